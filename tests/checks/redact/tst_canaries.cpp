// SPDX-License-Identifier: Apache-2.0
// A secret in every field that describe() declares, and none of it in any file that is saved. New
// fields are covered by themselves: one whose text stays at public must be named here, with the
// reason.
#include "app/common/language.h"
#include "checks/redact/redact.h"
#include "checks/redact/replaced_counts.h"
#include "checks/report/report.h"
#include "tests/checks/redact/secret_forms.h"
#include "tests/support/sample_results.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <bit>

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace {

/// Puts a text into every text and octet field; lists and optionals get one element.
template <typename Make> class Planter
{
public:
    explicit Planter(Make make) : m_make(std::move(make)) {}

    template <typename T> void operator()(const char *key, T &value)
    {
        const QString before = m_path;
        m_path += (m_path.isEmpty() ? u""_s : u"."_s) + QString::fromLatin1(key);
        plant(value);
        m_path = before;
    }

    template <typename T> void plant(T &value)
    {
        if constexpr (json::Described<T>) {
            T::describe(value, *this);
        }
    }
    void plant(QString &text) { text = m_make(m_path); }
    void plant(QByteArray &octets) { octets = "\x30\x10 " + m_make(m_path).toUtf8() + " \x02"; }
    void plant(QJsonObject &object)
    {
        const QString text = m_make(m_path);
        object = {{u"text"_s, text},
                  {u"list"_s, QJsonArray{text}},
                  {u"object"_s, QJsonObject{{u"inner"_s, text}}}};
    }
    template <typename T> void plant(std::optional<T> &value)
    {
        value.emplace();
        plant(*value);
    }
    template <typename T> void plant(QList<T> &values)
    {
        values = {T{}};
        plant(values.first());
    }
    template <typename T> void plant(QMap<QString, T> &values) { plant(values[u"routing"_s]); }

private:
    Make m_make;
    QString m_path;
};

template <typename Make> SessionResult plantedWith(Make make)
{
    SessionResult result;
    Planter planter(std::move(make));
    SessionResult::describe(result, planter);
    return result;
}

struct File
{
    const char *name;
    QByteArray octets;
};

/// Everything that a run can save at @p level; the bundle inside the report also as it is read.
QList<File> filesOf(const SessionResult &result, Privacy level)
{
    const Redacted redacted = redact(result, level);
    const ReportOptions options{
        .locale = QLocale(), .privacy = enumName(level), .replaced = replacedCounts(redacted)};
    const QByteArray html = renderHtml(redacted.result, options);
    const auto inside = bundleInReport(html, {});
    return {{"JSON", renderJson(redacted.result)},
            {"bundle", renderBundle(redacted.result)},
            {"HTML", html},
            {"bundle in the HTML", inside ? *inside : QByteArray()},
            {"text", renderText(redacted.result, options)}};
}

struct Kept
{
    const char *reason;
    QStringList fields;
};

/// Fields whose text stays at public. What stands in them passes all the same every rule for names
/// and addresses; only a word that no rule knows stays.
const QList<Kept> &keptAtPublic()
{
    static const QList<Kept> kept = {
        {"ids and words of this program, of its checks and questions",
         {u"candidates.id"_s,
          u"candidates.codes"_s,
          u"candidates.speaksAgainst"_s,
          u"candidates.speaksFor"_s,
          u"cause.id"_s,
          u"cause.codes"_s,
          u"cause.speaksAgainst"_s,
          u"cause.speaksFor"_s,
          u"evidence.answers"_s,
          u"evidence.ike.question"_s,
          u"evidence.ikeInterviews.question"_s,
          u"evidence.ikeInterviews.identityKind"_s,
          u"evidence.sstpCalls.identityKind"_s,
          u"evidence.sstpCalls.wantedProtocol"_s,
          u"evidence.network.proxies.source"_s,
          u"evidence.routing.nameRules.source"_s,
          u"evidence.trust.source"_s,
          u"evidence.dialer.unanswered"_s,
          u"policy.disabledProbes"_s,
          u"policy.schema"_s,
          u"question.id"_s,
          u"question.options"_s,
          u"redactions"_s,
          u"schema"_s,
          u"stages.checks.id"_s,
          u"stages.checks.reason"_s,
          u"stages.findings.check"_s,
          u"stages.findings.codes"_s,
          u"stages.findings.consequenceOf"_s,
          u"stages.findings.id"_s,
          u"tool.name"_s,
          u"tool.rules"_s,
          u"tool.version"_s}},
        {"copies of what stands in the evidence, replaced like the evidence",
         {u"stages.findings.values"_s}},
        {"what this program or a library says of a failure, in words of its own",
         {u"evidence.adapter.unread.detail"_s,
          u"evidence.adapter.unread.where"_s,
          u"evidence.crls.failure.detail"_s,
          u"evidence.crls.failure.where"_s,
          u"evidence.failures.detail"_s,
          u"evidence.failures.where"_s,
          u"evidence.ike.facts.malformed"_s,
          u"evidence.ikeInterviews.detail"_s,
          u"evidence.ikeInterviews.facts.malformed"_s,
          u"evidence.ikeInterviews.signInTls.detail"_s,
          u"evidence.network.portal.failure.detail"_s,
          u"evidence.network.portal.failure.where"_s,
          u"evidence.sstp.tlsDetail"_s,
          u"evidence.sstpCalls.detail"_s,
          u"evidence.sstpCalls.facts.malformed"_s,
          u"evidence.sstpCalls.signInTls.detail"_s,
          u"evidence.certificates.path.errors.name"_s,
          u"evidence.clientCertificates.path.errors.name"_s,
          u"evidence.certificates.revocation.reason"_s,
          u"evidence.connections.defects.expected"_s,
          u"evidence.connections.defects.topic"_s,
          u"evidence.connections.defects.where"_s}},
        {"words of the standards: algorithms, versions, key usages, notifications",
         {u"evidence.certificates.facts.extendedKeyUsages"_s,
          u"evidence.certificates.facts.keyAlgorithm"_s,
          u"evidence.certificates.facts.keyCurve"_s,
          u"evidence.certificates.facts.keyUsages"_s,
          u"evidence.certificates.facts.signatureAlgorithm"_s,
          u"evidence.certificates.path.certificates.extendedKeyUsages"_s,
          u"evidence.certificates.path.certificates.keyAlgorithm"_s,
          u"evidence.certificates.path.certificates.keyCurve"_s,
          u"evidence.certificates.path.certificates.keyUsages"_s,
          u"evidence.certificates.path.certificates.signatureAlgorithm"_s,
          u"evidence.clientCertificates.facts.extendedKeyUsages"_s,
          u"evidence.clientCertificates.facts.keyAlgorithm"_s,
          u"evidence.clientCertificates.facts.keyCurve"_s,
          u"evidence.clientCertificates.facts.keyUsages"_s,
          u"evidence.clientCertificates.facts.signatureAlgorithm"_s,
          u"evidence.clientCertificates.path.certificates.extendedKeyUsages"_s,
          u"evidence.clientCertificates.path.certificates.keyAlgorithm"_s,
          u"evidence.clientCertificates.path.certificates.keyCurve"_s,
          u"evidence.clientCertificates.path.certificates.keyUsages"_s,
          u"evidence.clientCertificates.path.certificates.signatureAlgorithm"_s,
          u"evidence.connections.clientCertificateUsages"_s,
          u"evidence.ike.facts.notifies.name"_s,
          u"evidence.ike.facts.offered"_s,
          u"evidence.ike.facts.transforms"_s,
          u"evidence.ikeInterviews.facts.idType"_s,
          u"evidence.ikeInterviews.facts.notifies.name"_s,
          u"evidence.ikeInterviews.signInTls.version"_s,
          u"evidence.ikeInterviews.signatureKind"_s,
          u"evidence.sstp.tlsCipher"_s,
          u"evidence.sstp.tlsVersion"_s,
          u"evidence.sstpCalls.facts.demanded"_s,
          u"evidence.sstpCalls.facts.hashes"_s,
          u"evidence.sstpCalls.signInTls.version"_s}},
        {"words of the profile's schema; a text of another form goes",
         {u"evidence.connections.cryptography.authenticationTransformConstants"_s,
          u"evidence.connections.cryptography.cipherTransformConstants"_s,
          u"evidence.connections.cryptography.dhGroup"_s,
          u"evidence.connections.cryptography.encryptionMethod"_s,
          u"evidence.connections.cryptography.integrityCheckMethod"_s,
          u"evidence.connections.cryptography.pfsGroup"_s, u"evidence.connections.dataEncryption"_s,
          u"evidence.connections.innerMethod"_s}},
        {"words of Windows and its drivers: devices, services, policies, editions, events",
         {u"evidence.adapter.bindings.component"_s,
          u"evidence.adapter.bindings.description"_s,
          u"evidence.adapter.bindings.hardwareId"_s,
          u"evidence.adapter.devices.description"_s,
          u"evidence.adapter.devices.hardwareId"_s,
          u"evidence.adapter.services.name"_s,
          u"evidence.collection.currentUser"_s,
          u"evidence.collection.localMachine"_s,
          u"evidence.collection.machinePolicy"_s,
          u"evidence.collection.userPolicy"_s,
          u"evidence.dialer.connections.deviceName"_s,
          u"evidence.dialer.entries.deviceName"_s,
          u"evidence.dialer.entries.deviceType"_s,
          u"evidence.events.device"_s,
          u"evidence.network.state.firewall.category"_s,
          u"evidence.settings.edition"_s,
          u"evidence.system.os"_s,
          u"evidence.system.version"_s,
          u"evidence.triggers.networkCategory"_s,
          u"evidence.tunnelEvents.codes"_s,
          u"evidence.tunnelEvents.provider"_s}},
        {"paths of Windows' phonebooks; the name of a user's folder goes",
         {u"evidence.dialer.connections.phonebook"_s, u"evidence.dialer.entries.phonebook"_s}},
        {"addresses and prefixes; every one that tells something is replaced",
         {u"evidence.certificates.facts.ipAddresses"_s,
          u"evidence.certificates.origin"_s,
          u"evidence.certificates.path.certificates.ipAddresses"_s,
          u"evidence.clientCertificates.facts.ipAddresses"_s,
          u"evidence.clientCertificates.origin"_s,
          u"evidence.clientCertificates.path.certificates.ipAddresses"_s,
          u"evidence.connections.routes.prefix"_s,
          u"evidence.ike.address"_s,
          u"evidence.ike.localAddress"_s,
          u"evidence.ikeInterviews.address"_s,
          u"evidence.name.addresses"_s,
          u"evidence.name.hostsEntries.address"_s,
          u"evidence.name.resolvers"_s,
          u"evidence.pptp.address"_s,
          u"evidence.routing.dnsServers"_s,
          u"evidence.routing.interfaces.addresses.address"_s,
          u"evidence.routing.interfaces.dnsServers"_s,
          u"evidence.routing.routes.gateway"_s,
          u"evidence.routing.routes.prefix"_s,
          u"evidence.routing.systemRoutes.gateway"_s,
          u"evidence.routing.systemRoutes.source"_s,
          u"evidence.routing.systemRoutes.target"_s,
          u"evidence.sstp.address"_s,
          u"evidence.sstpCalls.address"_s,
          u"policy.routing.corporatePrefixes"_s,
          u"policy.routing.dnsServers"_s,
          u"policy.serverAddresses"_s}},
        {"the products that answered, by their own banners",
         {u"evidence.ike.facts.vendorIds"_s, u"evidence.pptp.facts.vendor"_s,
          u"evidence.sstp.facts.server"_s}},
    };
    return kept;
}

/// Words that no rule may touch, or a user called "warning" would change the findings: ids of this
/// program and terms of the standards. Nobody's own words can stand there.
bool isWord(const QString &path)
{
    static const QSet<QString> keys = {
        u"check"_s,       u"codes"_s,        u"consequenceOf"_s,      u"demanded"_s,
        u"hashes"_s,      u"idType"_s,       u"identityKind"_s,       u"signatureKind"_s,
        u"tlsCipher"_s,   u"tlsVersion"_s,   u"wantedProtocol"_s,     u"disabledProbes"_s,
        u"id"_s,          u"keyAlgorithm"_s, u"keyCurve"_s,           u"keyUsages"_s,
        u"question"_s,    u"reason"_s,       u"extendedKeyUsages"_s,  u"redactions"_s,
        u"rules"_s,       u"schema"_s,       u"signatureAlgorithm"_s, u"transforms"_s,
        u"toolVersion"_s, u"topic"_s,
    };
    return keys.contains(path.section(u'.', -1));
}

/// Fields whose whole text goes at ticket already, whatever it is.
const QStringList &goneAtTicket()
{
    static const QStringList gone = {
        u"evidence.clientCertificates.chain"_s,
        u"evidence.clientCertificates.facts.commonNames"_s,
        u"evidence.clientCertificates.facts.dnsNames"_s,
        u"evidence.clientCertificates.facts.userPrincipalNames"_s,
        u"evidence.clientCertificates.path.certificates.commonNames"_s,
        u"evidence.clientCertificates.path.certificates.dnsNames"_s,
        u"evidence.clientCertificates.path.certificates.userPrincipalNames"_s,
        u"evidence.events.user"_s,
        u"evidence.ikeInterviews.messages.payloads.octets"_s,
        u"evidence.network.portal.body"_s,
        u"evidence.pptp.reply"_s,
        u"evidence.sstpCalls.packets.octets"_s,
        u"evidence.system.computer"_s,
        u"evidence.system.user"_s,
        u"request.identity"_s,
    };
    return gone;
}

} // namespace

