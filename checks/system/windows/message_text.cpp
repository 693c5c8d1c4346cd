// SPDX-License-Identifier: Apache-2.0
#include "checks/system/message_text.h"

#include "checks/system/windows/windows_api.h"

#include <array>

namespace aovpn {
namespace {

/// @p module: nullptr: the system's own messages.
QString messageOf(HMODULE module, DWORD code)
{
    std::array<wchar_t, 2048> text{};
    const DWORD source =
        module == nullptr ? FORMAT_MESSAGE_FROM_SYSTEM : FORMAT_MESSAGE_FROM_HMODULE;
    const DWORD length =
        FormatMessageW(source | FORMAT_MESSAGE_IGNORE_INSERTS | FORMAT_MESSAGE_MAX_WIDTH_MASK,
                       module, code, 0, text.data(), static_cast<DWORD>(text.size()), nullptr);
    return QString::fromWCharArray(text.data(), static_cast<qsizetype>(length)).simplified();
}

/// The dialer's messages. Loaded as data: none of the library's code runs.
QString dialerMessage(DWORD code)
{
    for (const wchar_t *name : {L"mprmsg.dll", L"rasapi32.dll"}) {
        const HMODULE library =
            LoadLibraryExW(name, nullptr,
                           LOAD_LIBRARY_AS_DATAFILE | LOAD_LIBRARY_AS_IMAGE_RESOURCE |
                               LOAD_LIBRARY_SEARCH_SYSTEM32);
        if (library == nullptr) {
            continue;
        }
        const QString text = messageOf(library, code);
        FreeLibrary(library);
        if (!text.isEmpty()) {
            return text;
        }
    }
    return {};
}

} // namespace

QString systemMessage(quint32 code)
{
    constexpr quint32 kFirstOfDialer = 600; // raserror.h
    constexpr quint32 kLastOfDialer = 999;
    if (code >= kFirstOfDialer && code <= kLastOfDialer) {
        return dialerMessage(code);
    }
    const QString text = messageOf(nullptr, code);
    return text.isEmpty() ? dialerMessage(code) : text;
}

} // namespace aovpn
