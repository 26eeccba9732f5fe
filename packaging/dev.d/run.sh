# The program itself: the window where there is a display, the day's job where there is none.

run() {
    build
    if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        exec build/bin/winnow "$@"
    fi
    say "No display: doing the day's job with winnow-cli."
    run_day "$@" || run_sample
}

has_scored_papers() { [ -s "$1" ] && grep -q '^\*\*Relevance:\*\*' "$1"; }

# The reader's own day, if categories are set up and the network answers.
run_day() {
    local digest="$PWD/build/digest.md"
    rm -f "$digest"
    if ! timeout 600 build/bin/winnow-cli run -o "$digest" "$@"; then
        say "That did not work; here is the sample day."
        return 1
    fi
    if ! has_scored_papers "$digest"; then
        say "Nothing in it reaches the cut-offs today; here is the sample day."
        return 1
    fi
    say "$digest"
}

# The sample day has a library of its own: invented papers do not belong among the reader's.
run_sample() {
    local folder="$PWD/build/sample" digest="$PWD/build/sample/digest.md"
    mkdir -p "$folder"
    rm -f "$digest"
    build/bin/winnow-cli --library "$folder/library.sqlite" --config "$folder/winnow.ini" run --sample -o "$digest"
    if ! has_scored_papers "$digest"; then
        complain "The sample day's digest has no scored papers."
        return 1
    fi
    say "$digest"
}
