// SPDX-License-Identifier: Apache-2.0
#include "wizard/presenters/glossary.h"

#include <QCoreApplication>

#include <algorithm>

namespace aovpn::wizard {
namespace {

struct GlossaryText
{
    Q_DECLARE_TR_FUNCTIONS(GlossaryText)
};

} // namespace

QList<GlossaryTerm> glossary()
{
    QList<GlossaryTerm> terms{
        {GlossaryText::tr("Always On VPN"),
         GlossaryText::tr("A VPN connection that Windows starts by itself as soon as there is a "
                          "network outside the company.")},
        {GlossaryText::tr("Bundle"),
         GlossaryText::tr("A file with everything that was seen in one run. Somebody else can open "
                          "it and look at the same result.")},
        {GlossaryText::tr("Certificate"),
         GlossaryText::tr("A digital identity card. The VPN server shows one, and often your "
                          "computer or you show one too.")},
        {GlossaryText::tr("EAP"),
         GlossaryText::tr("The conversation by which you sign in. Your computer and the sign-in "
                          "server must know the same kind, for example PEAP or EAP-TLS.")},
        {GlossaryText::tr("IKEv2"),
         GlossaryText::tr("The usual kind of tunnel. It needs the ports UDP 500 and UDP 4500, which "
                          "some guest networks don't let through.")},
        {GlossaryText::tr("Name server (DNS)"),
         GlossaryText::tr("Turns a name such as vpn.contoso.com into an address.")},
        {GlossaryText::tr("Port"),
         GlossaryText::tr("A numbered door of a server. Each kind of traffic has its own.")},
        {GlossaryText::tr("Revocation list"),
         GlossaryText::tr("A list of certificates that were withdrawn before their end.")},
        {GlossaryText::tr("Root certificate"),
         GlossaryText::tr("The certificate at the top of a chain. A computer trusts a certificate "
                          "only if it knows the root that it leads to.")},
        {GlossaryText::tr("Route"),
         GlossaryText::tr("The rule by which a computer decides whether traffic goes through the "
                          "tunnel or straight to the internet.")},
        {GlossaryText::tr("Sign-in server (NPS)"),
         GlossaryText::tr("The server behind the VPN server that decides who may come in.")},
        {GlossaryText::tr("SSTP"),
         GlossaryText::tr("A kind of tunnel that uses the web port, TCP 443. It passes most guest "
                          "networks.")},
        {GlossaryText::tr("VPN server"),
         GlossaryText::tr("The computer at the edge of your company's network to which the tunnel "
                          "leads.")},
    };
    std::sort(terms.begin(), terms.end(), [](const GlossaryTerm &a, const GlossaryTerm &b) {
        return QString::localeAwareCompare(a.term, b.term) < 0;
    });
    return terms;
}

} // namespace aovpn::wizard
