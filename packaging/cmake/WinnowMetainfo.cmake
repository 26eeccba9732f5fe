# winnow_metainfo(SOURCE TARGET HOME PICTURES): what software centres read, with links and pictures where their addresses are
# given. As a script: cmake -DSOURCE=… -DTARGET=… -DHOME=… -DPICTURES=… -P WinnowMetainfo.cmake
function(winnow_metainfo source target home pictures)
    file(READ ${source} text)
    set(more "")
    if(home)
        string(APPEND more "  <url type=\"homepage\">${home}</url>\n")
    endif()
    if(pictures)
        string(APPEND more "  <screenshots>\n")
        set(kind " type=\"default\"")
        foreach(scene
            "window-light|The day's papers, best first, with the details of one"
            "map|The day by relevance and novelty, and where its papers went"
            "trial|Criteria tried on a few papers before the day is scored"
            "focus|One paper at a time")
            string(REGEX MATCH "^([^|]*)\\|(.*)$" parts ${scene})
            string(APPEND more "    <screenshot${kind}>\n      <caption>${CMAKE_MATCH_2}</caption>\n"
                "      <image>${pictures}/${CMAKE_MATCH_1}.png</image>\n    </screenshot>\n")
            set(kind "")
        endforeach()
        string(APPEND more "  </screenshots>\n")
    endif()
    string(REGEX REPLACE "  <!-- Links and pictures:[^>]*-->\n" "${more}" text "${text}")
    file(CONFIGURE OUTPUT ${target} CONTENT "${text}" @ONLY)
endfunction()

if(CMAKE_SCRIPT_MODE_FILE)
    winnow_metainfo(${SOURCE} ${TARGET} "${HOME}" "${PICTURES}")
endif()
