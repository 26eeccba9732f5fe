"""Has the programs that people use read a day's exports, and compares what each made of ids, titles and names with what
went in. Called by packaging/dev check-exports: checkexports.py FOLDER…, each with day.bib, day.ris, day.csl.json and
day.json, the digest with its texts as arXiv gave them. Exit 1 where anything differs that checkexports.tsv does not
explain."""

import collections
import csv
import itertools
import json
import os
import pathlib
import re
import subprocess
import sys
import unicodedata
import xml.etree.ElementTree as ElementTree

HERE = pathlib.Path(__file__).resolve().parent

# ---- Texts in one form -------------------------------------------------------------------------------------------

MARKS = {"'": 0x301, "`": 0x300, "^": 0x302, '"': 0x308, "~": 0x303, "=": 0x304, ".": 0x307, "u": 0x306, "v": 0x30C,
         "H": 0x30B, "c": 0x327, "k": 0x328, "r": 0x30A, "b": 0x331, "d": 0x323}
LETTERS = {"ss": "ß", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł", "aa": "å", "AA": "Å", "ae": "æ", "AE": "Æ", "oe": "œ",
           "OE": "Œ", "i": "ı", "j": "ȷ"}
# Braces that are to be seen, signs that TeX has a word for, and words that only say how letters look.
WORDS = {"{": "⦃", "}": "⦄", "lbrace": "⦃", "rbrace": "⦄", "textbraceleft": "⦃", "textbraceright": "⦄",
         "ldots": "…", "dots": "…", "textregistered": "®", "texttrademark": "™", "textdegree": "°", "textmu": "µ",
         **dict.fromkeys("textbackslash textasciitilde textasciicircum textsuperscript textsubscript emph textit textbf "
                         "texttt textsc textsf it bf em sc tt rm ce mathrm ( ) [ ] , ; : ! / -".split() + [" "], "")}
SIGNS = {"±": "pm", "×": "times", "≤": "leq", "≥": "geq", "∈": "in", "∞": "infty", "→": "to", "∼": "sim", "⊙": "odot",
         "·": "cdot", "∘": "circ", "∗": "ast", "ℓ": "ell", "−": "-", "–": "-", "—": "-", "“": "'", "”": "'", "’": "'",
         "‘": "'", '"': "'", "ϵ": "epsilon", "ϕ": "phi", "⟶": "longrightarrow",
         "⌃": "^"}


def with_accents(tex):
    """TeX's accents and letters as Unicode."""
    def accented(match):
        return unicodedata.normalize("NFC", match[2].lstrip("\\") + chr(MARKS[match[1]]))
    tex = re.sub(r"\\([uvHckrbd])\s*\{\s*(\\?[A-Za-z])\s*\}", accented, tex)
    tex = re.sub(r"\\([uvHckrbd])\s+(\\?[A-Za-z])(?![A-Za-z])", accented, tex)
    tex = re.sub(r"\\(['`^\"~=.])\s*\{?\s*(\\[ij](?![A-Za-z])|[A-Za-z])\}?", accented, tex)
    letters = "|".join(sorted(LETTERS, key=len, reverse=True))
    return re.sub(r"\\(%s)(?![A-Za-z])\s*" % letters, lambda match: LETTERS[match[1]], tex)


def one_form(text):
    """Signs by TeX's names for them; without blanks, and without the marks that only TeX needs."""
    for sign, name in SIGNS.items():
        text = text.replace(sign, name)
    text = re.sub(r"[α-ωΑ-Ω]", lambda match: greek(match[0]), text)
    text = text.replace("``", "'").replace("''", "'").replace("---", "-").replace("--", "-")
    return re.sub(r"[\\{}$^_~\s]", "", unicodedata.normalize("NFKC", text))


def greek(letter):
    name = unicodedata.name(letter).split()[-1].lower()
    return name.capitalize() if letter.isupper() else name


def from_tex(tex):
    """A title that is TeX, or has TeX left in it: that a program hands a formula on as it was is no fault."""
    return one_form(re.sub(r"\\([A-Za-z]+|[^A-Za-z])", lambda match: WORDS.get(match[1], match[0]), tex))


