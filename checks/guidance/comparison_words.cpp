// SPDX-License-Identifier: Apache-2.0
#include "checks/guidance/comparison_words.h"

#include "checks/guidance/comparison_values.h"
#include "checks/guidance/guidance.h"
#include "checks/guidance/questions.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

struct Word
{
    const char *key;
    const char *text;
};

/// Members of the connection, of this computer's settings and of the site policy.
constexpr Word kMembers[] = {
    {"name", QT_TRANSLATE_NOOP("Guidance", "Name of the connection")},
    {"server", QT_TRANSLATE_NOOP("Guidance", "VPN server")},
    {"servers", QT_TRANSLATE_NOOP("Guidance", "VPN servers")},
    {"strategy", QT_TRANSLATE_NOOP("Guidance", "VPN protocols and their order")},
    {"authentication", QT_TRANSLATE_NOOP("Guidance", "Kind of sign-in")},
    {"eapType", QT_TRANSLATE_NOOP("Guidance", "Sign-in method (EAP)")},
    {"innerEapType", QT_TRANSLATE_NOOP("Guidance", "Inner sign-in method (EAP)")},
    {"innerMethod", QT_TRANSLATE_NOOP("Guidance", "Inner sign-in method without EAP")},
    {"routing", QT_TRANSLATE_NOOP("Guidance", "Routing (force or split tunnel)")},
    {"routing6", QT_TRANSLATE_NOOP("Guidance", "Routing of IPv6 (force or split tunnel)")},
    {"serverNames", QT_TRANSLATE_NOOP("Guidance", "Names of the sign-in server")},
    {"trustedRoots", QT_TRANSLATE_NOOP("Guidance", "Trusted roots of the sign-in server")},
    {"serverValidation", QT_TRANSLATE_NOOP("Guidance", "Check of the sign-in server")},
    {"innerServerValidation", QT_TRANSLATE_NOOP("Guidance", "Check of the inner sign-in server")},
    {"innerServerNames", QT_TRANSLATE_NOOP("Guidance", "Names of the inner sign-in server")},
    {"innerTrustedRoots",
     QT_TRANSLATE_NOOP("Guidance", "Trusted roots of the inner sign-in server")},
    {"portalUrl", QT_TRANSLATE_NOOP("Guidance", "Address of the internet test")},
    {"portalText", QT_TRANSLATE_NOOP("Guidance", "Expected answer of the internet test")},
    {"clientCertificateIssuers",
     QT_TRANSLATE_NOOP("Guidance", "Issuers of the client certificate")},
    {"clientCertificateUsages",
     QT_TRANSLATE_NOOP("Guidance", "Purposes of the client certificate")},
    {"useWindowsLogon", QT_TRANSLATE_NOOP("Guidance", "Sign-in with the Windows password")},
    {"requireCryptoBinding", QT_TRANSLATE_NOOP("Guidance", "Cryptographic binding")},
    {"identityPrivacy", QT_TRANSLATE_NOOP("Guidance", "Identity privacy")},
    {"anonymousIdentity", QT_TRANSLATE_NOOP("Guidance", "Outer identity")},
    {"alwaysOn", QT_TRANSLATE_NOOP("Guidance", "Always On")},
    {"deviceTunnel", QT_TRANSLATE_NOOP("Guidance", "Device tunnel")},
    {"lockDown", QT_TRANSLATE_NOOP("Guidance", "Lockdown")},
    {"pluginProfile", QT_TRANSLATE_NOOP("Guidance", "VPN client of another vendor")},
    {"allUsers", QT_TRANSLATE_NOOP("Guidance", "For all users")},
    {"dataEncryption", QT_TRANSLATE_NOOP("Guidance", "Data encryption")},
    {"disableNameEkuCheck",
     QT_TRANSLATE_NOOP("Guidance", "Check of the server's name and purpose left out")},
    {"disableIkeFragmentation", QT_TRANSLATE_NOOP("Guidance", "IKE fragmentation left out")},
    {"disableClassBasedDefaultRoute",
     QT_TRANSLATE_NOOP("Guidance", "Class-based default route left out")},
    {"trafficSelectorsAsRoutes", QT_TRANSLATE_NOOP("Guidance", "Traffic selectors as routes")},
    {"interfaceMetric", QT_TRANSLATE_NOOP("Guidance", "Interface metric of the VPN")},
    {"routes", QT_TRANSLATE_NOOP("Guidance", "Routes of the profile")},
    {"nameRules", QT_TRANSLATE_NOOP("Guidance", "Name resolution rules (NRPT)")},
    {"dnsSuffixes", QT_TRANSLATE_NOOP("Guidance", "DNS suffixes")},
    {"trustedNetworks", QT_TRANSLATE_NOOP("Guidance", "Trusted networks")},
    {"cryptography", QT_TRANSLATE_NOOP("Guidance", "IKE and ESP algorithms")},
    {"proxy", QT_TRANSLATE_NOOP("Guidance", "Proxy of the profile")},
    {"trafficFilters", QT_TRANSLATE_NOOP("Guidance", "Traffic filters")},
    {"appTriggers", QT_TRANSLATE_NOOP("Guidance", "Application triggers")},
    {"hasPreSharedKey", QT_TRANSLATE_NOOP("Guidance", "Pre-shared key")},
    {"os", QT_TRANSLATE_NOOP("Guidance", "Operating system")},
    {"version", QT_TRANSLATE_NOOP("Guidance", "Version of the operating system")},
    {"disabledProfiles",
     QT_TRANSLATE_NOOP("Guidance", "Connections that were disconnected by hand")},
    {"triggeredProfile", QT_TRANSLATE_NOOP("Guidance", "Connection that starts by itself")},
    {"networkCategory", QT_TRANSLATE_NOOP("Guidance", "Network category")},
    {"edition", QT_TRANSLATE_NOOP("Guidance", "Edition of Windows")},
    {"domainJoined", QT_TRANSLATE_NOOP("Guidance", "Joined to a domain")},
    {"lmCompatibilityLevel", QT_TRANSLATE_NOOP("Guidance", "LmCompatibilityLevel")},
    {"credentialGuard", QT_TRANSLATE_NOOP("Guidance", "Credential Guard")},
    {"prohibitIpsec", QT_TRANSLATE_NOOP("Guidance", "ProhibitIpSec")},
    {"assumeUdpEncapsulation",
     QT_TRANSLATE_NOOP("Guidance", "AssumeUDPEncapsulationContextOnSendRule")},
    {"negotiateDh2048", QT_TRANSLATE_NOOP("Guidance", "NegotiateDH2048_AES256")},
    {"addresses", QT_TRANSLATE_NOOP("Guidance", "Addresses of the VPN server")},
    {"status4", QT_TRANSLATE_NOOP("Guidance", "Answer to the IPv4 lookup")},
    {"status6", QT_TRANSLATE_NOOP("Guidance", "Answer to the IPv6 lookup")},
    {"hostsEntries", QT_TRANSLATE_NOOP("Guidance", "Hosts file entries for the VPN server")},
    {"organisation", QT_TRANSLATE_NOOP("Guidance", "Organisation")},
    {"helpdesk", QT_TRANSLATE_NOOP("Guidance", "Helpdesk")},
    {"serverAddresses", QT_TRANSLATE_NOOP("Guidance", "Expected addresses of the VPN server")},
    {"privateAddressExpected", QT_TRANSLATE_NOOP("Guidance", "Private address expected")},
    {"tlsRoots", QT_TRANSLATE_NOOP("Guidance", "Roots expected above the SSTP certificate")},
    {"trustedRootsPem", QT_TRANSLATE_NOOP("Guidance", "Further trusted roots")},
    {"trustSystemStore", QT_TRANSLATE_NOOP("Guidance", "Trust in this computer's roots")},
    {"expiryWarningDays", QT_TRANSLATE_NOOP("Guidance", "Days of warning before expiry")},
    {"minimumRsaBits", QT_TRANSLATE_NOOP("Guidance", "Smallest RSA key")},
    {"disabledProbes", QT_TRANSLATE_NOOP("Guidance", "Switched-off questions")},
    {"interviewIdentity", QT_TRANSLATE_NOOP("Guidance", "Name for asking the sign-in method")},
};

