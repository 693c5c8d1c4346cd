// SPDX-License-Identifier: Apache-2.0
// Texts are filled in once, safely, and the fixed words are whole sentences.
#include "checks/guidance/guidance.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

class TestPhrase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fillsIn_data();
    void fillsIn();
    void numbersFollowTheLocale();
    void stepsEndAtTheFirstNull();
    void reasons_data();
    void reasons();
    void everyReasonOfEveryKindHasItsSentence();
    void everyWordHasItsText();
};

void TestPhrase::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TestPhrase::fillsIn_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QJsonObject>("values");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no key") << QByteArray("Nothing here.") << QJsonObject() << u"Nothing here."_s;
    QTest::newRow("empty text") << QByteArray("") << QJsonObject() << QString();
    QTest::newRow("a string") << QByteArray("Ask {server}.") << QJsonObject{{u"server"_s, u"vpn"_s}}
                              << u"Ask vpn."_s;
    QTest::newRow("the same key twice")
        << QByteArray("{a} and {a}") << QJsonObject{{u"a"_s, u"x"_s}} << u"x and x"_s;
    QTest::newRow("absent key") << QByteArray("Ask {server}.") << QJsonObject() << u"Ask ?."_s;
    QTest::newRow("null") << QByteArray("{a}") << QJsonObject{{u"a"_s, QJsonValue()}} << u"?"_s;
    QTest::newRow("an object is no text")
        << QByteArray("{a}") << QJsonObject{{u"a"_s, QJsonObject{{u"b"_s, 1}}}} << u"?"_s;
    QTest::newRow("a value with braces is not expanded again")
        << QByteArray("{a} {b}") << QJsonObject{{u"a"_s, u"{b}"_s}, {u"b"_s, u"{a}"_s}}
        << u"{b} {a}"_s;
    QTest::newRow("port stays ungrouped")
        << QByteArray("{p}") << QJsonObject{{u"p"_s, 4500}} << u"4500"_s;
    QTest::newRow("negative number") << QByteArray("{p}") << QJsonObject{{u"p"_s, -12}} << u"-12"_s;
    QTest::newRow("fraction") << QByteArray("{s}") << QJsonObject{{u"s"_s, 3.5}} << u"3.5"_s;
    QTest::newRow("huge number") << QByteArray("{s}") << QJsonObject{{u"s"_s, 1e15}}
                                 << u"1000000000000000"_s;
    QTest::newRow("yes") << QByteArray("{x}") << QJsonObject{{u"x"_s, true}} << u"yes"_s;
    QTest::newRow("no") << QByteArray("{x}") << QJsonObject{{u"x"_s, false}} << u"no"_s;
    QTest::newRow("list") << QByteArray("{l}")
                          << QJsonObject{{u"l"_s, QJsonArray{u"a"_s, 2, u"2026-03-01T12:00:00Z"_s}}}
                          << u"a, 2, 2026-03-01 12:00 UTC"_s;
    QTest::newRow("empty list") << QByteArray("{l}") << QJsonObject{{u"l"_s, QJsonArray()}}
                                << u"none"_s;
    QTest::newRow("empty string") << QByteArray("{l}") << QJsonObject{{u"l"_s, u""_s}} << u"none"_s;
    QTest::newRow("a closed word")
        << QByteArray("Port: {tcp443}") << QJsonObject{{u"tcp443"_s, u"silent"_s}}
        << u"Port: no answer"_s;
    QTest::newRow("the same word under another key")
        << QByteArray("{server}") << QJsonObject{{u"server"_s, u"silent"_s}} << u"silent"_s;
    QTest::newRow("a word that is not closed")
        << QByteArray("{detail}") << QJsonObject{{u"detail"_s, u"alert 40"_s}} << u"alert 40"_s;
    QTest::newRow("list in a list")
        << QByteArray("{l}") << QJsonObject{{u"l"_s, QJsonArray{QJsonArray{1}}}} << u"?"_s;
    QTest::newRow("time with milliseconds")
        << QByteArray("{t}") << QJsonObject{{u"t"_s, u"2026-03-01T12:00:00.000Z"_s}}
        << u"2026-03-01 12:00 UTC"_s;
    QTest::newRow("time without milliseconds")
        << QByteArray("{t}") << QJsonObject{{u"t"_s, u"2026-12-31T23:59:59Z"_s}}
        << u"2026-12-31 23:59 UTC"_s;
    QTest::newRow("no such day") << QByteArray("{t}")
                                 << QJsonObject{{u"t"_s, u"2026-02-30T12:00:00Z"_s}}
                                 << u"2026-02-30T12:00:00Z"_s;
    QTest::newRow("looks like a time")
        << QByteArray("{t}") << QJsonObject{{u"t"_s, u"0123456789Txxxxxxxx Z"_s}}
        << u"0123456789Txxxxxxxx Z"_s;
    QTest::newRow("terminal sequences are made harmless")
        << QByteArray("{a}") << QJsonObject{{u"a"_s, u"x\x1b[31my\n\u009b"_s}}
        << u"x\uFFFD[31my\uFFFD\uFFFD"_s;
    QTest::newRow("writing direction is not turned")
        << QByteArray("{a}") << QJsonObject{{u"a"_s, u"a\u202Eb\u2066c"_s}} << u"a\uFFFDb\uFFFDc"_s;
    QTest::newRow("other letters pass")
        << QByteArray("{a}") << QJsonObject{{u"a"_s, u"Büro 東京"_s}} << u"Büro 東京"_s;
    QTest::newRow("a brace that is no key stays")
        << QByteArray("{ a } {} {a-b} {1a} {a") << QJsonObject{{u"a"_s, u"x"_s}}
        << u"{ a } {} {a-b} {1a} {a"_s;
    QTest::newRow("a key after a stray brace")
        << QByteArray("{ {a}") << QJsonObject{{u"a"_s, u"x"_s}} << u"{ x"_s;
    QTest::newRow("an argument that is one word")
        << QByteArray("Ask {a!}.") << QJsonObject{{u"a"_s, u"vpn.contoso.com"_s}}
        << u"Ask vpn.contoso.com."_s;
    QTest::newRow("an argument with a blank")
        << QByteArray("-Name {a!}") << QJsonObject{{u"a"_s, u"Contoso VPN (neu)"_s}}
        << u"-Name 'Contoso VPN (neu)'"_s;
    QTest::newRow("an argument with other letters")
        << QByteArray("{a!}") << QJsonObject{{u"a"_s, u"Büro"_s}} << u"'Büro'"_s;
    QTest::newRow("a quote in an argument is doubled, whichever PowerShell knows")
        << QByteArray("{a!}") << QJsonObject{{u"a"_s, u"it's x\u2018\u2019\u201a\u201b"_s}}
        << u"'it''s x\u2018\u2018\u2019\u2019\u201a\u201a\u201b\u201b'"_s;
    QTest::newRow("an argument that looks like a parameter")
        << QByteArray("{a!}") << QJsonObject{{u"a"_s, u"-Force"_s}} << u"'-Force'"_s;
    for (const char *hostile : {"x\"; calc.exe; \"$(calc)", "a & calc", "a|b", "a;b", "$(calc)",
                                "a`b", "a%PATH%", "a>b", "a<b", "a^b", "a\nb", "a\\u{202e}b", ""}) {
        QTest::newRow(qPrintable(u"no argument: "_s + QString::fromLatin1(hostile).toHtmlEscaped()))
            << QByteArray("{theName!}") << QJsonObject{{u"theName"_s, QString::fromLatin1(hostile)}}
            << u"THENAME"_s;
    }
    QTest::newRow("an argument that is absent")
        << QByteArray("-Name {connection!}") << QJsonObject() << u"-Name CONNECTION"_s;
    QTest::newRow("an IPv6 address as argument")
        << QByteArray("{a!}") << QJsonObject{{u"a"_s, u"2001:db8::1"_s}} << u"2001:db8::1"_s;
    QTest::newRow("a value that stands for another")
        << QByteArray("Start {enrolment}.") << QJsonObject{{u"store"_s, u"user"_s}}
        << u"Start certutil -user -pulse."_s;
    QTest::newRow("the same of the computer")
        << QByteArray("Start {enrolment}.") << QJsonObject{{u"store"_s, u"machine"_s}}
        << u"Start certutil -pulse (elevated)."_s;
    QTest::newRow("minutes") << QByteArray("{off}") << QJsonObject{{u"minutes"_s, 119}}
                             << u"119 minutes"_s;
    QTest::newRow("hours") << QByteArray("{off}") << QJsonObject{{u"minutes"_s, 120}}
                           << u"2 hours"_s;
    QTest::newRow("more hours") << QByteArray("{off}") << QJsonObject{{u"minutes"_s, 2879}}
                                << u"48 hours"_s;
    QTest::newRow("days") << QByteArray("{off}") << QJsonObject{{u"minutes"_s, 5760}}
                          << u"4 days"_s;
    QTest::newRow("no candidate") << QByteArray("{against}")
                                  << QJsonObject{{u"candidates"_s, 0}, {u"reasons"_s, u"-"_s}}
                                  << u"There is none in it."_s;
    QTest::newRow("candidates") << QByteArray("{against}")
                                << QJsonObject{{u"candidates"_s, 2},
                                               {u"reasons"_s, u"CN=a: expired"_s}}
                                << u"Candidates: 2. What speaks against each: CN=a: expired."_s;
    QTest::newRow("start type of a service")
        << QByteArray("{usualStart}") << QJsonObject{{u"service"_s, u"SstpSvc"_s}} << u"Manual"_s;
    QTest::newRow("start type of another service")
        << QByteArray("{usualStart}") << QJsonObject{{u"service"_s, u"RasMan"_s}} << u"Automatic"_s;
    QTest::newRow("a closing brace alone") << QByteArray("a} b") << QJsonObject() << u"a} b"_s;
}

