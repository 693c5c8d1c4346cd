// SPDX-License-Identifier: Apache-2.0
// The commands in-process: data on standard output, everything else on standard error, the
// documented exit codes.
#include "app/cli/program.h"
#include "checks/report/report.h"
#include "checks/system/files.h"
#include "tests/support/fake_system.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace {

struct Run
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

} // namespace

class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void questionsLeaveNoLog();
    void help();
    void explain_data();
    void explain();
    void explainEveryForm();
    void checks();
    void decodesOrSaysWhere();
    void profile();
    void unreadableInput_data();
    void unreadableInput();
    void replayOfAReport();
    void aReportInAnotherLanguage_data();
    void aReportInAnotherLanguage();
    void theLogNamesNobody();
    void eventsBeatWhatWasTyped();
    void diagnoseOnASilentServer();
    void diagnoseByConnectionName();
    void unwritablePathCostsNoRun();
    void nothingIsOverwritten();
    void diagnoseOfAnAddress();
    void everyCheckSaysWhyItDoesNotApply();
    void summaryStaysOnTheScreen();
    void anAnswerMovesTheCause();
    void comparesTwoRuns();
    void comparesNothingUnreadable_data();
    void comparesNothingUnreadable();
    void typedTextSteersNoTerminal_data();
    void typedTextSteersNoTerminal();
    void aPipeIsNoLog();
    void aLogThatHelpsNothing();
    void otherKindsAreNamed_data();
    void otherKindsAreNamed();
    void selfTestSaysWhatIsThere();
    void intuneLineOfAProblem();
    void intuneAsksAboutWhatMatters();
    void intuneNeverFailsSilently_data();
    void intuneNeverFailsSilently();
    void intuneSaysNothingPersonal_data();
    void intuneSaysNothingPersonal();
    void intuneTellsWarnings();

private:
    Run run(const QStringList &arguments);
    QString file(const QString &name, const QByteArray &octets);

    test::FakeSystem m_fake;
    QTemporaryDir m_folder;
};

Run TestCommands::run(const QStringList &arguments)
{
    Run result;
    QBuffer out(&result.out);
    QBuffer err(&result.err);
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    System system = m_fake.system();
    result.exitCode = cli::runProgram(arguments, system, {out, err});
    return result;
}

QString TestCommands::file(const QString &name, const QByteArray &octets)
{
    const QString path = m_folder.filePath(name);
    return writeFile(path, octets) ? path : QString();
}

void TestCommands::initTestCase()
{
    qputenv("XDG_DATA_HOME", m_folder.filePath(u"data"_s).toUtf8());
    qputenv("XDG_CONFIG_HOME", m_folder.filePath(u"config"_s).toUtf8());
    m_fake.names.insert(u"vpn.example.test 4"_s,
                        QList<QHostAddress>{QHostAddress(u"203.0.113.10"_s)});
    m_fake.names.insert(u"vpn.example.test 6"_s, QList<QHostAddress>{});
    RoutingEvidence routing;
    routing.interfaces = {{.index = 2,
                           .name = u"eth0"_s,
                           .kind = InterfaceKind::Ethernet,
                           .up = true,
                           .addresses = {{u"192.0.2.5"_s, 24}}}};
    routing.routes = {{.prefix = u"0.0.0.0/0"_s, .gateway = u"192.0.2.1"_s, .interfaceIndex = 2}};
    m_fake.routing = routing;
    m_fake.phonebookFiles = QList<PhonebookFile>{
        {u"rasphone.pbk"_s,
         "[Work]\r\nType=2\r\nVpnStrategy=7\r\nDEVICE=vpn\r\nPhoneNumber=vpn.example.test\r\n",
         false}};
}

/// The first of all, before a command that logs.
void TestCommands::questionsLeaveNoLog()
{
    QCOMPARE(run({u"checks"_s}).exitCode, 0);
    QCOMPARE(run({u"explain"_s, u"809"_s}).exitCode, 0);
    QVERIFY(!QFileInfo::exists(m_folder.filePath(u"data"_s)));
    run({u"selftest"_s});
#ifndef Q_OS_WIN // which has no variable for the folder
    QVERIFY(QFileInfo::exists(m_folder.filePath(u"data"_s)));
#endif
}

void TestCommands::help()
{
    const Run shown = run({u"--help"_s});
    QCOMPARE(shown.exitCode, 0);
    QVERIFY(shown.out.contains("exit:"));
    QVERIFY(shown.err.isEmpty());
    const Run wrong = run({u"nonsense"_s});
    QCOMPARE(wrong.exitCode, 2);
    QVERIFY(wrong.out.isEmpty());
    QCOMPARE(wrong.err.count('\n'), 1);
}

void TestCommands::explain_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("shown");
    for (const char *code : {"800", "809", "812", "13801", "13806"}) {
        QTest::newRow(code) << QString::fromLatin1(code) << QString::fromLatin1(code);
    }
    QTest::newRow("signed") << u"-2146762487"_s << u"0x800B0109"_s;
    QTest::newRow("hex of a decimal") << u"0x329"_s << u"809"_s;
    QTest::newRow("hex") << u"0x80070040"_s << u"0x80070040"_s;
    QTest::newRow("constant") << u"ERROR_VPN_TIMEOUT"_s << u"809"_s;
    QTest::newRow("words") << u"no internet"_s << u"no-internet"_s;
}

void TestCommands::explain()
{
    QFETCH(QString, code);
    QFETCH(QString, shown);
    const Run result = run({u"explain"_s, code, u"--json"_s, u"-"_s});
    QVERIFY2(result.exitCode == 0, result.err.constData());
    const QJsonObject json = result.json();
    QCOMPARE(json["code"_L1].toString(), shown);
    for (const QLatin1String reader : {"user"_L1, "helpdesk"_L1, "administrator"_L1}) {
        QVERIFY(!json[reader]["meaning"_L1].toString().isEmpty());
        QVERIFY(!json[reader]["steps"_L1].toArray().isEmpty());
    }
    QVERIFY(!json["sources"_L1].toArray().isEmpty());
    QVERIFY(run({u"explain"_s, code}).out.startsWith(shown.toUtf8()));
}

void TestCommands::explainEveryForm()
{
    const Run unknown = run({u"explain"_s, u"424242"_s});
    QCOMPARE(unknown.exitCode, 2);
    QVERIFY(unknown.out.isEmpty());
    QVERIFY(unknown.err.contains("not among the known codes"));
}

