// SPDX-License-Identifier: Apache-2.0
#include "checks/system/native.h"

#include "checks/system/windows/machine.h"
#include "checks/system/windows/resolver.h"
#include "checks/system/windows/tcp_streams.h"
#include "checks/system/windows/trust_store.h"
#include "checks/system/windows/udp_sockets.h"
#include "checks/system/windows/unsupported.h"

namespace aovpn {

struct NativeSystem::Parts
{
    windows_system::SystemClock clock;
    windows_system::WindowsDatagrams datagrams;
    windows_system::WindowsStreams streams;
    windows_system::WindowsResolver resolver;
    windows_system::UnsupportedRouteTable routes;
    windows_system::WindowsTrustStore trust;
    windows_system::UnsupportedProfileStore profiles;
    windows_system::UnsupportedClientCertificates clientCertificates;
    windows_system::UnsupportedEventLog events;
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