void TestPhrase::fillsIn()
{
    QFETCH(QByteArray, text);
    QFETCH(QJsonObject, values);
    QFETCH(QString, expected);
    QCOMPARE(phrase(text.constData(), values), expected);
}

void TestPhrase::numbersFollowTheLocale()
{
    QVERIFY(phrase(nullptr).isEmpty());
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const QString fraction = phrase("{s}", {{u"s"_s, 3.5}});
    const QString port = phrase("{p}", {{u"p"_s, 4500}});
    QLocale::setDefault(QLocale::c());
    QCOMPARE(fraction, u"3,5"_s);
    QCOMPARE(port, u"4500"_s);
}

void TestPhrase::stepsEndAtTheFirstNull()
{
    const Advice some{"m", {"one {a}", "two"}};
    QCOMPARE(steps(some, {{u"a"_s, 1}}), (QStringList{u"one 1"_s, u"two"_s}));
    const Advice full{"m", {"1", "2", "3", "4", "5", "6"}};
    QCOMPARE(steps(full).size(), 6);
    const Advice lookUp{"m", {"Test: Resolve-DnsName {server!}", "two"}};
    QCOMPARE(steps(lookUp, {{u"server"_s, u"a.test"_s}}).size(), 2);
    QCOMPARE(steps(lookUp, {{u"server"_s, u"192.0.2.1"_s}}), QStringList{u"two"_s});
    QVERIFY(steps(Advice{"m", {}}).isEmpty());
    // What was answered is not asked again.
    const Advice asks{"m", {"Ask whether other users have the same problem.", "two"}};
    QCOMPARE(steps(asks).size(), 2);
    QCOMPARE(steps(asks, {}, {{u"colleagues-too"_s, u"unknown"_s}}).size(), 2);
    QCOMPARE(steps(asks, {}, {{u"works-elsewhere"_s, u"no"_s}}).size(), 2);
    QCOMPARE(steps(asks, {}, {{u"colleagues-too"_s, u"no"_s}}), QStringList{u"two"_s});
}

