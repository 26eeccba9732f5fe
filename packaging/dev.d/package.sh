# A Debian package of the release build, checked where the checkers are installed.

package() {
    steps 3
    need "${package_packages[@]}"
    configure release
    compile release
    step "Packing"
    if command -v desktop-file-validate >/dev/null; then
        desktop-file-validate packaging/linux/*.desktop
    fi
    if command -v appstreamcli >/dev/null; then
        appstreamcli validate --no-net --pedantic packaging/linux/*.metainfo.xml
    fi
    cpack --config build/release/CPackConfig.cmake -G DEB
    say "Install it with: sudo apt-get install ./$(ls -t build/*.deb | head -n 1)"
}
