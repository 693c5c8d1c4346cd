// SPDX-License-Identifier: Apache-2.0
#include "checks/engine/self_test.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

/// The discard service's port: nobody listens there, and a refusal is as good an answer.
constexpr quint16 kDiscardPort = 9;
/// An address of RFC 5737 (documentation), whose way is asked for and to which nothing is sent.
constexpr char kSomewhere[] = "192.0.2.1";

using Counts = QList<ProviderCount>;
using Answer = Result<Counts>;

struct Provider
{
    const char *name;
    Answer (*ask)(System &system, const Wait &wait);
};

ProviderCount count(QLatin1String what, qint64 number)
{
    return {what, number};
}

ProviderCount inVain(QLatin1String what, qint64 number)
{
    return {what, number, false};
}

/// 1 or 0 for a member that is set or not.
template <typename T> ProviderCount isSet(QLatin1String what, const std::optional<T> &member)
{
    return count(what, member ? 1 : 0);
}

ProviderCount isSet(QLatin1String what, const QString &member)
{
    return count(what, member.isEmpty() ? 0 : 1);
}

template <typename T, typename Sized> qint64 octetsOf(const QList<T> &list, Sized sized)
{
    qint64 sum = 0;
    for (const T &one : list) {
        sum += sized(one);
    }
    return sum;
}

template <typename T, typename Matches> qint64 matching(const QList<T> &list, Matches matches)
{
    return std::count_if(list.begin(), list.end(), matches);
}

/// Whether the loopback address can be reached over @p result's kind of socket.
template <typename T> Answer reached(const Result<T> &result)
{
    if (result) {
        return Counts{count("connected"_L1, 1)};
    }
    if (result.error().kind == FailureKind::Refused) {
        return Counts{count("refused"_L1, 1)};
    }
    return result.error();
}

/// @p result's failure, or what @p make makes of its value.
template <typename T, typename Counted> Answer counted(const Result<T> &result, Counted make)
{
    if (!result) {
        return result.error();
    }
    return make(*result);
}

Answer clock(System &system, const Wait & /*wait*/)
{
    return Counts{count("time"_L1, system.clock.nowUtc().isValid() ? 1 : 0)};
}

Answer datagrams(System &system, const Wait & /*wait*/)
{
    // Connecting a datagram socket sends nothing.
    return reached(system.datagrams.connectTo(QHostAddress(QHostAddress::LocalHost), kDiscardPort));
}

Answer streams(System &system, const Wait &wait)
{
    return reached(
        system.streams.connectTo(QHostAddress(QHostAddress::LocalHost), kDiscardPort, wait));
}

Answer lookup(System &system, const Wait &wait)
{
    return counted(system.resolver.lookup(u"localhost"_s, QAbstractSocket::IPv4Protocol, wait),
                   [](const QList<QHostAddress> &found) {
                       return Counts{count("addresses"_L1, found.size())};
                   });
}

Answer resolverServers(System &system, const Wait & /*wait*/)
{
    return Counts{count("servers"_L1, system.resolver.servers().size())};
}

Answer hostsFile(System &system, const Wait & /*wait*/)
{
    return counted(system.resolver.hostsFile(),
                   [](const QByteArray &text) { return Counts{count("octets"_L1, text.size())}; });
}

Answer routes(System &system, const Wait & /*wait*/)
{
    return counted(system.routes.read({QHostAddress(QLatin1String(kSomewhere))}),
                   [](const RoutingEvidence &found) {
                       return Counts{count("interfaces"_L1, found.interfaces.size()),
                                     count("routes"_L1, found.routes.size()),
                                     count("best-routes"_L1, found.systemRoutes.size()),
                                     count("dns-servers"_L1, found.dnsServers.size()),
                                     count("dns-suffixes"_L1, found.dnsSuffixes.size())};
                   });
}

Answer trust(System &system, const Wait & /*wait*/)
{
    return counted(system.trust.roots(), [](const QList<QByteArray> &roots) {
        return Counts{
            count("roots"_L1, roots.size()),
            count("octets"_L1, octetsOf(roots, [](const QByteArray &der) { return der.size(); }))};
    });
}

