// SPDX-License-Identifier: Apache-2.0
// All evidence of one run, and the bundle file that carries it.
#pragma once

#include "checks/model/certificate_evidence.h"
#include "checks/model/computer_evidence.h"
#include "checks/model/connection.h"
#include "checks/model/dial_event.h"
#include "checks/model/dialer_evidence.h"
#include "checks/model/interview_evidence.h"
#include "checks/model/network_evidence.h"
#include "checks/model/policy.h"
#include "checks/model/result.h"
#include "checks/model/routing_evidence.h"
#include "checks/model/stage.h"
#include "checks/model/tunnel_event.h"

#include <QFlags>

#include <optional>

namespace aovpn {

/// A piece of evidence that a probe collects and a check needs. The JSON name is the member's key
/// in the evidence.
enum class EvidenceKind {
    System = 1 << 0,
    Connections = 1 << 1,
    Name = 1 << 2,
    Ike = 1 << 3,
    Sstp = 1 << 4,
    Trust = 1 << 5,
    Certificates = 1 << 6,
    Crls = 1 << 7,
    Routing = 1 << 8,
    Triggers = 1 << 9,
    Settings = 1 << 10,
    Network = 1 << 11,
    ClientCertificates = 1 << 12,
    Adapter = 1 << 13,
    Events = 1 << 14,
    Collection = 1 << 15,
    IkeInterviews = 1 << 16,
    SstpCalls = 1 << 17,
    Pptp = 1 << 18,
    Dialer = 1 << 19,
};
Q_DECLARE_FLAGS(EvidenceKinds, EvidenceKind)
Q_DECLARE_OPERATORS_FOR_FLAGS(EvidenceKinds)

template <> struct EnumNames<EvidenceKind>
{
    static constexpr EnumName<EvidenceKind> kNames[] = {
        {EvidenceKind::System, "system"},
        {EvidenceKind::Connections, "connections"},
        {EvidenceKind::Name, "name"},
        {EvidenceKind::Ike, "ike"},
        {EvidenceKind::Sstp, "sstp"},
        {EvidenceKind::Trust, "trust"},
        {EvidenceKind::Certificates, "certificates"},
        {EvidenceKind::Crls, "crls"},
        {EvidenceKind::Routing, "routing"},
        {EvidenceKind::Triggers, "triggers"},
        {EvidenceKind::Settings, "settings"},
        {EvidenceKind::Network, "network"},
        {EvidenceKind::ClientCertificates, "clientCertificates"},
        {EvidenceKind::Adapter, "adapter"},
        {EvidenceKind::Events, "events"},
        {EvidenceKind::Collection, "collection"},
        {EvidenceKind::IkeInterviews, "ikeInterviews"},
        {EvidenceKind::SstpCalls, "sstpCalls"},
        {EvidenceKind::Pptp, "pptp"},
        {EvidenceKind::Dialer, "dialer"},
    };
};

/// This computer, as far as a report needs it.
struct SystemEvidence
{
    QString os;       ///< "windows", "linux"
    QString version;  ///< pretty name with version
    QString computer; ///< host name; personal
    QString user;     ///< account name; personal
    bool elevated = false;

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("os", self.os);
        field("version", self.version);
        field("computer", self.computer);
        field("user", self.user);
        field("elevated", self.elevated);
    }
    bool operator==(const SystemEvidence &) const = default;
};