class TestCanaries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formsAreFound_data();
    void formsAreFound();
    void everyFieldIsClassified_data();
    void everyFieldIsClassified();
    void noSecretInAnyFile_data();
    void noSecretInAnyFile();
    void encodedSecretsGo_data();
    void encodedSecretsGo();
    void samePseudonymInEveryFile();
    void keyIsInNoFile();
    void subnetsStaySubnets();
    void sharedOnceSharedForAll_data();
    void sharedOnceSharedForAll();
};

void TestCanaries::formsAreFound_data()
{
    QTest::addColumn<QByteArray>("octets");
    const QString secret = u"K\u00e4the O'Neil"_s;
    const QByteArray utf8 = secret.toUtf8();
    QTest::newRow("plain") << "a " + utf8 + " b";
    QTest::newRow("capitals") << "a " + secret.toUpper().toUtf8();
    QTest::newRow("percent") << QByteArray("x=K%C3%A4the%20O%27Neil");
    QTest::newRow("base64, at 0") << utf8.toBase64();
    QTest::newRow("base64, at 1") << ("x" + utf8 + "yz").toBase64();
    QTest::newRow("base64, at 2") << ("xy" + utf8 + "z").toBase64();
    QTest::newRow("base64, capitals") << ("xy" + secret.toLower().toUtf8() + "z").toBase64();
    QTest::newRow("UTF-16LE") << QByteArray("K\0\xe4\0t\0h\0e\0 \0O\0'\0N\0e\0i\0l\0", 24);
    QTest::newRow("UTF-16BE") << QByteArray("\0K\0\xe4\0t\0h\0e\0 \0O\0'\0N\0e\0i\0l", 24);
    QTest::newRow("HTML") << QByteArray("K\xc3\xa4the O&#39;Neil").replace("&#39;", "'");
    QTest::newRow("HTML, decimal") << QByteArray("&#75;&#228;&#116;&#104;&#101;&#32;&#79;&#39;&#78;"
                                                 "&#101;&#105;&#108;");
    QTest::newRow("HTML, hexadecimal")
        << QByteArray("&#x4b;&#xe4;&#x74;&#x68;&#x65;&#x20;&#x4f;&#x27;&#x4e;&#x65;&#x69;&#x6c;");
    QTest::newRow("JSON") << QByteArray("\\u004B\\u00e4\\u0074\\u0068\\u0065\\u0020\\u004f\\u0027"
                                        "\\u004e\\u0065\\u0069\\u006c");
    QTest::newRow("hexadecimal digits") << utf8.toHex().toUpper();
}

