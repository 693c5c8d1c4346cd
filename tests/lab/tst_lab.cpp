// SPDX-License-Identifier: Apache-2.0
// The console program against real servers in network namespaces: each row plants one fault and
// asserts the first-named cause and the exit code. Needs root; skips with the reason elsewhere.
#include "checks/model/evidence.h"
#include "checks/model/session_result.h"
#include "checks/protocol/ike/ike_interviewer.h"
#include "checks/protocol/ike/ike_message.h"
#include "tests/lab/wire_ike.h"
#include "tests/lab/wire_ike_packet.h"
#include "tests/lab/wire_sstp.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace {

constexpr int kSkipExitCode = 77;

/// Where AOVPN_SAMPLES names a folder, each scenario's bundle is left there: that is how
/// resources/samples was made.
const QString kSamples = qEnvironmentVariable("AOVPN_SAMPLES");

/// Where set, the console program of Windows, which is run under Wine in place of this system's.
const QString kWindowsProgram = qEnvironmentVariable("AOVPN_LAB_WINDOWS");

/// Of these profiles Windows misses what Linux has no place for: nobody enrolled a certificate in
/// its stores.
const QStringList kWithoutCertificate{u"profile-healthy"_s, u"sstp-only-with-udp-dropped"_s,
                                      u"local-network-overlaps"_s};

struct Run
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

Run execute(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

QString profileXml(const QString &server, const QString &type, const QString &eap,
                   const QString &extra = {})
{
    return u"<VPNProfile><AlwaysOn>true</AlwaysOn><TrustedNetworkDetection>example.test</"
           u"TrustedNetworkDetection>"
           "<NativeProfile><Servers>%1</Servers><NativeProtocolType>%2</NativeProtocolType>"
           "<RoutingPolicyType>SplitTunnel</RoutingPolicyType><Authentication><UserMethod>Eap</"
           "UserMethod><Eap>"
           "<Configuration>%3</Configuration></Eap></Authentication></NativeProfile>%4"
           "<Route><Address>10.20.0.0</Address><PrefixSize>16</PrefixSize></Route></VPNProfile>"_s
               .arg(server, type, eap, extra);
}

/// DER of the first certificate in a PEM file.
QByteArray certificateIn(const QString &pemFile)
{
    QFile file(pemFile);
    const QByteArray pem = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const qsizetype start = pem.indexOf("-----BEGIN CERTIFICATE-----") + 27;
    return QByteArray::fromBase64(pem.mid(start, pem.indexOf("-----END", start) - start));
}

/// SHA-1 of the first certificate in a PEM file, as TrustedRootCA wants it: pairs of digits.
QString thumbprint(const QString &pemFile)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(certificateIn(pemFile), QCryptographicHash::Sha1).toHex(' '));
}

/// A settings file that puts @p der among the roots that the computer trusts.
/// Source: what the registry keeps of a certificate: its SHA-1 (property 3), its octets (32).
QString rootSettings(const QByteArray &der)
{
    const QByteArray sha1 = QCryptographicHash::hash(der, QCryptographicHash::Sha1);
    QByteArray blob;
    QDataStream out(&blob, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    for (const auto &[property, octets] : {std::pair{3, sha1}, std::pair{32, der}}) {
        out << quint32(property) << quint32{1} << quint32(octets.size());
        out.writeRawData(octets.constData(), static_cast<int>(octets.size()));
    }
    // Other tests may have left certificates of persons in the prefix.
    return u"REGEDIT4\r\n\r\n[-HKEY_CURRENT_USER\\Software\\Microsoft\\SystemCertificates\\My]\r\n"
           "[-HKEY_LOCAL_MACHINE\\Software\\Microsoft\\SystemCertificates\\My]\r\n[HKEY_LOCAL_"
           "MACHINE\\Software\\Microsoft\\SystemCertificates\\"
           "Root\\Certificates\\%1]\r\n\"Blob\"=hex:%2\r\n"_s.arg(
               QString::fromLatin1(sha1.toHex().toUpper()), QString::fromLatin1(blob.toHex(',')));
}

/// PEAP with an inner method; server validation complete.
QString peap(int inner, const QString &trustedRoot)
{
    const QString common = u"http://www.microsoft.com/provisioning/EapCommon"_s;
    return u"<EapHostConfig "
           u"xmlns=\"http://www.microsoft.com/provisioning/EapHostConfig\"><EapMethod>"
           "<Type xmlns=\"%1\">25</Type><VendorId xmlns=\"%1\">0</VendorId></EapMethod><Config>"
           "<Eap "
           "xmlns=\"http://www.microsoft.com/provisioning/"
           "BaseEapConnectionPropertiesV1\"><Type>25</Type>"
           "<EapType "
           "xmlns=\"http://www.microsoft.com/provisioning/"
           "MsPeapConnectionPropertiesV1\"><ServerValidation>"
           "<DisableUserPromptForServerValidation>true</DisableUserPromptForServerValidation>"
           "<ServerNames>nps1.example.test</ServerNames>"
           "<TrustedRootCA>%3</TrustedRootCA>"
           "</ServerValidation><Eap "
           "xmlns=\"http://www.microsoft.com/provisioning/BaseEapConnectionPropertiesV1\">"
           "<Type>%2</Type></Eap><RequireCryptoBinding>true</RequireCryptoBinding></EapType></"
           "Eap></Config>"
           "</EapHostConfig>"_s.arg(common)
               .arg(inner)
               .arg(trustedRoot);
}

/// IKEv2 alone, with the algorithms that the lab's modern gateways take; @p group: "Group14".
QString ikev2Profile(const QString &eap, const QString &group)
{
    return profileXml(u"vpn.example.test"_s, u"Ikev2"_s, eap)
        .replace(u"</NativeProfile>"_s,
                 u"<CryptographySuite><AuthenticationTransformConstants>SHA256128</"
                 "AuthenticationTransformConstants><CipherTransformConstants>AES256</"
                 "CipherTransformConstants><EncryptionMethod>AES256</EncryptionMethod>"
                 "<IntegrityCheckMethod>SHA256</IntegrityCheckMethod><DHGroup>%1</DHGroup>"
                 "<PfsGroup>PFS2048</PfsGroup></CryptographySuite></NativeProfile>"_s.arg(group));
}

/// L2TP with a pre-shared key.
QString withKey(QString profile)
{
    return profile.replace(u"</NativeProfile>"_s, u"<L2tpPsk>labpsk</L2tpPsk></NativeProfile>"_s);
}

QString mschapv2()
{
    return u"<EapHostConfig "
           u"xmlns=\"http://www.microsoft.com/provisioning/EapHostConfig\"><EapMethod>"
           "<Type "
           "xmlns=\"http://www.microsoft.com/provisioning/EapCommon\">26</Type></EapMethod><Config>"
           "<Eap "
           "xmlns=\"http://www.microsoft.com/provisioning/"
           "BaseEapConnectionPropertiesV1\"><Type>26</Type>"
           "</Eap></Config></EapHostConfig>"_s;
}

/// "name=value" for each value of the finding @p id.
QStringList valuesOf(const QJsonObject &result, const QString &id)
{
    QStringList texts;
    for (const auto &stage : result["stages"_L1].toArray()) {
        for (const auto &finding : stage["findings"_L1].toArray()) {
            if (finding["id"_L1].toString() != id) {
                continue;
            }
            const QJsonObject values = finding["values"_L1].toObject();
            for (auto it = values.begin(); it != values.end(); ++it) {
                texts.append(it.key() + u'=' + it.value().toVariant().toString());
            }
        }
    }
    return texts;
}

} // namespace

