// SPDX-License-Identifier: Apache-2.0
// Sign-in methods in the words of the administrator's tools.
#include "checks/rules/authentication/method_words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

class TestMethodWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
};

void TestMethodWords::words_data()
{
    using Method = AuthenticationMethod;
    QTest::addColumn<std::optional<Method>>("method");
    QTest::addColumn<std::optional<int>>("eapType");
    QTest::addColumn<std::optional<int>>("innerEapType");
    QTest::addColumn<std::optional<QString>>("innerMethod");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *expected, std::optional<Method> method,
                        std::optional<int> eapType = {}, std::optional<int> innerEapType = {},
                        std::optional<QString> innerMethod = {}) {
        QTest::newRow(expected) << method << eapType << innerEapType << innerMethod
                                << QString::fromUtf8(expected);
    };
    row("PEAP with inner EAP-TLS", Method::Eap, 25, 13);
    row("PEAP with inner EAP-MSCHAPv2", Method::Eap, 25, 26);
    row("PEAP", {}, 25);
    row("EAP-TLS", {}, 13);
    row("EAP-MSCHAPv2", Method::Eap, 26);
    row("EAP-TTLS with inner PAP", Method::Eap, 21, {}, u"pap"_s);
    row("EAP-TTLS with inner MS-CHAPv2", Method::Eap, 21, {}, u"mschapv2"_s);
    row("TEAP with inner EAP-TLS", Method::Eap, 55, 13);
    row("EAP-SIM", Method::Eap, 18);
    row("EAP-AKA'", Method::Eap, 50);
    row("EAP type 254", Method::Eap, 254);
    row("EAP", Method::Eap);
    row("EAP with inner EAP-TLS", {}, {}, 13);
    row("MS-CHAPv2", Method::MsChapV2, 25);
    row("CHAP", Method::Chap);
    row("PAP", Method::Pap);
    row("machine certificate", Method::MachineCertificate);
    row("pre-shared key", Method::Psk);
    row("several methods", Method::Mixed, 25);
}

void TestMethodWords::words()
{
    QFETCH(std::optional<AuthenticationMethod>, method);
    QFETCH(std::optional<int>, eapType);
    QFETCH(std::optional<int>, innerEapType);
    QFETCH(std::optional<QString>, innerMethod);
    QTEST(rules::methodWords(method, eapType, innerEapType, innerMethod), "expected");
}

QTEST_APPLESS_MAIN(TestMethodWords)
#include "tst_method_words.moc"
