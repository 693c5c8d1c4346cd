// SPDX-License-Identifier: Apache-2.0
#include "checks/system/windows/com.h"

#include "checks/system/windows/system_error.h"

using namespace Qt::StringLiterals;

namespace aovpn::windows_system {

Failure comFailure(HRESULT code, const QString &where)
{
    // The code of an error of Windows is in the lower half.
    if (HRESULT_FACILITY(code) == FACILITY_WIN32) {
        return systemFailure(static_cast<unsigned long>(HRESULT_CODE(code)), where);
    }
    const bool missing = code == E_NOTIMPL || code == REGDB_E_CLASSNOTREG || code == E_NOINTERFACE;
    return {missing ? FailureKind::NotSupported : FailureKind::Internal, static_cast<int>(code),
            u"it answered 0x%1"_s.arg(static_cast<quint32>(code), 8, 16, QChar(u'0')), where};
}

} // namespace aovpn::windows_system