void TestPhrase::reasons_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("not applicable") << QString() << u"Does not apply to this connection."_s;
    QTest::newRow("not requested")
        << u"not-requested"_s << u"Not tested: this step was not asked for."_s;
    QTest::newRow("windows") << u"needs-windows"_s << u"Not tested: this needs Windows."_s;
    QTest::newRow("waits") << u"waits-for:name"_s
                           << u"Not tested: waits for the VPN server's name."_s;
    QTest::newRow("waits for something new")
        << u"waits-for:later-kind"_s << u"Not tested: waits for an earlier step."_s;
    QTest::newRow("not collected")
        << u"not-collected:crls"_s
        << u"Not tested: no list of revoked certificates was collected."_s;
    QTest::newRow("not collected, without kind")
        << u"not-collected"_s << u"Not tested: what it needs was not collected."_s;
    QTest::newRow("failed") << u"failed:routing:access-denied"_s
                            << u"Could not be checked: the network routes of this computer could "
                               "not be read. This account is not allowed to read it."_s;
    QTest::newRow("failed, unknown failure")
        << u"failed:ike:meteor"_s
        << u"Could not be checked: the VPN server could not be asked on UDP."_s;
    QTest::newRow("failed, unknown kind")
        << u"failed:x:timeout"_s
        << u"Could not be checked: what it needs could not be collected. It took longer than the "
           "time allowed."_s;
    QTest::newRow("disabled")
        << u"disabled:sstp"_s
        << u"Not tested: your organisation's settings switched this question off."_s;
    QTest::newRow("does not apply") << u"the server is given as an address"_s
                                    << u"Does not apply: the server is given as an address."_s;
    QTest::newRow("what this program cannot offer")
        << u"not-askable"_s
        << u"Not tested: the profile demands algorithms of IKE that this program does not offer to "
           "a server, for example DES, MD5 or the DH groups 1 and 24."_s;
    QTest::newRow("unknown word") << u"strange"_s << u"Could not be checked: strange."_s;
}