class TestLab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void peersAreWhatTheyAreMeantToBe();
    void scenarios_data();
    void scenarios();
    void interviews_data();
    void interviews();
    void calls_data();
    void calls();
    void packetsAreWellFormed_data();
    void packetsAreWellFormed();
    void tsharkAgrees_data();
    void tsharkAgrees();
    void tsharkAgreesOnCalls_data();
    void tsharkAgreesOnCalls();
    void leavesNoHalfOpenState();
    void interviewsLeaveNothing();
    void callsLeaveNothing();
    void cancels();

private:
    void compareWithReplay(const Run &run, const QString &bundle);
    QByteArray diagnoseCaptured(const QStringList &arguments, Evidence &evidence);
    Run lab(const QStringList &arguments);
    Run cli(const QStringList &arguments);
    QJsonObject learned(const QString &profile, QLatin1String evidence);
    void prepareWine();
    QString file(const QString &name, const QString &text);
    Run shellInClient(const QString &command);

    QTemporaryDir m_folder{QDir::tempPath() + u"/aovpn-lab-XXXXXX"_s};
    bool m_up = false;
};

Run TestLab::lab(const QStringList &arguments)
{
    return execute(u"bash"_s, QStringList{QStringLiteral(AOVPN_LAB)} + arguments);
}

Run TestLab::cli(const QStringList &arguments)
{
    const QStringList program = kWindowsProgram.isEmpty()
                                    ? QStringList{QStringLiteral(AOVPN_CLI)}
                                    : QStringList{QStringLiteral(AOVPN_WINE_RUN), kWindowsProgram};
    return execute(u"ip"_s, QStringList{u"netns"_s, u"exec"_s, u"aovpn-cli"_s, u"env"_s,
                                        u"SSL_CERT_FILE="_s + m_folder.filePath(u"pki/root.crt"_s),
                                        u"XDG_DATA_HOME="_s + m_folder.filePath(u"data"_s),
                                        u"XDG_CONFIG_HOME="_s + m_folder.filePath(u"config"_s)} +
                                program + arguments);
}

/// A Wine prefix of its own, because Wine's server makes the sockets and must live in the client's
/// namespace, with the lab's root among the trusted ones.
void TestLab::prepareWine()
{
    const QString prefix = m_folder.filePath(u"wine"_s);
    const Run made = execute(u"sh"_s, {QStringLiteral(AOVPN_WINE_PREFIX)});
    QCOMPARE(made.exitCode, 0);
    QCOMPARE(execute(u"cp"_s, {u"-a"_s, u"--reflink=auto"_s,
                               QString::fromLocal8Bit(made.out).trimmed(), prefix})
                 .exitCode,
             0);
    qputenv("WINEPREFIX", prefix.toLocal8Bit());
    qunsetenv("DISPLAY");
    const QString settings =
        file(u"root.reg"_s, rootSettings(certificateIn(m_folder.filePath(u"pki/root.crt"_s))));
    const Run imported =
        execute(u"ip"_s, {u"netns"_s, u"exec"_s, u"aovpn-cli"_s, QStringLiteral(AOVPN_WINE_RUN),
                          u"regedit"_s, u"/S"_s, settings});
    QVERIFY2(imported.exitCode == 0, imported.err.constData());
}

Run TestLab::shellInClient(const QString &command)
{
    return execute(u"ip"_s, {u"netns"_s, u"exec"_s, u"aovpn-cli"_s, u"sh"_s, u"-c"_s, command});
}

QString TestLab::file(const QString &name, const QString &text)
{
    QFile out(m_folder.filePath(name));
    return out.open(QIODevice::WriteOnly) && out.write(text.toUtf8()) >= 0 ? out.fileName()
                                                                           : QString();
}

void TestLab::initTestCase()
{
    qputenv("LAB_SSTP_SERVER", AOVPN_LAB_SSTP_SERVER);
    qputenv("LAB_KEYS", AOVPN_LAB_KEYS);
    lab({u"down"_s, u"/nonexistent"_s}); // what an aborted run may have left
    const Run up = lab({u"up"_s, m_folder.path()});
    m_up = up.exitCode == 0;
    if (up.exitCode == kSkipExitCode) {
        QSKIP(qPrintable(u"the lab needs root, namespaces and its servers: "_s +
                         QString::fromUtf8(up.out).trimmed()));
    }
    QVERIFY2(m_up, (up.out + up.err).constData());
    if (!kWindowsProgram.isEmpty()) {
        prepareWine();
    }
}

void TestLab::cleanupTestCase()
{
    if (m_up) {
        lab({u"down"_s, m_folder.path()});
    }
}

/// Independent clients against the peers: if they do not agree, no scenario means anything.
void TestLab::peersAreWhatTheyAreMeantToBe()
{
    const Run run = lab({u"selfcheck"_s, m_folder.path()});
    if (run.exitCode == kSkipExitCode) {
        QSKIP(run.out.constData());
    }
    QVERIFY2(run.exitCode == 0, (run.out + run.err).constData());
}

