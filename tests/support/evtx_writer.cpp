// SPDX-License-Identifier: Apache-2.0
#include "tests/support/evtx_writer.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace aovpn::test {
namespace {

constexpr qsizetype kChunkSize = 65536;
constexpr qsizetype kFirstRecord = 512;
constexpr qsizetype kFileHeader = 4096;

// Tokens of binary XML.
constexpr char kFragment = 0x0f;
constexpr char kOpenElement = 0x01;
constexpr char kHasAttributes = 0x40;
constexpr char kCloseStart = 0x02;
constexpr char kEndElement = 0x04;
constexpr char kValue = 0x05;
constexpr char kAttribute = 0x06;
constexpr char kStringType = 0x01;

template <typename T> void put(QByteArray &octets, T value)
{
    const T little = qToLittleEndian(value);
    octets.append(reinterpret_cast<const char *>(&little), sizeof little);
}

template <typename T> void patch(QByteArray &octets, qsizetype at, T value)
{
    qToLittleEndian(value, octets.data() + at);
}

/// ISO 3309, as zip and EVTX use it.
quint32 crc32(const QByteArray &octets)
{
    quint32 crc = 0xffffffffU;
    for (const char octet : octets) {
        crc ^= static_cast<quint8>(octet);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1) ^ ((crc & 1U) != 0 ? 0xedb88320U : 0U);
        }
    }
    return ~crc;
}

void putText(QByteArray &octets, const QString &text)
{
    for (const QChar c : text) {
        put(octets, quint16(c.unicode()));
    }
}

/// A name stands where it is first used; its offset counts from the chunk.
void putName(QByteArray &chunk, const QString &name)
{
    put(chunk, static_cast<quint32>(chunk.size() + 4));
    put(chunk, quint32(0)); // no next name
    quint16 hash = 0;
    for (const QChar c : name) {
        hash = static_cast<quint16>(hash * 65599U + c.unicode());
    }
    put(chunk, hash);
    put(chunk, static_cast<quint16>(name.size()));
    putText(chunk, name);
    put(chunk, quint16(0));
}

void putValue(QByteArray &chunk, const QString &text)
{
    chunk.append(kValue).append(kStringType);
    put(chunk, static_cast<quint16>(text.size()));
    putText(chunk, text);
}

template <typename Content>
void putElement(QByteArray &chunk, const QString &name, const QString &attribute,
                const QString &value, Content content)
{
    chunk.append(static_cast<char>(kOpenElement | (attribute.isEmpty() ? 0 : kHasAttributes)));
    put(chunk, quint16(0xffff)); // depends on no substitution
    const qsizetype sizeAt = chunk.size();
    put(chunk, quint32(0));
    putName(chunk, name);
    if (!attribute.isEmpty()) {
        const qsizetype listAt = chunk.size();
        put(chunk, quint32(0));
        chunk.append(kAttribute);
        putName(chunk, attribute);
        putValue(chunk, value);
        patch(chunk, listAt, static_cast<quint32>(chunk.size() - listAt - 4));
    }
    chunk.append(kCloseStart);
    content();
    chunk.append(kEndElement);
    patch(chunk, sizeAt, static_cast<quint32>(chunk.size() - sizeAt - 4));
}

void putXml(QByteArray &chunk, const EvtxRecord &record)
{
    const auto nothing = [] {};
    const auto text = [&chunk](const QString &value) {
        return [&chunk, value] { putValue(chunk, value); };
    };
    chunk.append(kFragment).append('\1').append('\1').append('\0');
    putElement(chunk, u"Event"_s, u"xmlns"_s,
               u"http://schemas.microsoft.com/win/2004/08/events/event"_s, [&] {
                   putElement(chunk, u"System"_s, {}, {}, [&] {
                       putElement(chunk, u"Provider"_s, u"Name"_s, record.provider, nothing);
                       putElement(chunk, u"EventID"_s, u"Qualifiers"_s, u"0"_s,
                                  text(QString::number(record.eventId)));
                       putElement(chunk, u"TimeCreated"_s, u"SystemTime"_s,
                                  record.timeUtc.toString(Qt::ISODateWithMs), nothing);
                       putElement(chunk, u"EventRecordID"_s, {}, {},
                                  text(QString::number(record.recordId)));
                       putElement(chunk, u"Channel"_s, {}, {}, text(u"Application"_s));
                       putElement(chunk, u"Computer"_s, {}, {}, text(u"LAPTOP-7"_s));
                   });
                   putElement(chunk, u"EventData"_s, {}, {}, [&] {
                       for (const QString &one : record.strings) {
                           putElement(chunk, u"Data"_s, {}, {}, text(one));
                       }
                   });
               });
    chunk.append('\0'); // end of the stream
}

quint64 fileTime(const QDateTime &time)
{
    constexpr qint64 kSecondsTo1970 = 11644473600;
    return static_cast<quint64>((time.toMSecsSinceEpoch() + kSecondsTo1970 * 1000) * 10000);
}

} // namespace

QByteArray evtxFile(const QList<EvtxRecord> &records)
{
    QByteArray chunk("ElfChnk", 8);
    const auto count = static_cast<quint64>(records.size());
    put(chunk, quint64(1));
    put(chunk, count);
    put(chunk, records.isEmpty() ? quint64(0) : records.first().recordId);
    put(chunk, records.isEmpty() ? quint64(0) : records.last().recordId);
    put(chunk, quint32(128));
    chunk.append(QByteArray(kFirstRecord - chunk.size(), '\0'));
    qsizetype last = kFirstRecord;
    for (const EvtxRecord &record : records) {
        last = chunk.size();
        put(chunk, quint32(0x00002a2a));
        put(chunk, quint32(0));
        put(chunk, record.recordId);
        put(chunk, fileTime(record.timeUtc));
        putXml(chunk, record);
        const auto size = static_cast<quint32>(chunk.size() - last + 4);
        put(chunk, size);
        patch(chunk, last + 4, size);
    }
    const qsizetype end = chunk.size();
    patch(chunk, 44, static_cast<quint32>(last));
    patch(chunk, 48, static_cast<quint32>(end));
    patch(chunk, 52, crc32(chunk.mid(kFirstRecord)));
    patch(chunk, 124, crc32(chunk.left(120) + chunk.mid(128, kFirstRecord - 128)));
    chunk.append(QByteArray(kChunkSize - end, '\0'));

    QByteArray file("ElfFile", 8);
    put(file, quint64(0)); // first chunk
    put(file, quint64(0)); // last chunk
    put(file, count + 1);
    put(file, quint32(128));
    put(file, quint16(1));
    put(file, quint16(3));
    put(file, static_cast<quint16>(kFileHeader));
    put(file, quint16(1));
    file.append(QByteArray(120 - file.size(), '\0'));
    const quint32 checksum = crc32(file);
    put(file, quint32(0)); // flags: neither dirty nor full
    put(file, checksum);
    file.append(QByteArray(kFileHeader - file.size(), '\0'));
    return file + chunk;
}

} // namespace aovpn::test
