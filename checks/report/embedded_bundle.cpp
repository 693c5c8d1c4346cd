// SPDX-License-Identifier: Apache-2.0
#include "checks/report/embedded_bundle.h"

#include "checks/report/report.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

constexpr char kFormat[] = "aovpn-doctor/embedded/1";
constexpr qsizetype kPiece = 32768;
/// Length field, zlib header and trailer, and deflate's growth on what does not compress.
constexpr qsizetype kLargestPiece = kPiece + 128;
/// qUncompress takes the length field as a hint only and goes on as long as the stream does; a
/// deflate stream grows at most 1032-fold, so a piece of this size cannot exceed 34 MiB.
constexpr qsizetype kLargestLine = (kLargestPiece + 2) / 3 * 4;
constexpr qsizetype kLongestTag = 1000;

QByteArray sha256(const QByteArray &octets)
{
    return QCryptographicHash::hash(octets, QCryptographicHash::Sha256).toHex();
}

/// The value of @p name in the start tag @p tag; empty if it is not there.
QByteArray attribute(const QByteArray &tag, const QByteArray &name)
{
    const QByteArray key = ' ' + name + "=\"";
    const qsizetype from = tag.indexOf(key);
    if (from < 0) {
        return {};
    }
    const qsizetype start = from + key.size();
    const qsizetype end = tag.indexOf('"', start);
    return end < 0 ? QByteArray() : tag.mid(start, end - start);
}

/// One line back to its octets; nullopt if it is not what writeEmbeddedBundle() writes.
std::optional<QByteArray> piece(const QByteArray &line)
{
    if (line.size() > kLargestLine) {
        return std::nullopt;
    }
    const auto packed =
        QByteArray::fromBase64Encoding(line, QByteArray::AbortOnBase64DecodingErrors);
    if (!packed || (*packed).size() > kLargestPiece) {
        return std::nullopt;
    }
    // The hint decides what is allocated first, so it is bounded before it is used.
    if ((*packed).size() < 5 || !(*packed).startsWith(QByteArray(2, '\0'))) {
        return std::nullopt;
    }
    QByteArray octets = qUncompress(*packed);
    if (octets.isEmpty() || octets.size() > kPiece) {
        return std::nullopt;
    }
    return octets;
}

} // namespace

void writeEmbeddedBundle(HtmlWriter &writer, const QByteArray &bundle)
{
    const auto block =
        writer.element(Tag::Pre, {{Attribute::Hidden, u"hidden"_s},
                                  {Attribute::Id, u"aovpn-bundle"_s},
                                  {Attribute::DataFormat, QString::fromLatin1(kFormat)},
                                  {Attribute::DataOctets, QString::number(bundle.size())},
                                  {Attribute::DataSha256, QString::fromLatin1(sha256(bundle))}});
    for (qsizetype at = 0; at < bundle.size(); at += kPiece) {
        writer.text(QString::fromLatin1(qCompress(bundle.mid(at, kPiece), 9).toBase64()));
        writer.line();
    }
}

Result<QByteArray> bundleInReport(const QByteArray &html, const QString &where)
{
    const auto malformed = [&where](const QString &detail) {
        return Failure{FailureKind::Malformed, 0, detail, where};
    };
    const qsizetype start = html.indexOf("<pre hidden=\"hidden\" id=\"aovpn-bundle\"");
    const qsizetype tagEnd = start < 0 ? -1 : html.indexOf('>', start);
    if (tagEnd < 0 || tagEnd - start > kLongestTag) {
        return malformed(u"no bundle is embedded in this file; expected an HTML report of AOVPN "
                         "Doctor"_s);
    }
    const QByteArray tag = html.mid(start, tagEnd - start);
    if (attribute(tag, "data-format") != kFormat) {
        return malformed(u"the embedded bundle's format is \"%1\"; expected \"%2\""_s.arg(
            QString::fromLatin1(attribute(tag, "data-format").left(100)),
            QString::fromLatin1(kFormat)));
    }
    bool isNumber = false;
    const qsizetype octets = attribute(tag, "data-octets").toLongLong(&isNumber);
    if (!isNumber || octets < 0 || octets > kLargestEmbeddedBundle) {
        return malformed(u"the embedded bundle's length should be a number up to %1"_s.arg(
            kLargestEmbeddedBundle));
    }
    const qsizetype end = html.indexOf("</pre>", tagEnd);
    if (end < 0) {
        return malformed(u"the embedded bundle has no end; the file seems to be cut off"_s);
    }
    QByteArray bundle;
    int lineNumber = 0;
    for (qsizetype at = tagEnd + 1; at < end;) {
        const qsizetype lineEnd = html.indexOf('\n', at);
        const qsizetype stop = lineEnd < 0 || lineEnd > end ? end : lineEnd;
        QByteArray line = html.mid(at, std::min(stop - at, kLargestLine + 2));
        at = stop + 1;
        if (line.endsWith('\r')) {
            line.chop(1);
        }
        ++lineNumber;
        if (line.isEmpty()) {
            continue;
        }
        const auto part = piece(line);
        if (!part) {
            return malformed(
                u"line %1 of the embedded bundle is damaged; expected compressed base64"_s.arg(
                    lineNumber));
        }
        if (part->size() > octets - bundle.size()) {
            return malformed(
                u"the embedded bundle is longer than the %1 octets it names"_s.arg(octets));
        }
        bundle += *part;
    }
    if (bundle.size() != octets || sha256(bundle) != attribute(tag, "data-sha256")) {
        return malformed(u"the embedded bundle was changed or damaged: its SHA-256 does not fit"_s);
    }
    return bundle;
}

} // namespace aovpn