void TestCommands::checks()
{
    const QJsonObject json = run({u"checks"_s, u"--json"_s, u"-"_s}).json();
    QVERIFY(json["checks"_L1].toArray().size() > 20);
    QVERIFY(json["probes"_L1].toArray().size() >= 5);
    for (const QJsonValue &check : json["checks"_L1].toArray()) {
        QVERIFY(!check["requirement"_L1].toString().isEmpty());
        QVERIFY(!check["source"_L1]["document"_L1].toString().isEmpty());
    }
    QCOMPARE(run({u"checks"_s}).exitCode, 0);
    // With a site policy: is it accepted, and what does it switch off?
    const QString site =
        file(u"off.json"_s, R"({"schema":"aovpn-doctor/policy/1","disabledProbes":["sstp-call"]})");
    const Run off = run({u"checks"_s, u"--site"_s, site, u"--json"_s, u"-"_s});
    QCOMPARE(off.exitCode, 0);
    for (const QJsonValue &probe : off.json()["probes"_L1].toArray()) {
        QCOMPARE(probe["switchedOff"_L1].toBool(), probe["name"_L1].toString() == u"sstp-call");
    }
    QVERIFY(run({u"checks"_s, u"--site"_s, site}).out.contains("Switched off by the site policy."));
    // A switched-off probe that does not exist is said by every command that reads the policy.
    const QString odd =
        file(u"odd.json"_s, R"({"schema":"aovpn-doctor/policy/1","disabledProbes":["no-such"]})");
    const QString book = file(u"odd.pbk"_s, "[Work]\r\nType=2\r\nVpnStrategy=7\r\nDEVICE=vpn\r\n"
                                            "PhoneNumber=vpn.example.test\r\n");
    for (const QStringList &command : {QStringList{u"checks"_s}, QStringList{u"profile"_s, book}}) {
        const Run warned = run(command + QStringList{u"--site"_s, odd});
        QVERIFY2(warned.err.contains("no-such") && warned.err.count('\n') == 1,
                 warned.err.constData());
        QVERIFY(warned.exitCode != 2);
    }
    const Run refused = run({u"checks"_s, u"--site"_s, file(u"off.json"_s, "{}")});
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.out.isEmpty() && refused.err.contains("off.json"), refused.err.constData());
}

void TestCommands::decodesOrSaysWhere()
{
    // IKE_SA_INIT header without payloads, 28 octets.
    const QByteArray header = QByteArray::fromHex("0102030405060708"
                                                  "0000000000000000"
                                                  "00202208"
                                                  "00000000"
                                                  "0000001c");
    const Run decoded = run({u"decode"_s, file(u"message.bin"_s, header)});
    QVERIFY2(decoded.exitCode == 0, decoded.err.constData());
    const QJsonObject json = decoded.json();
    QCOMPARE(json["initiatorSpi"_L1].toString(), u"0102030405060708"_s);
    QCOMPARE(json["exchange"_L1].toInt(), 34);
    QCOMPARE(json["length"_L1].toInt(), 28);
    for (const QString &key :
         {u"responderSpi"_s, u"major"_s, u"minor"_s, u"flags"_s, u"messageId"_s, u"payloads"_s,
          u"notifies"_s, u"dhGroup"_s, u"transforms"_s}) {
        QVERIFY2(json.contains(key), qPrintable(key));
    }
    const Run cut = run({u"decode"_s, file(u"cut.bin"_s, header.left(20))});
    QCOMPARE(cut.exitCode, 2);
    QVERIFY(cut.out.isEmpty());
    QVERIFY2(cut.err.contains("cut.bin") && cut.err.count('\n') == 1, cut.err.constData());
}

void TestCommands::profile()
{
    const QByteArray pbk =
        "[Work]\r\nType=2\r\nVpnStrategy=7\r\nIpPrioritizeRemote=1\r\nAuthRestrictions=512\r\n"
        "DEVICE=vpn\r\nPhoneNumber=vpn.example.test\r\n";
    const Run judged = run({u"profile"_s, file(u"a.pbk"_s, pbk), u"--json"_s, u"-"_s});
    QVERIFY2(judged.exitCode == 0 || judged.exitCode == 1, judged.err.constData());
    const QJsonArray connections = judged.json()["evidence"_L1]["connections"_L1].toArray();
    QCOMPARE(connections.size(), 1);
    QCOMPARE(connections[0]["name"_L1].toString(), u"Work"_s);
    QCOMPARE(connections[0]["server"_L1].toString(), u"vpn.example.test"_s);
    QCOMPARE(connections[0]["strategy"_L1].toString(), u"Ikev2Only"_s);
    QCOMPARE(connections[0]["authentication"_L1].toString(), u"mschapv2"_s);
    QCOMPARE(connections[0]["routing"_L1].toString(), u"force"_s);
    QVERIFY(connections[0]["eapType"_L1].isNull());
    const Run missing = run({u"profile"_s, file(u"a.pbk"_s, pbk), u"--connection"_s, u"Home"_s});
    QCOMPARE(missing.exitCode, 2);
    QVERIFY2(missing.err.contains("\"Work\""), missing.err.constData());
    const Run besideTheStage =
        run({u"diagnose"_s, u"--connection"_s, u"Home"_s, u"--only"_s, u"adapter"_s});
    QCOMPARE(besideTheStage.exitCode, 2);
    const auto books = std::exchange(m_fake.phonebookFiles, QList<PhonebookFile>{});
    const Run none = run({u"diagnose"_s, u"--connection"_s, u"work"_s, u"--json"_s, u"-"_s});
    QCOMPARE(none.exitCode, 1);
    QCOMPARE(none.json()["cause"_L1]["id"_L1].toString(), u"profile.none"_s);
    m_fake.phonebookFiles = Failure{FailureKind::AccessDenied, 0, u"access denied"_s, u"x.pbk"_s};
    const Run closed = run({u"diagnose"_s, u"--connection"_s, u"work"_s});
    QCOMPARE(closed.exitCode, 2);
    QVERIFY2(closed.err.contains("x.pbk: access denied"), closed.err.constData());
    m_fake.phonebookFiles = books;
}

void TestCommands::unreadableInput_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QByteArray>("octets");
    QByteArray random(4096, '\0');
    QRandomGenerator generator(7);
    for (char &c : random) {
        c = static_cast<char>(generator.bounded(256));
    }
    const QByteArray later = R"({"schema":"aovpn-doctor/bundle/9"})";
    const QList<QPair<const char *, QStringList>> commands{
        {"replay", {u"replay"_s, u"@"_s}},
        {"decode", {u"decode"_s, u"@"_s}},
        {"certificate", {u"certificate"_s, u"@"_s, u"--purpose"_s, u"client"_s}},
        {"diagnose", {u"diagnose"_s, u"--profile"_s, u"@"_s}},
        {"profile", {u"profile"_s, u"@"_s}},
        {"site", {u"profile"_s, u"@good"_s, u"--site"_s, u"@"_s}},
    };
    for (const auto &[name, command] : commands) {
        QTest::addRow("%s random octets", name) << command << random;
        QTest::addRow("%s later bundle", name) << command << later;
        QTest::addRow("%s half a tag", name)
            << command << QByteArray("<VPNProfile><NativeProfile><Servers>vpn");
        QTest::addRow("%s 100 MB", name) << command << QByteArray(100 * 1000 * 1000, 'x');
    }
    QTest::newRow("replay an answer to no question")
        << QStringList{u"replay"_s, u"@"_s}
        << QByteArray(
               R"({"schema":"aovpn-doctor/bundle/1","evidence":{"answers":{"moon":"yes"}}})");
    QTest::newRow("replay an answer that is none")
        << QStringList{u"replay"_s, u"@"_s}
        << QByteArray(R"({"schema":"aovpn-doctor/bundle/1","evidence":{"answers":)"
                      R"({"works-elsewhere":"maybe"}}})");
    for (const char *url :
         {"https://x/", "javascript:alert(1)", "file:///etc/passwd", "http://user:pw@h/", "http://",
          "http://h:99999/", "http://h/\\u0000", "h.example.test", " ", "//h/"}) {
        QTest::addRow("site portal %s", url)
            << QStringList{u"profile"_s, u"@good"_s, u"--site"_s, u"@"_s}
            << QByteArray(R"({"schema":"aovpn-doctor/policy/1","portalUrl":")") + url + "\"}";
    }
    for (const char *member :
         {R"("interviewIdentity":"a\u0000b")", R"("interviewIdentity":"a\u202eb")",
          R"("interviewIdentity":" \u0007")", R"("tlsRoots":["zz"])",
          R"("tlsRoots":["0123456789abcdef0123456789abcdef01234567",""])",
          R"("authentication":{"trustedRoots":["0123456789abcdef0123456789abcdef0123456"]})"}) {
        QTest::addRow("site %s", member)
            << QStringList{u"profile"_s, u"@good"_s, u"--site"_s, u"@"_s}
            << QByteArray(R"({"schema":"aovpn-doctor/policy/1",)") + member + '}';
    }
    QTest::newRow("site of too long a name")
        << QStringList{u"profile"_s, u"@good"_s, u"--site"_s, u"@"_s}
        << QByteArray(R"({"schema":"aovpn-doctor/policy/1","interviewIdentity":")") +
               QByteArray(254, 'a') + "\"}";
    QTest::newRow("replay empty") << QStringList{u"replay"_s, u"@"_s} << QByteArray();
    QTest::newRow("decode empty") << QStringList{u"decode"_s, u"@"_s} << QByteArray();
    QTest::newRow("a certificate is no revocation list")
        << QStringList{u"certificate"_s,
                       QStringLiteral(AOVPN_SOURCE_DIR "/tests/data/certificates/good.pem"),
                       u"--purpose"_s,
                       u"client"_s,
                       u"--crl"_s,
                       u"@"_s}
        << QByteArray("no list");
    QTest::newRow("a private key is no certificate")
        << QStringList{u"certificate"_s, u"@"_s, u"--purpose"_s, u"client"_s}
        << QByteArray("-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIA==\n-----END PRIVATE "
                      "KEY-----\n");
}

