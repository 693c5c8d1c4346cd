// SPDX-License-Identifier: Apache-2.0
#include "checks/model/host_name.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

constexpr qsizetype kLongestName = 253;

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

/// Lower case, A-labels, no trailing dot; empty when it is not a usable host name.
QString canonicalName(QString name)
{
    name = name.trimmed();
    if (name.endsWith(u'.')) {
        name.chop(1);
    }
    if (!isAscii(name)) {
        const bool wildcard = name.startsWith(u"*."_s);
        const QString ace = QString::fromLatin1(QUrl::toAce(wildcard ? name.mid(2) : name));
        if (ace.isEmpty()) {
            return {};
        }
        name = wildcard ? u"*."_s + ace : ace;
    }
    return name.size() > kLongestName ? QString() : name.toLower();
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
        const QString candidate = canonicalName(name);
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

/// Four decimal numbers of 0 to 255 without leading zeros.
bool isIpv4(const QString &text)
{
    const QStringList parts = text.split(u'.');
    return parts.size() == 4 && std::all_of(parts.cbegin(), parts.cend(), [](const QString &part) {
               bool number = false;
               const uint value = part.toUInt(&number);
               return number && value <= 255 && QString::number(value) == part;
           });
}

} // namespace

QString canonicalAddress(const QString &text)
{
    QString bare = text.trimmed();
    if (bare.startsWith(u'[') && bare.endsWith(u']')) {
        bare = bare.mid(1, bare.size() - 2);
    }
    if (isIpv4(bare)) {
        return bare;
    }
    if (!bare.contains(u':') || bare.contains(u'%')) {
        return {};
    }
    QUrl url;
    url.setHost(u'[' + bare + u']');
    return url.host(); // normalised by QUrl; empty when it is no IPv6 address
}

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
    const QString name = canonicalName(expected);
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