void TestLab::scenarios_data()
{
    QTest::addColumn<QStringList>(
        "arguments"); // of "diagnose"; @user and @policy stand for files made below
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("mode");      // of the TLS server
    QTest::addColumn<QStringList>("rules"); // nft, at the server
    QTest::addColumn<QString>("onClient");  // shell, at the client
    QTest::addColumn<QString>("cause");
    QTest::addColumn<int>("exitCode");

    const auto server = [](const QString &name) {
        return QStringList{u"--server"_s, name, u"--site"_s, u"@lab"_s};
    };
    const QStringList plain = server(u"vpn.example.test"_s);
    const QString good = u"good"_s;
    const QString sstp = u"sstp"_s;
    const QStringList none;
    const QString nothing;
    QTest::newRow("healthy") << plain << good << sstp << none << nothing << nothing << 0;
    QTest::newRow("udp-dropped") << plain << good << sstp
                                 << QStringList{u"udp dport {500,4500} drop"_s} << nothing
                                 << u"reachability.udp500.silent"_s << 1;
    QTest::newRow("udp-refused") << plain << good << sstp
                                 << QStringList{u"udp dport {500,4500} reject"_s} << nothing
                                 << u"reachability.udp500.refused"_s << 1;
    QTest::newRow("udp4500-dropped")
        << plain << good << sstp << QStringList{u"udp dport 4500 drop"_s} << nothing
        << u"reachability.udp4500.silent"_s << 1;
    QTest::newRow("udp-prohibited")
        << plain << good << sstp
        << QStringList{u"udp dport {500,4500} reject with icmpx type admin-prohibited"_s} << nothing
        << u"reachability.udp500.unreachable"_s << 1;
    QTest::newRow("udp-blocked-locally") << plain << good << sstp << none
                                         << u"nft -f - <<'X'\ntable inet own {\n chain out { type "
                                            u"filter hook output priority 0; policy accept;\n"
                                            "  udp dport {500,4500} drop\n }\n}\nX\n"_s
                                         << u"reachability.udp500.blocked-locally"_s << 1;
    QTest::newRow("everything-silent") << server(u"none.example.test"_s) << good << sstp << none
                                       << nothing << u"reachability.udp500.silent"_s << 1;
    QTest::newRow("no-common-proposal") << server(u"policy.example.test"_s) << good << sstp << none
                                        << nothing << u"reachability.ike.no-common-proposal"_s << 1;
    QTest::newRow("name-not-found") << server(u"missing.example.test"_s) << good << sstp << none
                                    << nothing << u"name.not-found"_s << 1;
    QTest::newRow("resolver-silent")
        << plain << good << sstp << QStringList{u"udp dport 53 drop"_s, u"tcp dport 53 drop"_s}
        << nothing << u"name.resolver-silent"_s << 1;
    QTest::newRow("name-private") << server(u"inside.example.test"_s) << good << sstp << none
                                  << nothing << u"name.private-address"_s << 1;
    QTest::newRow("hosts-override")
        << plain << good << sstp << none
        << u"echo '198.51.100.200 vpn.example.test' >/etc/netns/aovpn-cli/hosts"_s
        << u"name.hosts-override"_s << 1;
    QTest::newRow("plain-web-server")
        << plain << good << u"web"_s << none << nothing << u"reachability.tcp443.not-sstp"_s << 1;
    QTest::newRow("captive-portal")
        << plain << good << u"portal"_s
        << QStringList{u"udp dport {500,4500} drop"_s, u"tcp dport 443 drop"_s} << nothing
        << u"network.captive-portal"_s << 1;
    QTest::newRow("clock-skew") << plain << good << u"skewed"_s << none << nothing
                                << u"network.clock.skew"_s << 1;
    QTest::newRow("no-tls") << plain << good << u"plain"_s << none << nothing
                            << u"reachability.tcp443.not-tls"_s << 1;
    QTest::newRow("tls-without-sstp-answer") << plain << good << u"silent"_s << none << nothing
                                             << u"reachability.tcp443.no-reply"_s << 1;
    QTest::newRow("certificate-without-server-auth")
        << plain << u"no-eku"_s << sstp << none << nothing
        << u"server-certificate.eku.server-auth-missing"_s << 1;
    QTest::newRow("certificate-expired") << plain << u"expired"_s << sstp << none << nothing
                                         << u"server-certificate.validity.expired"_s << 1;
    QTest::newRow("certificate-wrong-name") << plain << u"wrong-name"_s << sstp << none << nothing
                                            << u"server-certificate.name.mismatch"_s << 1;
    QTest::newRow("certificate-wildcard") << plain << u"wildcard"_s << sstp << none << nothing
                                          << u"server-certificate.name.wildcard"_s << 0;
    QTest::newRow("certificate-unknown-root")
        << plain << u"unknown-root"_s << sstp << none << nothing
        << u"server-certificate.chain.untrusted-root"_s << 1;
    QTest::newRow("certificate-missing-intermediate")
        << plain << u"no-intermediate"_s << sstp << none << nothing
        << u"server-certificate.chain.incomplete"_s << 1;
    const QStringList withPolicy{u"--profile"_s, u"@mschapv2"_s, u"--site"_s, u"@policy"_s};
    QTest::newRow("method-against-policy") << withPolicy << good << sstp << none << nothing
                                           << u"authentication.method.mismatch"_s << 1;
    QTest::newRow("profile-healthy")
        << QStringList{u"--profile"_s, u"@peap"_s, u"--site"_s, u"@policy"_s} << good << sstp
        << none << nothing << nothing << 0;
    QTest::newRow("sstp-only-with-udp-dropped")
        << QStringList{u"--profile"_s, u"@sstponly"_s, u"--site"_s, u"@policy"_s} << good << sstp
        << QStringList{u"udp dport {500,4500} drop"_s} << nothing << nothing << 0;
    QTest::newRow("default-route-through-tunnel")
        << plain + QStringList{u"--symptom"_s, u"no-internet"_s} << good << sstp << none
        << u"ip tuntap add dev tun9 mode tun && ip addr add 10.20.0.9/32 dev tun9 && ip link set "
           u"tun9 up && "
           "ip route add 0.0.0.0/1 dev tun9 && ip route add 128.0.0.0/1 dev tun9"_s
        << u"routing.default-gateway.remote"_s << 1;
    QTest::newRow("local-network-overlaps")
        << QStringList{u"--profile"_s, u"@peap"_s, u"--site"_s, u"@policy"_s} << good << sstp
        << none
        << u"ip link add lan9 type veth peer name lan9p && ip addr add 10.20.5.7/24 dev lan9 && ip "
           u"link set lan9 up && "
           "ip link set lan9p up"_s
        << u"routing.overlap"_s << 0;
}