void TestCommands::unreadableInput()
{
    QFETCH(QStringList, command);
    QFETCH(QByteArray, octets);
    const QString html = m_folder.filePath(u"never.html"_s);
    command.replaceInStrings(
        u"@good"_s, file(u"good.pbk"_s, "[A]\nType=2\nDEVICE=vpn\nPhoneNumber=vpn.example.test\n"));
    command.replaceInStrings(u"@"_s, file(u"input.bin"_s, octets));
    if (command.first() != u"decode") {
        command += QStringList{u"--html"_s, html};
    }
    const Run result = run(command);
    QVERIFY2(result.exitCode == 2,
             (QByteArray::number(result.exitCode) + ' ' + result.out + result.err).constData());
    QVERIFY2(result.err.count('\n') == 1 && result.err.size() < 600, result.err.constData());
    QVERIFY2(result.err.contains("input.bin"), result.err.constData());
    QVERIFY2(!result.err.contains(" 0 MiB"), result.err.constData());
    QVERIFY(result.out.isEmpty());
    QVERIFY(!QFile::exists(html));
}

void TestCommands::replayOfAReport()
{
    const QString html = m_folder.filePath(u"report.html"_s);
    const QString bundle = m_folder.filePath(u"bundle.json"_s);
    const Run live = run({u"diagnose"_s, u"--server"_s, u"vpn.example.test"_s, u"--html"_s, html,
                          u"--bundle"_s, bundle, u"--json"_s, u"-"_s, u"--privacy"_s, u"full"_s});
    QVERIFY2(live.exitCode == 1, live.err.constData());
    for (const QString &path : {html, bundle}) {
        const Run again = run({u"replay"_s, path, u"--json"_s, u"-"_s, u"--privacy"_s, u"full"_s});
        QCOMPARE(again.exitCode, 1);
        QCOMPARE(again.json(), live.json());
    }
    // For another reader: the same report, with the same id and the same data.
    const QString shared = m_folder.filePath(u"shared.html"_s);
    const QString other = m_folder.filePath(u"other.html"_s);
    QCOMPARE(run({u"replay"_s, html, u"--html"_s, shared, u"-q"_s}).exitCode, 1);
    QCOMPARE(
        run({u"replay"_s, shared, u"--html"_s, other, u"--reader"_s, u"administrator"_s, u"-q"_s})
            .exitCode,
        1);
    QFile first(shared);
    QFile second(other);
    QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
    const QByteArray before = first.readAll();
    const QByteArray after = second.readAll();
    QVERIFY(before != after);
    QCOMPARE(*bundleInReport(after, {}), *bundleInReport(before, {}));
    const auto opened = [](const QByteArray &report, const char *reader) {
        return report.contains(QByteArray("<details class=\"reader\" open=\"open\"><summary>") +
                               reader);
    };
    QVERIFY(opened(before, "For the helpdesk") && !opened(before, "For administrators"));
    QVERIFY(!opened(after, "For the helpdesk") && opened(after, "For administrators"));
}

void TestCommands::aReportInAnotherLanguage_data()
{
    QTest::addColumn<QString>("privacy");
    for (const QString &privacy : {u"full"_s, u"ticket"_s, u"public"_s}) {
        QTest::newRow(qPrintable(privacy)) << privacy;
    }
}

