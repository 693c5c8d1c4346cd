// SPDX-License-Identifier: Apache-2.0
#include "checks/report/computer_tables.h"

#include "checks/model/client_candidates.h"
#include "checks/report/evidence_words.h"
#include "checks/report/report_words.h"

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

QString forText(const ClientCandidate &candidate, bool first)
{
    QStringList texts;
    if (candidate.fits()) {
        texts.append(first ? Report::tr("fits; comes first") : Report::tr("fits"));
    }
    if (candidate.ikeIntermediate) {
        texts.append(Report::tr("has the purpose IP security IKE intermediate"));
    }
    if (candidate.conditionalAccess) {
        texts.append(Report::tr("comes from Conditional Access"));
    }
    if (candidate.listed == true) {
        texts.append(Report::tr("the server lists its issuer"));
    }
    return texts.join(u"; "_s);
}

QString againstText(const ClientCandidate &candidate)
{
    QStringList texts;
    for (const CandidateFlaw flaw : candidate.against) {
        texts.append(wordOf(flaw));
    }
    if (candidate.keyPrompts) {
        texts.append(Report::tr("Windows asks the user before it is used"));
    }
    if (candidate.listed == false) {
        texts.append(Report::tr("the server does not list its issuer"));
    }
    return texts.join(u"; "_s);
}

EvidenceTable candidateTable(const Evidence &evidence, const Connection &connection,
                             CertificateStore store)
{
    EvidenceTable table;
    const QString name = connection.name.isEmpty() ? connection.server : connection.name;
    const QString pattern =
        store == CertificateStore::Machine
            ? Report::tr("Certificates of the computer for \"%1\", first choice first")
            : Report::tr("Certificates of the user for \"%1\", first choice first");
    table.caption = framed(pattern, foreignValue(name));
    table.columns = {Report::tr("Certificate"), Report::tr("Issuer"),     Report::tr("Valid until"),
                     Report::tr("For it"),      Report::tr("Against it"), Report::tr("Found in")};
    bool first = true;
    for (const ClientCandidate &candidate : clientCandidates(evidence, connection, store)) {
        const ClientCertificate &certificate = evidence.clientCertificates->at(candidate.index);
        const CertificateFacts *leaf = leafOf(certificate);
        table.rows.append({leaf == nullptr ? Report::tr("(not readable)") : leaf->subject,
                           leaf == nullptr ? QString() : leaf->issuer,
                           leaf == nullptr ? QString() : timeText(leaf->notAfterUtc),
                           forText(candidate, first), againstText(candidate), certificate.origin});
        first = false;
    }
    return table;
}

EvidenceTable deviceTable(const AdapterEvidence &adapter)
{
    EvidenceTable table;
    table.caption = ownWords(Report::tr("Adapters for tunnels"));
    table.columns = {Report::tr("Adapter"), Report::tr("Hardware id"), Report::tr("Started"),
                     Report::tr("Problem code")};
    for (const AdapterDevice &one : adapter.devices) {
        table.rows.append(
            {one.description, one.hardwareId, wordOf(one.started),
             one.problemCode == 0 ? Report::tr("(none)") : QString::number(one.problemCode)});
    }
    return table;
}

EvidenceTable bindingTable(const AdapterEvidence &adapter)
{
    EvidenceTable table;
    table.caption = ownWords(Report::tr("Bindings of these adapters"));
    table.columns = {Report::tr("Hardware id"), Report::tr("Component"), Report::tr("Description"),
                     Report::tr("Enabled")};
    for (const AdapterBinding &one : adapter.bindings) {
        table.rows.append({one.hardwareId, one.component, one.description, wordOf(one.enabled)});
    }
    return table;
}

/// The lists that could not be read.
EvidenceTable unreadTable(const AdapterEvidence &adapter)
{
    EvidenceTable table;
    table.caption = ownWords(Report::tr("What could not be read"));
    table.columns = {Report::tr("What"), Report::tr("Why")};
    const auto add = [&](const QString &name, const QString &words) {
        if (const auto failure = adapter.unread.constFind(name);
            failure != adapter.unread.constEnd()) {
            table.rows.append({words, failureText(*failure)});
        }
    };
    add(u"bindings"_s, Report::tr("Bindings of these adapters"));
    add(u"services"_s, Report::tr("Services"));
    return table;
}