void TestLab::scenarios()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, certificate);
    QFETCH(QString, mode);
    QFETCH(QStringList, rules);
    QFETCH(QString, onClient);
    QFETCH(QString, cause);
    QFETCH(int, exitCode);
    const QString row = QString::fromLatin1(QTest::currentDataTag());
    if (!kWindowsProgram.isEmpty()) {
        if (row == u"default-route-through-tunnel") {
            QSKIP("Wine 8.0 does not say that a tun device is a tunnel");
        }
        if (kWithoutCertificate.contains(row)) {
            cause = u"client-certificate.none"_s;
            exitCode = 1;
        }
    }

    const QString name = u"vpn.example.test"_s;
    const QString eap = peap(13, thumbprint(m_folder.filePath(u"pki/root.crt"_s)));
    arguments.replaceInStrings(u"@peap"_s,
                               file(u"peap.xml"_s, profileXml(name, u"Automatic"_s, eap)));
    arguments.replaceInStrings(
        u"@mschapv2"_s, file(u"mschapv2.xml"_s, profileXml(name, u"Automatic"_s, mschapv2())));
    arguments.replaceInStrings(u"@sstponly"_s,
                               file(u"sstponly.xml"_s, profileXml(name, u"Sstp"_s, eap)));
    // No way leads from the lab to the internet: its own web server stands for it.
    const QString portal = u"\"portalUrl\":\"http://203.0.113.10:8080/connecttest.txt\""_s;
    arguments.replaceInStrings(
        u"@lab"_s,
        file(u"lab.json"_s, u"{\"schema\":\"aovpn-doctor/policy/1\","_s + portal + u'}'));
    arguments.replaceInStrings(
        u"@policy"_s, file(u"policy.json"_s,
                           u"{\"schema\":\"aovpn-doctor/policy/1\",\"authentication\":{\"method\":"
                           "\"eap\",\"eapType\":25,\"innerEapType\":13},\"routing\":{\"mode\":"
                           "\"split\",\"corporatePrefixes\":[\"10.20.0.0/16\"]},"_s +
                               portal + u'}'));
    lab({u"reset"_s, m_folder.path()});
    const Run serving = lab({u"serve"_s, m_folder.path(), certificate, mode});
    QVERIFY2(serving.exitCode == 0, (serving.out + serving.err).constData());
    const Run filtered = lab(QStringList{u"rules"_s} + rules);
    QVERIFY2(filtered.exitCode == 0, (filtered.out + filtered.err).constData());
    if (!onClient.isEmpty()) {
        const Run planted = shellInClient(onClient);
        QVERIFY2(planted.exitCode == 0, (planted.out + planted.err).constData());
    }
    if (!kWindowsProgram.isEmpty()) {
        const QString hosts =
            m_folder.filePath(u"wine/drive_c/windows/system32/drivers/etc/hosts"_s);
        QFile::remove(hosts);
        QFile::copy(u"/etc/netns/aovpn-cli/hosts"_s, hosts); // only one row has it
    }
    const QString bundle = m_folder.filePath(u"bundle.json"_s);
    const Run run = cli(QStringList{u"diagnose"_s} + arguments +
                        QStringList{u"--json"_s, u"-"_s, u"--bundle"_s, bundle});
    const QJsonObject result = QJsonDocument::fromJson(run.out).object();
    const QByteArray seen =
        run.err + QJsonDocument(result["stages"_L1].toArray()).toJson(QJsonDocument::Compact) +
        '\n' + lab({u"logs"_s, m_folder.path()}).out;
    QVERIFY2(result["schema"_L1].toString() == QLatin1String(kResultSchema), run.err.constData());
    QVERIFY2(result["cause"_L1]["id"_L1].toString() == cause,
             (result["cause"_L1]["id"_L1].toString().toUtf8() + '\n' + seen).constData());
    QVERIFY2(run.exitCode == exitCode, QByteArray::number(run.exitCode) + '\n' + seen);

    compareWithReplay(run, bundle);
    if (!kSamples.isEmpty()) {
        const QString sample = kSamples + u'/' + row + u".json"_s;
        QFile::remove(sample);
        QVERIFY(QFile::copy(bundle, sample));
    }
}

/// The recorded bundle, judged again, says the same, stage by stage.
void TestLab::compareWithReplay(const Run &run, const QString &bundle)
{
    const Run again =
        execute(QStringLiteral(AOVPN_CLI), {u"replay"_s, bundle, u"--json"_s, u"-"_s});
    const QJsonObject result = QJsonDocument::fromJson(run.out).object();
    const QJsonObject replayed = QJsonDocument::fromJson(again.out).object();
    QCOMPARE(again.exitCode, run.exitCode);
    QCOMPARE(replayed["cause"_L1], result["cause"_L1]);
    QCOMPARE(replayed["stages"_L1], result["stages"_L1]);
}

void TestLab::interviews_data()
{
    QTest::addColumn<QString>("peer");  // of peers.txt
    QTest::addColumn<QString>("group"); // of the profile
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("path"); // what happens on the way: "|"-separated words of lab.sh
    QTest::addColumn<QString>("cause");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("value"); // "finding name=value" that has to be there; empty: none

    const auto row = [](const char *peer, const char *cause, int exitCode) {
        QTest::newRow(peer) << QString::fromLatin1(peer) << u"Group14"_s << QStringList()
                            << QString() << QString::fromLatin1(cause) << exitCode << QString();
    };
    row("any", "", 0);
    row("radius", "", 0);
    row("ecdsa", "", 0);
    row("natted", "", 0);
    row("noike", "", 0);
    row("noeku", "", 0);
    row("r_tls13", "", 0);
    row("r_tls10", "", 0);
    row("machine", "authentication.eap.not-offered", 1);
    row("weak", "reachability.ike.no-common-proposal", 1);
    row("onlyecp", "reachability.ike.no-common-proposal", 1);
    row("nobody", "reachability.ike.no-common-proposal", 1);
    row("expired", "server-certificate.validity.expired", 1);
    row("wrongname", "server-certificate.name.mismatch", 1);
    row("otherroot", "server-certificate.chain.incomplete", 1);
    row("cliauth", "server-certificate.eku.server-auth-missing", 1);
    row("wildcard", "server-certificate.name.wildcard", 1);
    row("nosub", "server-certificate.chain.incomplete", 1);
    row("mschap", "authentication.method.mismatch", 1);
    row("eaptls", "authentication.method.mismatch", 1);
    row("r_tlsonly", "authentication.method.mismatch", 1);
    row("r_mschaponly", "authentication.method.mismatch", 1);
    row("r_ttls", "authentication.method.mismatch", 1);
    row("r_cliauth", "authentication.nps-certificate.eku-missing", 1);
    row("r_expired", "authentication.nps-certificate.expired", 1);
    row("r_otherroot", "authentication.nps-certificate.root-not-listed", 1);
    row("r_wrongname", "authentication.nps-certificate.name-not-listed", 1);
    row("r_namecase", "authentication.nps-certificate.name-case", 0);
    row("r_nosub", "authentication.nps-certificate.incomplete", 1);
    row("r_silent", "authentication.sign-in-server.silent", 1);
    row("r_refused", "", 3);
    QTest::newRow("rraslike") << u"rraslike"_s << u"Group2"_s << QStringList() << QString()
                              << u"profile.cryptography.weak"_s << 0 << QString();
    QTest::newRow("rraslike-fragments-lost")
        << u"rraslike"_s << u"Group2"_s << QStringList() << u"lose-fragments"_s
        << u"reachability.fragments.dropped"_s << 1 << QString();
    QTest::newRow("cookie-first") << u"radius"_s << u"Group14"_s << QStringList()
                                  << u"ike|cookie_threshold = 1"_s << QString() << 0 << QString();
    QTest::newRow("fragments-lost-where-ike-has-its-own")
        << u"radius"_s << u"Group14"_s << QStringList() << u"lose-fragments"_s << QString() << 0
        << QString();
    // IKE's own fragments get lost and IP's do not: asked without them, the same gateway answers.
    QTest::newRow("ike-fragments-lost")
        << u"radius"_s << u"Group14"_s << QStringList() << u"lose-ike-fragments"_s
        << u"reachability.ike-auth.silent"_s << 1
        << u"reachability.ike-auth.silent unsplit=answers"_s;
    QTest::newRow("ike-fragments-lost-behind-a-nat")
        << u"natted"_s << u"Group14"_s << QStringList() << u"lose-ike-fragments"_s
        << u"reachability.ike-auth.silent"_s << 1
        << u"reachability.ike-auth.silent unsplit=answers"_s;
    QTest::newRow("all-fragments-lost")
        << u"radius"_s << u"Group14"_s << QStringList() << u"lose-ike-fragments|and-ip"_s
        << u"reachability.fragments.dropped"_s << 1
        << u"reachability.ike-auth.silent unsplit=silent"_s;
}

