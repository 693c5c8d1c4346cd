// SPDX-License-Identifier: Apache-2.0
#include "checks/system/windows/event_log.h"

#include "checks/protocol/events/dial_events_reader.h"
#include "checks/protocol/events/tunnel_events_reader.h"
#include "checks/system/windows/system_error.h"
#include "checks/system/windows/system_library.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>
#include <winevt.h>

using namespace Qt::StringLiterals;

namespace aovpn::windows_system {
namespace {

constexpr DWORD kBatch = 32;
constexpr DWORD kMostOctets = 256 * 1024; // of one event
constexpr DWORD kWaitMs = 1000;

/// What is needed of wevtapi.dll. Looked up at run time: Wine's raises instead of answering.
struct Functions
{
    decltype(EvtQuery) *query = nullptr;
    decltype(EvtNext) *next = nullptr;
    decltype(EvtRender) *render = nullptr;
    decltype(EvtClose) *close = nullptr;

    bool complete() const
    {
        return query != nullptr && next != nullptr && render != nullptr && close != nullptr;
    }
};

Functions functions()
{
    const SystemLibrary library(L"wevtapi.dll");
    return {library.function<decltype(EvtQuery)>("EvtQuery"),
            library.function<decltype(EvtNext)>("EvtNext"),
            library.function<decltype(EvtRender)>("EvtRender"),
            library.function<decltype(EvtClose)>("EvtClose")};
}

struct HandleCloser
{
    using pointer = EVT_HANDLE;
    decltype(EvtClose) *close;
    void operator()(EVT_HANDLE handle) const { close(handle); }
};
using EventHandle = std::unique_ptr<EVT_HANDLE, HandleCloser>;

Failure queryFailure(DWORD code, const QString &path)
{
    switch (code) {
    case ERROR_EVT_CHANNEL_NOT_FOUND:
        return {FailureKind::NotFound, static_cast<int>(code), u"there is no such event log"_s,
                path};
    case ERROR_EVT_INVALID_EVENT_DATA:
    case ERROR_FILE_CORRUPT:
    case ERROR_EVENTLOG_FILE_CORRUPT:
    case ERROR_INVALID_DATA:
        return {FailureKind::Malformed, static_cast<int>(code),
                u"damaged, expected an exported event log (.evtx)"_s, path};
    case ERROR_SUCCESS:
        return {FailureKind::NotSupported, 0, u"the system does not read event logs"_s, path};
    default:
        return systemFailure(code, path);
    }
}

/// The XML of one event; empty: it can't be rendered.
QByteArray rendered(const Functions &evt, EVT_HANDLE event)
{
    DWORD octets = 0;
    DWORD properties = 0;
    if (evt.render(nullptr, event, EvtRenderEventXml, 0, nullptr, &octets, &properties) != 0 ||
        GetLastError() != ERROR_INSUFFICIENT_BUFFER || octets > kMostOctets) {
        return {};
    }
    QString text(static_cast<qsizetype>(octets / sizeof(wchar_t)), QChar(u'\0'));
    if (evt.render(nullptr, event, EvtRenderEventXml, octets, text.data(), &octets, &properties) ==
        0) {
        return {};
    }
    return text.left(text.indexOf(QChar(u'\0'))).toUtf8();
}

/// The next batch; empty at the end, or when Windows does not answer in time.
std::vector<EventHandle> nextBatch(const Functions &evt, EVT_HANDLE results)
{
    std::array<EVT_HANDLE, kBatch> raw{};
    DWORD got = 0;
    if (evt.next(results, kBatch, raw.data(), kWaitMs, 0, &got) == 0) {
        got = 0;
    }
    std::vector<EventHandle> events;
    for (DWORD i = 0; i < got; ++i) {
        events.emplace_back(raw[i], HandleCloser{evt.close});
    }
    return events;
}

} // namespace

Result<QByteArray> eventsAsXml(const QString &path, bool isFile, const QString &query, int most)
{
    const Functions evt = functions();
    if (!evt.complete()) {
        return queryFailure(ERROR_SUCCESS, path);
    }
    const DWORD flags = DWORD{EvtQueryReverseDirection} |
                        (isFile ? DWORD{EvtQueryFilePath} : DWORD{EvtQueryChannelPath});
    const QString place =
        isFile ? QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath()) : path;
    SetLastError(ERROR_SUCCESS);
    const EventHandle results(
        evt.query(nullptr, qUtf16Printable(place), qUtf16Printable(query), flags),
        HandleCloser{evt.close});
    if (!results) {
        return queryFailure(GetLastError(), path);
    }
    // Wine exports the other functions, and calling one ends the program.
    if (isWine()) {
        return queryFailure(ERROR_SUCCESS, path);
    }
    QByteArray xml("<Events>\n");
    int taken = 0;
    while (taken < most) {
        const auto batch = nextBatch(evt, results.get());
        if (batch.empty()) {
            break;
        }
        for (const EventHandle &event : batch) {
            if (taken < most) {
                xml += rendered(evt, event.get()) + '\n';
                ++taken;
            }
        }
    }
    // One that names no event: a log without any is no mistake.
    xml += "<Event/>\n</Events>\n";
    return xml;
}

Result<QList<TunnelEvent>> WindowsEventLog::tunnelEvents()
{
    struct Question
    {
        const char *channel;
        const char *query;
    };
    constexpr Question kQuestions[] = {
        {"System", "*[System[Provider[@Name='RasSstp' or @Name='Microsoft-Windows-RasSstp']]]"},
        {"Microsoft-Windows-EapHost/Operational",
         "*[System[(Level=1 or Level=2 or Level=3) or EventID=2018]]"},
        {"Microsoft-Windows-EapMethods-RasTls/Operational",
         "*[System[EventID>=100 and EventID<=107]]"},
    };
    constexpr int kMostOfEach = 60;
    QList<TunnelEvent> events;
    std::optional<Failure> failure;
    bool answered = false;
    for (const Question &question : kQuestions) {
        const QString channel = QLatin1String(question.channel);
        const auto xml = eventsAsXml(channel, false, QLatin1String(question.query), kMostOfEach);
        const auto read = xml ? readTunnelEvents(*xml, channel) : xml.error();
        if (read) {
            events += *read;
            answered = true;
        } else {
            failure = read.error();
        }
    }
    if (!answered && failure) {
        return *failure;
    }
    std::stable_sort(events.begin(), events.end(), [](const auto &one, const auto &other) {
        return one.timeUtc > other.timeUtc;
    });
    return events;
}

Result<QList<DialEvent>> WindowsEventLog::dialEvents()
{
    const QString channel = u"Application"_s;
    const auto xml = eventsAsXml(
        channel, false,
        u"*[System[Provider[@Name='RasClient'] and (EventID>=20220 and EventID<=20227)]]"_s,
        kMostLoggedEvents);
    return xml ? readDialEvents(*xml, channel) : xml.error();
}

} // namespace aovpn::windows_system
