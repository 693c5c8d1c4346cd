// SPDX-License-Identifier: Apache-2.0
// What this program's parsers say of the packets in a bundle, held against what tshark says of the
// same packets in a capture, field by field.
#pragma once

#include <QMap>
#include <QStringList>

namespace lab {

/// Fields of one packet by name; several values stand in wire order, a space between them. A field
/// that the packet does not have is not there.
using View = QMap<QString, QString>;

/// One packet as tshark sees it: by tshark's names.
using Frame = QMap<QString, QStringList>;

/// The same packet, or what is derived from packets, seen from both sides.
struct Pair
{
    QString where;
    View ours;
    View theirs;
    bool derived = false; ///< of facts, not of the octets of one packet
};

/// What the two sides say of everything that was said, and what only one side knows of.
struct Comparison
{
    QList<Pair> pairs;
    QStringList unmatched; ///< packets that only one of the two knows, one sentence each
};

/// Input: what `lab.sh fields` prints: a line of names, then one for each packet.
QList<Frame> framesOf(const QByteArray &table);

/// One sentence for each field in which the two sides differ.
QStringList differences(const Pair &pair);
QStringList differences(const Comparison &comparison);

} // namespace lab
