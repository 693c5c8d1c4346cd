// SPDX-License-Identifier: Apache-2.0
// The layers: every include line against the table of what a folder may know; OS headers only in
// checks/system/<os>; an SPDX line on top of every source file; a README in every folder of the
// house.
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString kRoot = QStringLiteral(AOVPN_SOURCE_DIR);

/// Folder -> folders that it may include besides itself.
const QMap<QString, QStringList> kMayInclude{
    {u"checks/model"_s, {}},
    {u"checks/protocol"_s, {u"checks/model"_s}},
    {u"checks/system"_s, {u"checks/model"_s}},
    {u"checks/probes"_s, {u"checks/model"_s, u"checks/protocol"_s, u"checks/system"_s}},
    {u"checks/rules"_s, {u"checks/model"_s}},
    {u"checks/guidance"_s, {u"checks/model"_s}},
    {u"checks/redact"_s, {u"checks/model"_s}},
    {u"checks/report"_s, {u"checks/model"_s, u"checks/guidance"_s}},
    {u"checks/engine"_s,
     {u"checks/model"_s, u"checks/protocol"_s, u"checks/system"_s, u"checks/probes"_s,
      u"checks/rules"_s, u"checks/redact"_s}},
    {u"wizard"_s,
     {u"checks/model"_s, u"checks/guidance"_s, u"checks/redact"_s, u"checks/report"_s,
      u"checks/engine"_s}},
    {u"app"_s, {u"checks"_s, u"wizard"_s}},
};

/// Folder -> what it alone of its layer may include as well: Windows gives out its event log as
/// text, which the reader of exported logs reads.
const QMap<QString, QStringList> kMayAlsoInclude{
    {u"checks/system/windows"_s, {u"checks/protocol/events"_s}},
};

QString layerOf(const QString &path)
{
    for (auto it = kMayInclude.constBegin(); it != kMayInclude.constEnd(); ++it) {
        if (path.startsWith(it.key() + u'/')) {
            return it.key();
        }
    }
    return {};
}

QStringList sources(const QString &folder)
{
    QStringList paths;
    QDirIterator it(kRoot + u'/' + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        paths.append(it.next().mid(kRoot.size() + 1));
    }
    paths.sort();
    return paths;
}

QString textOf(const QString &path)
{
    QFile file(kRoot + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includes();
    void osHeadersStayInTheirFolder();
    void spdxLines();
    void readmes();
    void requirementsAreMarked();
};

void TestLayers::includes()
{
    static const QRegularExpression kInclude(
        u"^#include \"((?:checks|wizard|app|tests)/[^\"]+)\""_s,
        QRegularExpression::MultilineOption);
    int lines = 0;
    for (const QString &path : sources(u"checks"_s) + sources(u"wizard"_s) + sources(u"app"_s)) {
        const QString layer = layerOf(path);
        QVERIFY2(!layer.isEmpty(), qPrintable(path + u" stands in no layer"_s));
        auto match = kInclude.globalMatch(textOf(path));
        while (match.hasNext()) {
            const QString included = match.next().captured(1);
            bool allowed = included.startsWith(layer + u'/');
            const QStringList others =
                kMayInclude.value(layer) + kMayAlsoInclude.value(path.section(u'/', 0, -2));
            for (const QString &other : others) {
                allowed = allowed || included.startsWith(other + u'/');
            }
            QVERIFY2(allowed, qPrintable(u"%1 includes %2"_s.arg(path, included)));
            ++lines;
        }
    }
    QVERIFY2(lines > 100, "the include lines were not found");
}

void TestLayers::osHeadersStayInTheirFolder()
{
    static const QRegularExpression kOsHeader(
        u"^#include "
        u"<((?:sys|net|netinet|arpa|linux|asm)/"
        u"[^>]+|unistd\\.h|netdb\\.h|poll\\.h|pwd\\.h|fcntl\\.h|"
        "windows\\.h|winsock2\\.h|ws2tcpip\\.h|iphlpapi\\.h|wincrypt\\.h)>"_s,
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    for (const QString &path : sources(u"checks"_s) + sources(u"wizard"_s) + sources(u"app"_s)) {
        if (path.startsWith(u"checks/system/linux/"_s) ||
            path.startsWith(u"checks/system/windows/"_s)) {
            continue;
        }
        const auto match = kOsHeader.match(textOf(path));
        QVERIFY2(!match.hasMatch(), qPrintable(u"%1 includes <%2>"_s.arg(path, match.captured(1))));
    }
}

void TestLayers::spdxLines()
{
    for (const QString &path :
         sources(u"checks"_s) + sources(u"wizard"_s) + sources(u"app"_s) + sources(u"tests"_s)) {
        QVERIFY2(textOf(path).startsWith(u"// SPDX-License-Identifier: Apache-2.0\n"_s),
                 qPrintable(path));
    }
}

void TestLayers::readmes()
{
    const QStringList folders =
        kMayInclude.keys() +
        QStringList{u"tests"_s, u"resources"_s, u"installer"_s, u"translations"_s, u"tests/lab"_s};
    for (const QString &folder : folders) {
        const QString text = textOf(folder + u"/README.md"_s);
        QVERIFY2(!text.isEmpty(), qPrintable(folder + u" has no README.md"_s));
        QVERIFY2(text.count(u'\n') <= 20,
                 qPrintable(folder + u"/README.md is longer than 20 lines"_s));
    }
}

/// They are shown to people, so lupdate has to find them.
void TestLayers::requirementsAreMarked()
{
    static const QRegularExpression kRequirement(
        u"\\.requirement =\\s*([^\\s(]+)(\\(\\s*\"Checks\",)?"_s);
    int marked = 0;
    for (const QString &path : sources(u"checks/rules"_s)) {
        auto match = kRequirement.globalMatch(textOf(path));
        while (match.hasNext()) {
            const auto found = match.next();
            if (found.captured(1).startsWith(u"topic."_s)) {
                continue; // handed on from a table of marked ones
            }
            QVERIFY2(found.captured(1) == u"QT_TRANSLATE_NOOP" && !found.captured(2).isEmpty(),
                     qPrintable(path));
            ++marked;
        }
    }
    QVERIFY(marked > 30);
}

QTEST_APPLESS_MAIN(TestLayers)
#include "tst_layers.moc"
