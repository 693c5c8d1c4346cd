// SPDX-License-Identifier: Apache-2.0
#include "checks/probes/computer_probes.h"

#include "checks/system/log.h"

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

constexpr std::chrono::milliseconds kLimit{4000};

/// They only explain the dials: that they can't be read is no failure of the log.
void addTunnelEvents(System &system, Evidence &part)
{
    if (auto events = system.events.tunnelEvents()) {
        part.tunnelEvents = *std::move(events);
    } else {
        log::info(u"log of SSTP and EAP: "_s + events.error().message());
    }
}

/// One question without inputs: it is asked once, and not at all when the evidence was handed in.
/// @p member: where the answer goes; @p ask: the call of the seam.
template <EvidenceKind kKind, auto kMember, auto kAsk>
QList<ProbeTask> planOnce(const Evidence &known, const SitePolicy & /*policy*/,
                          const Request & /*request*/)
{
    if (known.collected().testFlag(kKind)) {
        return {};
    }
    return {{.id = enumName(kKind),
             .values = {},
             .limit = kLimit,
             .run = [](System &system, const Wait & /*wait*/) {
                 Evidence part;
                 auto answer = kAsk(system);
                 if (answer) {
                     part.*kMember = std::move(*answer);
                     if constexpr (kKind == EvidenceKind::Events) {
                         addTunnelEvents(system, part);
                     }
                 } else {
                     part.failures.insert(enumName(kKind), answer.error());
                 }
                 return part;
             }}};
}

} // namespace

constinit const Probe kTriggersProbe{
    {.name = "triggers",
     .stage = Stage::Profile,
     .yields = EvidenceKind::Triggers,
     .asks = QT_TRANSLATE_NOOP(
         "Checks",
         "Reads which connection starts by itself and which ones the person switched off."),
     .packets = 0,
     .weight = 0.2},
    planOnce<EvidenceKind::Triggers, &Evidence::triggers,
             [](System &system) { return system.machine.triggers(); }>};

constinit const Probe kSettingsProbe{
    {.name = "settings",
     .stage = Stage::Authentication,
     .yields = EvidenceKind::Settings,
     .asks = QT_TRANSLATE_NOOP(
         "Checks", "Reads the settings of Windows that decide whether a dial can work."),
     .packets = 0,
     .weight = 0.2},
    planOnce<EvidenceKind::Settings, &Evidence::settings,
             [](System &system) { return system.machine.settings(); }>};

constinit const Probe kClientCertificatesProbe{
    {.name = "client-certificates",
     .stage = Stage::ClientCertificate,
     .yields = EvidenceKind::ClientCertificates,
     .asks = QT_TRANSLATE_NOOP(
         "Checks", "Reads the certificates with which this computer and this user can sign in."),
     .packets = 0,
     .weight = 0.2},
    planOnce<EvidenceKind::ClientCertificates, &Evidence::clientCertificates,
             [](System &system) { return system.clientCertificates.certificates(); }>};

constinit const Probe kAdapterProbe{
    {.name = "adapter",
     .stage = Stage::Adapter,
     .yields = EvidenceKind::Adapter,
     .asks = QT_TRANSLATE_NOOP(
         "Checks", "Reads the state of Windows' VPN adapters, their bindings and services."),
     .packets = 0,
     .weight = 0.2},
    planOnce<EvidenceKind::Adapter, &Evidence::adapter,
             [](System &system) { return system.machine.adapter(); }>};

constinit const Probe kEventsProbe{
    {.name = "events",
     .stage = Stage::Profile,
     .yields = EvidenceKind::Events,
     .asks = QT_TRANSLATE_NOOP(
         "Checks",
         "Reads what Windows logged about its last dials, and SSTP and EAP about theirs."),
     .packets = 0,
     .weight = 0.2},
    planOnce<EvidenceKind::Events, &Evidence::events,
             [](System &system) { return system.events.dialEvents(); }>};

constinit const Probe kDialerProbe{
    {.name = "dialer",
     .stage = Stage::Profile,
     .yields = EvidenceKind::Dialer,
     .asks = QT_TRANSLATE_NOOP(
         "Checks", "Asks Windows' dialer for its connections and which of them are connected."),
     .packets = 0,
     .weight = 0.1},
    planOnce<EvidenceKind::Dialer, &Evidence::dialer,
             [](System &system) { return system.machine.dialer(); }>};

constinit const Probe kCollectionProbe{
    {.name = "collection",
     .stage = Stage::Profile,
     .yields = EvidenceKind::Collection,
     .asks =
         QT_TRANSLATE_NOOP("Checks", "Looks for Microsoft's support tool and for what it needs."),
     .packets = 0,
     .weight = 0.1},
    planOnce<EvidenceKind::Collection, &Evidence::collection,
             [](System &system) { return system.machine.collection(); }>};

} // namespace aovpn
