// SPDX-License-Identifier: Apache-2.0
// The SSTP probe against scripted peers: a TLS server in memory, other protocols, silence.
#include "checks/probes/sstp_probe.h"
#include "tests/support/fake_system.h"
#include "tests/support/tls_peer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;
using aovpn::test::FakeSystem;
using aovpn::test::TlsPeer;
using aovpn::test::TlsPeerOptions;

namespace {

const QString kAddress = u"198.51.100.1"_s;
const QString kEndpoint = u"198.51.100.1 443"_s;

Evidence known(const QStringList &addresses = {kAddress},
               std::optional<VpnStrategy> strategy = VpnStrategy::SstpOnly)
{
    Connection connection;
    connection.server = u"vpn.example.test."_s;
    connection.strategy = strategy;
    Evidence evidence;
    evidence.connections = QList<Connection>{connection};
    evidence.selected = 0;
    evidence.name = NameEvidence{.name = u"vpn.example.test"_s, .addresses = addresses};
    return evidence;
}

Evidence ask(FakeSystem &fake, int milliseconds = 400, std::stop_token stop = {})
{
    System system = fake.system();
    const auto task = kSstpProbe.plan(known(), {}, {}).constFirst();
    return task.run(system, {std::move(stop), std::chrono::steady_clock::now() +
                                                  std::chrono::milliseconds(milliseconds)});
}

/// A TLS server that answers the first decrypted request with @p reply; an empty reply says
/// nothing, "close" closes.
struct Server
{
    std::shared_ptr<TlsPeer> peer;
    QByteArray reply;
    bool closeAfter = false;
    qsizetype taken = 0;
    bool replied = false;

    QList<QByteArray> operator()(const QByteArray &received)
    {
        QByteArray out = peer->feed(received.mid(taken));
        taken = received.size();
        QList<QByteArray> list;
        if (!replied && peer->received().contains("\r\n\r\n")) {
            replied = true;
            if (!reply.isEmpty()) {
                out += peer->send(reply);
            }
            if (closeAfter) {
                out += peer->close();
            }
        }
        // Two pieces, so that records arrive cut.
        if (!out.isEmpty()) {
            list.append(out.first(out.size() / 2 + 1));
            if (out.size() > list.constFirst().size()) {
                list.append(out.sliced(list.constFirst().size()));
            }
        }
        if (closeAfter && replied) {
            list.append(QByteArray());
        }
        return list;
    }
};

std::shared_ptr<TlsPeer> serve(FakeSystem &fake, const QByteArray &reply,
                               const TlsPeerOptions &options = {}, bool closeAfter = false)
{
    auto peer = std::make_shared<TlsPeer>(options);
    auto server = std::make_shared<Server>(Server{peer, reply, closeAfter});
    fake.streamPeers.insert(kEndpoint,
                            [server](const QByteArray &received) { return (*server)(received); });
    return peer;
}

/// Streams whose peer resets after the first octets are sent.
class ResettingStreams : public Streams
{
public:
    Result<std::unique_ptr<Stream>> connectTo(const QHostAddress & /*address*/, quint16 /*port*/,
                                              const Wait & /*wait*/) override
    {
        class Resetting : public Stream
        {
        public:
            Result<void> send(const QByteArray & /*octets*/, const Wait & /*wait*/) override
            {
                return {};
            }
            Result<QByteArray> receive(const Wait & /*wait*/) override
            {
                return Failure{FailureKind::Refused, 104, u"reset"_s, {}};
            }
        };
        return std::unique_ptr<Stream>(std::make_unique<Resetting>());
    }
};

} // namespace

class TestSstpProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plan_data();
    void plan();
    void tcp_data();
    void tcp();
    void sstpServer_data();
    void sstpServer();
    void webServer();
    void headOnly();
    void endlessHead();
    void certificateOnFailure();
    void closedInsteadOfReply();
    void silentAfterTls();
    void notTls_data();
    void notTls();
    void silentAfterTcp();
    void resetInHandshake();
    void closedInHandshake();
    void alert();
    void stops();
};

