// SPDX-License-Identifier: Apache-2.0
// ProfileXML of the VPNv2 CSP -> a connection.
#pragma once

#include "checks/model/connection.h"
#include "checks/protocol/profile/xml_tree.h"

namespace aovpn {

/// Reads a document whose root is VPNProfile. Values are compared without case, as Windows does,
/// except booleans.
/// Input:  the root element; the EAP part of it either as child elements of Configuration or as
/// escaped
///         text.
/// Result: one connection of format ProfileXml. Misplaced elements are not applied, as Windows does
/// not
///         apply them.
/// Adds to Connection::defects: "boolean-case" (where: "AlwaysOn, line 4, column 3"; value:
/// "True"), "element-misplaced" (a list name of the CSP nodes, or an element at another level than
/// its own; value: its name), "namespace", "stray-text", "eap-not-well-formed" (value: where inside
/// the EAP text and what was expected), "unknown-value" (value:
/// "NativeProtocolType=Ike"; expected: the words that can stand there, or what else), "eap-missing"
/// (a method is EAP and there is no EAP configuration; where: of Authentication) and those of the
/// EAP reader. Source: VPNv2 CSP, ProfileXML XSD.
Connection readProfileXml(const XmlElement &root);

} // namespace aovpn
