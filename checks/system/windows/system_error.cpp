// SPDX-License-Identifier: Apache-2.0
#include "checks/system/windows/system_error.h"

#include "checks/system/windows/windows_api.h"

#include <array>

using namespace Qt::StringLiterals;

namespace aovpn::windows_system {
namespace {

FailureKind kindOf(unsigned long code)
{
    switch (code) {
    case ERROR_ACCESS_DENIED:
    case ERROR_PRIVILEGE_NOT_HELD:
    case ERROR_SHARING_VIOLATION:
        return FailureKind::AccessDenied;
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
    case ERROR_NOT_FOUND:
        return FailureKind::NotFound;
    case ERROR_NOT_SUPPORTED:
    case ERROR_CALL_NOT_IMPLEMENTED:
    case ERROR_PROC_NOT_FOUND:
    case ERROR_MOD_NOT_FOUND:
        return FailureKind::NotSupported;
    case ERROR_TIMEOUT:
    case WAIT_TIMEOUT:
        return FailureKind::Timeout;
    default:
        return FailureKind::Internal;
    }
}

} // namespace

QString systemText(unsigned long code)
{
    std::array<wchar_t, 512> text{};
    const DWORD length = FormatMessageW(
        FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS | FORMAT_MESSAGE_MAX_WIDTH_MASK,
        nullptr, code, 0, text.data(), static_cast<DWORD>(text.size()), nullptr);
    const QString line =
        QString::fromWCharArray(text.data(), static_cast<qsizetype>(length)).simplified();
    return line.isEmpty() ? u"error %1"_s.arg(code) : line;
}

Failure systemFailure(unsigned long code, const QString &where)
{
    return {kindOf(code), static_cast<int>(code), systemText(code), where};
}

} // namespace aovpn::windows_system
