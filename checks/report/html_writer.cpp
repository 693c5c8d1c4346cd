// SPDX-License-Identifier: Apache-2.0
#include "checks/report/html_writer.h"

#include "checks/report/report_style.h"
#include "checks/report/visible_text.h"

#include <QCryptographicHash>

#include <iterator>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

constexpr const char *kTags[] = {
    "html",    "head",       "meta",  "title", "body", "header", "main",    "footer",
    "section", "h1",         "h2",    "h3",    "h4",   "p",      "div",     "span",
    "strong",  "ol",         "ul",    "li",    "dl",   "dt",     "dd",      "table",
    "caption", "thead",      "tbody", "tr",    "th",   "td",     "details", "summary",
    "figure",  "figcaption", "pre",   "code",  "bdi",  "time",   "svg",     "path",
};
static_assert(std::size(kTags) == static_cast<std::size_t>(Tag::Path) + 1);

constexpr const char *kAttributes[] = {
    "aria-hidden", "aria-label",  "aria-labelledby", "charset",     "class",       "content",
    "d",           "data-format", "data-label",      "data-octets", "data-sha256", "datetime",
    "dir",         "hidden",      "http-equiv",      "id",          "lang",        "name",
    "open",        "scope",       "viewBox",
};
static_assert(std::size(kAttributes) == static_cast<std::size_t>(Attribute::ViewBox) + 1);

const char *nameOf(Tag tag)
{
    return kTags[static_cast<std::size_t>(tag)];
}

/// The one way into the document.
QByteArray escaped(const QString &text)
{
    return visibleText(text).toHtmlEscaped().replace(u'\'', u"&#39;"_s).toUtf8();
}

} // namespace

HtmlWriter::Element::~Element()
{
    m_writer.m_html += "</";
    m_writer.m_html += nameOf(m_tag);
    m_writer.m_html += '>';
}

HtmlWriter::HtmlWriter() : m_html("<!DOCTYPE html>\n")
{}

HtmlWriter::Element HtmlWriter::element(Tag tag, const QList<AttributeValue> &attributes)
{
    openTag(tag, attributes, ">");
    return Element(*this, tag);
}

void HtmlWriter::empty(Tag tag, const QList<AttributeValue> &attributes)
{
    openTag(tag, attributes, "/>");
}

void HtmlWriter::leaf(Tag tag, const QString &text, const QList<AttributeValue> &attributes)
{
    const Element self = element(tag, attributes);
    this->text(text);
}

void HtmlWriter::text(const QString &text)
{
    m_html += escaped(text);
}

void HtmlWriter::breakable(const QString &text)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QChar::SoftHyphen || text[i] == QChar(0x200B)) {
            this->text(text.sliced(start, i - start));
            m_html += text[i] == QChar::SoftHyphen ? "&#173;" : "&#8203;";
            start = i + 1;
        }
    }
    this->text(text.sliced(start));
}

void HtmlWriter::value(const QString &text)
{
    leaf(Tag::Bdi, visibleText(text, kLongestValue));
}

void HtmlWriter::link(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const QString encoded = url.toString(QUrl::FullyEncoded);
    if (!url.isValid() || url.scheme() != u"https"_s || url.host().isEmpty() ||
        !url.userInfo().isEmpty() || encoded.size() > kLongestValue) {
        value(address);
        return;
    }
    m_html += "<a rel=\"noreferrer\" href=\"" + escaped(encoded) + "\">";
    value(encoded);
    m_html += "</a>";
}

void HtmlWriter::styleSheet()
{
    m_html += "<style>";
    m_html += kReportStyle;
    m_html += "</style>";
}

QString HtmlWriter::styleSheetHash()
{
    const QByteArray style(kReportStyle);
    return u"sha256-"_s +
           QString::fromLatin1(
               QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64());
}

void HtmlWriter::line()
{
    m_html += '\n';
}

void HtmlWriter::openTag(Tag tag, const QList<AttributeValue> &attributes, const char *end)
{
    m_html += '<';
    m_html += nameOf(tag);
    for (const AttributeValue &attribute : attributes) {
        m_html += ' ';
        m_html += kAttributes[static_cast<std::size_t>(attribute.name)];
        m_html += "=\"";
        m_html += escaped(attribute.value);
        m_html += '"';
    }
    m_html += end;
}

} // namespace aovpn
