// SPDX-License-Identifier: Apache-2.0
// Every finding id is explained for every reader, with a source, in words that hold.
#include "checks/guidance/guidance.h"
#include "checks/guidance/questions.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace {

/// The findings of this version; kept by hand, so that a lost table is noticed.
constexpr const char *kFindings[] = {
    "adapter.address.none",
    "adapter.miniport.foreign-filter",
    "adapter.miniport.missing",
    "adapter.miniport.problem",
    "adapter.miniport.unbound",
    "adapter.service.missing",
    "adapter.service.stopped",
    "authentication.crypto-binding.off",
    "authentication.eap.not-configured",
    "authentication.eap.not-offered",
    "authentication.identity.refused",
    "authentication.inner-differs",
    "authentication.l2tp.ipsec-prohibited",
    "authentication.l2tp.nat-traversal",
    "authentication.l2tp.server-certificate",
    "authentication.method.mismatch",
    "authentication.method.negotiated",
    "authentication.method.not-for-tunnel",
    "authentication.method.weak",
    "authentication.mschapv2.credential-guard",
    "authentication.mschapv2.lm-compatibility",
    "authentication.nps-certificate.bad-signature",
    "authentication.nps-certificate.ca-expired",
    "authentication.nps-certificate.ca-unfit",
    "authentication.nps-certificate.eku-missing",
    "authentication.nps-certificate.expired",
    "authentication.nps-certificate.expires-soon",
    "authentication.nps-certificate.incomplete",
    "authentication.nps-certificate.key-usage-unfit",
    "authentication.nps-certificate.key-weak",
    "authentication.nps-certificate.name-case",
    "authentication.nps-certificate.name-mismatch",
    "authentication.nps-certificate.name-not-listed",
    "authentication.nps-certificate.not-yet-valid",
    "authentication.nps-certificate.revoked",
    "authentication.nps-certificate.root-not-listed",
    "authentication.nps-certificate.self-signed",
    "authentication.nps-certificate.signature-weak",
    "authentication.nps-certificate.untrusted-root",
    "authentication.server-names.case",
    "authentication.server-names.ignored",
    "authentication.server-names.mismatch",
    "authentication.server-names.missing",
    "authentication.server-names.syntax",
    "authentication.sign-in-server.silent",
    "authentication.trusted-root.malformed",
    "authentication.trusted-root.mismatch",
    "authentication.trusted-root.missing",
    "authentication.trusted-root.not-in-store",
    "authentication.validation.name-check-off",
    "authentication.validation.off",
    "authentication.validation.prompts",
    "client-certificate.chain.bad-signature",
    "client-certificate.chain.ca-expired",
    "client-certificate.chain.ca-unfit",
    "client-certificate.chain.incomplete",
    "client-certificate.chain.self-signed",
    "client-certificate.chain.untrusted-root",
    "client-certificate.conditional-access",
    "client-certificate.conditional-access.missing",
    "client-certificate.eku.client-auth-missing",
    "client-certificate.issuer.not-listed",
    "client-certificate.key-usage.unfit",
    "client-certificate.key.missing",
    "client-certificate.key.prompts",
    "client-certificate.key.weak",
    "client-certificate.mapping.missing",
    "client-certificate.none",
    "client-certificate.revocation.revoked",
    "client-certificate.several-alike",
    "client-certificate.signature.weak",
    "client-certificate.validity.expired",
    "client-certificate.validity.expires-soon",
    "client-certificate.validity.not-yet-valid",
    "name.address-not-expected",
    "name.bogon-address",
    "name.hosts-override",
    "name.no-address",
    "name.not-found",
    "name.private-address",
    "name.resolver-failed",
    "name.resolver-silent",
    "network.captive-portal",
    "network.clock.skew",
    "network.default-route.missing",
    "network.internet.silent",
    "network.no-adapter",
    "network.no-address",
    "network.proxy.automatic",
    "network.proxy.in-the-way",
    "profile.always-on.no-trusted-network",
    "profile.boolean-case",
    "profile.cryptography.mismatched",
    "profile.cryptography.weak",
    "profile.device-tunnel.edition",
    "profile.device-tunnel.not-joined",
    "profile.device-tunnel.settings",
    "profile.element.misplaced",
    "profile.encryption.none",
    "profile.entry.duplicate",
    "profile.none",
    "profile.plugin",
    "profile.routes.contradictory",
    "profile.routes.none",
    "profile.server.address",
    "profile.server.missing",
    "profile.server.not-expected",
    "profile.trigger.disabled",
    "profile.trigger.inside-trusted-network",
    "profile.trigger.other-profile",
    "profile.trigger.trusted-network-not-recognised",
    "profile.value.unknown",
    "reachability.address.partly",
    "reachability.fragments.dropped",
    "reachability.ike-auth.silent",
    "reachability.ike.default-group",
    "reachability.ike.no-common-proposal",
    "reachability.ike.not-ike",
    "reachability.ike.own-limit",
    "reachability.ike.redirected",
    "reachability.main-mode.no-common-proposal",
    "reachability.main-mode.silent",
    "reachability.sstp-call.refused",
    "reachability.tcp1723.blocked-locally",
    "reachability.tcp1723.not-pptp",
    "reachability.tcp1723.refused",
    "reachability.tcp1723.silent",
    "reachability.tcp1723.unreachable",
    "reachability.tcp443.blocked-locally",
    "reachability.tcp443.no-reply",
    "reachability.tcp443.not-sstp",
    "reachability.tcp443.not-tls",
    "reachability.tcp443.proxy",
    "reachability.tcp443.refused",
    "reachability.tcp443.silent",
    "reachability.tcp443.tls-failed",
    "reachability.tcp443.unreachable",
    "reachability.udp4500.blocked-locally",
    "reachability.udp4500.refused",
    "reachability.udp4500.silent",
    "reachability.udp4500.unreachable",
    "reachability.udp500.blocked-locally",
    "reachability.udp500.refused",
    "reachability.udp500.silent",
    "reachability.udp500.unreachable",
    "routing.corporate-route.missing",
    "routing.default-gateway.profile",
    "routing.default-gateway.remote",
    "routing.dns.not-through-tunnel",
    "routing.metric.local-wins",
    "routing.mode.not-expected",
    "routing.overlap",
    "routing.server-route.swallowed",
    "routing.target.silent",
    "routing.traffic-filter",
    "server-certificate.chain.bad-signature",
    "server-certificate.chain.ca-expired",
    "server-certificate.chain.ca-unfit",
    "server-certificate.chain.incomplete",
    "server-certificate.chain.other-root",
    "server-certificate.chain.self-signed",
    "server-certificate.chain.untrusted-root",
    "server-certificate.eku.any",
    "server-certificate.eku.ike-intermediate-missing",
    "server-certificate.eku.none",
    "server-certificate.eku.server-auth-missing",
    "server-certificate.key-usage.unfit",
    "server-certificate.key.not-proven",
    "server-certificate.key.weak",
    "server-certificate.name.common-name-only",
    "server-certificate.name.mismatch",
    "server-certificate.name.wildcard",
    "server-certificate.not-sent",
    "server-certificate.verdict.differs",
    "server-certificate.revocation.no-url",
    "server-certificate.revocation.revoked",
    "server-certificate.revocation.stale",
    "server-certificate.revocation.unreachable",
    "server-certificate.revocation.unsupported-url",
    "server-certificate.signature.weak",
    "server-certificate.validity.expired",
    "server-certificate.validity.expires-soon",
    "server-certificate.validity.not-yet-valid",
};

