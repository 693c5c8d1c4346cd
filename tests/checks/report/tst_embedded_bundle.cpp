// SPDX-License-Identifier: Apache-2.0
// A report is also the data file: its bundle comes back unchanged, or not at all.
#include "checks/report/embedded_bundle.h"
#include "checks/report/report.h"
#include "tests/support/naughty_strings.h"
#include "tests/support/sample_results.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

class TestEmbeddedBundle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack_data();
    void comesBack();
    void largeAndIncompressible();
    void damaged_data();
    void damaged();
    void doesNotInflate();
};

namespace {

QByteArray report()
{
    return renderHtml(samples::udpSilent(), {});
}

qsizetype blockStart(const QByteArray &html)
{
    return html.indexOf('\n', html.indexOf("id=\"aovpn-bundle\"")) - 100;
}

QByteArray block(const QByteArray &octets, const QByteArray &attributes)
{
    return "<pre hidden=\"hidden\" id=\"aovpn-bundle\" data-format=\"aovpn-doctor/embedded/1\" " +
           attributes + ">" + octets + "</pre>";
}

} // namespace

void TestEmbeddedBundle::comesBack_data()
{
    QTest::addColumn<SessionResult>("result");
    QTest::newRow("healthy") << samples::healthy();
    QTest::newRow("undetermined") << samples::undetermined();
    QTest::newRow("udp silent") << samples::udpSilent();
    QTest::newRow("certificate expired") << samples::certificateExpired();
    SessionResult naughty = samples::healthy();
    naughty.redactions = naughtyStrings();
    QTest::newRow("naughty strings") << naughty;
    QTest::newRow("empty") << SessionResult();
}

void TestEmbeddedBundle::comesBack()
{
    QFETCH(SessionResult, result);
    const auto bundle = bundleInReport(renderHtml(result, {}), u"r.html"_s);
    QVERIFY2(bundle, qPrintable(bundle ? QString() : bundle.error().message()));
    QCOMPARE(*bundle, renderBundle(result));
    const auto read = parseBundle(*bundle, u"r.html"_s);
    QVERIFY(read);
    if (!QByteArray(QTest::currentDataTag()).startsWith("naughty")) {
        QVERIFY(read->evidence == result.evidence);
    }
    QByteArray windows = renderHtml(result, {});
    windows.replace("\n", "\r\n");
    const auto converted = bundleInReport(windows, u"r.html"_s);
    QVERIFY(converted);
    QCOMPARE(*converted, *bundle);
}

void TestEmbeddedBundle::largeAndIncompressible()
{
    QByteArray noise;
    for (int i = 0; i < 20000; ++i) {
        noise += QCryptographicHash::hash(QByteArray::number(i), QCryptographicHash::Sha256);
    }
    for (const QByteArray &bundle : {noise, QByteArray(300000, 'a'), QByteArray(32768, 'b'),
                                     QByteArray(32769, 'c'), QByteArray("x"), QByteArray()}) {
        HtmlWriter writer;
        writeEmbeddedBundle(writer, bundle);
        const auto read = bundleInReport(writer.html(), {});
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message()));
        QVERIFY(*read == bundle);
    }
}

void TestEmbeddedBundle::damaged_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("sentence");
    const QByteArray good = report();
    QTest::newRow("empty file") << QByteArray() << u"no bundle is embedded"_s;
    QTest::newRow("another page") << QByteArray("<html><body>x</body></html>")
                                  << u"no bundle is embedded"_s;
    QByteArray html = good;
    const qsizetype hash = html.indexOf("data-sha256=\"") + 13;
    html[hash] = html.at(hash) == '0' ? '1' : '0';
    QTest::newRow("another hash") << html << u"its SHA-256 does not fit"_s;
    html = good;
    html.replace("data-octets=\"", "data-octets=\"1");
    QTest::newRow("another length") << html << u"SHA-256 does not fit"_s;
    html = good;
    html.replace("data-octets=\"", "data-octets=\"99999999999");
    QTest::newRow("too long") << html << u"should be a number up to 67108864"_s;
    html = good;
    html.replace("data-octets=\"", "data-octets=\"-");
    QTest::newRow("negative length") << html << u"should be a number"_s;
    html = good;
    html.replace("embedded/1", "embedded/9");
    QTest::newRow("later format") << html << u"format is \"aovpn-doctor/embedded/9\""_s;
    html = good;
    html.truncate(html.lastIndexOf("</pre>") - 10);
    QTest::newRow("cut off") << html << u"cut off"_s;
    html = good;
    html[blockStart(html)] = '*';
    QTest::newRow("no base64") << html << u"line 1 of the embedded bundle is damaged"_s;
    QTest::newRow("no zlib") << block("AAAABmFiY2RlZg==", "data-octets=\"6\" data-sha256=\"\"")
                             << u"line 1 of the embedded bundle is damaged"_s;
    QTest::newRow("tag without end")
        << QByteArray("<pre hidden=\"hidden\" id=\"aovpn-bundle\"") + QByteArray(5000, ' ') + ">"
        << u"no bundle is embedded"_s;
}

void TestEmbeddedBundle::damaged()
{
    QFETCH(QByteArray, html);
    QFETCH(QString, sentence);
    const auto bundle = bundleInReport(html, u"r.html"_s);
    QVERIFY(!bundle);
    QCOMPARE(bundle.error().kind, FailureKind::Malformed);
    QVERIFY2(bundle.error().message().startsWith(u"r.html: "_s) &&
                 bundle.error().message().contains(sentence),
             qPrintable(bundle.error().message()));
}

void TestEmbeddedBundle::doesNotInflate()
{
    // 20 MB of zeros in one piece that claims to be small.
    QByteArray packed = qCompress(QByteArray(20 * 1024 * 1024, '\0'), 9);
    packed.replace(0, 4, QByteArray::fromHex("00000010"));
    QVERIFY(packed.size() < 32768);
    const auto bundle = bundleInReport(
        block(packed.toBase64(), "data-octets=\"20971520\" data-sha256=\"\""), u"r.html"_s);
    QVERIFY(!bundle);
    QVERIFY(bundle.error().detail.contains(u"damaged"_s));
    // And one whose length field asks for 4 GB.
    packed.replace(0, 4, QByteArray::fromHex("ffffffff"));
    QVERIFY(!bundleInReport(block(packed.toBase64(), "data-octets=\"5\" data-sha256=\"\""), {}));
}

QTEST_APPLESS_MAIN(TestEmbeddedBundle)
#include "tst_embedded_bundle.moc"