/// The search itself: a test that finds nothing proves something only if it can find.
void TestCanaries::formsAreFound()
{
    QFETCH(QByteArray, octets);
    QVERIFY(!formIn(octets, u"K\u00e4the O'Neil"_s).isEmpty());
    QVERIFY(formIn(octets, u"Petra"_s).isEmpty());
}

void TestCanaries::everyFieldIsClassified_data()
{
    QTest::addColumn<Privacy>("level");
    QTest::addColumn<QString>("language");
    for (const QString &language : languages()) {
        QTest::addRow("ticket, %s", qPrintable(language)) << Privacy::Ticket << language;
        QTest::addRow("public, %s", qPrintable(language)) << Privacy::Public << language;
    }
}

/// A word of its own in each field. What stays at public, and what goes at ticket, is listed; a
/// sentence of another language shows no more than the English one.
void TestCanaries::everyFieldIsClassified()
{
    QFETCH(Privacy, level);
    QFETCH(QString, language);
    Language spoken;
    QVERIFY(spoken.speak(language));
    QMap<QString, QString> canaries; // path -> word
    const SessionResult result = plantedWith([&canaries](const QString &path) {
        QString word = u"zq%1kanari"_s.arg(canaries.size() + 100);
        canaries.insert(path, word);
        return word;
    });
    QVERIFY(canaries.size() > 250);
    QByteArray all;
    const QList<File> files = filesOf(result, level);
    for (const File &file : files) {
        all += file.octets;
    }
    QSet<QString> kept;
    for (const Kept &group : keptAtPublic()) {
        for (const QString &path : group.fields) {
            QVERIFY2(canaries.contains(path), qPrintable(path));
            QVERIFY2(!kept.contains(path), qPrintable(path));
            kept.insert(path);
        }
    }
    for (auto it = canaries.cbegin(); it != canaries.cend(); ++it) {
        const bool stays = !formIn(all, *it).isEmpty();
        const bool mayStay =
            level == Privacy::Public ? kept.contains(it.key()) : !goneAtTicket().contains(it.key());
        QVERIFY2(stays == mayStay,
                 qPrintable(u"%1 %2"_s.arg(it.key(), stays ? u"stays"_s : u"is gone"_s)));
    }
}