/// A report is opened by somebody who reads another language, at another reading level: the
/// verdict, the id and the stand-ins stay, the words are theirs.
void TestCommands::aReportInAnotherLanguage()
{
    QFETCH(QString, privacy);
    m_fake.computer = SystemEvidence{
        .os = u"linux"_s, .version = u"Test 1"_s, .computer = u"WS-4711-K"_s, .user = u"kquist"_s};
    const auto octets = [](const QString &path) {
        QFile opened(path);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    };
    const auto json = [](const QByteArray &html) {
        return QJsonDocument::fromJson(*bundleInReport(html, {})).object();
    };
    const QString english = m_folder.filePath(u"english-%1.html"_s.arg(privacy));
    const Run live =
        run({u"diagnose"_s, u"--server"_s, u"vpn.example.test"_s, u"--html"_s, english, u"--lang"_s,
             u"en"_s, u"--reader"_s, u"user"_s, u"--privacy"_s, privacy, u"-q"_s});
    QVERIFY2(live.exitCode == 1, live.err.constData());
    const QString german = m_folder.filePath(u"german-%1.html"_s.arg(privacy));
    const Run again =
        run({u"replay"_s, english, u"--html"_s, german, u"--lang"_s, u"de"_s, u"--reader"_s,
             u"administrator"_s, u"--privacy"_s, privacy, u"--json"_s, u"-"_s, u"-q"_s});
    QVERIFY2(again.exitCode == 1, again.err.constData());
    const QByteArray before = octets(english);
    const QByteArray after = octets(german);
    QVERIFY(before.contains("<html lang=\"en\"") && after.contains("<html lang=\"de\""));
    const auto opened = [](const QByteArray &html, const char *reader) {
        return html.contains(QByteArray("<details class=\"reader\" open=\"open\"><summary>") +
                             reader + "</summary>");
    };
    QVERIFY(opened(before, "For you") && !opened(before, "For administrators"));
    QVERIFY(opened(after, "F\xc3\xbcr Administratoren") && !opened(after, "F\xc3\xbcr Sie"));
    // The id is made of the bundle alone: the same bundle, the same id.
    const QRegularExpression id(u"<span class=\"id\">[^<]* ([A-Z0-9]{4}-[A-Z0-9]{4})</span>"_s);
    const QString idBefore = id.match(QString::fromUtf8(before)).captured(1);
    QVERIFY(!idBefore.isEmpty());
    QCOMPARE(id.match(QString::fromUtf8(after)).captured(1), idBefore);
    QCOMPARE(json(after), json(before));
    // Judged again, the verdict and its cause are the same; the sentence is not.
    QCOMPARE(again.json()["verdict"_L1].toString(), u"problem"_s);
    QCOMPARE(again.json()["cause"_L1]["id"_L1].toString(), u"reachability.udp500.silent"_s);
    const QString first = QString::fromUtf8(
        run({u"replay"_s, english, u"--text"_s, u"-"_s, u"--privacy"_s, privacy, u"-q"_s}).out);
    const QString second =
        QString::fromUtf8(run({u"replay"_s, german, u"--text"_s, u"-"_s, u"--lang"_s, u"de"_s,
                               u"--privacy"_s, privacy, u"-q"_s})
                              .out);
    QVERIFY2(first.contains(u"Finding: reachability.udp500.silent\n"_s), qPrintable(first));
    QVERIFY2(second.contains(u"Befund: reachability.udp500.silent\n"_s), qPrintable(second));
    QVERIFY(first.contains(u"Report: "_s + idBefore) && second.contains(u"Bericht: "_s + idBefore));
    // Stand-ins are those of the first report.
    const bool isFull = privacy == u"full";
    for (const QByteArray &html : {before, after}) {
        QCOMPARE(html.contains("<bdi>computer-1</bdi>"), !isFull);
        QCOMPARE(html.contains("<bdi>user-1</bdi>"), !isFull);
        QCOMPARE(html.contains("WS-4711-K"), isFull);
        QCOMPARE(html.contains("<bdi>server-1.example</bdi>"), privacy == u"public");
    }
}

/// The log stays on this computer, but people send it too: servers and outcomes, no persons.
void TestCommands::theLogNamesNobody()
{
    m_fake.computer = SystemEvidence{.os = u"linux"_s,
                                     .version = u"Test 1"_s,
                                     .computer = u"WS-4711-K"_s,
                                     .user = u"CONTOSO\\kquist"_s};
    const Run live = run({u"diagnose"_s, u"--connection"_s, u"Work"_s, u"--identity"_s,
                          u"jane.roe@contoso.com"_s, u"--json"_s, u"-"_s});
    QVERIFY2(live.exitCode != 2, live.err.constData());
#ifndef Q_OS_WIN // which has no variable for the folder
    QByteArray logged;
    QDirIterator files(m_folder.filePath(u"data"_s), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile log(files.next());
        QVERIFY(log.open(QIODevice::ReadOnly));
        logged += log.readAll();
    }
    QVERIFY(logged.contains("vpn.example.test"));
    for (const char *personal : {"kquist", "ws-4711-k", "jane.roe"}) {
        QVERIFY2(!logged.toLower().contains(personal), personal);
    }
#endif
}

void TestCommands::eventsBeatWhatWasTyped()
{
    const QByteArray event =
        "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider "
        "Name='RasClient'/><EventID>20227</EventID><TimeCreated "
        "SystemTime='2026-03-01T08:00:00Z'/><EventRecordID>1</EventRecordID></System><EventData>"
        "<Data>{A1B2C3D4-0001-4002-8003-0123456789AB}</Data><Data>CONTOSO\\kquist</Data>"
        "<Data>Work</Data><Data>-2146762487</Data></EventData></Event>";
    const QString events = file(u"events.xml"_s, event);
    const QString pbk = file(u"events.pbk"_s, "[Work]\r\nType=2\r\nVpnStrategy=7\r\nDEVICE=vpn\r\n"
                                              "PhoneNumber=vpn.example.test\r\n");
    const Run judged = run({u"profile"_s, pbk, u"--events"_s, events, u"--symptom"_s, u"809"_s,
                            u"--json"_s, u"-"_s, u"--privacy"_s, u"ticket"_s});
    QVERIFY2(judged.exitCode == 3, judged.err.constData()); // no check explains the failure
    const QJsonObject symptom = judged.json()["symptom"_L1].toObject();
    QCOMPARE(symptom["code"_L1].toString(), u"0x800B0109"_s);
    QCOMPARE(symptom["source"_L1].toString(), u"log"_s);
    QCOMPARE(symptom["typed"_L1].toString(), u"809"_s);
    QCOMPARE(symptom["agrees"_L1].toBool(true), false);
    QVERIFY2(!judged.out.contains("kquist"), judged.out.constData());
    const Run said = run({u"profile"_s, pbk, u"--events"_s, events, u"--symptom"_s, u"809"_s});
    QVERIFY2(said.out.contains("0x800B0109") && said.out.contains("809") &&
                 said.out.contains("the log counts"),
             said.out.constData());
    QVERIFY2(said.out.contains("Last failure in the log: 2026-03-01 08:00:00 UTC, Work"),
             said.out.constData());
    const Run live = run({u"diagnose"_s, u"--connection"_s, u"Work"_s, u"--events"_s, events,
                          u"--only"_s, u"profile"_s, u"--json"_s, u"-"_s});
    QCOMPARE(live.json()["symptom"_L1]["code"_L1].toString(), u"0x800B0109"_s);
    QVERIFY2(!said.err.contains("events.xml"), said.err.constData());
    // A log of other connections is not dropped without a word.
    const QString other = file(u"other.pbk"_s, "[Home]\r\nType=2\r\nVpnStrategy=7\r\nDEVICE=vpn\r\n"
                                               "PhoneNumber=vpn.example.test\r\n");
    const Run none = run({u"profile"_s, other, u"--events"_s, events});
    QVERIFY2(none.err.contains("no failed dial of \"Home\"") && none.err.contains("\"Work\""),
             none.err.constData());
    const Run bad = run({u"profile"_s, pbk, u"--events"_s, file(u"bad.xml"_s, "<Event>")});
    QCOMPARE(bad.exitCode, 2);
    QVERIFY2(bad.err.contains("bad.xml") && bad.err.count('\n') == 1, bad.err.constData());
    const Run missing = run({u"profile"_s, pbk, u"--events"_s, u"/nowhere/events.evtx"_s});
    QCOMPARE(missing.exitCode, 2);
}

void TestCommands::diagnoseOnASilentServer()
{
    const Run result = run({u"diagnose"_s, u"--server"_s, u"vpn.example.test"_s, u"--symptom"_s,
                            u"0x329"_s, u"--json"_s, u"-"_s});
    QCOMPARE(result.exitCode, 1);
    const QJsonObject cause = result.json()["cause"_L1].toObject();
    QCOMPARE(cause["id"_L1].toString(), u"reachability.udp500.silent"_s);
    QCOMPARE(cause["stage"_L1].toString(), u"reachability"_s);
    QCOMPARE(cause["owner"_L1].toString(), u"network"_s);
    QCOMPARE(cause["symptomAgreement"_L1].toString(), u"agrees"_s);
    QVERIFY(cause["codes"_L1].toArray().contains(u"809"_s));
    const Run notAName = run({u"diagnose"_s, u"--server"_s, u"not a name"_s});
    QCOMPARE(notAName.exitCode, 2);
    QVERIFY2(notAName.err.contains("--server \"not a name\": A server's name has letters"),
             notAName.err.constData());
}

