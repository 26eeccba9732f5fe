#!/usr/bin/env bash
# pandoc 2.17.1.1 (Debian 12) drops the letter of {\DJ} when it reads BibTeX: "{\DJ}an, Ann" has the family name "an", while {\O} and
# {\L} are read. No warning, exit code 0. Vietnamese and South Slavic names begin with that letter; the plain Đ is safe.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download pandoc=2.17.1.1-2~deb12u1 pandoc-data=2.17.1.1-2~deb12u1 liblua5.3-0=5.3.6-2 >/dev/null
for package in *.deb; do dpkg -x "$package" root; done
export LD_LIBRARY_PATH="$work/root/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH 2>/dev/null || echo "$(uname -m)-linux-gnu")"
cat >day.bib <<'BIB'
@article{reef, author={{\DJ}an, Ann and {\O}berg, Bert and Đan, Cy}, title={Reefs}, journal={Reefs}, year={2025}}
BIB
root/usr/bin/pandoc --version | head -n 1
names=$(root/usr/bin/pandoc --data-dir "$work/root/usr/share/pandoc/data" -f bibtex -t csljson day.bib 2>/dev/null |
    grep '"family"' | cut -d'"' -f4 | paste -sd, -)
echo "{\\DJ}an, {\\O}berg, Đan -> $names"
[ "$names" = an,Øberg,Đan ] || { echo Changed; exit 1; }