void TestCanaries::noSecretInAnyFile_data()
{
    QTest::addColumn<Privacy>("level");
    QTest::addColumn<QString>("planted");
    QTest::addColumn<QString>("secret");
    const auto both = [](const char *tag, const QString &planted, const QString &secret) {
        QTest::addRow("%s, ticket", tag) << Privacy::Ticket << planted << secret;
        QTest::addRow("%s, public", tag) << Privacy::Public << planted << secret;
    };
    both("user name", u"kquist"_s, u"kquist"_s);
    both("user name in a sentence", u"the laptop of KQuist, floor 3"_s, u"kquist"_s);
    both("user name with quotes and accents", u"(Zo\u00eb & \"O'Hara\")"_s,
         u"Zo\u00eb & \"O'Hara\""_s);
    both("computer name", u"see WS-4711-K now"_s, u"ws-4711-k"_s);
    both("computer and domain", u"ws-4711-k.corp.fabrikam.test"_s, u"ws-4711-k"_s);
    both("user folder", u"C:\\Users\\mmuster\\vpn.pbk"_s, u"mmuster"_s);
    both("SID", u"S-1-5-21-1004336348-1177238915-682003330-512"_s, u"1004336348-1177238915"_s);
    both("MAC address", u"at 00:1A:2B:3c:4d:5e."_s, u"00:1a:2b:3c:4d:5e"_s);
    both("e-mail address", u"mail jane.roe@contoso.com now"_s, u"jane.roe"_s);
    both("private address", u"10.11.12.13"_s, u"10.11.12.13"_s);
    both("private endpoint", u"to 192.168.77.66:443"_s, u"192.168.77.66"_s);
    both("private prefix", u"172.20.96.0/19"_s, u"172.20.96.0"_s);
    both("shared address", u"100.72.1.9"_s, u"100.72.1.9"_s);
    both("ULA", u"fd12:3456:789a::77"_s, u"fd12:3456"_s);
    both("login in an address", u"http://pwuser:hunter22@proxy.contoso.com:8080/x"_s,
         u"hunter22"_s);
    const auto site = [](const char *tag, const QString &planted, const QString &secret) {
        QTest::addRow("%s, public", tag) << Privacy::Public << planted << secret;
    };
    site("server name", u"vpn.fabrikam.test"_s, u"fabrikam"_s);
    site("server name inside", u"(vpn.fabrikam.test:443)"_s, u"fabrikam"_s);
    site("URL", u"http://pki.fabrikam.test/Fabrikam%20CA.crl"_s, u"fabrikam"_s);
    site("URL with commas",
         u"ldap:///CN=Fabrikam%20CA,CN=AIA,DC=fabrikam,DC=test?cACertificate?base"_s,
         u"fabrikam"_s);
    site("two URLs", u"http://pki.fabrikam.test/a.crl, https://crl.fabrikam.test/b.crl"_s,
         u"fabrikam"_s);
    site("distinguished name", u"CN=Fabrikam Issuing,O=Fabrikam AG"_s, u"fabrikam"_s);
    site("public address", u"192.0.2.44"_s, u"192.0.2.44"_s);
    site("public IPv6 address", u"[2001:db8:77::5]:443"_s, u"2001:db8:77"_s);
    site("thumbprint", u"5bd1e9a0c0ffee00112233445566778899aabbcc"_s,
         u"5bd1e9a0c0ffee00112233445566778899aabbcc"_s);
}

