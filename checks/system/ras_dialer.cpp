// SPDX-License-Identifier: Apache-2.0
#include "checks/system/ras_dialer.h"

#include <QByteArray>

#include <algorithm>
#include <cstring>
#include <span>

using namespace Qt::StringLiterals;

namespace aovpn::ras {
namespace {

constexpr quint32 kSuccess = 0;
constexpr quint32 kAccessDenied = 5;     // ERROR_ACCESS_DENIED
constexpr quint32 kBufferTooSmall = 603; // ERROR_BUFFER_TOO_SMALL
constexpr quint32 kInvalidSize = 632;    // ERROR_INVALID_SIZE
constexpr quint32 kMissing = 0xffffffff; // the system has no such function
constexpr quint32 kMaxOctets = 4 * 1024 * 1024;
constexpr int kMaxTries = 8;
constexpr qsizetype kMaxEntries = 200;
constexpr qsizetype kMaxConnections = 50;

/// Records that follow one another, each @p stride octets long.
template <typename Record> struct Records
{
    quint32 code = kSuccess;
    QList<Record> list;
};

template <typename Record>
QList<Record> split(const QByteArray &octets, quint32 count, std::size_t stride)
{
    QList<Record> list;
    const auto fitting = octets.size() / static_cast<qsizetype>(stride);
    const auto most = std::min(qsizetype{count}, fitting);
    for (qsizetype i = 0; i < most; ++i) {
        Record record{};
        std::memcpy(&record, octets.constData() + i * static_cast<qsizetype>(stride), stride);
        list.append(record);
    }
    return list;
}

/// Asks for a list whose length is not known: with a larger buffer while it is too small, with the
/// next of @p sizes (newest first) while the system does not know the size.
template <typename Record, typename Call>
Records<Record> askForList(std::span<const std::size_t> sizes, const Call &call)
{
    constexpr std::size_t kFirstGuess = 16;
    std::size_t version = 0;
    auto octets = static_cast<quint32>(kFirstGuess * sizes[version]);
    Records<Record> records;
    for (int i = 0; i < kMaxTries; ++i) {
        const auto stride = static_cast<quint32>(sizes[version]);
        QByteArray buffer(static_cast<qsizetype>(octets), '\0');
        std::memcpy(buffer.data(), &stride, sizeof stride);
        quint32 filled = octets;
        quint32 count = 0;
        // Suitably aligned: the records are packed to 4, an array of octets comes from malloc.
        records.code =
            call(static_cast<Record *>(static_cast<void *>(buffer.data())), &filled, &count);
        if (records.code == kBufferTooSmall && filled > octets && filled <= kMaxOctets) {
            octets = filled;
        } else if (records.code == kInvalidSize && version + 1 < sizes.size()) {
            ++version;
        } else {
            if (records.code == kSuccess) {
                records.list = split<Record>(buffer, count, sizes[version]);
            }
            break;
        }
    }
    return records;
}

/// Phonebook and name of an entry as the functions want them.
struct Place
{
    const char16_t *phonebook;
    const char16_t *entry;
};

class Reader
{
public:
    explicit Reader(const Functions &functions) : m_functions(functions) {}

    Result<DialerEvidence> read()
    {
        const quint32 entries = readEntries();
        const quint32 connections = readConnections();
        if (entries != kSuccess && connections != kSuccess) {
            const quint32 code = entries == kMissing ? connections : entries;
            if (code == kMissing) {
                return Failure{FailureKind::NotSupported, 0, u"it has no functions to ask"_s,
                               u"dialer"_s};
            }
            return Failure{code == kAccessDenied ? FailureKind::AccessDenied
                                                 : FailureKind::Internal,
                           static_cast<int>(code), m_found.unanswered.join(u", "_s), u"dialer"_s};
        }
        return m_found;
    }

private:
    /// Notes a failed function once, with its code.
    void note(const QString &function, quint32 code)
    {
        if (code == kSuccess) {
            return;
        }
        const QString text = code == kMissing ? u"%1: not there"_s.arg(function)
                                              : u"%1: error %2"_s.arg(function).arg(code);
        if (!m_found.unanswered.contains(text)) {
            m_found.unanswered.append(text);
        }
    }