def from_unicode(text):
    """A title in which a brace is a brace."""
    return from_tex(re.sub(r"[{}]", r"\\\g<0>", text))


def from_arxiv(tex):
    """A title as arXiv gave it: braces without a partner are to be seen, and those of a variable."""
    tex = re.sub(r"\$\{([A-Z]{2,})\}", r"$\\{\1\\}", tex)
    opened, loose = [], set()
    for place, sign in ((m.start(), m[0]) for m in re.finditer(r"(?<!\\)[{}]", tex)):
        if sign == "{":
            opened.append(place)
        elif opened:
            opened.pop()
        else:
            loose.add(place)
    loose.update(opened)
    tex = "".join("\\" + sign if place in loose else sign for place, sign in enumerate(tex))
    return with_accents(tex)


def in_small_letters(text):
    """What citation styles do to titles: a word that only begins with a capital loses it."""
    text = re.sub(r"\{(\w)\}(?=\w)", r"\1", unicodedata.normalize("NFKC", text))
    text = re.sub(r"(?<![^\W\d_]|\\)([^\W\d_])(?=[a-zß-öø-ÿ]+(?![^\W\d_]))", lambda match: match[1].lower(), text)
    return re.sub(r"(?<![\w\\$^_])A(?=\}?\s)", "a", text)


def name_form(name):
    name = unicodedata.normalize("NFC", name).replace("~", " ").replace("’", "'").replace(". -", ".-")
    return " ".join(re.sub(r"[{}.,\\]", "", name).split())


# ---- The programs: each gives papers as (id, title in one form, names), names as (given, surname, suffix) -----------

def run(*command, folder, trouble="(?!)", says_on_output=False, **environment):
    """The program's output. What it complains of is an error, whatever its exit status says."""
    done = subprocess.run(command, cwd=folder, env={**os.environ, **environment}, capture_output=True, check=False)
    said = (done.stderr + (done.stdout if says_on_output else b"")).decode("utf-8", "replace")
    if done.returncode != 0 or re.search(trouble, said):
        raise RuntimeError(said.strip())
    return done.stdout


def read_bibtex(folder):
    (folder / "day.aux").write_text("\\citation{*}\n\\bibstyle{checkexports}\n\\bibdata{day}\n")
    run("bibtex", "day", folder=folder, says_on_output=True, trouble="Warning--|error message", BSTINPUTS=f"{HERE}:",
        BIBINPUTS=".")  # without the rest of TeX nothing says where bibliographies are
    lines = re.sub(r"\n  ", " ", (folder / "day.bbl").read_text("utf-8", "replace")).splitlines()
    papers = []
    for line in lines:
        what, _, value = line.partition(": ")
        if what == "id":
            papers.append([value, "", []])
        elif what == "title":
            papers[-1][1] = from_tex(in_small_letters(value))
        elif what == "name":
            given, particle, family, suffix, initials = with_accents(value).split("|")
            if given.startswith("{") and not initials.startswith(given[:2]):
                given += f" (abbreviated as {initials})" # the braces are there for that
            papers[-1][2].append((given, f"{particle} {family}", suffix))
    return papers


def read_biber(folder):
    run("biber", "--tool", "--output-format=biblatexml", "--output-file=day.xml", "day.bib", folder=folder,
        says_on_output=True, trouble="WARN|ERROR")
    space = "{http://biblatex-biber.sourceforge.net/biblatexml}"
    for entry in ElementTree.parse(folder / "day.xml").getroot().iter(space + "entry"):
        names = []
        for name in entry.iter(space + "name"):
            part = {part.get("type"): " ".join(part.itertext()) for part in name if part.get("type")}
            names.append((part.get("given", ""), f"{part.get('prefix', '')} {part.get('family', '')}",
                          part.get("suffix", "")))
        title = "".join(entry.find(space + "title").itertext())
        yield entry.findtext(space + "eprint"), from_tex(title), names