void TestCanaries::noSecretInAnyFile()
{
    QFETCH(Privacy, level);
    QFETCH(QString, planted);
    QFETCH(QString, secret);
    SessionResult result =
        plantedWith([&planted](const QString &path) { return isWord(path) ? u"word"_s : planted; });
    result.evidence.system->user =
        u"CONTOSO\\"_s + (secret.startsWith(u"Zo"_s) ? secret : u"kquist"_s);
    result.evidence.system->computer = u"WS-4711-K"_s;
    if (level == Privacy::Ticket) {
        result.policy.helpdesk = {}; // a service's contact stays at ticket
    }
    QVERIFY(!formIn(renderJson(result), secret).isEmpty());
    for (const QString &language : languages()) {
        Language spoken;
        QVERIFY(spoken.speak(language));
        const QList<File> files = filesOf(result, level);
        for (const File &file : files) {
            QVERIFY(!file.octets.isEmpty());
            const QByteArray form = formIn(file.octets, secret);
            QVERIFY2(form.isEmpty(), qPrintable(u"%1, %2: %3"_s.arg(
                                         language, QLatin1String(file.name), QLatin1String(form))));
        }
    }
}

void TestCanaries::encodedSecretsGo_data()
{
    QTest::addColumn<QByteArray>("octets");
    const QString user = u"kquist"_s;
    QByteArray little;
    QByteArray big;
    for (const QChar c : user) {
        little += QByteArray(1, c.toLatin1()) + '\0';
        big += '\0' + QByteArray(1, c.toLatin1());
    }
    QTest::newRow("UTF-8") << QByteArray("\x04\x06kquist\x02");
    QTest::newRow("UTF-16LE") << "\x02\x01" + little;
    QTest::newRow("UTF-16BE") << "\x02\x01" + big;
    QTest::newRow("SID") << QByteArray("\1S-1-5-21-1004336348-1177238915-682003330-512\2");
    QTest::newRow("MAC address") << QByteArray("\1\x1f"
                                               "00-1A-2B-3c-4d-5e\1");
    QTest::newRow("e-mail address") << QByteArray("\x16\x14jane.roe@contoso.com0");
    QTest::newRow("private address") << QByteArray("\xff\xfe from 192.168.44.9 \xff");
    QTest::newRow("private IPv6 address") << QByteArray("\xff fd12:3456:789a::77 \xff");
}

