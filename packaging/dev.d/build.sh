# Configuring and building the presets of CMakePresets.json.

# As many compilers as there are processors, but no more than the memory carries: one takes 1 to 2 GB.
job_count() {
    local processors memory
    processors=$(nproc 2>/dev/null || echo 2)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1500000) }' /proc/meminfo 2>/dev/null || true)
    memory="${memory:-$processors}"
    [ "$memory" -ge 1 ] || memory=1
    echo $((processors < memory ? processors : memory))
}

# configure PRESET [CMAKE OPTIONS]
configure() {
    local preset="$1" options=()
    shift
    if command -v ccache >/dev/null; then
        options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
        # Without these ccache caches nothing that uses a precompiled header.
        export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    fi
    if command -v ld.lld >/dev/null; then
        options+=(-DCMAKE_EXE_LINKER_FLAGS_INIT=-fuse-ld=lld)
    fi
    step "Configuring build/$preset"
    cmake --preset "$preset" "${options[@]}" "$@"
}

# compile PRESET [TARGETS]
compile() {
    local preset="$1" jobs
    shift
    jobs=$(job_count)
    step "Compiling${1:+ $*} in build/$preset, $jobs at a time"
    cmake --build "build/$preset" -j "$jobs" ${1:+--target "$@"}
}

# The preset that wants clang, with the one that packages.sh takes here.
configure_clang() { configure tidy -DCMAKE_CXX_COMPILER="clang++$clang_suffix" "$@"; }

build() {
    steps 2
    need "${build_packages[@]}"
    configure release
    compile release
    say "Built build/bin/winnow and build/bin/winnow-cli"
}
