// SPDX-License-Identifier: Apache-2.0
#include "checks/rules/authentication/method_words.h"

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

struct TypeWord
{
    int type;
    const char *word;
};
constexpr TypeWord kTypeWords[] = {
    {4, "EAP-MD5"},   {6, "EAP-GTC"},   {13, "EAP-TLS"}, {18, "EAP-SIM"},
    {21, "EAP-TTLS"}, {23, "EAP-AKA"},  {25, "PEAP"},    {26, "EAP-MSCHAPv2"},
    {43, "EAP-FAST"}, {50, "EAP-AKA'"}, {55, "TEAP"},
};

struct PlainWord
{
    const char *word;
    const char *shown;
};
constexpr PlainWord kPlainWords[] = {
    {"pap", "PAP"},
    {"chap", "CHAP"},
    {"mschap", "MS-CHAP"},
    {"mschapv2", "MS-CHAPv2"},
};

QString plainWords(const QString &innerMethod)
{
    for (const PlainWord &row : kPlainWords) {
        if (innerMethod == QLatin1String(row.word)) {
            return QString::fromLatin1(row.shown);
        }
    }
    return innerMethod;
}

QString eapWords(std::optional<int> eapType, std::optional<int> innerEapType,
                 const std::optional<QString> &innerMethod)
{
    const QString outer = eapType ? eapTypeWords(*eapType) : u"EAP"_s;
    if (innerMethod) {
        return u"%1 with inner %2"_s.arg(outer, plainWords(*innerMethod));
    }
    return innerEapType ? u"%1 with inner %2"_s.arg(outer, eapTypeWords(*innerEapType)) : outer;
}

} // namespace

QString eapTypeWords(int type)
{
    for (const TypeWord &row : kTypeWords) {
        if (row.type == type) {
            return QString::fromLatin1(row.word);
        }
    }
    return u"EAP type %1"_s.arg(type);
}

QString methodWords(std::optional<AuthenticationMethod> method, std::optional<int> eapType,
                    std::optional<int> innerEapType, const std::optional<QString> &innerMethod)
{
    switch (method.value_or(AuthenticationMethod::Eap)) {
    case AuthenticationMethod::Eap:
        return eapWords(eapType, innerEapType, innerMethod);
    case AuthenticationMethod::MsChapV2:
        return u"MS-CHAPv2"_s;
    case AuthenticationMethod::Chap:
        return u"CHAP"_s;
    case AuthenticationMethod::Pap:
        return u"PAP"_s;
    case AuthenticationMethod::MachineCertificate:
        return u"machine certificate"_s;
    case AuthenticationMethod::Psk:
        return u"pre-shared key"_s;
    case AuthenticationMethod::Mixed:
        return u"several methods"_s;
    }
    return {};
}

QString methodWords(const Connection &connection)
{
    return methodWords(connection.authentication, connection.eapType, connection.innerEapType,
                       connection.innerMethod);
}

} // namespace aovpn::rules
