// SPDX-License-Identifier: Apache-2.0
#include "checks/engine/evidence_flow.h"

#include "checks/rules/all_checks.h"

namespace aovpn {
namespace {

template <typename T> void take(std::optional<T> &known, std::optional<T> &&part)
{
    if (part) {
        known = std::move(part);
    }
}

template <typename T> void take(std::optional<QList<T>> &known, std::optional<QList<T>> &&part)
{
    if (part) {
        known = known.value_or(QList<T>{}) + *part;
    }
}

/// A question asked again after another chain came knows other roots; what both know counts.
void unite(std::optional<TrustEvidence> &known, std::optional<TrustEvidence> &&part)
{
    if (!known || !part) {
        take(known, std::move(part));
        return;
    }
    const auto add = [](auto &all, const auto &more) {
        for (const auto &one : more) {
            if (!all.contains(one)) {
                all.append(one);
            }
        }
    };
    add(known->roots, part->roots);
    add(known->intermediates, part->intermediates);
    add(known->verdicts, part->verdicts);
    known->rootThumbprints += part->rootThumbprints;
    known->rootThumbprints.removeDuplicates();
}

/// The servers' clocks come one by one with what asked them; the rest comes with the portal test.
void unite(std::optional<NetworkEvidence> &known, std::optional<NetworkEvidence> &&part)
{
    if (!known || !part) {
        take(known, std::move(part));
        return;
    }
    take(known->portal, std::move(part->portal));
    known->clocks += part->clocks;
    known->proxies += part->proxies;
}

/// Two addresses of one server usually show the same certificate: it is judged once.
void dropRepeatedChains(QList<CertificateEvidence> &certificates)
{
    for (qsizetype i = 0; i < certificates.size(); ++i) {
        for (qsizetype j = certificates.size() - 1; j > i; --j) {
            if (certificates[i].purpose == certificates[j].purpose &&
                certificates[i].chain == certificates[j].chain &&
                certificates[i].expectedName == certificates[j].expectedName &&
                !certificates[i].chain.isEmpty()) {
                certificates[i].origin += QStringLiteral(", ") + certificates[j].origin;
                certificates.removeAt(j);
            }
        }
    }
}

} // namespace

void merge(Evidence &known, Evidence part)
{
    if (part.connections) {
        known.connections = std::move(part.connections);
        known.selected = part.selected;
    }
    take(known.system, std::move(part.system));
    take(known.name, std::move(part.name));
    take(known.ike, std::move(part.ike));
    take(known.sstp, std::move(part.sstp));
    unite(known.trust, std::move(part.trust));
    take(known.certificates, std::move(part.certificates));
    take(known.crls, std::move(part.crls));
    take(known.routing, std::move(part.routing));
    take(known.triggers, std::move(part.triggers));
    take(known.settings, std::move(part.settings));
    unite(known.network, std::move(part.network));
    take(known.clientCertificates, std::move(part.clientCertificates));
    take(known.adapter, std::move(part.adapter));
    take(known.events, std::move(part.events));
    take(known.tunnelEvents, std::move(part.tunnelEvents));
    take(known.collection, std::move(part.collection));
    take(known.ikeInterviews, std::move(part.ikeInterviews));
    take(known.sstpCalls, std::move(part.sstpCalls));
    take(known.pptp, std::move(part.pptp));
    take(known.dialer, std::move(part.dialer));
    known.answers.insert(part.answers);
    known.failures.insert(part.failures);
    if (known.certificates) {
        dropRepeatedChains(*known.certificates);
    }
}

std::optional<EvidenceKind> upstreamOf(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::System:
    case EvidenceKind::Connections:
    case EvidenceKind::Triggers:
    case EvidenceKind::Settings:
    case EvidenceKind::Network:
    case EvidenceKind::ClientCertificates:
    case EvidenceKind::Adapter:
    case EvidenceKind::Events:
    case EvidenceKind::Collection:
    case EvidenceKind::Dialer:
        return std::nullopt;
    case EvidenceKind::Name:
    case EvidenceKind::Routing:
        return EvidenceKind::Connections;
    case EvidenceKind::Ike:
    case EvidenceKind::Sstp:
    case EvidenceKind::Pptp:
        return EvidenceKind::Name;
    case EvidenceKind::IkeInterviews:
        return EvidenceKind::Ike;
    case EvidenceKind::SstpCalls:
    case EvidenceKind::Certificates:
        return EvidenceKind::Sstp;
    case EvidenceKind::Trust:
    case EvidenceKind::Crls:
        return EvidenceKind::Certificates;
    }
    return std::nullopt;
}

EvidenceKinds kindsFor(const QList<Stage> &stages)
{
    // Which connection is meant has to be known whatever is judged.
    EvidenceKinds kinds = EvidenceKind::System;
    kinds |= EvidenceKind::Connections;
    if (stages.isEmpty()) {
        for (const auto &row : EnumNames<EvidenceKind>::kNames) {
            kinds |= row.value;
        }
        return kinds;
    }
    for (const Check *check : allChecks()) {
        if (stages.contains(check->info.stage)) {
            kinds |= check->info.needs;
        }
    }
    // The interview sends the real IKE_SA_INIT and brings the certificates of IKEv2 along.
    if (kinds.testFlag(EvidenceKind::Ike) || kinds.testFlag(EvidenceKind::Certificates)) {
        kinds |= EvidenceKind::IkeInterviews;
    }
    // Each pass adds at least one level of upstream kinds; there are fewer levels than kinds.
    for (int pass = 0; pass < static_cast<int>(std::size(EnumNames<EvidenceKind>::kNames));
         ++pass) {
        for (const auto &row : EnumNames<EvidenceKind>::kNames) {
            if (const auto upstream = upstreamOf(row.value);
                upstream && kinds.testFlag(row.value)) {
                kinds |= *upstream;
            }
        }
    }
    return kinds;
}

} // namespace aovpn
