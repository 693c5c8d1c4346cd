// SPDX-License-Identifier: Apache-2.0
#include "checks/engine/compare.h"

#include "checks/engine/compare_facts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

constexpr EvidenceKinds kCompared =
    EvidenceKind::System | EvidenceKind::Connections | EvidenceKind::Name | EvidenceKind::Ike |
    EvidenceKind::Sstp | EvidenceKind::Trust | EvidenceKind::Certificates | EvidenceKind::Routing |
    EvidenceKind::Triggers | EvidenceKind::Settings | EvidenceKind::Network |
    EvidenceKind::ClientCertificates | EvidenceKind::Adapter;

Difference differenceOf(const FactKey &key, const QString &a, const QString &b)
{
    Difference difference{.topic = key.topic, .stage = {}, .subject = key.subject, .a = a, .b = b};
    if (key.stage >= 0) {
        difference.stage = static_cast<Stage>(key.stage);
    }
    return difference;
}

} // namespace

Comparison compare(const SessionResult &a, const SessionResult &b)
{
    const EvidenceKinds inA = a.evidence.collected();
    const EvidenceKinds inB = b.evidence.collected();
    Comparison comparison;
    for (const auto &row : EnumNames<EvidenceKind>::kNames) {
        if (kCompared.testFlag(row.value) && inA.testFlag(row.value) != inB.testFlag(row.value)) {
            const QString yes = u"yes"_s;
            comparison.differences.append({.topic = u"collected"_s,
                                           .stage = {},
                                           .subject = QString::fromLatin1(row.name),
                                           .a = inA.testFlag(row.value) ? yes : QString(),
                                           .b = inB.testFlag(row.value) ? yes : QString()});
        }
    }
    const Facts factsA = factsOf(a, inA & inB & kCompared, b);
    const Facts factsB = factsOf(b, inA & inB & kCompared, a);
    QMap<FactKey, bool> keys;
    for (const Facts *facts : {&factsA, &factsB}) {
        for (auto it = facts->cbegin(); it != facts->cend(); ++it) {
            keys.insert(it.key(), true);
        }
    }
    for (auto it = keys.cbegin(); it != keys.cend(); ++it) {
        const QString valueA = factsA.value(it.key());
        const QString valueB = factsB.value(it.key());
        // A root's name is for people, and not every bundle knows it.
        const bool sameRoot =
            it.key().topic == u"trusted-root" && valueA.isEmpty() == valueB.isEmpty();
        if (valueA != valueB && !sameRoot) {
            comparison.differences.append(differenceOf(it.key(), valueA, valueB));
        }
    }
    std::stable_sort(
        comparison.differences.begin(), comparison.differences.end(),
        [](const Difference &one, const Difference &other) { return !one.stage && other.stage; });
    return comparison;
}

} // namespace aovpn
