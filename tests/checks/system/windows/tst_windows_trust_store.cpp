// SPDX-License-Identifier: Apache-2.0
// The roots of computer and user: a root that was added is read, and each once.
#include "checks/model/pem.h"
#include "checks/system/files.h"
#include "checks/system/windows/trust_store.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

class TestWindowsTrustStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBothStores_data();
    void readsBothStores();
};

void TestWindowsTrustStore::readsBothStores_data()
{
    QTest::addColumn<quint32>("location");
    QTest::newRow("user") << quint32{CERT_SYSTEM_STORE_CURRENT_USER};
    QTest::newRow("computer") << quint32{CERT_SYSTEM_STORE_LOCAL_MACHINE};
}

void TestWindowsTrustStore::readsBothStores()
{
    if (GetProcAddress(GetModuleHandleW(L"ntdll.dll"), "wine_get_version") == nullptr) {
        QSKIP("would trust a root of the tests on a real computer");
    }
    QFETCH(quint32, location);
    const auto pem =
        readFile(QStringLiteral(AOVPN_SOURCE_DIR "/tests/data/certificates/root.pem"), 100'000);
    QVERIFY(pem);
    const QByteArray der = splitPem(*pem).constFirst().octets;
    const HCERTSTORE store = CertOpenStore(CERT_STORE_PROV_SYSTEM_W, 0, 0, location, L"Root");
    QVERIFY(store != nullptr);
    const CERT_CONTEXT *added = nullptr;
    QVERIFY(CertAddEncodedCertificateToStore(
                store, X509_ASN_ENCODING,
                static_cast<const BYTE *>(static_cast<const void *>(der.constData())),
                static_cast<DWORD>(der.size()), CERT_STORE_ADD_REPLACE_EXISTING, &added) != 0);

    const auto roots = windows_system::WindowsTrustStore().roots();
    QVERIFY(CertDeleteCertificateFromStore(added) != 0);
    CertCloseStore(store, 0);
    QVERIFY2(roots, roots ? "" : qPrintable(roots.error().message()));
    QCOMPARE(roots->count(der), 1);
    QCOMPARE(QSet<QByteArray>(roots->cbegin(), roots->cend()).size(), roots->size());
}

QTEST_GUILESS_MAIN(TestWindowsTrustStore)
#include "checks/system/windows/windows_api.h"
#include "tst_windows_trust_store.moc"
