// SPDX-License-Identifier: Apache-2.0
#include "checks/probes/ike_interview_probe.h"

#include "checks/model/server_name.h"
#include "checks/probes/ike_interview.h"
#include "checks/probes/interview_identity.h"
#include "checks/probes/interview_scope.h"
#include "checks/probes/server_addresses.h"
#include "checks/protocol/ike/ike_numbers.h"
#include "checks/system/log.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

constexpr int kPorts[] = {500, 4500};
constexpr auto kMain = "sa-init"_L1;
constexpr auto kBroad = "sa-init-broad"_L1;
constexpr auto kWindowsDefault = "sa-init-windows-default"_L1;

struct PartQuestion
{
    QLatin1String question;
    ike::OfferPart part;
};
constexpr PartQuestion kParts[] = {
    {"sa-init-group"_L1, ike::OfferPart::Group},
    {"sa-init-encryption"_L1, ike::OfferPart::Encryption},
    {"sa-init-integrity"_L1, ike::OfferPart::Integrity},
};

struct Peer
{
    QString address;
    int port = 500;
};

const IkeExchange *exchangeOf(const Evidence &known, const Peer &peer, QLatin1String question)
{
    const auto found =
        std::find_if(known.ike->cbegin(), known.ike->cend(), [&](const IkeExchange &exchange) {
            return exchange.address == peer.address && exchange.question == question;
        });
    return found == known.ike->cend() ? nullptr : &*found;
}

/// The first address that answers, once all of them have settled; 500 before 4500.
std::optional<Peer> whomToAsk(const Evidence &known)
{
    const auto asked = [&known](const QString &address, int port, bool answered) {
        return std::any_of(known.ike->cbegin(), known.ike->cend(), [&](const IkeExchange &one) {
            return one.address == address && one.port == port &&
                   (!answered || one.outcome == PortOutcome::Answered);
        });
    };
    std::optional<Peer> first;
    for (const QString &address : addressesToAsk(*known.name)) {
        for (const int port : kPorts) {
            if (!asked(address, port, false)) {
                return std::nullopt;
            }
            if (!first && asked(address, port, true)) {
                first = Peer{address, port};
            }
        }
    }
    return first;
}

bool isRefusal(const IkeExchange *exchange)
{
    return exchange != nullptr && exchange->facts && !exchange->facts->accepted &&
           std::any_of(
               exchange->facts->notifies.cbegin(), exchange->facts->notifies.cend(),
               [](const IkeNotify &notify) { return notify.type == ike::kNotifyNoProposalChosen; });
}

bool isAccepted(const IkeExchange *exchange)
{
    return exchange != nullptr && exchange->facts && exchange->facts->accepted;
}

Evidence told(const InterviewTask &task, const InterviewOutcome &outcome, const QString &server)
{
    Evidence evidence;
    evidence.ike = QList<IkeExchange>{outcome.saInit};
    if (outcome.signIn) {
        evidence.ike->append(*outcome.signIn);
    }
    if (task.options.onlyEnd) {
        return evidence;
    }
    const IkeInterview &interview = outcome.interview;
    evidence.ikeInterviews = QList<IkeInterview>{interview};
    const QString origin = endpointText(task.address, interview.signInPort);
    QList<CertificateEvidence> certificates;
    if (!outcome.chain.isEmpty()) {
        certificates.append({.purpose = CertificatePurpose::IkeServer,
                             .origin = origin,
                             .expectedName = server,
                             .chain = outcome.chain});
    }
    if (interview.signInTls && !interview.signInTls->chain.isEmpty()) {
        certificates.append({.purpose = CertificatePurpose::NpsServer,
                             .origin = origin,
                             .chain = interview.signInTls->chain});
    }
    if (!certificates.isEmpty()) {
        evidence.certificates = certificates;
    }
    return evidence;
}

Evidence ask(Datagrams &datagrams, const InterviewTask &task, const QString &server,
             const Wait &wait)
{
    const auto outcome = interviewIke(datagrams, task, wait.within(kInterviewLongest));
    if (!outcome) {
        log::warning(u"ike %1 %2 %3: %4"_s.arg(task.address)
                         .arg(task.port)
                         .arg(task.question, outcome.error().message()));
        Evidence evidence;
        evidence.failures.insert(enumName(EvidenceKind::IkeInterviews), outcome.error());
        return evidence;
    }
    log::info(u"ike %1 %2 %3: %4 after %5 datagrams, interview %6 %7, %8 ms"_s.arg(task.address)
                  .arg(task.port)
                  .arg(task.question, enumName(outcome->saInit.outcome))
                  .arg(outcome->saInit.attempts)
                  .arg(enumName(outcome->interview.end), outcome->interview.detail)
                  .arg(outcome->interview.elapsedMs.count()));
    return told(task, *outcome, server);
}

bool identityWasRefused(const IkeInterview &interview)
{
    return interview.facts && wantsNextIdentity(interview.facts->talk);
}

/// IKE_SA_INIT was answered, and nothing after it.
bool stayedSilent(const IkeInterview &interview)
{
    return interview.end == InterviewEnd::Silent && !interview.messages.isEmpty() &&
           std::all_of(interview.messages.cbegin(), interview.messages.cend(),
                       [](const OpenedMessage &one) { return one.outgoing; });
}

QList<ike::Proposal> windowsDefault(const Evidence &known)
{
    return ike::windowsDefaultOffer(known.settings ? known.settings->negotiateDh2048.value_or(0)
                                                   : 0);
}