/// Findings that rest on what lab servers did, by the beginning of their ids.
constexpr const char *kProvenInLab[] = {
    "reachability.ike",
    "reachability.fragments",
    "reachability.main-mode",
    "reachability.sstp-call",
    "reachability.tcp1723",
    "server-certificate.chain.other-root",
    "server-certificate.key.not-proven",
    "server-certificate.not-sent",
    "authentication.method.negotiated",
    "authentication.eap.not-offered",
    "authentication.identity",
    "authentication.sign-in-server",
    "authentication.nps-certificate.name-not-listed",
    "authentication.nps-certificate.name-case",
    "authentication.nps-certificate.root-not-listed",
};

struct Text
{
    QByteArray owner; ///< finding id or code
    QString text;
    bool forUser = false;
};

template <typename Entry> void addAdvice(const Entry &entry, QByteArray owner, QList<Text> &texts)
{
    texts.append({owner, QString::fromUtf8(entry.title), true});
    for (const auto &reader : EnumNames<Reader>::kNames) {
        const Advice &advice = adviceFor(entry, reader.value);
        const bool user = reader.value == Reader::User;
        texts.append({owner, QString::fromUtf8(advice.meaning), user});
        for (const char *step : advice.steps) {
            if (step != nullptr) {
                texts.append({owner, QString::fromUtf8(step), user});
            }
        }
    }
}