Answer intermediates(System &system, const Wait & /*wait*/)
{
    return counted(system.trust.intermediates(), [](const QList<QByteArray> &found) {
        return Counts{
            count("certificates"_L1, found.size()),
            count("octets"_L1, octetsOf(found, [](const QByteArray &der) { return der.size(); }))};
    });
}

/// The system's chain engine is asked about one of the system's own roots, which it must know.
Answer judge(System &system, const Wait & /*wait*/)
{
    const auto roots = system.trust.roots();
    if (!roots) {
        return roots.error();
    }
    if (roots->isEmpty()) {
        return Counts{count("verdicts"_L1, 0)};
    }
    CertificateEvidence root;
    root.purpose = CertificatePurpose::IkeServer;
    root.chain = {roots->first()};
    return counted(system.trust.judge(root), [](const SystemVerdict &verdict) {
        return Counts{count("verdicts"_L1, 1), count("chain"_L1, verdict.thumbprints.size()),
                      count("errors"_L1, verdict.errorStatus == 0 ? 0 : 1)};
    });
}

Answer phonebooks(System &system, const Wait & /*wait*/)
{
    return counted(system.profiles.phonebooks(), [](const QList<PhonebookFile> &files) {
        return Counts{
            count("files"_L1, files.size()),
            count("all-users"_L1,
                  matching(files, [](const PhonebookFile &file) { return file.allUsers; })),
            count("octets"_L1,
                  octetsOf(files, [](const PhonebookFile &file) { return file.octets.size(); }))};
    });
}

Answer clientCertificates(System &system, const Wait & /*wait*/)
{
    return counted(
        system.clientCertificates.certificates(), [](const QList<ClientCertificate> &found) {
            const auto with = [&found](bool key) {
                return matching(found, [key](const ClientCertificate &certificate) {
                    return certificate.hasPrivateKey == std::optional<bool>(key);
                });
            };
            return Counts{
                count("certificates"_L1, found.size()), count("with-key"_L1, with(true)),
                count("without-key"_L1, with(false)),
                count("of-machine"_L1, matching(found, [](const ClientCertificate &certificate) {
                          return certificate.store == CertificateStore::Machine;
                      }))};
        });
}

Answer events(System &system, const Wait & /*wait*/)
{
    return counted(system.events.dialEvents(), [](const QList<DialEvent> &found) {
        return Counts{count("events"_L1, found.size())};
    });
}

Answer tunnelEvents(System &system, const Wait & /*wait*/)
{
    return counted(system.events.tunnelEvents(), [](const QList<TunnelEvent> &found) {
        return Counts{count("events"_L1, found.size())};
    });
}

Answer describe(System &system, const Wait & /*wait*/)
{
    return counted(system.machine.describe(), [](const SystemEvidence &found) {
        return Counts{isSet("system"_L1, found.os), isSet("version"_L1, found.version),
                      isSet("computer"_L1, found.computer), isSet("user"_L1, found.user),
                      count("elevated"_L1, found.elevated ? 1 : 0)};
    });
}

Answer triggers(System &system, const Wait & /*wait*/)
{
    return counted(system.machine.triggers(), [](const TriggerEvidence &found) {
        return Counts{count("disabled-profiles"_L1, found.disabledProfiles.size()),
                      isSet("triggered-profile"_L1, found.triggeredProfile),
                      count("network-suffixes"_L1, found.networkSuffixes.size()),
                      isSet("network-category"_L1, found.networkCategory)};
    });
}

Answer settings(System &system, const Wait & /*wait*/)
{
    return counted(system.machine.settings(), [](const SettingsEvidence &found) {
        return Counts{isSet("edition"_L1, found.edition),
                      isSet("domain-joined"_L1, found.domainJoined),
                      isSet("lm-compatibility"_L1, found.lmCompatibilityLevel),
                      isSet("credential-guard"_L1, found.credentialGuard),
                      isSet("prohibit-ipsec"_L1, found.prohibitIpsec),
                      isSet("udp-encapsulation"_L1, found.assumeUdpEncapsulation),
                      isSet("negotiate-dh2048"_L1, found.negotiateDh2048)};
    });
}

Answer adapter(System &system, const Wait & /*wait*/)
{
    return counted(system.machine.adapter(), [](const AdapterEvidence &found) {
        return Counts{
            count("devices"_L1, found.devices.size()), count("bindings"_L1, found.bindings.size()),
            count("services"_L1, matching(found.services,
                                          [](const WindowsService &service) {
                                              return service.state != ServiceState::Missing;
                                          })),
            inVain("services-missing"_L1,
                   matching(found.services, [](const WindowsService &service) {
                       return service.state == ServiceState::Missing;
                   }))};
    });
}

