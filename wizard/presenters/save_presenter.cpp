// SPDX-License-Identifier: Apache-2.0
#include "wizard/presenters/save_presenter.h"

#include "checks/redact/replaced_counts.h"
#include "checks/report/report.h"
#include "checks/report/report_model.h"
#include "checks/report/visible_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace aovpn::wizard {
namespace {

constexpr qsizetype kLongest = 120;
constexpr qsizetype kMostReplacements = 200;

struct SaveText
{
    Q_DECLARE_TR_FUNCTIONS(SaveText)
};

QString listed(const QStringList &values)
{
    QStringList shown;
    for (const QString &value : values.mid(0, 8)) {
        shown.append(visibleText(value, kLongest));
    }
    if (values.size() > shown.size()) {
        shown.append(
            SaveText::tr("and %n more", nullptr, static_cast<int>(values.size() - shown.size())));
    }
    return shown.join(u", "_s);
}

void addList(QStringList &lines, const QString &label, QStringList values)
{
    values.removeAll(QString());
    values.removeDuplicates();
    if (!values.isEmpty()) {
        //: %1: a kind of fact ("Addresses"), %2: the facts
        lines.append(SaveText::tr("%1: %2").arg(label, listed(values)));
    }
}

/// What the redacted @p result still says.
QStringList leaving(const SessionResult &result)
{
    const Evidence &evidence = result.evidence;
    QStringList lines{SaveText::tr("What was found, and what to do about it")};
    QStringList names;
    QStringList servers;
    for (const Connection &connection : evidence.connections.value_or(QList<Connection>{})) {
        names.append(connection.name);
        servers.append(connection.server);
    }
    addList(lines, SaveText::tr("Connections"), names);
    addList(lines, SaveText::tr("VPN servers"), servers);
    if (evidence.name) {
        addList(lines, SaveText::tr("Addresses of the server"), evidence.name->addresses);
        addList(lines, SaveText::tr("Name servers"), evidence.name->resolvers);
    }
    if (evidence.system) {
        addList(lines, SaveText::tr("Computer"), {evidence.system->computer});
        addList(lines, SaveText::tr("User"), {evidence.system->user});
        addList(lines, SaveText::tr("System"), {evidence.system->version});
    }
    QStringList subjects;
    for (const auto &each : evidence.certificates.value_or(QList<CertificateEvidence>{})) {
        for (const CertificateFacts &facts : each.facts) {
            subjects.append(facts.subject);
        }
    }
    addList(lines, SaveText::tr("Certificates"), subjects);
    QStringList own;
    for (const auto &each : evidence.clientCertificates.value_or(QList<ClientCertificate>{})) {
        if (!each.facts.isEmpty()) {
            own.append(each.facts.first().subject);
        }
    }
    addList(lines, SaveText::tr("Your certificates and those of this computer"), own);
    if (evidence.routing) {
        QStringList addresses;
        for (const NetworkInterface &each : evidence.routing->interfaces) {
            for (const InterfaceAddress &address : each.addresses) {
                addresses.append(address.address);
            }
        }
        addList(lines, SaveText::tr("Addresses of this computer"), addresses);
        addList(lines, SaveText::tr("Names of networks"), evidence.routing->dnsSuffixes);
        lines.append(
            SaveText::tr("%n routes", nullptr, static_cast<int>(evidence.routing->routes.size())));
    }
    if (evidence.network) {
        QStringList proxies;
        for (const ProxySettings &each : evidence.network->proxies) {
            proxies << each.server << each.configUrl;
        }
        addList(lines, SaveText::tr("Proxies"), proxies);
    }
    const qsizetype events = evidence.events ? evidence.events->size() : 0;
    if (events > 0) {
        lines.append(
            SaveText::tr("%n events of the log of Windows", nullptr, static_cast<int>(events)));
    }
    const SitePolicy &policy = result.policy;
    addList(lines, SaveText::tr("Organisation and helpdesk"),
            {policy.organisation, policy.helpdesk.name, policy.helpdesk.phone,
             policy.helpdesk.email, policy.helpdesk.portal});
    addList(lines, SaveText::tr("File that was opened"), {result.request.profileFile});
    addList(lines, SaveText::tr("Name under which the sign-in server was asked"),
            {result.request.identity});
    addList(lines, SaveText::tr("Error or symptom that you named"), {result.request.symptom});
    lines.append(SaveText::tr("The servers' answers as they came, for a later check"));
    return lines;
}

/// One line per replaced value, by kind; within a kind in the order of their numbers. Input: @p
/// longest: where a value is cut.
QStringList replaced(const Redacted &redacted, qsizetype longest)
{
    QList<Replacement> sorted = redacted.replacements;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Replacement &a, const Replacement &b) {
        return redactionText(a.rule).localeAwareCompare(redactionText(b.rule)) < 0;
    });
    QStringList lines;
    for (const Replacement &each : std::as_const(sorted)) {
        //: %1: what kind of value, %2: the value, %3: what stands in its place
        lines.append(SaveText::tr("%1: %2 becomes %3")
                         .arg(redactionText(each.rule), visibleText(each.original, longest),
                              visibleText(each.pseudonym, longest)));
    }
    return lines;
}

