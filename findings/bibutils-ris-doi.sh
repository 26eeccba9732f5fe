#!/usr/bin/env bash
# bibutils 7.2 (Debian 12: bibutils 7.2-2) drops DOIs whose prefix has five digits when it reads RIS: DO with 10.1234/… becomes an
# identifier, DO with 10.48550/arXiv.… (every paper on arXiv) is lost, with exit code 0. From BibTeX's doi field both are kept.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download bibutils=7.2-2 libbibutils8=7.2-2 >/dev/null
for package in *.deb; do dpkg -x "$package" root; done
export LD_LIBRARY_PATH="$work/root/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH 2>/dev/null || echo "$(uname -m)-linux-gnu")"
root/usr/bin/ris2xml --version 2>&1 | head -n 1
kept() { # kept DOI: what ris2xml makes of it
    printf 'TY  - JOUR\nAU  - Moss, Ann\nTI  - A Reef\nPY  - 2025\nDO  - %s\nER  - \n' "$1" >one.ris
    root/usr/bin/ris2xml one.ris 2>/dev/null | grep -o '<identifier type="doi">[^<]*' | cut -d'>' -f2 || true
}
four=$(kept 10.1234/reef.1)
five=$(kept 10.48550/arXiv.2508.00001)
echo "10.1234/reef.1 -> ${four:-(lost)}"
echo "10.48550/arXiv.2508.00001 -> ${five:-(lost)}"
[ "$four" = 10.1234/reef.1 ] && [ -z "$five" ] || { echo Changed; exit 1; }
