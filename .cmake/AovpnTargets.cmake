# SPDX-License-Identifier: Apache-2.0
# aovpn_library(), aovpn_program() and aovpn_test(): one call declares one target with the project's settings.

function(aovpn_settings target)
  target_include_directories(${target} PUBLIC "${CMAKE_SOURCE_DIR}")
  target_compile_definitions(${target} PRIVATE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
  if(WIN32)
    target_compile_definitions(${target} PRIVATE NOMINMAX UNICODE _UNICODE WIN32_LEAN_AND_MEAN)
  endif()
  if(AOVPN_SANITIZE)
    target_compile_options(${target} PUBLIC
      -fsanitize=${AOVPN_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(${target} PUBLIC -fsanitize=${AOVPN_SANITIZE})
  endif()
endfunction()

# Most of a translation unit's time goes into Qt's headers: they are parsed once for all libraries and once for all tests.
# Only headers that are not ours, so that who changes one of ours builds no more than what includes it.
set(AOVPN_PRECOMPILED
  <QByteArray> <QDateTime> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QMap> <QRegularExpression> <QSet>
  <QString> <QStringList>
  <algorithm> <array> <chrono> <functional> <memory> <optional> <stop_token> <thread> <utility> <variant> <vector>)

# The first target that asks makes the header, the others take it from there: what is compiled into a library and into a
# program differs in its position-independent code, so each kind (library, test) has its own.
function(aovpn_precompile target kind)
  get_property(owner GLOBAL PROPERTY aovpn_precompiled_${kind})
  if(owner)
    target_precompile_headers(${target} REUSE_FROM ${owner})
  else()
    target_precompile_headers(${target} PRIVATE ${AOVPN_PRECOMPILED} ${ARGN})
    set_property(GLOBAL PROPERTY aovpn_precompiled_${kind} ${target})
  endif()
endfunction()

# aovpn_library(name SOURCES ... [PUBLIC ...] [PRIVATE ...] [MOC])
# MOC switches on the meta-object compiler; only folders with QObjects need it.
function(aovpn_library name)
  cmake_parse_arguments(ARG "MOC" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(${name} ${ARG_SOURCES})
  # No macro of our own on the command line: a precompiled header serves only where all of its macros are defined.
  set_target_properties(${name} PROPERTIES AUTOMOC ${ARG_MOC} DEFINE_SYMBOL "")
  aovpn_settings(${name})
  target_link_libraries(${name} PUBLIC ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
  aovpn_precompile(${name} library)
endfunction()

# aovpn_program(name SOURCES ... LIBRARIES ... [GUI])
function(aovpn_program name)
  cmake_parse_arguments(ARG "GUI" "" "SOURCES;LIBRARIES" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  if(ARG_GUI)
    set_target_properties(${name} PROPERTIES WIN32_EXECUTABLE ON)
  endif()
  aovpn_settings(${name})
  target_link_libraries(${name} PRIVATE ${ARG_LIBRARIES})
endfunction()

# Where the tests find the sources while they run. To a Windows program Wine shows this computer's folders on drive Z.
set(AOVPN_SOURCE_DIR "${CMAKE_SOURCE_DIR}")
if(WIN32 AND CMAKE_CROSSCOMPILING)
  set(AOVPN_SOURCE_DIR "Z:${CMAKE_SOURCE_DIR}")
endif()

# aovpn_test(name LIBRARIES ... [LABEL unit|scenario|gui|fuzz|lab|host] [SOURCES ...] [TIMEOUT seconds])
# One Qt Test program from <name>.cpp beside the calling CMakeLists.
function(aovpn_test name)
  cmake_parse_arguments(ARG "" "LABEL;TIMEOUT" "LIBRARIES;SOURCES" ${ARGN})
  if(NOT ARG_LABEL)
    set(ARG_LABEL unit)
  endif()
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  add_executable(${name} ${name}.cpp ${ARG_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  aovpn_settings(${name})
  target_compile_definitions(${name} PRIVATE AOVPN_SOURCE_DIR="${AOVPN_SOURCE_DIR}")
  target_link_libraries(${name} PRIVATE ${ARG_LIBRARIES} Qt6::Network Qt6::Test)
  # Qt's headers look at these macros: all tests with the same precompiled header must have the same of them. The folders of
  # the one test are only for QFINDTESTDATA.
  target_compile_options(${name} PRIVATE -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
  if(NOT ARG_LIBRARIES MATCHES "(^|;)(wizard|app_gui)(;|$)")
    aovpn_precompile(${name} test <QTest>)
    # Empty: what moc wrote is included by the test itself.
    set_source_files_properties("${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/mocs_compilation.cpp"
      PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
  endif()
  if(WIN32 AND ARG_LABEL STREQUAL "gui")
    # In a static Qt a platform is there only if it is linked in.
    qt_import_plugins(${name} INCLUDE Qt6::QOffscreenIntegrationPlugin)
  endif()
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES
    LABELS ${ARG_LABEL} TIMEOUT ${ARG_TIMEOUT} SKIP_RETURN_CODE 77
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;WINEQT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC")
endfunction()