void TestCommands::diagnoseByConnectionName()
{
    const Run result = run({u"diagnose"_s, u"--connection"_s, u"work"_s, u"--json"_s, u"-"_s});
    QVERIFY2(result.exitCode == 1, result.err.constData());
    QCOMPARE(result.json()["evidence"_L1]["sstp"_L1], QJsonValue(QJsonValue::Null)); // IKEv2 only
    const Run missing = run({u"diagnose"_s, u"--connection"_s, u"Home"_s});
    QCOMPARE(missing.exitCode, 2);
    QVERIFY2(missing.err.contains("\"Work\""), missing.err.constData());
}

void TestCommands::unwritablePathCostsNoRun()
{
    m_fake.sent.clear();
    const Run result = run({u"diagnose"_s, u"--server"_s, u"vpn.example.test"_s, u"--html"_s,
                            m_folder.filePath(u"no/such/folder/report.html"_s)});
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.err.contains("folder does not exist"), result.err.constData());
    QVERIFY(m_fake.sent.isEmpty());
    const Run onAFolder = run({u"checks"_s, u"--json"_s, m_folder.path()});
    QCOMPARE(onAFolder.exitCode, 2);
}

void TestCommands::nothingIsOverwritten()
{
    const QByteArray pbk = "[A]\nType=2\nVpnStrategy=7\nDEVICE=vpn\nPhoneNumber=vpn.example.test\n";
    const QString input = file(u"kept.pbk"_s, pbk);
    const QString fresh = m_folder.filePath(u"fresh.out"_s);
    const QString detour =
        m_folder.filePath(u"../%1/fresh.out"_s.arg(QDir(m_folder.path()).dirName()));
    QList<QStringList> refused{
        {u"profile"_s, input, u"--html"_s, fresh, u"--json"_s, fresh},
        {u"profile"_s, input, u"--html"_s, fresh, u"--bundle"_s, detour},
        {u"profile"_s, input, u"--json"_s, input},
        {u"diagnose"_s, u"--profile"_s, input, u"--text"_s, input},
        {u"profile"_s, u"missing.pbk"_s, u"--site"_s, input, u"--json"_s, input},
        {u"decode"_s, input, u"--json"_s, input},
    };
#ifdef Q_OS_UNIX // on Windows QFile::link() makes a shortcut, which is a file of its own
    const QString link = m_folder.filePath(u"link.pbk"_s);
    QVERIFY(QFile::link(input, link));
    refused += {{u"profile"_s, input, u"--text"_s, link}, {u"profile"_s, link, u"--text"_s, input}};
#endif
    for (const QStringList &command : refused) {
        const Run result = run(command);
        QVERIFY2(result.exitCode == 2, qPrintable(command.join(u' ')));
        QVERIFY2(result.err.contains("expected different files") && result.err.count('\n') == 1,
                 result.err.constData());
        QVERIFY(result.out.isEmpty());
        QVERIFY(!QFile::exists(fresh));
        QCOMPARE(*readFile(input, kMaxInputOctets), pbk);
    }
    // "-" is no file.
    QVERIFY(run({u"profile"_s, input, u"--json"_s, u"-"_s, u"--html"_s, fresh}).exitCode != 2);
}

void TestCommands::diagnoseOfAnAddress()
{
    for (const QString &address : {u"203.0.113.10"_s, u"2001:db8::10"_s, u"192.168.7.1"_s}) {
        const Run result = run({u"diagnose"_s, u"--server"_s, address, u"--json"_s, u"-"_s});
        int names = 0;
        for (const QJsonValue &stage : result.json()["stages"_L1].toArray()) {
            if (stage["id"_L1].toString() != u"name"_s) {
                continue;
            }
            QCOMPARE(stage["state"_L1].toString(), u"skipped"_s);
            for (const QJsonValue &check : stage["checks"_L1].toArray()) {
                QCOMPARE(check["outcome"_L1].toString(), u"not-applicable"_s);
                QCOMPARE(check["reason"_L1].toString(), u"the server is given as an address"_s);
                ++names;
            }
        }
        QCOMPARE(names, 3);
        const QString html = m_folder.filePath(u"address.html"_s);
        run({u"diagnose"_s, u"--server"_s, address, u"--html"_s, html, u"-q"_s});
        const auto report = readFile(html, kMaxBundleOctets);
        QVERIFY(report && report->contains("Does not apply: the server is given as an address."));
    }
}

void TestCommands::everyCheckSaysWhyItDoesNotApply()
{
    const QByteArray plugin = "<VPNProfile><PluginProfile><ServerUrlList>vpn.example.test"
                              "</ServerUrlList></PluginProfile></VPNProfile>";
    const QByteArray eap =
        "<EapHostConfig xmlns=\"http://www.microsoft.com/provisioning/EapHostConfig\"/>";
    for (const QStringList &command :
         {QStringList{u"diagnose"_s, u"--server"_s, u"vpn.example.test"_s},
          {u"diagnose"_s, u"--connection"_s, u"Work"_s},
          {u"profile"_s, file(u"plugin.xml"_s, plugin)},
          {u"profile"_s, file(u"eap.xml"_s, eap)}}) {
        const Run result = run(command + QStringList{u"--json"_s, u"-"_s});
        QVERIFY2(!result.out.isEmpty(), result.err.constData());
        for (const QJsonValue &stage : result.json()["stages"_L1].toArray()) {
            for (const QJsonValue &check : stage["checks"_L1].toArray()) {
                const bool judged = check["outcome"_L1].toString() == u"judged"_s;
                QVERIFY2(check["reason"_L1].toString().isEmpty() == judged,
                         qPrintable(check["id"_L1].toString()));
            }
        }
    }
}

void TestCommands::summaryStaysOnTheScreen()
{
    const QString bundle = m_folder.filePath(u"summary.json"_s);
    QCOMPARE(
        run({u"diagnose"_s, u"--server"_s, u"vpn.example.test"_s, u"--bundle"_s, bundle, u"-q"_s})
            .out,
        QByteArray());
    const Run shown = run({u"replay"_s, bundle});
    QVERIFY(shown.out.contains("vpn.example.test"));
    QVERIFY(!shown.out.contains("{")); // sentences, no unfilled placeholders
}

