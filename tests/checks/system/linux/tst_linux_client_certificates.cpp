// SPDX-License-Identifier: Apache-2.0
// strongSwan's folders as certificate stores: certificates with and without a key, hostile files.
#include "checks/system/linux/client_certificates.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace aovpn;
using linux_system::LinuxClientCertificates;

namespace {

QByteArray pem(const QString &name)
{
    QFile file(QStringLiteral(AOVPN_SOURCE_DIR "/tests/data/certificates/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestLinuxClientCertificates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void noFolders();
    void emptyFolder();
    void certificatesAndKeys();
    void oldFolders();
    void otherFilesAreLeftOut();
    void manyFiles();
    void unreadableKeys();
    void unreadableCertificates();

private:
    void write(const QString &path, const QByteArray &octets);

    std::unique_ptr<QTemporaryDir> m_root;
};

void TestLinuxClientCertificates::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    QVERIFY(m_root->isValid());
}

void TestLinuxClientCertificates::write(const QString &path, const QByteArray &octets)
{
    const QString full = m_root->filePath(path);
    QVERIFY(QDir().mkpath(QFileInfo(full).path()));
    QFile file(full);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(octets), octets.size());
}

void TestLinuxClientCertificates::noFolders()
{
    const auto found = LinuxClientCertificates(m_root->path()).certificates();
    QVERIFY(!found);
    QCOMPARE(found.error().kind, FailureKind::NotSupported);
}

void TestLinuxClientCertificates::emptyFolder()
{
    QVERIFY(QDir(m_root->path()).mkpath(u"etc/swanctl/x509"_s));
    const auto found = LinuxClientCertificates(m_root->path()).certificates();
    QVERIFY(!found);
    QCOMPARE(found.error().kind, FailureKind::NotSupported);
}

void TestLinuxClientCertificates::certificatesAndKeys()
{
    write(u"etc/swanctl/x509/laptop.pem"_s, pem(u"client.pem"_s) + pem(u"issuing.pem"_s));
    write(u"etc/swanctl/x509/other.crt"_s, pem(u"good.pem"_s));
    write(u"etc/swanctl/private/laptop.pem"_s, "never read");
    const auto found = LinuxClientCertificates(m_root->path()).certificates();
    QVERIFY(found);
    QCOMPARE(found->size(), 2);
    QCOMPARE(found->at(0).store, CertificateStore::File);
    QCOMPARE(found->at(0).origin, u"laptop.pem"_s);
    QCOMPARE(found->at(0).chain.size(), 2);
    QVERIFY(found->at(0).chain.first().startsWith('\x30'));
    QCOMPARE(found->at(0).hasPrivateKey, std::optional(true));
    QCOMPARE(found->at(1).origin, u"other.crt"_s);
    QCOMPARE(found->at(1).hasPrivateKey, std::optional(false));
    QVERIFY(!found->at(1).keyPrompts);
}

void TestLinuxClientCertificates::oldFolders()
{
    write(u"etc/ipsec.d/certs/laptop.der"_s, QByteArray::fromHex("3003020101"));
    write(u"etc/ipsec.d/private/laptop.key"_s, "never read");
    const auto found = LinuxClientCertificates(m_root->path()).certificates();
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().chain, QList<QByteArray>{QByteArray::fromHex("3003020101")});
    QCOMPARE(found->first().hasPrivateKey, std::optional(true));
}

void TestLinuxClientCertificates::otherFilesAreLeftOut()
{
    write(u"etc/swanctl/x509/readme.txt"_s, "no certificate");
    write(u"etc/swanctl/x509/empty.pem"_s, {});
    write(u"etc/swanctl/x509/cut.pem"_s, pem(u"client.pem"_s).left(200));
    const auto found = LinuxClientCertificates(m_root->path()).certificates();
    QVERIFY(!found);
    QCOMPARE(found.error().kind, FailureKind::NotSupported);
}

void TestLinuxClientCertificates::manyFiles()
{
    for (int i = 0; i < 120; ++i) {
        write(u"etc/swanctl/x509/%1.der"_s.arg(i, 3, 10, QChar(u'0')),
              QByteArray::fromHex("3003020101"));
    }
    const auto found = LinuxClientCertificates(m_root->path()).certificates();
    QVERIFY(found);
    QCOMPARE(found->size(), 100);
    QCOMPARE(found->last().origin, u"099.der"_s);
}

void TestLinuxClientCertificates::unreadableKeys()
{
    if (geteuid() == 0) {
        QSKIP("root may list every folder");
    }
    write(u"etc/swanctl/x509/laptop.pem"_s, pem(u"client.pem"_s));
    write(u"etc/swanctl/private/laptop.pem"_s, "never read");
    QFile folder(m_root->filePath(u"etc/swanctl/private"_s));
    QVERIFY(folder.setPermissions({}));
    const auto found = LinuxClientCertificates(m_root->path()).certificates();
    folder.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QVERIFY(!found->first().hasPrivateKey);
}

void TestLinuxClientCertificates::unreadableCertificates()
{
    if (geteuid() == 0) {
        QSKIP("root may list every folder");
    }
    write(u"etc/swanctl/x509/laptop.pem"_s, pem(u"client.pem"_s));
    QFile folder(m_root->filePath(u"etc/swanctl/x509"_s));
    QVERIFY(folder.setPermissions({}));
    const auto found = LinuxClientCertificates(m_root->path()).certificates();
    folder.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, FailureKind::AccessDenied);
}

QTEST_APPLESS_MAIN(TestLinuxClientCertificates)
#include "tst_linux_client_certificates.moc"
