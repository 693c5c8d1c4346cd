// SPDX-License-Identifier: Apache-2.0
// Does the hosts file, instead of the DNS, decide where the VPN server's name leads?
#include "checks/model/address.h"
#include "checks/rules/name/name_checks.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr std::array kFindings{"name.hosts-override"};

QList<Finding> evaluate(const Evidence &evidence, const SitePolicy &policy)
{
    const NameEvidence &name = *evidence.name;
    QStringList addresses;
    QStringList lines;
    for (const HostsEntry &entry : name.hostsEntries) {
        if (!addresses.contains(entry.address)) {
            addresses.append(entry.address);
        }
        lines.append(QString::number(entry.line));
    }
    if (addresses.isEmpty()) {
        return {};
    }
    const bool allExpected =
        std::all_of(addresses.cbegin(), addresses.cend(), [&policy](const QString &text) {
            const auto address = IpAddress::parse(text);
            return address && isInAny(*address, policy.serverAddresses);
        });
    return {{u"name.hosts-override"_s,
             allExpected ? Severity::Notice : Severity::Warning,
             {{u"server"_s, name.name},
              {u"addresses"_s, addresses.join(u", "_s)},
              {u"lines"_s, lines.join(u", "_s)}},
             {u"809"_s, u"800"_s}}};
}

} // namespace

constinit const Check kNameHosts{
    {.id = "name.hosts",
     .stage = Stage::Name,
     .requirement =
         QT_TRANSLATE_NOOP("Checks", "The hosts file says nothing about the VPN server's name."),
     .source = {"Troubleshoot Always On VPN (Microsoft Learn)", "Error code 809"},
     .needs = EvidenceKind::Name,
     .findings = kFindings},
    serverIsName,
    evaluate};

} // namespace aovpn::rules
