// SPDX-License-Identifier: Apache-2.0
// Which keys ask the person, as far as their provider's name tells; and stores taken together.
#include "checks/system/certificate_set.h"
#include "checks/system/key_provider.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

class TestKeyProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksPerson_data();
    void asksPerson();
    void certificateSet();
};

void TestKeyProvider::asksPerson_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("asks");
    QTest::newRow("smart card") << u"Microsoft Smart Card Key Storage Provider"_s << true;
    QTest::newRow("smart card, old") << u"Microsoft Base Smart Card Crypto Provider"_s << true;
    QTest::newRow("Hello") << u"Microsoft Passport Key Storage Provider"_s << true;
    QTest::newRow("another case") << u"MICROSOFT PASSPORT KEY STORAGE PROVIDER"_s << true;
    QTest::newRow("TPM") << u"Microsoft Platform Crypto Provider"_s << false;
    QTest::newRow("software") << u"Microsoft Software Key Storage Provider"_s << false;
    QTest::newRow("none") << QString() << false;
}

void TestKeyProvider::asksPerson()
{
    QFETCH(QString, name);
    QFETCH(bool, asks);
    // Never false: a key of any other provider may be strongly protected.
    QCOMPARE(providerAsksPerson(name), asks ? std::optional(true) : std::nullopt);
}

void TestKeyProvider::certificateSet()
{
    CertificateSet set({"bad"});
    set.add({"one", "bad", "two", ""});
    set.add({"two", "three", "one"});
    QCOMPARE(set.certificates(), (QList<QByteArray>{"one", "two", "three"}));
    CertificateSet trusting;
    trusting.add({"bad"});
    QCOMPARE(trusting.certificates(), QList<QByteArray>{"bad"});
}

QTEST_APPLESS_MAIN(TestKeyProvider)
#include "tst_key_provider.moc"
