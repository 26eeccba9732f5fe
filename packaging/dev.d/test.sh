# Tests under sanitizers, formatting, static analysis.

# clang-format changes its mind between versions, so only the pinned one may judge.
clang_format_major=14

sources() { git ls-files -co --exclude-standard -- 'app/*.h' 'app/*.cpp' 'ui/*.h' 'ui/*.cpp' 'tests/*.h' 'tests/*.cpp'; }

find_clang_format() {
    local name
    for name in "clang-format-$clang_format_major" clang-format; do
        if command -v "$name" >/dev/null && "$name" --version | grep -q "version $clang_format_major\."; then
            echo "$name"
            return 0
        fi
    done
    return 1
}

check_format() {
    local clang_format
    if ! command -v git >/dev/null || ! clang_format=$(find_clang_format); then
        say "Formatting not checked: that takes git and clang-format $clang_format_major."
        return 0
    fi
    if ! sources | xargs -r "$clang_format" --dry-run -Werror; then
        complain "Some files are not formatted: call packaging/dev format."
        return 1
    fi
    say "Formatting checked."
}

# summarize_tests FILE: what ctest wrote there, in a line. Nothing where it wrote nothing.
summarize_tests() {
    [ ! -s "$1" ] || awk -f packaging/dev.d/testsummary.awk "$1"
}

run_tests() {
    local results="$PWD/build/asan/tests.xml" jobs status=0
    steps 4
    need "${test_packages[@]}"
    step "Checking the format"
    check_format
    configure asan
    compile asan
    jobs=$(($(job_count) + 1)) # many tests wait for a server, a process or a timer
    step "Running the tests, $jobs at a time"
    rm -f "$results"
    # Without a size of their own, what tests that passed have to say is cut off, and with it which checks they skipped.
    ctest --test-dir build/asan --output-on-failure --no-tests=error --output-junit "$results" \
        --test-output-size-passed 100000000 -j "$jobs" "$@" || status=$?
    summarize_tests "$results"
    return "$status"
}

format_sources() {
    local clang_format
    need git
    find_clang_format >/dev/null || need "clang-format-$clang_format_major" || true
    if ! clang_format=$(find_clang_format); then
        complain "This takes clang-format $clang_format_major, since other versions would format differently. Debian 12 has it;"
        complain "elsewhere: pipx install 'clang-format==$clang_format_major.*'"
        return 1
    fi
    sources | xargs -r "$clang_format" -i
}

# tidy [FILES]: most of the time goes into Qt's headers, so the whole tree is read sixteen sources at a time.
tidy() {
    local folder=build/tidy options=() sources=("$@") checks=
    steps 3
    need "${tidy_packages[@]}"
    if [ $# -eq 0 ]; then
        folder=build/tidy-together
        options=(-DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=16)
        sources=("$PWD/(app|ui|tests|$folder/.*/Unity)/")
        checks=-bugprone-suspicious-include
    fi
    configure_clang -B "$folder" "${options[@]}"
    step "Calling moc"
    # A source that includes its moc file cannot be read before moc ran. The build would first compile all that its target
    # links, so moc's step is called by itself.
    find "$folder"/{app,ui,tests} -name AutogenInfo.json -print0 |
        xargs -r -0 -P "$(job_count)" -I '{}' cmake -E cmake_autogen '{}' Debug
    [ -n "$clang_suffix" ] || say "clang-tidy 16, Debian 12's, decides. A newer one has more checks: take what it adds as advice."
    step "Reading ${*:-all sources}"
    "run-clang-tidy$clang_suffix" -quiet -p "$folder" -j "$(job_count)" ${checks:+"-checks=$checks"} "${sources[@]}"
}