void TestSstpProbe::plan_data()
{
    QTest::addColumn<Evidence>("known");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("two addresses")
        << known({u"198.51.100.1"_s, u"2001:db8::1"_s})
        << QStringList{u"sstp 198.51.100.1 443"_s, u"sstp 2001:db8::1 443"_s};
    QTest::newRow("automatic strategy")
        << known({kAddress}, std::nullopt) << QStringList{u"sstp 198.51.100.1 443"_s};
    QTest::newRow("IKEv2 only") << known({kAddress}, VpnStrategy::Ikev2Only) << QStringList{};
    QTest::newRow("no address") << known({}) << QStringList{};
    Evidence unresolved = known();
    unresolved.name.reset();
    QTest::newRow("not resolved yet") << unresolved << QStringList{};
    Evidence unselected = known();
    unselected.selected = -1;
    QTest::newRow("no connection selected") << unselected << QStringList{};
    QStringList many;
    QStringList ids;
    for (int i = 1; i <= 12; ++i) {
        many.append(u"198.51.100.%1"_s.arg(i));
        if (i <= 8) {
            ids.append(u"sstp 198.51.100.%1 443"_s.arg(i));
        }
    }
    QTest::newRow("at most eight addresses") << known(many) << ids;
}

void TestSstpProbe::plan()
{
    QFETCH(Evidence, known);
    QStringList ids;
    for (const ProbeTask &task : kSstpProbe.plan(known, {}, {})) {
        ids.append(task.id);
        QCOMPARE(task.limit, std::chrono::milliseconds(4000));
        QCOMPARE(task.values.value("server"_L1).toString(), u"vpn.example.test"_s);
    }
    QTEST(ids, "ids");
}

void TestSstpProbe::tcp_data()
{
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<PortOutcome>("outcome");
    QTest::newRow("silent") << FailureKind::Timeout << PortOutcome::Silent;
    QTest::newRow("refused") << FailureKind::Refused << PortOutcome::Refused;
    QTest::newRow("no route") << FailureKind::Unreachable << PortOutcome::Unreachable;
    QTest::newRow("no such family") << FailureKind::NotSupported << PortOutcome::Unreachable;
    QTest::newRow("blocked") << FailureKind::BlockedLocally << PortOutcome::BlockedLocally;
}

void TestSstpProbe::tcp()
{
    QFETCH(FailureKind, kind);
    FakeSystem fake;
    fake.connectFailures.insert(kEndpoint, {kind, 7, {}, {}});
    const Evidence evidence = ask(fake);
    QVERIFY(evidence.failures.isEmpty());
    QCOMPARE(evidence.sstp->size(), 1);
    const SstpExchange &exchange = evidence.sstp->constFirst();
    QTEST(exchange.tcp, "outcome");
    QCOMPARE(exchange.osCode, 7);
    QCOMPARE(exchange.tls, TlsOutcome::NotTried);
    QVERIFY(!exchange.facts);
    QVERIFY(!evidence.certificates);

    fake.connectFailures.insert(kEndpoint, {FailureKind::Internal, 24, {}, {}});
    const Evidence broken = ask(fake);
    QVERIFY(!broken.sstp);
    QCOMPARE(broken.failures.value(u"sstp"_s).kind, FailureKind::Internal);
}

void TestSstpProbe::sstpServer_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QString>("word");
    QTest::newRow("TLS 1.2") << 0x0303 << u"TLSv1.2"_s;
    QTest::newRow("TLS 1.3") << 0x0304 << u"TLSv1.3"_s;
}

