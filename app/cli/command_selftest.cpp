// SPDX-License-Identifier: Apache-2.0
// selftest: what this program can read on this computer; kinds, numbers and codes only.
#include "app/cli/commands.h"
#include "checks/engine/self_test.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace aovpn::cli {
namespace {

/// The longest that one provider may take which can be told to stop.
constexpr std::chrono::seconds kLimit{5};

QJsonObject asJson(const ProviderReport &report)
{
    QJsonObject counts;
    for (const ProviderCount &one : report.counts) {
        counts.insert(one.what, one.number);
    }
    return {{u"provider"_s, report.provider},
            {u"state"_s, enumName(report.state)},
            {u"counts"_s, counts},
            {u"failure"_s, report.failure ? QJsonValue(enumName(*report.failure)) : QJsonValue()},
            {u"code"_s, report.osCode},
            {u"milliseconds"_s, report.milliseconds}};
}

/// "5", and of a value that Windows shows in hexadecimal also that: "-2147024891 (0x80070005)".
QString codeText(int code)
{
    return code >= 0
               ? QString::number(code)
               : u"%1 (0x%2)"_s.arg(code).arg(static_cast<quint32>(code), 8, 16, QLatin1Char('0'));
}

QString saidOf(const ProviderReport &report)
{
    QStringList parts;
    for (const ProviderCount &one : report.counts) {
        parts.append(u"%1 %2"_s.arg(one.what).arg(one.number));
    }
    if (report.failure) {
        parts.append(enumName(*report.failure));
    }
    if (report.osCode != 0) {
        parts.append(u"code "_s + codeText(report.osCode));
    }
    return parts.join(u", "_s);
}

QByteArray asText(const QList<ProviderReport> &reports)
{
    QString text = u"aovpn-doctor-cli %1 on %2 (%3)\n"_s.arg(
        QStringLiteral(AOVPN_VERSION), QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion(),
        QSysInfo::currentCpuArchitecture());
    for (const ProviderReport &report : reports) {
        text += u"%1 %2 %3 ms  %4\n"_s.arg(report.provider, -32)
                    .arg(enumName(report.state), -9)
                    .arg(report.milliseconds, 5)
                    .arg(saidOf(report));
    }
    return text.toUtf8();
}

} // namespace

int runSelfTest(const Options &options, System &system, const Console &console)
{
    const QList<ProviderReport> reports = selfTest(system, kLimit);
    if (options.json.isEmpty()) {
        return writeData({}, asText(reports), console);
    }
    QJsonArray providers;
    for (const ProviderReport &report : reports) {
        providers.append(asJson(report));
    }
    const QJsonObject json{{u"schema"_s, u"aovpn-doctor/selftest/1"_s},
                           {u"version"_s, QStringLiteral(AOVPN_VERSION)},
                           {u"system"_s, QSysInfo::kernelType()},
                           {u"systemVersion"_s, QSysInfo::kernelVersion()},
                           {u"architecture"_s, QSysInfo::currentCpuArchitecture()},
                           {u"providers"_s, providers}};
    return writeData(options.json, QJsonDocument(json).toJson(), console);
}

} // namespace aovpn::cli
