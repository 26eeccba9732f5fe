# A Debian package of the release build, checked where the checkers are installed.

# A build that was not told the project's home has no link to it. AppStream 1.0 warns of that, which counts as a failure; earlier
# versions know neither the warning nor how to be told to leave it.
check_metainfo() {
    local options=(--no-net --pedantic)
    case "$(appstreamcli --version)" in
    *" 0."*) ;;
    *) options+=(--override=url-homepage-missing=info) ;;
    esac
    appstreamcli validate "${options[@]}" "$1"
}

package() {
    local deb
    steps 3
    need "${package_packages[@]}"
    configure release
    compile release
    step "Packing"
    if command -v desktop-file-validate >/dev/null; then
        desktop-file-validate packaging/linux/*.desktop
    fi
    if command -v appstreamcli >/dev/null; then
        check_metainfo build/release/packaging/*.metainfo.xml
    fi
    cpack --config build/release/CPackConfig.cmake -G DEB
    deb=$(ls -t build/*.deb | head -n 1)
    if command -v lintian >/dev/null; then
        lintian --fail-on error --tag-display-limit 0 "$deb"
    fi
    say "Install it with: sudo apt-get install ./$deb"
}