def pandoc_tex(inlines):
    """A title out of pandoc's tree, as TeX."""
    text = ""
    for inline in inlines:
        kind, content = inline["t"], inline.get("c")
        if kind == "Str":
            text += re.sub(r"[{}]", r"\\\g<0>", content)
        elif kind == "Math":
            text += f"${content[1]}$"
        elif kind == "Quoted":
            text += f"'{pandoc_tex(content[1])}'"
        elif kind == "RawInline":
            text += content[1]
        elif kind in ("Span", "Link"):
            text += pandoc_tex(content[1])
        else:
            text += pandoc_tex(content) if isinstance(content, list) else " "
    return text


def read_pandoc(folder, form="bibtex", file="day.bib"):
    def text_of(value):
        return value["c"] if value["t"] == "MetaString" else pandoc_tex(value["c"])

    tree = json.loads(run("pandoc", "-f", form, "-t", "json", file, folder=folder, trouble=r"\S"))
    for item in tree["meta"]["references"]["c"]:
        item = {field.lower(): value for field, value in item["c"].items()}
        names = []
        for author in item.get("author", {"c": []})["c"]:
            part = collections.defaultdict(str, {key: text_of(value) for key, value in author["c"].items()})
            particle = part["dropping-particle"] + part["non-dropping-particle"]
            names.append((part["given"], f"{particle} {part['family']}{part['literal']}", part["suffix"]))
        title = item["title"]
        title = pandoc_tex(title["c"] if title["t"] == "MetaInlines" else [{"t": "Str", "c": title["c"]}])
        yield text_of(item["url"]).removeprefix("https://arxiv.org/abs/"), from_tex(in_small_letters(title)), names


def read_pybtex(folder):
    from pybtex.database import parse_file
    from pybtex.richtext import Text

    def plain(texts):
        return " ".join(Text.from_latex(text).render_as("text") for text in texts)

    for entry in parse_file(str(folder / "day.bib")).entries.values():
        names = [(plain(person.first_names + person.middle_names), plain(person.prelast_names + person.last_names),
                  plain(person.lineage_names)) for person in entry.persons.get("author", [])]
        given = entry.fields["title"]
        title = Text.from_latex(given).capitalize().render_as("text") # as its styles do
        if given[:1].islower():
            title = given[0] + title[1:] # the capital is the style's
        yield entry.fields["eprint"], from_unicode(in_small_letters(title)), names


def read_bibutils(folder, program="bib2xml", file="day.bib"):
    output = run(program, file, folder=folder).decode("utf-8-sig")
    space = "{http://www.loc.gov/mods/v3}"
    for item in ElementTree.fromstring(output).iter(space + "mods"):
        names = []
        for name in item.iter(space + "name"):
            part = collections.defaultdict(list)
            for piece in name.iter(space + "namePart"):
                part[piece.get("type", "family")].append(piece.text)
            names.append(tuple(" ".join(part[kind]) for kind in ("given", "family", "suffix")))
        pieces = [item.findtext(f"{space}titleInfo/{space}{part}", "") for part in ("nonSort", "title", "subTitle")]
        sign = "" if pieces[1].endswith("?") or not pieces[2] else ":"
        title = from_unicode(f"{pieces[0]} {pieces[1]}{sign} {pieces[2]}")
        yield item.findtext(f"{space}location/{space}url").removeprefix("https://arxiv.org/abs/"), title, names


# What goes in, who reads it, and whether titles come out in small letters.
PROGRAMS = {
    "bibtex": (read_bibtex, "tex", True),
    "biber": (read_biber, "tex", False),
    "pandoc": (read_pandoc, "tex", True),
    "pybtex": (read_pybtex, "tex", True),
    "bibutils": (read_bibutils, "tex", False),
    "bibutils RIS": (lambda folder: read_bibutils(folder, "ris2xml", "day.ris"), "unicode", False),
    "pandoc CSL": (lambda folder: read_pandoc(folder, "csljson", "day.csl.json"), "unicode", True),
}

# ---- The comparison ------------------------------------------------------------------------------------------------


Fault = collections.namedtuple("Fault", "program what pattern made reason")


def load_faults():
    with open(HERE / "checkexports.tsv", encoding="utf-8", newline="") as file:
        rows = [row for row in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE) if row[0][:1] != "#"]
    return [Fault(program, what, re.compile(pattern), made, reason) for program, what, pattern, made, reason in rows]


