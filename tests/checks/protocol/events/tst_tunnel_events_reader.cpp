// SPDX-License-Identifier: Apache-2.0
// Events of SSTP and EAP: whose they are, which of their values are kept. Written for this test
// after the documented form.
#include "checks/protocol/events/tunnel_events_reader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace {

QByteArray logged(const char *provider, int id, const QByteArray &data,
                  const char *time = "2026-03-01T12:00:00.0000000Z")
{
    return QByteArray("<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'>"
                      "<System><Provider Name='") +
           provider + "'/><EventID>" + QByteArray::number(id) +
           "</EventID><TimeCreated SystemTime='" + time + "'/></System><EventData>" + data +
           "</EventData></Event>";
}

} // namespace

class TestTunnelEventsReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sstp();
    void eap();
    void othersAreLeftOut();
    void newestFirst();
    void bounded();
    void malformed();
};

void TestTunnelEventsReader::sstp()
{
    const auto events = readTunnelEvents(
        logged(
            "RasSstp", 4,
            "<Data>CoId={01234567-89AB-CDEF-0123-456789ABCDEF}</Data><Data>vpn.example.test</Data>"
            "<Data>404</Data>"),
        u"System"_s);
    QVERIFY(events);
    QCOMPARE(events->size(), 1);
    const TunnelEvent &one = events->first();
    QCOMPARE(one.provider, u"RasSstp"_s);
    QCOMPARE(one.id, 4);
    QCOMPARE(one.coId, u"{01234567-89ab-cdef-0123-456789abcdef}"_s);
    QCOMPARE(one.codes, QStringList{u"404"_s});
    QCOMPARE(one.timeUtc, QDateTime({2026, 3, 1}, {12, 0}, Qt::UTC));
}

void TestTunnelEventsReader::eap()
{
    const auto events = readTunnelEvents(
        logged("Microsoft-Windows-EapHost", 2018,
               "<Data Name='a'>25</Data><Data Name='b'> 0x80420014 </Data>"
               "<Data Name='c'>u1001@example.test</Data><Data Name='d'>-2143158272</Data>"
               "<Data Name='e'>12345678901</Data>"),
        u"EAP"_s);
    QVERIFY(events);
    QCOMPARE(events->size(), 1);
    QCOMPARE(events->first().codes, (QStringList{u"25"_s, u"0x80420014"_s, u"-2143158272"_s}));
    QVERIFY(events->first().coId.isEmpty());
}

void TestTunnelEventsReader::othersAreLeftOut()
{
    const auto events =
        readTunnelEvents(logged("RasClient", 20227, "<Data>1</Data>") +
                             logged("SomethingElse", 4, "<Data>1</Data>") + "<Event/>",
                         u"System"_s);
    QVERIFY(events);
    QVERIFY(events->isEmpty());
}

void TestTunnelEventsReader::newestFirst()
{
    const auto events = readTunnelEvents(
        logged("RasSstp", 1, "", "2026-03-01T10:00:00Z") +
            logged("Microsoft-Windows-EapMethods-RasTls", 107, "", "2026-03-01T11:00:00Z"),
        u"System"_s);
    QVERIFY(events);
    QCOMPARE(events->size(), 2);
    QCOMPARE(events->first().id, 107);
}

void TestTunnelEventsReader::bounded()
{
    QByteArray many;
    for (int i = 0; i < 300; ++i) {
        many += logged("RasSstp", 2, QByteArray("<Data>7</Data>").repeated(12));
    }
    const auto events = readTunnelEvents(many, u"System"_s);
    QVERIFY(events);
    QCOMPARE(events->size(), kMaxTunnelEvents);
    QCOMPARE(events->first().codes.size(), 8);
}

void TestTunnelEventsReader::malformed()
{
    const auto broken = readTunnelEvents("<Event><System>", u"System"_s);
    QVERIFY(!broken);
    QCOMPARE(broken.error().kind, FailureKind::Malformed);
    QVERIFY(!readTunnelEvents("<!DOCTYPE x><Event/>", u"System"_s));
    const auto cut = readTunnelEvents(logged("RasSstp", 4, "") + "<Event><System>", u"System"_s);
    QVERIFY(cut);
    QCOMPARE(cut->size(), 1);
}

QTEST_APPLESS_MAIN(TestTunnelEventsReader)
#include "tst_tunnel_events_reader.moc"