/// One gateway, one fault, one first-named cause; and the server is left without a half-open SA.
void TestLab::interviews()
{
    QFETCH(QString, peer);
    QFETCH(QString, group);
    QFETCH(QStringList, arguments);
    QFETCH(QString, path);
    QFETCH(QString, cause);
    QFETCH(int, exitCode);
    QFETCH(QString, value);

    lab({u"reset"_s, m_folder.path()});
    const Run pointed = lab({u"point"_s, m_folder.path(), peer});
    QVERIFY2(pointed.exitCode == 0, (pointed.out + pointed.err).constData());
    const Run serving = lab({u"serve"_s, m_folder.path(), u"good"_s, u"sstp"_s});
    QVERIFY2(serving.exitCode == 0, (serving.out + serving.err).constData());
    if (!path.isEmpty()) {
        const QStringList words = path.split(u'|');
        const Run planted = lab(QStringList{words.first(), m_folder.path()} + words.mid(1));
        QVERIFY2(planted.exitCode == 0, (planted.out + planted.err).constData());
    }
    const QString eap = peap(13, thumbprint(m_folder.filePath(u"pki/root.crt"_s)));
    const QString profile = file(u"ikev2.xml"_s, ikev2Profile(eap, group));
    const QString policy =
        file(u"lab.json"_s, u"{\"schema\":\"aovpn-doctor/policy/1\","
                            "\"portalUrl\":\"http://203.0.113.10:8080/connecttest.txt\"}"_s);
    const QString bundle = m_folder.filePath(u"bundle.json"_s);
    const Run run = cli(QStringList{u"diagnose"_s, u"--profile"_s, profile, u"--site"_s, policy,
                                    u"--json"_s, u"-"_s, u"--bundle"_s, bundle} +
                        arguments);
    const QJsonObject result = QJsonDocument::fromJson(run.out).object();
    const QByteArray seen =
        result["cause"_L1]["id"_L1].toString().toUtf8() + '\n' + run.err +
        QJsonDocument(result["stages"_L1].toArray()).toJson(QJsonDocument::Compact) + '\n' +
        lab({u"logs"_s, m_folder.path()}).out;
    QVERIFY2(result["cause"_L1]["id"_L1].toString() == cause, seen.constData());
    QVERIFY2(run.exitCode == exitCode, QByteArray::number(run.exitCode) + '\n' + seen);
    const QStringList values = valuesOf(result, value.section(u' ', 0, 0));
    QVERIFY2(value.isEmpty() || values.contains(value.section(u' ', 1)),
             qPrintable(values.join(u' ')));
    compareWithReplay(run, bundle);
    if (path.isEmpty()) {
        QCOMPARE(lab({u"half-open"_s, m_folder.path()}).out.trimmed(), QByteArray("0"));
    } else {
        // Nobody can end an SA over a path that loses the answers; the next row starts afresh.
        lab({u"reset"_s, m_folder.path()});
        lab({u"ike"_s, m_folder.path()});
    }
}

void TestLab::calls_data()
{
    QTest::addColumn<QString>("type");   // NativeProtocolType
    QTest::addColumn<QString>("mode");   // of the TLS server; "soft ..." for SoftEther
    QTest::addColumn<QString>("signIn"); // which side FreeRADIUS plays
    QTest::addColumn<QString>("cause");
    QTest::addColumn<int>("exitCode");

    const auto row = [](const char *type, const char *mode, const char *signIn, const char *cause,
                        int exitCode) {
        QTest::addRow("%s %s %s", type, mode, signIn)
            << QString::fromLatin1(type) << QString::fromLatin1(mode) << QString::fromLatin1(signIn)
            << QString::fromLatin1(cause) << exitCode;
    };
    row("Sstp", "sstp", "", "", 0);
    row("Sstp", "sstp", "r_tlsonly", "authentication.method.mismatch", 1);
    row("Sstp", "sstp", "r_mschaponly", "authentication.method.mismatch", 1);
    row("Sstp", "sstp", "r_cliauth", "authentication.nps-certificate.eku-missing", 1);
    row("Sstp", "sstp", "r_expired", "authentication.nps-certificate.expired", 1);
    row("Sstp", "sstp", "r_wrongname", "authentication.nps-certificate.name-not-listed", 1);
    row("Sstp", "sstp", "r_tls13", "", 0);
    row("Sstp", "sstp-nak", "", "reachability.sstp-call.refused", 1);
    row("Sstp", "sstp-abort", "", "reachability.sstp-call.refused", 1);
    row("Sstp", "sstp-silent", "", "reachability.sstp-call.refused", 1);
    row("Sstp", "sstp-mschapv2", "", "", 0);
    row("Sstp", "sstp-mschapv2-only", "", "authentication.method.mismatch", 1);
    row("Sstp", "sstp-chap-only", "", "authentication.method.mismatch", 1);
    row("Sstp", "sstp-pap-only", "", "authentication.method.mismatch", 1);
    row("Pptp", "pptp", "", "", 0);
    row("Pptp", "pptp-refused", "", "reachability.tcp1723.not-pptp", 1);
    row("Pptp", "web", "", "reachability.tcp1723.refused", 1);
    row("L2tp", "soft packaged", "", "", 0);
    row("Sstp", "soft packaged", "", "reachability.tcp443.no-reply", 1);
    // Its certificate is for another name of the lab; that it is asked and answers is the point.
    row("Sstp", "soft repaired", "", "server-certificate.name.mismatch", 1);
}

