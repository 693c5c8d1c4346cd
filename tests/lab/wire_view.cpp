// SPDX-License-Identifier: Apache-2.0
#include "tests/lab/wire_view.h"

using namespace Qt::StringLiterals;

namespace lab {

QList<Frame> framesOf(const QByteArray &table)
{
    const QStringList lines = QString::fromUtf8(table).split(u'\n', Qt::SkipEmptyParts);
    const QStringList names = lines.value(0).split(u'\t');
    QList<Frame> frames;
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u'\t');
        Frame frame;
        for (qsizetype i = 0; i < cells.size() && i < names.size(); ++i) {
            if (!cells[i].isEmpty()) {
                frame.insert(names[i], cells[i].split(u'|'));
            }
        }
        frames.append(frame);
    }
    return frames;
}

QStringList differences(const Pair &pair)
{
    QStringList found;
    QStringList names = pair.ours.keys() + pair.theirs.keys();
    names.removeDuplicates();
    for (const QString &name : names) {
        if (pair.ours.value(name) != pair.theirs.value(name)) {
            found.append(u"%1, %2: we say \"%3\", tshark says \"%4\""_s.arg(
                pair.where, name, pair.ours.value(name), pair.theirs.value(name)));
        }
    }
    return found;
}

QStringList differences(const Comparison &comparison)
{
    QStringList found = comparison.unmatched;
    for (const Pair &pair : comparison.pairs) {
        found += differences(pair);
    }
    return found;
}

} // namespace lab
