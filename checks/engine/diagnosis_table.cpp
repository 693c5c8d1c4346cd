// SPDX-License-Identifier: Apache-2.0
// The causes in the order in which they are considered, and what speaks for and against each.
#include "checks/engine/diagnosis.h"

namespace aovpn {
namespace {

constexpr char kAllReachability[] =
    "server-certificate.* "
    "reachability.udp* reachability.tcp443* reachability.ike* reachability.address* "
    "reachability.fragments* reachability.main-mode* reachability.tcp1723* reachability.sstp-call*";
constexpr char kBehindTheNetwork[] =
    "network.no-address network.default-route.missing network.captive-portal "
    "network.internet.silent name.* reachability.udp* reachability.tcp443* reachability.ike* "
    "reachability.address* reachability.fragments* reachability.main-mode* reachability.tcp1723* "
    "reachability.sstp-call* server-certificate.* routing.corporate-route.missing "
    "routing.target.*";
constexpr char kSilentToo[] =
    "reachability.udp4500.* reachability.tcp443.silent reachability.tcp443.unreachable "
    "reachability.ike*";
constexpr char kWeakMethod[] = "authentication.method.weak";
constexpr char kNoneFits[] = "client-certificate.none";
constexpr char kTcp443Certificate[] = "server-certificate.*";
constexpr char kIkeAuthToo[] = "reachability.ike-auth.silent";
/// What a certificate that is not the server's says counts for nothing.
constexpr char kForeignCertificate[] =
    "server-certificate.chain.* server-certificate.validity.* server-certificate.eku.* "
    "server-certificate.name.* server-certificate.revocation.* server-certificate.key-usage.* "
    "server-certificate.key.weak server-certificate.signature.*";

/// What is normal inside the company: its own name servers give another answer or none, and its
/// firewall lets nobody out to come in again.
constexpr char kNormalInside[] =
    "name.private-address name.address-not-expected name.not-found name.no-address "
    "reachability.udp500.silent reachability.udp500.refused reachability.udp500.unreachable "
    "reachability.udp4500.silent reachability.udp4500.refused reachability.udp4500.unreachable "
    "reachability.tcp443.silent reachability.tcp443.refused reachability.tcp443.unreachable "
    "reachability.tcp443.not-sstp reachability.tcp443.no-reply reachability.address.partly "
    "routing.overlap";

// What a person's answers say: the fault stays behind when the laptop moves, or it meets everybody.
constexpr char kOnlyHere[] = "answer:works-elsewhere=yes answer:colleagues-too=no";
constexpr char kEverywhere[] = "answer:works-elsewhere=no answer:colleagues-too=yes";
// It stays with this laptop wherever it goes, and nobody else has it.
constexpr char kThisLaptop[] = "answer:works-elsewhere=no answer:colleagues-too=no";
constexpr char kNotThisLaptop[] = "answer:works-elsewhere=yes answer:colleagues-too=yes";
constexpr char kAlone[] = "answer:colleagues-too=no";
constexpr char kNotAlone[] = "answer:colleagues-too=yes";
constexpr char kTypedWorks[] = "answer:typed-password=yes";
constexpr char kTypedFails[] = "answer:typed-password=no";

constexpr char kWorksElsewhere[] = "works-elsewhere";
constexpr char kColleaguesToo[] = "colleagues-too";
constexpr char kTypedPassword[] = "typed-password";

// What a laptop cannot reach, it cannot judge: each row explains what lies behind it.
constexpr CauseRow kTable[] = {
    // profile: what keeps Windows from dialing at all comes first
    {"profile.trigger.disabled", Owner::User, Confidence::Certain, nullptr, nullptr},
    {"profile.device-tunnel.edition", Owner::VpnAdmin, Confidence::Certain, nullptr, nullptr},
    {"profile.device-tunnel.not-joined", Owner::Helpdesk, Confidence::Certain, nullptr, nullptr},
    {"profile.trigger.other-profile", Owner::VpnAdmin, Confidence::Certain, nullptr, nullptr},
    {"profile.trigger.trusted-network-not-recognised", Owner::VpnAdmin, Confidence::Likely, nullptr,
     nullptr},
    {"profile.trigger.inside-trusted-network", Owner::User, Confidence::Certain, nullptr,
     kNormalInside},
    {"profile.none", Owner::Helpdesk, Confidence::Certain, nullptr, nullptr},
    {"profile.server.missing", Owner::Helpdesk, Confidence::Certain, nullptr, nullptr},
    {"profile.boolean-case", Owner::VpnAdmin, Confidence::Likely, nullptr, nullptr},
    {"profile.device-tunnel.settings", Owner::VpnAdmin, Confidence::Certain, nullptr, nullptr},
    {"profile.server.not-expected", Owner::Helpdesk, Confidence::Likely, nullptr,
     "name.* reachability.*"},
    // what Windows builds the tunnel with
    {"adapter.service.*", Owner::Helpdesk, Confidence::Certain, nullptr,
     "adapter.miniport.problem"},
    {"adapter.miniport.missing", Owner::Helpdesk, Confidence::Certain, nullptr,
     "adapter.miniport.unbound"},
    {"adapter.miniport.problem", Owner::Helpdesk, Confidence::Certain, nullptr, nullptr},
    // the way to the server
    {"network.no-adapter", Owner::User, Confidence::Certain, "no-internet", kBehindTheNetwork},
    {"network.no-address", Owner::User, Confidence::Certain, "no-internet", kBehindTheNetwork},
    {"network.default-route.missing", Owner::User, Confidence::Certain, "no-internet",
     kBehindTheNetwork},
    {"network.captive-portal", Owner::User, Confidence::Certain, "no-internet", kBehindTheNetwork},
    {"network.internet.silent", Owner::User, Confidence::Likely, "no-internet",
     "reachability.udp500.silent reachability.udp500.unreachable reachability.udp4500.silent "
     "reachability.udp4500.unreachable reachability.tcp443.silent reachability.tcp443.unreachable "
     "reachability.ike* reachability.address* reachability.main-mode.silent "
     "reachability.tcp1723.silent reachability.tcp1723.unreachable"},
    {"network.clock.skew", Owner::Helpdesk, Confidence::Certain, nullptr,
     "server-certificate.validity.* server-certificate.revocation.stale "
     "server-certificate.revocation.unreachable "
     "server-certificate.chain.ca-expired server-certificate.chain.ca-unfit "
     "client-certificate.validity.*"},
    {"network.proxy.in-the-way", Owner::Helpdesk, Confidence::Likely, nullptr,
     "reachability.tcp443.proxy reachability.tcp443.refused reachability.tcp443.silent "
     "reachability.tcp443.unreachable reachability.tcp443.no-reply"},
    {"routing.server-route.swallowed", Owner::VpnAdmin, Confidence::Certain, "no-data",
     kAllReachability},
    {"name.resolver-failed", Owner::Network, Confidence::Likely, "no-internet", kAllReachability},
    {"name.resolver-silent", Owner::Network, Confidence::Likely, "no-internet", kAllReachability},
    {"name.not-found", Owner::Helpdesk, Confidence::Certain, nullptr, kAllReachability, kAlone,
     kNotAlone, kColleaguesToo},
    {"name.not-found", Owner::VpnAdmin, Confidence::Possible, nullptr, kAllReachability, kNotAlone,
     kAlone, kColleaguesToo},
    {"name.no-address", Owner::VpnAdmin, Confidence::Certain, nullptr, kAllReachability},
    {"name.bogon-address", Owner::VpnAdmin, Confidence::Likely, nullptr, kAllReachability},
    {"name.private-address", Owner::VpnAdmin, Confidence::Likely, nullptr, kAllReachability},
    {"name.address-not-expected", Owner::VpnAdmin, Confidence::Likely, nullptr, kAllReachability},
    {"reachability.udp500.blocked-locally", Owner::Helpdesk, Confidence::Certain, nullptr,
     "reachability.udp4500.* reachability.ike*"},
    {"reachability.udp4500.blocked-locally", Owner::Helpdesk, Confidence::Certain, nullptr,
     "reachability.ike*"},
    {"reachability.udp500.unreachable", Owner::Network, Confidence::Certain, nullptr,
     kAllReachability},
    {"reachability.udp500.silent", Owner::Network, Confidence::Likely, nullptr, kSilentToo,
     kOnlyHere, kEverywhere, kWorksElsewhere},
    {"reachability.udp500.silent", Owner::VpnAdmin, Confidence::Possible, nullptr, kSilentToo,
     "answer:works-elsewhere=no answer:colleagues-too=yes reachability.tcp443.silent "
     "reachability.tcp443.unreachable",
     kOnlyHere, kColleaguesToo},
    // Security software on this laptop drops what it does not know.
    {"reachability.udp500.silent", Owner::Helpdesk, Confidence::Possible, nullptr, kSilentToo,
     kThisLaptop, kNotThisLaptop, kWorksElsewhere},
    {"reachability.udp500.refused", Owner::VpnAdmin, Confidence::Certain, nullptr,
     "reachability.udp4500.* reachability.tcp443.refused reachability.ike*"},
    {"reachability.udp4500.unreachable", Owner::Network, Confidence::Certain, nullptr, kIkeAuthToo},
    {"reachability.udp4500.silent", Owner::Network, Confidence::Likely, nullptr, kIkeAuthToo,
     kOnlyHere, kEverywhere, kWorksElsewhere},
    {"reachability.udp4500.silent", Owner::VpnAdmin, Confidence::Possible, nullptr, kIkeAuthToo,
     kEverywhere, kOnlyHere, kColleaguesToo},
    {"reachability.udp4500.silent", Owner::Helpdesk, Confidence::Possible, nullptr, kIkeAuthToo,
     kThisLaptop, kNotThisLaptop, kWorksElsewhere},
    {"reachability.udp4500.refused", Owner::VpnAdmin, Confidence::Certain, nullptr, kIkeAuthToo},
    {"reachability.ike.no-common-proposal", Owner::VpnAdmin, Confidence::Certain, nullptr, nullptr},
    {"reachability.ike.default-group", Owner::VpnAdmin, Confidence::Likely, nullptr, nullptr},
    // large messages: why IKE_AUTH gets no answer where IKE_SA_INIT does
    {"reachability.fragments.dropped", Owner::Network, Confidence::Likely, nullptr, kIkeAuthToo,
     "reachability.ike-auth.silent answer:works-elsewhere=yes answer:colleagues-too=no",
     kEverywhere, kWorksElsewhere},
    {"reachability.fragments.dropped", Owner::VpnAdmin, Confidence::Possible, nullptr, kIkeAuthToo,
     kEverywhere, kOnlyHere, kColleaguesToo},
    {"reachability.ike-auth.silent", Owner::Network, Confidence::Likely, nullptr, nullptr,
     kOnlyHere, kEverywhere, kWorksElsewhere},
    {"reachability.ike-auth.silent", Owner::VpnAdmin, Confidence::Possible, nullptr, nullptr,
     kEverywhere, kOnlyHere, kColleaguesToo},
    // L2TP and PPTP
    {"reachability.main-mode.silent", Owner::Network, Confidence::Likely, nullptr, nullptr,
     kOnlyHere, kEverywhere, kWorksElsewhere},
    {"reachability.main-mode.silent", Owner::VpnAdmin, Confidence::Possible, nullptr, nullptr,
     kEverywhere, kOnlyHere, kColleaguesToo},
    {"reachability.main-mode.no-common-proposal", Owner::VpnAdmin, Confidence::Certain, nullptr,
     nullptr},
    {"reachability.tcp1723.blocked-locally", Owner::Helpdesk, Confidence::Certain, nullptr,
     nullptr},
    {"reachability.tcp1723.unreachable", Owner::Network, Confidence::Certain, nullptr, nullptr},
    {"reachability.tcp1723.silent", Owner::Network, Confidence::Likely, nullptr, nullptr, kOnlyHere,
     kEverywhere, kWorksElsewhere},
    {"reachability.tcp1723.silent", Owner::VpnAdmin, Confidence::Possible, nullptr, nullptr,
     kEverywhere, kOnlyHere, kColleaguesToo},
    {"reachability.tcp1723.refused", Owner::VpnAdmin, Confidence::Certain, nullptr, nullptr},
    {"reachability.tcp1723.not-pptp", Owner::VpnAdmin, Confidence::Certain, nullptr, nullptr},
    // SSTP
    {"reachability.tcp443.blocked-locally", Owner::Helpdesk, Confidence::Certain, nullptr, nullptr},
    {"reachability.tcp443.unreachable", Owner::Network, Confidence::Certain, nullptr, nullptr},
    {"reachability.tcp443.silent", Owner::Network, Confidence::Likely, nullptr, nullptr, kOnlyHere,
     kEverywhere, kWorksElsewhere},
    {"reachability.tcp443.silent", Owner::VpnAdmin, Confidence::Possible, nullptr, nullptr,
     kEverywhere, kOnlyHere, kColleaguesToo},
    {"reachability.tcp443.silent", Owner::Helpdesk, Confidence::Possible, nullptr, nullptr,
     kThisLaptop, kNotThisLaptop, kWorksElsewhere},
    {"reachability.tcp443.refused", Owner::VpnAdmin, Confidence::Certain, nullptr, nullptr},
    {"reachability.tcp443.not-tls", Owner::VpnAdmin, Confidence::Certain, nullptr, nullptr,
     kEverywhere, kOnlyHere, kWorksElsewhere},
    {"reachability.tcp443.not-tls", Owner::Network, Confidence::Possible, nullptr, nullptr,
     kOnlyHere, kEverywhere, kWorksElsewhere},
    {"reachability.tcp443.tls-failed", Owner::VpnAdmin, Confidence::Certain, nullptr, nullptr,
     kEverywhere, kOnlyHere, kWorksElsewhere},
    {"reachability.tcp443.tls-failed", Owner::Network, Confidence::Possible, nullptr, nullptr,
     kOnlyHere, kEverywhere, kWorksElsewhere},
    {"reachability.tcp443.proxy", Owner::Network, Confidence::Likely, nullptr, kTcp443Certificate,
     kOnlyHere, kEverywhere, kWorksElsewhere},
    {"reachability.tcp443.proxy", Owner::VpnAdmin, Confidence::Possible, nullptr,
     kTcp443Certificate, kEverywhere, kOnlyHere, kWorksElsewhere},
    {"reachability.tcp443.not-sstp", Owner::VpnAdmin, Confidence::Certain, nullptr,
     kTcp443Certificate},
    {"reachability.tcp443.no-reply", Owner::VpnAdmin, Confidence::Certain, nullptr, nullptr},
    {"reachability.sstp-call.refused", Owner::VpnAdmin, Confidence::Likely, nullptr, nullptr},
    {"reachability.address.partly", Owner::VpnAdmin, Confidence::Likely, nullptr, nullptr},
    {"reachability.ike.not-ike", Owner::Network, Confidence::Possible, nullptr, nullptr},
    {"reachability.*", Owner::Network, Confidence::Likely, nullptr, nullptr},
    // the server's certificate: trust first, because without it no other statement of the
    // certificate counts
    {"server-certificate.chain.other-root", Owner::Network, Confidence::Likely, nullptr,
     kForeignCertificate, kOnlyHere, kEverywhere, kWorksElsewhere},
    {"server-certificate.chain.other-root", Owner::VpnAdmin, Confidence::Possible, nullptr,
     kForeignCertificate, kEverywhere, kOnlyHere, kWorksElsewhere},
    {"server-certificate.key.not-proven", Owner::VpnAdmin, Confidence::Likely, nullptr, nullptr,
     kEverywhere, kOnlyHere, kWorksElsewhere},
    {"server-certificate.key.not-proven", Owner::Network, Confidence::Possible, nullptr, nullptr,
     kOnlyHere, kEverywhere, kWorksElsewhere},
    {"server-certificate.not-sent", Owner::VpnAdmin, Confidence::Likely, nullptr, nullptr},
    {"server-certificate.chain.self-signed", Owner::Pki, Confidence::Certain, nullptr, nullptr},
    {"server-certificate.chain.incomplete", Owner::VpnAdmin, Confidence::Certain, nullptr,
     "server-certificate.chain.untrusted-root"},
    // The root is missing here; or something in this network shows a certificate of its own; or
    // the server shows a wrong one.
    {"server-certificate.chain.untrusted-root", Owner::Helpdesk, Confidence::Certain, nullptr,
     nullptr, kThisLaptop, kNotThisLaptop, kWorksElsewhere},
    {"server-certificate.chain.untrusted-root", Owner::Network, Confidence::Possible, nullptr,
     nullptr, "answer:works-elsewhere=yes", "answer:works-elsewhere=no", kWorksElsewhere},
    {"server-certificate.chain.untrusted-root", Owner::VpnAdmin, Confidence::Possible, nullptr,
     nullptr, kEverywhere, kOnlyHere, kColleaguesToo},
    {"server-certificate.chain.*", Owner::Pki, Confidence::Certain, nullptr, nullptr},
    {"server-certificate.validity.*", Owner::Pki, Confidence::Certain, nullptr,
     "server-certificate.revocation.stale"},
    {"server-certificate.eku.*", Owner::Pki, Confidence::Certain, nullptr, nullptr},
    {"server-certificate.name.*", Owner::Pki, Confidence::Certain, nullptr, nullptr},
    {"server-certificate.revocation.revoked", Owner::Pki, Confidence::Certain, nullptr, nullptr},
    {"server-certificate.key-usage.*", Owner::Pki, Confidence::Certain, nullptr, nullptr},
    {"server-certificate.*", Owner::Pki, Confidence::Likely, nullptr, nullptr},
    // this computer's certificate, the sign-in
    {"client-certificate.key.missing", Owner::Helpdesk, Confidence::Certain, nullptr, kNoneFits},
    {"client-certificate.validity.*", Owner::Pki, Confidence::Certain, nullptr, kNoneFits},
    {"client-certificate.eku.*", Owner::Pki, Confidence::Certain, nullptr, kNoneFits},
    {"client-certificate.key-usage.*", Owner::Pki, Confidence::Certain, nullptr, kNoneFits},
    {"client-certificate.chain.*", Owner::Pki, Confidence::Certain, nullptr, kNoneFits},
    {"client-certificate.conditional-access.missing", Owner::Helpdesk, Confidence::Certain, nullptr,
     kNoneFits},
    {"client-certificate.none", Owner::Pki, Confidence::Certain, nullptr, nullptr},
    {"client-certificate.issuer.not-listed", Owner::VpnAdmin, Confidence::Likely, nullptr, nullptr},
    {"client-certificate.several-alike", Owner::Pki, Confidence::Likely, nullptr, nullptr},
    {"client-certificate.mapping.missing", Owner::Pki, Confidence::Possible, nullptr, nullptr},
    {"client-certificate.key.prompts", Owner::Pki, Confidence::Likely, nullptr, nullptr},
    {"client-certificate.*", Owner::Pki, Confidence::Certain, nullptr, nullptr},
    // L2TP: what this computer forbids comes before what the server does
    {"authentication.l2tp.ipsec-prohibited", Owner::Helpdesk, Confidence::Certain, nullptr,
     nullptr},
    {"authentication.l2tp.nat-traversal", Owner::Helpdesk, Confidence::Likely, nullptr, nullptr},
    {"authentication.l2tp.server-certificate", Owner::VpnAdmin, Confidence::Likely, nullptr,
     nullptr},
    {"authentication.method.mismatch", Owner::VpnAdmin, Confidence::Certain, nullptr,
     "authentication.method.weak authentication.eap.not-configured "
     "authentication.server-names.missing "
     "authentication.trusted-root.missing",
     kNotAlone, kAlone, kColleaguesToo},
    {"authentication.method.mismatch", Owner::Helpdesk, Confidence::Possible, nullptr,
     "authentication.method.weak authentication.eap.not-configured "
     "authentication.server-names.missing "
     "authentication.trusted-root.missing",
     kAlone, kNotAlone, kColleaguesToo},
    // Windows may not use its own sign-in, but a password that is typed works.
    {"authentication.mschapv2.credential-guard", Owner::VpnAdmin, Confidence::Likely, nullptr,
     kWeakMethod, kTypedWorks, kTypedFails, kTypedPassword},
    {"authentication.mschapv2.credential-guard", Owner::Helpdesk, Confidence::Possible, nullptr,
     kWeakMethod, kTypedFails, kTypedWorks, kTypedPassword},
    {"authentication.mschapv2.lm-compatibility", Owner::VpnAdmin, Confidence::Likely, nullptr,
     kWeakMethod, kTypedFails, kTypedWorks, kTypedPassword},
    {"authentication.mschapv2.lm-compatibility", Owner::User, Confidence::Possible, nullptr,
     kWeakMethod, kTypedWorks, kTypedFails, kTypedPassword},
    {"authentication.eap.not-configured", Owner::VpnAdmin, Confidence::Certain, nullptr, nullptr},
    {"authentication.method.not-for-tunnel", Owner::VpnAdmin, Confidence::Certain, nullptr,
     nullptr},
    {"authentication.trusted-root.not-in-store", Owner::Helpdesk, Confidence::Certain, nullptr,
     "authentication.nps-certificate.untrusted-root"},
    {"authentication.sign-in-server.silent", Owner::VpnAdmin, Confidence::Likely, nullptr,
     "authentication.identity.refused", kNotAlone, kAlone},
    {"authentication.eap.not-offered", Owner::VpnAdmin, Confidence::Likely, nullptr, nullptr},
    // what the shown certificate proves comes before what the site policy expects
    {"authentication.nps-certificate.name-not-listed", Owner::VpnAdmin, Confidence::Certain,
     nullptr, "authentication.server-names.mismatch authentication.server-names.syntax"},
    {"authentication.nps-certificate.name-case", Owner::VpnAdmin, Confidence::Likely, nullptr,
     "authentication.server-names.case"},
    {"authentication.nps-certificate.root-not-listed", Owner::VpnAdmin, Confidence::Certain,
     nullptr, "authentication.trusted-root.mismatch"},
    {"authentication.nps-certificate.*", Owner::Pki, Confidence::Certain, nullptr, nullptr},
    {"authentication.identity.refused", Owner::VpnAdmin, Confidence::Possible, nullptr, nullptr},
    {"authentication.*", Owner::VpnAdmin, Confidence::Likely, nullptr, nullptr},
    // the tunnel's own address
    {"adapter.miniport.unbound", Owner::Helpdesk, Confidence::Certain, nullptr, nullptr},
    {"adapter.miniport.foreign-filter", Owner::Helpdesk, Confidence::Likely, nullptr, nullptr},
    {"adapter.address.none", Owner::VpnAdmin, Confidence::Likely, nullptr, nullptr, kNotAlone,
     kAlone, kColleaguesToo},
    {"adapter.address.none", Owner::Helpdesk, Confidence::Possible, nullptr, nullptr, kAlone,
     kNotAlone, kColleaguesToo},
    // once connected
    {"routing.overlap", Owner::User, Confidence::Certain, "no-data",
     "routing.corporate-route.missing routing.target.*"},
    {"routing.mode.not-expected", Owner::VpnAdmin, Confidence::Certain, "no-internet no-data",
     "routing.default-gateway.*"},
    {"routing.default-gateway.remote", Owner::Helpdesk, Confidence::Likely, "no-internet", nullptr},
    // A split tunnel without routes leads nowhere, whatever is behind it.
    {"profile.routes.none", Owner::VpnAdmin, Confidence::Likely, "no-data",
     "routing.corporate-route.missing routing.target.*"},
    {"routing.corporate-route.missing", Owner::VpnAdmin, Confidence::Certain, "no-data",
     "routing.target.*"},
    {"routing.dns.not-through-tunnel", Owner::VpnAdmin, Confidence::Likely, "no-data no-internet",
     nullptr},
    {"routing.metric.local-wins", Owner::VpnAdmin, Confidence::Likely, "no-data", nullptr},
    {"routing.traffic-filter", Owner::VpnAdmin, Confidence::Possible, "no-data", nullptr},
    {"routing.*", Owner::VpnAdmin, Confidence::Likely, "no-data", nullptr},
    {"network.proxy.automatic", Owner::Helpdesk, Confidence::Possible, nullptr, nullptr},
    {"name.hosts-override", Owner::Helpdesk, Confidence::Likely, nullptr, nullptr},
    {"name.*", Owner::Helpdesk, Confidence::Likely, nullptr, nullptr},
    {"profile.value.unknown", Owner::VpnAdmin, Confidence::Likely, nullptr, nullptr},
    {"profile.entry.duplicate", Owner::Helpdesk, Confidence::Possible, nullptr, nullptr},
    {"profile.*", Owner::VpnAdmin, Confidence::Likely, nullptr, nullptr},
};

} // namespace

std::span<const CauseRow> causeTable()
{
    return kTable;
}

} // namespace aovpn
