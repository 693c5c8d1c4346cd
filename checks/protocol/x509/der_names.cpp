// SPDX-License-Identifier: Apache-2.0
#include "checks/protocol/x509/der_names.h"

#include <QByteArrayView>

namespace aovpn::x509 {
namespace {

constexpr uchar kInteger = 0x02;
constexpr uchar kObjectIdentifier = 0x06;
constexpr uchar kUtf8String = 0x0C;
constexpr uchar kPrintableString = 0x13;
constexpr uchar kIa5String = 0x16;
constexpr uchar kSequence = 0x30;
constexpr uchar kSet = 0x31;
constexpr uchar kVersion = 0xA0;

struct Element
{
    uchar tag = 0;
    QByteArrayView content;
};

/// Takes definite-length elements off the front of a span.
class DerCursor
{
public:
    explicit DerCursor(QByteArrayView octets) : m_rest(octets) {}

    bool atEnd() const { return m_rest.isEmpty(); }
    uchar nextTag() const { return m_rest.isEmpty() ? uchar{0} : octet(0); }

    std::optional<Element> take()
    {
        if (m_rest.size() < 2) {
            return std::nullopt;
        }
        qsizetype length = octet(1);
        qsizetype header = 2;
        if (length >= 0x80) {
            const qsizetype count = length & 0x7F;
            if (count == 0 || count > 4 || m_rest.size() < 2 + count) {
                return std::nullopt;
            }
            length = 0;
            for (qsizetype i = 0; i < count; ++i) {
                length = length * 256 + octet(2 + i);
            }
            header += count;
        }
        if (length > m_rest.size() - header) {
            return std::nullopt;
        }
        const Element element{octet(0), m_rest.sliced(header, length)};
        m_rest = m_rest.sliced(header + length);
        return element;
    }

    std::optional<QByteArrayView> take(uchar tag)
    {
        const auto element = take();
        return element && element->tag == tag ? std::optional(element->content) : std::nullopt;
    }

private:
    uchar octet(qsizetype at) const { return static_cast<uchar>(m_rest[at]); }

    QByteArrayView m_rest;
};

/// FNV-1a, with a mark between the parts of a name.
class NameHash
{
public:
    void add(char c) { m_value = (m_value ^ static_cast<uchar>(c)) * 0x100000001B3U; }
    void add(QByteArrayView octets)
    {
        for (const char c : octets) {
            add(c);
        }
        mark();
    }
    /// Without case, blanks at the ends and all but one blank between words.
    void addText(QByteArrayView text)
    {
        bool blank = false;
        bool started = false;
        for (const char c : text) {
            if (c == ' ') {
                blank = started;
                continue;
            }
            if (blank) {
                add(' ');
                blank = false;
            }
            started = true;
            add(c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c);
        }
        mark();
    }
    void mark() { add('\xFF'); }
    quint64 value() const { return m_value; }

private:
    quint64 m_value = 0xCBF29CE484222325U;
};

std::optional<quint64> keyOf(QByteArrayView relativeNames)
{
    NameHash key;
    DerCursor names(relativeNames);
    while (!names.atEnd()) {
        const auto set = names.take(kSet);
        if (!set) {
            return std::nullopt;
        }
        key.mark();
        DerCursor attributes(*set);
        while (!attributes.atEnd()) {
            const auto attribute = attributes.take(kSequence);
            if (!attribute) {
                return std::nullopt;
            }
            DerCursor parts(*attribute);
            const auto type = parts.take(kObjectIdentifier);
            const auto value = parts.take();
            if (!type || !value) {
                return std::nullopt;
            }
            key.add(*type);
            const bool text = value->tag == kUtf8String || value->tag == kPrintableString ||
                              value->tag == kIa5String;
            if (text) {
                key.addText(value->content);
            } else {
                key.add(static_cast<char>(value->tag));
                key.add(value->content);
            }
        }
    }
    return key.value();
}

} // namespace

std::optional<NameKeys> certificateNames(const QByteArray &der)
{
    DerCursor outer(der);
    const auto certificate = outer.take(kSequence);
    if (!certificate) {
        return std::nullopt;
    }
    DerCursor signedPart(*certificate);
    const auto body = signedPart.take(kSequence);
    if (!body) {
        return std::nullopt;
    }
    DerCursor fields(*body);
    if (fields.nextTag() == kVersion) {
        fields.take();
    }
    if (!fields.take(kInteger) || !fields.take(kSequence)) { // serial number, algorithm
        return std::nullopt;
    }
    const auto issuer = fields.take(kSequence);
    const auto validity = fields.take(kSequence);
    const auto subject = fields.take(kSequence);
    if (!issuer || !validity || !subject) {
        return std::nullopt;
    }
    const auto issuerKey = keyOf(*issuer);
    const auto subjectKey = keyOf(*subject);
    if (!issuerKey || !subjectKey) {
        return std::nullopt;
    }
    return NameKeys{*subjectKey, *issuerKey};
}

} // namespace aovpn::x509
