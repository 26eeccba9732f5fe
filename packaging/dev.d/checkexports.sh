# A day's exports through the programs that read them: the loop that unit tests cannot close.

check_packages=(texlive-binaries biber pandoc bibutils python3 python3-pybtex)

# The command line that is there already; a release build where there is none.
find_cli() {
    local candidate
    for candidate in build/bin build/dev/bin build/asan/bin; do
        if [ -x "$candidate/winnow-cli" ]; then
            echo "$PWD/$candidate/winnow-cli"
            return 0
        fi
    done
    build >&2
    echo "$PWD/build/bin/winnow-cli"
}

# make_day FOLDER COMMAND ARGUMENTS…: a library of its own, filled by the command, and from it each format. Cut-offs of 0 let
# every paper in.
make_day() {
    local folder="$1" cli format
    shift
    mkdir "$folder"
    say "== Exporting day $(basename "$folder"): $*"
    cli=("${WINNOW_CLI:-$(find_cli)}" --quiet --library "$folder/library.sqlite" --config "$folder/winnow.ini")
    "${cli[@]}" "$@" >"$folder/log"
    for format in bib:bibtex ris:ris csl.json:csl-json json:json; do
        "${cli[@]}" digest --relevance-cutoff 0 --novelty-cutoff 0 --format "${format#*:}" -o "$folder/day.${format%%:*}" \
            >>"$folder/log"
    done
}

is_feed() { case "$1" in *.xml | *.rss | *.atom) true ;; *) false ;; esac; }

# check_exports [FILES]: feeds (those of one folder are one day) and digests. Without any, the sample day and a day of titles and
# names as hard as they come.
check_exports() {
    local work file other feeds day=0
    need "${check_packages[@]}"
    work=$(mktemp -d)
    # shellcheck disable=SC2064 # the folder is known now, and no longer when the trap runs
    trap "rm -rf '$work'" EXIT
    if [ $# = 0 ]; then
        make_day "$work/0" run --sample -o "$work/day.md"
        set -- tests/data/exports/hard.xml
    fi
    for file in "$@"; do
        day=$((day + 1))
        if ! is_feed "$file"; then
            make_day "$work/$day" import "$(realpath "$file")"
            continue
        fi
        feeds=()
        for other in "$@"; do
            if is_feed "$other" && [ "$(dirname "$other")" = "$(dirname "$file")" ]; then
                [ ${#feeds[@]} -gt 0 ] || [ "$other" = "$file" ] || continue 2 # that day was made before
                feeds+=(--feed "$(realpath "$other")")
            fi
        done
        make_day "$work/$day" run "${feeds[@]}" -o "$work/day.md"
    done
    say "== Reading what was exported with each program"
    # Debian's own Python: pybtex is a module of it.
    /usr/bin/python3 packaging/dev.d/checkexports.py "$work"/[0-9]*
}
