// SPDX-License-Identifier: Apache-2.0
#include "checks/protocol/profile/profile_reader.h"

#include "checks/protocol/profile/eap_xml_reader.h"
#include "checks/protocol/profile/profile_xml_reader.h"
#include "checks/protocol/profile/rasphone_reader.h"
#include "checks/protocol/profile/text_decoding.h"
#include "checks/protocol/profile/xml_tree.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

/// Names another encoding than UTF-8 in its XML declaration: then octets that are not UTF-8 are
/// expected.
bool declaresAnotherEncoding(const QString &text)
{
    static const QRegularExpression kDeclaration(
        u"<\\?xml[^>]{0,100}\\bencoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']"_s);
    const auto match = kDeclaration.match(text.left(400));
    return match.hasMatch() && match.captured(1).compare(u"utf-8", Qt::CaseInsensitive) != 0;
}

bool holds(const XmlElement &element, QStringView name)
{
    return element.name == name ||
           std::any_of(element.children.begin(), element.children.end(),
                       [name](const XmlElement &child) { return holds(child, name); });
}

Failure notAProfile(const XmlElement &root, const QString &where)
{
    QString hint;
    if (holds(root, u"VPNProfile")) {
        hint = u"; a VPNProfile is inside: save that element as a file of its own"_s;
    } else if (holds(root, u"EapHostConfig")) {
        hint = u"; an EapHostConfig is inside: save that element as a file of its own"_s;
    }
    return {FailureKind::Malformed, 0,
            u"%1: the root element is \"%2\", expected VPNProfile or EapHostConfig%3"_s.arg(
                root.place, root.name.left(200), hint),
            where};
}

Result<QList<Connection>> readXml(const DecodedText &decoded, const QString &where)
{
    if (decoded.undecodableAt >= 0 && !declaresAnotherEncoding(decoded.text)) {
        return Failure{
            FailureKind::Malformed, 0,
            u"%1: expected UTF-8 text"_s.arg(placeInText(decoded.text, decoded.undecodableAt)),
            where};
    }
    const auto root = parseXmlTree(decoded.text, where);
    if (!root) {
        return root.error();
    }
    if (root->name == u"VPNProfile") {
        return QList<Connection>{readProfileXml(*root)};
    }
    if (root->name == u"EapHostConfig") {
        return QList<Connection>{readEapXml(*root)};
    }
    return notAProfile(*root, where);
}

} // namespace

Result<QList<Connection>> readProfile(const QByteArray &octets, const QString &where)
{
    const DecodedText decoded = decodeText(octets);
    const auto first = std::find_if(decoded.text.cbegin(), decoded.text.cend(),
                                    [](QChar character) { return !character.isSpace(); });
    if (first != decoded.text.cend() && *first == u'<') {
        return readXml(decoded, where);
    }
    return readRasphone(decoded.text, where);
}

} // namespace aovpn
