// SPDX-License-Identifier: Apache-2.0
#include "checks/system/evtx_file.h"

#include <QFile>
#include <QFileInfo>
#include <QXmlStreamReader>
#include <QtEndian>

#ifdef AOVPN_HAVE_LIBEVTX
#include <libbfio.h>
#include <libevtx.h>
#else
#include "checks/system/exported_log.h"
#endif

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

constexpr char kSignature[] = "ElfFile";

#ifdef AOVPN_HAVE_LIBEVTX

constexpr size_t kMaxRecordText = 64 * 1024;
constexpr qsizetype kMaxText = 64 * 1024 * 1024;

/// Every call may leave an error object behind.
class LibraryError
{
public:
    LibraryError() = default;
    ~LibraryError() { clear(); }
    LibraryError(const LibraryError &) = delete;
    LibraryError &operator=(const LibraryError &) = delete;

    libevtx_error_t **out()
    {
        clear();
        return &m_error;
    }

private:
    void clear()
    {
        if (m_error != nullptr) {
            libevtx_error_free(&m_error);
        }
    }
    libevtx_error_t *m_error = nullptr;
};

struct FileCloser
{
    void operator()(libevtx_file_t *file) const
    {
        libevtx_file_close(file, nullptr);
        libevtx_file_free(&file, nullptr);
    }
};

struct RecordCloser
{
    void operator()(libevtx_record_t *record) const { libevtx_record_free(&record, nullptr); }
};

using Record = std::unique_ptr<libevtx_record_t, RecordCloser>;

/// What one of the library's pairs of size and text functions gives; empty: it failed.
template <typename Size, typename Text>
QByteArray textOf(libevtx_record_t *record, Size size, Text text, LibraryError &error)
{
    size_t octets = 0;
    if (size(record, &octets, error.out()) != 1 || octets < 2 || octets > kMaxRecordText) {
        return {};
    }
    QByteArray value(static_cast<qsizetype>(octets), '\0');
    if (text(record, reinterpret_cast<uint8_t *>(value.data()), octets, error.out()) != 1) {
        return {};
    }
    return value.left(static_cast<qsizetype>(qstrnlen(value.constData(), octets)));
}

bool isRasClient(libevtx_record_t *record, LibraryError &error)
{
    return textOf(record, libevtx_record_get_utf8_source_name_size,
                  libevtx_record_get_utf8_source_name, error)
               .compare("RasClient", Qt::CaseInsensitive) == 0;
}

/// Is @p text XML by itself? What a damaged record says may be none, and would spoil the others.
bool isWellFormed(const QByteArray &text)
{
    QXmlStreamReader reader(text);
    reader.setEntityExpansionLimit(0);
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference) {
            return false;
        }
    }
    return !reader.hasError();
}

/// What the headers of a file promise: a file that was cut, or a chunk that is damaged, is told by
/// what is missing. Source: libyal, "Windows XML Event Log (EVTX) format", File header, Chunk
/// header.
struct Promise
{
    qint64 records = 0;   ///< in the chunks that have a header
    bool isWhole = false; ///< all chunks are there
};

Promise promiseOf(QFile &file)
{
    constexpr qint64 kHeaderBlock = 4096;
    constexpr qint64 kChunk = 65536;
    constexpr qsizetype kChunkCount = 42;
    constexpr qsizetype kFirstNumber = 8;
    constexpr qsizetype kLastNumber = 16;
    constexpr qsizetype kNumbersEnd = 24;
    constexpr quint64 kMostInChunk = 2340; // a record has at least 28 octets
    Promise promise;
    const QByteArray header = file.seek(0) ? file.read(kNumbersEnd * 2) : QByteArray();
    if (header.size() < kNumbersEnd * 2) {
        return promise;
    }
    const auto chunks = qFromLittleEndian<quint16>(header.constData() + kChunkCount);
    promise.isWhole = file.size() >= kHeaderBlock + chunks * kChunk;
    for (int i = 0; i < chunks; ++i) {
        const QByteArray head =
            file.seek(kHeaderBlock + i * kChunk) ? file.read(kNumbersEnd) : QByteArray();
        if (head.size() < kNumbersEnd || !head.startsWith("ElfChnk")) {
            promise.isWhole = false;
            continue;
        }
        const auto first = qFromLittleEndian<quint64>(head.constData() + kFirstNumber);
        const auto last = qFromLittleEndian<quint64>(head.constData() + kLastNumber);
        if (first > 0 && last >= first && last - first < kMostInChunk) {
            promise.records += static_cast<qint64>(last - first) + 1;
        }
    }
    return promise;
}

