# moc follows every include it is told where to find, and reads Qt's headers for each of our files again: fifty times the work of
# the file itself. It learns nothing there that we use: Q_OBJECT, signals and slots it knows by name. So it is not told. What
# stands behind an #if on Qt's macros it then leaves out: tst_repository sees to it that no class has such members.
if(NOT CMAKE_HOST_UNIX)
    return()
endif()
get_target_property(moc Qt6::moc LOCATION)
set(short_moc ${CMAKE_BINARY_DIR}/moc)
file(CONFIGURE OUTPUT ${short_moc} @ONLY CONTENT [[#!/bin/sh
for argument; do
    shift
    case "$argument" in
    -I*) ;;
    *) set -- "$@" "$argument" ;;
    esac
done
exec "@moc@" "$@"
]])
file(CHMOD ${short_moc} PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
get_target_property(configurations Qt6::moc IMPORTED_CONFIGURATIONS)
set_target_properties(Qt6::moc PROPERTIES IMPORTED_LOCATION ${short_moc})
foreach(configuration ${configurations}) # which of them CMake asks depends on its version
    set_target_properties(Qt6::moc PROPERTIES IMPORTED_LOCATION_${configuration} ${short_moc})
endforeach()
