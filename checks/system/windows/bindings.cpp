// SPDX-License-Identifier: Apache-2.0
#include "checks/system/windows/bindings.h"

#include "checks/system/windows/com.h"
#include "checks/system/windows_values/adapter_words.h"

#include <netcfgx.h>

using namespace Qt::StringLiterals;

namespace aovpn::windows_system {
namespace {

using windows_values::BindingPath;

constexpr int kMostPaths = 1000;
constexpr int kLongestPath = 32;

struct TextFreer
{
    void operator()(wchar_t *text) const { CoTaskMemFree(text); }
};

/// A text that one of the methods of a component gives.
template <typename Get> QString text(Get get)
{
    wchar_t *raw = nullptr;
    const HRESULT code = get(&raw);
    const std::unique_ptr<wchar_t, TextFreer> owned(raw);
    return SUCCEEDED(code) && raw != nullptr ? QString::fromWCharArray(raw) : QString();
}

QString idOf(INetCfgComponent *component, QMap<QString, QString> &names)
{
    if (component == nullptr) {
        return {};
    }
    const QString id = text([component](wchar_t **raw) { return component->GetId(raw); });
    if (!names.contains(id.toLower())) {
        names.insert(id.toLower(),
                     text([component](wchar_t **raw) { return component->GetDisplayName(raw); }));
    }
    return id;
}

/// The components of a path from the top down: each pair's upper one, and the last pair's lower
/// one.
BindingPath readPath(INetCfgBindingPath *path, QMap<QString, QString> &names)
{
    BindingPath read{.enabled = path->IsEnabled() == S_OK};
    const auto pairs = received<IEnumNetCfgBindingInterface>(
        [path](auto **raw) { return path->EnumBindingInterfaces(raw); });
    for (int i = 0; pairs && i < kLongestPath; ++i) {
        const auto pair = received<INetCfgBindingInterface>([&pairs](auto **raw) {
            ULONG got = 0;
            return pairs->Next(1, raw, &got);
        });
        if (!pair) {
            break;
        }
        const auto lower = received<INetCfgComponent>(
            [&pair](auto **raw) { return pair->GetLowerComponent(raw); });
        const auto upper = received<INetCfgComponent>(
            [&pair](auto **raw) { return pair->GetUpperComponent(raw); });
        if (read.components.isEmpty()) {
            read.components.append(idOf(upper.get(), names));
        }
        read.components.append(idOf(lower.get(), names));
    }
    return read;
}

QList<AdapterBinding> bindingsAbove(INetCfgComponent *adapter)
{
    QMap<QString, QString> names;
    QList<BindingPath> paths;
    const QString id = idOf(adapter, names);
    const auto bindings = received<INetCfgComponentBindings>([adapter](auto **raw) {
        void *object = nullptr;
        const HRESULT code = adapter->QueryInterface(IID_INetCfgComponentBindings, &object);
        *raw = static_cast<INetCfgComponentBindings *>(object);
        return code;
    });
    const auto all = bindings ? received<IEnumNetCfgBindingPath>([&bindings](auto **raw) {
        return bindings->EnumBindingPaths(EBP_ABOVE, raw);
    })
                              : nullptr;
    for (int i = 0; all && i < kMostPaths; ++i) {
        const auto path = received<INetCfgBindingPath>([&all](auto **raw) {
            ULONG got = 0;
            return all->Next(1, raw, &got);
        });
        if (!path) {
            break;
        }
        paths.append(readPath(path.get(), names));
    }
    return windows_values::bindingsOf(id, paths, names);
}

/// Lets go of what Initialize() holds.
class Opened
{
public:
    explicit Opened(INetCfg *configuration)
        : m_configuration(configuration), m_code(configuration->Initialize(nullptr))
    {}
    ~Opened()
    {
        if (SUCCEEDED(m_code)) {
            m_configuration->Uninitialize();
        }
    }
    Opened(const Opened &) = delete;
    Opened &operator=(const Opened &) = delete;
    HRESULT code() const { return m_code; }

private:
    INetCfg *m_configuration;
    HRESULT m_code;
};

} // namespace

Result<QList<AdapterBinding>> miniportBindings()
{
    const ComThread com;
    if (FAILED(com.code())) {
        return comFailure(com.code(), u"CoInitializeEx"_s);
    }
    HRESULT code = S_OK;
    const auto configuration = created<INetCfg>(CLSID_CNetCfg, IID_INetCfg, &code);
    if (!configuration) {
        return comFailure(code, u"INetCfg"_s);
    }
    const Opened opened(configuration.get());
    if (FAILED(opened.code())) {
        return comFailure(opened.code(), u"INetCfg::Initialize"_s);
    }
    QList<AdapterBinding> bindings;
    for (const QString &id : windows_values::boundMiniports()) {
        const auto adapter = received<INetCfgComponent>(
            [&](auto **raw) { return configuration->FindComponent(qUtf16Printable(id), raw); },
            &code);
        if (adapter) {
            bindings += bindingsAbove(adapter.get());
        } else if (FAILED(code)) {
            return comFailure(code, u"INetCfg::FindComponent "_s + id);
        }
    }
    return bindings;
}

} // namespace aovpn::windows_system