/// Octets cannot be rewritten: those that hold such a text go, at ticket too. Others stay, or
/// nothing could be judged again.
void TestCanaries::encodedSecretsGo()
{
    QFETCH(QByteArray, octets);
    const QByteArray harmless("\x30\x82 a@b 1.2.3 ::1 00:11 f\xfc\x00d", 26);
    SessionResult result;
    result.evidence.system = SystemEvidence{.computer = u"WS-4711-K"_s, .user = u"D\\kquist"_s};
    IkeExchange exchange;
    exchange.datagrams = {{.octets = octets}, {.octets = harmless}};
    result.evidence.ike = QList{exchange};
    const SessionResult shared = redact(result, Privacy::Ticket).result;
    const QList<Datagram> &left = shared.evidence.ike->first().datagrams;
    QVERIFY(left.at(0).octets.isEmpty());
    QCOMPARE(left.at(1).octets, harmless);
    // The same in a text, as an address writes it.
    result.evidence.network = NetworkEvidence{
        .proxies = {{.server = u"http://proxy.test/?u=k%71uist&m=jane.roe%40contoso.com"_s}}};
    const QString proxy =
        redact(result, Privacy::Ticket).result.evidence.network->proxies.first().server;
    QCOMPARE(proxy, u"http://proxy.test/?u=user-1&m=mail-1@mail.example"_s);
}