/// The same over SSTP, PPTP and L2TP. The server never sees anything derived from a password.
void TestLab::calls()
{
    QFETCH(QString, type);
    QFETCH(QString, mode);
    QFETCH(QString, signIn);
    QFETCH(QString, cause);
    QFETCH(int, exitCode);

    lab({u"reset"_s, m_folder.path()});
    QString server = u"vpn.example.test"_s;
    if (mode.startsWith(u"soft "_s)) {
        server = u"soft.example.test"_s;
        const Run started = lab({u"softether"_s, m_folder.path(), mode.section(u' ', 1)});
        if (started.exitCode == kSkipExitCode) {
            QSKIP(started.out.constData());
        }
        QVERIFY2(started.exitCode == 0, (started.out + started.err).constData());
    } else {
        const Run serving = lab(QStringList{u"serve"_s, m_folder.path(), u"good"_s, mode} +
                                (signIn.isEmpty() ? QStringList() : QStringList{signIn}));
        QVERIFY2(serving.exitCode == 0, (serving.out + serving.err).constData());
    }
    const QString eap = peap(13, thumbprint(m_folder.filePath(u"pki/root.crt"_s)));
    const QString policy =
        file(u"lab.json"_s, u"{\"schema\":\"aovpn-doctor/policy/1\","
                            "\"portalUrl\":\"http://203.0.113.10:8080/connecttest.txt\"}"_s);
    const QString bundle = m_folder.filePath(u"bundle.json"_s);
    const Run run = cli(
        {u"diagnose"_s, u"--profile"_s,
         file(u"call.xml"_s, type == u"L2tp"_s ? withKey(profileXml(server, type, eap))
                                               : profileXml(server, type, eap)),
         u"--site"_s, policy, u"--only"_s, u"name,reachability,server-certificate,authentication"_s,
         u"--json"_s, u"-"_s, u"--bundle"_s, bundle});
    const QJsonObject result = QJsonDocument::fromJson(run.out).object();
    const QByteArray logs = lab({u"logs"_s, m_folder.path()}).out;
    const QByteArray seen =
        result["cause"_L1]["id"_L1].toString().toUtf8() + '\n' + run.err +
        QJsonDocument(result["stages"_L1].toArray()).toJson(QJsonDocument::Compact) + '\n' + logs;
    QVERIFY2(result["cause"_L1]["id"_L1].toString() == cause, seen.constData());
    QVERIFY2(run.exitCode == exitCode, QByteArray::number(run.exitCode) + '\n' + seen);
    QVERIFY2(!logs.contains("PASSWORD") && !logs.contains("RESPONSE"), logs.constData());
    compareWithReplay(run, bundle);
}

void TestLab::packetsAreWellFormed_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QString>("mode");
    QTest::newRow("healthy") << u"any"_s << u"sstp"_s;
    QTest::newRow("rsa") << u"radius"_s << u"sstp"_s;
    QTest::newRow("no-common-proposal") << u"nobody"_s << u"web"_s;
    QTest::newRow("behind-a-nat") << u"natted"_s << u"none"_s;
}

/// tshark dissects what the program sent; it marks nothing as malformed.
void TestLab::packetsAreWellFormed()
{
    QFETCH(QString, peer);
    QFETCH(QString, mode);
    lab({u"reset"_s, m_folder.path()});
    const Run pointed = lab({u"point"_s, m_folder.path(), peer});
    QVERIFY2(pointed.exitCode == 0, (pointed.out + pointed.err).constData());
    lab({u"serve"_s, m_folder.path(), u"good"_s, mode});
    const Run started = lab({u"capture"_s, m_folder.path()});
    QVERIFY2(started.exitCode == 0, (started.out + started.err).constData());
    cli({u"diagnose"_s, u"--server"_s, u"vpn.example.test"_s, u"--json"_s, u"-"_s});
    const Run judged = lab({u"captured"_s, m_folder.path()});
    QVERIFY2(judged.exitCode == 0, (judged.out + judged.err).constData());
}

/// Runs the program with a capture beside it, and has tshark judge what it sent. Result: what went
/// wrong; empty: nothing did.
QByteArray TestLab::diagnoseCaptured(const QStringList &arguments, Evidence &evidence)
{
    const Run started = lab({u"capture"_s, m_folder.path()});
    if (started.exitCode != 0) {
        return started.out + started.err;
    }
    const QString bundle = m_folder.filePath(u"bundle.json"_s);
    const Run run =
        cli(QStringList{u"diagnose"_s} + arguments +
            QStringList{u"--only"_s, u"name,reachability,authentication"_s, u"--privacy"_s,
                        u"full"_s, u"--json"_s, u"-"_s, u"--bundle"_s, bundle});
    const Run judged = lab({u"captured"_s, m_folder.path()});
    if (judged.exitCode != 0) {
        return judged.out + judged.err + run.err;
    }
    QFile file(bundle);
    const auto parsed =
        parseBundle(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(), u"bundle"_s);
    if (!parsed) {
        return parsed.error().message().toUtf8() + run.err;
    }
    evidence = parsed->evidence;
    return {};
}

void TestLab::tsharkAgrees_data()
{
    QTest::addColumn<QString>("peer");  // of peers.txt, or "soft" for SoftEther
    QTest::addColumn<QString>("group"); // of an IKEv2 profile with PEAP; empty: --server alone
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("seen"); // what tshark has to see, its filters
    const QString ours = u"ip.src == 203.0.113.1 && "_s;
    const QString theirs = u"ip.dst == 203.0.113.1 && "_s;
    const QString cbc = theirs + u"isakmp.exchangetype == 34 && isakmp.tf.id.encr == 12 && "
                                 "isakmp.tf.id.integ == 12"_s;
    const QString gcm = theirs + u"isakmp.exchangetype == 34 && isakmp.tf.id.encr == 20"_s;
    const QString whole = theirs + u"isakmp.id.type && isakmp.auth.method && "
                                   "isakmp.cert.encoding && eap.code == 1"_s;
    const QString joined = whole + u" && isakmp.fragment.count == 2"_s;
    const QString hello = ours + u"eap.type == 25 && tls.handshake.type == 1"_s;
    const QString flight =
        theirs + u"eap.type == 25 && tls.handshake.type == 2 && tls.handshake.type == 11"_s;
    const QString ended = theirs + u"isakmp.exchangetype == 35 && eap.code == 4"_s;
    QTest::newRow("AES-CBC, fragments, PEAP") << u"radius"_s << u"Group14"_s << QString()
                                              << QStringList{cbc, joined, hello, flight, ended};
    QTest::newRow("AES-GCM, another group first")
        << u"onlyecp"_s << QString() << QString()
        << QStringList{gcm,    joined, hello,
                       flight, ended,  theirs + u"isakmp.notify.msgtype == 17"_s};
    QTest::newRow("certificates only")
        << u"machine"_s << u"Group14"_s << QString()
        << QStringList{cbc, theirs + u"isakmp.exchangetype == 34 && isakmp.certreq.type == 4"_s,
                       theirs + u"isakmp.exchangetype == 35 && isakmp.notify.msgtype == 24"_s};
    QTest::newRow("behind a NAT") << u"natted"_s << u"Group14"_s << QString()
                                  << QStringList{joined + u" && udp.srcport == 4500"_s,
                                                 hello + u" && udp.dstport == 4500"_s, flight,
                                                 ended};
    QTest::newRow("a cookie first")
        << u"radius"_s << u"Group14"_s << u"ike|cookie_threshold = 1"_s
        << QStringList{theirs + u"isakmp.notify.msgtype == 16390"_s, joined, flight};
    QTest::newRow("EAP-MSCHAPv2, NAK")
        << u"mschap"_s << u"Group14"_s << QString()
        << QStringList{theirs + u"eap.type == 26"_s, ours + u"eap.desired_type == 25"_s, ended};
    QTest::newRow("a name in ASN.1, IP fragments")
        << u"rraslike"_s << u"Group2"_s << QString()
        << QStringList{whole + u" && ip.fragment.count == 2 && isakmp.id.type == 9"_s, hello,
                       ended};
    QTest::newRow("ECDSA") << u"ecdsa"_s << u"Group14"_s << QString()
                           << QStringList{cbc, whole, hello, ended};
    QTest::newRow("no common proposal") << u"nobody"_s << u"Group14"_s << QString()
                                        << QStringList{theirs + u"isakmp.notify.msgtype == 14"_s};
    QTest::newRow("L2TP: main mode")
        << u"soft"_s << QString() << QString()
        << QStringList{u"ip.src == 192.0.2.1 && isakmp.exchangetype == 2"_s,
                       u"ip.dst == 192.0.2.1 && isakmp.exchangetype == 2 && "
                       "isakmp.ike.attr.authentication_method == 1"_s};
}

