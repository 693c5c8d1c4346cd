// SPDX-License-Identifier: Apache-2.0
// The Linux trust store reads a bundle, in full or not at all.
#include "checks/system/linux/trust_store.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

class TestTrustStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bundle();
    void environmentVariable();
    void failures();

private:
    QString write(const QByteArray &octets);

    QTemporaryDir m_folder;
};

QString TestTrustStore::write(const QByteArray &octets)
{
    const QString path = m_folder.filePath(u"bundle.crt"_s);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size() ? path
                                                                                  : QString();
}

void TestTrustStore::bundle()
{
    QFile root(QStringLiteral(AOVPN_SOURCE_DIR "/tests/data/certificates/root.pem"));
    QVERIFY(root.open(QIODevice::ReadOnly));
    const QByteArray pem = root.readAll();
    const auto roots = linux_system::LinuxTrustStore(
                           write("# a comment\n" + pem + pem + "-----BEGIN CERTIFICATE-----\n*\n"))
                           .roots();
    QVERIFY(roots);
    QCOMPARE(roots->size(), 2);
    QVERIFY(roots->first().startsWith('\x30'));
}

void TestTrustStore::environmentVariable()
{
    qputenv("SSL_CERT_FILE",
            write("-----BEGIN CERTIFICATE-----\nAQID\n-----END CERTIFICATE-----\n").toLocal8Bit());
    const auto roots = linux_system::LinuxTrustStore().roots();
    qunsetenv("SSL_CERT_FILE");
    QVERIFY(roots);
    QCOMPARE(*roots, QList<QByteArray>{QByteArray("\x01\x02\x03")});
}

void TestTrustStore::failures()
{
    const auto missing = linux_system::LinuxTrustStore(m_folder.filePath(u"none"_s)).roots();
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, FailureKind::NotFound);
    const auto empty = linux_system::LinuxTrustStore(write("no certificate")).roots();
    QVERIFY(!empty);
    QCOMPARE(empty.error().kind, FailureKind::Malformed);
}

QTEST_APPLESS_MAIN(TestTrustStore)
#include "tst_trust_store.moc"
