// SPDX-License-Identifier: Apache-2.0
// How Windows writes proxies.
#pragma once

#include "checks/model/computer_evidence.h"
#include "checks/system/windows_values/registry_values.h"

namespace aovpn::windows_values {

/// The proxy for https out of "host:port" or "http=a:1;https=b:2"; without user name and password.
/// Empty: none. Source: WINHTTP_CURRENT_USER_IE_PROXY_CONFIG, lpszProxy.
QString proxyServer(const QString &text);

/// "<local>;*.example.test" -> its entries; blanks separate as well.
/// Source: WINHTTP_CURRENT_USER_IE_PROXY_CONFIG, lpszProxyBypass.
QStringList proxyBypass(const QString &text);

/// @p url without user name and password.
QString proxyConfigUrl(const QString &url);

/// The settings under a key "Internet Settings". Null: it sets none.
std::optional<ProxySettings> proxyOf(const RegistryValues &values, const QString &source);

} // namespace aovpn::windows_values