namespace {

/// @p octets with the lowest bit of one octet turned, for each octet. Of certificates, signatures
/// and the TLS talk no field is compared: the first octets are enough.
QList<QByteArray> variantsOf(const QByteArray &octets, qsizetype most)
{
    QList<QByteArray> variants;
    for (qsizetype at = 0; at < std::min(octets.size(), most); ++at) {
        QByteArray other = octets;
        other[at] = static_cast<char>(other[at] ^ 1);
        variants.append(other);
    }
    return variants;
}

QSet<QString> namesIn(const lab::Comparison &comparison, bool onlyDifferent)
{
    QSet<QString> names;
    for (const lab::Pair &pair : comparison.pairs) {
        for (const QString &name : pair.theirs.keys()) {
            if (!pair.derived && (!onlyDifferent || pair.ours.value(name) != pair.theirs[name])) {
                names.insert(name);
            }
        }
    }
    return names;
}

/// The fields in which the two sides differ when one octet of what was recorded is another.
QSet<QString> fieldsThatCanDiffer(const QList<IkeExchange> &exchanges,
                                  const QList<IkeInterview> &interviews,
                                  const QList<lab::Frame> &frames)
{
    constexpr qsizetype kDatagram = 2000;
    constexpr qsizetype kPayload = 60;
    QSet<QString> names;
    for (IkeExchange one : exchanges) {
        for (Datagram &datagram : one.datagrams) {
            const QByteArray octets = datagram.octets;
            for (const QByteArray &variant : variantsOf(octets, kDatagram)) {
                datagram.octets = variant;
                names += namesIn(lab::compareIke({one}, {}, frames), true);
            }
            datagram.octets = octets;
        }
    }
    for (IkeInterview one : interviews) {
        const auto first = std::find_if(exchanges.cbegin(), exchanges.cend(), [&](const auto &sa) {
            return sa.question == one.question;
        });
        for (OpenedMessage &message : one.messages) {
            for (OpenedPayload &payload : message.payloads) {
                const QByteArray octets = payload.octets;
                for (const QByteArray &variant : variantsOf(octets, kPayload)) {
                    payload.octets = variant;
                    names += namesIn(lab::compareIke({*first}, {one}, frames), true);
                }
                payload.octets = octets;
            }
        }
    }
    return names;
}

/// What of the comparison would not be noticed, were our value another.
QStringList blindSpots(const lab::Comparison &comparison)
{
    QStringList blind;
    for (const lab::Pair &pair : comparison.pairs) {
        for (const QString &name : pair.theirs.keys()) {
            lab::Pair other = pair;
            other.ours[name] += u'0';
            if (lab::differences(other).size() != 1) {
                blind.append(pair.where + u", "_s + name);
            }
        }
    }
    return blind;
}

qsizetype fieldsOf(const lab::Comparison &comparison)
{
    qsizetype fields = 0;
    for (const lab::Pair &pair : comparison.pairs) {
        fields += pair.theirs.size();
    }
    return fields;
}

} // namespace

/// Inside and outside of the encryption, field by field: what our parser says is what tshark says;
/// and were one octet another, they would not agree.
void TestLab::tsharkAgrees()
{
    QFETCH(QString, peer);
    QFETCH(QString, group);
    QFETCH(QString, path);
    QFETCH(QStringList, seen);
    lab({u"reset"_s, m_folder.path()});
    lab({u"serve"_s, m_folder.path(), u"good"_s, u"none"_s});
    QStringList arguments{u"--server"_s, u"vpn.example.test"_s};
    const QString eap = peap(13, thumbprint(m_folder.filePath(u"pki/root.crt"_s)));
    if (peer == u"soft"_s) {
        const Run started = lab({u"softether"_s, m_folder.path(), u"packaged"_s});
        if (started.exitCode == kSkipExitCode) {
            QSKIP(started.out.constData());
        }
        arguments = {u"--profile"_s, file(u"l2tp.xml"_s, withKey(profileXml(u"soft.example.test"_s,
                                                                            u"L2tp"_s, eap)))};
    } else {
        const Run pointed = lab({u"point"_s, m_folder.path(), peer});
        QVERIFY2(pointed.exitCode == 0, (pointed.out + pointed.err).constData());
    }
    if (!group.isEmpty()) {
        arguments = {u"--profile"_s, file(u"ikev2.xml"_s, ikev2Profile(eap, group))};
    }
    if (!path.isEmpty()) {
        const QStringList words = path.split(u'|');
        const Run planted = lab(QStringList{words.first(), m_folder.path()} + words.mid(1));
        QVERIFY2(planted.exitCode == 0, (planted.out + planted.err).constData());
    }
    // Whether the gateway is busy enough at that moment to ask for a cookie is a matter of its own.
    constexpr int kAttempts = 5;
    Evidence evidence;
    QByteArray wrong;
    Run looked;
    for (int i = 0; i < kAttempts && looked.exitCode != 0; ++i) {
        wrong = diagnoseCaptured(arguments, evidence);
        looked =
            wrong.isEmpty() ? lab(QStringList{u"seen"_s, m_folder.path()} + seen) : Run{0, {}, {}};
    }
    if (!path.isEmpty()) {
        lab({u"ike"_s, m_folder.path()});
    }
    QVERIFY2(wrong.isEmpty(), wrong.constData());
    QVERIFY2(looked.exitCode == 0, (looked.out + looked.err).constData());

    const auto frames = lab::framesOf(
        lab(QStringList{u"fields"_s, m_folder.path(), u"isakmp && !icmp"_s} + lab::ikeFields())
            .out);
    const auto exchanges = evidence.ike.value_or(QList<IkeExchange>());
    const auto interviews = evidence.ikeInterviews.value_or(QList<IkeInterview>());
    const lab::Comparison comparison = lab::compareIke(exchanges, interviews, frames);
    const QStringList differences = lab::differences(comparison);
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));

    QCOMPARE(blindSpots(comparison), QStringList());
    // Numbers of the recording, no octets of a packet: they cannot differ by an octet.
    const QSet<QString> names = namesIn(comparison, false) - QSet<QString>{u"octets"_s};
    const QSet<QString> blind = names - fieldsThatCanDiffer(exchanges, interviews, frames);
    QVERIFY2(blind.isEmpty(), qPrintable(QStringList(blind.values()).join(u", "_s)));
    qInfo("%lld packets, %lld pairs, %lld fields of %lld kinds agree, and each can differ",
          static_cast<long long>(frames.size()), static_cast<long long>(comparison.pairs.size()),
          static_cast<long long>(fieldsOf(comparison)), static_cast<long long>(names.size()));
}