void TestPhrase::reasons()
{
    QFETCH(QString, reason);
    QFETCH(QString, sentence);
    QCOMPARE(reasonText(reason), sentence);
}

void TestPhrase::everyReasonOfEveryKindHasItsSentence()
{
    QSet<QString> seen;
    for (const auto &kind : EnumNames<EvidenceKind>::kNames) {
        const QString name = QString::fromLatin1(kind.name);
        for (const QString &word : {u"waits-for:"_s, u"not-collected:"_s, u"failed:"_s}) {
            const QString sentence = reasonText(word + name);
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
            QVERIFY2(!seen.contains(sentence), qPrintable(sentence));
            seen.insert(sentence);
        }
    }
    for (const auto &failure : EnumNames<FailureKind>::kNames) {
        const QString sentence = reasonText(u"failed:name:"_s + QLatin1String(failure.name));
        QVERIFY2(!seen.contains(sentence), failure.name);
        seen.insert(sentence);
    }
}

void TestPhrase::everyWordHasItsText()
{
    QSet<QString> seen;
    for (const Stage stage : kAllStages) {
        QVERIFY(stageQuestion(stage).endsWith(u'?'));
        seen.insert(stageQuestion(stage));
        seen.insert(stageName(stage));
    }
    QCOMPARE(seen.size(), 2 * static_cast<qsizetype>(kAllStages.size()));
    QCOMPARE(stageName(Stage::ServerCertificate), u"Server identity"_s);
    seen.clear();
    for (const auto &owner : EnumNames<Owner>::kNames) {
        seen.insert(ownerText(owner.value));
    }
    for (const auto &confidence : EnumNames<Confidence>::kNames) {
        seen.insert(confidenceText(confidence.value));
    }
    QCOMPARE(seen.size(), 8);
    QVERIFY(!seen.contains(QString()));
    QCOMPARE(eapTypeText(25), u"PEAP (Protected EAP)"_s);
    QCOMPARE(eapTypeText(26), u"EAP-MSCHAPv2 (password)"_s);
    QCOMPARE(eapTypeText(199), u"EAP type 199"_s);
}

QTEST_APPLESS_MAIN(TestPhrase)
#include "tst_phrase.moc"
