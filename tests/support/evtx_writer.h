// SPDX-License-Identifier: Apache-2.0
// Writes a small exported event log (.evtx): one chunk, binary XML without templates.
// It is made after the format's description, not after a file of Windows.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

namespace aovpn::test {

struct EvtxRecord
{
    QString provider = QStringLiteral("RasClient");
    int eventId = 20227;
    QDateTime timeUtc;
    quint64 recordId = 1;
    QStringList strings; ///< EventData
};

/// A whole file. Source: libyal, "Windows XML Event Log (EVTX) format", File header, Chunk, Event
/// record, Binary XML. At most what fits into one chunk of 64 KiB.
QByteArray evtxFile(const QList<EvtxRecord> &records);

} // namespace aovpn::test
