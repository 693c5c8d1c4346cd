// SPDX-License-Identifier: Apache-2.0
// One list and one index over the stages' tables.
#include "checks/guidance/guidance.h"

#include "checks/guidance/tables.h"
#include "checks/model/address.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <vector>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

/// Either entry type has one Advice per reader.
template <typename Entry> const Advice &advice(const Entry &entry, Reader reader)
{
    switch (reader) {
    case Reader::User:
        return entry.user;
    case Reader::Helpdesk:
        return entry.helpdesk;
    case Reader::Administrator:
        return entry.administrator;
    }
    return entry.user;
}

std::vector<GuidanceEntry> joined()
{
    std::vector<GuidanceEntry> all;
    for (const auto table :
         {guidance::profileGuidance(), guidance::triggerGuidance(), guidance::networkGuidance(),
          guidance::nameGuidance(), guidance::reachabilityGuidance(), guidance::webPortGuidance(),
          guidance::pptpGuidance(), guidance::interviewGuidance(),
          guidance::serverCertificateGuidance(), guidance::serverChainGuidance(),
          guidance::clientCertificateGuidance(), guidance::clientStoreGuidance(),
          guidance::adapterGuidance(), guidance::l2tpGuidance(),
          guidance::signInCertificateGuidance(), guidance::authenticationGuidance(),
          guidance::gatewayGuidance(), guidance::serverValidationGuidance(),
          guidance::routingGuidance()}) {
        all.insert(all.end(), table.begin(), table.end());
    }
    return all;
}

struct ValueEntry
{
    const ValueVariant *variant;
    GuidanceEntry entry;
};

const std::vector<ValueEntry> &valueEntries()
{
    static const std::vector<ValueEntry> entries = [] {
        std::vector<ValueEntry> made;
        for (const ValueVariant &variant : guidance::valueVariants()) {
            if (const GuidanceEntry *usual = guidanceFor(QString::fromLatin1(variant.id))) {
                GuidanceEntry entry = *usual;
                entry.title = variant.title;
                entry.user = variant.user;
                entry.helpdesk = variant.helpdesk;
                entry.administrator = variant.administrator;
                made.push_back({&variant, entry});
            }
        }
        return made;
    }();
    return entries;
}

} // namespace

std::span<const GuidanceEntry> allGuidance()
{
    static const std::vector<GuidanceEntry> all = joined();
    return all;
}

const GuidanceEntry *guidanceFor(const QString &findingId)
{
    static const QHash<QString, const GuidanceEntry *> index = [] {
        QHash<QString, const GuidanceEntry *> byId;
        for (const GuidanceEntry &entry : allGuidance()) {
            byId.insert(QString::fromLatin1(entry.id), &entry);
        }
        return byId;
    }();
    return index.value(findingId, nullptr);
}

const GuidanceEntry *guidanceFor(const QString &findingId, Owner owner)
{
    using Key = std::pair<QString, Owner>;
    static const std::map<Key, GuidanceEntry> index = [] {
        std::map<Key, GuidanceEntry> byKey;
        for (const GuidanceVariant &variant : guidance::variants()) {
            const QString id = QString::fromLatin1(variant.id);
            if (const GuidanceEntry *usual = guidanceFor(id)) {
                GuidanceEntry entry = *usual;
                entry.title = variant.title;
                entry.user = variant.user;
                entry.helpdesk = variant.helpdesk;
                entry.administrator = variant.administrator;
                byKey.emplace(Key(id, variant.owner), entry);
            }
        }
        return byKey;
    }();
    const auto found = index.find(Key(findingId, owner));
    return found == index.end() ? guidanceFor(findingId) : &found->second;
}

const GuidanceEntry *guidanceFor(const Finding &finding)
{
    const std::vector<ValueEntry> &entries = valueEntries();
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&finding](const ValueEntry &one) {
            return finding.id == QLatin1String(one.variant->id) &&
                   finding.values.value(QLatin1String(one.variant->key)) ==
                       QLatin1String(one.variant->word);
        });
    return found == entries.end() ? guidanceFor(finding.id) : &found->entry;
}

const GuidanceEntry *guidanceFor(const Finding &finding, Owner owner)
{
    const GuidanceEntry *entry = guidanceFor(finding.id, owner);
    return entry == guidanceFor(finding.id) ? guidanceFor(finding) : entry;
}

const GuidanceEntry *guidanceFor(const SessionResult &result, const Finding &finding)
{
    return result.cause && result.cause->id == finding.id
               ? guidanceFor(finding, result.cause->owner)
               : guidanceFor(finding);
}

std::span<const GuidanceVariant> allVariants()
{
    return guidance::variants();
}

std::span<const ValueVariant> allValueVariants()
{
    return guidance::valueVariants();
}

const Advice &adviceFor(const GuidanceEntry &entry, Reader reader)
{
    return advice(entry, reader);
}

const Advice &adviceFor(const CodeEntry &entry, Reader reader)
{
    return advice(entry, reader);
}

QList<const char *> stepsThatApply(const Advice &advice, const QJsonObject &values,
                                   const QMap<QString, QString> &answers)
{
    QList<const char *> applying;
    const bool isAddress = IpAddress::parse(values.value("server"_L1).toString()).has_value();
    for (const char *step : advice.steps) {
        if (step == nullptr) {
            break;
        }
        // An address is not looked up in the DNS.
        const bool looksUp = QLatin1String(step).contains("Resolve-DnsName {server!}"_L1);
        const char *asked = guidance::questionAsked(step);
        const QString answer = asked != nullptr ? answers.value(QLatin1String(asked)) : QString();
        const bool isSettled = answer == u"yes" || answer == u"no";
        if (!(isAddress && looksUp) && !isSettled) {
            applying.append(step);
        }
    }
    return applying;
}

QStringList steps(const Advice &advice, const QJsonObject &values,
                  const QMap<QString, QString> &answers)
{
    QStringList result;
    for (const char *step : stepsThatApply(advice, values, answers)) {
        result.append(phrase(step, values));
    }
    return result;
}

} // namespace aovpn
