// SPDX-License-Identifier: Apache-2.0
#include "wizard/presenters/fact_lines.h"

#include "checks/guidance/guidance.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace aovpn::wizard {
namespace {

struct FactText
{
    Q_DECLARE_TR_FUNCTIONS(FactText)
};

struct Label
{
    const char *key;
    const char *text;
};

constexpr Label kLabels[] = {
    {"connection", QT_TRANSLATE_NOOP("FactText", "Connection")},
    {"file", QT_TRANSLATE_NOOP("FactText", "File")},
    {"server", QT_TRANSLATE_NOOP("FactText", "VPN server")},
    {"address", QT_TRANSLATE_NOOP("FactText", "Address")},
    {"addresses", QT_TRANSLATE_NOOP("FactText", "Addresses")},
    {"port", QT_TRANSLATE_NOOP("FactText", "Port")},
    {"attempts", QT_TRANSLATE_NOOP("FactText", "Tries")},
    {"seconds", QT_TRANSLATE_NOOP("FactText", "Seconds waited")},
    {"tcp443", QT_TRANSLATE_NOOP("FactText", "Web port (TCP 443)")},
    {"origin", QT_TRANSLATE_NOOP("FactText", "Shown by")},
    {"purpose", QT_TRANSLATE_NOOP("FactText", "Used for")},
    {"subject", QT_TRANSLATE_NOOP("FactText", "Certificate of")},
    {"names", QT_TRANSLATE_NOOP("FactText", "Names in the certificate")},
    {"from", QT_TRANSLATE_NOOP("FactText", "Valid from")},
    {"until", QT_TRANSLATE_NOOP("FactText", "Valid until")},
    {"days", QT_TRANSLATE_NOOP("FactText", "Days")},
    {"thumbprint", QT_TRANSLATE_NOOP("FactText", "Thumbprint (SHA-1)")},
    {"root", QT_TRANSLATE_NOOP("FactText", "Root certificate")},
    {"missing", QT_TRANSLATE_NOOP("FactText", "Missing certificate of")},
    {"ca", QT_TRANSLATE_NOOP("FactText", "Certification authority")},
    {"profile", QT_TRANSLATE_NOOP("FactText", "In the connection")},
    {"expected", QT_TRANSLATE_NOOP("FactText", "Expected")},
    {"found", QT_TRANSLATE_NOOP("FactText", "Found")},
    {"method", QT_TRANSLATE_NOOP("FactText", "Sign-in method")},
    {"tunnel", QT_TRANSLATE_NOOP("FactText", "Tunnel type")},
    {"setting", QT_TRANSLATE_NOOP("FactText", "Setting")},
    {"where", QT_TRANSLATE_NOOP("FactText", "Place")},
    {"value", QT_TRANSLATE_NOOP("FactText", "Value")},
    {"interface", QT_TRANSLATE_NOOP("FactText", "Network interface")},
    {"gateway", QT_TRANSLATE_NOOP("FactText", "Gateway")},
    {"prefix", QT_TRANSLATE_NOOP("FactText", "Address range")},
    {"local", QT_TRANSLATE_NOOP("FactText", "Local network")},
    {"corporate", QT_TRANSLATE_NOOP("FactText", "Company network")},
    {"target", QT_TRANSLATE_NOOP("FactText", "Target")},
    {"servers", QT_TRANSLATE_NOOP("FactText", "Name servers")},
    {"suffix", QT_TRANSLATE_NOOP("FactText", "Name ending")},
    {"resolvers", QT_TRANSLATE_NOOP("FactText", "Name servers asked")},
    {"lines", QT_TRANSLATE_NOOP("FactText", "Lines of the hosts file")},
    {"status", QT_TRANSLATE_NOOP("FactText", "HTTP status")},
    {"httpServer", QT_TRANSLATE_NOOP("FactText", "Web server software")},
    {"algorithm", QT_TRANSLATE_NOOP("FactText", "Algorithm")},
    {"bits", QT_TRANSLATE_NOOP("FactText", "Key length in bits")},
    {"serial", QT_TRANSLATE_NOOP("FactText", "Serial number")},
    {"since", QT_TRANSLATE_NOOP("FactText", "Since")},
    {"reason", QT_TRANSLATE_NOOP("FactText", "Reason")},
    {"urls", QT_TRANSLATE_NOOP("FactText", "Asked at")},
    {"nextUpdate", QT_TRANSLATE_NOOP("FactText", "Next list due")},
    {"offered", QT_TRANSLATE_NOOP("FactText", "Offered")},
    {"osCode", QT_TRANSLATE_NOOP("FactText", "System error number")},
    {"detail", QT_TRANSLATE_NOOP("FactText", "Detail")},
};

QString labelOf(const QString &key)
{
    for (const Label &label : kLabels) {
        if (key == QLatin1String(label.key)) {
            return QCoreApplication::translate("FactText", label.text);
        }
    }
    return key;
}

QString valueText(const QJsonValue &value)
{
    if (value.isDouble()) {
        return QLocale().toString(value.toDouble(), 'g', 6);
    }
    if (value.isBool()) {
        return value.toBool() ? FactText::tr("yes") : FactText::tr("no");
    }
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &each : value.toArray()) {
            parts.append(valueText(each));
        }
        return parts.join(u", "_s);
    }
    return value.toString();
}

