// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sample_results.h"
#include "wizard/presenters/save_presenter.h"

#include <QRegularExpression>
#include <QTest>

using namespace aovpn;
using namespace aovpn::wizard;
using namespace Qt::StringLiterals;

class TestSavePresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavingAndStaying_data();
    void leavingAndStaying();
    void keyStaysHere();
    void leftOutIsSaid();
    void sharedBefore();
    void octetsAreWhatTheKindSays();
    void namesAndFailures();
};

void TestSavePresenter::leavingAndStaying_data()
{
    QTest::addColumn<Privacy>("privacy");
    QTest::addColumn<bool>("person");
    QTest::addColumn<bool>("server");
    QTest::newRow("full") << Privacy::Full << true << true;
    QTest::newRow("ticket") << Privacy::Ticket << false << true;
    QTest::newRow("public") << Privacy::Public << false << false;
}

void TestSavePresenter::leavingAndStaying()
{
    QFETCH(Privacy, privacy);
    const SavePreview preview =
        previewSave(samples::udpSilent(), SaveKind::Report, privacy, Reader::Helpdesk);
    const QString leaves = preview.leaves.join(u'\n');
    const QString stays = preview.stays.join(u'\n');
    QTEST(leaves.contains(u"jdoe"_s), "person");
    QTEST(leaves.contains(u"vpn.contoso.com"_s), "server");
    QCOMPARE(stays.contains(u"jdoe"_s), privacy != Privacy::Full);
    QVERIFY(stays.contains(u"never read"_s));
}

/// What the names stand for can be kept, and is in neither file.
void TestSavePresenter::keyStaysHere()
{
    const SessionResult result = samples::udpSilent();
    for (const SaveKind kind : {SaveKind::Report, SaveKind::Bundle}) {
        const SavePreview preview = previewSave(result, kind, Privacy::Ticket, Reader::User);
        QVERIFY(preview.key.contains("User names: jdoe becomes user-1\n"));
        QVERIFY(!preview.octets.contains("jdoe"));
        QVERIFY(preview.stays.contains(
            u"This list stays here, too: it is in no file that you send."_s));
        // By kind: all of one below each other.
        QStringList kinds;
        const QList<QByteArray> lines = preview.key.split('\n');
        for (const QByteArray &line : lines) {
            const QString rule = QString::fromUtf8(line.left(line.indexOf(": ")));
            if (kinds.isEmpty() || kinds.last() != rule) {
                QVERIFY2(!kinds.contains(rule), qPrintable(rule));
                kinds.append(rule);
            }
        }
    }
    // On the screen long values are cut; the list that is kept has them in full.
    SessionResult wordy = result;
    wordy.evidence.system->user = QString(300, u'x') + u"-jdoe"_s;
    const SavePreview cut = previewSave(wordy, SaveKind::Bundle, Privacy::Ticket, Reader::User);
    QVERIFY(cut.key.contains(wordy.evidence.system->user.toUtf8() + " becomes "));
    QVERIFY(!cut.stays.join(u'\n').contains(wordy.evidence.system->user));
    const SavePreview full = previewSave(result, SaveKind::Report, Privacy::Full, Reader::User);
    QVERIFY(full.key.isEmpty());
    QVERIFY(full.stays.contains(u"Nothing is replaced."_s));
    QCOMPARE(keyFileName(u"aovpn-report.html"_s), u"aovpn-report-names.txt"_s);
    QCOMPARE(keyFileName(u"report.d/name"_s), u"report.d/name-names.txt"_s);
}

void TestSavePresenter::leftOutIsSaid()
{
    const SavePreview open =
        previewSave(samples::certificateExpired(), SaveKind::Report, Privacy::Public, Reader::User);
    const QString stays = open.stays.join(u'\n');
    QVERIFY(stays.contains(u"Certificates and revocation lists themselves: left out"_s));
    QVERIFY(stays.contains(u"Bytes of the network messages: left out"_s));
}

/// A report that is saved again: nothing new is replaced, and it does not claim to be complete.
void TestSavePresenter::sharedBefore()
{
    const SessionResult once = redact(samples::udpSilent(), Privacy::Ticket).result;
    const SavePreview again = previewSave(once, SaveKind::Report, Privacy::Ticket, Reader::User);
    QVERIFY(again.key.isEmpty());
    QVERIFY(again.stays.contains(u"Nothing needed to be replaced."_s));
    const SavePreview full = previewSave(once, SaveKind::Report, Privacy::Full, Reader::User);
    QVERIFY(full.octets.contains("full: nothing was replaced beyond what was replaced before"));
}

void TestSavePresenter::octetsAreWhatTheKindSays()
{
    const SessionResult result = samples::healthy();
    const auto octets = [&result](SaveKind kind) {
        return previewSave(result, kind, Privacy::Ticket, Reader::User).octets;
    };
    QVERIFY(octets(SaveKind::Report).toLower().contains("<html"));
    // The report says how many values each rule replaced.
    static const QRegularExpression kCount(u"<li>[^<]+: [1-9][0-9]*</li>"_s);
    QVERIFY(kCount.match(QString::fromUtf8(octets(SaveKind::Report))).hasMatch());
    QVERIFY(octets(SaveKind::Bundle).startsWith('{'));
    QVERIFY(!octets(SaveKind::Report).contains("jdoe"));
    QVERIFY(!octets(SaveKind::Bundle).contains("jdoe"));
}

void TestSavePresenter::namesAndFailures()
{
    const SessionResult result = samples::healthy();
    QCOMPARE(proposedFileName(result, SaveKind::Report), u"aovpn-report-2026-03-02-0815.html"_s);
    QCOMPARE(proposedFileName(result, SaveKind::Bundle), u"aovpn-bundle-2026-03-02-0815.json"_s);
    for (const FailureKind kind :
         {FailureKind::AccessDenied, FailureKind::NotFound, FailureKind::Internal}) {
        const QString text = saveFailureText({kind, 0, u"disk full"_s, {}});
        QVERIFY(text.startsWith(u"The file was not saved."_s));
        QVERIFY(text.endsWith(u"choose another place."_s));
    }
}

QTEST_APPLESS_MAIN(TestSavePresenter)
#include "tst_save_presenter.moc"
