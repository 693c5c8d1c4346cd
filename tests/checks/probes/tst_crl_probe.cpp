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

/// Derived as the engine does it before it plans.
Evidence derived(const QList<QByteArray> &chain, const QString &roots = u"root"_s)
{
    Evidence evidence;
    evidence.certificates = QList{CertificateEvidence{.chain = chain}};
    deriveCertificates(*evidence.certificates, {.roots = fixtures(roots)}, {}, kFixtureTime);
    return evidence;
}

Evidence withChain(const QString &chain, const QString &roots = u"root"_s)
{
    return derived(fixtures(chain), roots);
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
    void localTargets_data();
    void localTargets();
    void bothFamiliesAtOnce();
    void nothingToFetch();
    void secondAddress();
    void stopped();
};

void TestCrlProbe::planned_data()
{
    QTest::addColumn<QString>("chain");
    QTest::addColumn<QString>("roots");
    QTest::addColumn<QStringList>("ids");
    const QString root = u"root"_s;
    const QStringList none{u"crl none"_s};
    const QStringList nothing;
    QTest::newRow("leaf and intermediate")
        << u"good issuing root"_s << root << QStringList{kIssuing, kRoot};
    QTest::newRow("only those of the path")
        << u"good issuing issuing revoked"_s << root << QStringList{kIssuing, kRoot};
    QTest::newRow("a wrong clock") << u"expired issuing"_s << root << QStringList{kIssuing, kRoot};
    QTest::newRow("LDAP only") << u"ldap-only issuing"_s << root << QStringList{kRoot};
    QTest::newRow("no URL") << u"no-cdp issuing"_s << u"issuing root"_s << QStringList{kRoot};
    QTest::newRow("root") << u"root"_s << root << none;
    QTest::newRow("root unknown") << u"good issuing root"_s << u"stray-root"_s << nothing;
    QTest::newRow("store not read yet") << u"good issuing root"_s << QString() << nothing;
    QTest::newRow("intermediate missing") << u"good"_s << root << nothing;
    QTest::newRow("bad signature") << u"under-no-id impostor-no-id"_s << root << nothing;
    QTest::newRow("issued by no CA") << u"under-not-a-ca not-a-ca"_s << root << nothing;
}

void TestCrlProbe::planned()
{
    QFETCH(QString, chain);
    QFETCH(QString, roots);
    QTEST(idsOf(kCrlProbe.plan(withChain(chain, roots), {}, {})), "ids");
    QVERIFY(kCrlProbe.plan({}, {}, {}).isEmpty());
}

void TestCrlProbe::atMostSix()
{
    Evidence evidence = withChain(u"good issuing"_s);
    QStringList &urls = evidence.certificates->first().path->certificates.first().crlUrls;
    urls.clear();
    for (int i = 0; i < 9; ++i) {
        urls.append(u"http://crl.contoso.com/issuin%1.crl"_s.arg(i));
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

/// A certificate must not choose services of this computer or its link.
void TestCrlProbe::localTargets_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("server");
    QTest::addColumn<bool>("asked");
    const QString far = u"198.51.100.1"_s;
    for (const char *target :
         {"127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1", "169.254.169.254", "fe80::1",
          "224.0.0.1", "ff02::1", "0.0.0.0", "::", "255.255.255.255"}) {
        QTest::addRow("%s", target) << QString::fromLatin1(target) << far << false;
    }
    QTest::newRow("server on the same computer") << u"127.0.0.1"_s << u"127.0.0.2"_s << true;
    QTest::newRow("server on the same link") << u"169.254.0.9"_s << u"169.254.0.1"_s << true;
    QTest::newRow("server on the link, list on the computer")
        << u"127.0.0.1"_s << u"169.254.0.1"_s << false;
    QTest::newRow("private") << u"10.0.0.9"_s << far << true;
    QTest::newRow("public") << u"198.51.100.80"_s << far << true;
}

void TestCrlProbe::localTargets()
{
    QFETCH(QString, target);
    QFETCH(QString, server);
    QFETCH(bool, asked);
    const QHostAddress address(target);
    FakeSystem fake;
    const bool isSix = address.protocol() == QAbstractSocket::IPv6Protocol;
    fake.names.insert(u"crl.contoso.com 4"_s, isSix ? QList<QHostAddress>{} : QList{address});
    fake.names.insert(u"crl.contoso.com 6"_s, isSix ? QList{address} : QList<QHostAddress>{});
    bool reached = false;
    fake.streamPeers.insert(address.toString() + u" 80"_s, [&reached](const QByteArray &) {
        reached = true;
        return QList<QByteArray>{withLength("abc")};
    });
    Evidence known = withChain(u"good issuing"_s);
    known.name = NameEvidence{.addresses = {server}};
    System system = fake.system();
    const Evidence found =
        kCrlProbe.plan(known, {}, {})
            .first()
            .run(system, {{}, std::chrono::steady_clock::now() + std::chrono::milliseconds(500)});
    QCOMPARE(reached, asked);
    const CrlFetch crl = found.crls->first();
    QCOMPARE(crl.failure ? enumName(crl.failure->kind) : QString(),
             asked ? QString() : u"not-supported"_s);
    // Not asked is not tested: neither found right nor wrong.
    CertificateEvidence judged = known.certificates->first();
    deriveCertificate(judged, {.roots = fixtures(u"root"_s)}, {crl}, kFixtureTime);
    QCOMPARE(enumName(judged.revocation.first().status), asked ? u"invalid"_s : u"not-checked"_s);
}

/// Neither family waits for the other.
void TestCrlProbe::bothFamiliesAtOnce()
{
    FakeSystem fake;
    fake.names.insert(u"crl.contoso.com 4"_s, Failure{FailureKind::Timeout, 0, {}, {}});
    fake.names.insert(u"crl.contoso.com 6"_s, QList{QHostAddress(u"2001:db8::80"_s)});
    fake.streamPeers.insert(u"2001:db8::80 80"_s, saying(withLength("abc")));
    QCOMPARE(fetch(fake).octets, QByteArray("abc"));
    // An IPv4 address that does not accept is not the last word.
    fake.names.insert(u"crl.contoso.com 4"_s, QList{QHostAddress(u"198.51.100.79"_s)});
    QCOMPARE(fetch(fake).octets, QByteArray("abc"));
}

void TestCrlProbe::nothingToFetch()
{
    FakeSystem fake;
    System system = fake.system();
    const Evidence found = kCrlProbe.plan(withChain(u"root"_s), {}, {})
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
    const QList<ProbeTask> tasks = kCrlProbe.plan(withChain(u"good issuing"_s), {}, {});
    const Evidence found = tasks.first().run(
        system, {source.get_token(), std::chrono::steady_clock::now() + std::chrono::seconds(5)});
    QCOMPARE(found.crls->first().failure->kind, FailureKind::Cancelled);
}

QTEST_APPLESS_MAIN(TestCrlProbe)
#include "tst_crl_probe.moc"
