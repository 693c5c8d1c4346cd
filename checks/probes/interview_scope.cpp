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

bool fixesOffer(const Evidence &known)
{
    const Connection *connection = oneConnection(known);
    return connection != nullptr && connection->cryptography &&
           ike::suiteOffer(*connection->cryptography).has_value();
}

QList<ike::Proposal> offerOf(const Evidence &known)
{
    const Connection *connection = oneConnection(known);
    if (connection != nullptr && connection->cryptography) {
        if (const auto offer = ike::suiteOffer(*connection->cryptography)) {
            return *offer;
        }
    }
    return ike::broadOffer();
}

} // namespace aovpn
