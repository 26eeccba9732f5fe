# winnow_room(NAME model [HOT] LINKS …): one static library per room, made of the sources in its folder and below. What a
# room may include is what it links: the list of LINKS is the dependency rule. A HOT room computes: release builds optimise it
# further than the rest, and without the precompiled headers, which are made with the rest's flags.
function(winnow_room)
    cmake_parse_arguments(ARG "HOT" "NAME" "LINKS" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h)
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$") # a program's, of which the room is all but the start
    if(NOT sources MATCHES "\\.cpp")
        add_library(winnow_${ARG_NAME} INTERFACE)
        target_link_libraries(winnow_${ARG_NAME} INTERFACE winnow::flags ${ARG_LINKS})
    else()
        add_library(winnow_${ARG_NAME} STATIC ${sources})
        target_link_libraries(winnow_${ARG_NAME} PUBLIC winnow::flags ${ARG_LINKS})
        if(ARG_HOT AND CMAKE_BUILD_TYPE STREQUAL "Release")
            target_compile_options(winnow_${ARG_NAME} PRIVATE -O3)
        else()
            winnow_precompile(winnow_${ARG_NAME})
        endif()
        winnow_unite_mocs(winnow_${ARG_NAME})
        if(WINNOW_TRACE)
            target_compile_options(winnow_${ARG_NAME} PRIVATE
                -finstrument-functions -finstrument-functions-exclude-file-list=/usr/)
        endif()
    endif()
    add_library(winnow::${ARG_NAME} ALIAS winnow_${ARG_NAME})
endfunction()

# In a unity build CMake still compiles what moc wrote on its own, and with it every header of the room once more. Here it
# goes with the room's sources.
function(winnow_unite_mocs target)
    get_target_property(is_united ${target} UNITY_BUILD)
    if(NOT is_united)
        return()
    endif()
    set(mocs ${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/mocs_compilation.cpp)
    set(united ${CMAKE_CURRENT_BINARY_DIR}/${target}_mocs.cpp)
    file(CONFIGURE OUTPUT ${united} CONTENT "#include \"${mocs}\"\n" @ONLY)
    set_source_files_properties(${mocs} PROPERTIES HEADER_FILE_ONLY ON)
    set_source_files_properties(${united} PROPERTIES SKIP_AUTOGEN ON)
    target_sources(${target} PRIVATE ${united})
endfunction()

# Says that a target is test code: see WinnowFlags.cmake. ThreadSanitizer has to see all code.
function(winnow_test_code target)
    if(WINNOW_SANITIZE MATCHES "address")
        set_target_properties(${target} PROPERTIES WINNOW_IS_PLAIN ON)
        target_compile_options(${target} PRIVATE -O0)
        target_compile_definitions(${target} PRIVATE WINNOW_SANITIZED) # the programs take several times as long
    endif()
endfunction()

# Precompiled Qt headers; off for clang-tidy and for checking that every file includes what it uses. Everything is compiled
# with the same flags, so two of them serve all (two more where test code is compiled with others): Qt's core, and for what knows
# the window its widgets.
function(winnow_precompile target)
    if(NOT WINNOW_PCH)
        return()
    endif()
    set(core <QtCore/QtCore> <algorithm> <memory> <optional> <vector> <tl/expected.hpp>)
    get_target_property(is_plain ${target} WINNOW_IS_PLAIN)
    if(target STREQUAL "winnow_model" OR (is_plain AND target STREQUAL "winnow_judgedpapers")) # none has macros of its own
        target_precompile_headers(${target} PRIVATE ${core})
    elseif(is_plain AND target MATCHES "-ui$")
        target_precompile_headers(${target} PRIVATE ${core} <QtWidgets/QtWidgets>)
    elseif(is_plain)
        target_precompile_headers(${target} REUSE_FROM winnow_judgedpapers)
    elseif(target STREQUAL "winnow_ui_common")
        target_precompile_headers(${target} PRIVATE ${core} <QtWidgets/QtWidgets>)
    elseif(target MATCHES "^winnow$|^winnow_ui_|-ui$")
        target_precompile_headers(${target} REUSE_FROM winnow_ui_common)
    else()
        target_precompile_headers(${target} REUSE_FROM winnow_model)
    endif()
endfunction()

# Those that take half a minute or more with sanitizers begin first, so that no processor is idle at the end.
set(slow_tests tst_batchjob tst_dailyjob tst_digesttree tst_lab tst_labday tst_lablosses tst_labsync
    tst_libraryjobs tst_mainwindow tst_modeljob tst_modellease tst_prescreening tst_ranking tst_replysize tst_scoringrun
    tst_tastecontroller)

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
    winnow_test_code(${program})
    target_compile_definitions(${program} PRIVATE WINNOW_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data"
        WINNOW_CORPUS="${CMAKE_SOURCE_DIR}/../shared")
    set_target_properties(${program} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    winnow_precompile(${program})
    set(environment QT_QPA_PLATFORM=offscreen
        LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/lsan.supp:print_suppressions=0
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
        set_tests_properties(${name} PROPERTIES TIMEOUT 600 ENVIRONMENT "${environment}")
        if(name IN_LIST slow_tests)
            set_tests_properties(${name} PROPERTIES COST 100)
        endif()
    endforeach()
endfunction()
