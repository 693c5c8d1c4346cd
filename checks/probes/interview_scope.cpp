// SPDX-License-Identifier: Apache-2.0
#include "checks/probes/interview_scope.h"

#include "checks/probes/ike_interview_probe.h"

namespace aovpn {

const Connection *oneConnection(const Evidence &known)
{
    if (const Connection *selected = selectedConnection(known)) {
        return selected;
    }
    return known.connections && known.connections->size() == 1 ? &known.connections->first()
                                                               : nullptr;
}

bool interviewsIke(const Evidence &known, const SitePolicy &policy)
{
    const Connection *connection = oneConnection(known);
    return connection != nullptr && usesIkev2(*connection) &&
           !policy.disabledProbes.contains(QLatin1String(kIkeInterviewProbe.info.name));
}

IkeOffer offerKind(const Evidence &known)
{
    const Connection *connection = oneConnection(known);
    return connection != nullptr ? ikeOffer(*connection) : IkeOffer::Default;
}

QList<ike::Proposal> offerOf(const Evidence &known)
{
    return offerKind(known) == IkeOffer::Fixed
               ? ike::suiteOffer(*oneConnection(known)->cryptography).value_or(ike::broadOffer())
               : ike::broadOffer();
}

} // namespace aovpn