/// The library does not close the elements with a line end of their own; a reader needs none.
Result<QByteArray> xmlOf(libevtx_file_t *file, const QString &path, const Promise &promise,
                         int *damaged)
{
    LibraryError error;
    int count = 0;
    if (libevtx_file_get_number_of_records(file, &count, error.out()) != 1) {
        return Failure{FailureKind::Malformed, 0, u"its list of events can't be read"_s, path};
    }
    if (count == 0 && (promise.records > 0 || !promise.isWhole)) {
        return Failure{FailureKind::Malformed, 0,
                       u"damaged or cut: none of its events can be read"_s, path};
    }
    QByteArray xml("<Events>\n");
    int taken = 0;
    int bad = static_cast<int>(std::max<qint64>(promise.records - count, promise.isWhole ? 0 : 1));
    // Records stand in the order in which they were written.
    for (int i = count - 1; i >= 0 && taken < kMaxEvtxRecords && xml.size() < kMaxText; --i) {
        libevtx_record_t *raw = nullptr;
        if (libevtx_file_get_record_by_index(file, i, &raw, error.out()) != 1) {
            ++bad;
            continue;
        }
        const Record record(raw);
        if (!isRasClient(record.get(), error)) {
            continue;
        }
        const QByteArray text = textOf(record.get(), libevtx_record_get_utf8_xml_string_size,
                                       libevtx_record_get_utf8_xml_string, error);
        if (isWellFormed(text)) {
            xml += text + '\n';
            ++taken;
        } else {
            ++bad;
        }
    }
    if (damaged != nullptr) {
        *damaged = bad;
    }
    // One that names no dial: a log without any is no mistake.
    xml += "<Event/>\n</Events>\n";
    return xml;
}

#endif

} // namespace

bool looksLikeEvtx(const QByteArray &head)
{
    return head.startsWith(QByteArray(kSignature, sizeof kSignature));
}

Result<QByteArray> evtxAsXml(const QString &path, [[maybe_unused]] int *damaged)
{
    QFile file(path);
    if (!file.exists()) {
        return Failure{FailureKind::NotFound, 0, u"there is no such file"_s, path};
    }
    if (!QFileInfo(path).isFile() || file.size() > kMaxEvtxOctets) {
        return Failure{
            FailureKind::Malformed, 0,
            u"no regular file or larger than %1 MiB, expected an exported event log"_s.arg(
                kMaxEvtxOctets / (1024 * 1024)),
            path};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Failure{FailureKind::AccessDenied, 0, file.errorString(), path};
    }
    if (!looksLikeEvtx(file.read(sizeof kSignature))) {
        return Failure{FailureKind::Malformed, 0, u"expected an exported event log (.evtx)"_s,
                       path};
    }
#ifdef AOVPN_HAVE_LIBEVTX
    const Promise promise = promiseOf(file);
    file.close();
    LibraryError error;
    libevtx_file_t *raw = nullptr;
    if (libevtx_file_initialize(&raw, error.out()) != 1) {
        return Failure{FailureKind::Internal, 0, u"the library for .evtx files does not start"_s,
                       path};
    }
    const std::unique_ptr<libevtx_file_t, FileCloser> log(raw);
    if (libevtx_file_open(log.get(), QFile::encodeName(path).constData(),
                          libevtx_get_access_flags_read(), error.out()) != 1) {
        return Failure{FailureKind::Malformed, 0,
                       u"damaged, expected an exported event log (.evtx)"_s, path};
    }
    return xmlOf(log.get(), path, promise, damaged);
#else
    file.close();
    auto xml = exportedLogAsXml(path);
    if (xml || xml.error().kind != FailureKind::NotSupported) {
        return xml;
    }
    return Failure{FailureKind::NotSupported, 0,
                   u"this program was built without the reader for .evtx files; export the events "
                   "as XML instead: wevtutil qe Application "
                   "/q:\"*[System[Provider[@Name='RasClient']]]\" /f:xml"_s,
                   path};
#endif
}

QString evtxVersion()
{
#ifdef AOVPN_HAVE_LIBEVTX
    return QString::fromLatin1(libevtx_get_version());
#else
    return {};
#endif
}

QString bfioVersion()
{
#ifdef AOVPN_HAVE_LIBEVTX
    return QStringLiteral(LIBBFIO_VERSION_STRING);
#else
    return {};
#endif
}

} // namespace aovpn
