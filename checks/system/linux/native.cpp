// SPDX-License-Identifier: Apache-2.0
#include "checks/system/native.h"

#include "checks/system/linux/client_certificates.h"
#include "checks/system/linux/machine.h"
#include "checks/system/linux/profile_store.h"
#include "checks/system/linux/resolver.h"
#include "checks/system/linux/route_table.h"
#include "checks/system/linux/tcp_streams.h"
#include "checks/system/linux/trust_store.h"
#include "checks/system/linux/udp_sockets.h"

namespace aovpn {

struct NativeSystem::Parts
{
    linux_system::SystemClock clock;
    linux_system::LinuxDatagrams datagrams;
    linux_system::LinuxStreams streams;
    linux_system::LinuxResolver resolver;
    linux_system::LinuxRouteTable routes;
    linux_system::LinuxTrustStore trust;
    linux_system::LinuxProfileStore profiles;
    linux_system::LinuxClientCertificates clientCertificates;
    linux_system::LinuxEventLog events;
    linux_system::LinuxMachine machine;
    System system{clock,    datagrams,          streams, resolver, routes, trust,
                  profiles, clientCertificates, events,  machine};
};

NativeSystem::NativeSystem() : m_parts(std::make_unique<Parts>())
{}
NativeSystem::~NativeSystem() = default;

System &NativeSystem::system()
{
    return m_parts->system;
}

} // namespace aovpn
