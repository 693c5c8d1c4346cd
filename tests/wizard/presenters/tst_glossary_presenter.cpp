// SPDX-License-Identifier: Apache-2.0
#include "checks/guidance/glossary.h"
#include "wizard/presenters/glossary_presenter.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace aovpn;
using namespace Qt::StringLiterals;

namespace {

/// A language in which some words begin with another letter.
class SomeLanguage : public QTranslator
{
public:
    QString translate(const char * /*context*/, const char *text, const char * /*comment*/,
                      int /*count*/) const override
    {
        const QString english = QString::fromUtf8(text);
        return english == u"certificate" ? u"Zertifikat"_s
               : english == u"wildcard"  ? u"\u00e4hnliche Namen"_s
                                         : english;
    }
    bool isEmpty() const override { return false; }
};

QStringList words()
{
    QStringList words;
    for (const wizard::Term &term : wizard::glossaryTerms()) {
        words.append(term.word);
    }
    return words;
}

} // namespace

class TestGlossaryPresenter : public QObject
{
    Q_OBJECT

private:
    Q_SLOT void theReadersOrder();
};

void TestGlossaryPresenter::theReadersOrder()
{
    const QStringList english = words();
    QCOMPARE(english.size(), static_cast<qsizetype>(allGlossary().size()));
    QCOMPARE(english.first(), u"Always On VPN"_s);
    QVERIFY(english.indexOf(u"certificate"_s) < english.indexOf(u"DNS"_s));
    SomeLanguage language;
    QCoreApplication::installTranslator(&language);
    QLocale::setDefault(QLocale(QLocale::German));
    const QStringList other = words();
    QCoreApplication::removeTranslator(&language);
    QCOMPARE(other.size(), english.size());
    QCOMPARE(other.last(), u"Zertifikat"_s);
    // An umlaut stands with its vowel, not behind the z.
    QCOMPARE(other.first(), u"\u00e4hnliche Namen"_s);
}

QTEST_GUILESS_MAIN(TestGlossaryPresenter)
#include "tst_glossary_presenter.moc"
