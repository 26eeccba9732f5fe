# Pictures of the real window on the sample day, for the README: no picture is drawn by hand.

screenshot() {
    local folder="${1:-$PWD/resources/screenshots}" work theme
    need "${screenshot_packages[@]}"
    build
    work=$(mktemp -d)
    mkdir -p "$folder"
    build/bin/winnow-cli --library "$work/library.sqlite" --config "$work/winnow.ini" --quiet \
        run --sample -o "$work/digest.md" >/dev/null
    build/bin/winnow-cli --library "$work/library.sqlite" --config "$work/winnow.ini" --quiet decide --from - <<DECISIONS
0000.00007 keep
0000.00004 keep
0000.00048 skip
0000.00022 keep
0000.00009 later
0000.00044 skip
DECISIONS
    for theme in light dark; do
        xvfb-run --auto-servernum --server-args='-screen 0 1440x900x24' \
            packaging/dev.d/photograph "$work" "$theme" "$folder/window-$theme.png"
    done
    rm -rf "$work"
}
