// SPDX-License-Identifier: Apache-2.0
#include "checks/system/windows_values/support_tool.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace aovpn::windows_values {
namespace {

constexpr qsizetype kMostArchives = 100;

QString windowsPath(const QString &path)
{
    return QString(path).replace(u'/', u'\\');
}

} // namespace

CollectionEvidence findSupportTool(const QString &drive)
{
    CollectionEvidence found;
    const QDir root(drive);
    for (const QString &folder : {u"tss_tool"_s, u"TSS"_s}) {
        for (const QString &script : {u"TSSv2.ps1"_s, u"TSS.ps1"_s}) {
            const QString path = root.filePath(folder + u'/' + script);
            if (QFileInfo(path).isFile()) {
                found.scripts.append(windowsPath(path));
            }
        }
    }
    QFileInfoList archives;
    for (const QString &folder : {u"MSDATA"_s, u"MS_DATA"_s}) {
        archives += QDir(root.filePath(folder)).entryInfoList({u"*.zip"_s}, QDir::Files);
    }
    std::stable_sort(archives.begin(), archives.end(), [](const auto &one, const auto &other) {
        return one.lastModified() > other.lastModified();
    });
    for (const QFileInfo &archive : archives.mid(0, kMostArchives)) {
        found.archives.append(windowsPath(archive.filePath()));
    }
    return found;
}

} // namespace aovpn::windows_values