/// The kinds of evidence.
constexpr Word kKinds[] = {
    {"system", QT_TRANSLATE_NOOP("Guidance", "this computer's system")},
    {"connections", QT_TRANSLATE_NOOP("Guidance", "the connection's settings")},
    {"name", QT_TRANSLATE_NOOP("Guidance", "the server's name")},
    {"ike", QT_TRANSLATE_NOOP("Guidance", "answers on UDP 500 and 4500")},
    {"sstp", QT_TRANSLATE_NOOP("Guidance", "answers on TCP 443")},
    {"trust", QT_TRANSLATE_NOOP("Guidance", "trusted roots")},
    {"certificates", QT_TRANSLATE_NOOP("Guidance", "certificates of the server")},
    {"crls", QT_TRANSLATE_NOOP("Guidance", "revocation lists")},
    {"routing", QT_TRANSLATE_NOOP("Guidance", "interfaces and routes")},
    {"triggers", QT_TRANSLATE_NOOP("Guidance", "triggers of Always On")},
    {"settings", QT_TRANSLATE_NOOP("Guidance", "settings of Windows")},
    {"network", QT_TRANSLATE_NOOP("Guidance", "behaviour of the local network")},
    {"clientCertificates", QT_TRANSLATE_NOOP("Guidance", "client certificates")},
    {"adapter", QT_TRANSLATE_NOOP("Guidance", "adapters and services")},
    {"events", QT_TRANSLATE_NOOP("Guidance", "events of the dialer")},
    {"collection", QT_TRANSLATE_NOOP("Guidance", "support data")},
    {"dialer", QT_TRANSLATE_NOOP("Guidance", "what the dialer says")},
    {"ikeInterviews", QT_TRANSLATE_NOOP("Guidance", "what the server says about sign-in")},
    {"sstpCalls", QT_TRANSLATE_NOOP("Guidance", "calls to TCP 443")},
    {"pptp", QT_TRANSLATE_NOOP("Guidance", "answers on TCP 1723")},
};

