// SPDX-License-Identifier: Apache-2.0
#include "checks/probes/name_probe.h"

#include "checks/model/address.h"
#include "checks/model/server_name.h"
#include "checks/protocol/hosts_file.h"
#include "checks/system/log.h"

#include <future>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

constexpr std::chrono::milliseconds kLimit{4000};
constexpr qsizetype kMostAddresses = 32;

using Answer = Result<QList<QHostAddress>>;

LookupStatus statusOf(const Answer &answer)
{
    if (answer) {
        return answer->isEmpty() ? LookupStatus::NoData : LookupStatus::Found;
    }
    switch (answer.error().kind) {
    case FailureKind::NameNotFound:
        return LookupStatus::NotFound;
    case FailureKind::Timeout:
        return LookupStatus::Silent;
    default:
        return LookupStatus::Failed;
    }
}

/// Did the question fail in a way that says nothing about the resolver?
bool wasNotAsked(const Answer &answer)
{
    return !answer && (answer.error().kind == FailureKind::Cancelled ||
                       answer.error().kind == FailureKind::NotSupported ||
                       answer.error().kind == FailureKind::Internal);
}

void append(QStringList &addresses, const Answer &answer)
{
    for (const QHostAddress &address : answer ? *answer : QList<QHostAddress>{}) {
        const QString text = address.toString();
        if (!addresses.contains(text) && addresses.size() < kMostAddresses) {
            addresses.append(text);
        }
    }
}

Evidence literal(const IpAddress &address, const QString &name)
{
    NameEvidence found;
    found.name = name;
    (address.isV4() ? found.status4 : found.status6) = LookupStatus::Literal;
    found.addresses = {address.toString()};
    Evidence evidence;
    evidence.name = found;
    return evidence;
}

Evidence ask(const QString &name, System &system, const Wait &wait)
{
    const auto start = std::chrono::steady_clock::now();
    auto sixth = std::async(std::launch::async | std::launch::deferred, [&system, &name, &wait] {
        return system.resolver.lookup(name, QAbstractSocket::IPv6Protocol, wait);
    });
    const Answer four = system.resolver.lookup(name, QAbstractSocket::IPv4Protocol, wait);
    const Answer six = sixth.get();

    Evidence evidence;
    if (wait.stopped() || (wasNotAsked(four) && wasNotAsked(six))) {
        evidence.failures.insert(enumName(EvidenceKind::Name),
                                 wasNotAsked(four)  ? four.error()
                                 : wasNotAsked(six) ? six.error()
                                                    : Failure{FailureKind::Cancelled, 0, {}, name});
        return evidence;
    }
    NameEvidence found;
    found.name = name;
    found.status4 = wasNotAsked(four) ? LookupStatus::NotAsked : statusOf(four);
    found.status6 = wasNotAsked(six) ? LookupStatus::NotAsked : statusOf(six);
    append(found.addresses, four);
    append(found.addresses, six);
    if (const auto hosts = system.resolver.hostsFile()) {
        found.hostsEntries = hostsEntries(*hosts, name);
    }
    found.resolvers = system.resolver.servers();
    found.elapsedMs = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now() - start);
    log::info(u"name %1: A %2, AAAA %3, %4"_s.arg(
        name, enumName(found.status4), enumName(found.status6), found.addresses.join(u' ')));
    evidence.name = found;
    return evidence;
}

QList<ProbeTask> plan(const Evidence &known, const SitePolicy & /*policy*/,
                      const Request & /*request*/)
{
    const QString name = diagnosedServer(known);
    if (name.isEmpty()) {
        return {};
    }
    ProbeTask task{.id = u"name "_s + name, .values = {{u"server"_s, name}}, .limit = kLimit};
    if (const auto address = IpAddress::parse(name)) {
        task.run = [address, name](System & /*system*/, const Wait & /*wait*/) {
            return literal(*address, name);
        };
    } else {
        task.run = [name](System &system, const Wait &wait) { return ask(name, system, wait); };
    }
    return {task};
}

} // namespace

constinit const Probe kNameProbe{
    {.name = "name",
     .stage = Stage::Name,
     .yields = EvidenceKind::Name,
     .asks = QT_TRANSLATE_NOOP(
         "Checks",
         "Asks this computer's resolver for the IPv4 and IPv6 addresses of the VPN server."),
     .packets = 2,
     .weight = 1.0},
    plan};

} // namespace aovpn
