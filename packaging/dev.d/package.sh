# A Debian package of the release build, checked where the checkers are installed.

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
        appstreamcli validate --no-net --pedantic build/release/packaging/*.metainfo.xml
    fi
    cpack --config build/release/CPackConfig.cmake -G DEB
    deb=$(ls -t build/*.deb | head -n 1)
    if command -v lintian >/dev/null; then
        lintian --fail-on error --tag-display-limit 0 "$deb"
    fi
    say "Install it with: sudo apt-get install ./$deb"
}
