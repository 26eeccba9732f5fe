#!/usr/bin/env bash
# bibutils 7.2 (Debian 12: bibutils 7.2-2) reads a LaTeX command by its first letters. bib2xml makes "łeq" of \leq (it finds \l),
# "ødot" of \odot (\o and "dot"), "ınfty" of \infty (\i), "łambda" of \lambda, and exits with 0: a title with a formula comes out
# wrong without a word. Braces around the formula don't help.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download bibutils=7.2-2 libbibutils8=7.2-2 >/dev/null
for package in *.deb; do dpkg -x "$package" root; done
export LD_LIBRARY_PATH="$work/root/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH 2>/dev/null || echo "$(uname -m)-linux-gnu")"
cat >day.bib <<'BIB'
@article{reef, author={Moss, Ann}, title={A mass of {$M_\odot$} for {$n \leq 3$}, {$\lambda$} and {$\infty$}}, journal={Reefs}, year={2025}}
BIB
root/usr/bin/bib2xml --version 2>&1 | head -n 1
root/usr/bin/bib2xml day.bib 2>/dev/null | tee out.xml | grep '<title>A mass'
for wrong in M_ødot łeq łambda ınfty; do
    grep -q "$wrong" out.xml || { echo "Changed: no $wrong in it"; exit 1; }
done
