// SPDX-License-Identifier: Apache-2.0
// Does the resolver know an address for the VPN server's name?
#include "checks/rules/name/name_checks.h"

#include <array>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr std::array kFindings{"name.not-found", "name.no-address", "name.resolver-silent",
                               "name.resolver-failed"};

Finding problem(const QString &id, const NameEvidence &name, const QStringList &codes)
{
    return {id,
            Severity::Problem,
            {{u"server"_s, name.name}, {u"resolvers"_s, name.resolvers.join(u", "_s)}},
            codes};
}

/// Both families' answers together. One address is enough: Windows then dials it.
QList<Finding> evaluate(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    const NameEvidence &name = *evidence.name;
    const auto either = [&name](LookupStatus status) {
        return name.status4 == status || name.status6 == status;
    };
    if (!name.addresses.isEmpty() || either(LookupStatus::Found)) {
        return {};
    }
    // "No data" proves that the name exists, so it outweighs a "not found" that some servers
    // wrongly give for AAAA (RFC 8020, 2). "Not found" holds for both families.
    if (either(LookupStatus::NotFound) && !either(LookupStatus::NoData)) {
        return {
            problem(u"name.not-found"_s, name, {u"868"_s, u"800"_s, u"809"_s, u"0x80072EE7"_s})};
    }
    if (either(LookupStatus::Silent)) {
        return {problem(u"name.resolver-silent"_s, name, {u"868"_s, u"800"_s, u"809"_s})};
    }
    if (either(LookupStatus::Failed)) {
        return {problem(u"name.resolver-failed"_s, name, {u"868"_s, u"800"_s, u"809"_s})};
    }
    if (either(LookupStatus::NoData)) {
        return {problem(u"name.no-address"_s, name, {u"868"_s, u"809"_s})};
    }
    return {};
}

} // namespace

constinit const Check kNameResolution{
    {.id = "name.resolution",
     .stage = Stage::Name,
     .requirement =
         QT_TRANSLATE_NOOP("Checks", "The VPN server's name has an IPv4 or IPv6 address."),
     .source = {"RFC 1034; RFC 2308", "4.3.2; 2.1 and 2.2"},
     .needs = EvidenceKind::Name,
     .findings = kFindings},
    serverIsName,
    evaluate};

} // namespace aovpn::rules