/// What was seen. Null: not collected; then @c failures may say why.
struct Evidence
{
    std::optional<SystemEvidence> system;
    std::optional<QList<Connection>> connections;
    int selected = -1; ///< index of the connection that is diagnosed; -1: all of them are judged
    std::optional<NameEvidence> name;
    std::optional<QList<IkeExchange>> ike;
    std::optional<QList<SstpExchange>> sstp;
    std::optional<TrustEvidence> trust;
    std::optional<QList<CertificateEvidence>> certificates;
    std::optional<QList<CrlFetch>> crls;
    std::optional<RoutingEvidence> routing;
    std::optional<TriggerEvidence> triggers;
    std::optional<SettingsEvidence> settings;
    std::optional<NetworkEvidence> network;
    std::optional<QList<ClientCertificate>> clientCertificates;
    std::optional<AdapterEvidence> adapter;
    std::optional<QList<DialEvent>> events;
    /// What SSTP and EAP logged; comes with the events. Null: it could not be read.
    std::optional<QList<TunnelEvent>> tunnelEvents;
    std::optional<CollectionEvidence> collection;
    std::optional<QList<IkeInterview>> ikeInterviews;
    std::optional<QList<SstpCall>> sstpCalls;
    std::optional<QList<PptpExchange>> pptp;
    std::optional<DialerEvidence> dialer;
    QMap<QString, QString> answers; ///< of the person: question id -> "yes", "no", "unknown"
    QMap<QString, Failure>
        failures; ///< by JSON name of the EvidenceKind that could not be collected
    /// What the checks are told of the run: judge() sets it in the copy that it hands to them; no
    /// file holds it.
    QDateTime takenAtUtc; ///< invalid: not known, and nothing counts as old
    QString reported;     ///< the code or word that the person typed, as normalisedSymptom() has it

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("system", self.system);
        field("connections", self.connections);
        field("selected", self.selected);
        field("name", self.name);
        field("ike", self.ike);
        field("sstp", self.sstp);
        field("trust", self.trust);
        field("certificates", self.certificates);
        field("crls", self.crls);
        field("routing", self.routing);
        field("triggers", self.triggers);
        field("settings", self.settings);
        field("network", self.network);
        field("clientCertificates", self.clientCertificates);
        field("adapter", self.adapter);
        field("events", self.events);
        field("tunnelEvents", self.tunnelEvents);
        field("collection", self.collection);
        field("ikeInterviews", self.ikeInterviews);
        field("sstpCalls", self.sstpCalls);
        field("pptp", self.pptp);
        field("dialer", self.dialer);
        field("answers", self.answers);
        field("failures", self.failures);
    }
    bool operator==(const Evidence &) const = default;

    /// The kinds that were collected.
    EvidenceKinds collected() const;
};

/// The connection that is diagnosed, or nullptr if none is selected. The pointer lives as long as
/// @p evidence.
const Connection *selectedConnection(const Evidence &evidence);

/// The connections to judge: the selected one, or all of them when none is selected.
QList<Connection> judgedConnections(const Evidence &evidence);

/// What a run was asked to do. Part of the bundle, so that a replay knows it.
struct Request
{
    QString server;         ///< --server
    QString connectionName; ///< --connection
    QString profileFile;    ///< name of the file of --profile, without its folder
    QString symptom;        ///< error code or symptom word as the person typed it
    QString identity;       ///< the person's own name for sign-in, typed in to be asked about
    QList<Stage> only;      ///< empty: all stages
    bool givenOnly =
        false; ///< judge the evidence that was handed in; what is missing was not asked for
    std::chrono::milliseconds deadlineMs{30000};

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("server", self.server);
        field("connectionName", self.connectionName);
        field("profileFile", self.profileFile);
        field("symptom", self.symptom);
        field("identity", self.identity);
        field("only", self.only);
        field("givenOnly", self.givenOnly);
        field("deadlineMs", self.deadlineMs);
    }
    bool operator==(const Request &) const = default;
};

inline constexpr char kBundleSchema[] = "aovpn-doctor/bundle/1";

/// A file that another computer can judge again. Format: resources/schema/bundle-1.schema.json.
struct Bundle
{
    QString schema = QLatin1String(kBundleSchema);
    QString toolVersion;
    QDateTime takenAtUtc;
    Request request;
    SitePolicy policy; ///< under which it was judged; a replay may name another one
    Evidence evidence;
    QList<QString> redactions; ///< what was removed from it: rule names; empty: nothing

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("schema", self.schema);
        field("toolVersion", self.toolVersion);
        field("takenAtUtc", self.takenAtUtc);
        field("request", self.request);
        field("policy", self.policy);
        field("evidence", self.evidence);
        field("redactions", self.redactions);
    }
    bool operator==(const Bundle &) const = default;
};

/// Reads a bundle's text. The derived facts are as the file has them; engine/derive makes them
/// anew. Input:  JSON, UTF-8; @p where names the file for the message. Errors: Malformed: not JSON
/// (with the place), another or a later schema, or the path of a member of the wrong type.
Result<Bundle> parseBundle(const QByteArray &text, const QString &where);

} // namespace aovpn
