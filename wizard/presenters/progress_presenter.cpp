// SPDX-License-Identifier: Apache-2.0
#include "wizard/presenters/progress_presenter.h"

#include "checks/report/visible_text.h"
#include "wizard/presenters/stage_presenter.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace aovpn::wizard {
namespace {

struct ProgressText
{
    Q_DECLARE_TR_FUNCTIONS(ProgressText)
};

/// What a question is about, without its limit.
QString subject(const TaskState &task)
{
    const auto text = [&task](QLatin1String key) {
        const QJsonValue value = task.values.value(key);
        return value.isDouble() ? QString::number(value.toInt())
                                : visibleText(value.toString(), 100);
    };
    const QString server = text("server"_L1);
    const QString address = text("address"_L1);
    const QString port = text("port"_L1);
    //: %1: a host name, %2: its address
    const QString whom = server.isEmpty() || address.isEmpty() || server == address
                             ? server + (server == address ? QString() : address)
                             : ProgressText::tr("%1 (%2)").arg(server, address);
    const EvidenceKind kind = task.probe ? task.probe->info.yields : EvidenceKind::System;
    switch (kind) {
    case EvidenceKind::Ike:
        return ProgressText::tr("Asking %1 on UDP %2").arg(whom, port);
    case EvidenceKind::Sstp:
        return ProgressText::tr("Asking %1 on TCP %2").arg(whom, port.isEmpty() ? u"443"_s : port);
    case EvidenceKind::Name:
        return ProgressText::tr("Looking up the name %1").arg(whom);
    case EvidenceKind::Crls:
        return ProgressText::tr("Fetching the list of withdrawn certificates %1")
            .arg(text("url"_L1))
            .trimmed();
    case EvidenceKind::Certificates:
        return ProgressText::tr("Asking %1 for its certificate").arg(whom);
    case EvidenceKind::Connections:
        return ProgressText::tr("Reading this computer's VPN connections");
    case EvidenceKind::Trust:
        return ProgressText::tr("Reading this computer's trusted root certificates");
    case EvidenceKind::Routing:
        return ProgressText::tr("Reading this computer's routes");
    case EvidenceKind::Triggers:
        return ProgressText::tr("Reading what starts a VPN connection by itself");
    case EvidenceKind::Settings:
        return ProgressText::tr("Reading Windows' settings");
    case EvidenceKind::Network:
        return ProgressText::tr("Testing the local network");
    case EvidenceKind::ClientCertificates:
        return ProgressText::tr("Reading this computer's own certificates");
    case EvidenceKind::Adapter:
        return ProgressText::tr("Reading the state of the VPN adapters and services");
    case EvidenceKind::Events:
        return ProgressText::tr("Reading Windows' log of VPN connections");
    case EvidenceKind::Collection:
        return ProgressText::tr("Looking for Microsoft's support tool");
    case EvidenceKind::Dialer:
        return ProgressText::tr("Asking Windows for its VPN connections");
    case EvidenceKind::IkeInterviews:
        //: %1: address
        return ProgressText::tr("Asking the VPN server at %1 which sign-in it expects")
            .arg(task.values.value(u"address"_s).toString());
    case EvidenceKind::SstpCalls:
        return ProgressText::tr("Asking the VPN server at %1 to accept a call on its web port")
            .arg(task.values.value(u"address"_s).toString());
    case EvidenceKind::Pptp:
        return ProgressText::tr("Asking the VPN server at %1 whether it offers PPTP")
            .arg(task.values.value(u"address"_s).toString());
    case EvidenceKind::System:
        break;
    }
    return ProgressText::tr("Reading this computer's system details");
}

} // namespace

QString askingText(const TaskState &task)
{
    const double seconds = static_cast<double>(task.limit.count()) / 1000.0;
    //: %1: what is being asked, %2: seconds
    return ProgressText::tr("%1, up to %2 s")
        .arg(subject(task), QLocale().toString(seconds, 'g', 3));
}

QStringList askingLines(const SessionView &view)
{
    QStringList lines;
    for (const TaskState &task : view.tasks) {
        if (task.running) {
            lines.append(askingText(task));
        }
    }
    lines.removeDuplicates();
    return lines;
}

QList<CheckRow> askingRows(const SessionView &view, Stage stage)
{
    QList<CheckRow> rows;
    for (const TaskState &task : view.tasks) {
        if (!task.running || !task.probe || task.probe->info.stage != stage) {
            continue;
        }
        CheckRow row;
        row.key = u"task/"_s + task.id;
        row.state = StepState::Running;
        row.title = askingText(task);
        rows.append(row);
    }
    return rows;
}

int progressPercent(const SessionView &view)
{
    return std::clamp(static_cast<int>(std::lround(view.progress * 100)), 0, 100);
}

} // namespace aovpn::wizard
