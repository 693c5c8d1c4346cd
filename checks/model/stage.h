// SPDX-License-Identifier: Apache-2.0
// The stages of an Always On VPN connection, in the order in which the wizard walks them.
#pragma once

#include "checks/model/json.h"

#include <array>

namespace aovpn {

enum class Stage {
    Profile,
    Network,
    Name,
    Reachability,
    ServerCertificate,
    ClientCertificate,
    Authentication,
    Adapter,
    Routing,
};

template <> struct EnumNames<Stage>
{
    static constexpr EnumName<Stage> kNames[] = {
        {Stage::Profile, "profile"},
        {Stage::Network, "network"},
        {Stage::Name, "name"},
        {Stage::Reachability, "reachability"},
        {Stage::ServerCertificate, "server-certificate"},
        {Stage::ClientCertificate, "client-certificate"},
        {Stage::Authentication, "authentication"},
        {Stage::Adapter, "adapter"},
        {Stage::Routing, "routing"},
    };
};

inline constexpr std::array kAllStages = {
    Stage::Profile,        Stage::Network,           Stage::Name,
    Stage::Reachability,   Stage::ServerCertificate, Stage::ClientCertificate,
    Stage::Authentication, Stage::Adapter,           Stage::Routing,
};

} // namespace aovpn