def went_in(folder):
    """The papers: id, title by what goes in, names in parts and as arXiv gave them."""
    papers = json.loads((folder / "day.json").read_text("utf-8"))["papers"]
    items = json.loads((folder / "day.csl.json").read_text("utf-8"))
    for paper, item in zip(papers, items, strict=True):
        names = []
        for name in item.get("author", []):
            part = collections.defaultdict(str, name)
            names.append((part["given"], f"{part['non-dropping-particle']} {part['family']}{part['literal']}",
                          part["suffix"]))
        yield paper["id"], {"tex": from_arxiv(paper["title"]), "unicode": item["title"]}, names, paper["authors"]


class Table:
    """How often what was equal, and how often a known fault explains that it was not."""
    def __init__(self, faults):
        self.faults = faults
        self.counts = collections.defaultdict(collections.Counter)
        self.known = collections.Counter()
        self.wrong = []

    def explained(self, program, what, wanted, made):
        """The faults that make of the one what came out; none: they don't."""
        used = []
        for fault in self.faults:
            if (fault.program, fault.what) == (program, what) and fault.pattern.search(wanted):
                wanted = fault.pattern.sub(fault.made, wanted)
                used.append(fault)
        return used if wanted == made else []

    def add(self, program, what, place, wanted, made):
        count = self.counts[program]
        count[what] += 1
        if wanted == made:
            count[what + " equal"] += 1
            return
        faults = self.explained(program, what, wanted, made)
        count[what + " known"] += 1 if faults else 0
        self.known.update(faults)
        if not faults:
            self.wrong.append(f"{program}: {what} of {place}\n    in:  {wanted}\n    out: {made}")

    def add_names(self, program, place, wanted, made):
        """Some may be lost by a known fault ("names"); then each of the others is looked at."""
        for fault in self.faults:
            if (fault.program, fault.what) == (program, "names") and len(made) < len(wanted):
                left = fault.pattern.sub(fault.made, "\n".join(wanted)).split("\n")
                lost = len(wanted) - len(left)
                self.counts[program].update({"name": lost, "name known": lost})
                self.known[fault] += lost
                wanted = left
        for one, other in itertools.zip_longest(wanted, made, fillvalue=""):
            self.add(program, "name", place, one, other)

    def print(self):
        print(f"{'equal':14}{'ids':>16}{'titles':>26}{'names':>28}")
        for program, count in self.counts.items():
            cells = []
            for what in ("id", "title", "name"):
                known = count[what + " known"]
                cell = f"{count[what + ' equal']} of {count[what]}" + (f", {known} known" if known else "")
                cells.append(cell if count[what] else "")
            print(f"{program:14}{cells[0]:>16}{cells[1]:>26}{cells[2]:>28}")
        for fault, count in self.known.items():
            print(f"{count} known: {fault.program}: {fault.reason}")
        for line in self.wrong:
            print(line, file=sys.stderr)


def check(folder, table):
    papers = list(went_in(folder))
    for paper, _, names, authors in papers:
        table.add("Winnow", "name", paper, name_form(with_accents(authors)), " ".join(name_form(" ".join(name)) for name in names))
    for program, (read, source, in_small) in PROGRAMS.items():
        try:
            made = {paper: (title, names) for paper, title, names in read(folder)}
        except Exception as error: # whatever it is, it is what the program made of the file
            table.wrong.append(f"{program} does not read {folder}: {error}")
            continue
        for paper, titles, names, _ in papers:
            title, made_names = made.get(paper, ("", []))
            wanted = in_small_letters(titles[source]) if in_small else titles[source]
            table.add(program, "id", paper, paper, paper if paper in made else "")
            table.add(program, "title", paper, (from_tex if source == "tex" else from_unicode)(wanted), title)
            table.add_names(program, paper, *(["|".join(map(name_form, parts)) for parts in some]
                                              for some in (names, made_names)))


def main(folders):
    table = Table(load_faults())
    for folder in folders:
        check(pathlib.Path(folder), table)
    table.print()
    return 1 if table.wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
