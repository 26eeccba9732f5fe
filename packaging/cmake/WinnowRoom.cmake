# winnow_room(NAME model LINKS …): one static library per room, made of the sources in its folder and below. What a
# room may include is what it links: the list of LINKS is the dependency rule.
function(winnow_room)
    cmake_parse_arguments(ARG "" "NAME" "LINKS" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h)
    if(NOT sources MATCHES "\\.cpp")
        add_library(winnow_${ARG_NAME} INTERFACE)
        target_link_libraries(winnow_${ARG_NAME} INTERFACE winnow::flags ${ARG_LINKS})
    else()
        add_library(winnow_${ARG_NAME} STATIC ${sources})
        target_link_libraries(winnow_${ARG_NAME} PUBLIC winnow::flags ${ARG_LINKS})
        winnow_precompile(winnow_${ARG_NAME})
    endif()
    add_library(winnow::${ARG_NAME} ALIAS winnow_${ARG_NAME})
endfunction()

# Precompiled Qt headers halve the build; off for clang-tidy and for checking that every file includes what it uses.
function(winnow_precompile target)
    if(WINNOW_PCH)
        target_precompile_headers(${target} PRIVATE
            <QtCore/QtCore> <algorithm> <memory> <optional> <vector> <tl/expected.hpp>)
    endif()
endfunction()

# What every test program of a folder is compiled with.
function(winnow_test_settings target)
    target_link_libraries(${target} PRIVATE winnow::flags Qt6::Test ${ARGN})
    target_compile_definitions(${target} PRIVATE WINNOW_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data"
        WINNOW_CORPUS="${CMAKE_SOURCE_DIR}/../shared")
endfunction()

# winnow_tests(LINKS …): every tst_*.cpp of the folder is a program and a ctest test of its own. The folder's programs
# share one set of precompiled headers.
function(winnow_tests)
    cmake_parse_arguments(ARG "" "" "LINKS" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS tst_*.cpp)
    if(WINNOW_PCH)
        get_filename_component(folder ${CMAKE_CURRENT_SOURCE_DIR} NAME)
        set(headers winnow_test_headers_${folder})
        file(CONFIGURE OUTPUT headers.cpp CONTENT "// The headers alone.\n")
        add_library(${headers} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/headers.cpp)
        set_target_properties(${headers} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
        winnow_test_settings(${headers} ${ARG_LINKS})
        target_precompile_headers(${headers} PRIVATE <QtTest/QtTest> <algorithm> <memory> <optional> <vector>
            <tl/expected.hpp>)
        if(folder STREQUAL "ui")
            target_precompile_headers(${headers} PRIVATE <QtWidgets/QtWidgets>)
        endif()
    endif()
    foreach(source IN LISTS sources)
        get_filename_component(name ${source} NAME_WE)
        add_executable(${name} ${source})
        winnow_test_settings(${name} ${ARG_LINKS})
        if(WINNOW_PCH)
            target_precompile_headers(${name} REUSE_FROM ${headers})
        endif()
        set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
        add_test(NAME ${name} COMMAND ${name})
        set(environment QT_QPA_PLATFORM=offscreen
            LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/lsan.supp
            TSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/tsan.supp:ignore_noninstrumented_modules=1:die_after_fork=0)
        if(TARGET winnow-cli)
            list(APPEND environment WINNOW_CLI=$<TARGET_FILE:winnow-cli>)
        endif()
        set_tests_properties(${name} PROPERTIES TIMEOUT 300 ENVIRONMENT "${environment}")
    endforeach()
endfunction()
