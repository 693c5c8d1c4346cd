// SPDX-License-Identifier: Apache-2.0
// The CRL probe fetches what the certificates name, politely and within bounds.
#include "checks/probes/crl_probe.h"
#include "tests/support/certificate_fixtures.h"
#include "tests/support/fake_system.h"

using namespace Qt::StringLiterals;
using namespace aovpn;
using namespace aovpn::test;

namespace {

const QString kIssuing = u"crl http://crl.contoso.com/issuing.crl"_s;
const QString kRoot = u"crl http://crl.contoso.com/root.crl"_s;

Evidence withChain(const QString &chain)
{
    CertificateEvidence certificate;
    certificate.chain = fixtures(chain);
    Evidence evidence;
    evidence.certificates = QList{certificate};
    return evidence;
}

QStringList idsOf(const QList<ProbeTask> &tasks)
{
    QStringList ids;
    for (const ProbeTask &task : tasks) {
        ids.append(task.id);
    }
    return ids;
}

QByteArray withLength(const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" +
           body;
}

/// Fetches the list of the issuing CA; @p limit as the engine's deadline.
CrlFetch fetch(FakeSystem &fake, std::chrono::milliseconds limit = std::chrono::milliseconds(200))
{
    const QList<ProbeTask> tasks = kCrlProbe.plan(withChain(u"good issuing"_s), {}, {});
    System system = fake.system();
    const Evidence found =
        tasks.first().run(system, {{}, std::chrono::steady_clock::now() + limit});
    return found.crls.value().value(0);
}

FakeSystem::StreamPeer saying(const QByteArray &reply, bool closes = false)
{
    return [reply, closes](const QByteArray &received) -> QList<QByteArray> {
        if (!received.endsWith("\r\n\r\n")) {
            return {};
        }
        return closes ? QList<QByteArray>{reply, QByteArray()} : QList<QByteArray>{reply};
    };
}

void resolve(FakeSystem &fake, const QString &name = u"crl.contoso.com"_s,
             const QString &address = u"198.51.100.80"_s)
{
    fake.names.insert(name + u" 4"_s, QList{QHostAddress(address)});
}

} // namespace

class TestCrlProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void planned_data();
    void planned();
    void atMostSix();
    void request();
    void replies_data();
    void replies();
    void redirects_data();
    void redirects();
    void names_data();
    void names();
    void nothingToFetch();
    void secondAddress();
    void stopped();
};

void TestCrlProbe::planned_data()
{
    QTest::addColumn<QString>("chain");
    QTest::addColumn<QStringList>("ids");
    const QStringList none{u"crl none"_s};
    QTest::newRow("leaf and intermediate")
        << u"good issuing root"_s << QStringList{kIssuing, kRoot};
    QTest::newRow("each URL once")
        << u"good revoked issuing issuing"_s << QStringList{kIssuing, kRoot};
    QTest::newRow("LDAP only") << u"ldap-only"_s << none;
    QTest::newRow("no URL") << u"no-cdp"_s << none;
    QTest::newRow("root") << u"root"_s << none;
}

void TestCrlProbe::planned()
{
    QFETCH(QString, chain);
    QTEST(idsOf(kCrlProbe.plan(withChain(chain), {}, {})), "ids");
    QVERIFY(kCrlProbe.plan({}, {}, {}).isEmpty());
}

void TestCrlProbe::atMostSix()
{
    Evidence evidence = withChain({});
    for (int i = 0; i < 9; ++i) {
        QByteArray der = fixture(u"good"_s);
        der.replace("issuing.crl", QByteArray("issuin") + QByteArray::number(i) + ".crl");
        evidence.certificates->first().chain.append(der);
    }
    const QStringList ids = idsOf(kCrlProbe.plan(evidence, {}, {}));
    QCOMPARE(ids.size(), 6);
    QCOMPARE(ids.first(), u"crl http://crl.contoso.com/issuin0.crl"_s);
}

void TestCrlProbe::request()
{
    FakeSystem fake;
    resolve(fake);
    QByteArray seen;
    fake.streamPeers.insert(u"198.51.100.80 80"_s, [&seen](const QByteArray &received) {
        seen = received;
        return QList<QByteArray>{withLength("x")};
    });
    QCOMPARE(fetch(fake).octets, QByteArray("x"));
    QVERIFY(seen.startsWith("GET /issuing.crl HTTP/1.1\r\n"));
    QVERIFY(seen.contains("\r\nHost: crl.contoso.com\r\n"));
    QVERIFY(seen.contains("\r\nConnection: close\r\n"));
}

void TestCrlProbe::replies_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<QString>("failure"); // empty: "abc" was fetched
    QTest::newRow("with length") << withLength("abc") << false << QString();
    QTest::newRow("until close") << QByteArray("HTTP/1.1 200 OK\r\n\r\nabc") << true << QString();
    QTest::newRow("chunks")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n")
        << false << QString();
    QTest::newRow("not found") << QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")
                               << false << u"not-found"_s;
    QTest::newRow("server error") << QByteArray("HTTP/1.1 503 Sorry\r\nContent-Length: 0\r\n\r\n")
                                  << false << u"refused"_s;
    QTest::newRow("empty") << withLength({}) << false << u"malformed"_s;
    QTest::newRow("no HTTP") << QByteArray("220 mail\r\n\r\n") << true << u"malformed"_s;
    QTest::newRow("cut off") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc")
                             << true << u"malformed"_s;
    QTest::newRow("too large") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10485761\r\n\r\n")
                               << false << u"malformed"_s;
    QTest::newRow("never ends") << QByteArray("HTTP/1.1 200 OK\r\n\r\nabc") << false
                                << u"timeout"_s;
    QTest::newRow("silent") << QByteArray() << false << u"timeout"_s;
}

