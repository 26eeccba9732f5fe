# Pictures of the real window on a day, for the README and for looking at: no picture is drawn by hand.

# Name, width, height and scale factor.
screenshot_scenes=(
    'window-light 1440 900 1'
    'window-dark 1440 900 1'
    'window-800x600 800 600 1'
    'window-200-percent 2880 1800 2'
    'focus 1440 900 1'
    'map 1440 900 1'
    'trial 1440 900 1'
    'right-to-left 1440 900 1'
)

# screenshot [--readme] [--feed FILE…]
screenshot() {
    local folder="$PWD/build/screenshots" feeds=() readme='' work name wide high scale
    while [ $# -gt 0 ]; do
        case "$1" in
        --readme) readme=yes ;;
        --feed)
            shift
            while [ $# -gt 0 ] && [ "${1#--}" = "$1" ]; do
                feeds+=("$(realpath "$1")")
                shift
            done
            continue
            ;;
        *)
            complain "packaging/dev screenshot [--readme] [--feed FILE…]"
            return 2
            ;;
        esac
        shift
    done
    steps $((2 + ${#screenshot_scenes[@]}))
    need "${screenshot_packages[@]}"
    configure release
    compile release winnow-screenshot
    mkdir -p "$folder"
    for scene in "${screenshot_scenes[@]}"; do
        read -r name wide high scale <<<"$scene"
        step "Taking $name"
        work=$(mktemp -d)
        QT_QPA_PLATFORM=xcb QT_SCALE_FACTOR="$scale" LC_ALL=C.UTF-8 XDG_CONFIG_HOME="$work" XDG_DATA_HOME="$work" \
            timeout 120 xvfb-run --auto-servernum --server-args="-screen 0 ${wide}x${high}x24" \
            build/bin/winnow-screenshot "$name" "$folder/$name.png" "$work" "${feeds[@]}"
        rm -rf "$work"
        say "$folder/$name.png"
    done
    if [ -n "$readme" ]; then
        for name in window-light map trial focus; do
            # Few colours: a fifth of the size, and nobody sees it.
            convert "$folder/$name.png" +dither -colors 128 -strip -define png:compression-level=9 \
                "PNG8:resources/screenshots/$name.png"
        done
    fi
}
