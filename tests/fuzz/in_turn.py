"""Run by hand: `python -m tests.fuzz.in_turn READER … [--most SECONDS]`; READER is the key of a format.

Each text of the files to begin with is another one in turn, of those that did harm before: what chance
seldom hits is met for certain, and soon. What holds of spoiled files has to hold of these.
"""

from __future__ import annotations

import argparse
import copy
import json
import re
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from random import Random
from typing import Any
from xml.sax.saxutils import escape

from desktop_app.formats.source import sources
from tests.fuzz.checks import check, read
from tests.fuzz.seeds import seeds_of

TEXTS = [
    *("x" * 5000, "x y" * 1700, "ä" * 2100, "😀" * 1500, "http://" + "x" * 5000, ", " * 1000 + "x"),
    *(";" * 600 + "x", ":" * 600, '"' * 50 + "a", "\\" * 51 + "n", r"a\nb", r"a\,b\;c", "a,b;c:d\"e\\f^ng"),
    *("  a  ", " ", "\u2003", "\u2028a", "\u200fa", "a\u0085b", "=cmd", "*a", "_$!<Home>!$_", "WORK"),
    *("TYPE=home", "VOICE,x", "pref", "x-apple:a", "tel:", "urn:uuid:", "data:,", "http://a b", "1e400"),
    *("0000-00-00", "--02-30", "99999999999999999999", "-1", "\N{FULLWIDTH DIGIT TWO}", "item1.TEL", "#"),
]  # fmt: skip
_JSON = ("jcard", "monica", "nametag")
_FIELDS = {
    "cells": re.compile(r'(?m)(?:^|[,;\t])("(?:[^"]|"")*"|[^,;\t\r\n"]*)'),
    "elements": re.compile(r'>([^<>]+)<|="([^"]*)"'),
    "lines": re.compile(r"(?m)^[^:\r\n]*?:(?: ?)([^\r\n]*)|=([^;:,\r\n]+)"),
}
_KINDS = {
    **dict.fromkeys(("csv", "google-csv", "outlook-csv", "linkedin"), "cells"),
    **dict.fromkeys(("xcard", "windows-contact", "fritzbox"), "elements"),
}
MOST_FIELDS = 300
"""Texts of one file that are replaced; the rest of a table is more of the same."""


def main() -> int:
    """Try the readers asked for; the exit status says whether anything failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.in_turn")
    parser.add_argument("readers", nargs="+", choices=sorted(sources()))
    parser.add_argument("--most", type=float, default=600.0, help="seconds of a processor a reader")
    parser.add_argument("--seed", type=int, default=1, help="which are tried first")
    asked = parser.parse_args()
    return 1 if sum([_try(key, asked.most, asked.seed) for key in asked.readers]) else 0


def _try(key: str, most: float, seed: int) -> int:
    """How many kinds of failures there are."""
    tried, known, began = 0, set[tuple[str, str]](), time.process_time()
    others = [
        (name, where, make)
        for name, data in seeds_of(key, [])
        for where, make in _others(key, data)
    ]
    # Where the time is too short for all, some of each file are tried.
    Random(seed).shuffle(others)
    with tempfile.TemporaryDirectory() as folder:
        case = Path(folder) / f"Chat with Ana Reis.{key}"
        for name, where, make in others:
            if time.process_time() - began > most:
                break
            case.write_bytes(make())
            tried += 1
            said = _fault(key, case)
            if said and (where[0], said) not in known:
                known.add((where[0], said))
                _say(f"{key}: {name}: {where[0]} as {where[1][:12]!r}: {said}")
    _say(f"{key}: {tried} of {len(others)} files, {len(known)} kinds of failures")
    return len(known)


def _fault(key: str, case: Path) -> str:
    random = Random(1)
    try:
        check(case, sources()[key], read(case, sources()[key], random)[1], random)
    except Exception as error:
        told = re.sub(r"(.{1,6}?)\1{8,}", r"\1…", str(error))
        return f"{type(error).__name__}: {told[:200]}"
    return ""


def _others(key: str, data: bytes) -> Iterator[tuple[tuple[str, str], Callable[[], bytes]]]:
    """The place and the other text there, and what makes the file, for each place in turn."""
    try:
        text = data.decode()
        whole = json.loads(text) if key in _JSON else None
    except ValueError:
        return
    if key in _JSON:
        for path in [*_leaves(whole)][:MOST_FIELDS]:
            said = ".".join("N" if isinstance(step, int) else step for step in path)
            for other in TEXTS:
                yield (said, other), partial(_with, whole, path, other)
        return
    kind = _KINDS.get(key, "lines")
    for found in [*_FIELDS[kind].finditer(text)][:MOST_FIELDS]:
        begin, end = next(
            found.span(group) for group in (1, found.re.groups) if found[group] is not None
        )
        for other in TEXTS:
            raw = {"cells": _cell, "elements": escape}.get(kind, str)(other)
            yield (text[begin:end][:40], other), partial(_put, text, begin, end, raw)


def _put(text: str, begin: int, end: int, raw: str) -> bytes:
    return (text[:begin] + raw + text[end:]).encode()


def _cell(text: str) -> str:
    quoted = text.replace('"', '""')
    return f'"{quoted}"'


def _leaves(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if isinstance(value, (dict, list)):
        for key, item in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _leaves(item, (*path, key))
    else:
        yield path


def _with(value: Any, path: tuple[Any, ...], other: str) -> bytes:
    whole = copy.deepcopy(value)
    part = whole
    for step in path[:-1]:
        part = part[step]
    part[path[-1]] = other
    return json.dumps(whole).encode()


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main())
