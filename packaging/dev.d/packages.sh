# The Debian packages each verb needs, and their installation.

build_packages=(g++ cmake ninja-build pkg-config qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qtkeychain-qt6-dev libcmark-gfm-dev libcmark-gfm-extensions-dev libexpected-dev libgl-dev
    libqt6sql6-sqlite libxml2-dev zlib1g-dev ca-certificates tzdata fonts-dejavu-core)
test_packages=("${build_packages[@]}" qt6-httpserver-dev qt6-websockets-dev lld dbus gnome-keyring
    keepassxc libsecret-1-0 postgresql libqt6sql6-psql pgbouncer)
package_packages=("${build_packages[@]}" dpkg-dev file)
# clang 14, Debian 12's usual one, cannot read the ranges of its libstdc++. Elsewhere the usual one is newer.
if grep -q bookworm /etc/os-release 2>/dev/null; then
    clang_suffix=-16
    clang_runtime=libclang-rt-16-dev
else
    clang_suffix=''
    clang_runtime=libclang-rt-dev
fi
fuzz_packages=("${test_packages[@]}" "clang$clang_suffix" "$clang_runtime")
tidy_packages=("${fuzz_packages[@]}" "clang-tidy$clang_suffix" python3)
screenshot_packages=("${build_packages[@]}" xvfb xauth imagemagick)

say() { printf '%s\n' "$*"; }

complain() { printf '%s\n' "$*" >&2; }

is_installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

# Says which packages are missing and installs them.
need() {
    local missing=() package
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        need_elsewhere "$@"
        return
    fi
    for package in "$@"; do
        is_installed "$package" || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    say "Installing: ${missing[*]}"
    as_root apt-get update -q
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
}

# Without apt nothing is installed. What is missing then shows when CMake looks for it.
need_elsewhere() {
    if command -v cmake >/dev/null && command -v ninja >/dev/null; then
        return 0
    fi
    complain "This is not Debian. Install what these Debian packages hold (Qt 6.4 or newer, CMake 3.25 or newer,"
    complain "a C++20 compiler, Ninja, QtKeychain for Qt 6, cmark-gfm, libxml2, zlib, tl-expected), then call this again:"
    complain "  $*"
    exit 1
}
