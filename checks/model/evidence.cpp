// SPDX-License-Identifier: Apache-2.0
#include "checks/model/evidence.h"

#include "checks/model/json_file.h"

namespace aovpn {

EvidenceKinds Evidence::collected() const
{
    EvidenceKinds kinds;
    kinds.setFlag(EvidenceKind::System, system.has_value());
    kinds.setFlag(EvidenceKind::Connections, connections.has_value());
    kinds.setFlag(EvidenceKind::Name, name.has_value());
    kinds.setFlag(EvidenceKind::Ike, ike.has_value());
    kinds.setFlag(EvidenceKind::Sstp, sstp.has_value());
    kinds.setFlag(EvidenceKind::Trust, trust.has_value());
    kinds.setFlag(EvidenceKind::Certificates, certificates.has_value());
    kinds.setFlag(EvidenceKind::Crls, crls.has_value());
    kinds.setFlag(EvidenceKind::Routing, routing.has_value());
    kinds.setFlag(EvidenceKind::Triggers, triggers.has_value());
    kinds.setFlag(EvidenceKind::Settings, settings.has_value());
    kinds.setFlag(EvidenceKind::Network, network.has_value());
    kinds.setFlag(EvidenceKind::ClientCertificates, clientCertificates.has_value());
    kinds.setFlag(EvidenceKind::Adapter, adapter.has_value());
    kinds.setFlag(EvidenceKind::Events, events.has_value());
    kinds.setFlag(EvidenceKind::Collection, collection.has_value());
    kinds.setFlag(EvidenceKind::IkeInterviews, ikeInterviews.has_value());
    kinds.setFlag(EvidenceKind::SstpCalls, sstpCalls.has_value());
    kinds.setFlag(EvidenceKind::Pptp, pptp.has_value());
    kinds.setFlag(EvidenceKind::Dialer, dialer.has_value());
    return kinds;
}

const Connection *selectedConnection(const Evidence &evidence)
{
    if (!evidence.connections || evidence.selected < 0 ||
        evidence.selected >= evidence.connections->size()) {
        return nullptr;
    }
    return &evidence.connections->at(evidence.selected);
}

QList<Connection> judgedConnections(const Evidence &evidence)
{
    if (const Connection *one = selectedConnection(evidence)) {
        return {*one};
    }
    return evidence.connections.value_or(QList<Connection>{});
}

Result<Bundle> parseBundle(const QByteArray &text, const QString &where)
{
    auto bundle = parseJsonFile<Bundle>(text, where, QLatin1String("aovpn-doctor/bundle/"), 1);
    // Who made the file is not known: it gets no more room than a log has.
    if (bundle && bundle->evidence.events && bundle->evidence.events->size() > kMaxDialEvents) {
        keepNewestDialEvents(*bundle->evidence.events);
    }
    return bundle;
}

} // namespace aovpn
