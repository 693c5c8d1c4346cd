// SPDX-License-Identifier: Apache-2.0
// COM for the length of one question, on whatever thread asks it.
#pragma once

#include "checks/model/result.h"
#include "checks/system/windows/windows_api.h"

#include <memory>
#include <objbase.h>
#include <oleauto.h>

namespace aovpn::windows_system {

/// While it lives, this thread may call COM.
class ComThread
{
public:
    ComThread() : m_code(CoInitializeEx(nullptr, COINIT_MULTITHREADED)) {}
    ~ComThread()
    {
        if (SUCCEEDED(m_code)) {
            CoUninitialize();
        }
    }
    ComThread(const ComThread &) = delete;
    ComThread &operator=(const ComThread &) = delete;

    /// A thread that was set up otherwise before may call it too.
    HRESULT code() const { return m_code == RPC_E_CHANGED_MODE ? S_OK : m_code; }

private:
    HRESULT m_code;
};

/// A failed call of an object. Result: those of systemFailure() for an error of Windows;
/// NotSupported: the class, interface or method is not there; else Internal.
Failure comFailure(HRESULT code, const QString &where);

struct Releaser
{
    void operator()(IUnknown *object) const { object->Release(); }
};

template <typename T> using ComPointer = std::unique_ptr<T, Releaser>;

/// Calls @p get with room for an interface pointer. Null: it failed, or there was none; @p code
/// says why.
template <typename T, typename Get> ComPointer<T> received(Get get, HRESULT *code = nullptr)
{
    T *raw = nullptr;
    const HRESULT result = get(&raw);
    if (code != nullptr) {
        *code = result;
    }
    return ComPointer<T>(SUCCEEDED(result) ? raw : nullptr);
}

/// A new object of class @p id in this process.
template <typename T>
ComPointer<T> created(const CLSID &id, const IID &interfaceId, HRESULT *code = nullptr)
{
    return received<T>(
        [&](T **raw) {
            void *object = nullptr;
            const HRESULT result = CoCreateInstance(
                id, nullptr, CLSCTX_INPROC_SERVER | CLSCTX_LOCAL_SERVER, interfaceId, &object);
            *raw = static_cast<T *>(object);
            return result;
        },
        code);
}

} // namespace aovpn::windows_system
