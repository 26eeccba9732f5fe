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

run_tests() {
    need "${test_packages[@]}"
    check_format
    configure asan
    compile asan
    ctest --test-dir build/asan --output-on-failure --no-tests=error -j "$(job_count)" "$@"
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
    local folder=build/tidy options=() sources=("$@")
    need "${tidy_packages[@]}"
    if [ $# -eq 0 ]; then
        folder=build/tidy-together
        options=(-DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=16)
        sources=("$PWD/(app|ui|tests|$folder/.*/Unity)/")
    fi
    configure_clang -B "$folder" "${options[@]}"
    # A source that includes its moc file cannot be read before moc ran. The build would first compile all that its target
    # links, so moc's step is called by itself.
    find "$folder"/{app,ui,tests} -name AutogenInfo.json -print0 |
        xargs -r -0 -P "$(job_count)" -I '{}' cmake -E cmake_autogen '{}' Debug
    "run-clang-tidy$clang_suffix" -quiet -p "$folder" -j "$(job_count)" "${sources[@]}"
}
