#!/usr/bin/env bash
# pybtex 0.24.0 with latexcodec 2.0.1 (Debian 12) loses the braces of \{ and \} when it prints a field: "{\{1, 2\}}" comes out as
# "\1, 2\". It keeps the backslash and takes the brace for one that groups. BibTeX and biber print {1, 2}.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download python3-pybtex=0.24.0-3 python3-latexcodec=2.0.1-2 python3-six=1.16.0-4 >/dev/null
for package in *.deb; do dpkg -x "$package" root; done
cat >day.bib <<'BIB'
@article{reef, author={Moss, Ann}, title={The set {$\{1, 2\}$}}, journal={Reefs}, year={2025}}
BIB
title=$(PYTHONPATH="$work/root/usr/lib/python3/dist-packages" /usr/bin/python3 - <<'PYTHON'
from pybtex.database import parse_file
from pybtex.richtext import Text
print(Text.from_latex(parse_file('day.bib').entries['reef'].fields['title']).render_as('text'))
PYTHON
)
echo "pybtex 0.24.0: $title"
[ "$title" = 'The set $\1, 2\$' ] || { echo Changed; exit 1; }
