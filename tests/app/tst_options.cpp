// SPDX-License-Identifier: Apache-2.0
// The command line: what is accepted, and the one sentence for what is not.
#include "app/cli/options.h"
#include "checks/guidance/guidance.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;
using namespace aovpn::cli;

class TestOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepted();
    void times_data();
    void times();
    void refused_data();
    void refused();
    void symptoms_data();
    void symptoms();
    void emptyOperand();
    void undecodablePath();
    void usageFits();
    void everySymptomWordIsNamed();
};

void TestOptions::accepted()
{
    const auto options =
        parseOptions({u"diagnose"_s, u"--server=vpn.example.test"_s, u"--symptom"_s, u"809"_s,
                      u"--only"_s, u"name,reachability"_s, u"--json"_s, u"-"_s, u"--privacy"_s,
                      u"public"_s, u"--deadline"_s, u"2.5"_s, u"-q"_s, u"-v"_s});
    QVERIFY2(options, options ? "" : qPrintable(options.error().detail));
    QCOMPARE(options->server, u"vpn.example.test"_s);
    QCOMPARE(options->symptom, u"809"_s);
    QCOMPARE(options->only, (QList<Stage>{Stage::Name, Stage::Reachability}));
    QCOMPARE(options->json, u"-"_s);
    QCOMPARE(options->privacy, Privacy::Public);
    QCOMPARE(options->reader, Reader::Helpdesk);
    QCOMPARE(parseOptions({u"replay"_s, u"b.json"_s, u"--reader=administrator"_s})->reader,
             Reader::Administrator);
    QCOMPARE(options->deadline, std::chrono::milliseconds(2500));
    QVERIFY(options->quiet && options->verbose);

    // Options may stand before and after the operand, and "--" ends them.
    QCOMPARE(parseOptions({u"--json"_s, u"-"_s, u"replay"_s, u"b.json"_s})->operand, u"b.json"_s);
    QCOMPARE(parseOptions({u"replay"_s, u"--"_s, u"--odd-name"_s})->operand, u"--odd-name"_s);
    QCOMPARE(parseOptions({u"explain"_s, u"-2146762487"_s})->operand, u"-2146762487"_s);
    QCOMPARE(
        parseOptions({u"certificate"_s, u"c.pem"_s, u"--purpose"_s, u"sstp-server"_s})->purpose,
        CertificatePurpose::SstpServer);
    QVERIFY(
        parseOptions({u"diagnose"_s, u"--profile"_s, u"a.pbk"_s, u"--connection"_s, u"Work"_s}));
    const auto answered =
        parseOptions({u"replay"_s, u"b.json"_s, u"--answer"_s, u"works-elsewhere=unknown"_s,
                      u"--answer=colleagues-too=yes"_s});
    QVERIFY2(answered, answered ? "" : qPrintable(answered.error().detail));
    QCOMPARE(answered->answers, (QMap<QString, QString>{{u"works-elsewhere"_s, u"unknown"_s},
                                                        {u"colleagues-too"_s, u"yes"_s}}));
    const auto both = parseOptions({u"compare"_s, u"a.json"_s, u"b.html"_s});
    QVERIFY2(both, both ? "" : qPrintable(both.error().detail));
    QCOMPARE(both->operand, u"a.json"_s);
    QCOMPARE(both->second, u"b.html"_s);
    QVERIFY(parseOptions({u"intune"_s}));
    QVERIFY(parseOptions({u"intune"_s, u"--profile"_s, u"a.xml"_s, u"--connection"_s, u"Work"_s}));
    QVERIFY(parseOptions({u"selftest"_s, u"--json"_s, u"-"_s}));
    QVERIFY(parseOptions({u"--help"_s})->help);
    QVERIFY(parseOptions({u"--version"_s})->version);
}

void TestOptions::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("time");
    const QDateTime noon({2026, 3, 1}, {12, 0}, Qt::UTC);
    QTest::newRow("UTC") << u"2026-03-01T12:00:00Z"_s << noon;
    QTest::newRow("without a zone it is UTC") << u"2026-03-01T12:00:00"_s << noon;
    QTest::newRow("with an offset") << u"2026-03-01T13:00:00+01:00"_s << noon;
    QTest::newRow("Unix seconds") << u"1772366400"_s << noon;
    QTest::newRow("a date alone") << u"2026-03-01"_s << QDateTime({2026, 3, 1}, {0, 0}, Qt::UTC);
    QTest::newRow("the epoch") << u"0"_s << QDateTime({1970, 1, 1}, {0, 0}, Qt::UTC);
}

void TestOptions::times()
{
    QFETCH(QString, text);
    QFETCH(QDateTime, time);
    const auto options =
        parseOptions({u"certificate"_s, u"c"_s, u"--purpose"_s, u"client"_s, u"--at"_s, text});
    QVERIFY2(options, options ? "" : qPrintable(options.error().detail));
    QCOMPARE(options->atUtc, time);
}