void TestSstpProbe::sstpServer()
{
    QFETCH(int, version);
    FakeSystem fake;
    const auto peer = serve(fake,
                            "HTTP/1.1 200\r\nContent-Length: 18446744073709551615\r\n"
                            "Server: Example/2.0\r\n\r\n",
                            {.highestVersion = version});
    const Evidence evidence = ask(fake, 3000);
    QVERIFY(evidence.failures.isEmpty());
    const SstpExchange &exchange = evidence.sstp->constFirst();
    QCOMPARE(exchange.address, kAddress);
    QCOMPARE(exchange.port, 443);
    QCOMPARE(exchange.tcp, PortOutcome::Answered);
    QCOMPARE(exchange.tls, TlsOutcome::Established);
    QTEST(exchange.tlsVersion, "word");
    QVERIFY(!exchange.tlsCipher.isEmpty());
    QVERIFY(exchange.tlsDetail.isEmpty());
    QCOMPARE(exchange.chain, QList<QByteArray>{peer->certificate()});
    QVERIFY(exchange.facts->sstp);
    QCOMPARE(exchange.facts->server, u"Example/2.0"_s);

    QCOMPARE(peer->serverName(), u"vpn.example.test"_s);
    QVERIFY(peer->received().startsWith("SSTP_DUPLEX_POST /sra_{"));
    QVERIFY(peer->received().contains("\r\nHost: vpn.example.test\r\n"));
    QVERIFY(peer->sawClose());

    const CertificateEvidence &certificate = evidence.certificates->constFirst();
    QCOMPARE(certificate.purpose, CertificatePurpose::SstpServer);
    QCOMPARE(certificate.origin, u"198.51.100.1:443"_s);
    QCOMPARE(certificate.expectedName, u"vpn.example.test"_s);
    QCOMPARE(certificate.chain, exchange.chain);
}

void TestSstpProbe::webServer()
{
    FakeSystem fake;
    serve(fake, "HTTP/1.1 404 Not Found\r\nServer: web\r\nContent-Length: 0\r\n\r\n", {}, true);
    const Evidence evidence = ask(fake, 3000);
    const SstpExchange &exchange = evidence.sstp->constFirst();
    QCOMPARE(exchange.tls, TlsOutcome::Established);
    QCOMPARE(exchange.facts->status, 404);
    QVERIFY(!exchange.facts->sstp);
}

void TestSstpProbe::headOnly()
{
    FakeSystem fake;
    serve(fake, "HTTP/1.1 404 No\r\n\r\n<html>a page with a name in it</html>");
    const Evidence evidence = ask(fake, 3000);
    QCOMPARE(evidence.sstp->constFirst().httpReply, QByteArray("HTTP/1.1 404 No\r\n\r\n"));
}

void TestSstpProbe::endlessHead()
{
    FakeSystem fake;
    serve(fake, "HTTP/1.1 404 No\r\nX: " + QByteArray(100000, 'x'));
    const Evidence evidence = ask(fake, 3000);
    QCOMPARE(evidence.sstp->constFirst().httpReply.size(), 8192);
    QCOMPARE(evidence.sstp->constFirst().facts->status, 404);
}

void TestSstpProbe::certificateOnFailure()
{
    FakeSystem fake;
    const auto peer = serve(fake, {}, {.highestVersion = 0x0303, .wantsClientCertificate = true});
    const Evidence evidence = ask(fake);
    const SstpExchange &exchange = evidence.sstp->constFirst();
    QCOMPARE(exchange.tls, TlsOutcome::Failed);
    QCOMPARE(exchange.tlsDetail, u"alert: handshake failure"_s);
    QCOMPARE(exchange.chain, QList<QByteArray>{peer->certificate()});
    QCOMPARE(evidence.certificates->constFirst().chain, exchange.chain);
}

void TestSstpProbe::closedInsteadOfReply()
{
    FakeSystem fake;
    serve(fake, {}, {}, true);
    const Evidence evidence = ask(fake);
    const SstpExchange &exchange = evidence.sstp->constFirst();
    QCOMPARE(exchange.tls, TlsOutcome::Established);
    QVERIFY(exchange.httpReply.isEmpty());
    QVERIFY(!exchange.facts);
}

void TestSstpProbe::silentAfterTls()
{
    FakeSystem fake;
    serve(fake, {});
    const Evidence evidence = ask(fake);
    const SstpExchange &exchange = evidence.sstp->constFirst();
    QCOMPARE(exchange.tls, TlsOutcome::Established);
    QVERIFY(!exchange.facts);
    QVERIFY(exchange.elapsedMs >= std::chrono::milliseconds(300));
}

