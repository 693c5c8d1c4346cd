// SPDX-License-Identifier: Apache-2.0
// Every problem that the document lists: reachable by a code or a word, explained with a source,
// and shown by at least one scenario. Document: "Remote Access (VPN and AOVPN) troubleshooting
// guidance"; the list is kept by hand.
#include "checks/guidance/guidance.h"
#include "tests/scenarios/stories.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace {

struct Problem
{
    int row;
    const char *name;
    const char *codes;   ///< codes and symptom words, blank-separated
    const char *stories; ///< folders of this folder, blank-separated
};

constexpr Problem kProblems[] = {
    {0, "the connection is not set up, or may not start", "623 not-automatic",
     "phonebook-empty server-missing trigger-disabled trigger-other-profile trusted-network-inside "
     "trusted-network-public device-tunnel-professional device-tunnel-not-joined"},
    {1, "error 720", "720 20227",
     "miniport-unbound miniport-foreign-filter miniport-disabled address-pool-empty"},
    {2, "error 787", "787", "l2tp-server-certificate"},
    {3, "L2TP with MS-CHAPv2", "691", "l2tp-lm-compatibility credential-guard"},
    {4, "no internet after connecting", "no-internet",
     "default-route-through-tunnel no-internet-remote-gateway"},
    {5, "can't establish a connection", "cannot-establish 789 834",
     "udp-refused name-not-found no-common-proposal plain-web-server rasman-stopped"},
    {6, "can't send and receive data", "no-data",
     "local-network-overlaps corporate-route-missing dns-outside-tunnel traffic-filter"},
    {7, "error 800", "800", "automatic-all-silent"},
    {8, "error 809", "809", "udp-dropped udp4500-dropped log-beats-typed"},
    {9, "error 812", "812", "method-against-policy"},
    {10, "error 13806", "13806",
     "machine-certificate-none machine-certificate-expired machine-certificate-without-key "
     "machine-certificate-without-client-auth"},
    {11, "error 13801", "13801", "certificate-expired machine-certificates-alike"},
    {12, "error 0x80070040", "0x80070040", "certificate-without-server-auth"},
    {13, "error 0x800B0109", "0x800B0109",
     "certificate-unknown-root certificate-missing-intermediate"},
    {14, "client connection issues", "does-not-connect 868", "name-private hosts-override"},
    {15, "certificate on the VPN connectivity blade", "certificate-blade", "certificate-blade"},
    {16, "recommended first steps", "first-steps 827", "udp-blocked-locally ikeext-disabled"},
    {17, "data collection", "tss", "support-data-ready"},
};

} // namespace

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsListed();
    void explained_data();
    void explained();
    void shown_data();
    void shown();

private:
    static void problems();
};

void TestDocument::problems()
{
    QTest::addColumn<QString>("codes");
    QTest::addColumn<QString>("stories");
    for (const Problem &problem : kProblems) {
        QTest::addRow("%d %s", problem.row, problem.name)
            << QString::fromLatin1(problem.codes) << QString::fromLatin1(problem.stories);
    }
}

void TestDocument::everyRowIsListed()
{
    QCOMPARE(std::size(kProblems), 18U);
    for (int row = 0; row < 18; ++row) {
        QCOMPARE(kProblems[row].row, row);
    }
}

void TestDocument::explained_data()
{
    problems();
}

void TestDocument::explained()
{
    QFETCH(QString, codes);
    const QStringList words = codes.split(u' ', Qt::SkipEmptyParts);
    QVERIFY(!words.isEmpty());
    for (const QString &word : words) {
        const CodeEntry *entry = codeEntry(word);
        QVERIFY2(entry != nullptr, qPrintable(word + u" is not explained"_s));
        QVERIFY2(entry->sources[0].document != nullptr && entry->sources[0].section != nullptr,
                 qPrintable(word + u" has no source"_s));
        for (const auto &reader : EnumNames<Reader>::kNames) {
            const Advice &advice = adviceFor(*entry, reader.value);
            QVERIFY2(advice.meaning != nullptr && !steps(advice).isEmpty(),
                     qPrintable(word + u" says nothing to "_s + QLatin1String(reader.name)));
        }
    }
}

void TestDocument::shown_data()
{
    problems();
}

/// Each of the row's scenarios is there and complete, and its cause is explained.
void TestDocument::shown()
{
    QFETCH(QString, stories);
    QStringList missing;
    const QStringList names = stories.split(u' ', Qt::SkipEmptyParts);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        if (!test::isComplete(name)) {
            missing.append(name);
            continue;
        }
        const auto result = test::judgedStory(name);
        QVERIFY2(result, result ? "" : qPrintable(result.error().message()));
        QVERIFY2(!result->cause || guidanceFor(result->cause->id) != nullptr, qPrintable(name));
    }
    QVERIFY2(missing.isEmpty(), qPrintable(u"no such scenario: "_s + missing.join(u", "_s)));
}

QTEST_APPLESS_MAIN(TestDocument)
#include "tst_document.moc"
