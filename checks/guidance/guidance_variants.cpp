// SPDX-License-Identifier: Apache-2.0
// What the user reads when a finding has another cause than its usual one: headline and user's
// advice. The other readers' texts, which name every cause, are the finding's own.
#include "checks/guidance/tables.h"

#include <QtGlobal>

namespace aovpn::guidance {
namespace {

constexpr GuidanceVariant kVariants[] = {
    {"reachability.udp500.silent",
     Owner::VpnAdmin,
     QT_TRANSLATE_NOOP("Guidance",
                       "The VPN server itself does not seem to answer anybody (UDP port 500)."),
     {QT_TRANSLATE_NOOP("Guidance", "There was no answer from the VPN server, and it looks as if "
                                    "the cause is at the server and not in your network."),
      {QT_TRANSLATE_NOOP("Guidance", "Please change no settings: your computer is not the cause."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}}},
    {"reachability.udp4500.silent",
     Owner::VpnAdmin,
     QT_TRANSLATE_NOOP("Guidance",
                       "The VPN server itself does not seem to answer anybody (UDP port 4500)."),
     {QT_TRANSLATE_NOOP("Guidance", "There was no answer from the VPN server, and it looks as if "
                                    "the cause is at the server and not in your network."),
      {QT_TRANSLATE_NOOP("Guidance", "Please change no settings: your computer is not the cause."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}}},
    {"reachability.tcp443.silent",
     Owner::VpnAdmin,
     QT_TRANSLATE_NOOP("Guidance",
                       "The VPN server's web port does not seem to answer anybody (TCP 443)."),
     {QT_TRANSLATE_NOOP("Guidance", "There was no answer from the VPN server, and it looks as if "
                                    "the cause is at the server and not in your network."),
      {QT_TRANSLATE_NOOP("Guidance", "Please change no settings: your computer is not the cause."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}}},
    {"reachability.udp500.silent",
     Owner::Helpdesk,
     QT_TRANSLATE_NOOP("Guidance",
                       "The VPN's messages do not seem to leave this computer (UDP port 500)."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "There was no answer from the VPN server. It fails in other networks too, and others can "
          "connect, so the cause seems to be a program on this computer."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Please don't switch off your security software or your firewall."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}}},
    {"reachability.udp4500.silent",
     Owner::Helpdesk,
     QT_TRANSLATE_NOOP("Guidance",
                       "The VPN's messages do not seem to leave this computer (UDP port 4500)."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "There was no answer from the VPN server. It fails in other networks too, and others can "
          "connect, so the cause seems to be a program on this computer."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Please don't switch off your security software or your firewall."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}}},
    {"reachability.tcp443.silent",
     Owner::Helpdesk,
     QT_TRANSLATE_NOOP(
         "Guidance", "The call to the VPN server does not seem to leave this computer (TCP 443)."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "There was no answer from the VPN server. It fails in other networks too, and others can "
          "connect, so the cause seems to be a program on this computer."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Please don't switch off your security software or your firewall."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}}},
    {"reachability.tcp443.not-tls",
     Owner::Network,
     QT_TRANSLATE_NOOP("Guidance",
                       "Something in this network seems to answer in place of the VPN server."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "It looks as if this network itself answers when your computer calls the VPN server."),
      {QT_TRANSLATE_NOOP("Guidance", "On a public Wi-Fi, complete its sign-in page first."),
       QT_TRANSLATE_NOOP("Guidance", "Use another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}}},
    {"reachability.tcp443.tls-failed",
     Owner::Network,
     QT_TRANSLATE_NOOP("Guidance",
                       "This network seems to interrupt the secure connection to the VPN server."),
     {QT_TRANSLATE_NOOP("Guidance", "The secure connection to the VPN server breaks off, and it "
                                    "looks as if the cause is in this network."),
      {QT_TRANSLATE_NOOP("Guidance", "On a public Wi-Fi, complete its sign-in page first."),
       QT_TRANSLATE_NOOP("Guidance", "Use another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}}},
    {"reachability.tcp443.proxy",
     Owner::VpnAdmin,
     QT_TRANSLATE_NOOP("Guidance",
                       "A sign-in page seems to stand in front of the VPN server itself."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "A page that asks for a sign-in answers in place of the VPN server, and it "
                        "looks as if it stands at the server and not in your network."),
      {QT_TRANSLATE_NOOP("Guidance", "Please change no settings: your computer is not the cause."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}}},
    {"server-certificate.chain.untrusted-root",
     Owner::Network,
     QT_TRANSLATE_NOOP(
         "Guidance",
         "This network seems to show a certificate of its own in place of the VPN server's."),
     {QT_TRANSLATE_NOOP("Guidance", "It looks as if this network puts an electronic identity card "
                                    "(certificate) of its own in the place of the VPN server's."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't accept or install anything yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Use another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}}},
    {"server-certificate.chain.untrusted-root",
     Owner::VpnAdmin,
     QT_TRANSLATE_NOOP("Guidance",
                       "The VPN server seems to show a certificate of an unexpected authority."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "It looks as if the VPN server shows a wrong electronic identity card "
                        "(certificate). Your computer is right not to trust it."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't accept or install anything yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}}},
    {"authentication.method.mismatch",
     Owner::Helpdesk,
     QT_TRANSLATE_NOOP("Guidance", "This computer's VPN connection seems to be an old one."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The server wants another way to sign in than your VPN connection uses, "
                        "and it looks as if your computer has an old version of the connection."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't change the VPN settings yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}}},
    {"name.not-found",
     Owner::VpnAdmin,
     QT_TRANSLATE_NOOP("Guidance",
                       "The VPN server's name does not seem to be found from anywhere."),
     {//: {server}: name of the VPN server
      QT_TRANSLATE_NOOP("Guidance", "The name {server} could not be found, and it looks as if the "
                                    "cause is not in your network."),
      {QT_TRANSLATE_NOOP("Guidance", "Please change no settings: your computer is not the cause."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}}},
    {"adapter.address.none",
     Owner::Helpdesk,
     QT_TRANSLATE_NOOP("Guidance",
                       "The VPN server seems to have no address for this account or computer."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The VPN server gives every computer an address of the company network. "
                        "Yours got none, and it looks as if others do get one."),
      {QT_TRANSLATE_NOOP("Guidance", "Please change no settings on this computer."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}}},
    {"authentication.mschapv2.credential-guard",
     Owner::Helpdesk,
     QT_TRANSLATE_NOOP("Guidance",
                       "The VPN server does not seem to accept this account's password."),
     {QT_TRANSLATE_NOOP("Guidance", "The sign-in does not work with a password that you type "
                                    "either, so the account or its password may be the cause."),
      {QT_TRANSLATE_NOOP("Guidance", "Check whether you can sign in elsewhere with this password."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}}},
    {"authentication.mschapv2.lm-compatibility",
     Owner::User,
     QT_TRANSLATE_NOOP("Guidance", "Windows seems to use an old password for this VPN connection."),
     {QT_TRANSLATE_NOOP("Guidance", "It looks as if the sign-in works with a password that you "
                                    "type, but not with the one that Windows has stored."),
      {QT_TRANSLATE_NOOP("Guidance", "Type your name and password by hand when you connect."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "If Windows goes on using the old password, send the report to your helpdesk.")}}},
};

} // namespace

std::span<const GuidanceVariant> variants()
{
    return kVariants;
}

} // namespace aovpn::guidance