void TestSstpProbe::notTls_data()
{
    QTest::addColumn<QList<QByteArray>>("pieces");
    QTest::addColumn<QString>("detail");
    QTest::newRow("HTTP") << QList<QByteArray>{"HTTP/1.1 400 Bad Request\r\n\r\n"}
                          << u"HTTP/1.1 400 Bad Request"_s;
    QTest::newRow("SSH") << QList<QByteArray>{"SSH-2.0-example\r\n"} << u"SSH-2.0-example"_s;
    QTest::newRow("octet by octet") << QList<QByteArray>{"\x16", "X"} << u".X"_s;
    QTest::newRow("long") << QList<QByteArray>{QByteArray(1000, 'a')} << QString(60, u'a');
}

void TestSstpProbe::notTls()
{
    QFETCH(QList<QByteArray>, pieces);
    FakeSystem fake;
    fake.streamPeers.insert(kEndpoint,
                            [pieces](const QByteArray & /*received*/) { return pieces; });
    const Evidence evidence = ask(fake);
    const SstpExchange &exchange = evidence.sstp->constFirst();
    QCOMPARE(exchange.tcp, PortOutcome::Answered);
    QCOMPARE(exchange.tls, TlsOutcome::NotTls);
    QTEST(exchange.tlsDetail, "detail");
    QVERIFY(!evidence.certificates);
}

void TestSstpProbe::silentAfterTcp()
{
    FakeSystem fake;
    fake.streamPeers.insert(kEndpoint,
                            [](const QByteArray & /*received*/) { return QList<QByteArray>{}; });
    const Evidence evidence = ask(fake);
    QCOMPARE(evidence.sstp->constFirst().tcp, PortOutcome::Answered);
    QCOMPARE(evidence.sstp->constFirst().tls, TlsOutcome::Silent);
}

void TestSstpProbe::resetInHandshake()
{
    FakeSystem fake;
    ResettingStreams resetting;
    System system{fake, fake, resetting, fake, fake, fake, fake, fake, fake, fake};
    const auto task = kSstpProbe.plan(known(), {}, {}).constFirst();
    const Evidence evidence =
        task.run(system, {{}, std::chrono::steady_clock::now() + std::chrono::milliseconds(400)});
    QCOMPARE(evidence.sstp->constFirst().tls, TlsOutcome::Failed);
    QCOMPARE(evidence.sstp->constFirst().tlsDetail, u"connection reset"_s);
}

void TestSstpProbe::closedInHandshake()
{
    FakeSystem fake;
    fake.streamPeers.insert(
        kEndpoint, [](const QByteArray & /*received*/) { return QList<QByteArray>{QByteArray()}; });
    const Evidence evidence = ask(fake);
    QCOMPARE(evidence.sstp->constFirst().tls, TlsOutcome::Failed);
    QCOMPARE(evidence.sstp->constFirst().tlsDetail, u"connection closed"_s);
}

void TestSstpProbe::alert()
{
    FakeSystem fake;
    fake.streamPeers.insert(kEndpoint, [](const QByteArray & /*received*/) {
        return QList<QByteArray>{QByteArray::fromHex("15030100020228")};
    });
    const Evidence evidence = ask(fake);
    QCOMPARE(evidence.sstp->constFirst().tls, TlsOutcome::Failed);
    QCOMPARE(evidence.sstp->constFirst().tlsDetail, u"alert: handshake failure"_s);
}

void TestSstpProbe::stops()
{
    FakeSystem fake;
    serve(fake, {});
    std::stop_source source;
    source.request_stop();
    const Evidence evidence = ask(fake, 5000, source.get_token());
    // A reply that nobody waited for is no missing reply.
    QVERIFY(!evidence.sstp);
    QCOMPARE(evidence.failures.value(u"sstp"_s).kind, FailureKind::Cancelled);
}

QTEST_APPLESS_MAIN(TestSstpProbe)
#include "tst_sstp_probe.moc"
