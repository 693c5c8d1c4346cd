// SPDX-License-Identifier: Apache-2.0
#include "checks/report/interview_tables.h"

#include "checks/report/fact_table.h"
#include "checks/report/report_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

/// Whose name the interview gave; the name itself stands in the messages only.
QString identityText(const QString &kind)
{
    if (kind == u"profile") {
        return Report::tr("the one that the profile sends");
    }
    if (kind == u"policy") {
        return Report::tr("the one that the site policy names");
    }
    if (kind == u"anonymous") {
        return Report::tr("one made up by this program");
    }
    if (kind == u"realm") {
        return Report::tr("one made up by this program in the realm of the user's own name");
    }
    return kind == u"own" ? Report::tr("the user's own") : kind;
}

QString notifyText(const IkeNotify &notify)
{
    return notify.name;
}

/// "FQDN vpn.contoso.com"
QString serverIdText(const IkeInterviewFacts &facts)
{
    return facts.idType.isEmpty() ? QString() : facts.idType + u' ' + facts.id;
}

QString signatureText(const IkeInterview &interview)
{
    return interview.signatureKind.isEmpty()
               ? wordOf(interview.signature)
               : Report::tr("%1 (%2)").arg(wordOf(interview.signature), interview.signatureKind);
}

void addTalk(FactTable &facts, const EapFacts &talk, const std::optional<int> &wanted)
{
    facts.addText(Report::tr("EAP method of the profile"), eapText(wanted));
    facts.addText(Report::tr("EAP method that the server proposed"), eapText(talk.proposed));
    facts.addText(Report::tr("EAP method that was asked for instead"), eapText(talk.asked));
    facts.add(Report::tr("Its answer"), wordOf(talk.answer));
    if (talk.identityAnswerMs) {
        facts.add(Report::tr("Answered the name after"), milliText(*talk.identityAnswerMs));
    }
}

void addSignInTls(FactTable &facts, const std::optional<SignInTls> &tls)
{
    if (!tls) {
        return;
    }
    facts.add(Report::tr("TLS version of the sign-in server"),
              tls->version.isEmpty() ? Report::tr("(none)") : tls->version);
    facts.add(Report::tr("TLS detail of the sign-in server"), tls->detail);
    facts.add(Report::tr("Certificates of the sign-in server"), QString::number(tls->chain.size()));
    if (!tls->authorities.isEmpty()) {
        facts.add(Report::tr("Authorities that it lists for users"), joined(tls->authorities));
    }
}

/// Datagrams or packets of one direction.
template <typename T> qsizetype countOf(const QList<T> &all, bool outgoing)
{
    return std::count_if(all.cbegin(), all.cend(),
                         [outgoing](const T &one) { return one.outgoing == outgoing; });
}

QString sentText(qsizetype sent, qsizetype received)
{
    return Report::tr("%1 sent, %2 received").arg(QString::number(sent), QString::number(received));
}

/// Answers that came, by their header, and that the keys of this conversation do not open.
void addUndecryptable(FactTable &facts, int count)
{
    constexpr int kMostCounted = 255;
    if (count > 0) {
        facts.add(Report::tr("Answers that could not be decrypted"),
                  count < kMostCounted ? QString::number(count)
                                       : Report::tr("%1 or more").arg(kMostCounted));
    }
}

/// The largest answer, and in how many IKE fragments it came.
void addLargest(FactTable &facts, const QList<OpenedMessage> &messages)
{
    const auto smaller = [](const OpenedMessage &a, const OpenedMessage &b) {
        return (a.outgoing ? 0 : a.octets) < (b.outgoing ? 0 : b.octets);
    };
    const auto largest = std::max_element(messages.cbegin(), messages.cend(), smaller);
    if (largest == messages.cend() || largest->outgoing || largest->octets == 0) {
        return;
    }
    facts.add(Report::tr("Largest answer"),
              largest->fragments == 0 ? Report::tr("%1 bytes in one piece").arg(largest->octets)
                                      : Report::tr("%1 bytes in %2 IKE fragments")
                                            .arg(QString::number(largest->octets),
                                                 QString::number(largest->fragments)));
}

EvidenceTable interviewTable(const IkeInterview &interview)
{
    FactTable facts(portCaption(Report::tr("IKEv2 interview with %1, UDP %2"), interview.port,
                                interview.address));
    facts.add(Report::tr("Ended"), wordOf(interview.end));
    facts.add(Report::tr("Detail"), interview.detail);
    facts.add(Report::tr("Name that was given"), identityText(interview.identityKind));
    facts.add(Report::tr("Port of the sign-in"), QString::number(interview.signInPort));
    if (interview.facts) {
        facts.add(Report::tr("Server's identity (IDr)"), serverIdText(*interview.facts));
        facts.add(Report::tr("Certificates sent"), QString::number(interview.facts->certificates));
        facts.add(Report::tr("Server's signature"), signatureText(interview));
        facts.add(Report::tr("Asks for EAP"), wordOf(interview.facts->eap));
        if (!interview.facts->notifies.isEmpty()) {
            facts.add(Report::tr("Notifications"),
                      joined(mapped(interview.facts->notifies, notifyText)));
        }
        facts.add(Report::tr("Refers to another VPN server"), interview.facts->redirect);
        facts.add(Report::tr("Why it could not be read"), interview.facts->malformed);
        addTalk(facts, interview.facts->talk, interview.wantedEap);
    }
    addSignInTls(facts, interview.signInTls);
    facts.add(Report::tr("Messages"),
              sentText(countOf(interview.messages, true), countOf(interview.messages, false)));
    addUndecryptable(facts, interview.undecryptable);
    addLargest(facts, interview.messages);
    facts.add(Report::tr("Duration"), milliText(interview.elapsedMs));
    return facts.table();
}

