// SPDX-License-Identifier: Apache-2.0
// What codes of Windows' two resolvers mean together. Made up from the documented codes.
#include "checks/system/windows/lookup_verdict.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;
using namespace aovpn::windows_system;

Q_DECLARE_METATYPE(aovpn::FailureKind)

class TestLookupVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failures_data();
    void failures();
    void nameWithoutAddress_data();
    void nameWithoutAddress();
};

void TestLookupVerdict::failures_data()
{
    QTest::addColumn<int>("lookup");
    QTest::addColumn<int>("query");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<int>("osCode");
    QTest::newRow("NXDOMAIN") << 11001 << 9003 << FailureKind::NameNotFound << 9003;
    QTest::newRow("silence, said as no such host") << 11001 << 1460 << FailureKind::Timeout << 1460;
    QTest::newRow("silence, said as try again") << 11002 << 1460 << FailureKind::Timeout << 1460;
    QTest::newRow("SERVFAIL") << 11001 << 9002 << FailureKind::Refused << 9002;
    QTest::newRow("SERVFAIL, said as try again") << 11002 << 9002 << FailureKind::Refused << 9002;
    QTest::newRow("REFUSED") << 11001 << 9005 << FailureKind::Refused << 9005;
    QTest::newRow("no name server") << 11001 << 9852 << FailureKind::Unreachable << 9852;
    QTest::newRow("no network") << 11001 << 1231 << FailureKind::Unreachable << 1231;
    QTest::newRow("a name that cannot be") << 11001 << 123 << FailureKind::NameNotFound << 123;
    QTest::newRow("the second was not asked, or found records")
        << 11001 << 0 << FailureKind::NameNotFound << 11001;
    QTest::newRow("try again, alone") << 11002 << 0 << FailureKind::Timeout << 11002;
    QTest::newRow("no recovery, alone") << 11003 << 0 << FailureKind::Refused << 11003;
    QTest::newRow("a second code that says nothing here")
        << 11001 << 87 << FailureKind::NameNotFound << 11001;
    QTest::newRow("neither says anything") << 8 << 8 << FailureKind::Internal << 8;
}

void TestLookupVerdict::failures()
{
    QFETCH(int, lookup);
    QFETCH(int, query);
    QFETCH(FailureKind, kind);
    QFETCH(int, osCode);
    const auto verdict = lookupVerdict(lookup, query, u"vpn.example.test"_s);
    QVERIFY(!verdict);
    QCOMPARE(verdict.error().kind, kind);
    QCOMPARE(verdict.error().osCode, osCode);
    QVERIFY(!verdict.error().detail.isEmpty());
    QCOMPARE(verdict.error().where, u"vpn.example.test"_s);
}

void TestLookupVerdict::nameWithoutAddress_data()
{
    QTest::addColumn<int>("lookup");
    QTest::addColumn<int>("query");
    QTest::newRow("WSANO_DATA") << 11004 << 0;
    QTest::newRow("no records") << 11001 << 9501;
    QTest::newRow("record does not exist") << 11001 << 9701;
}

void TestLookupVerdict::nameWithoutAddress()
{
    QFETCH(int, lookup);
    QFETCH(int, query);
    const auto verdict = lookupVerdict(lookup, query, u"vpn.example.test"_s);
    QVERIFY(verdict);
    QVERIFY(verdict->isEmpty());
}

QTEST_APPLESS_MAIN(TestLookupVerdict)
#include "checks/system/windows/windows_api.h"
#include "tst_lookup_verdict.moc"