void TestCrlProbe::replies()
{
    QFETCH(QByteArray, reply);
    QFETCH(bool, closes);
    QFETCH(QString, failure);
    FakeSystem fake;
    resolve(fake);
    fake.streamPeers.insert(u"198.51.100.80 80"_s,
                            reply.isEmpty() ? [](const QByteArray &) { return QList<QByteArray>{}; }
                                            : saying(reply, closes));
    const CrlFetch crl = fetch(fake);
    QCOMPARE(crl.url, u"http://crl.contoso.com/issuing.crl"_s);
    QCOMPARE(crl.failure ? enumName(crl.failure->kind) : QString(), failure);
    QCOMPARE(crl.octets, failure.isEmpty() ? QByteArray("abc") : QByteArray());
    QVERIFY(!crl.failure || !crl.failure->where.isEmpty() ||
            crl.failure->kind == FailureKind::Timeout);
}

void TestCrlProbe::redirects_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QString>("failure");
    const QByteArray again = "HTTP/1.1 302 Found\r\nLocation: http://198.51.100.81/c\r\n\r\n";
    QTest::newRow("to another server")
        << QByteArray("http://198.51.100.81/c") << withLength("abc") << QString();
    QTest::newRow("twice") << QByteArray("http://198.51.100.81/c") << again << u"refused"_s;
    QTest::newRow("to HTTPS") << QByteArray("https://198.51.100.81/c") << withLength("abc")
                              << u"not-supported"_s;
    QTest::newRow("to a file") << QByteArray("file:///etc/passwd") << withLength("abc")
                               << u"not-supported"_s;
}

void TestCrlProbe::redirects()
{
    QFETCH(QByteArray, location);
    QFETCH(QByteArray, second);
    FakeSystem fake;
    resolve(fake);
    fake.streamPeers.insert(
        u"198.51.100.80 80"_s,
        saying("HTTP/1.1 301 Moved\r\nContent-Length: 0\r\nLocation: " + location + "\r\n\r\n"));
    fake.streamPeers.insert(u"198.51.100.81 80"_s, saying(second, true));
    const CrlFetch crl = fetch(fake);
    QTEST(crl.failure ? enumName(crl.failure->kind) : QString(), "failure");
}

void TestCrlProbe::names_data()
{
    QTest::addColumn<QString>("failure");
    QTest::addColumn<FailureKind>("four");
    QTest::addColumn<bool>("six");
    QTest::newRow("not found") << u"name-not-found"_s << FailureKind::NameNotFound << false;
    QTest::newRow("resolver silent") << u"timeout"_s << FailureKind::Timeout << false;
    QTest::newRow("IPv6 only") << QString() << FailureKind::NameNotFound << true;
}

void TestCrlProbe::names()
{
    QFETCH(FailureKind, four);
    QFETCH(bool, six);
    FakeSystem fake;
    const Failure failure{four, 0, {}, {}};
    fake.names.insert(u"crl.contoso.com 4"_s, failure);
    if (six) {
        fake.names.insert(u"crl.contoso.com 6"_s, QList{QHostAddress(u"2001:db8::80"_s)});
        fake.streamPeers.insert(u"2001:db8::80 80"_s, saying(withLength("abc")));
    } else {
        fake.names.insert(u"crl.contoso.com 6"_s, failure);
    }
    const CrlFetch crl = fetch(fake);
    QTEST(crl.failure ? enumName(crl.failure->kind) : QString(), "failure");
}

void TestCrlProbe::nothingToFetch()
{
    FakeSystem fake;
    System system = fake.system();
    const Evidence found = kCrlProbe.plan(withChain(u"no-cdp"_s), {}, {})
                               .first()
                               .run(system, {{}, std::chrono::steady_clock::now()});
    QVERIFY(found.crls);
    QVERIFY(found.crls->isEmpty());
}

void TestCrlProbe::secondAddress()
{
    FakeSystem fake;
    fake.names.insert(u"crl.contoso.com 4"_s,
                      QList{QHostAddress(u"198.51.100.79"_s), QHostAddress(u"198.51.100.80"_s)});
    fake.streamPeers.insert(u"198.51.100.80 80"_s, saying(withLength("abc")));
    QCOMPARE(fetch(fake).octets, QByteArray("abc")); // .79 is silent
}

void TestCrlProbe::stopped()
{
    FakeSystem fake;
    resolve(fake);
    fake.streamPeers.insert(u"198.51.100.80 80"_s, saying("HTTP/1.1 200 OK\r\n\r\n"));
    std::stop_source source;
    source.request_stop();
    System system = fake.system();
    const QList<ProbeTask> tasks = kCrlProbe.plan(withChain(u"good"_s), {}, {});
    const Evidence found = tasks.first().run(
        system, {source.get_token(), std::chrono::steady_clock::now() + std::chrono::seconds(5)});
    QCOMPARE(found.crls->first().failure->kind, FailureKind::Cancelled);
}

QTEST_APPLESS_MAIN(TestCrlProbe)
#include "tst_crl_probe.moc"
