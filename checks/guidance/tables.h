// SPDX-License-Identifier: Apache-2.0
// The tables of this folder, one function per file; guidance.cpp and code_lookup.cpp join them.
#pragma once

#include "checks/guidance/guidance.h"

#include <span>

namespace aovpn::guidance {

std::span<const GuidanceEntry> profileGuidance();
std::span<const GuidanceEntry> triggerGuidance();
std::span<const GuidanceEntry> networkGuidance();
std::span<const GuidanceEntry> nameGuidance();
std::span<const GuidanceEntry> reachabilityGuidance();
std::span<const GuidanceEntry> webPortGuidance();
std::span<const GuidanceEntry> pptpGuidance();
std::span<const GuidanceEntry> interviewGuidance();
std::span<const GuidanceEntry> serverCertificateGuidance();
std::span<const GuidanceEntry> serverChainGuidance();
std::span<const GuidanceEntry> clientCertificateGuidance();
std::span<const GuidanceEntry> clientStoreGuidance();
std::span<const GuidanceEntry> adapterGuidance();
std::span<const GuidanceEntry> l2tpGuidance();
std::span<const GuidanceEntry> signInCertificateGuidance();
std::span<const GuidanceEntry> authenticationGuidance();
std::span<const GuidanceEntry> gatewayGuidance();
std::span<const GuidanceEntry> serverValidationGuidance();
std::span<const GuidanceEntry> routingGuidance();

std::span<const GuidanceVariant> variants();
std::span<const ValueVariant> valueVariants();

/// The question (id) that a step tells its reader to find out about; nullptr: none.
const char *questionAsked(const char *step);

std::span<const CodeEntry> mainCodes();
std::span<const CodeEntry> dialingCodes();
std::span<const CodeEntry> tunnelCodes();
std::span<const CodeEntry> ipsecCodes();
std::span<const CodeEntry> ikeCodes();
std::span<const CodeEntry> signInCodes();
std::span<const CodeEntry> signInCertificateCodes();
std::span<const CodeEntry> eapCodes();
std::span<const CodeEntry> sstpCodes();
std::span<const CodeEntry> certificateCodes();
std::span<const CodeEntry> symptomCodes();
std::span<const CodeEntry> firstStepCodes();
std::span<const CodeEntry> eventCodes();
std::span<const CodeEntry> lineCodes();

} // namespace aovpn::guidance
