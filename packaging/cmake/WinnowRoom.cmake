# winnow_room(NAME model LINKS …): one static library per room, made of the sources in its folder and below. What a
# room may include is what it links: the list of LINKS is the dependency rule.
function(winnow_room)
    cmake_parse_arguments(ARG "" "NAME" "LINKS" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h)
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$") # a program's, of which the room is all but the start
    if(NOT sources MATCHES "\\.cpp")
        add_library(winnow_${ARG_NAME} INTERFACE)
        target_link_libraries(winnow_${ARG_NAME} INTERFACE winnow::flags ${ARG_LINKS})
    else()
        add_library(winnow_${ARG_NAME} STATIC ${sources})
        target_link_libraries(winnow_${ARG_NAME} PUBLIC winnow::flags ${ARG_LINKS})
        winnow_precompile(winnow_${ARG_NAME})
        if(WINNOW_TRACE)
            target_compile_options(winnow_${ARG_NAME} PRIVATE
                -finstrument-functions -finstrument-functions-exclude-file-list=/usr/)
        endif()
    endif()
    add_library(winnow::${ARG_NAME} ALIAS winnow_${ARG_NAME})
endfunction()

# Precompiled Qt headers; off for clang-tidy and for checking that every file includes what it uses. The window's rooms are
# compiled alike, so they share those of the first.
function(winnow_precompile target)
    if(WINNOW_PCH AND target MATCHES "^winnow_ui_" AND NOT target STREQUAL "winnow_ui_common")
        target_precompile_headers(${target} REUSE_FROM winnow_ui_common)
    elseif(WINNOW_PCH)
        if(target STREQUAL "winnow_ui_common")
            list(APPEND ARGN <QtWidgets/QtWidgets>)
        endif()
        target_precompile_headers(${target} PRIVATE
            <QtCore/QtCore> <algorithm> <memory> <optional> <vector> <tl/expected.hpp> ${ARGN})
    endif()
endfunction()

# winnow_tests(NAME ui LINKS …): the tst_*.cpp of the folder are one program, winnow-tests-NAME, and a ctest test each, which
# runs in a process of its own.
function(winnow_tests)
    cmake_parse_arguments(ARG "" "NAME" "LINKS" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS tst_*.cpp *.h)
    if(WINNOW_TRACE)
        list(JOIN WINNOW_TRACE "|" traced)
        list(FILTER sources INCLUDE REGEX "/(${traced})\\.cpp$|\\.h$")
        list(APPEND sources ${CMAKE_SOURCE_DIR}/tests/support/roadrecorder.cpp)
    endif()
    set(program winnow-tests-${ARG_NAME})
    add_executable(${program} ${sources})
    target_link_libraries(${program} PRIVATE winnow::flags winnow_testmain Qt6::Test ${ARG_LINKS})
    target_compile_definitions(${program} PRIVATE WINNOW_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data"
        WINNOW_CORPUS="${CMAKE_SOURCE_DIR}/../shared")
    set_target_properties(${program} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    winnow_precompile(${program} <QtTest/QtTest>)
    set(environment QT_QPA_PLATFORM=offscreen
        LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/lsan.supp
        TSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/tsan.supp:ignore_noninstrumented_modules=1:die_after_fork=0)
    if(TARGET winnow-cli)
        list(APPEND environment WINNOW_CLI=$<TARGET_FILE:winnow-cli>)
    endif()
    if(TARGET winnow)
        list(APPEND environment WINNOW_PROGRAM=$<TARGET_FILE:winnow>)
    endif()
    list(FILTER sources INCLUDE REGEX "/tst_[^/]*\\.cpp$")
    foreach(source IN LISTS sources)
        get_filename_component(name ${source} NAME_WE)
        add_test(NAME ${name} COMMAND ${program} ${name})
        set_tests_properties(${name} PROPERTIES TIMEOUT 300 ENVIRONMENT "${environment}")
    endforeach()
endfunction()