    quint32 readEntries()
    {
        static constexpr std::size_t kSizes[] = {sizeof(EntryName)};
        Records<EntryName> names{.code = kMissing};
        if (m_functions.enumEntries != nullptr) {
            names = askForList<EntryName>(
                kSizes, [this](EntryName *entries, quint32 *octets, quint32 *count) {
                    return m_functions.enumEntries(nullptr, nullptr, entries, octets, count);
                });
        }
        note(u"RasEnumEntries"_s, names.code);
        for (const EntryName &name : names.list.mid(0, kMaxEntries)) {
            DialerEntry entry = entryOf(name);
            const std::u16string phonebook = entry.phonebook.toStdU16String();
            const std::u16string entryName = entry.name.toStdU16String();
            const Place place{phonebook.empty() ? nullptr : phonebook.c_str(), entryName.c_str()};
            readProperties(entry, place);
            readSizes(entry, place);
            m_found.entries.append(entry);
        }
        return names.code;
    }

    void readProperties(DialerEntry &entry, const Place &place)
    {
        static constexpr std::size_t kSizes[] = {sizeof(Entry), kEntryOfVista, kEntryOfXp};
        Records<Entry> properties{.code = kMissing};
        if (m_functions.entryProperties != nullptr) {
            properties = askForList<Entry>(
                kSizes, [this, &place](Entry *answer, quint32 *octets, quint32 *count) {
                    *count = 1;
                    return m_functions.entryProperties(place.phonebook, place.entry, answer, octets,
                                                       nullptr, nullptr);
                });
        }
        note(u"RasGetEntryProperties"_s, properties.code);
        if (!properties.list.isEmpty() && !addProperties(entry, properties.list.constFirst())) {
            m_found.unanswered.removeAll(emptyAnswer());
            m_found.unanswered.append(emptyAnswer());
        }
    }

    static QString emptyAnswer() { return u"RasGetEntryProperties: success without content"_s; }

    void readSizes(DialerEntry &entry, const Place &place)
    {
        quint32 octets = 0;
        quint32 code = kMissing;
        if (m_functions.customAuthData != nullptr) {
            code = m_functions.customAuthData(place.phonebook, place.entry, nullptr, &octets);
        }
        entry.eapOctets = sizeOf(u"RasGetCustomAuthData"_s, code, octets);
        octets = 0;
        code = kMissing;
        if (m_functions.eapUserData != nullptr) {
            code = m_functions.eapUserData(nullptr, place.phonebook, place.entry, nullptr, &octets);
        }
        entry.eapUserOctets = sizeOf(u"RasGetEapUserData"_s, code, octets);
    }

    /// Asked without a buffer: "too small" is the answer that tells the size.
    std::optional<qint64> sizeOf(const QString &function, quint32 code, quint32 octets)
    {
        if (code == kSuccess || code == kBufferTooSmall) {
            return octets;
        }
        note(function, code);
        return std::nullopt;
    }

    quint32 readConnections()
    {
        static constexpr std::size_t kSizes[] = {sizeof(Connection), kConnectionBefore7};
        Records<Connection> connections{.code = kMissing};
        if (m_functions.enumConnections != nullptr) {
            connections = askForList<Connection>(kSizes, m_functions.enumConnections);
        }
        note(u"RasEnumConnections"_s, connections.code);
        for (const Connection &one : connections.list.mid(0, kMaxConnections)) {
            DialerConnection connection = connectionOf(one);
            readStatus(connection, one.handle);
            m_found.connections.append(connection);
        }
        return connections.code;
    }

    void readStatus(DialerConnection &connection, quint64 handle)
    {
        quint32 code = kMissing;
        if (m_functions.connectStatus != nullptr) {
            for (const std::size_t size : {sizeof(ConnectionStatus), kStatusBefore7}) {
                ConnectionStatus status{};
                status.size = static_cast<quint32>(size);
                code = m_functions.connectStatus(handle, &status);
                if (code == kSuccess) {
                    addStatus(connection, status, size);
                }
                if (code != kInvalidSize) {
                    break;
                }
            }
        }
        note(u"RasGetConnectStatus"_s, code);
    }

    const Functions &m_functions;
    DialerEvidence m_found;
};

} // namespace

Result<DialerEvidence> readDialer(const Functions &functions)
{
    return Reader(functions).read();
}

} // namespace aovpn::ras