Finding findingOf(const ValueVariant &variant)
{
    Finding finding;
    finding.id = QString::fromLatin1(variant.id);
    finding.values.insert(QString::fromLatin1(variant.key), QString::fromLatin1(variant.word));
    return finding;
}

QList<Text> allTexts()
{
    QList<Text> texts;
    for (const GuidanceEntry &entry : allGuidance()) {
        addAdvice(entry, entry.id, texts);
    }
    for (const GuidanceVariant &variant : allVariants()) {
        addAdvice(*guidanceFor(QString::fromLatin1(variant.id), variant.owner), variant.id, texts);
    }
    for (const ValueVariant &variant : allValueVariants()) {
        addAdvice(*guidanceFor(findingOf(variant)), variant.id, texts);
    }
    for (const QuestionEntry &question : allQuestions()) {
        for (const char *text : {question.text, question.help, question.yes, question.no}) {
            texts.append({question.id, QString::fromUtf8(text), true});
        }
    }
    for (const CodeEntry &entry : allCodes()) {
        addAdvice(entry, entry.code, texts);
        for (const char *cause : entry.causes) {
            if (cause != nullptr) {
                texts.append({entry.code, QString::fromUtf8(cause), false});
            }
        }
    }
    return texts;
}

template <typename Entry> QString defectOf(const Entry &entry)
{
    if (entry.title == nullptr || QString::fromUtf8(entry.title).size() > 90) {
        return u"title missing or longer than 90 characters"_s;
    }
    for (const auto &reader : EnumNames<Reader>::kNames) {
        const Advice &advice = adviceFor(entry, reader.value);
        if (advice.meaning == nullptr || *advice.meaning == '\0') {
            return u"no meaning for "_s + QLatin1String(reader.name);
        }
        if (advice.steps[0] == nullptr) {
            return u"no step for "_s + QLatin1String(reader.name);
        }
        bool ended = false;
        for (const char *step : advice.steps) {
            if (ended && step != nullptr) {
                return u"a step after the end"_s;
            }
            ended = ended || step == nullptr;
        }
    }
    if (entry.sources[0].document == nullptr) {
        return u"no source"_s;
    }
    for (const Source &source : entry.sources) {
        if (source.document != nullptr && (source.section == nullptr || *source.section == '\0')) {
            return u"a source without section"_s;
        }
    }
    return {};
}

} // namespace

class TestGuidance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFindingIsExplained_data();
    void everyFindingIsExplained();
    void nothingElseIsExplained();
    void variantsStandForTheirOwner();
    void valueVariantsStandForTheirValue();
    void nobodyImportsAWrongRoot();
    void everyCommandIsWholeAndQuoted();
    void wordsOfACause_data();
    void wordsOfACause();
    void codesAreComplete();
    void unknownIdHasNoEntry();
    void keysArePlain();
    void sentencesAreWhole();
    void forbidden_data();
    void forbidden();
    void userForbidden_data();
    void userForbidden();
    void certificateIsExplained();
    void labRulesSaySo();
};

void TestGuidance::everyFindingIsExplained_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : kFindings) {
        QTest::newRow(id) << QString::fromLatin1(id);
    }
}

void TestGuidance::everyFindingIsExplained()
{
    QFETCH(QString, id);
    const GuidanceEntry *entry = guidanceFor(id);
    QVERIFY(entry != nullptr);
    QCOMPARE(QString::fromLatin1(entry->id), id);
    const QString defect = defectOf(*entry);
    QVERIFY2(defect.isEmpty(), qPrintable(defect));
}