QString line(const QString &label, const QString &value)
{
    //: %1: what the fact is ("Address"), %2: the fact
    return FactText::tr("%1: %2").arg(label, value);
}

QString outcomeText(PortOutcome outcome)
{
    switch (outcome) {
    case PortOutcome::Answered:
        return FactText::tr("answered");
    case PortOutcome::Refused:
        return FactText::tr("refused");
    case PortOutcome::Silent:
        return FactText::tr("no answer");
    case PortOutcome::BlockedLocally:
        return FactText::tr("this computer did not send");
    case PortOutcome::Unreachable:
        return FactText::tr("no way there");
    case PortOutcome::NotTested:
        break;
    }
    return FactText::tr("not tested");
}

QStringList profileLines(const Evidence &evidence)
{
    QStringList lines;
    for (const Connection &connection : judgedConnections(evidence)) {
        lines.append(line(FactText::tr("Connection"), connection.name));
        lines.append(line(FactText::tr("VPN server"), connection.server));
        if (connection.strategy) {
            lines.append(line(FactText::tr("Tunnel type"), enumName(*connection.strategy)));
        }
        if (connection.alwaysOn) {
            lines.append(line(FactText::tr("Always On"), valueText(*connection.alwaysOn)));
        }
    }
    return lines;
}

QStringList signInLines(const Evidence &evidence)
{
    QStringList lines;
    for (const Connection &connection : judgedConnections(evidence)) {
        if (connection.authentication) {
            lines.append(line(FactText::tr("Sign-in"), enumName(*connection.authentication)));
        }
        if (connection.eapType) {
            lines.append(line(FactText::tr("Method"), eapTypeText(*connection.eapType)));
        }
        if (connection.innerEapType) {
            lines.append(line(FactText::tr("Inner method"), eapTypeText(*connection.innerEapType)));
        }
        if (connection.serverNames) {
            lines.append(
                line(FactText::tr("Sign-in servers"), connection.serverNames->join(u", "_s)));
        }
        if (connection.trustedRoots) {
            lines.append(
                line(FactText::tr("Trusted roots"), connection.trustedRoots->join(u", "_s)));
        }
    }
    return lines;
}

QStringList nameLines(const NameEvidence &name)
{
    QStringList lines{line(FactText::tr("Name"), name.name)};
    if (!name.addresses.isEmpty()) {
        lines.append(line(FactText::tr("Addresses"), name.addresses.join(u", "_s)));
    }
    lines.append(line(FactText::tr("IPv4 answer"), enumName(name.status4)));
    lines.append(line(FactText::tr("IPv6 answer"), enumName(name.status6)));
    if (!name.resolvers.isEmpty()) {
        lines.append(line(FactText::tr("Name servers asked"), name.resolvers.join(u", "_s)));
    }
    for (const HostsEntry &entry : name.hostsEntries) {
        lines.append(FactText::tr("Hosts file, line %1: %2").arg(entry.line).arg(entry.address));
    }
    return lines;
}

QStringList reachabilityLines(const Evidence &evidence)
{
    QStringList lines;
    for (const IkeExchange &exchange : evidence.ike.value_or(QList<IkeExchange>{})) {
        //: "198.51.100.10 UDP 500: no answer (3 tries, 3500 ms)"
        lines.append(FactText::tr("%1 UDP %2: %3 (%n tries, %4 ms)", nullptr, exchange.attempts)
                         .arg(exchange.address)
                         .arg(exchange.port)
                         .arg(outcomeText(exchange.outcome))
                         .arg(exchange.elapsedMs.count()));
        if (exchange.facts && exchange.facts->accepted) {
            lines.append(line(FactText::tr("Chosen algorithms"),
                              exchange.facts->transforms.join(u", "_s)));
        }
        for (const IkeNotify &notify : exchange.facts.value_or(IkeReplyFacts{}).notifies) {
            lines.append(line(FactText::tr("Server says"), notify.name));
        }
    }
    for (const SstpExchange &exchange : evidence.sstp.value_or(QList<SstpExchange>{})) {
        QStringList parts{outcomeText(exchange.tcp)};
        if (exchange.tls == TlsOutcome::Established) {
            parts.append(exchange.tlsVersion + u' ' + exchange.tlsCipher);
        } else if (exchange.tls != TlsOutcome::NotTried) {
            parts.append(u"TLS "_s + enumName(exchange.tls) + u' ' + exchange.tlsDetail);
        }
        if (exchange.facts && exchange.facts->status != 0) {
            parts.append(u"HTTP %1 %2"_s.arg(exchange.facts->status).arg(exchange.facts->server));
        }
        lines.append(FactText::tr("%1 TCP %2: %3 (%4 ms)")
                         .arg(exchange.address)
                         .arg(exchange.port)
                         .arg(parts.join(u", "_s).simplified())
                         .arg(exchange.elapsedMs.count()));
    }
    return lines;
}

