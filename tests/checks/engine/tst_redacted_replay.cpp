// SPDX-License-Identifier: Apache-2.0
// What was redacted is judged as it was before, also where the octets of an authority had to go.
#include "checks/engine/judge.h"
#include "checks/redact/redact.h"

#include <QTest>

#include <openssl/evp.h>
#include <openssl/x509v3.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace {

const QDateTime kAt({2026, 3, 1}, {12, 0}, Qt::UTC);

struct Release
{
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(X509_EXTENSION *extension) const { X509_EXTENSION_free(extension); }
};

/// Somebody who issues: a name, with or without the mail address that many authorities have in it.
struct Issuer
{
    QByteArray name;
    QByteArray mail;
    std::unique_ptr<EVP_PKEY, Release> key{EVP_EC_gen("P-256")};
};

void setName(X509_NAME *to, const QByteArray &name, const QByteArray &mail)
{
    const auto add = [to](int part, const QByteArray &text) {
        X509_NAME_add_entry_by_NID(
            to, part, MBSTRING_UTF8,
            static_cast<const unsigned char *>(static_cast<const void *>(text.constData())),
            static_cast<int>(text.size()), -1, 0);
    };
    add(NID_commonName, name);
    if (!mail.isEmpty()) {
        add(NID_pkcs9_emailAddress, mail);
    }
}

QByteArray issued(const Issuer &subject, const Issuer &issuer, bool isAuthority)
{
    const std::unique_ptr<X509, Release> certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 7);
    setName(X509_get_subject_name(certificate.get()), subject.name, subject.mail);
    setName(X509_get_issuer_name(certificate.get()), issuer.name, issuer.mail);
    ASN1_TIME_set(X509_getm_notBefore(certificate.get()), kAt.addYears(-1).toSecsSinceEpoch());
    ASN1_TIME_set(X509_getm_notAfter(certificate.get()), kAt.addYears(1).toSecsSinceEpoch());
    X509_set_pubkey(certificate.get(), subject.key.get());
    const char *constraint = isAuthority ? "critical,CA:TRUE" : "CA:FALSE";
    const std::unique_ptr<X509_EXTENSION, Release> extension(
        X509V3_EXT_conf_nid(nullptr, nullptr, NID_basic_constraints, constraint));
    X509_add_ext(certificate.get(), extension.get(), -1);
    X509_sign(certificate.get(), issuer.key.get(), EVP_sha256());
    unsigned char *der = nullptr;
    const int length = i2d_X509(certificate.get(), &der);
    QByteArray octets(static_cast<const char *>(static_cast<const void *>(der)), length);
    OPENSSL_free(der);
    return octets;
}

} // namespace

class TestRedactedReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void authorityWithMail_data();
    void authorityWithMail();
};

void TestRedactedReplay::authorityWithMail_data()
{
    QTest::addColumn<QByteArray>("mail");      // of the root
    QTest::addColumn<QByteArray>("otherMail"); // of a root that has nothing to do with it
    QTest::addColumn<bool>("isTrusted");
    QTest::addColumn<bool>("keepsTrust"); // the octets of the store, at ticket
    QTest::newRow("none") << QByteArray() << QByteArray() << true << true;
    QTest::newRow("the root") << QByteArray("ca@contoso.com") << QByteArray() << true << false;
    QTest::newRow("another root") << QByteArray() << QByteArray("ca@fabrikam.com") << true << false;
    QTest::newRow("not trusted") << QByteArray("ca@contoso.com") << QByteArray() << false << false;
}

/// A gateway that sends only its own certificate, whose path is made with what the stores hold.
void TestRedactedReplay::authorityWithMail()
{
    QFETCH(QByteArray, mail);
    QFETCH(QByteArray, otherMail);
    QFETCH(bool, isTrusted);
    QFETCH(bool, keepsTrust);
    const Issuer root{"Contoso Root CA", mail};
    const Issuer other{"Fabrikam Root CA", otherMail};
    const Issuer issuing{"Contoso Issuing CA", {}};
    const Issuer server{"vpn.contoso.com", {}};
    const QByteArray leaf = issued(server, issuing, false);
    Bundle bundle;
    bundle.takenAtUtc = kAt;
    bundle.evidence.trust =
        TrustEvidence{.source = u"system"_s,
                      .roots = {issued(other, other, true)},
                      .intermediates = {issued(issuing, root, true)},
                      .rootThumbprints = {u"00112233445566778899aabbccddeeff00112233"_s}};
    if (isTrusted) {
        bundle.evidence.trust->roots.append(issued(root, root, true));
    }
    bundle.evidence.certificates = QList{CertificateEvidence{.chain = {leaf}}};
    bundle.evidence.clientCertificates =
        QList{ClientCertificate{.store = CertificateStore::Machine, .chain = {leaf}}};
    const SessionResult live = replay(bundle);
    const PathEnd end = isTrusted ? PathEnd::TrustedRoot : PathEnd::Incomplete;
    QCOMPARE(live.evidence.certificates->first().path->end, end);
    QCOMPARE(live.evidence.clientCertificates->first().path->end, end);
    for (const Privacy level : {Privacy::Full, Privacy::Ticket, Privacy::Public}) {
        const SessionResult shared = redact(live, level).result;
        const bool keeps = level == Privacy::Full || (level == Privacy::Ticket && keepsTrust);
        QCOMPARE(!shared.evidence.trust->roots.isEmpty(), keeps);
        // Part of a store would be judged as a whole one.
        QCOMPARE(!shared.evidence.trust->intermediates.isEmpty(), keeps);
        QCOMPARE(shared.evidence.trust->rootThumbprints.size(), 1);
        QCOMPARE(shared.redactions.contains(u"certificate-octets"_s), !keeps);
        const SessionResult again = replay(bundleOf(shared));
        QCOMPARE(again.verdict, live.verdict);
        QCOMPARE(again.evidence.certificates, shared.evidence.certificates);
        QCOMPARE(again.evidence.clientCertificates, shared.evidence.clientCertificates);
        QCOMPARE(again.stages, shared.stages);
    }
}

QTEST_APPLESS_MAIN(TestRedactedReplay)
#include "tst_redacted_replay.moc"