void TestGuidance::nothingElseIsExplained()
{
    const QSet<QByteArray> known(std::begin(kFindings), std::end(kFindings));
    QSet<QByteArray> seen;
    for (const GuidanceEntry &entry : allGuidance()) {
        QVERIFY2(known.contains(entry.id), entry.id);
        QVERIFY2(!seen.contains(entry.id), entry.id);
        seen.insert(entry.id);
        const QByteArray stage = QByteArray(entry.id).split('.').first();
        bool named = false;
        for (const auto &row : EnumNames<Stage>::kNames) {
            named = named || stage == row.name;
        }
        QVERIFY2(named, entry.id);
    }
}

void TestGuidance::variantsStandForTheirOwner()
{
    for (const GuidanceVariant &variant : allVariants()) {
        const QString id = QString::fromLatin1(variant.id);
        QVERIFY2(QString::fromUtf8(variant.title).size() <= 90, variant.title);
        const GuidanceEntry *usual = guidanceFor(id);
        QVERIFY2(usual != nullptr, variant.id);
        const GuidanceEntry *entry = guidanceFor(id, variant.owner);
        QVERIFY(entry != nullptr && entry != usual);
        const QString defect = defectOf(*entry);
        QVERIFY2(defect.isEmpty(), qPrintable(id + u": "_s + defect));
        QCOMPARE(entry->title, variant.title);
        // What another must do, the other readers must read too.
        QVERIFY2(entry->helpdesk.meaning != usual->helpdesk.meaning, variant.id);
        QVERIFY2(entry->administrator.steps[0] != usual->administrator.steps[0] ||
                     entry->administrator.steps[1] != usual->administrator.steps[1],
                 variant.id);
    }
    const QString silent = u"reachability.udp500.silent"_s;
    QCOMPARE(guidanceFor(silent, Owner::Network), guidanceFor(silent));
    QVERIFY(guidanceFor(u"name.nothing"_s, Owner::User) == nullptr);
    SessionResult result;
    Finding finding;
    finding.id = silent;
    QCOMPARE(guidanceFor(result, finding), guidanceFor(silent));
    result.cause = Cause{.id = silent, .owner = Owner::VpnAdmin};
    QCOMPARE(guidanceFor(result, finding), guidanceFor(silent, Owner::VpnAdmin));
    finding.id = u"name.not-found"_s;
    QCOMPARE(guidanceFor(result, finding), guidanceFor(finding.id));
}

void TestGuidance::valueVariantsStandForTheirValue()
{
    for (const ValueVariant &variant : allValueVariants()) {
        Finding finding = findingOf(variant);
        const GuidanceEntry *entry = guidanceFor(finding);
        QVERIFY(entry != nullptr && entry != guidanceFor(finding.id));
        const QString defect = defectOf(*entry);
        QVERIFY2(defect.isEmpty(), qPrintable(finding.id + u": "_s + defect));
        QCOMPARE(entry->title, variant.title);
        QCOMPARE(guidanceFor(finding, Owner::User), entry);
        finding.values.insert(QString::fromLatin1(variant.key), u"else"_s);
        QCOMPARE(guidanceFor(finding), guidanceFor(finding.id));
    }
    Finding silent;
    silent.id = u"reachability.udp500.silent"_s;
    QCOMPARE(guidanceFor(silent, Owner::VpnAdmin), guidanceFor(silent.id, Owner::VpnAdmin));
}

/// A root that stands in the place of the right one is imported by nobody.
void TestGuidance::nobodyImportsAWrongRoot()
{
    const QString id = u"server-certificate.chain.untrusted-root"_s;
    for (const Owner owner : {Owner::Network, Owner::VpnAdmin}) {
        const GuidanceEntry *entry = guidanceFor(id, owner);
        QCOMPARE(QLatin1String(entry->helpdesk.steps[0]), "Do not import this root."_L1);
        for (const auto &reader : EnumNames<Reader>::kNames) {
            const QString text = steps(adviceFor(*entry, reader.value)).join(u' ');
            QVERIFY2(!text.contains(u"addstore"_s) && !text.contains(u"gpupdate"_s),
                     qPrintable(text));
        }
    }
}

