// SPDX-License-Identifier: Apache-2.0
// Every code that the reference of error codes names, and every symptom word: explained, with its
// step, a source and something for each reader; in every spelling. The list is kept by hand.
#include "checks/guidance/guidance.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace {

struct ListedCode
{
    const char *code;
    const char *stages; ///< one of these, blank-separated
};

// Stages as the chapter "Quick lookup" of the reference sorts the codes; where a code belongs to
// two steps of this program, both stand here.
constexpr char kStart[] = "profile adapter";
constexpr char kWay[] = "reachability network";
constexpr char kServer[] = "server-certificate";
constexpr char kMachine[] = "client-certificate server-certificate authentication";
constexpr char kSignIn[] = "authentication client-certificate server-certificate";
constexpr char kAddress[] = "adapter routing";
constexpr char kAfter[] = "routing reachability";
constexpr char kAny[] = "";

constexpr ListedCode kCodes[] = {
    // the problems of the document
    {"720", kAddress},
    {"787", kMachine},
    {"691", kSignIn},
    {"800", kWay},
    {"809", kWay},
    {"812", kSignIn},
    {"13806", kMachine},
    {"13801", kMachine},
    {"0x80070040", kServer},
    {"0x800B0109", kServer},
    {"20227", kAny},
    // dialling
    {"602", kStart},
    {"619", kAny},
    {"623", kStart},
    {"628", kAfter},
    {"629", kAfter},
    {"633", kStart},
    {"703", kAny},
    {"825", kStart},
    {"834", kStart},
    {"839", kStart},
    {"850", kAny},
    // the way to the server
    {"868", "name"},
    {"0x80072EE7", "name"},
    {"806", kWay},
    {"807", kWay},
    {"808", kWay},
    {"721", kWay},
    {"792", kWay},
    {"13805", kWay},
    {"0x80072EFD", kWay},
    {"0x80072EE2", kWay},
    {"0x80072746", kWay},
    {"0x800704C9", kWay},
    {"0x800704D4", kWay},
    {"13868", "reachability authentication"},
    {"13822", "reachability authentication"},
    {"13825", "reachability authentication"},
    {"788", "reachability authentication"},
    {"791", "reachability authentication"},
    {"789", kAny},
    {"827", kAny},
    {"793", kAny},
    // certificates of computers and servers
    {"13817", kMachine},
    {"13818", kMachine},
    {"13819", kMachine},
    {"13820", kMachine},
    {"13826", kMachine},
    {"13848", kMachine},
    {"13881", kMachine},
    {"13887", kMachine},
    {"766", kMachine},
    {"781", kMachine},
    {"786", kMachine},
    {"790", kMachine},
    {"810", kMachine},
    {"811", kMachine},
    {"835", kMachine},
    {"0x800B0101", kServer},
    {"0x800B0106", kServer},
    {"0x800B010A", kServer},
    {"0x800B010C", kServer},
    {"0x800B010E", kServer},
    {"0x800B010F", kServer},
    {"0x800B0110", kServer},
    {"0x800B0111", kServer},
    {"0x80092010", kServer},
    {"0x80092012", kServer},
    {"0x80092013", kServer},
    {"0x80090322", kServer},
    {"0x80090325", kServer},
    {"0x80090326", kServer},
    {"0x80090328", kServer},
    // signing in
    {"646", kSignIn},
    {"647", kSignIn},
    {"648", kSignIn},
    {"649", kSignIn},
    {"718", kAny},
    {"734", kAny},
    {"741", kAny},
    {"742", kAny},
    {"798", kSignIn},
    {"801", kSignIn},
    {"853", kSignIn},
    {"854", kSignIn},
    {"855", kSignIn},
    {"856", kSignIn},
    {"857", kSignIn},
    {"858", kSignIn},
    {"859", kSignIn},
    {"860", kSignIn},
    {"861", kSignIn},
    {"862", kSignIn},
    {"863", kSignIn},
    {"864", kSignIn},
    {"865", kSignIn},
    {"866", kSignIn},
    {"867", kSignIn},
    {"869", kSignIn},
    {"870", kAny},
    {"871", kAny},
    {"872", kAny},
    {"873", kAny},
    {"874", kSignIn},
    {"875", kSignIn},
    {"876", kAny},
    {"877", kAny},
    {"919", kSignIn},
    {"930", kSignIn},
    {"938", kSignIn},
    {"939", kSignIn},
    {"942", kSignIn},
    {"13905", kSignIn},
    {"13906", kSignIn},
    {"0x80420011", kSignIn},
    {"0x80420015", kSignIn},
    {"0x80420100", kSignIn},
    {"0x80420101", kSignIn},
    {"0x80420102", kSignIn},
    {"0x80420103", kSignIn},
    {"0x80420104", kSignIn},
    {"0x80420105", kSignIn},
    {"0x80420112", kSignIn},
    {"0x80420200", kSignIn},
    {"0x80420400", kSignIn},
    // addresses, and after connecting
    {"840", kAddress},
    {"842", kAny},
    {"13899", kAddress},
    {"13900", kAny},
    {"828", kAfter},
    {"829", kAfter},
    // IKE in general
    {"13802", kAny},
    {"13816", kAny},
    {"13843", kAny},
    {"13885", kAny},
    // without a code
    {"no-internet", "routing"},
    {"no-data", "routing"},
    {"cannot-establish", kWay},
    {"does-not-connect", "profile"},
    {"first-steps", kWay},
    {"not-automatic", "profile"},
    {"certificate-blade", "client-certificate"},
    {"conditional-access", "client-certificate"},
    {"tss", kAny},
};

} // namespace

class TestDocumentCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explained_data();
    void explained();
    void spellings_data();
    void spellings();
    void words_data();
    void words();
    void whoCanDeleteTheCertificate();
    void howToCollect();
};

void TestDocumentCodes::explained_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("stages");
    for (const ListedCode &listed : kCodes) {
        QTest::newRow(listed.code)
            << QString::fromLatin1(listed.code) << QString::fromLatin1(listed.stages);
    }
}

void TestDocumentCodes::explained()
{
    QFETCH(QString, code);
    QFETCH(QString, stages);
    const CodeEntry *entry = codeEntry(code);
    QVERIFY2(entry != nullptr, qPrintable(code + u" has no explanation"_s));
    const QStringList allowed = stages.split(u' ', Qt::SkipEmptyParts);
    QVERIFY2(
        allowed.isEmpty() || allowed.contains(enumName(entry->stage)),
        qPrintable(u"%1 stands in %2, expected %3"_s.arg(code, enumName(entry->stage), stages)));
    QVERIFY2(entry->sources[0].document != nullptr, qPrintable(code + u" has no source"_s));
    QVERIFY(entry->sources[0].section != nullptr && *entry->sources[0].section != '\0');
    QVERIFY(entry->title != nullptr && *entry->title != '\0');
    QVERIFY2(entry->causes[0] != nullptr, qPrintable(code + u" has no cause"_s));
    for (const auto &reader : EnumNames<Reader>::kNames) {
        const Advice &advice = adviceFor(*entry, reader.value);
        QVERIFY2(advice.meaning != nullptr && *advice.meaning != '\0', reader.name);
        QVERIFY2(!steps(advice).isEmpty(), reader.name);
    }
}

void TestDocumentCodes::spellings_data()
{
    QTest::addColumn<QString>("code");
    for (const ListedCode &listed : kCodes) {
        if (codeNumber(QString::fromLatin1(listed.code))) {
            QTest::newRow(listed.code) << QString::fromLatin1(listed.code);
        }
    }
}

/// Decimal, hexadecimal with and without prefix, negative as event 20227 prints it, the constant.
void TestDocumentCodes::spellings()
{
    QFETCH(QString, code);
    const CodeEntry *entry = codeEntry(code);
    QVERIFY(entry != nullptr);
    const auto number = static_cast<quint32>(entry->number);
    const QString hex = QString::number(number, 16);
    QStringList spellings{QString::number(number), u"0x"_s + hex, u"0X"_s + hex.toUpper(),
                          u" error "_s + code + u"."_s};
    if (number >= 0x80000000U) {
        spellings += {QString::number(static_cast<qint32>(number)), hex, hex.toUpper()};
    } else {
        spellings.append(u"0x"_s + hex.rightJustified(8, u'0'));
    }
    if (entry->constant != nullptr) {
        spellings +=
            {QString::fromLatin1(entry->constant), QString::fromLatin1(entry->constant).toLower()};
    }
    for (const QString &spelling : std::as_const(spellings)) {
        QVERIFY2(codeEntry(spelling) == entry, qPrintable(spelling));
    }
}

void TestDocumentCodes::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("TSS") << u"TSS"_s << u"data-collection"_s;
    QTest::newRow("the full word") << u"data collection"_s << u"data-collection"_s;
    QTest::newRow("certificate blade") << u"certificate blade"_s << u"certificate-not-deletable"_s;
    QTest::newRow("cannot establish") << u"Cannot establish"_s << u"no-connection"_s;
    QTest::newRow("can't establish") << u"can't establish"_s << u"no-connection"_s;
    QTest::newRow("typographic") << u"can\u2019t establish"_s << u"no-connection"_s;
    QTest::newRow("connection issues") << u"connection issues"_s << u"does-not-connect"_s;
    QTest::newRow("first steps") << u"first_steps"_s << u"first-steps"_s;
    QTest::newRow("none") << u"certificate"_s << QString();
}

void TestDocumentCodes::words()
{
    QFETCH(QString, text);
    const CodeEntry *entry = codeEntry(text);
    QTEST(entry != nullptr ? QString::fromLatin1(entry->code) : QString(), "code");
}

void TestDocumentCodes::whoCanDeleteTheCertificate()
{
    const CodeEntry *entry = codeEntry(u"certificate-blade"_s);
    QVERIFY(entry != nullptr);
    // Only who may open the portal is told how; nobody else is told to change anything.
    QVERIFY(steps(entry->administrator).join(u' ').contains(u"Primary to No"_s));
    QVERIFY(!steps(entry->user).join(u' ').contains(u"Primary"_s));
    QVERIFY(!steps(entry->helpdesk).join(u' ').contains(u"Primary to No"_s));
}

void TestDocumentCodes::howToCollect()
{
    const CodeEntry *entry = codeEntry(u"tss"_s);
    QVERIFY(entry != nullptr);
    const QString all = (steps(entry->helpdesk) + steps(entry->administrator)).join(u' ');
    for (const char *needed : {"NET_VPN", "NET_RAS", "Set-ExecutionPolicy -Scope Process",
                               "C:\\tss_tool", "C:\\MSDATA", "enter Y"}) {
        QVERIFY2(all.contains(QLatin1String(needed)), needed);
    }
}

QTEST_APPLESS_MAIN(TestDocumentCodes)
#include "tst_document_codes.moc"
