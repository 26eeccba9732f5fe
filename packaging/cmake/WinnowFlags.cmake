# Every compiler flag of the project, on one interface target.
add_library(winnow_flags INTERFACE)
add_library(winnow::flags ALIAS winnow_flags)

target_compile_features(winnow_flags INTERFACE cxx_std_20)
target_include_directories(winnow_flags INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(winnow_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(winnow_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast -Wcast-align
    -Wunused -Wnull-dereference -Wimplicit-fallthrough)
if(WINNOW_WERROR)
    target_compile_options(winnow_flags INTERFACE -Werror)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # g++ 12 reports these two inside Qt's and the standard library's own templates when it optimises.
    target_compile_options(winnow_flags INTERFACE -Wno-null-dereference -Wno-maybe-uninitialized)
endif()

# What distributions ask of the programs they ship; and no path of the machine that built them.
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    set(hardening -fstack-protector-strong -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -ffile-prefix-map=${CMAKE_SOURCE_DIR}/=)
    target_compile_options(winnow_flags INTERFACE "$<$<CONFIG:Release>:${hardening}>")
    target_link_options(winnow_flags INTERFACE "$<$<CONFIG:Release>:LINKER:-z,relro,-z,now>")
endif()

set(WINNOW_SANITIZE "" CACHE STRING "Sanitizers, as -fsanitize takes them: address,undefined or thread")
if(WINNOW_SANITIZE)
    # The two programs are what is examined. Test code is compiled without sanitizers, and unoptimised, where they allow such a
    # mixture: that is a third of a build's time. See winnow_test_code().
    target_compile_options(winnow_flags INTERFACE
        "$<$<NOT:$<BOOL:$<TARGET_PROPERTY:WINNOW_IS_PLAIN>>>:-fsanitize=${WINNOW_SANITIZE};-fno-sanitize-recover=all>"
        -fno-omit-frame-pointer)
    target_link_options(winnow_flags INTERFACE -fsanitize=${WINNOW_SANITIZE})
    if(WINNOW_SANITIZE MATCHES "undefined")
        # These check every use of a pointer, and take longer to compile than all the rest. AddressSanitizer stops at most of
        # what they find: null pointers, objects that are gone or end too soon.
        target_compile_options(winnow_flags INTERFACE
            -fno-sanitize=null,vptr,alignment,object-size,pointer-overflow)
    endif()
endif()

# Tests whose roads tests/project/roads.py follows: no other tests are built then, and the rooms tell of every function that
# is entered and left.
set(WINNOW_TRACE "" CACHE STRING "Names of tests to trace, such as tst_modelrun (see tests/project/roads.py)")
