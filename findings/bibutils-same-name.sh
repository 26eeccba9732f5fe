#!/usr/bin/env bash
# bibutils 7.2 (Debian 12: bibutils 7.2-2) takes two authors of one name for one. Physics papers have such pairs (two "Wei Wang" in
# one collaboration); bib2xml and ris2xml keep the first and drop the later one, with exit code 0.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download bibutils=7.2-2 libbibutils8=7.2-2 >/dev/null
for package in *.deb; do dpkg -x "$package" root; done
export LD_LIBRARY_PATH="$work/root/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH 2>/dev/null || echo "$(uname -m)-linux-gnu")"
cat >day.bib <<'BIB'
@article{reef, author={Moss, Ann and Fern, Bert and Moss, Ann}, title={A Reef}, journal={Reefs}, year={2025}}
BIB
cat >day.ris <<'RIS'
TY  - JOUR
AU  - Moss, Ann
AU  - Fern, Bert
AU  - Moss, Ann
TI  - A Reef
PY  - 2025
ER  - 
RIS
root/usr/bin/bib2xml --version 2>&1 | head -n 1
for reader in bib2xml:day.bib ris2xml:day.ris; do
    names=$(root/usr/bin/"${reader%:*}" "${reader#*:}" 2>/dev/null | grep -o '<namePart type="family">[^<]*' | cut -d'>' -f2 | paste -sd, -)
    echo "${reader%:*}: three authors in, out come $names"
    [ "$names" = Moss,Fern ] || { echo Changed; exit 1; }
done