void TestCommands::anAnswerMovesTheCause()
{
    const QString bundle = m_folder.filePath(u"answers.json"_s);
    const Run asked = run({u"diagnose"_s, u"--server"_s, u"vpn.example.test"_s, u"--bundle"_s,
                           bundle, u"--json"_s, u"-"_s, u"--privacy"_s, u"full"_s});
    QCOMPARE(asked.json()["question"_L1]["id"_L1].toString(), u"works-elsewhere"_s);
    QVERIFY2(asked.err.contains("--answer works-elsewhere=yes|no|unknown"), asked.err.constData());
    const Run told = run({u"replay"_s, bundle, u"--answer"_s, u"works-elsewhere=no"_s, u"--json"_s,
                          u"-"_s, u"--privacy"_s, u"full"_s});
    QCOMPARE(told.json()["cause"_L1]["owner"_L1].toString(), u"vpn-admin"_s);
    QCOMPARE(told.json()["question"_L1]["id"_L1].toString(), u"colleagues-too"_s);
    QCOMPARE(told.json()["evidence"_L1]["answers"_L1]["works-elsewhere"_L1].toString(), u"no"_s);
    const Run live = run({u"diagnose"_s, u"--server"_s, u"vpn.example.test"_s, u"--answer"_s,
                          u"works-elsewhere=no"_s, u"--json"_s, u"-"_s});
    QCOMPARE(live.json()["cause"_L1]["owner"_L1].toString(), u"vpn-admin"_s);
    const Run shown = run({u"replay"_s, bundle});
    QVERIFY2(shown.out.contains("Also possible: ") && shown.out.contains("Open question: "),
             shown.out.constData());
    const Run profile =
        run({u"profile"_s, file(u"answered.pbk"_s, "[A]\nType=2\nDEVICE=vpn\nPhoneNumber=a.test\n"),
             u"--answer"_s, u"colleagues-too=no"_s, u"--json"_s, u"-"_s});
    QCOMPARE(profile.json()["evidence"_L1]["answers"_L1]["colleagues-too"_L1].toString(), u"no"_s);
}

void TestCommands::comparesTwoRuns()
{
    const QString a = m_folder.filePath(u"a.json"_s);
    const QString b = m_folder.filePath(u"b.html"_s);
    QVERIFY(run({u"diagnose"_s, u"--server"_s, u"vpn.example.test"_s, u"--bundle"_s, a, u"-q"_s,
                 u"--privacy"_s, u"full"_s})
                .exitCode != 2);
    QVERIFY(run({u"diagnose"_s, u"--connection"_s, u"Work"_s, u"--html"_s, b, u"-q"_s,
                 u"--privacy"_s, u"full"_s, u"--answer"_s, u"works-elsewhere=no"_s})
                .exitCode != 2);

    const Run same = run({u"compare"_s, a, a});
    QVERIFY2(same.exitCode == 0, same.out + same.err);
    QVERIFY(same.out.contains("Nothing that matters differs."));
    QVERIFY(same.err.isEmpty());

    const Run other = run({u"compare"_s, a, b});
    QVERIFY2(other.exitCode == 1, other.err.constData());
    QVERIFY2(other.out.contains("Who acts: Your network team in A, "), other.out.constData());
    QVERIFY2(other.out.contains("Name of the connection: vpn.example.test in A, Work in B"),
             other.out.constData());

    QVERIFY2(other.out.contains("web port (TCP 443): only in A (follows from the cause)"),
             other.out.constData());

    const Run json = run({u"compare"_s, a, b, u"--json"_s, u"-"_s});
    QCOMPARE(json.exitCode, 1);
    QCOMPARE(json.json()["schema"_L1].toString(), u"aovpn-doctor/comparison/1"_s);
    QVERIFY(!json.json()["differences"_L1].toArray().isEmpty());
    const QJsonObject none = run({u"compare"_s, b, b, u"--json"_s, u"-"_s}).json();
    QCOMPARE(none["differences"_L1].toArray().size(), 0);

    const QString listing = m_folder.filePath(u"differences.json"_s);
    const Run quiet = run({u"compare"_s, a, b, u"--json"_s, listing, u"-q"_s});
    QVERIFY(quiet.exitCode == 1 && quiet.out.isEmpty());
    QCOMPARE(QJsonDocument::fromJson(*readFile(listing, kMaxInputOctets)).object(), json.json());

    const QString ticket = m_folder.filePath(u"ticket.json"_s);
    QVERIFY(run({u"replay"_s, a, u"--bundle"_s, ticket, u"-q"_s}).exitCode != 2);
    QVERIFY(run({u"compare"_s, a, ticket}).err.contains("were replaced"));
    QCOMPARE(run({u"compare"_s, a, b, u"--json"_s, a}).exitCode, 2);
}

void TestCommands::comparesNothingUnreadable_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("no file") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("hello");
    QTest::newRow("a later schema") << QByteArray("{\"schema\": \"aovpn-doctor/bundle/2\"}");
    QTest::newRow("a result is no bundle") << QByteArray("{\"schema\": \"aovpn-doctor/result/1\"}");
}

void TestCommands::comparesNothingUnreadable()
{
    QFETCH(QByteArray, octets);
    const QString good = m_folder.filePath(u"good.json"_s);
    QVERIFY(run({u"diagnose"_s, u"--server"_s, u"vpn.example.test"_s, u"--bundle"_s, good, u"-q"_s})
                .exitCode != 2);
    const QString bad =
        octets.isEmpty() ? m_folder.filePath(u"absent.json"_s) : file(u"bad.json"_s, octets);
    for (const QStringList &command :
         {QStringList{u"compare"_s, good, bad}, QStringList{u"compare"_s, bad, good}}) {
        const Run result = run(command + QStringList{u"-q"_s});
        QCOMPARE(result.exitCode, 2);
        QVERIFY(result.out.isEmpty());
        QVERIFY2(result.err.contains(octets.isEmpty() ? "absent.json" : "bad.json"),
                 result.err.constData());
    }
}

void TestCommands::typedTextSteersNoTerminal_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("a colour") << QStringList{u"explain"_s, u"\x1b[31mX"_s}
                              << QByteArray("\\u{1b}[31mX");
    QTest::newRow("a window title")
        << QStringList{u"explain"_s, u"\x1b]0;owned\x07"_s} << QByteArray("\\u{1b}]0;owned\\u{7}");
    QTest::newRow("another writing direction")
        << QStringList{u"explain"_s, u"a\u202eb"_s} << QByteArray("a\\u{202e}b");
    QTest::newRow("a file name") << QStringList{u"replay"_s, u"/nowhere/\x1b[2Jx.json"_s}
                                 << QByteArray("/nowhere/\\u{1b}[2Jx.json: no such file");
    QTest::newRow("a command") << QStringList{u"\x1b[31m"_s} << QByteArray("\\u{1b}[31m");
}

void TestCommands::typedTextSteersNoTerminal()
{
    QFETCH(QStringList, command);
    QFETCH(QByteArray, shown);
    const Run result = run(command);
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.err.contains(shown), result.err.constData());
    QVERIFY(!result.err.contains('\x1b') && !result.err.contains("\u202e"));
    QCOMPARE(result.err.count('\n'), 1);
}

void TestCommands::aPipeIsNoLog()
{
#ifdef Q_OS_UNIX
    const QString pipe = m_folder.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const QString pbk =
        file(u"piped.pbk"_s, "[A]\nType=2\nDEVICE=vpn\nPhoneNumber=vpn.example.test\n");
    const Run result = run({u"profile"_s, pbk, u"--events"_s, pipe});
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.err.contains("pipe: not a regular file"), result.err.constData());
#endif
}

