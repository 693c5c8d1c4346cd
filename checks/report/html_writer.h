// SPDX-License-Identifier: Apache-2.0
// Writes HTML that is also well-formed XML. Element and attribute names are enumerators and every
// text passes the same escape, so that unescaped output cannot be written.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <initializer_list>

namespace aovpn {

enum class Tag : quint8 {
    Html,
    Head,
    Meta,
    Title,
    Body,
    Header,
    Main,
    Footer,
    Section,
    H1,
    H2,
    H3,
    H4,
    P,
    Div,
    Span,
    Strong,
    Ol,
    Ul,
    Li,
    Dl,
    Dt,
    Dd,
    Table,
    Caption,
    Thead,
    Tbody,
    Tr,
    Th,
    Td,
    Details,
    Summary,
    Figure,
    Figcaption,
    Pre,
    Code,
    Bdi,
    Time,
    Svg,
    Path,
};

/// No event handler, no style, no source and no link target is among them.
enum class Attribute : quint8 {
    AriaHidden,
    AriaLabel,
    AriaLabelledBy,
    Charset,
    Class,
    Content,
    D,
    DataFormat,
    DataLabel,
    DataOctets,
    DataSha256,
    DateTime,
    Dir,
    Hidden,
    HttpEquiv,
    Id,
    Lang,
    Name,
    Open,
    Scope,
    ViewBox,
};

struct AttributeValue
{
    Attribute name;
    QString value;
};

class HtmlWriter
{
public:
    /// Closes its element when it ends.
    class Element
    {
    public:
        Element(const Element &) = delete;
        Element &operator=(const Element &) = delete;
        Element(Element &&) = delete;
        Element &operator=(Element &&) = delete;
        ~Element();

    private:
        friend class HtmlWriter;
        Element(HtmlWriter &writer, Tag tag) : m_writer(writer), m_tag(tag) {}

        HtmlWriter &m_writer;
        Tag m_tag;
    };

    /// Starts with the document type.
    HtmlWriter();

    /// Opens an element; it ends with the returned object.
    [[nodiscard]] Element element(Tag tag, const QList<AttributeValue> &attributes = {});
    /// An element without content.
    void empty(Tag tag, const QList<AttributeValue> &attributes = {});
    /// An element that holds @p text and nothing else.
    void leaf(Tag tag, const QString &text, const QList<AttributeValue> &attributes = {});
    /// Our own words.
    void text(const QString &text);
    /// Our own words with marks where a line may break: U+00AD, U+200B. Elsewhere these are shown
    /// as what they are, because a stranger's text could hide something behind them.
    void breakable(const QString &text);
    /// A value from a server, a file or a person: an isolated, breakable element of its own, at
    /// most kLongestValue UTF-16 units of it.
    void value(const QString &text);
    /// A link to an https: address without credentials, shown in full; any other text as value().
    void link(const QString &address);
    /// The report's own style sheet.
    void styleSheet();
    /// "sha256-..." of that style sheet, for the content security policy.
    static QString styleSheetHash();
    /// A line end between elements, for people who read the source.
    void line();

    const QByteArray &html() const { return m_html; }

    static constexpr qsizetype kLongestValue = 1000;

private:
    void openTag(Tag tag, const QList<AttributeValue> &attributes, const char *end);

    QByteArray m_html;
};

} // namespace aovpn
