# SPDX-License-Identifier: Apache-2.0
# Tool-chain file: 64-bit Windows programs from Debian's mingw-w64 (POSIX threads).
# AOVPN_WINDOWS_TOOLKIT names the folder that dependencies.sh made: as a cache variable or in the environment.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)

# CMake reads this file again for each of its compiler trials; those know only the variables named here.
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES AOVPN_WINDOWS_TOOLKIT)
if(NOT AOVPN_WINDOWS_TOOLKIT)
  set(AOVPN_WINDOWS_TOOLKIT "$ENV{AOVPN_WINDOWS_TOOLKIT}")
endif()

set(CMAKE_FIND_ROOT_PATH /usr/x86_64-w64-mingw32 "${AOVPN_WINDOWS_TOOLKIT}")
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
