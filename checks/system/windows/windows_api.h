// SPDX-License-Identifier: Apache-2.0
// The headers of Windows in the one order in which they work: sockets before the rest, and
// ws2tcpip.h before netioapi.h, else the types of MIB_IPINTERFACE are missing.
#pragma once

// clang-format off
#include <winsock2.h>
#include <ws2tcpip.h>
#include <windows.h>
#include <mswsock.h>
#include <iphlpapi.h>
#include <netioapi.h>
#include <windns.h>
#include <wincrypt.h>
#include <shellapi.h>
// clang-format on