/// An IKE_SA_INIT that is sent for what the one of the first interview was answered with.
struct FollowUp
{
    QLatin1String question;
    QList<ike::Proposal> offer;
    bool onlyEnd = true; ///< nothing is wanted beyond its answer
};

/// What was refused is taken apart; null: everything was asked.
std::optional<FollowUp> followUpOf(const Evidence &known, const Peer &peer)
{
    const IkeExchange *main = exchangeOf(known, peer, kMain);
    const IkeOffer offers = offerKind(known);
    if (offers == IkeOffer::Fixed && isRefusal(main)) {
        if (exchangeOf(known, peer, kBroad) == nullptr) {
            return FollowUp{kBroad, ike::broadOffer(), false};
        }
        for (const PartQuestion &part : kParts) {
            if (exchangeOf(known, peer, part.question) == nullptr) {
                return FollowUp{part.question, ike::varied(offerOf(known), part.part)};
            }
        }
    }
    // A refusal of everything is put to the proof: a server may choke on the long offer alone.
    const bool owesDefault =
        isRefusal(main) || (isAccepted(main) && main->facts->dhGroup != ike::kModp1024);
    if (offers == IkeOffer::Default && owesDefault &&
        oneConnection(known)->format != ProfileFormat::Typed &&
        exchangeOf(known, peer, kWindowsDefault) == nullptr) {
        return FollowUp{kWindowsDefault, windowsDefault(known), isAccepted(main)};
    }
    return std::nullopt;
}

/// A question that an interview was held for, with what it offers.
std::pair<QLatin1String, QList<ike::Proposal>> asBefore(const Evidence &known,
                                                        const QString &question)
{
    if (question == kBroad) {
        return {kBroad, ike::broadOffer()};
    }
    return question == kWindowsDefault ? std::pair(kWindowsDefault, windowsDefault(known))
                                       : std::pair(kMain, offerOf(known));
}

/// The one question that can be asked now; null: nothing is left to ask.
std::optional<InterviewTask> next(const Evidence &known, const SitePolicy &policy,
                                  const Request &request, const Peer &peer)
{
    const Connection &connection = *oneConnection(known);
    const auto interviews = known.ikeInterviews.value_or(QList<IkeInterview>{});
    const QList<InterviewIdentity> identities = interviewIdentities(connection, policy, request);
    // As Windows would with this profile; what was answered only in one piece is asked so from then
    // on.
    const bool split = interviews.isEmpty() ? !connection.disableIkeFragmentation.value_or(false)
                                            : interviews.last().offeredFragmentation;
    const auto question = [&](QLatin1String name, const QList<ike::Proposal> &offer,
                              qsizetype identity, bool onlyEnd) {
        const InterviewIdentity &who = identities.at(identity);
        return InterviewTask{
            .address = peer.address,
            .port = peer.port,
            .question = name,
            .identityKind = who.kind,
            .options = {.offer = offer,
                        .endpoints = {},
                        .eap = {.identity = who.octets, .method = interviewMethod(connection)},
                        .fragmentation = split,
                        .onlyToProven = who.kind == "own"_L1,
                        .onlyEnd = onlyEnd}};
    };
    if (interviews.isEmpty()) {
        return question(kMain, offerOf(known), 0, false);
    }
    const IkeInterview &last = interviews.last();
    const auto [name, offer] = asBefore(known, last.question);
    const auto refused =
        std::count_if(interviews.cbegin(), interviews.cend(), [&last](const IkeInterview &one) {
            return one.question == last.question && identityWasRefused(one);
        });
    // While the last identity was refused, the next one is tried in the same words.
    if (identityWasRefused(last) && refused < identities.size()) {
        return question(name, offer, refused, false);
    }
    // Nothing came back after IKE_SA_INIT: do the fragments of RFC 7383 get lost?
    if (last.offeredFragmentation && stayedSilent(last) && refused < identities.size()) {
        auto whole = question(name, offer, refused, false);
        whole.options.fragmentation = false;
        return whole;
    }
    const auto followUp = followUpOf(known, peer);
    return followUp
               ? std::optional(question(followUp->question, followUp->offer, 0, followUp->onlyEnd))
               : std::nullopt;
}

QList<ProbeTask> plan(const Evidence &known, const SitePolicy &policy, const Request &request)
{
    if (!known.name || !known.ike || !interviewsIke(known, policy)) {
        return {};
    }
    const auto peer = whomToAsk(known);
    const auto task = peer ? next(known, policy, request, *peer) : std::nullopt;
    if (!task) {
        return {};
    }
    const QString server = serverHost(oneConnection(known)->server);
    return {
        {.id = u"ike-interview %1 %2 %3%4"_s.arg(task->address, task->question, task->identityKind,
                                                 task->options.fragmentation ? QString()
                                                                             : u" in one piece"_s),
         .values = {{u"address"_s, task->address}, {u"port"_s, task->port}, {u"server"_s, server}},
         .limit = kInterviewLongest + kFarewell,
         .run = [task = *task, server](System &system, const Wait &wait) {
             return ask(system.datagrams, task, server, wait);
         }}};
}

} // namespace

constinit const Probe kIkeInterviewProbe{
    {.name = "ike-interview",
     .stage = Stage::Authentication,
     .yields = EvidenceKind::IkeInterviews,
     .asks = QT_TRANSLATE_NOOP(
         "Checks",
         "Opens an IKE security association with the first address of the VPN server that "
         "answers and asks for sign-in, without a password, key or certificate, as far as the "
         "server names its method and shows its certificates; then makes the server forget it."),
     .packets = kInterviewDatagrams,
     .weight = 4.0},
    plan};

} // namespace aovpn