/// The names of the standards; another word as it is.
QString protocolText(const QString &word)
{
    static const QMap<QString, QString> kNames{{u"eap"_s, u"EAP"_s},
                                               {u"mschapv2"_s, u"MS-CHAPv2"_s},
                                               {u"chap"_s, u"CHAP"_s},
                                               {u"pap"_s, u"PAP"_s}};
    return kNames.value(word, word);
}

QString protocolsText(const QStringList &words)
{
    QStringList texts;
    for (const QString &word : words) {
        texts.append(protocolText(word));
    }
    return joined(texts);
}

QString statusText(quint32 status)
{
    constexpr int kHexDigits = 8;
    return u"0x"_s + QString::number(status, 16).toUpper().rightJustified(kHexDigits, u'0');
}

EvidenceTable callTable(const SstpCall &call)
{
    FactTable facts(portCaption(Report::tr("SSTP call to %1, TCP %2"), call.port, call.address));
    facts.add(Report::tr("Ended"), wordOf(call.end));
    facts.add(Report::tr("Detail"), call.detail);
    facts.add(Report::tr("Name that was given"), identityText(call.identityKind));
    facts.add(Report::tr("Sign-in protocol of the profile"), protocolText(call.wantedProtocol));
    if (call.facts) {
        facts.add(Report::tr("Call accepted"), wordOf(call.facts->accepted));
        if (call.facts->nakStatus) {
            facts.add(Report::tr("Status of the refusal"), statusText(*call.facts->nakStatus));
        }
        facts.add(Report::tr("Hashes for the cryptobinding"), call.facts->hashes.join(u", "_s));
        if (!call.facts->demanded.isEmpty()) {
            facts.add(Report::tr("Sign-in protocols that the server demanded"),
                      protocolsText(call.facts->demanded));
        }
        facts.addWord(Report::tr("Accepted the profile's protocol"),
                      call.facts->profileProtocolTaken);
        facts.add(Report::tr("Why it could not be read"), call.facts->malformed);
        if (call.facts->demanded.contains(u"eap"_s)) {
            addTalk(facts, call.facts->talk, call.wantedEap);
        }
    }
    addSignInTls(facts, call.signInTls);
    facts.add(Report::tr("Packets"),
              sentText(countOf(call.packets, true), countOf(call.packets, false)));
    facts.add(Report::tr("Duration"), milliText(call.elapsedMs));
    return facts.table();
}

EvidenceTable pptpTable(const PptpExchange &exchange)
{
    FactTable facts(portCaption(Report::tr("PPTP, TCP %2 to %1"), exchange.port, exchange.address));
    facts.add(Report::tr("Connection"), wordOf(exchange.tcp));
    if (exchange.osCode != 0) {
        facts.add(Report::tr("System error"), QString::number(exchange.osCode));
    }
    if (exchange.facts) {
        facts.add(Report::tr("PPTP"), exchange.facts->pptp
                                          ? Report::tr("the server speaks PPTP")
                                          : Report::tr("the server does not speak PPTP"));
        facts.add(Report::tr("Result code"), QString::number(exchange.facts->resultCode));
        facts.add(Report::tr("Name of the server"), exchange.facts->hostName);
        facts.add(Report::tr("Vendor"), exchange.facts->vendor);
    }
    facts.add(Report::tr("Duration"), milliText(exchange.elapsedMs));
    return facts.table();
}

template <typename T>
QList<EvidenceTable> tablesOf(const std::optional<QList<T>> &all,
                              EvidenceTable (*toTable)(const T &))
{
    QList<EvidenceTable> tables;
    for (const T &one : all.value_or(QList<T>{})) {
        tables.append(toTable(one));
    }
    return tables;
}

} // namespace

QString ikeQuestionText(const QString &question)
{
    if (question == u"liveness") {
        return Report::tr("whether anything answers (liveness)");
    }
    if (question == u"version") {
        return Report::tr("whether anything answers a version that does not exist");
    }
    if (question == u"sa-init") {
        return Report::tr("to start IKEv2 (IKE_SA_INIT)");
    }
    if (question == u"oversized") {
        return Report::tr("whether large datagrams are answered (in IP fragments)");
    }
    if (question == u"sa-init-broad") {
        return Report::tr("what the server accepts of everything that Windows can offer");
    }
    if (question == u"sa-init-encryption") {
        return Report::tr("for an encryption other than the profile's");
    }
    if (question == u"sa-init-integrity") {
        return Report::tr("for an integrity check other than the profile's");
    }
    if (question == u"sa-init-group") {
        return Report::tr("for a DH group other than the profile's");
    }
    if (question == u"sa-init-windows-default") {
        return Report::tr("for what Windows offers by default (DH group 2)");
    }
    if (question == u"ike-auth") {
        return Report::tr("to sign in (IKE_AUTH)");
    }
    return question == u"main-mode" ? Report::tr("to start L2TP's IPsec (IKEv1 main mode)")
                                    : question;
}

QList<EvidenceTable> interviewTables(const Evidence &evidence)
{
    return tablesOf(evidence.ikeInterviews, interviewTable) +
           tablesOf(evidence.sstpCalls, callTable);
}

QList<EvidenceTable> pptpTables(const Evidence &evidence)
{
    return tablesOf(evidence.pptp, pptpTable);
}

} // namespace aovpn
