// SPDX-License-Identifier: Apache-2.0
// What the name of a key's provider says about using the key.
#pragma once

#include <QString>

#include <optional>

namespace aovpn {

/// Does a key of the provider @p name ask the person each time it is used? True for smart cards
/// (PIN) and Windows Hello for Business (gesture), null for all others: a software
/// or TPM key may be strongly protected, and only opening it would tell.
/// Source: Cryptographic Provider Names (wincrypt.h); CNG Key Storage Providers (ncrypt.h).
std::optional<bool> providerAsksPerson(const QString &name);

} // namespace aovpn
