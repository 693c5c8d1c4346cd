// SPDX-License-Identifier: Apache-2.0
// Exported event logs: written by the tests after the format's description, whole and damaged. A
// log that Windows itself exported was not tried: there is none that may stand in this repository.
#include "checks/protocol/events/dial_events_reader.h"
#include "checks/system/evtx_file.h"
#include "tests/support/evtx_writer.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace {

const QString kCoId = u"{A1B2C3D4-0001-4002-8003-0123456789AB}"_s;

QList<test::EvtxRecord> oneDial()
{
    const QDateTime time({2026, 3, 1}, {8, 0}, Qt::UTC);
    return {{.eventId = 20221,
             .timeUtc = time,
             .recordId = 11,
             .strings = {kCoId, u"CONTOSO\\jdoe"_s, u"VPN"_s, u"per-user"_s, u"Contoso VPN"_s}},
            {.provider = u"MsiInstaller"_s,
             .eventId = 1040,
             .timeUtc = time.addSecs(1),
             .recordId = 12,
             .strings = {u"setup.msi"_s}},
            {.eventId = 20227,
             .timeUtc = time.addSecs(2),
             .recordId = 13,
             .strings = {kCoId, u"CONTOSO\\jdoe"_s, u"Contoso VPN"_s, u"-2146762487"_s}}};
}

} // namespace

/// libevtx 20181227 does not give back everything that it took for a damaged record; the leak
/// checker of the sanitizers asks this function which libraries to leave alone.
extern "C" const char *__lsan_default_suppressions();
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:libevtx.so\n";
}

class TestEvtxFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void signature();
    void wholeFile();
    void aBadRecordCostsOnlyItself();
    void noDials();
    void refused_data();
    void refused();
    void damaged();
    void aCutLogIsNoEmptyLog();

private:
    QString written(const QString &name, const QByteArray &octets);
    QTemporaryDir m_folder;
    bool m_readable = false;
};

QString TestEvtxFile::written(const QString &name, const QByteArray &octets)
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size() ? path
                                                                                  : QString();
}

void TestEvtxFile::initTestCase()
{
    const auto xml = evtxAsXml(written(u"first.evtx"_s, test::evtxFile(oneDial())));
    m_readable = xml || xml.error().kind != FailureKind::NotSupported;
    if (!m_readable) {
        QVERIFY(xml.error().detail.contains(u"built without"_s));
        QVERIFY(xml.error().detail.contains(u"wevtutil"_s));
    }
}

void TestEvtxFile::signature()
{
    QVERIFY(looksLikeEvtx(test::evtxFile({}).left(16)));
    QVERIFY(!looksLikeEvtx("ElfFile"));
    QVERIFY(!looksLikeEvtx("ElfChnk\0"));
    QVERIFY(!looksLikeEvtx("<Events>"));
    QVERIFY(!looksLikeEvtx({}));
}

void TestEvtxFile::wholeFile()
{
    if (!m_readable) {
        QSKIP("built without libevtx");
    }
    const auto xml = evtxAsXml(written(u"log.evtx"_s, test::evtxFile(oneDial())));
    QVERIFY2(xml, xml ? "" : qPrintable(xml.error().message()));
    const auto events = readDialEvents(*xml, u"log.evtx"_s);
    QVERIFY2(events, events ? "" : qPrintable(events.error().message() + QString::fromUtf8(*xml)));
    QCOMPARE(events->size(), 2);
    const DialEvent &failed = events->first();
    QCOMPARE(failed.id, 20227);
    QCOMPARE(failed.recordId, 13);
    QCOMPARE(failed.timeUtc, QDateTime({2026, 3, 1}, {8, 0, 2}, Qt::UTC));
    QCOMPARE(failed.coId, kCoId.toLower());
    QCOMPARE(failed.user, u"CONTOSO\\jdoe"_s);
    QCOMPARE(failed.connection, u"Contoso VPN"_s);
    QCOMPARE(failed.code, std::optional(-2146762487));
    QCOMPARE(lastFailure(*events, u"Contoso VPN"_s)->code, u"0x800B0109"_s);
    QCOMPARE(lastFailure(*events, u"Contoso VPN"_s)->lastEvent, 20221);
}