void TestOptions::refused_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nothing") << u""_s << u"no command given"_s;
    QTest::newRow("no such command") << u"repair"_s << u"\"repair\" is not a command"_s;
    QTest::newRow("no operand") << u"replay"_s << u"replay needs FILE"_s;
    QTest::newRow("two operands") << u"replay a b"_s << u"\"b\" is one argument too many"_s;
    QTest::newRow("operand where none is taken")
        << u"checks x"_s << u"\"x\" is one argument too many"_s;
    QTest::newRow("option of another command")
        << u"replay a --server x"_s << u"replay does not take \"--server\""_s;
    QTest::newRow("unknown option") << u"replay a --fast"_s << u"replay does not take \"--fast\""_s;
    QTest::newRow("value missing") << u"replay a --json"_s << u"--json needs a value"_s;
    QTest::newRow("empty value") << u"replay a --json="_s << u"--json needs a value"_s;
    QTest::newRow("no target") << u"diagnose"_s << u"diagnose needs one of"_s;
    QTest::newRow("two targets") << u"diagnose --server a --profile b"_s
                                 << u"diagnose needs one of"_s;
    QTest::newRow("server and connection")
        << u"diagnose --server a --connection b"_s << u"diagnose needs one of"_s;
    QTest::newRow("no such stage") << u"diagnose --server a --only dns"_s
                                   << u"\"dns\" is not a stage; expected some of profile,"_s;
    QTest::newRow("two targets for intune")
        << u"intune --server a --connection b"_s << u"intune takes one of"_s;
    QTest::newRow("intune's line and a file on standard output")
        << u"intune --json -"_s << u"--json needs a file"_s;
    QTest::newRow("selftest of a server")
        << u"selftest --server a"_s << u"selftest does not take \"--server\""_s;
    QTest::newRow("no purpose") << u"certificate c.pem"_s << u"certificate needs --purpose"_s;
    QTest::newRow("name too long")
        << u"diagnose --server a --identity "_s + QString(254, u'a')
        << u"--identity should be a name of at most 253 octets without control characters"_s;
    QTest::newRow("name that turns the text")
        << u"diagnose --server a --identity u\u202eser"_s << u"--identity should be a name"_s;
    QTest::newRow("bad purpose") << u"certificate c.pem --purpose web"_s
                                 << u"\"web\" is not one of ike-server,"_s;
    QTest::newRow("bad time") << u"certificate c --purpose client --at yesterday"_s
                              << u"\"yesterday\" is not a time"_s;
    QTest::newRow("negative time")
        << u"certificate c --purpose client --at -5"_s << u"\"-5\" is not a time"_s;
    QTest::newRow("huge time") << u"certificate c --purpose client --at 99999999999999"_s
                               << u"is not a time"_s;
    QTest::newRow("bad privacy") << u"replay a --privacy none"_s
                                 << u"\"none\" is not one of full, ticket, public"_s;
    QTest::newRow("bad reader") << u"replay a --reader me"_s
                                << u"\"me\" is not one of user, helpdesk, administrator"_s;
    QTest::newRow("deadline zero")
        << u"replay a --deadline 0"_s << u"\"0\" is not a number of seconds from 0.1 to 600"_s;
    QTest::newRow("deadline below")
        << u"replay a --deadline 0.09"_s << u"is not a number of seconds"_s;
    QTest::newRow("deadline nan") << u"replay a --deadline nan"_s
                                  << u"is not a number of seconds"_s;
    QTest::newRow("deadline too long")
        << u"replay a --deadline 601"_s << u"is not a number of seconds"_s;
    for (const char *line : {"explain 809", "decode a", "checks", "selftest"}) {
        const QString command = QString::fromLatin1(line);
        for (const char *option :
             {"--html", "--text", "--bundle", "--site", "--privacy", "--deadline", "--reader"}) {
            if (command == u"checks" && QLatin1String(option) == "--site"_L1) {
                continue; // says what the site policy switches off
            }
            QTest::addRow("%s takes no %s", line, option)
                << command + u' ' + QLatin1String(option) + u" full"_s
                << u"%1 does not take \"%2\""_s.arg(command.section(u' ', 0, 0),
                                                    QLatin1String(option));
        }
    }
    QTest::newRow("an option that it does not take, before the command")
        << u"--html a.html checks"_s << u"checks does not take \"--html\""_s;
    for (const char *symptom : {"gibberish", "no-wlan", "0xZZ", "80000000000000"}) {
        QTest::addRow("symptom %s", symptom)
            << u"diagnose --server a --symptom "_s + QLatin1String(symptom)
            << u"and not one of no-internet, no-data, cannot-establish, does-not-connect, "
               "not-automatic, first-steps, certificate-blade, conditional-access, tss (see"_s;
    }
    QTest::newRow("no such question") << u"replay a --answer moon=yes"_s
                                      << u"\"moon\" is not a question; expected one of works-"_s;
    QTest::newRow("no such answer")
        << u"replay a --answer works-elsewhere=maybe"_s
        << u"\"maybe\" is not an answer to works-elsewhere; expected yes"_s;
    QTest::newRow("an answer without a word")
        << u"replay a --answer works-elsewhere"_s << u"\"\" is not an answer to works-elsewhere"_s;
    QTest::newRow("an answer where nothing is judged")
        << u"decode a --answer works-elsewhere=no"_s << u"decode does not take \"--answer\""_s;
    QTest::newRow("two answers to one question")
        << u"replay a --answer works-elsewhere=no --answer=works-elsewhere=no"_s
        << u"--answer: works-elsewhere is given twice (see --help)"_s;
    QTest::newRow("two logs") << u"profile a --events x.xml --events y.xml"_s
                              << u"--events is given twice (see --help)"_s;
    QTest::newRow("an option before and after the command")
        << u"--site a replay b --site=c"_s << u"--site is given twice"_s;
    QTest::newRow("two lists of stages")
        << u"diagnose --server a --only name --only routing"_s << u"--only is given twice"_s;
    QTest::newRow("one bundle to compare") << u"compare a"_s << u"compare needs A and B"_s;
    QTest::newRow("no bundle to compare") << u"compare"_s << u"compare needs A"_s;
    QTest::newRow("three bundles") << u"compare a b c"_s << u"\"c\" is one argument too many"_s;
    QTest::newRow("two to standard output")
        << u"replay a --json - --html -"_s << u"only one of --html and --json"_s;
}

