# SPDX-License-Identifier: Apache-2.0
# aovpn_windows_resources(program DESCRIPTION text): icon, version and manifest from the templates in app/windows.
# Does nothing for other systems.
function(aovpn_windows_resources program)
  cmake_parse_arguments(ARG "" "DESCRIPTION" "" ${ARGN})
  if(NOT WIN32)
    return()
  endif()
  set(AOVPN_PROGRAM ${program})
  set(AOVPN_DESCRIPTION "${ARG_DESCRIPTION}")
  set(AOVPN_VERSION_DOTS "${PROJECT_VERSION}.0")
  string(REPLACE "." "," AOVPN_VERSION_COMMAS "${AOVPN_VERSION_DOTS}")
  set(AOVPN_MANIFEST "${CMAKE_CURRENT_BINARY_DIR}/${program}.manifest")
  configure_file("${CMAKE_SOURCE_DIR}/app/windows/program.manifest.in" "${AOVPN_MANIFEST}" @ONLY)
  configure_file("${CMAKE_SOURCE_DIR}/app/windows/program.rc.in" "${program}.rc" @ONLY)
  set_source_files_properties("${CMAKE_CURRENT_BINARY_DIR}/${program}.rc" PROPERTIES
    OBJECT_DEPENDS "${AOVPN_MANIFEST};${CMAKE_SOURCE_DIR}/resources/icons/aovpn-doctor.ico")
  target_sources(${program} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${program}.rc")
endfunction()
