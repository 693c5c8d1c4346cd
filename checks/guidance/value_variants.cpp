// SPDX-License-Identifier: Apache-2.0
// What is read when one value of a finding makes it another matter.
#include "checks/guidance/tables.h"

#include <QtGlobal>

namespace aovpn::guidance {
namespace {

constexpr ValueVariant kVariants[] = {
    {"client-certificate.none",
     "store",
     "user",
     QT_TRANSLATE_NOOP("Guidance", "There is no certificate with which you can sign in."),
     {QT_TRANSLATE_NOOP("Guidance", "The VPN asks for an electronic identity card (certificate). "
                                    "None of yours on this computer fits."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "If you can, connect to the office network once and stay signed in for a "
                         "while; the certificate often comes by itself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {connection}: name of the VPN connection; {store}: the computer's or the user's store;
      //: {against}: one or two sentences on what is in the store
      QT_TRANSLATE_NOOP("Guidance", "\"{connection}\" takes a certificate from {store}. {against} "
                                    "Windows reports 798."),
      {//: {listing}: a command
       QT_TRANSLATE_NOOP("Guidance", "List the candidates: {listing}"),
       //: {enrolment}: a command
       QT_TRANSLATE_NOOP(
           "Guidance",
           "While on the corporate network, start enrolment: gpupdate, then {enrolment}"),
       QT_TRANSLATE_NOOP("Guidance", "Check that the user is in the group that may enrol.")}},
     {//: {store}: the computer's or the user's store; {against}: one or two sentences on what is
      //: in the store
      QT_TRANSLATE_NOOP("Guidance", "No certificate in {store} has a private key, lies in its "
                                    "period, allows Client Authentication, leads to a trusted root "
                                    "and passes the filter of the profile. {against}"),
      {QT_TRANSLATE_NOOP("Guidance", "Check template, enrolment rights and autoenrolment, or the "
                                     "certificate profile in Intune."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Look in CurrentUser\\My: EAP-TLS takes the certificate from there."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Check the certificate filter in the EAP settings of the profile.")}}},
    {"adapter.miniport.unbound",
     "component",
     "ms_wanarpv6",
     QT_TRANSLATE_NOOP("Guidance",
                       "A part of Windows that gives the VPN an IPv6 address is not connected."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "Windows builds a network adapter of its own for the VPN. A part that "
                        "gives it an address of the newer kind (IPv6) is missing from it. Many "
                        "VPN connections work without it."),
      {QT_TRANSLATE_NOOP("Guidance", "Restart the computer once, then connect again."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {component}: name of a protocol or filter; {adapter}: the adapter
      QT_TRANSLATE_NOOP("Guidance",
                        "The protocol {component} is not enabled on \"{adapter}\". The tunnel "
                        "gets no IPv6 address; IPv4 does not need it."),
      {QT_TRANSLATE_NOOP("Guidance", "Find its name: Get-NetAdapter -IncludeHidden | Where-Object "
                                     "InterfaceDescription -eq \"WAN Miniport (IPv6)\""),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Read its bindings: Get-NetAdapterBinding -Name \"NAME\" -IncludeHidden -AllBindings"),
       QT_TRANSLATE_NOOP("Guidance",
                         "Bind it again (elevated): Enable-NetAdapterBinding -Name \"NAME\" "
                         "-IncludeHidden -AllBindings -ComponentID ms_wanarpv6")}},
     {//: {component}: name of a protocol or filter; {adapter}: the adapter
      QT_TRANSLATE_NOOP("Guidance",
                        "The binding of {component} to \"{adapter}\" is off. It matters only if "
                        "the VPN hands out IPv6 addresses."),
      {QT_TRANSLATE_NOOP("Guidance", "Find out which software or script changed the bindings, and "
                                     "fix it before it changes more computers.")}}},
};

} // namespace

std::span<const ValueVariant> valueVariants()
{
    return kVariants;
}

} // namespace aovpn::guidance
