// SPDX-License-Identifier: Apache-2.0
// The system resolver as far as it needs no network: hosts file, impossible names, stop and
// deadline.
#include "checks/system/native.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace {

Resolver &resolver()
{
    static NativeSystem native;
    return native.system().resolver;
}

Wait forMilliseconds(int milliseconds, std::stop_token stop = {})
{
    return {std::move(stop),
            std::chrono::steady_clock::now() + std::chrono::milliseconds(milliseconds)};
}

} // namespace

class TestResolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void localhost();
    void impossible_data();
    void impossible();
    void stops();
    void deadline();
    void files();
};

void TestResolver::localhost()
{
    const auto found =
        resolver().lookup(u"localhost"_s, QAbstractSocket::IPv4Protocol, forMilliseconds(5000));
    QVERIFY2(found, found ? "" : qPrintable(found.error().message()));
    QCOMPARE(*found, QList<QHostAddress>{QHostAddress(QHostAddress::LocalHost)});
}

void TestResolver::impossible_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("a blank inside") << u"vpn example.test"_s;
    QTest::newRow("a line feed inside") << u"vpn\n.example.test"_s;
    QTest::newRow("a null inside") << u"localhost"_s + QChar(u'\0') + u".example.test"_s;
}

void TestResolver::impossible()
{
    QFETCH(QString, name);
    const auto found =
        resolver().lookup(name, QAbstractSocket::IPv4Protocol, forMilliseconds(5000));
    QVERIFY(!found);
    QCOMPARE(found.error().kind, FailureKind::NameNotFound);
}

void TestResolver::stops()
{
    std::stop_source source;
    source.request_stop();
    const auto found = resolver().lookup(u"vpn.invalid"_s, QAbstractSocket::IPv6Protocol,
                                         forMilliseconds(5000, source.get_token()));
    QVERIFY(!found);
    QCOMPARE(found.error().kind, FailureKind::Cancelled);
}

void TestResolver::deadline()
{
    const auto found =
        resolver().lookup(u"vpn.invalid"_s, QAbstractSocket::IPv4Protocol, forMilliseconds(-1));
    QVERIFY(!found);
    QCOMPARE(found.error().kind, FailureKind::Timeout);
}

void TestResolver::files()
{
    QVERIFY(resolver().hostsFile());
    for (const QString &server : resolver().servers()) {
        QVERIFY(!QHostAddress(server).isNull());
    }
}

QTEST_GUILESS_MAIN(TestResolver)
#include "tst_resolver.moc"
