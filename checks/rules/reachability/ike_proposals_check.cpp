// SPDX-License-Identifier: Apache-2.0
// Do this computer and the server have an IKE proposal in common? Judged by the real IKE_SA_INIT
// only: the stateless question is meant to be refused.
#include "checks/model/ike_suite.h"
#include "checks/rules/reachability/ike_algorithms.h"
#include "checks/rules/reachability/ike_ports.h"
#include "checks/rules/reachability/reachability_checks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"reachability.ike.no-common-proposal"};
constexpr int kNoProposalChosen = 14; ///< RFC 7296, 3.10.1

bool isAnsweredSaInit(const IkeExchange &exchange)
{
    return exchange.question == u"sa-init"_s && exchange.outcome == PortOutcome::Answered &&
           exchange.facts && exchange.facts->wellFormed;
}

bool isRefusal(const IkeExchange &exchange)
{
    const QList<IkeNotify> &notifies = exchange.facts->notifies;
    return !exchange.facts->accepted &&
           std::any_of(notifies.cbegin(), notifies.cend(),
                       [](const IkeNotify &notify) { return notify.type == kNoProposalChosen; });
}

Applies applies(const Evidence &evidence, const SitePolicy &)
{
    return ikeJudged(evidence);
}

/// Taken or refused; what else came, a redirect for example, says neither.
bool isDecided(const IkeExchange &exchange)
{
    return isAnsweredSaInit(exchange) && (exchange.facts->accepted || isRefusal(exchange));
}

/// What Windows would offer could not be offered here: neither answer says anything of it.
bool isAskable(const Evidence &evidence)
{
    const QList<Connection> judged = judgedConnections(evidence);
    return std::none_of(judged.cbegin(), judged.cend(), [](const Connection &connection) {
        return usesIkev2(connection) && ikeOffer(connection) == IkeOffer::NotAskable;
    });
}

bool gotFarEnough(const Evidence &evidence)
{
    return isAskable(evidence) &&
           std::any_of(evidence.ike->cbegin(), evidence.ike->cend(), isDecided);
}

const char *whyOpen(const Evidence &evidence)
{
    return isAskable(evidence) ? nullptr : "not-askable";
}

/// What the server accepted of @p question at the gateway that refused @p refused, or nullptr.
const IkeReplyFacts *accepted(const Evidence &evidence, const IkeExchange &refused,
                              const QString &question)
{
    const IkeExchange *asked = exchangeOf(evidence, refused.address, refused.port, question);
    return asked != nullptr && asked->facts && asked->facts->accepted ? &*asked->facts : nullptr;
}

/// The transforms that were varied one at a time while the rest stayed the profile's; the first one
/// whose variation the server took is what differs.
struct Variation
{
    const char *question;
    const char *differs;
};
constexpr Variation kVariations[] = {
    {"sa-init-encryption", "encryption"},
    {"sa-init-integrity", "integrity"},
    {"sa-init-group", "group"},
};

struct Difference
{
    QString differs;                      ///< empty: it could not be found out
    const IkeReplyFacts *takes = nullptr; ///< null: nothing that was offered
};

/// The variation's answer keeps the rest of the profile, so it is the smaller change.
Difference differenceOf(const Evidence &evidence, const IkeExchange &refused)
{
    for (const Variation &row : kVariations) {
        if (const auto *facts = accepted(evidence, refused, QLatin1String(row.question))) {
            return {QLatin1String(row.differs), facts};
        }
    }
    const IkeReplyFacts *broad = accepted(evidence, refused, u"sa-init-broad"_s);
    return {broad != nullptr ? u"several"_s : QString(), broad};
}

QString orUnknown(const QString &word)
{
    return word.isEmpty() ? u"unknown"_s : word;
}

/// The connection whose cryptography was offered, else the first one.
Connection offeringConnection(const Evidence &evidence)
{
    const QList<Connection> judged = judgedConnections(evidence);
    const auto found = std::find_if(judged.cbegin(), judged.cend(), [](const Connection &one) {
        return ikeOffer(one) == IkeOffer::Fixed;
    });
    return found != judged.cend() ? *found : judged.value(0);
}

/// Words for the commands of either side. What IKE_SA_INIT does not negotiate (ESP, PFS) stays as
/// the profile has it.
void addCommandWords(QJsonObject &values, const Connection &connection, const IkeReplyFacts *takes)
{
    const CryptographySuite suite = connection.cryptography.value_or(CryptographySuite{});
    const IkeAlgorithms profile = algorithmsOf(suite);
    const IkeAlgorithms server = takes != nullptr ? algorithmsOf(*takes) : IkeAlgorithms{};
    values.insert(u"connection"_s, connection.name.isEmpty() ? connection.server : connection.name);
    values.insert(u"serverEncryption"_s, orUnknown(server.encryption));
    values.insert(u"serverIntegrity"_s, orUnknown(server.integrity));
    values.insert(u"serverGroup"_s, orUnknown(server.group));
    values.insert(u"profileEncryption"_s, orUnknown(profile.encryption));
    values.insert(u"profileIntegrity"_s, orUnknown(profile.integrity));
    values.insert(u"profileGroup"_s, orUnknown(profile.group));
    values.insert(u"cipher"_s, orUnknown(suite.cipherTransformConstants));
    values.insert(u"authentication"_s, orUnknown(suite.authenticationTransformConstants));
    values.insert(u"pfs"_s, orUnknown(suite.pfsGroup));
}

QList<Finding> evaluate(const Evidence &evidence, const SitePolicy &)
{
    QList<Finding> findings;
    const Connection connection = offeringConnection(evidence);
    const bool leftToWindows = ikeOffer(connection) == IkeOffer::Default;
    for (const IkeExchange &exchange : *evidence.ike) {
        // What Windows offers by default may be taken where a longer offer was not.
        if (!isAnsweredSaInit(exchange) || !isRefusal(exchange) ||
            (leftToWindows &&
             accepted(evidence, exchange, u"sa-init-windows-default"_s) != nullptr)) {
            continue;
        }
        QJsonObject values = ikeValues(evidence,
                                       {{.address = exchange.address,
                                         .attempts = exchange.attempts,
                                         .elapsed = exchange.elapsedMs}},
                                       exchange.port);
        const QString offered = exchange.facts->offered.join(u"; "_s);
        const Difference difference = differenceOf(evidence, exchange);
        values.insert(u"offered"_s, offered);
        values.insert(u"profileOffers"_s, offered);
        values.insert(u"differs"_s, difference.differs);
        values.insert(u"serverTakes"_s, difference.takes != nullptr
                                            ? difference.takes->transforms.join(u' ')
                                            : QString());
        addCommandWords(values, connection, difference.takes);
        findings.append({u"reachability.ike.no-common-proposal"_s,
                         Severity::Problem,
                         values,
                         {u"13868"_s, u"800"_s}});
    }
    return findings;
}

} // namespace

constinit const Check kIkeProposals{
    {.id = "reachability.ike.proposals",
     .stage = Stage::Reachability,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "The server accepts one of the IKE proposals that this computer may offer."),
     .source = {"RFC 7296", "2.7"},
     .needs = EvidenceKind::Ike,
     .findings = kFindings},
    applies,
    evaluate,
    gotFarEnough,
    whyOpen};

} // namespace aovpn::rules