QStringList certificateLines(const CertificateEvidence &evidence)
{
    QStringList lines;
    if (evidence.facts.isEmpty()) {
        return lines;
    }
    const CertificateFacts &leaf = evidence.facts.first();
    lines.append(line(FactText::tr("Certificate of"), leaf.subject));
    lines.append(line(FactText::tr("Shown by"), evidence.origin));
    lines.append(line(FactText::tr("Issued by"), leaf.issuer));
    if (!leaf.dnsNames.isEmpty()) {
        lines.append(line(FactText::tr("Names"), leaf.dnsNames.join(u", "_s)));
    }
    lines.append(FactText::tr("Valid: %1 to %2 (UTC)")
                     .arg(leaf.notBeforeUtc.toString(u"yyyy-MM-dd HH:mm"_s),
                          leaf.notAfterUtc.toString(u"yyyy-MM-dd HH:mm"_s)));
    lines.append(line(FactText::tr("Thumbprint (SHA-1)"), leaf.sha1));
    if (evidence.path) {
        lines.append(line(FactText::tr("Chain ends"), enumName(evidence.path->end)));
    }
    return lines;
}

QStringList routingLines(const RoutingEvidence &routing)
{
    QStringList lines;
    for (const NetworkInterface &each : routing.interfaces) {
        if (!each.up || each.kind == InterfaceKind::Loopback) {
            continue;
        }
        QStringList addresses;
        for (const InterfaceAddress &address : each.addresses) {
            addresses.append(u"%1/%2"_s.arg(address.address).arg(address.prefixLength));
        }
        lines.append(line(each.name, addresses.join(u", "_s)));
    }
    for (const SystemRoute &route : routing.systemRoutes) {
        const auto found =
            std::find_if(routing.interfaces.cbegin(), routing.interfaces.cend(),
                         [&](const auto &each) { return each.index == route.interfaceIndex; });
        const QString way =
            found == routing.interfaces.cend() ? FactText::tr("no way there") : found->name;
        lines.append(FactText::tr("To %1: %2").arg(route.target, way));
    }
    if (!routing.dnsServers.isEmpty()) {
        lines.append(line(FactText::tr("Name servers"), routing.dnsServers.join(u", "_s)));
    }
    return lines;
}

} // namespace

QStringList factLines(const QJsonObject &values)
{
    QStringList lines;
    for (const Label &label : kLabels) {
        const auto found = values.constFind(QLatin1String(label.key));
        if (found != values.constEnd() && !valueText(*found).isEmpty()) {
            lines.append(line(labelOf(found.key()), valueText(*found)));
        }
    }
    for (auto it = values.constBegin(); it != values.constEnd(); ++it) {
        if (labelOf(it.key()) == it.key() && !valueText(*it).isEmpty()) {
            lines.append(line(it.key(), valueText(*it)));
        }
    }
    return lines;
}

QStringList evidenceLines(const Evidence &evidence, Stage stage)
{
    QStringList lines;
    switch (stage) {
    case Stage::Profile:
        return profileLines(evidence);
    case Stage::Authentication:
        return signInLines(evidence);
    case Stage::Name:
        return evidence.name ? nameLines(*evidence.name) : lines;
    case Stage::Reachability:
        return reachabilityLines(evidence);
    case Stage::ServerCertificate:
        for (const auto &each : evidence.certificates.value_or(QList<CertificateEvidence>{})) {
            lines.append(certificateLines(each));
        }
        return lines;
    case Stage::Routing:
        return evidence.routing ? routingLines(*evidence.routing) : lines;
    case Stage::Network:
    case Stage::ClientCertificate:
    case Stage::Adapter:
        break;
    }
    return lines;
}

} // namespace aovpn::wizard
