// SPDX-License-Identifier: Apache-2.0
// The site policy: what a person may write, and the form in which it is kept.
#include "checks/model/policy.h"
#include "checks/model/sign_in_name.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

class TestPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thumbprints_data();
    void thumbprints();
    void names_data();
    void names();
};

void TestPolicy::thumbprints_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("kept");
    const QString kept = u"0123456789abcdef0123456789abcdef01234567"_s;
    QTest::newRow("as readers leave it")
        << QByteArray("0123456789abcdef0123456789abcdef01234567") << kept;
    QTest::newRow("upper case") << QByteArray("0123456789ABCDEF0123456789ABCDEF01234567") << kept;
    QTest::newRow("blanks, as Windows shows it")
        << QByteArray("01 23 45 67 89 ab cd ef 01 23 45 67 89 ab cd ef 01 23 45 67") << kept;
    QTest::newRow("colons") << QByteArray(
                                   "01:23:45:67:89:AB:CD:EF:01:23:45:67:89:AB:CD:EF:01:23:45:67")
                            << kept;
    QTest::newRow("one digit short")
        << QByteArray("0123456789abcdef0123456789abcdef0123456") << QString();
    QTest::newRow("one digit long")
        << QByteArray("0123456789abcdef0123456789abcdef012345678") << QString();
    QTest::newRow("no hex") << QByteArray("g123456789abcdef0123456789abcdef01234567") << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
}

void TestPolicy::thumbprints()
{
    QFETCH(QByteArray, written);
    QFETCH(QString, kept);
    const auto parsed = [&written](const QByteArray &before, const QByteArray &after) {
        return parsePolicy(R"({"schema":"aovpn-doctor/policy/1",)" + before + '"' + written + '"' +
                               after + '}',
                           u"site.json"_s);
    };
    const auto tls = parsed(R"("tlsRoots":[)", "]");
    const auto nps = parsed(R"("authentication":{"trustedRoots":[)", "]}");
    if (kept.isEmpty()) {
        QVERIFY(!tls);
        QCOMPARE(tls.error().message(),
                 u"site.json: \"tlsRoots[0]\" should be a SHA-1 thumbprint: 40 hex digits"_s);
        QVERIFY(!nps);
        QVERIFY(nps.error().message().contains(u"\"authentication.trustedRoots[0]\""_s));
        return;
    }
    QVERIFY(tls && nps);
    QCOMPARE(tls->tlsRoots, QStringList{kept});
    QCOMPARE(nps->authentication.trustedRoots.value(), QStringList{kept});
}

void TestPolicy::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("fits");
    QTest::newRow("anonymous") << u"anonymous"_s << true;
    QTest::newRow("a realm alone") << u"@example.test"_s << true;
    QTest::newRow("of a domain") << u"CONTOSO\\user"_s << true;
    QTest::newRow("other letters") << u"müller@example.test"_s << true;
    QTest::newRow("beyond the first plane") << u"\U0001F600@example.test"_s << true;
    QTest::newRow("blanks around it, which are not sent") << u" a "_s << true;
    QTest::newRow("longest") << QString(253, u'a') << true;
    QTest::newRow("too long") << QString(254, u'a') << false;
    QTest::newRow("too long in octets") << QString(127, u'ü') << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("blanks only") << u" \t"_s << false;
    QTest::newRow("a line break") << u"a\nb"_s << false;
    QTest::newRow("a NUL") << QString(u"a"_s + QChar(0) + u'b') << false;
    QTest::newRow("turns the text") << u"a\u202eb"_s << false;
    QTest::newRow("a line separator") << u"a\u2028b"_s << false;
    QTest::newRow("half a character") << QString(u"a"_s + QChar(0xD800)) << false;
}

void TestPolicy::names()
{
    QFETCH(QString, name);
    QFETCH(bool, fits);
    QCOMPARE(isSignInName(name), fits);
}

QTEST_APPLESS_MAIN(TestPolicy)
#include "tst_policy.moc"