void TestLab::tsharkAgreesOnCalls_data()
{
    QTest::addColumn<QString>("mode");
    QTest::newRow("talk") << u"sstp"_s;
    QTest::newRow("nak") << u"sstp-nak"_s;
    QTest::newRow("abort") << u"sstp-abort"_s;
    QTest::newRow("steps down") << u"sstp-mschapv2"_s;
    QTest::newRow("insists on PAP") << u"sstp-pap-only"_s;
    QTest::newRow("SoftEther") << u"soft repaired"_s;
}

/// The same for SSTP, whose TLS tshark opens with the server's RSA key.
void TestLab::tsharkAgreesOnCalls()
{
    QFETCH(QString, mode);
    lab({u"reset"_s, m_folder.path()});
    QString server = u"vpn.example.test"_s;
    qputenv("LAB_TLS_OPEN", "1");
    if (mode.startsWith(u"soft "_s)) {
        server = u"soft.example.test"_s;
        const Run started = lab({u"softether"_s, m_folder.path(), mode.section(u' ', 1)});
        if (started.exitCode == kSkipExitCode) {
            qunsetenv("LAB_TLS_OPEN");
            QSKIP(started.out.constData());
        }
    } else {
        lab({u"serve"_s, m_folder.path(), u"gateway"_s, mode});
    }
    qunsetenv("LAB_TLS_OPEN");
    const QString eap = peap(13, thumbprint(m_folder.filePath(u"pki/root.crt"_s)));
    Evidence evidence;
    const QByteArray wrong = diagnoseCaptured(
        {u"--profile"_s, file(u"call.xml"_s, profileXml(server, u"Sstp"_s, eap))}, evidence);
    QVERIFY2(wrong.isEmpty(), wrong.constData());
    QVERIFY(evidence.sstpCalls && evidence.sstpCalls->size() == 1);
    const auto frames = lab::framesOf(
        lab(QStringList{u"fields"_s, m_folder.path(), u"sstp"_s} + lab::sstpFields()).out);
    QVERIFY2(!frames.isEmpty(),
             lab({u"summary"_s, m_folder.path(), u"tcp.port == 443"_s}).out.constData());
    const SstpCall &call = evidence.sstpCalls->first();
    const lab::Comparison comparison = lab::compareSstp(call, frames);
    const QStringList differences = lab::differences(comparison);
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
    QCOMPARE(blindSpots(comparison), QStringList());
    qInfo("%lld packets, %lld fields agree, and each can differ",
          static_cast<long long>(frames.size()), static_cast<long long>(fieldsOf(comparison)));
}

void TestLab::leavesNoHalfOpenState()
{
    lab({u"reset"_s, m_folder.path()});
    lab({u"serve"_s, m_folder.path(), u"good"_s, u"sstp"_s});
    // More runs in a row than strongSwan tolerates half-open SAs of one address; all must find it
    // healthy.
    for (int i = 0; i < 20; ++i) {
        const Run run = cli({u"diagnose"_s, u"--server"_s, u"vpn.example.test"_s, u"--only"_s,
                             u"reachability"_s, u"--json"_s, u"-"_s});
        QVERIFY2(run.exitCode == 0, (QByteArray::number(i) + ' ' + run.out + run.err).constData());
    }
    QCOMPARE(lab({u"half-open"_s, m_folder.path()}).out.trimmed(), QByteArray("0"));
}

/// Twenty whole interviews in a row, sign-in server's certificate included.
/// The first interview or call of a run with @p profile that learned what it asked for; empty:
/// there is none. @p evidence: its list in the bundle.
QJsonObject TestLab::learned(const QString &profile, QLatin1String evidence)
{
    const Run run = cli({u"diagnose"_s, u"--profile"_s, profile, u"--only"_s,
                         u"name,reachability,authentication"_s, u"--json"_s, u"-"_s});
    const QJsonObject first =
        QJsonDocument::fromJson(run.out).object()["evidence"_L1][evidence][0].toObject();
    return first["end"_L1].toString() == u"learned" ? first : QJsonObject();
}

void TestLab::interviewsLeaveNothing()
{
    lab({u"reset"_s, m_folder.path()});
    const Run pointed = lab({u"point"_s, m_folder.path(), u"radius"_s});
    QVERIFY2(pointed.exitCode == 0, (pointed.out + pointed.err).constData());
    lab({u"serve"_s, m_folder.path(), u"good"_s, u"sstp"_s});
    const QString eap = peap(13, thumbprint(m_folder.filePath(u"pki/root.crt"_s)));
    const QString profile = file(u"ikev2.xml"_s, ikev2Profile(eap, u"Group14"_s));
    for (int i = 0; i < 20; ++i) {
        const QJsonObject interview = learned(profile, "ikeInterviews"_L1);
        QVERIFY2(!interview["signInTls"_L1]["chain"_L1].toArray().isEmpty(),
                 qPrintable(QString::number(i)));
    }
    QCOMPARE(lab({u"half-open"_s, m_folder.path()}).out.trimmed(), QByteArray("0"));
    QCOMPARE(lab({u"sas"_s, m_folder.path()}).out.trimmed(), QByteArray());
}

void TestLab::callsLeaveNothing()
{
    lab({u"reset"_s, m_folder.path()});
    const Run started = lab({u"softether"_s, m_folder.path(), u"repaired"_s});
    if (started.exitCode == kSkipExitCode) {
        QSKIP(started.out.constData());
    }
    QVERIFY2(started.exitCode == 0, (started.out + started.err).constData());
    const QString eap = peap(13, thumbprint(m_folder.filePath(u"pki/root.crt"_s)));
    const QString profile = file(u"call.xml"_s, profileXml(u"soft.example.test"_s, u"Sstp"_s, eap));
    for (int i = 0; i < 20; ++i) {
        QVERIFY2(!learned(profile, "sstpCalls"_L1).isEmpty(), qPrintable(QString::number(i)));
    }
    const Run sessions = lab({u"sessions"_s});
    QVERIFY2(sessions.exitCode == 0, (sessions.out + sessions.err).constData());
    QCOMPARE(sessions.out.trimmed(), QByteArray());
}

void TestLab::cancels()
{
    lab({u"reset"_s, m_folder.path()});
    lab({u"rules"_s, u"udp dport {500,4500} drop"_s});
    const Run run = shellInClient(
        u"%1 diagnose --server vpn.example.test & pid=$!; sleep 1; start=$(date +%s%N); "
        "kill -INT $pid; wait $pid; code=$?; end=$(date +%s%N); "
        "echo $(( (end - start) / 1000000 )); exit $code"_s.arg(QStringLiteral(AOVPN_CLI)));
    QCOMPARE(run.exitCode, 130);
    qInfo("ended %s ms after the signal", run.out.trimmed().constData());
}

QTEST_GUILESS_MAIN(TestLab)
#include "tst_lab.moc"
