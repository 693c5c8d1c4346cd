// SPDX-License-Identifier: Apache-2.0
#include "checks/report/report.h"

#include <QJsonDocument>

namespace aovpn {
namespace {

/// QJsonDocument ends an indented text with a newline.
template <json::Described T> QByteArray document(const T &value)
{
    return QJsonDocument(toJson(value)).toJson(QJsonDocument::Indented);
}

} // namespace

QByteArray renderJson(const SessionResult &result)
{
    return document(result);
}

QByteArray renderBundle(const SessionResult &result)
{
    Bundle bundle;
    bundle.toolVersion = result.tool.version;
    bundle.takenAtUtc = result.takenAtUtc;
    bundle.request = result.request;
    bundle.policy = result.policy;
    bundle.evidence = result.evidence;
    bundle.redactions = result.redactions;
    return document(bundle);
}

} // namespace aovpn