/// Whoever reads two files of one run can tell that they speak of the same things; also where one
/// of the texts is written as in an address.
void TestCanaries::samePseudonymInEveryFile()
{
    const QString plain = u"10.11.12.13 and 00:1A:2B:3c:4d:5e of jane.roe@contoso.com, "
                          "S-1-5-21-1004336348-1177238915-682003330-512, http://jroe@proxy.test"_s;
    int count = 0;
    SessionResult result = plantedWith([&](const QString &path) {
        return isWord(path) || goneAtTicket().contains(path) ? u"word"_s
               : ++count % 2 == 0                            ? plain + u" at 5%20"_s
                                                             : plain;
    });
    result.policy.helpdesk = {}; // a service's contact stays at ticket
    const QRegularExpression standIns[] = {
        QRegularExpression(u"\\b02(?::[0-9a-f]{2}){5}\\b"_s),
        QRegularExpression(u"\\b10(?:\\.[0-9]{1,3}){3}\\b"_s),
        QRegularExpression(u"\\bmail-[0-9]+@mail\\.example\\b"_s),
        QRegularExpression(u"\\bS-1-5-21-0-0-0-[0-9]+\\b"_s),
        QRegularExpression(u"\\blogin-[0-9]+\\b"_s),
    };
    // No stand-in is taken for something that has to be replaced.
    const QList<Replacement> list = redact(result, Privacy::Ticket).replacements;
    for (const Replacement &one : list) {
        for (const QRegularExpression &standIn : standIns) {
            const QString original = one.original.section(u'/', 0, 0);
            QVERIFY2(original == u"10.11.12.13"_s || !standIn.match(original).hasMatch(),
                     qPrintable(one.original));
        }
    }
    const QList<File> files = filesOf(result, Privacy::Ticket);
    for (const QRegularExpression &standIn : standIns) {
        QSet<QString> found;
        for (const File &file : files) {
            const qsizetype before = found.size();
            auto matches = standIn.globalMatch(QString::fromUtf8(file.octets));
            QVERIFY2(matches.hasNext(), file.name);
            while (matches.hasNext()) {
                found.insert(matches.next().captured());
            }
            QCOMPARE(found.size(), std::max(before, qsizetype(1)));
        }
    }
}

/// The list of what was replaced stays in the program: no file has a word of it.
void TestCanaries::keyIsInNoFile()
{
    SessionResult result = plantedWith([](const QString &path) {
        return isWord(path) ? u"word"_s : u"jane.roe@contoso.com at 10.11.12.13 of WS-4711-K"_s;
    });
    result.policy.helpdesk = {};
    result.evidence.system->computer = u"WS-4711-K"_s;
    for (const Privacy level : {Privacy::Ticket, Privacy::Public}) {
        const Redacted redacted = redact(result, level);
        QVERIFY(redacted.replacements.size() >= 3);
        const QList<File> files = filesOf(result, level);
        for (const Replacement &one : redacted.replacements) {
            for (const File &file : files) {
                QVERIFY2(formIn(file.octets, one.original).isEmpty(), qPrintable(one.original));
            }
        }
    }
}

