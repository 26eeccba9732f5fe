#!/usr/bin/env python3
"""Which files one walks through for one act: builds a test with a trace, runs it, prints the .h/.cpp pairs that ran.

  tests/project/roads.py [score] [key] [--steps] [--build FOLDER] [--no-build]

  score   from a call to the model that is planned to the score that is stored, and the run that hears of it
  key     from a key (QAction::trigger) to the row, its record in the library, and its undo

How it counts
  * A road begins when the first function of a stretch below is entered and ends when its last one is left. Whatever runs
    in between, in any thread, is on the road; what runs before and after is not. A road of several stretches is all of them.
  * A pair is app/room/name.h and app/room/name.cpp, or either of them alone; counted once, however often it runs. A function
    belongs to the file that it is written in, so what a header defines inline counts for the header.
  * Not counted: what the compiler writes by itself (constructors and comparisons of plain structs), moc's code, Qt, the
    standard library and the tests.
  * Not counted either: what is listed with a road as beside it, with all that it calls, and the reason for that.
  * Pairs with a * hand it on: one of their functions was under way when the road came to a station, which is where
    it goes over to the wire, to another thread or to the database. The others were asked something, and answered.
  * The rooms are built without optimisation, so that nothing is inlined away.

--steps prints the functions of each pair as well, --no-build takes the build as it is. The build is in build/trace.
"""

import argparse
import os
import re
import struct
import subprocess
import sys
from collections import defaultdict
from dataclasses import dataclass, field

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


@dataclass
class Road:
    room: str  # of the test's program
    test: str
    function: str
    most: int  # pairs
    stretches: list  # (first function, last function), as regular expressions
    stations: str  # functions, as a regular expression
    beside: dict = field(default_factory=dict)  # function → why it is not on the road


DRAWING = {
    r"::(paint|paintEvent|sizeHint|data|headerData|flags)\(": "drawing, which Qt does when it likes",
}

ROADS = {
    "score": Road(
        "run", "tst_modelrun", "scoresOnePaper", 25,
        [(r"LlmScoring::Private::send\(", r"LlmScoring::stored\(")],
        r"QtHttpClient::send\(|HttpExchange::finish\(|ChatCall::judge\(|LlmScoring::Private::replied\(|ModelStage::store\("
        r"|Mailbox::post\(|Query::execute\(|LlmScoring::stored\(",
    ),
    "key": Road(
        "ui", "tst_paperspage", "undoTakesBackAndShowsThePaper", 12,
        [(r"PaperActions::keepCurrent\(", r"UndoLog::succeed\([^()]*DecisionChange const&\)$")],
        r"Mailbox::post\(|Query::execute\(|UndoLog::(show|succeed)\(",
        DRAWING | {r"PaperSession::refreshDays\(|daySummaries\(": "the sidebar's counts, which are read anew afterwards"},
    ),
}


def run(*command, **more):
    return subprocess.run(command, check=True, **more)


def build(folder, roads):
    tests = ";".join(sorted({road.test for road in roads}))
    flags = ["-DCMAKE_BUILD_TYPE=Debug", "-DCMAKE_CXX_FLAGS_DEBUG=-O0 -g1", "-DCMAKE_UNITY_BUILD=ON",
             "-DCMAKE_UNITY_BUILD_BATCH_SIZE=16", f"-DWINNOW_TRACE={tests}"]
    run("cmake", "-S", ROOT, "-B", folder, "-G", "Ninja", *flags, stdout=subprocess.DEVNULL)
    run("cmake", "--build", folder, "--target", *sorted({f"winnow-tests-{road.room}" for road in roads}))


def steps_of(folder, road):
    """[(function's address, thread, is it entered)] of the test, in their order; and the program."""
    program = os.path.join(folder, "tests", f"winnow-tests-{road.room}")
    trace = os.path.join(folder, f"{road.test}.steps")
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", WINNOW_TRACE_FILE=trace)
    run(program, road.test, road.function, env=environment, stdout=subprocess.DEVNULL)
    with open(trace, "rb") as file:
        steps = list(struct.iter_unpack("=QII", file.read()))
    os.remove(trace)
    return steps, program