/// {subject}: what stands in the difference, in words where kMembers has them.
constexpr Word kTopics[] = {
    //: {subject}: what of it differs
    {"collected", QT_TRANSLATE_NOOP("Guidance", "Collected: {subject}")},
    {"verdict", QT_TRANSLATE_NOOP("Guidance", "Result")},
    {"clock", QT_TRANSLATE_NOOP("Guidance", "Clock of this computer")},
    {"logged-code", QT_TRANSLATE_NOOP("Guidance", "Last error that Windows logged")},
    {"typed-code", QT_TRANSLATE_NOOP("Guidance", "What was reported")},
    //: {subject}: what of it differs
    {"answer", QT_TRANSLATE_NOOP("Guidance", "Answer: {subject}")},
    //: {subject}: what of it differs
    {"policy", QT_TRANSLATE_NOOP("Guidance", "Site policy: {subject}")},
    //: {subject}: what of it differs
    {"connection", QT_TRANSLATE_NOOP("Guidance", "{subject}")},
    //: {subject}: what of it differs
    {"system", QT_TRANSLATE_NOOP("Guidance", "{subject}")},
    //: {subject}: what of it differs
    {"trigger", QT_TRANSLATE_NOOP("Guidance", "{subject}")},
    //: {subject}: what of it differs
    {"setting", QT_TRANSLATE_NOOP("Guidance", "{subject}")},
    //: {subject}: what of it differs
    {"server-address", QT_TRANSLATE_NOOP("Guidance", "{subject}")},
    //: {subject}: what of it differs
    {"server-port", QT_TRANSLATE_NOOP("Guidance", "{subject}")},
    //: {subject}: what of it differs
    {"server-certificate", QT_TRANSLATE_NOOP("Guidance", "Server certificate: {subject}")},
    //: {subject}: what of it differs
    {"trusted-root", QT_TRANSLATE_NOOP("Guidance", "Trusted root {subject}")},
    //: {subject}: what of it differs
    {"client-certificate", QT_TRANSLATE_NOOP("Guidance", "Client certificate, {subject}")},
    //: {subject}: what of it differs
    {"portal", QT_TRANSLATE_NOOP("Guidance", "Answer of {subject}")},
    //: {subject}: what of it differs
    {"proxy", QT_TRANSLATE_NOOP("Guidance", "Proxy ({subject})")},
    //: {subject}: what of it differs
    {"service", QT_TRANSLATE_NOOP("Guidance", "Service {subject}")},
    //: {subject}: what of it differs
    {"adapter", QT_TRANSLATE_NOOP("Guidance", "Adapter {subject}")},
    //: {subject}: what of it differs
    {"binding", QT_TRANSLATE_NOOP("Guidance", "Binding {subject}")},
    //: {subject}: what of it differs
    {"route", QT_TRANSLATE_NOOP("Guidance", "Way to {subject}")},
    //: {subject}: what of it differs
    {"dns", QT_TRANSLATE_NOOP("Guidance", "DNS servers ({subject})")},
    //: {subject}: what of it differs
    {"target", QT_TRANSLATE_NOOP("Guidance", "Company target {subject}")},
};