/// Which addresses share a network is what routing is judged by.
void TestCanaries::subnetsStaySubnets()
{
    const QStringList addresses = {u"10.20.4.17"_s,    u"10.20.4.1"_s,      u"10.20.5.9"_s,
                                   u"10.99.0.1"_s,     u"192.168.178.21"_s, u"192.168.178.1"_s,
                                   u"192.168.179.1"_s, u"172.16.3.3"_s,     u"172.31.3.3"_s};
    SessionResult result;
    result.evidence.name = NameEvidence{.addresses = addresses};
    for (const Privacy level : {Privacy::Ticket, Privacy::Public}) {
        const QStringList shared = redact(result, level).result.evidence.name->addresses;
        QCOMPARE(QSet<QString>(shared.begin(), shared.end()).size(), addresses.size());
        const auto bits = [](const QString &one, const QString &other) {
            const auto number = [](const QString &text) {
                quint32 value = 0;
                const QStringList parts = text.split(u'.');
                for (const QString &part : parts) {
                    value = value << 8 | part.toUInt();
                }
                return value;
            };
            return std::countl_zero(number(one) ^ number(other));
        };
        for (qsizetype i = 0; i < addresses.size(); ++i) {
            QVERIFY(shared.at(i) != addresses.at(i));
            for (qsizetype k = 0; k < i; ++k) {
                QCOMPARE(bits(shared.at(i), shared.at(k)), bits(addresses.at(i), addresses.at(k)));
            }
        }
    }
}

void TestCanaries::sharedOnceSharedForAll_data()
{
    QTest::addColumn<Privacy>("first");
    QTest::addColumn<Privacy>("second");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("ticket, ticket") << Privacy::Ticket << Privacy::Ticket << true;
    QTest::newRow("public, public") << Privacy::Public << Privacy::Public << true;
    QTest::newRow("public, ticket") << Privacy::Public << Privacy::Ticket << true;
    QTest::newRow("ticket, full") << Privacy::Ticket << Privacy::Full << true;
    QTest::newRow("ticket, public") << Privacy::Ticket << Privacy::Public << false;
}

/// A report that is opened and saved again, in another language, keeps its stand-ins and its id:
/// what was said of "computer-1" in a ticket stays true.
void TestCanaries::sharedOnceSharedForAll()
{
    QFETCH(Privacy, first);
    QFETCH(Privacy, second);
    QFETCH(bool, isSame);
    SessionResult result = samples::certificateExpired();
    result.evidence.system->user = u"CONTOSO\\kquist"_s;
    result.evidence.failures.insert(
        u"routing"_s, {FailureKind::Internal, 1,
                       u"mmuster and kquist at fd12:3456::7, 00:1A:2B:3c:4d:5e, x@contoso.com, "
                       "S-1-5-21-1004336348-1177238915-682003330-512"_s,
                       u"C:\\Users\\mmuster\\x"_s});
    const SessionResult once = redact(result, first).result;
    const Redacted twice = redact(once, second);
    for (const char *personal :
         {"computer-1", "user-1", "mail-1@mail.example", "S-1-5-21-0-0-0-1", "02:00:00:00:00:01"}) {
        QVERIFY2(renderJson(once).contains(personal), personal);
        QVERIFY2(renderJson(twice.result).contains(personal), personal);
    }
    for (qsizetype i = 0; i < once.evidence.routing->interfaces.size(); ++i) {
        QCOMPARE(twice.result.evidence.routing->interfaces.at(i).addresses,
                 once.evidence.routing->interfaces.at(i).addresses);
    }
    QCOMPARE(twice.result.evidence.failures, once.evidence.failures);
    if (isSame) {
        const QList<QByteArray> lines = renderBundle(once).split('\n');
        const QList<QByteArray> again = renderBundle(twice.result).split('\n');
        QCOMPARE(again.size(), lines.size());
        for (qsizetype i = 0; i < lines.size(); ++i) {
            QCOMPARE(again.at(i), lines.at(i));
        }
        QVERIFY(twice.replacements.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestCanaries)
#include "tst_canaries.moc"
