# Fuzzers of what reads foreign text. What they learn is kept in build/fuzz/NAME, so that the next call goes on from there.

# Files to begin with, where there are any.
fuzz_seeds() {
    case "$1" in
    feedparser) echo tests/data/feeds ;;
    listingmail) echo tests/data/saved ;;
    listingpage) echo tests/data/pages ;;
    savedlisting) echo tests/data/saved tests/data/pages tests/data/feeds ;;
    digestreader) echo tests/data/digests ;;
    botfiles) find tests/data/bot/out -type d ;;
    esac
}

# fuzz_one NAME SECONDS: one line of what came of it.
fuzz_one() {
    local name="$1" seconds="$2" folder="build/fuzz/$1" status=0 executions coverage
    mkdir -p "$folder"
    "build/tidy/bin/fuzz_$name" -max_total_time="$seconds" -max_len=16384 -timeout=20 -print_final_stats=1 \
        -artifact_prefix="build/fuzz/found-$name-" "$folder" $(fuzz_seeds "$name") >"$folder.log" 2>&1 || status=$?
    executions=$(sed -n 's/^stat::number_of_executed_units: *//p' "$folder.log")
    coverage=$(sed -n 's/.* cov: \([0-9]*\) .*/\1/p' "$folder.log" | tail -n 1)
    if [ "$status" = 0 ]; then
        say "$name: ${executions:-0} executions, coverage ${coverage:-0}, nothing found"
        return 0
    fi
    say "$name: ${executions:-0} executions, coverage ${coverage:-0}, FOUND SOMETHING: see build/fuzz/$name.log"
    return 1
}

# fuzz [SECONDS [NAME…]]: as many at a time as there are processors.
fuzz() {
    local seconds="${1:-600}" known names name pids=() pid failed=''
    known=$(find tests/fuzz -name 'fuzz_*.cpp' | sed 's,.*/fuzz_\(.*\)\.cpp$,\1,' | sort)
    names="$known"
    [ $# -lt 2 ] || names="${*:2}"
    for name in $names; do
        if ! [[ "$seconds" =~ ^[1-9][0-9]*$ ]] || ! grep -qx -- "$name" <<<"$known"; then
            complain "packaging/dev fuzz [SECONDS [NAME…]], of these names:" $known
            return 2
        fi
    done
    steps 3
    need "${fuzz_packages[@]}"
    configure_clang
    compile tidy $(printf 'fuzz_%s ' $names)
    step "Fuzzing for $seconds seconds each:" $names
    for name in $names; do
        while [ "$(jobs -rp | wc -l)" -ge "$(job_count)" ]; do
            sleep 1
        done
        fuzz_one "$name" "$seconds" &
        pids+=($!)
    done
    for pid in "${pids[@]}"; do
        wait "$pid" || failed=yes
    done
    [ -z "$failed" ]
}
