// SPDX-License-Identifier: Apache-2.0
// The real system: built for the operating system that the program runs on.
#pragma once

#include "checks/system/system.h"

#include <memory>

namespace aovpn {

/// Owns the real implementations of every interface of the seam.
class NativeSystem
{
public:
    NativeSystem();
    ~NativeSystem();
    NativeSystem(const NativeSystem &) = delete;
    NativeSystem &operator=(const NativeSystem &) = delete;

    System &system();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace aovpn
