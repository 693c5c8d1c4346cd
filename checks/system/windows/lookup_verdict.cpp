// SPDX-License-Identifier: Apache-2.0
#include "checks/system/windows/lookup_verdict.h"

#include "checks/system/windows/system_error.h"
#include "checks/system/windows/windows_api.h"

#include <optional>

namespace aovpn::windows_system {
namespace {

/// Null: the name exists without such a record.
std::optional<FailureKind> kindOfQuery(long code)
{
    switch (code) {
    case DNS_ERROR_RCODE_NAME_ERROR:
    case DNS_ERROR_INVALID_NAME_CHAR:
    case ERROR_INVALID_NAME:
        return FailureKind::NameNotFound;
    case DNS_INFO_NO_RECORDS:
    case DNS_ERROR_RECORD_DOES_NOT_EXIST:
        return std::nullopt;
    case ERROR_TIMEOUT:
    case WSAETIMEDOUT:
        return FailureKind::Timeout;
    case DNS_ERROR_RCODE_FORMAT_ERROR:
    case DNS_ERROR_RCODE_SERVER_FAILURE:
    case DNS_ERROR_RCODE_NOT_IMPLEMENTED:
    case DNS_ERROR_RCODE_REFUSED:
    case DNS_ERROR_BAD_PACKET:
        return FailureKind::Refused;
    case DNS_ERROR_NO_DNS_SERVERS:
    case ERROR_NETWORK_UNREACHABLE:
    case ERROR_HOST_UNREACHABLE:
    case WSAENETUNREACH:
    case WSAEHOSTUNREACH:
    case WSAENETDOWN:
        return FailureKind::Unreachable;
    default:
        return FailureKind::Internal;
    }
}

FailureKind kindOfLookup(int code)
{
    switch (code) {
    case WSAHOST_NOT_FOUND:
        return FailureKind::NameNotFound;
    case WSATRY_AGAIN:
        return FailureKind::Timeout;
    case WSANO_RECOVERY:
        return FailureKind::Refused;
    default:
        return FailureKind::Internal;
    }
}

Failure failureOf(FailureKind kind, long code, const QString &where)
{
    return {kind, static_cast<int>(code), systemText(static_cast<unsigned long>(code)), where};
}

} // namespace

Result<QList<QHostAddress>> lookupVerdict(int lookup, long query, const QString &where)
{
    if (lookup == WSANO_DATA) {
        return QList<QHostAddress>{};
    }
    if (query != 0) {
        const auto kind = kindOfQuery(query);
        if (!kind) {
            return QList<QHostAddress>{};
        }
        if (*kind != FailureKind::Internal) {
            return failureOf(*kind, query, where);
        }
    }
    return failureOf(kindOfLookup(lookup), lookup, where);
}

} // namespace aovpn::windows_system
