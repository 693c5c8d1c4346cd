// SPDX-License-Identifier: Apache-2.0
// Are the addresses of the VPN server's name ones at which a server can be reached from outside?
#include "checks/model/address.h"
#include "checks/model/server_name.h"
#include "checks/rules/name/name_checks.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr std::array kFindings{"name.private-address", "name.bogon-address",
                               "name.address-not-expected"};

/// Without any address there is nothing to judge.
Applies applies(const Evidence &evidence, const SitePolicy &policy)
{
    const Applies isName = serverIsName(evidence, policy);
    return !isName ? isName
                   : appliesIf(!evidence.name || !evidence.name->addresses.isEmpty(),
                               QT_TRANSLATE_NOOP("Reasons", "the name leads to no address"));
}

/// Whether anything at @p address took notice of this computer. A private address that does is
/// inside the network that this computer is in, and right for it.
bool isThere(const Evidence &evidence, const QString &address)
{
    const auto tookNotice = [](PortOutcome outcome) {
        return outcome == PortOutcome::Answered || outcome == PortOutcome::Refused;
    };
    const QList<IkeExchange> ike = evidence.ike.value_or(QList<IkeExchange>{});
    const QList<SstpExchange> sstp = evidence.sstp.value_or(QList<SstpExchange>{});
    return std::any_of(ike.cbegin(), ike.cend(),
                       [&](const IkeExchange &one) {
                           return one.address == address && tookNotice(one.outcome);
                       }) ||
           std::any_of(sstp.cbegin(), sstp.cend(), [&](const SstpExchange &one) {
               return one.address == address && tookNotice(one.tcp);
           });
}

/// Did a resolver of an IPv6-only network make @p address (DNS64) from an IPv4 address that the
/// site policy expects? Prefixes of 32 to 64 and of 96 bits, the well-known 64:ff9b::/96 among
/// them. Source: RFC 6052, 2.1 and 2.2.
bool isExpectedTranslation(const IpAddress &address, const QStringList &expected)
{
    constexpr std::size_t kReserved = 8; // bits 64 to 71 are zero and hold nothing
    const auto &octets = address.octets();
    if (!address.isV6() || octets[kReserved] != 0) {
        return false;
    }
    for (const std::size_t start : {4U, 5U, 6U, 7U, 9U, 12U}) {
        std::array<std::uint8_t, 16> inner{};
        std::size_t at = start;
        for (std::size_t i = 0; i < 4; ++i) {
            at += at == kReserved ? 1 : 0;
            inner[i] = octets[at++];
        }
        const bool endsThere = std::all_of(octets.begin() + static_cast<std::ptrdiff_t>(at),
                                           octets.end(), [](auto octet) { return octet == 0; });
        if (endsThere && isInAny(IpAddress(IpFamily::V4, inner), expected)) {
            return true;
        }
    }
    return false;
}

Finding problem(const QString &id, const NameEvidence &name, const QStringList &addresses)
{
    return {id,
            Severity::Problem,
            {{u"server"_s, name.name}, {u"addresses"_s, addresses.join(u", "_s)}},
            {u"809"_s, u"800"_s}};
}

/// An address that the site policy lists is right, whatever kind it is, and so is its translation
/// for networks that have IPv6 only.
QList<Finding> evaluate(const Evidence &evidence, const SitePolicy &policy)
{
    const NameEvidence &name = *evidence.name;
    QStringList privates;
    QStringList answeringPrivates;
    QStringList bogons;
    QStringList unexpected;
    for (const QString &text : name.addresses) {
        const auto address = IpAddress::parse(text);
        if (!address || isInAny(*address, policy.serverAddresses)) {
            continue;
        }
        if (isExpectedTranslation(*address, policy.serverAddresses)) {
            continue;
        }
        if (!policy.serverAddresses.isEmpty()) {
            unexpected.append(text);
        }
        if (address->isBogon()) {
            bogons.append(text);
        } else if (address->isPrivate() && !policy.privateAddressExpected) {
            (isThere(evidence, text) ? answeringPrivates : privates).append(text);
        }
    }
    QList<Finding> findings;
    if (!bogons.isEmpty()) {
        findings.append(problem(u"name.bogon-address"_s, name, bogons));
    }
    if (!privates.isEmpty()) {
        findings.append(problem(u"name.private-address"_s, name, privates));
    } else if (!answeringPrivates.isEmpty()) {
        Finding finding = problem(u"name.private-address"_s, name, answeringPrivates);
        finding.severity = Severity::Notice;
        findings.append(finding);
    }
    if (!unexpected.isEmpty()) {
        Finding finding = problem(u"name.address-not-expected"_s, name, unexpected);
        if (unexpected.size() < name.addresses.size()) {
            finding.severity = Severity::Warning; // an expected one is there as well
        }
        finding.values.insert(u"expected"_s, policy.serverAddresses.join(u", "_s));
        findings.append(finding);
    }
    return findings;
}

} // namespace

constinit const Check kNameAddress{
    {.id = "name.address",
     .stage = Stage::Name,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "The VPN server's name leads to public addresses, or to those that the site "
                   "policy names."),
     .source = {"RFC 6890; RFC 1918; RFC 6598; RFC 4193", "2.2; 3; 4; 3"},
     .needs = EvidenceKind::Name,
     .findings = kFindings},
    applies,
    evaluate};

} // namespace aovpn::rules