void TestOptions::symptoms_data()
{
    QTest::addColumn<QString>("symptom");
    for (const char *symptom :
         {"809", "0x329", "-2146762487", "800B0109", "ERROR_VPN_TIMEOUT", "Error 809:", "424242",
          "no-internet", "No data", "tss", "cannot-establish", "does-not-connect",
          "certificate-blade", "first-steps", "no-connection", "not-automatic",
          "certificate-not-deletable", "conditional-access", "data-collection"}) {
        QTest::newRow(symptom) << QString::fromLatin1(symptom);
    }
}

void TestOptions::symptoms()
{
    QFETCH(QString, symptom);
    const auto options =
        parseOptions({u"diagnose"_s, u"--server"_s, u"a"_s, u"--symptom"_s, symptom});
    QVERIFY2(options, options ? "" : qPrintable(options.error().detail));
    QCOMPARE(options->symptom, symptom);
}

void TestOptions::emptyOperand()
{
    for (const QString &command : {u"explain"_s, u"replay"_s, u"decode"_s, u"profile"_s}) {
        const auto options = parseOptions({command, QString()});
        QVERIFY(!options);
        QVERIFY2(options.error().detail.startsWith(command + u" needs "_s) &&
                     options.error().detail.contains(u"an empty text was given"),
                 qPrintable(options.error().detail));
    }
}

void TestOptions::undecodablePath()
{
    // As QCoreApplication::arguments() hands over octets that are not UTF-8.
    const QString path = u"r\ufffdport.html"_s;
    for (const QString &option :
         {u"--html"_s, u"--json"_s, u"--text"_s, u"--bundle"_s, u"--site"_s}) {
        const auto options = parseOptions({u"replay"_s, u"a.json"_s, option, path});
        QVERIFY(!options);
        QVERIFY2(options.error().detail.startsWith(option) &&
                     options.error().detail.contains(u"is not valid UTF-8"),
                 qPrintable(options.error().detail));
    }
    QVERIFY(!parseOptions({u"replay"_s, path}));
    QVERIFY(parseOptions({u"replay"_s, u"r\u00e9port.html"_s}));
}

void TestOptions::refused()
{
    QFETCH(QString, line);
    QFETCH(QString, sentence);
    const auto options = parseOptions(line.split(u' ', Qt::SkipEmptyParts));
    QVERIFY(!options);
    QVERIFY2(options.error().detail.contains(sentence), qPrintable(options.error().detail));
}

void TestOptions::usageFits()
{
    for (const QString &line : usage().split(u'\n')) {
        QVERIFY2(line.size() <= 110, qPrintable(line));
    }
}

void TestOptions::everySymptomWordIsNamed()
{
    const QString help = usage().section(u"symptom words:"_s, 1).section(u"\n\n"_s, 0, 0);
    QStringList words = help.split(u',');
    QSet<const CodeEntry *> named;
    for (const QString &word : words) {
        const CodeEntry *entry = codeEntry(word.trimmed());
        QVERIFY2(entry != nullptr && entry->number == 0, qPrintable(word));
        QVERIFY2(!named.contains(entry), qPrintable(word));
        named.insert(entry);
    }
    for (const CodeEntry &entry : allCodes()) {
        QVERIFY2(entry.number != 0 || named.contains(&entry), entry.code);
    }
    for (QString &word : words) {
        word = word.trimmed();
    }
    const auto refusal =
        parseOptions({u"diagnose"_s, u"--server"_s, u"a"_s, u"--symptom"_s, u"moon"_s});
    QVERIFY(!refusal);
    QVERIFY2(refusal.error().detail.contains(words.join(u", "_s)),
             qPrintable(refusal.error().detail));
}

QTEST_APPLESS_MAIN(TestOptions)
#include "tst_options.moc"