/// The kinds of which nothing stands in the place: certificates, messages.
QStringList removed(const Redacted &redacted, const QStringList &before)
{
    QStringList lines;
    for (const QString &rule : redacted.result.redactions) {
        const bool isReplaced =
            std::any_of(redacted.replacements.begin(), redacted.replacements.end(),
                        [&rule](const Replacement &each) { return each.rule == rule; });
        if (!isReplaced && !before.contains(rule)) {
            //: %1: a kind of value that is left out of the file
            lines.append(SaveText::tr("%1: left out").arg(redactionText(rule)));
        }
    }
    return lines;
}

QStringList staying(const QStringList &replacedLines, const QStringList &removedLines,
                    Privacy privacy)
{
    QStringList lines = replacedLines.mid(0, kMostReplacements);
    if (replacedLines.size() > kMostReplacements) {
        lines.append(SaveText::tr("and %n more", nullptr,
                                  static_cast<int>(replacedLines.size() - kMostReplacements)));
    }
    lines += removedLines;
    if (lines.isEmpty()) {
        lines.append(privacy == Privacy::Full ? SaveText::tr("Nothing is replaced.")
                                              : SaveText::tr("Nothing needed to be replaced."));
    }
    if (!replacedLines.isEmpty()) {
        lines.append(SaveText::tr("This list stays here, too: it is in no file that you send."));
    }
    lines.append(SaveText::tr("Passwords and private keys are never read."));
    return lines;
}

} // namespace

SavePreview previewSave(const SessionResult &result, SaveKind kind, Privacy privacy, Reader reader)
{
    const Redacted redacted = redact(result, privacy);
    SavePreview preview;
    preview.leaves = leaving(redacted.result);
    preview.stays =
        staying(replaced(redacted, kLongest), removed(redacted, result.redactions), privacy);
    for (const QString &line : replaced(redacted, std::numeric_limits<qsizetype>::max())) {
        preview.key += line.toUtf8() + '\n'; // in full: it has to name everything again
    }
    if (kind == SaveKind::Bundle) {
        preview.octets = renderBundle(redacted.result);
        return preview;
    }
    preview.octets = renderHtml(redacted.result, {.locale = QLocale(),
                                                  .localZone = QTimeZone::systemTimeZone(),
                                                  .privacy = enumName(privacy),
                                                  .reader = reader,
                                                  .replaced = replacedCounts(redacted)});
    return preview;
}

QString privacyName(Privacy privacy)
{
    switch (privacy) {
    case Privacy::Full:
        return SaveText::tr("&Everything");
    case Privacy::Ticket:
        return SaveText::tr("For a ti&cket (recommended)");
    case Privacy::Public:
        break;
    }
    return SaveText::tr("For the &public");
}

QString privacyText(Privacy privacy)
{
    switch (privacy) {
    case Privacy::Full:
        return SaveText::tr("Nothing is replaced. Only for people whom you trust with all of it.");
    case Privacy::Ticket:
        return SaveText::tr("Names of people and computers and private addresses are replaced; "
                            "servers and certificates stay readable.");
    case Privacy::Public:
        break;
    }
    return SaveText::tr("Names of servers, public addresses and certificates are replaced too.");
}

QString proposedFileName(const SessionResult &result, SaveKind kind)
{
    const QString time = result.takenAtUtc.toUTC().toString(u"yyyy-MM-dd-HHmm"_s);
    return kind == SaveKind::Report ? u"aovpn-report-%1.html"_s.arg(time)
                                    : u"aovpn-bundle-%1.json"_s.arg(time);
}

QString keyFileName(const QString &fileName)
{
    const qsizetype dot = fileName.lastIndexOf(u'.');
    const qsizetype slash = std::max(fileName.lastIndexOf(u'/'), fileName.lastIndexOf(u'\\'));
    return (dot > slash ? fileName.left(dot) : fileName) + u"-names.txt"_s;
}

QString saveFailureText(const Failure &failure)
{
    QString reason;
    switch (failure.kind) {
    case FailureKind::AccessDenied:
        reason = SaveText::tr("You are not allowed to save there.");
        break;
    case FailureKind::NotFound:
        reason = SaveText::tr("That folder does not exist.");
        break;
    default:
        reason = visibleText(failure.detail, 300);
        break;
    }
    //: %1: why, as a sentence
    return SaveText::tr("The file was not saved. %1 Please choose another place.").arg(reason);
}

} // namespace aovpn::wizard
