// SPDX-License-Identifier: Apache-2.0
// The .ts files against the sources: every text of theirs, finished, with the same placeholders,
// tags, keys and marks.
#include "tests/translations/ts_file.h"
#include "tests/translations/ts_remarks.h"

#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString kRoot = QStringLiteral(AOVPN_SOURCE_DIR);

QByteArray octetsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the build compiles.
QStringList languages()
{
    static const QRegularExpression kList(u"set\\(languages ([^)]+)\\)"_s);
    const QString text = QString::fromUtf8(octetsOf(kRoot + u"/translations/CMakeLists.txt"_s));
    return kList.match(text).captured(1).split(u' ', Qt::SkipEmptyParts);
}

std::optional<TsFile> fileOf(const QString &language)
{
    return readTs(octetsOf(u"%1/translations/aovpn-doctor_%2.ts"_s.arg(kRoot, language)));
}

/// The first of them, one a line.
QByteArray listed(const QStringList &lines)
{
    return u"%1 remarks:\n%2"_s.arg(lines.size()).arg(lines.mid(0, 40).join(u'\n')).toUtf8();
}

void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages()) {
        QTest::newRow(qPrintable(language)) << language;
    }
}

/// A .ts file of one message in @p language.
TsFile one(const QString &language, const QString &message)
{
    const QString text =
        u"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE TS>\n"
        "<TS version=\"2.1\" language=\"%1\"><context><name>Page</name>%2</context></TS>"_s.arg(
            language, message);
    return readTs(text.toUtf8()).value_or(TsFile{});
}

QString plain(const QString &source, const QString &translation)
{
    return u"<message><source>%1</source><translation>%2</translation></message>"_s.arg(
        source, translation);
}

QString counted(const QString &source, const QStringList &forms)
{
    return u"<message numerus=\"yes\"><source>%1</source><translation><numerusform>%2"
           "</numerusform></translation></message>"_s.arg(
               source, forms.join(u"</numerusform><numerusform>"_s));
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFileIsCompiled();
    void everyTextIsThere_data();
    void everyTextIsThere();
    void everyTextIsInOrder_data();
    void everyTextIsInOrder();
    void mistakesAreSeen_data();
    void mistakesAreSeen();
    void differencesAreSeen();

private:
    TsFile m_sources;
};

/// What lupdate finds in the sources, in the way of the target update-translations.
void TestTranslations::initTestCase()
{
    QString lupdate = QStandardPaths::findExecutable(
        u"lupdate"_s, {QLibraryInfo::path(QLibraryInfo::BinariesPath)});
    if (lupdate.isEmpty()) {
        lupdate = QStandardPaths::findExecutable(u"lupdate"_s);
    }
    QVERIFY2(!lupdate.isEmpty(),
             "lupdate is missing: installer/dependencies.sh build (qt6-l10n-tools)");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sources_de.ts"_s);
    QProcess process;
    process.setWorkingDirectory(kRoot);
    process.start(lupdate, {u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-I"_s,
                            u"."_s, u"checks"_s, u"app"_s, u"wizard"_s, u"-ts"_s, path});
    QVERIFY2(process.waitForFinished(100000), qPrintable(process.errorString()));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    const auto read = readTs(octetsOf(path));
    QVERIFY(read);
    QVERIFY2(read->messages.size() > 2000, qPrintable(QString::number(read->messages.size())));
    m_sources = *read;
}

void TestTranslations::everyFileIsCompiled()
{
    QStringList files;
    for (const QString &language : languages()) {
        files.append(u"aovpn-doctor_%1.ts"_s.arg(language));
    }
    QVERIFY(files.size() >= 6);
    QCOMPARE(QDir(kRoot + u"/translations"_s).entryList({u"*.ts"_s}, QDir::Files, QDir::Name),
             files);
}

void TestTranslations::everyTextIsThere_data()
{
    addLanguages();
}

void TestTranslations::everyTextIsThere()
{
    QFETCH(QString, language);
    const auto file = fileOf(language);
    QVERIFY(file);
    QCOMPARE(file->language, language);
    const QStringList found = differences(m_sources, *file);
    QVERIFY2(found.isEmpty(), listed(found).constData());
}

void TestTranslations::everyTextIsInOrder_data()
{
    addLanguages();
}

void TestTranslations::everyTextIsInOrder()
{
    QFETCH(QString, language);
    const auto file = fileOf(language);
    QVERIFY(file);
    const QStringList found = remarks(*file);
    QVERIFY2(found.isEmpty(), listed(found).constData());
}