def names_in(program):
    lines = subprocess.run(["nm", "-C", program], check=True, capture_output=True, text=True).stdout.splitlines()
    names = {}
    for line in lines:
        address, _, rest = line.partition(" ")
        if address and rest[:1] in "tTwWuV":
            names[int(address, 16)] = rest[2:]
    return names


def places_of(program, addresses):
    """Address → (file from the root of the sources, line) of the functions that are ours."""
    asked = "\n".join(hex(address) for address in addresses)
    answer = subprocess.run(["addr2line", "-e", program], input=asked, check=True, capture_output=True, text=True).stdout
    places = {}
    for address, place in zip(addresses, answer.splitlines()):
        path, _, line = place.partition(":")
        path = os.path.relpath(os.path.realpath(path), ROOT)
        if re.match(r"(app|ui)/", path) and line.split()[0].isdigit():
            places[address] = (path, int(line.split()[0]))
    return places


def is_written(place):
    """Whether somebody wrote that function: those that the compiler writes stand at the line of their struct."""
    path, number = place
    with open(os.path.join(ROOT, path), encoding="utf-8") as file:
        line = file.read().splitlines()[number - 1]
    return not re.search(r"^\s*(friend\s+)?(struct|class|union|enum)\b|= default|Q_OBJECT|Q_GADGET|Q_DECLARE", line)


def on_the_road(road, steps, names):
    """The functions entered between the first and the last one of each stretch, without what is beside the road; and those
    of them that hand it on."""
    matching = lambda pattern: {address for address, name in names.items() if re.search(pattern, name)}
    beside = set().union(*(matching(pattern) for pattern in road.beside)) if road.beside else set()
    stations = matching(road.stations)
    found, handing_on = set(), set()
    left = iter(steps)
    under_way = defaultdict(list)  # thread → functions, the innermost one last
    for first, last in road.stretches:
        firsts, lasts = matching(first), matching(last)
        begun = ended = False
        for function, thread, entered in left:
            stack = under_way[thread]
            if entered:
                stack.append(function)
                begun = begun or function in firsts
                if begun and beside.isdisjoint(stack):
                    found.add(function)
                    if function in stations:
                        handing_on.update(stack)
            elif stack:
                stack.pop()
            if begun and not entered and function in lasts:
                ended = True
                break
        if not ended:
            sys.exit(f"{road.test}: no road from {first} to {last}")
    return found, handing_on


def print_road(name, road, folder, with_steps):
    steps, program = steps_of(folder, road)
    names = names_in(program)
    functions, handing_on = on_the_road(road, steps, names)
    places = places_of(program, sorted(functions))
    pairs = defaultdict(set)
    marked = set()
    for function, place in places.items():
        if is_written(place):
            pair = os.path.splitext(place[0])[0]
            pairs[pair].add(names.get(function, "?"))
            if function in handing_on:
                marked.add(pair)
    print(f"{name}: {len(pairs)} pairs, at most {road.most}; {len(marked)} of them hand it on ({road.test} {road.function})")
    for pair in sorted(pairs):
        print(f"  {'*' if pair in marked else ' '} {pair}")
        for function in sorted(pairs[pair]) if with_steps else ():
            print(f"      {function[:150]}")
    for pattern, why in road.beside.items():
        print(f"  not counted: {pattern} ({why})")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter,
                                     usage=argparse.SUPPRESS)
    parser.add_argument("roads", nargs="*", default=[])
    parser.add_argument("--steps", action="store_true")
    parser.add_argument("--build", default=os.path.join(ROOT, "build", "trace"))
    parser.add_argument("--no-build", action="store_true")
    arguments = parser.parse_args()
    chosen = arguments.roads or list(ROADS)
    unknown = [name for name in chosen if name not in ROADS]
    if unknown:
        parser.error(f"no road is named {', '.join(unknown)}: {', '.join(ROADS)}")
    if not arguments.no_build:
        build(arguments.build, [ROADS[name] for name in chosen])
    for name in chosen:
        print_road(name, ROADS[name], arguments.build, arguments.steps)


main()
