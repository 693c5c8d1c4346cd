// SPDX-License-Identifier: Apache-2.0
#include "wizard/presenters/recent_files.h"

#include <QDir>
#include <QFileInfo>

namespace aovpn::wizard {
namespace {

constexpr qsizetype kLongestPath = 4096;

QString cleaned(const QString &path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

} // namespace

QStringList withRecentFile(const QStringList &known, const QString &path)
{
    QStringList files = withoutRecentFile(known, path);
    files.prepend(cleaned(path));
    return usableRecentFiles(files);
}

QStringList withoutRecentFile(const QStringList &known, const QString &path)
{
    QStringList files = known;
    files.removeAll(cleaned(path));
    return files;
}

QStringList usableRecentFiles(const QStringList &stored)
{
    QStringList files;
    for (const QString &path : stored) {
        if (path.size() <= kLongestPath && QDir::isAbsolutePath(path) && !files.contains(path) &&
            files.size() < kMostRecentFiles) {
            files.append(path);
        }
    }
    return files;
}

} // namespace aovpn::wizard