EvidenceTable serviceTable(const AdapterEvidence &adapter)
{
    EvidenceTable table;
    table.caption = ownWords(Report::tr("Services"));
    table.columns = {Report::tr("Service"), Report::tr("State"), Report::tr("Start type")};
    for (const WindowsService &one : adapter.services) {
        table.rows.append({one.name, wordOf(one.state), wordOf(one.start)});
    }
    return table;
}

QString stateText(const DialerConnection &connection)
{
    const QString state = connection.state ? wordOf(*connection.state) : Report::tr("not known");
    return connection.error == 0 ? state
                                 : Report::tr("%1, error %2").arg(state).arg(connection.error);
}

/// What the dialer holds of EAP; empty: it said nothing.
QString eapSettingsText(const DialerEntry &entry)
{
    QStringList texts;
    if (entry.eapType.value_or(0) != 0) {
        texts.append(Report::tr("EAP type %1").arg(*entry.eapType));
    }
    if (entry.eapOctets) {
        texts.append(*entry.eapOctets == 0 ? Report::tr("no EAP settings")
                                           : Report::tr("EAP settings are there"));
    }
    if (entry.eapUserOctets.value_or(0) != 0) {
        texts.append(Report::tr("this user's choice is kept"));
    }
    return texts.join(u"; "_s);
}

} // namespace

EvidenceTable dialerTable(const DialerEvidence &dialer)
{
    EvidenceTable table;
    table.caption = ownWords(Report::tr("What Windows says about its VPN connections"));
    table.columns = {Report::tr("Connection"), Report::tr("State"), Report::tr("Device"),
                     Report::tr("Other end"), Report::tr("Sign-in")};
    QStringList shown;
    for (const DialerConnection &one : dialer.connections) {
        table.rows.append({one.name, stateText(one), one.deviceName, one.remoteAddress, QString()});
        shown.append(one.name);
    }
    for (const DialerEntry &one : dialer.entries) {
        if (!shown.contains(one.name)) {
            table.rows.append({one.name, Report::tr("not connected"),
                               one.deviceName.value_or(QString()), QString(),
                               eapSettingsText(one)});
        }
    }
    return table;
}

QList<EvidenceTable> candidateTables(const Evidence &evidence)
{
    QList<EvidenceTable> tables;
    const QList<Connection> connections = judgedConnections(evidence);
    for (const Connection &connection : connections) {
        const QList<CertificateStore> stores = certificateStores(connection);
        for (const CertificateStore store : stores) {
            tables.append(candidateTable(evidence, connection, store));
        }
    }
    return tables;
}

QList<EvidenceTable> adapterTables(const Evidence &evidence)
{
    if (!evidence.adapter) {
        return {};
    }
    return {deviceTable(*evidence.adapter), bindingTable(*evidence.adapter),
            serviceTable(*evidence.adapter), unreadTable(*evidence.adapter)};
}

QList<EvidenceTable> settingsTables(const Evidence &evidence)
{
    if (!evidence.settings) {
        return {};
    }
    const SettingsEvidence &settings = *evidence.settings;
    EvidenceTable table;
    table.caption = ownWords(Report::tr("Settings of Windows"));
    table.columns = {Report::tr("Setting"), Report::tr("Value")};
    const auto add = [&table](const QString &name, const QString &value) {
        if (!value.isEmpty()) {
            table.rows.append({name, value});
        }
    };
    const auto word = [](const std::optional<bool> &value) {
        return value ? wordOf(*value) : QString();
    };
    const auto number = [](const std::optional<int> &value) {
        return value ? QString::number(*value) : QString();
    };
    add(Report::tr("Edition"), settings.edition);
    add(Report::tr("Joined to a domain or to Entra ID"), word(settings.domainJoined));
    add(Report::tr("Credential Guard runs"), word(settings.credentialGuard));
    add(u"LmCompatibilityLevel"_s, number(settings.lmCompatibilityLevel));
    add(u"ProhibitIpSec"_s, number(settings.prohibitIpsec));
    add(u"AssumeUDPEncapsulationContextOnSendRule"_s, number(settings.assumeUdpEncapsulation));
    add(u"NegotiateDH2048_AES256"_s, number(settings.negotiateDh2048));
    return {table};
}

} // namespace aovpn