void TestCommands::aLogThatHelpsNothing()
{
    const QString pbk =
        file(u"logged.pbk"_s, "[A]\nType=2\nDEVICE=vpn\nPhoneNumber=vpn.example.test\n");
    const auto event = [](const QByteArray &provider, const QByteArray &time) {
        return "<Event><System><Provider Name='" + provider +
               "'/><EventID>20227</EventID><TimeCreated SystemTime='" + time +
               "'/></System><EventData><Data/><Data/><Data>A</Data><Data>809</Data></EventData>"
               "</Event>";
    };
    const QByteArray now = "2026-03-01T08:00:00Z";
    const Run others = run({u"profile"_s, pbk, u"--events"_s,
                            file(u"others.xml"_s, event("Other", now) + event("Other", now))});
    QVERIFY2(others.exitCode != 2, others.err.constData());
    QVERIFY2(others.err.contains("others.xml: none of its 2 events is a failed dial of RasClient"),
             others.err.constData());
    // The newest for ever, if it counted.
    const Run far = run({u"profile"_s, pbk, u"--json"_s, u"-"_s, u"--events"_s,
                         file(u"far.xml"_s, event("RasClient", "9999-12-31T00:00:00Z"))});
    QVERIFY2(far.err.contains("far.xml: events left out because they lie more than a year ahead: "
                              "1"),
             far.err.constData());
    QVERIFY(far.json()["evidence"_L1]["events"_L1].toArray().isEmpty());
}

void TestCommands::otherKindsAreNamed_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QByteArray>("sentence");
    const QByteArray profile = "<VPNProfile><NativeProfile><Servers>vpn.example.test</Servers>"
                               "</NativeProfile></VPNProfile>";
    const QByteArray pbk = "[A]\nType=2\nDEVICE=vpn\nPhoneNumber=vpn.example.test\n";
    const QByteArray event = "<Event><System><Provider Name='RasClient'/></System></Event>";
    const QByteArray log = QByteArray("ElfFile\0", 8) + QByteArray(4096, '\0');
    const QByteArray bundle = R"({"schema":"aovpn-doctor/bundle/1"})";
    const QByteArray policy = R"({"schema":"aovpn-doctor/policy/1"})";
    const QStringList compare{u"compare"_s, u"@"_s, u"@"_s};
    const QStringList replay{u"replay"_s, u"@"_s};
    const QStringList judge{u"profile"_s, u"@"_s};
    QTest::newRow("compare a profile")
        << profile << compare << QByteArray("it is a VPN profile, expected a bundle or a report");
    QTest::newRow("compare a phone book")
        << pbk << compare << QByteArray("it is a VPN profile, expected a bundle or a report");
    QTest::newRow("replay events")
        << event << replay << QByteArray("it is an event log, expected a bundle or a report");
    QTest::newRow("replay an event log")
        << log << replay << QByteArray("it is an event log, expected a bundle or a report");
    QTest::newRow("replay a policy")
        << policy << replay << QByteArray("it is a site policy, expected a bundle or a report");
    QTest::newRow("a bundle as profile")
        << bundle << judge << QByteArray("it is a bundle, expected a VPN profile");
    QTest::newRow("a log as profile")
        << log << judge << QByteArray("it is an event log, expected a VPN profile");
}

void TestCommands::otherKindsAreNamed()
{
    QFETCH(QByteArray, octets);
    QFETCH(QStringList, command);
    QFETCH(QByteArray, sentence);
    command.replaceInStrings(u"@"_s, file(u"other.bin"_s, octets));
    const Run result = run(command);
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.err.contains("other.bin: " + sentence) && result.err.count('\n') == 1,
             result.err.constData());
}

void TestCommands::selfTestSaysWhatIsThere()
{
    const Run text = run({u"selftest"_s});
    QCOMPARE(text.exitCode, 0);
    QVERIFY(text.err.isEmpty());
    QVERIFY2(text.out.contains("profiles.phonebooks") && text.out.contains("files 1"),
             text.out.constData());
    QVERIFY2(!text.out.contains("vpn.example.test") && !text.out.contains("192.0.2"),
             text.out.constData());
    const Run shown = run({u"selftest"_s, u"--json"_s, u"-"_s});
    QCOMPARE(shown.exitCode, 0);
    const QJsonObject json = shown.json();
    QCOMPARE(json["schema"_L1].toString(), u"aovpn-doctor/selftest/1"_s);
    QVERIFY(json["providers"_L1].toArray().size() >= 22);
    for (const QJsonValue &one : json["providers"_L1].toArray()) {
        const QString state = one["state"_L1].toString();
        QVERIFY2(QStringList({u"found"_s, u"empty"_s, u"denied"_s, u"not-there"_s, u"failed"_s})
                     .contains(state),
                 qPrintable(state));
        QCOMPARE(one["failure"_L1].isNull(), state == u"found" || state == u"empty");
        QVERIFY(one["milliseconds"_L1].toInt(-1) >= 0);
        if (one["provider"_L1].toString() == u"machine.adapter") {
            QCOMPARE(state, u"not-there"_s);
        }
    }
    // A code as Windows shows it.
    m_fake.tunnelAdapter = Failure{FailureKind::AccessDenied, -2147024891, {}, {}};
    const Run denied = run({u"selftest"_s});
    QVERIFY2(denied.out.contains("denied") && denied.out.contains("-2147024891 (0x80070005)"),
             denied.out.constData());
    m_fake.tunnelAdapter = test::FakeSystem::notOnThisSystem();
    QCOMPARE(run({u"selftest"_s, u"--html"_s, u"x.html"_s}).exitCode, 2);
}

void TestCommands::intuneLineOfAProblem()
{
    const QString report = m_folder.filePath(u"intune.json"_s);
    const Run told = run({u"intune"_s, u"--server"_s, u"vpn.example.test"_s, u"--json"_s, report});
    QCOMPARE(told.exitCode, 1);
    QVERIFY2(told.err.isEmpty(), told.err.constData());
    QVERIFY2(told.out.count('\n') == 1 && told.out.endsWith('\n') && told.out.size() <= 2048,
             told.out.constData());
    const QJsonObject json = told.json();
    QCOMPARE(json["verdict"_L1].toString(), u"problem"_s);
    QCOMPARE(json["cause"_L1]["id"_L1].toString(), u"reachability.udp500.silent"_s);
    QCOMPARE(json["cause"_L1]["owner"_L1].toString(), u"network"_s);
    QCOMPARE(json["schema"_L1].toString(), u"aovpn-doctor/intune/1"_s);
    QCOMPARE(json["connections"_L1].toInt(), 1);
    QVERIFY(!json["says"_L1].toString().isEmpty());
    QVERIFY(json["problems"_L1].toArray().contains(u"reachability.udp500.silent"_s));
    const auto file = readFile(report, kMaxBundleOctets);
    QVERIFY(file && QJsonDocument::fromJson(*file)["verdict"_L1].toString() == u"problem");
    // The stage that has no fault in it.
    const Run none =
        run({u"intune"_s, u"--server"_s, u"vpn.example.test"_s, u"--only"_s, u"name"_s});
    QCOMPARE(none.exitCode, 0);
    QCOMPARE(none.json()["cause"_L1], QJsonValue(QJsonValue::Null));
}

