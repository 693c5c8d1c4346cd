// SPDX-License-Identifier: Apache-2.0
// Every problem that the document lists: reachable by a code or a word, explained with a source,
// and shown by at least one scenario. Document: "Remote Access (VPN and AOVPN) troubleshooting
// guidance"; the list is kept by hand.
#include "checks/engine/judge.h"
#include "checks/guidance/guidance.h"
#include "checks/model/symptom.h"
#include "tests/scenarios/stories.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace {

struct Problem
{
    int row;
    const char *name;
    const char *codes;   ///< codes and symptom words, blank-separated
    const char *stories; ///< folders of this folder, blank-separated
    /// Findings that the document's section is about: each story's cause is one of them. Null: no
    /// check can see the problem, and the stories have no cause.
    const char *causes;
};

constexpr Problem kProblems[] = {
    {0, "the connection is not set up, or may not start", "623 not-automatic",
     "trusted-network-silent phonebook-empty server-missing trigger-disabled trigger-other-profile "
     "trusted-network-inside "
     "trusted-network-public device-tunnel-professional device-tunnel-not-joined",
     "profile.none profile.server.missing profile.trigger.* profile.device-tunnel.*"},
    {1, "error 720", "720 20227",
     "miniport-unbound miniport-foreign-filter miniport-disabled address-pool-empty",
     "adapter.miniport.* adapter.address.none"},
    {2, "error 787", "787", "l2tp-server-certificate", "authentication.l2tp.server-certificate"},
    {3, "L2TP with MS-CHAPv2", "691", "l2tp-lm-compatibility credential-guard",
     "authentication.mschapv2.*"},
    {4, "no internet after connecting", "no-internet",
     "default-route-through-tunnel no-internet-remote-gateway", "routing.default-gateway.remote"},
    {5, "can't establish a connection", "cannot-establish 789 834",
     "udp-refused name-not-found no-common-proposal plain-web-server rasman-stopped "
     "l2tp-ipsec-prohibited",
     "reachability.* name.not-found adapter.service.stopped authentication.l2tp.ipsec-prohibited"},
    {6, "can't send and receive data", "no-data",
     "local-network-overlaps corporate-route-missing dns-outside-tunnel traffic-filter",
     "routing.*"},
    {7, "error 800", "800", "automatic-all-silent", "reachability.udp500.silent"},
    {8, "error 809", "809", "udp-dropped udp4500-dropped log-beats-typed",
     "reachability.udp500.silent reachability.udp4500.silent"},
    {9, "error 812", "812", "method-against-policy", "authentication.method.mismatch"},
    {10, "error 13806", "13806",
     "machine-certificate-none machine-certificate-expired machine-certificate-without-key "
     "machine-certificate-without-client-auth",
     "client-certificate.*"},
    {11, "error 13801", "13801", "certificate-expired machine-certificates-alike server-wildcard",
     "server-certificate.validity.expired server-certificate.name.wildcard "
     "client-certificate.several-alike"},
    {12, "error 0x80070040", "0x80070040", "certificate-without-server-auth",
     "server-certificate.eku.server-auth-missing"},
    {13, "error 0x800B0109", "0x800B0109",
     "certificate-unknown-root certificate-missing-intermediate",
     "server-certificate.chain.untrusted-root server-certificate.chain.incomplete"},
    {14, "client connection issues", "does-not-connect 868",
     "name-private hosts-override name-not-found", "name.*"},
    {15, "certificate on the VPN connectivity blade", "certificate-blade", "certificate-blade",
     nullptr},
    {16, "recommended first steps", "first-steps 827", "udp-blocked-locally ikeext-disabled",
     "reachability.udp500.blocked-locally adapter.service.stopped"},
    {17, "data collection", "tss", "support-data-ready", nullptr},
};

bool isOneOf(const QString &id, const QString &patterns)
{
    const QStringList parts = patterns.split(u' ', Qt::SkipEmptyParts);
    return std::any_of(parts.cbegin(), parts.cend(), [&id](const QString &part) {
        return part.endsWith(u'*') ? id.startsWith(part.chopped(1)) : id == part;
    });
}

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
    QTest::addColumn<QString>("causes");
    for (const Problem &problem : kProblems) {
        QTest::addRow("%d %s", problem.row, problem.name)
            << QString::fromLatin1(problem.codes) << QString::fromLatin1(problem.stories)
            << QString::fromLatin1(problem.causes);
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

/// Each of the row's scenarios is there, has a cause that the row is about, and does not lose it to
/// another when the person names the row's code; each code is explained by one of them.
void TestDocument::shown()
{
    QFETCH(QString, codes);
    QFETCH(QString, stories);
    QFETCH(QString, causes);
    const QStringList words = codes.split(u' ', Qt::SkipEmptyParts);
    const QStringList names = stories.split(u' ', Qt::SkipEmptyParts);
    QVERIFY(!names.isEmpty());
    QStringList open;
    for (const QString &word : words) {
        // Event 20227 stands for any code; the other words are no symptoms that a finding explains.
        if (!normalisedSymptom(word).isEmpty() && word != u"20227" && !causes.isEmpty()) {
            open.append(word);
        }
    }
    for (const QString &name : names) {
        QVERIFY2(test::isComplete(name), qPrintable(u"no such scenario: "_s + name));
        const auto result = test::judgedStory(name);
        QVERIFY2(result, result ? "" : qPrintable(result.error().message()));
        QVERIFY2(result->cause.has_value() == !causes.isEmpty(), qPrintable(name));
        const QString known =
            result->symptom.code.isEmpty() ? result->request.symptom : result->symptom.code;
        QVERIFY2(known.isEmpty() || words.contains(known), qPrintable(name + u": "_s + known));
        if (!result->cause) {
            QVERIFY2(!known.isEmpty(), qPrintable(name));
            continue;
        }
        QVERIFY2(guidanceFor(result->cause->id) != nullptr, qPrintable(name));
        QVERIFY2(isOneOf(result->cause->id, causes),
                 qPrintable(name + u": "_s + result->cause->id));
        for (const QString &word : words) {
            SessionResult said = *result;
            if (said.symptom.code.isEmpty()) {
                said.request.symptom = word;
                said = judge(said.evidence, said.policy, said.request, said.takenAtUtc);
            }
            QVERIFY2(said.cause && said.cause->id == result->cause->id,
                     qPrintable(name + u" with "_s + word));
            if (said.symptom.code == word &&
                said.cause->symptomAgreement == CodeAgreement::Agrees) {
                open.removeAll(word);
            }
        }
        // What Windows logged, or the story's person named, is explained.
        if (!result->symptom.code.isEmpty()) {
            QVERIFY2(result->cause->symptomAgreement == CodeAgreement::Agrees, qPrintable(name));
        }
    }
    QVERIFY2(open.isEmpty(), qPrintable(u"no story explains "_s + open.join(u", "_s)));
}

QTEST_APPLESS_MAIN(TestDocument)
#include "tst_document.moc"