/// In a command a value is one argument; options exist; the store is named.
void TestGuidance::everyCommandIsWholeAndQuoted()
{
    static const QRegularExpression bare(
        u"(-Name|-ComponentID|-RemoteIPAddress|-Service|Resolve-DnsName|Test-NetConnection|tracert "
        u"-d|sc\\.exe query|-store Root) \"?\\{\\w+\\}"_s);
    static const QRegularExpression pulse(u"certutil (-user )?-pulse"_s);
    static const QRegularExpression rootWithout(u"-RootCertificateNameToAccept(?! \\$)"_s);
    static const QRegularExpression needless(
        u"elevated\\): (Get-NetAdapter |Get-Service|sc\\.exe query)"_s);
    static const QRegularExpression missing(
        u"(?<!elevated\\)): (Enable-NetAdapterBinding|Disable-NetAdapterBinding|Set-Service|"
        u"Start-Service|w32tm /resync|pktmon filter)"_s);
    for (const Text &text : allTexts()) {
        for (const QRegularExpression &wrong : {bare, rootWithout, needless, missing}) {
            QVERIFY2(!text.text.contains(wrong), qPrintable(text.text));
        }
        QVERIFY2(!text.text.contains(u"pktmon start --capture -p"_s), qPrintable(text.text));
        // A finding knows its store and chooses the command by it.
        QVERIFY2(guidanceFor(QString::fromLatin1(text.owner)) == nullptr ||
                     !text.text.contains(u"-pulse"_s) || text.text.contains(u"-user -pulse"_s),
                 qPrintable(text.text));
    }
}

void TestGuidance::wordsOfACause_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("text");
    QTest::newRow("a finding") << u"name.not-found"_s << u"The VPN server's name was not found."_s;
    QTest::newRow("yes") << u"answer:colleagues-too=yes"_s
                         << u"Colleagues have the same problem."_s;
    QTest::newRow("no") << u"answer:works-elsewhere=no"_s
                        << u"The VPN does not work on another network either."_s;
    QTest::newRow("a code") << u"code:809"_s << u"Windows showed error 809."_s;
    for (const char *word : {"answer:works-elsewhere=unknown", "answer:moon=yes", "name.moon"}) {
        QTest::newRow(word) << QString::fromLatin1(word) << QString::fromLatin1(word);
    }
}

void TestGuidance::wordsOfACause()
{
    QFETCH(QString, word);
    QTEST(evidenceWordText(word), "text");
    QVERIFY(evidenceWordText(u"symptom:no-data"_s) != u"no-data"_s);
    QCOMPARE(answerText(u"unknown"_s), u"Don't know"_s);
    QCOMPARE(answerText(u"perhaps"_s), u"perhaps"_s);
    QVERIFY(isAnswer(u"no"_s) && !isAnswer(u"perhaps"_s) && !isAnswer(QString()));
    QVERIFY(questionEntry(u"moon"_s) == nullptr);
}

void TestGuidance::codesAreComplete()
{
    for (const CodeEntry &entry : allCodes()) {
        const QString defect = defectOf(entry);
        QVERIFY2(defect.isEmpty(), qPrintable(QLatin1String(entry.code) + u": "_s + defect));
        QVERIFY2(entry.causes[0] != nullptr, entry.code);
    }
}

void TestGuidance::unknownIdHasNoEntry()
{
    QVERIFY(guidanceFor(QString()) == nullptr);
    QVERIFY(guidanceFor(u"name"_s) == nullptr);
    QVERIFY(guidanceFor(u"NAME.NOT-FOUND"_s) == nullptr);
}

void TestGuidance::keysArePlain()
{
    // A GUID in braces is none: phrase() leaves it as it is.
    static const QRegularExpression key(
        u"\\{[a-z][A-Za-z0-9]*!?\\}|\\{[0-9A-F]{8}-[0-9A-F-]{27}\\}"_s);
    for (const Text &text : allTexts()) {
        QString rest = text.text;
        rest.remove(key);
        QVERIFY2(!rest.contains(u'{') && !rest.contains(u'}'), qPrintable(text.text));
    }
    // Codes are explained without a finding: nothing can be filled in.
    for (const CodeEntry &entry : allCodes()) {
        QList<Text> texts;
        addAdvice(entry, entry.code, texts);
        for (const Text &text : texts) {
            QVERIFY2(!text.text.contains(u'{'), qPrintable(text.text));
        }
    }
}