void TestEvtxFile::aBadRecordCostsOnlyItself()
{
    if (!m_readable) {
        QSKIP("built without libevtx");
    }
    // A character that XML has not got, in the middle of a log.
    QList<test::EvtxRecord> records = oneDial();
    test::EvtxRecord bad = records.last();
    bad.recordId = 12;
    bad.strings[1] = u"CONTOSO\\j"_s + QChar(1) + u"doe"_s;
    records[1] = bad;
    int damaged = 0;
    const auto xml = evtxAsXml(written(u"bad.evtx"_s, test::evtxFile(records)), &damaged);
    QVERIFY2(xml, xml ? "" : qPrintable(xml.error().message()));
    QCOMPARE(damaged, 1);
    const auto events = readDialEvents(*xml, u"bad.evtx"_s);
    QVERIFY2(events, events ? "" : qPrintable(events.error().message()));
    QCOMPARE(events->size(), 2);
    QCOMPARE(events->first().recordId, 13);
    QCOMPARE(events->last().recordId, 11);
}

void TestEvtxFile::noDials()
{
    if (!m_readable) {
        QSKIP("built without libevtx");
    }
    const auto xml = evtxAsXml(written(u"other.evtx"_s, test::evtxFile(oneDial().mid(1, 1))));
    QVERIFY(xml);
    const auto events = readDialEvents(*xml, u"other.evtx"_s);
    QVERIFY(events);
    QVERIFY(events->isEmpty());
}

void TestEvtxFile::refused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("kind");
    QTest::newRow("no such file") << m_folder.filePath(u"none.evtx"_s) << u"not-found"_s;
    QTest::newRow("a folder") << m_folder.path() << u"malformed"_s;
    QTest::newRow("empty") << written(u"empty.evtx"_s, {}) << u"malformed"_s;
    QTest::newRow("text") << written(u"text.evtx"_s, "809\n") << u"malformed"_s;
}

void TestEvtxFile::refused()
{
    QFETCH(QString, path);
    const auto xml = evtxAsXml(path);
    QVERIFY(!xml);
    QTEST(enumName(xml.error().kind), "kind");
}

/// Octets changed and cut: an answer of any kind, and no crash.
void TestEvtxFile::damaged()
{
    if (!m_readable) {
        QSKIP("built without libevtx");
    }
    const QByteArray whole = test::evtxFile(oneDial());
    QRandomGenerator random(20227);
    for (int round = 0; round < 400; ++round) {
        QByteArray octets = whole;
        const int changes = random.bounded(1, 30);
        for (int i = 0; i < changes; ++i) {
            // Mostly where something stands: the headers and the records.
            const qsizetype at =
                random.bounded(3) == 0 ? random.bounded(8, 256) : 4096 + random.bounded(0, 3072);
            octets[at] = static_cast<char>(random.bounded(256));
        }
        if (random.bounded(4) == 0) {
            octets.truncate(random.bounded(8, static_cast<int>(octets.size())));
        }
        const auto xml = evtxAsXml(written(u"damaged.evtx"_s, octets));
        if (xml) {
            (void)readDialEvents(*xml, {});
        }
    }
}

/// Wherever the file ends, it is refused or what is missing is counted.
void TestEvtxFile::aCutLogIsNoEmptyLog()
{
    if (!m_readable) {
        QSKIP("built without libevtx");
    }
    const QByteArray whole = test::evtxFile(oneDial());
    int refusals = 0;
    for (qsizetype size = 128; size < whole.size(); size += 1311) {
        int missing = 0;
        const auto xml = evtxAsXml(written(u"cut.evtx"_s, whole.left(size)), &missing);
        QVERIFY2(!xml || missing > 0, qPrintable(QString::number(size)));
        refusals += xml ? 0 : 1;
    }
    QVERIFY(refusals > 0);
    // A chunk that holds nothing any more.
    QByteArray wiped = whole;
    wiped.replace(4096, 65536, QByteArray(65536, '\0'));
    const auto nothing = evtxAsXml(written(u"wiped.evtx"_s, wiped));
    QVERIFY(!nothing);
    QVERIFY2(nothing.error().detail.contains(u"damaged"_s), qPrintable(nothing.error().detail));
    int missing = 0;
    QVERIFY(evtxAsXml(written(u"whole.evtx"_s, whole), &missing));
    QCOMPARE(missing, 0);
}

QTEST_APPLESS_MAIN(TestEvtxFile)
#include "tst_evtx_file.moc"
