// SPDX-License-Identifier: Apache-2.0
// What this organisation expects: the site policy. File format:
// resources/schema/policy-1.schema.json.
#pragma once

#include "checks/model/connection.h"
#include "checks/model/json.h"
#include "checks/model/result.h"

#include <QJsonObject>

#include <optional>

namespace aovpn {

inline constexpr char kPolicySchema[] = "aovpn-doctor/policy/1";

struct HelpdeskContact
{
    QString name;
    QString phone;
    QString email;
    QString portal; ///< https: URL

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("name", self.name);
        field("phone", self.phone);
        field("email", self.email);
        field("portal", self.portal);
    }
    bool operator==(const HelpdeskContact &) const = default;
};

/// How a connection is expected to sign in; null: no expectation.
struct ExpectedAuthentication
{
    std::optional<AuthenticationMethod> method;
    std::optional<int> eapType;
    std::optional<int> innerEapType;
    std::optional<QStringList> serverNames;
    std::optional<QStringList> trustedRoots; ///< SHA-1 thumbprints, 40 lower-case hex digits

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("method", self.method);
        field("eapType", self.eapType);
        field("innerEapType", self.innerEapType);
        field("serverNames", self.serverNames);
        field("trustedRoots", self.trustedRoots);
    }
    bool operator==(const ExpectedAuthentication &) const = default;
};

struct ExpectedRouting
{
    std::optional<RoutingMode> mode;
    QStringList corporatePrefixes; ///< "10.0.0.0/8": these belong into the tunnel
    QStringList targets; ///< addresses whose way is shown; with ":port" they are also connected to
    QStringList internalSuffixes; ///< DNS suffixes that must be resolved through the tunnel
    QStringList dnsServers;       ///< the internal ones

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("mode", self.mode);
        field("corporatePrefixes", self.corporatePrefixes);
        field("targets", self.targets);
        field("internalSuffixes", self.internalSuffixes);
        field("dnsServers", self.dnsServers);
    }
    bool operator==(const ExpectedRouting &) const = default;
};

struct SitePolicy
{
    QString schema = QLatin1String(kPolicySchema);
    QString organisation;
    HelpdeskContact helpdesk;
    QStringList servers; ///< names of the VPN servers that profiles may name; empty: any
    QStringList
        serverAddresses; ///< addresses or prefixes to which they may lead; empty: any public one
    bool privateAddressExpected =
        false; ///< the VPN server's name rightly leads to a private address
    ExpectedAuthentication authentication;
    ExpectedRouting routing;
    QStringList trustedRootsPem; ///< further trust anchors, PEM
    bool trustSystemStore = true;
    int expiryWarningDays = 30;
    int minimumRsaBits = 2048;
    QStringList tlsRoots; ///< SHA-1 thumbprints of the roots that the SSTP certificate may lead
                          ///< to, 40 lower-case hex digits; empty: any trusted one
    QStringList disabledProbes; ///< names of probes that must not run
    /// The name in which a sign-in server is asked for its method, for example
    /// "anonymous@example.test". Empty: "anonymous".
    QString interviewIdentity;
    /// http: address that answers with @c portalText unless a sign-in page stands in between; the
    /// one that Windows itself asks. Empty: it is not asked.
    QString portalUrl = QStringLiteral("http://www.msftconnecttest.com/connecttest.txt");
    QString portalText = QStringLiteral("Microsoft Connect Test");

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("schema", self.schema);
        field("organisation", self.organisation);
        field("helpdesk", self.helpdesk);
        field("servers", self.servers);
        field("serverAddresses", self.serverAddresses);
        field("privateAddressExpected", self.privateAddressExpected);
        field("authentication", self.authentication);
        field("routing", self.routing);
        field("trustedRootsPem", self.trustedRootsPem);
        field("trustSystemStore", self.trustSystemStore);
        field("expiryWarningDays", self.expiryWarningDays);
        field("minimumRsaBits", self.minimumRsaBits);
        field("tlsRoots", self.tlsRoots);
        field("interviewIdentity", self.interviewIdentity);
        field("disabledProbes", self.disabledProbes);
        field("portalUrl", self.portalUrl);
        field("portalText", self.portalText);
    }
    bool operator==(const SitePolicy &) const = default;
};

/// Reads a site policy file's text.
/// Input:  JSON, UTF-8, with or without BOM; @p where names the file for the message.
/// Errors: Malformed: not JSON (with the line), another schema, or the path of a member of the
/// wrong type, or the name of one whose value is out of bounds. Thumbprints may be written with
/// blanks, colons and upper case; the result has them in the form that readers of profiles leave.
Result<SitePolicy> parsePolicy(const QByteArray &text, const QString &where);

/// A policy file with what an administrator deploys otherwise laid over it, member by member; a
/// list replaces a list.
/// Input:  @p file: as for parsePolicy(), or empty: there is none; @p over: members as in a file,
///         without a schema.
/// Errors: those of parsePolicy(), each with the place that the mistake is in.
Result<SitePolicy> layeredPolicy(const QByteArray &file, const QString &fileWhere,
                                 const QJsonObject &over, const QString &overWhere);

} // namespace aovpn