template <std::size_t N> const char *textOf(const Word (&words)[N], const QString &key)
{
    const auto found = std::find_if(std::begin(words), std::end(words), [&key](const Word &word) {
        return key == QLatin1String(word.key);
    });
    return found == std::end(words) ? nullptr : found->text;
}

QString findingTitle(const QString &id)
{
    const GuidanceEntry *entry = guidanceFor(id);
    return entry != nullptr ? phrase(entry->title) : id;
}

} // namespace

QString differenceTopic(const QString &topic, const QString &subject)
{
    if (topic == u"finding") {
        return findingTitle(subject);
    }
    if (topic == u"cause") {
        return subject == u"owner" ? phrase(QT_TRANSLATE_NOOP("Guidance", "Who acts"))
                                   : phrase(QT_TRANSLATE_NOOP("Guidance", "Cause"));
    }
    // "eapType @ Example VPN": one of several connections.
    if (const qsizetype at = subject.indexOf(u" @ "_s); topic == u"connection" && at >= 0) {
        //: {connection}: name of a VPN connection; {setting}: which of its settings
        return phrase(QT_TRANSLATE_NOOP("Guidance", "{connection}: {setting}"),
                      {{u"connection"_s, subject.mid(at + 3)},
                       {u"setting"_s, differenceTopic(topic, subject.left(at))}});
    }
    QString about = subject;
    if (const QuestionEntry *question = topic == u"answer" ? questionEntry(subject) : nullptr) {
        about = phrase(question->text);
    } else if (const char *kind = topic == u"collected" ? textOf(kKinds, subject) : nullptr) {
        about = phrase(kind);
    } else if (const char *member = textOf(kMembers, subject)) {
        about = phrase(member);
    }
    const char *text = textOf(kTopics, topic);
    return text != nullptr ? phrase(text, {{u"subject"_s, about}}) : about;
}

QString differenceValue(const QString &topic, const QString &subject, const QString &value)
{
    if (topic == u"cause") {
        const auto owner = subject == u"owner" ? enumValue<Owner>(value) : std::nullopt;
        return owner ? ownerText(*owner) : findingTitle(value);
    }
    if (topic == u"answer") {
        return answerText(value);
    }
    if (topic == u"connection" && subject.section(u" @ "_s, 0, 0).endsWith(u"apType"_s)) {
        bool isNumber = false;
        const int type = value.toInt(&isNumber);
        return isNumber ? eapTypeText(type) : value;
    }
    return guidance::comparedValue(topic, subject, value);
}

QString evidenceKindText(const QString &kind)
{
    const char *text = textOf(kKinds, kind);
    return text != nullptr ? phrase(text) : kind;
}

bool isNamedMember(const QString &member)
{
    return textOf(kMembers, member) != nullptr;
}

} // namespace aovpn