void TestCommands::intuneAsksAboutWhatMatters()
{
    const auto books = m_fake.phonebookFiles;
    const auto entry = [](const char *name, const char *server) {
        return QByteArray("[") + name + "]\r\nType=2\r\nVpnStrategy=7\r\nDEVICE=vpn\r\n" +
               "PhoneNumber=" + server + "\r\n";
    };
    m_fake.phonebookFiles = QList<PhonebookFile>{
        {u"rasphone.pbk"_s, entry("Home", "home.example.test") + entry("Work", "vpn.example.test"),
         false}};
    m_fake.names.insert(u"home.example.test 4"_s,
                        QList<QHostAddress>{QHostAddress(u"203.0.113.99"_s)});
    m_fake.names.insert(u"home.example.test 6"_s, QList<QHostAddress>{});
    const auto peers = [this] {
        const QStringList asked = m_fake.sent.keys();
        m_fake.sent.clear();
        return asked;
    };
    peers();
    const Run both = run({u"intune"_s});
    QCOMPARE(both.exitCode, 1);
    QCOMPARE(both.json()["connections"_L1].toInt(), 2);
    QVERIFY(peers().join(u' ').contains(u"203.0.113.99"_s));
    const QString site = file(
        u"servers.json"_s, R"({"schema":"aovpn-doctor/policy/1","servers":["VPN.example.test."]})");
    const Run ours = run({u"intune"_s, u"--site"_s, site});
    QCOMPARE(ours.json()["connections"_L1].toInt(), 1);
    const QString asked = peers().join(u' ');
    QVERIFY2(asked.contains(u"203.0.113.10"_s) && !asked.contains(u"203.0.113.99"_s),
             qPrintable(asked));
    // None at all is a finding, not a failure.
    m_fake.phonebookFiles = QList<PhonebookFile>{};
    const Run none = run({u"intune"_s});
    QCOMPARE(none.exitCode, 1);
    QCOMPARE(none.json()["cause"_L1]["id"_L1].toString(), u"profile.none"_s);
    QCOMPARE(none.json()["connections"_L1].toInt(-1), 0);
    m_fake.phonebookFiles = books;
}

void TestCommands::intuneNeverFailsSilently_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("reason");
    QTest::newRow("policy that is none") << QStringList{u"--site"_s, u"@{"_s} << u"input.bin"_s;
    QTest::newRow("policy that is not there")
        << QStringList{u"--site"_s, u"/nowhere/policy.json"_s} << u"/nowhere/policy.json"_s;
    QTest::newRow("profile that is none") << QStringList{u"--profile"_s, u"@x"_s} << u"input.bin"_s;
    QTest::newRow("no such connection")
        << QStringList{u"--connection"_s, u"Elsewhere"_s} << u"\"Work\""_s;
    QTest::newRow("folder that is not there")
        << QStringList{u"--json"_s, u"/nowhere/result.json"_s} << u"folder does not exist"_s;
    QTest::newRow("other letters than ASCII")
        << QStringList{u"--server"_s, u"vpn\u00fc \U0001f600.example.test"_s}
        << u"vpn\u00fc \U0001f600.example.test"_s;
    QTest::newRow("very long") << QStringList{u"--site"_s, u"/"_s + QString(5000, u'\u00fc')}
                               << u"/\u00fc"_s;
    QTest::newRow("two lines") << QStringList{u"--server"_s, u"a\nb"_s} << u"a"_s;
}

void TestCommands::intuneNeverFailsSilently()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, reason);
    for (QString &argument : arguments) {
        if (argument.startsWith(u'@')) {
            argument = file(u"input.bin"_s, argument.mid(1).toUtf8());
        }
    }
    const Run told = run(QStringList{u"intune"_s} + arguments);
    QCOMPARE(told.exitCode, 1);
    QVERIFY2(told.out.count('\n') == 1 && told.out.size() <= 2048, told.out.constData());
    for (const char c : told.out.chopped(1)) {
        QVERIFY(c >= 0x20 && c < 0x7f);
    }
    const QJsonObject json = told.json();
    QCOMPARE(json["verdict"_L1].toString(), u"not-run"_s);
    QVERIFY2(json["trouble"_L1].toString().contains(reason), told.out.constData());
}

void TestCommands::intuneSaysNothingPersonal_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("ticket"); // what stands there instead
    QTest::addColumn<QString>("open");
    const auto row = [](const char *tag, const QStringList &arguments, const QString &secret,
                        const QString &ticket, const QString &open) {
        QTest::newRow(tag) << arguments << secret << ticket << open;
    };
    row("site policy", {u"--site"_s, u"/home/kquist/policy.json"_s}, u"kquist"_s,
        u"/home/user-1/policy.json: "_s, u"file-1: "_s);
    row("another's folder", {u"--site"_s, u"/home/mmuster/policy.json"_s}, u"mmuster"_s,
        u"/home/user-2/policy.json: "_s, u"file-1: "_s);
    row("profile", {u"--profile"_s, u"/srv/kquist/x.xml"_s}, u"kquist"_s, u"/srv/user-1/x.xml: "_s,
        u"file-1: "_s);
    row("output", {u"--json"_s, u"/srv/kquist/x.json"_s}, u"kquist"_s, u"/srv/user-1/x.json: "_s,
        u"file-1: "_s);
    row("connection", {u"--connection"_s, u"VPN of kquist"_s}, u"kquist"_s, u"VPN of user-1"_s,
        u"connection-"_s);
}

/// The line leaves the computer also when nothing was judged.
void TestCommands::intuneSaysNothingPersonal()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, secret);
    QFETCH(QString, ticket);
    QFETCH(QString, open);
    const auto machine = m_fake.computer;
    m_fake.computer = SystemEvidence{.computer = u"WS-4711-K"_s, .user = u"CONTOSO\\kquist"_s};
    const auto trouble = [&](const QString &level) {
        const Run told = run(QStringList{u"intune"_s, u"--privacy"_s, level} + arguments);
        const QString text = told.json()["trouble"_L1].toString();
        return text.contains(u"aovpn-doctor"_s) ? u"prefix: "_s + text : text;
    };
    QVERIFY2(trouble(u"full"_s).contains(secret), qPrintable(trouble(u"full"_s)));
    QVERIFY(!trouble(u"full"_s).startsWith(u"prefix: "_s));
    const QString told = trouble(u"ticket"_s);
    QVERIFY2(told.contains(ticket) && !told.contains(secret), qPrintable(told));
    const QString shared = trouble(u"public"_s);
    QVERIFY2(shared.contains(open) && !shared.contains(secret), qPrintable(shared));
    QVERIFY2(!shared.contains(u"Work"_s), qPrintable(shared));
    m_fake.computer = machine;
}

/// What has no effect in a policy is said beside the result, in words of its own.
void TestCommands::intuneTellsWarnings()
{
    const QString site =
        file(u"kquist.json"_s,
             R"({"schema":"aovpn-doctor/policy/1","disabledProbes":["kquist-probe"]})");
    const auto machine = m_fake.computer;
    m_fake.computer = SystemEvidence{.computer = u"WS-4711-K"_s, .user = u"CONTOSO\\kquist"_s};
    const Run told = run({u"intune"_s, u"--server"_s, u"vpn.example.test"_s, u"--site"_s, site});
    const QJsonObject json = told.json();
    QCOMPARE(json["verdict"_L1].toString(), u"problem"_s);
    const QString trouble = json["trouble"_L1].toString();
    QVERIFY2(trouble.contains(u"user-1-probe"_s) && !told.out.contains("kquist"),
             told.out.constData());
    QVERIFY2(!trouble.contains(u"aovpn-doctor"_s), told.out.constData());
    m_fake.computer = machine;
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