void TestTranslations::mistakesAreSeen_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("messages");
    QTest::addColumn<QString>("remark"); // null: there is none

    const auto row = [](const char *name, const QString &language, const QString &messages,
                        const QString &remark = {}) {
        QTest::newRow(name) << language << messages << remark;
    };
    row("in order", u"de"_s, plain(u"Ask {name}."_s, u"Fragen Sie {name}."_s));
    row("unfinished", u"de"_s,
        u"<message><source>a</source><translation type=\"unfinished\">b</translation></message>"_s,
        u"unfinished"_s);
    row("vanished", u"de"_s,
        u"<message><source>a</source><translation type=\"vanished\">b</translation></message>"_s,
        u"vanished"_s);
    row("obsolete", u"de"_s,
        u"<message><source>a</source><translation type=\"obsolete\">b</translation></message>"_s,
        u"obsolete"_s);
    row("empty", u"de"_s, plain(u"a"_s, u""_s), u"empty"_s);
    row("another {placeholder}", u"de"_s, plain(u"Ask {name}"_s, u"Fragen Sie {Name}"_s),
        u"placeholders"_s);
    row("the argument is a value", u"de"_s, plain(u"Run {name!}"_s, u"{name} ausführen"_s),
        u"placeholders"_s);
    row("%1 is lost", u"de"_s, plain(u"Ask %1"_s, u"Fragen"_s), u"placeholders"_s);
    row("%1 twice", u"de"_s, plain(u"Ask %1"_s, u"%1 %1"_s), u"placeholders"_s);
    row("%L1 is %1", u"de"_s, plain(u"in %L1"_s, u"in %1"_s), u"placeholders"_s);
    row("in another order", u"de"_s, plain(u"%1 of %2"_s, u"%2: %1"_s));
    row("a GUID", u"de"_s, plain(u"{0CCE9243-69AE-11D9-BED3-505054503030}"_s, u"{0CCE9243}"_s),
        u"placeholders"_s);
    row("one form too few", u"de"_s, counted(u"%n checks"_s, {u"%n Prüfungen"_s}), u"forms"_s);
    row("one form too many", u"ja"_s, counted(u"%n checks"_s, {u"%n 件"_s, u"%n 件"_s}),
        u"forms"_s);
    row("one needs no figure", u"de"_s,
        counted(u"%n checks"_s, {u"eine Prüfung"_s, u"%n Prüfungen"_s}));
    row("no and one do", u"fr"_s,
        counted(u"%n checks"_s, {u"une vérification"_s, u"%n vérifications"_s}), u"number"_s);
    row("many do", u"de"_s, counted(u"%n checks"_s, {u"%n Prüfung"_s, u"Prüfungen"_s}),
        u"number"_s);
    row("placeholder of one form", u"de"_s,
        counted(u"%n of %1"_s, {u"%n von %1"_s, u"%n von ihnen"_s}), u"placeholders"_s);
    row("tag", u"de"_s, plain(u"&lt;b&gt;a&lt;/b&gt;"_s, u"&lt;b&gt;a&lt;b&gt;"_s), u"tags"_s);
    row("blank before", u"de"_s, plain(u" a"_s, u"a"_s), u"blanks before"_s);
    row("blank behind", u"de"_s, plain(u"a"_s, u"a "_s), u"blanks behind"_s);
    row("key is lost", u"de"_s, plain(u"&amp;Save"_s, u"Speichern"_s), u"key of its button"_s);
    row("key is new", u"de"_s, plain(u"Save"_s, u"&amp;Speichern"_s), u"key of its button"_s);
    row("no key but an and", u"de"_s, plain(u"this &amp; that"_s, u"dies &amp; das"_s));
    row("key behind it", u"ja"_s, plain(u"&amp;Save"_s, u"保存(&amp;S)"_s));
    row("same key", u"de"_s,
        plain(u"&amp;Save"_s, u"&amp;Sichern"_s) + plain(u"&amp;Close"_s, u"&amp;Schließen"_s),
        u"same key"_s);
    row("same key in English too", u"de"_s,
        plain(u"&amp;Save"_s, u"&amp;Sichern"_s) +
            plain(u"&amp;Save all"_s, u"Alle &amp;sichern"_s));
    row("full stop is lost", u"de"_s, plain(u"It ends."_s, u"Es endet"_s), u"mark at its end"_s);
    row("full stop is new", u"de"_s, plain(u"an end"_s, u"ein Ende."_s), u"mark at its end"_s);
    row("question", u"de"_s, plain(u"Does it end?"_s, u"Endet es."_s), u"mark at its end"_s);
    row("wide full stop", u"ja"_s, plain(u"It ends."_s, u"終わります。"_s));
    row("narrow full stop", u"ja"_s, plain(u"It ends."_s, u"終わります."_s),
        u"another language's"_s);
    row("wide full stop in German", u"de"_s, plain(u"It ends."_s, u"Es endet。"_s),
        u"another language's"_s);
    row("no-break space", u"fr"_s, plain(u"Name:"_s, u"Nom\u00a0:"_s));
    row("no space", u"fr"_s, plain(u"Name:"_s, u"Nom:"_s), u"no-break space"_s);
}

void TestTranslations::mistakesAreSeen()
{
    QFETCH(QString, language);
    QFETCH(QString, messages);
    QFETCH(QString, remark);
    const TsFile file = one(language, messages);
    QVERIFY(!file.messages.isEmpty());
    const QStringList found = remarks(file);
    if (remark.isEmpty()) {
        QVERIFY2(found.isEmpty(), listed(found).constData());
        return;
    }
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().contains(remark), qPrintable(found.first()));
}

void TestTranslations::differencesAreSeen()
{
    const TsFile sources = one(u"de"_s, plain(u"a"_s, u"a"_s) + plain(u"b"_s, u"b"_s));
    QCOMPARE(differences(sources, sources), QStringList{});
    QCOMPARE(differences(sources, one(u"de"_s, plain(u"a"_s, u"a"_s) + plain(u"c"_s, u"c"_s))),
             (QStringList{u"missing: Page: b"_s, u"not asked for: Page: c"_s}));
    const TsFile withComment =
        one(u"de"_s, plain(u"a"_s, u"a"_s) +
                         u"<message><source>b</source><comment>letter</comment><translation>b"
                         "</translation></message>"_s);
    QCOMPARE(differences(sources, withComment).size(), 2);
    QCOMPARE(differences(sources,
                         one(u"de"_s, plain(u"a"_s, u"a"_s) + counted(u"b"_s, {u"b"_s, u"b"_s})))
                 .size(),
             2);
    // Broken in the middle, and something else altogether.
    QVERIFY(!readTs("<TS><context><name>Page</name><message>"));
    QVERIFY(!readTs("<html></html>"));
    // lupdate's own manner of an empty file.
    QVERIFY(readTs("<?xml version=\"1.0\"?><!DOCTYPE TS><TS version=\"2.1\"></TS>"));
}

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