Answer collection(System &system, const Wait & /*wait*/)
{
    return counted(system.machine.collection(), [](const CollectionEvidence &found) {
        return Counts{isSet("machine-policy"_L1, found.machinePolicy),
                      isSet("user-policy"_L1, found.userPolicy),
                      isSet("local-machine"_L1, found.localMachine),
                      isSet("current-user"_L1, found.currentUser),
                      count("scripts"_L1, found.scripts.size()),
                      count("archives"_L1, found.archives.size()),
                      count("free-space-known"_L1, found.freeOctets >= 0 ? 1 : 0)};
    });
}

Answer proxies(System &system, const Wait & /*wait*/)
{
    return counted(system.machine.proxies(), [](const QList<ProxySettings> &found) {
        return Counts{count("proxies"_L1, found.size())};
    });
}

Answer networkState(System &system, const Wait & /*wait*/)
{
    return counted(system.machine.networkState(), [](const NetworkState &found) {
        return Counts{
            count("connectivity-known"_L1, found.connectivity == Connectivity::Unknown ? 0 : 1),
            count("firewall-profiles"_L1, found.firewall.size())};
    });
}

Answer dialer(System &system, const Wait & /*wait*/)
{
    return counted(system.machine.dialer(), [](const DialerEvidence &found) {
        return Counts{count("entries"_L1, found.entries.size()),
                      count("connections"_L1, found.connections.size()),
                      inVain("unanswered"_L1, found.unanswered.size())};
    });
}

constexpr std::array kProviders{
    Provider{"clock.nowUtc", clock},
    Provider{"datagrams.connectTo", datagrams},
    Provider{"streams.connectTo", streams},
    Provider{"resolver.lookup", lookup},
    Provider{"resolver.servers", resolverServers},
    Provider{"resolver.hostsFile", hostsFile},
    Provider{"routes.read", routes},
    Provider{"trust.roots", trust},
    Provider{"trust.intermediates", intermediates},
    Provider{"trust.judge", judge},
    Provider{"profiles.phonebooks", phonebooks},
    Provider{"clientCertificates.certificates", clientCertificates},
    Provider{"events.dialEvents", events},
    Provider{"events.tunnelEvents", tunnelEvents},
    Provider{"machine.describe", describe},
    Provider{"machine.triggers", triggers},
    Provider{"machine.settings", settings},
    Provider{"machine.adapter", adapter},
    Provider{"machine.collection", collection},
    Provider{"machine.proxies", proxies},
    Provider{"machine.networkState", networkState},
    Provider{"machine.dialer", dialer},
};

ProviderState stateOf(FailureKind kind)
{
    switch (kind) {
    case FailureKind::AccessDenied:
        return ProviderState::Denied;
    case FailureKind::NotSupported:
    case FailureKind::NotFound:
        return ProviderState::NotThere;
    default:
        return ProviderState::Failed;
    }
}

Answer asked(const Provider &provider, System &system, const Wait &wait)
{
    try {
        return provider.ask(system, wait);
    } catch (const std::exception &) {
        return Failure{};
    }
}

} // namespace

QList<ProviderReport> selfTest(System &system, std::chrono::milliseconds limit)
{
    QList<ProviderReport> reports;
    for (const Provider &provider : kProviders) {
        const auto begin = std::chrono::steady_clock::now();
        const Answer answer = asked(provider, system, Wait{{}, begin + limit});
        const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now() - begin);
        ProviderReport report{.provider = QLatin1String(provider.name),
                              .milliseconds = static_cast<int>(took.count())};
        if (answer) {
            const bool any =
                std::any_of(answer->begin(), answer->end(),
                            [](const ProviderCount &one) { return one.isFind && one.number > 0; });
            report.state = any ? ProviderState::Found : ProviderState::Empty;
            report.counts = *answer;
        } else {
            report.state = stateOf(answer.error().kind);
            report.failure = answer.error().kind;
            report.osCode = answer.error().osCode;
        }
        reports.append(report);
    }
    return reports;
}

} // namespace aovpn