void TestGuidance::sentencesAreWhole()
{
    for (const Text &text : allTexts()) {
        QVERIFY2(!text.text.contains(u"  "_s) && text.text == text.text.trimmed(),
                 qPrintable(text.text));
        QVERIFY2(!text.text.front().isLower(), qPrintable(text.text));
        QVERIFY2(text.text.size() <= 400, qPrintable(text.text));
        QVERIFY2(!text.forUser || text.text.endsWith(u'.') || text.text.endsWith(u'?'),
                 qPrintable(text.text));
    }
}

void TestGuidance::forbidden_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words :
         {"is blocked by", "are blocked by", "disable the firewall", "disable your firewall",
          "turn off", "switch off the", "click trust", "ignore the warning", "accept the warning",
          "disable the certificate check", "disable antivirus", "your fault", "you must", "simply",
          "obviously", "foo", "TODO", "SplitTunneling $false"}) {
        QTest::newRow(words) << QString::fromLatin1(words);
    }
}

void TestGuidance::forbidden()
{
    QFETCH(QString, words);
    for (const Text &text : allTexts()) {
        QVERIFY2(!text.text.contains(words, Qt::CaseInsensitive), qPrintable(text.text));
    }
}

void TestGuidance::userForbidden_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::newRow("hex") << u"0x"_s;
    for (const char *word : {"EKU",
                             "NPS",
                             "RRAS",
                             "SAN",
                             "RADIUS",
                             "CRL",
                             "OCSP",
                             "EAP",
                             "PEAP",
                             "TLS",
                             "HRESULT",
                             "NRPT",
                             "Get-\\w+",
                             "certutil",
                             "gpupdate",
                             "PowerShell",
                             "registry",
                             "regedit",
                             "administrator rights",
                             "elevated",
                             "root certificate",
                             "intermediate",
                             "ICMP",
                             "IKE",
                             "Kerberos",
                             "NTAuth",
                             "proxy server"}) {
        QTest::newRow(word) << u"\\b%1\\b"_s.arg(QLatin1String(word));
    }
    QTest::newRow("common name") << u"CN="_s;
}

void TestGuidance::userForbidden()
{
    QFETCH(QString, pattern);
    const QRegularExpression expression(pattern);
    for (const Text &text : allTexts()) {
        QVERIFY2(!text.forUser || !text.text.contains(expression),
                 qPrintable(QString::fromLatin1(text.owner) + u": "_s + text.text));
    }
}

/// The user's first sentence says what a certificate is, where it speaks of one.
void TestGuidance::certificateIsExplained()
{
    static const QRegularExpression certificate(u"\\bcertificates?\\b(?! team)"_s);
    QList<QByteArray> meanings;
    for (const GuidanceEntry &entry : allGuidance()) {
        meanings.append(entry.user.meaning);
    }
    for (const CodeEntry &entry : allCodes()) {
        meanings.append(entry.user.meaning);
    }
    for (const QByteArray &meaning : meanings) {
        const QString text = QString::fromUtf8(meaning);
        QVERIFY2(!text.contains(certificate) || text.contains(u"identity card"_s),
                 meaning.constData());
    }
}

/// What was proven on other servers only says so.
void TestGuidance::labRulesSaySo()
{
    int found = 0;
    for (const GuidanceEntry &entry : allGuidance()) {
        const bool fromLab =
            std::any_of(std::begin(kProvenInLab), std::end(kProvenInLab),
                        [&entry](const char *id) { return QByteArray(entry.id).startsWith(id); });
        if (!fromLab) {
            continue;
        }
        ++found;
        bool said = false;
        for (const Source &source : entry.sources) {
            const QByteArray document = source.document;
            said = said || document.contains("not RRAS") || document.contains("not NPS");
        }
        QVERIFY2(said, entry.id);
    }
    QCOMPARE(found, 25);
}

QTEST_APPLESS_MAIN(TestGuidance)
#include "tst_guidance.moc"
