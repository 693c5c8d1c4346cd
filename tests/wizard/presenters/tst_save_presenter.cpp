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
