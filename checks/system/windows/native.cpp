// SPDX-License-Identifier: Apache-2.0
#include "checks/system/native.h"

#include "checks/system/windows/client_certificates.h"
#include "checks/system/windows/event_log.h"
#include "checks/system/windows/machine.h"
#include "checks/system/windows/profile_store.h"
#include "checks/system/windows/resolver.h"
#include "checks/system/windows/route_table.h"
#include "checks/system/windows/tcp_streams.h"
#include "checks/system/windows/trust_store.h"
#include "checks/system/windows/udp_sockets.h"

namespace aovpn {

struct NativeSystem::Parts
{
    windows_system::SystemClock clock;
    windows_system::WindowsDatagrams datagrams;
    windows_system::WindowsStreams streams;
    windows_system::WindowsResolver resolver;
    windows_system::WindowsRouteTable routes;
    windows_system::WindowsTrustStore trust;
    windows_system::WindowsProfileStore profiles;
    windows_system::WindowsClientCertificates clientCertificates;
    windows_system::WindowsEventLog events;
    windows_system::WindowsMachine machine;
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
