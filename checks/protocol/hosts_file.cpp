// SPDX-License-Identifier: Apache-2.0
#include "checks/protocol/hosts_file.h"

#include "checks/model/address.h"
#include "checks/model/host_name.h"

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

constexpr qsizetype kMostEntries = 64;
constexpr qsizetype kLongestLine = 4096;

/// The address of @p line if it names @p name, a canonical host.
std::optional<IpAddress> addressFor(QByteArray line, const QString &name)
{
    if (const qsizetype comment = line.indexOf('#'); comment >= 0) {
        line.truncate(comment);
    }
    const QList<QByteArray> words = line.simplified().split(' ');
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (canonicalHost(QString::fromUtf8(words.at(i))) == name) {
            return IpAddress::parse(QString::fromLatin1(words.at(0)));
        }
    }
    return std::nullopt;
}

} // namespace

QList<HostsEntry> hostsEntries(const QByteArray &text, const QString &name)
{
    QList<HostsEntry> entries;
    const QString wanted = canonicalHost(name);
    if (wanted.isEmpty()) {
        return entries;
    }
    qsizetype start = text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    for (int number = 1; start < text.size() && entries.size() < kMostEntries; ++number) {
        qsizetype end = text.indexOf('\n', start);
        end = end < 0 ? text.size() : end;
        const QByteArray line = text.mid(start, std::min(end - start, kLongestLine));
        if (const auto address = addressFor(line, wanted)) {
            entries.append({address->toString(), number});
        }
        start = end + 1;
    }
    return entries;
}

} // namespace aovpn
