// SPDX-License-Identifier: Apache-2.0
// EAP XML (EapHostConfig) -> the sign-in part of a connection.
#pragma once

#include "checks/model/connection.h"
#include "checks/model/result.h"
#include "checks/protocol/profile/xml_tree.h"

namespace aovpn {

/// Fills the EAP members of @p connection: eapType, innerEapType, innerMethod, serverNames,
/// trustedRoots, serverValidation and their inner counterparts, useWindowsLogon,
/// requireCryptoBinding, identityPrivacy, anonymousIdentity. What the document does not say stays
/// as it is. Input:  the EapHostConfig element; namespaces and prefixes as they come. Adds to
/// Connection::defects: "namespace" (an element is in another namespace than its schema says),
/// "boolean-case", "eap-type-differs" (EapMethod and Eap name different types).
/// Source: EapHostConfig, BaseEapConnectionPropertiesV1, EapTlsConnectionPropertiesV1 to V3,
///         MsPeapConnectionPropertiesV1 to V3, MsChapV2ConnectionPropertiesV1,
///         EapTtlsConnectionPropertiesV1, EapTeapConnectionPropertiesV1 schemas.
void readEapHostConfig(const XmlElement &hostConfig, Connection &connection);

/// A document whose root is EapHostConfig -> one connection of format EapXml, authentication eap.
Connection readEapXml(const XmlElement &root);

/// A server name list as written: split at ";", trimmed, empty parts dropped.
QStringList splitServerNames(const QString &names);

/// Forty lower-case hex digits without blanks; if it is no SHA-1 thumbprint: what stood there,
/// trimmed and in lower case.
QString normaliseThumbprint(const QString &thumbprint);

/// "true" and "1" or "false" and "0" in any case; nullopt for anything else. Adds a "boolean-case"
/// defect for any other spelling than "true", "false", "1" and "0".
std::optional<bool> readXmlBoolean(const XmlElement *element, QList<ProfileDefect> &defects);

} // namespace aovpn
