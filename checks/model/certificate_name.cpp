// SPDX-License-Identifier: Apache-2.0
#include "checks/model/certificate_name.h"

#include "checks/model/host_name.h"

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

/// canonicalHost() of a certificate's name, a leading wildcard kept.
QString canonicalPattern(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (!trimmed.startsWith(u"*."_s)) {
        return canonicalHost(trimmed);
    }
    const QString rest = canonicalHost(trimmed.mid(2));
    return rest.isEmpty() ? QString() : u"*."_s + rest;
}

bool matchesWildcard(const QString &pattern, const QString &name)
{
    if (!pattern.startsWith(u"*."_s)) {
        return false;
    }
    const QStringView rest = QStringView(pattern).mid(1); // ".contoso.com"
    const qsizetype dot = name.indexOf(u'.');
    return dot > 0 && rest.mid(1).contains(u'.') && !rest.contains(u'*') &&
           QStringView(name).mid(dot) == rest;
}

/// Exact matches win over wildcards, wherever they stand in the list.
HostNameMatch matchIn(const QStringList &names, const QString &expected)
{
    HostNameMatch best;
    for (const QString &name : names) {
        const QString candidate = canonicalPattern(name);
        if (candidate.isEmpty()) {
            continue;
        }
        if (candidate == expected && !candidate.contains(u'*')) {
            return {true, false, false, name};
        }
        if (!best.matches && matchesWildcard(candidate, expected)) {
            best = {true, true, false, name};
        }
    }
    return best;
}

} // namespace

HostNameMatch matchHostName(const CertificateFacts &certificate, const QString &expected)
{
    if (const QString address = canonicalAddress(expected); !address.isEmpty()) {
        for (const QString &candidate : certificate.ipAddresses) {
            if (canonicalAddress(candidate) == address) {
                return {true, false, false, candidate};
            }
        }
        return {};
    }
    const QString name = canonicalHost(expected);
    if (name.isEmpty() || name.contains(u'*')) {
        return {};
    }
    if (!certificate.dnsNames.isEmpty()) {
        return matchIn(certificate.dnsNames, name);
    }
    HostNameMatch match = matchIn(certificate.commonNames, name);
    match.commonName = match.matches;
    return match;
}

QStringList serverNames(const CertificateFacts &certificate)
{
    const QStringList names = certificate.dnsNames + certificate.ipAddresses;
    return certificate.dnsNames.isEmpty() ? certificate.commonNames + names : names;
}

} // namespace aovpn
