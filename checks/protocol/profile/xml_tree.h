// SPDX-License-Identifier: Apache-2.0
// A small XML document as a tree of elements, bounded in depth and number, without document type
// declarations or entities of its own.
#pragma once

#include "checks/model/result.h"

#include <QString>

#include <vector>

namespace aovpn {

/// One element. Of the attributes only "Enabled" is kept: no other one of a VPN or EAP profile says
/// anything that is judged.
struct XmlElement
{
    QString name; ///< local name, as written
    QString namespaceUri;
    QString text;    ///< character data directly inside, without that of children, trimmed
    QString enabled; ///< value of the attribute "Enabled"; empty: there is none
    QString place;   ///< "line 12, column 5" of its "<"
    std::vector<XmlElement> children;

    /// The first child of that local name, or nullptr.
    const XmlElement *child(QStringView childName) const;
    /// The first descendant along the path of local names, or nullptr.
    const XmlElement *find(std::initializer_list<QStringView> path) const;
};

inline constexpr int kMaxXmlDepth = 64;
inline constexpr int kMaxXmlElements = 200'000;

/// Parses a whole document.
/// Input:  text with "\n" line ends (decodeText); an encoding named in its XML declaration is
/// ignored,
///         because it has been decoded already. Untrusted.
/// Result: the root element.
/// Errors: Malformed with line and column and what was expected: not well-formed, a document type
///         declaration (entities are never expanded), nested deeper than kMaxXmlDepth, more than
///         kMaxXmlElements elements. @p where becomes Failure::where.
/// Source: XML 1.0, 2 and 2.8; Namespaces in XML 1.0.
Result<XmlElement> parseXmlTree(const QString &text, const QString &where);

} // namespace aovpn
