// SPDX-License-Identifier: Apache-2.0
// The terms of the field, each with one plain sentence.
#include "checks/guidance/glossary.h"

#include <QtGlobal>

namespace aovpn {
namespace {

constexpr GlossaryEntry kEntries[] = {
    {QT_TRANSLATE_NOOP("Guidance", "Always On VPN"),
     QT_TRANSLATE_NOOP("Guidance",
                       "A VPN of Windows that connects by itself whenever it is needed.")},
    {QT_TRANSLATE_NOOP("Guidance", "bundle"),
     QT_TRANSLATE_NOOP("Guidance", "A file with everything that one run collected, so that another "
                                   "computer can judge it again.")},
    {QT_TRANSLATE_NOOP("Guidance", "captive portal"),
     QT_TRANSLATE_NOOP("Guidance", "The sign-in page of a hotel or public Wi-Fi that must be "
                                   "completed before the internet works.")},
    {QT_TRANSLATE_NOOP("Guidance", "certificate"),
     QT_TRANSLATE_NOOP("Guidance", "An electronic identity card that a computer, a server or a "
                                   "person shows to prove who it is.")},
    {QT_TRANSLATE_NOOP("Guidance", "certification authority"),
     QT_TRANSLATE_NOOP("Guidance", "An office, inside or outside your organisation, that issues "
                                   "certificates and vouches for them.")},
    {QT_TRANSLATE_NOOP("Guidance", "chain"),
     QT_TRANSLATE_NOOP(
         "Guidance",
         "A certificate and all those above it that vouch for it, up to the root certificate.")},
    {QT_TRANSLATE_NOOP("Guidance", "class-based route"),
     QT_TRANSLATE_NOOP("Guidance", "A route that Windows derives from the address that the VPN "
                                   "hands out; it covers a whole class of addresses.")},
    {QT_TRANSLATE_NOOP("Guidance", "CoId"),
     QT_TRANSLATE_NOOP("Guidance", "A number that Windows gives to one attempt to connect; it "
                                   "stands in the logs of computer and server.")},
    {QT_TRANSLATE_NOOP("Guidance", "Company Portal"),
     QT_TRANSLATE_NOOP("Guidance", "An app of Microsoft that shows whether your computer meets the "
                                   "rules of your organisation.")},
    {QT_TRANSLATE_NOOP("Guidance", "computer certificate"),
     QT_TRANSLATE_NOOP("Guidance", "The certificate of the computer itself, not of a person; also "
                                   "called a machine certificate.")},
    {QT_TRANSLATE_NOOP("Guidance", "Conditional Access"),
     QT_TRANSLATE_NOOP(
         "Guidance",
         "Rules of your organisation that let a computer in only if it meets certain conditions.")},
    {QT_TRANSLATE_NOOP("Guidance", "Credential Guard"),
     QT_TRANSLATE_NOOP(
         "Guidance", "A protection of Windows that keeps programs from reading saved passwords.")},
    {QT_TRANSLATE_NOOP("Guidance", "CRL"),
     QT_TRANSLATE_NOOP("Guidance", "A list, published by a certification authority, of "
                                   "certificates that are no longer valid.")},
    {QT_TRANSLATE_NOOP("Guidance", "default gateway"),
     QT_TRANSLATE_NOOP(
         "Guidance",
         "The device to which your computer sends everything that is not on its own network.")},
    {QT_TRANSLATE_NOOP("Guidance", "device tunnel"),
     QT_TRANSLATE_NOOP(
         "Guidance",
         "A VPN connection of the computer itself, which works before anybody signs in.")},
    {QT_TRANSLATE_NOOP("Guidance", "DHCP"),
     QT_TRANSLATE_NOOP("Guidance", "The way in which a computer gets its address from a network.")},
    {QT_TRANSLATE_NOOP("Guidance", "dial"),
     QT_TRANSLATE_NOOP("Guidance", "An attempt of Windows to make a VPN connection.")},
    {QT_TRANSLATE_NOOP("Guidance", "DNS"),
     QT_TRANSLATE_NOOP("Guidance", "The directory of the internet that turns a name such as "
                                   "vpn.contoso.com into an address.")},
    {QT_TRANSLATE_NOOP("Guidance", "DNS server"),
     QT_TRANSLATE_NOOP(
         "Guidance",
         "A computer that says which address belongs to a name; also called a name server.")},
    {QT_TRANSLATE_NOOP("Guidance", "domain"),
     QT_TRANSLATE_NOOP("Guidance",
                       "A group of computers and accounts that an organisation manages together.")},
    {QT_TRANSLATE_NOOP("Guidance", "EAP"),
     QT_TRANSLATE_NOOP(
         "Guidance",
         "A family of ways to sign in; EAP-TLS uses a certificate, EAP-MSCHAPv2 a password.")},
    {QT_TRANSLATE_NOOP("Guidance", "EKU"),
     QT_TRANSLATE_NOOP("Guidance",
                       "The part of a certificate that says for which purposes it may be used.")},
    {QT_TRANSLATE_NOOP("Guidance", "encryption"),
     QT_TRANSLATE_NOOP("Guidance",
                       "A way of writing data so that only the intended receiver can read it.")},
    {QT_TRANSLATE_NOOP("Guidance", "enrolment"),
     QT_TRANSLATE_NOOP("Guidance",
                       "The steps by which a computer or a person gets a certificate.")},
    {QT_TRANSLATE_NOOP("Guidance", "event"),
     QT_TRANSLATE_NOOP("Guidance", "An entry in a log in which Windows notes what happened.")},
    {QT_TRANSLATE_NOOP("Guidance", "firewall"),
     QT_TRANSLATE_NOOP("Guidance",
                       "A device or program that decides which network traffic may pass.")},
    {QT_TRANSLATE_NOOP("Guidance", "force tunnel"),
     QT_TRANSLATE_NOOP("Guidance",
                       "A setting that sends all traffic through the VPN, also to the internet.")},
    {QT_TRANSLATE_NOOP("Guidance", "gateway"),
     QT_TRANSLATE_NOOP("Guidance", "A server that connects two networks; the VPN gateway connects "
                                   "the internet and the company network.")},
    {QT_TRANSLATE_NOOP("Guidance", "hosts file"),
     QT_TRANSLATE_NOOP(
         "Guidance",
         "A file on a computer that ties names to addresses, before any DNS server is asked.")},
    {QT_TRANSLATE_NOOP("Guidance", "IKEv2"),
     QT_TRANSLATE_NOOP("Guidance", "The way in which computer and VPN server agree on keys; it "
                                   "uses UDP ports 500 and 4500.")},
    {QT_TRANSLATE_NOOP("Guidance", "intermediate certificate"),
     QT_TRANSLATE_NOOP("Guidance", "A link between a certificate and its root certificate.")},
    {QT_TRANSLATE_NOOP("Guidance", "Intune"),
     QT_TRANSLATE_NOOP("Guidance", "A Microsoft service with which an organisation sets up its "
                                   "computers, VPN profiles included.")},
    {QT_TRANSLATE_NOOP("Guidance", "IP address"),
     QT_TRANSLATE_NOOP(
         "Guidance",
         "The number by which a computer is found in a network, for example 192.0.2.10.")},
    {QT_TRANSLATE_NOOP("Guidance", "IP fragment"),
     QT_TRANSLATE_NOOP("Guidance",
                       "A part of a packet that is too large for the way and travels in "
                       "several pieces.")},
    {QT_TRANSLATE_NOOP("Guidance", "IPsec"),
     QT_TRANSLATE_NOOP("Guidance",
                       "A way to encrypt and protect the single packets of a connection.")},
    {QT_TRANSLATE_NOOP("Guidance", "IPv6"),
     QT_TRANSLATE_NOOP(
         "Guidance",
         "The newer kind of IP address, for example 2001:db8::10; the older one is called IPv4.")},
    {QT_TRANSLATE_NOOP("Guidance", "L2TP"),
     QT_TRANSLATE_NOOP("Guidance", "An older kind of VPN tunnel, secured by IPsec.")},
    {QT_TRANSLATE_NOOP("Guidance", "LockDown"),
     QT_TRANSLATE_NOOP("Guidance", "A setting of a VPN profile that lets nothing but the VPN out "
                                   "and cannot be switched off by the user.")},
    {QT_TRANSLATE_NOOP("Guidance", "metric"),
     QT_TRANSLATE_NOOP(
         "Guidance", "A number that says which of several ways Windows prefers; the lowest wins.")},
    {QT_TRANSLATE_NOOP("Guidance", "MS-CHAPv2"),
     QT_TRANSLATE_NOOP("Guidance", "An old way to prove a password to a server.")},
    {QT_TRANSLATE_NOOP("Guidance", "MSI"),
     QT_TRANSLATE_NOOP("Guidance", "A file with which Windows installs a program.")},
    {QT_TRANSLATE_NOOP("Guidance", "NAT"),
     QT_TRANSLATE_NOOP("Guidance", "A translation of addresses, done by most routers, so that many "
                                   "computers share one address.")},
    {QT_TRANSLATE_NOOP("Guidance", "network adapter"),
     QT_TRANSLATE_NOOP("Guidance", "The part that connects a computer to a network; Windows can "
                                   "also make one out of software.")},
    {QT_TRANSLATE_NOOP("Guidance", "NPS"),
     QT_TRANSLATE_NOOP(
         "Guidance",
         "Microsoft's sign-in server: it decides whether a user or computer may use the VPN.")},
    {QT_TRANSLATE_NOOP("Guidance", "NRPT"),
     QT_TRANSLATE_NOOP(
         "Guidance",
         "A table in Windows that says which names are looked up at which DNS server.")},
    {QT_TRANSLATE_NOOP("Guidance", "packet"),
     QT_TRANSLATE_NOOP("Guidance", "A small piece of the data that travels through a network.")},
    {QT_TRANSLATE_NOOP("Guidance", "PEAP"),
     QT_TRANSLATE_NOOP(
         "Guidance", "A way to sign in inside a protected tunnel, so that nobody can listen in.")},
    {QT_TRANSLATE_NOOP("Guidance", "phone book"),
     QT_TRANSLATE_NOOP("Guidance",
                       "The file rasphone.pbk, in which Windows keeps its VPN connections.")},
    {QT_TRANSLATE_NOOP("Guidance", "PPTP"),
     QT_TRANSLATE_NOOP("Guidance", "An outdated kind of VPN tunnel that uses TCP port 1723.")},
    {QT_TRANSLATE_NOOP("Guidance", "private key"),
     QT_TRANSLATE_NOOP(
         "Guidance",
         "The secret part of a certificate, with which its owner proves that it is theirs.")},
    {QT_TRANSLATE_NOOP("Guidance", "profile"),
     QT_TRANSLATE_NOOP(
         "Guidance",
         "The settings of a VPN connection: which server, which tunnel, how to sign in.")},
    {QT_TRANSLATE_NOOP("Guidance", "ProfileXML"),
     QT_TRANSLATE_NOOP(
         "Guidance",
         "The text in which an organisation writes down all settings of a VPN profile.")},
    {QT_TRANSLATE_NOOP("Guidance", "proxy"),
     QT_TRANSLATE_NOOP("Guidance",
                       "A server that fetches things from the internet for other computers.")},
    {QT_TRANSLATE_NOOP("Guidance", "RADIUS"),
     QT_TRANSLATE_NOOP("Guidance", "The language in which a VPN server asks a sign-in server.")},
    {QT_TRANSLATE_NOOP("Guidance", "revoked"),
     QT_TRANSLATE_NOOP(
         "Guidance",
         "Said of a certificate that its certification authority withdrew before it expired.")},
    {QT_TRANSLATE_NOOP("Guidance", "root certificate"),
     QT_TRANSLATE_NOOP("Guidance", "The certificate of a certification authority that a computer "
                                   "trusts without further proof.")},
    {QT_TRANSLATE_NOOP("Guidance", "route"),
     QT_TRANSLATE_NOOP("Guidance", "An entry that says which way traffic to an address takes.")},
    {QT_TRANSLATE_NOOP("Guidance", "RRAS"),
     QT_TRANSLATE_NOOP(
         "Guidance",
         "The service of Windows Server that makes it a VPN server (Routing and Remote Access).")},
    {QT_TRANSLATE_NOOP("Guidance", "shared key"),
     QT_TRANSLATE_NOOP(
         "Guidance",
         "A secret that the computer and the VPN server both know; also called a pre-shared key.")},
    {QT_TRANSLATE_NOOP("Guidance", "SID"),
     QT_TRANSLATE_NOOP("Guidance",
                       "A number by which Windows knows an account, whatever its name.")},
    {QT_TRANSLATE_NOOP("Guidance", "sign-in server"),
     QT_TRANSLATE_NOOP("Guidance",
                       "The server behind the VPN server that decides who may sign in.")},
    {QT_TRANSLATE_NOOP("Guidance", "signature"),
     QT_TRANSLATE_NOOP("Guidance", "A mark made with a private key; it proves who made it and that "
                                   "nothing was changed since.")},
    {QT_TRANSLATE_NOOP("Guidance", "single sign-on"),
     QT_TRANSLATE_NOOP(
         "Guidance",
         "A way to sign in once and then use other services without signing in again.")},
    {QT_TRANSLATE_NOOP("Guidance", "site policy"),
     QT_TRANSLATE_NOOP("Guidance", "A file in which your organisation tells this program what to "
                                   "expect, for example which VPN server.")},
    {QT_TRANSLATE_NOOP("Guidance", "split tunnel"),
     QT_TRANSLATE_NOOP("Guidance", "A setting that sends only the organisation's traffic through "
                                   "the VPN, and the rest directly to the internet.")},
    {QT_TRANSLATE_NOOP("Guidance", "SSTP"),
     QT_TRANSLATE_NOOP("Guidance", "A kind of VPN tunnel that uses the web port, TCP 443.")},
    {QT_TRANSLATE_NOOP("Guidance", "subject alternative name"),
     QT_TRANSLATE_NOOP("Guidance", "The place in a certificate where its names stand.")},
    {QT_TRANSLATE_NOOP("Guidance", "TCP port"),
     QT_TRANSLATE_NOOP(
         "Guidance", "A numbered door of a computer for connections; web sites use TCP port 443.")},
    {QT_TRANSLATE_NOOP("Guidance", "template"),
     QT_TRANSLATE_NOOP("Guidance",
                       "A pattern from which a certification authority issues certificates.")},
    {QT_TRANSLATE_NOOP("Guidance", "thumbprint"),
     QT_TRANSLATE_NOOP("Guidance", "A short fingerprint that identifies one certificate.")},
    {QT_TRANSLATE_NOOP("Guidance", "TLS"),
     QT_TRANSLATE_NOOP("Guidance", "The method that secures web sites and also the SSTP tunnel.")},
    {QT_TRANSLATE_NOOP("Guidance", "TLS inspection"),
     QT_TRANSLATE_NOOP("Guidance",
                       "A device or program on the way that opens protected connections "
                       "and shows a certificate of its own.")},
    {QT_TRANSLATE_NOOP("Guidance", "TPM"),
     QT_TRANSLATE_NOOP("Guidance", "A security chip in a computer that keeps secret keys.")},
    {QT_TRANSLATE_NOOP("Guidance", "trusted network detection"),
     QT_TRANSLATE_NOOP(
         "Guidance",
         "A setting that keeps the VPN off while the computer is inside the company network.")},
    {QT_TRANSLATE_NOOP("Guidance", "tunnel"),
     QT_TRANSLATE_NOOP("Guidance",
                       "The protected way that a VPN connection takes through the internet.")},
    {QT_TRANSLATE_NOOP("Guidance", "UDP port"),
     QT_TRANSLATE_NOOP(
         "Guidance",
         "A numbered door of a computer for single packets; IKEv2 uses UDP ports 500 and 4500.")},
    {QT_TRANSLATE_NOOP("Guidance", "user tunnel"),
     QT_TRANSLATE_NOOP("Guidance", "A VPN connection of the signed-in user.")},
    {QT_TRANSLATE_NOOP("Guidance", "VPN"),
     QT_TRANSLATE_NOOP(
         "Guidance",
         "A protected connection through the internet into the network of an organisation.")},
    {QT_TRANSLATE_NOOP("Guidance", "VPN server"),
     QT_TRANSLATE_NOOP(
         "Guidance",
         "The server to which your computer connects in order to reach the company network.")},
    {QT_TRANSLATE_NOOP("Guidance", "WAN Miniport"),
     QT_TRANSLATE_NOOP("Guidance", "The network adapter that Windows builds for a VPN tunnel.")},
    {QT_TRANSLATE_NOOP("Guidance", "web port"),
     QT_TRANSLATE_NOOP("Guidance", "TCP port 443, which web sites use and the SSTP tunnel too.")},
    {QT_TRANSLATE_NOOP("Guidance", "wildcard"),
     QT_TRANSLATE_NOOP("Guidance",
                       "A name with a star, such as *.contoso.com, that stands for many names.")},
};

} // namespace

std::span<const GlossaryEntry> allGlossary()
{
    return kEntries;
}

} // namespace aovpn
