// SPDX-License-Identifier: Apache-2.0
// What the interview with an IKEv2 gateway is about; known before anything is asked.
#pragma once

#include "checks/model/evidence.h"
#include "checks/model/ike_suite.h"
#include "checks/protocol/ike/ike_offers.h"

namespace aovpn {

/// The connection under diagnosis: the selected one, or the only one. Null: none, or several. The
/// pointer lives as long as @p known.
const Connection *oneConnection(const Evidence &known);

/// Will the gateway be interviewed, so that a real IKE_SA_INIT is sent there anyway?
bool interviewsIke(const Evidence &known, const SitePolicy &policy);

/// Does the profile fix what is offered? Of none or several connections nobody knows: Default.
IkeOffer offerKind(const Evidence &known);

/// What Windows would offer for the connection, if its profile fixes that and it can be asked here;
/// else all that Windows can offer.
QList<ike::Proposal> offerOf(const Evidence &known);

} // namespace aovpn
