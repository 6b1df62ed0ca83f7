"""How many typed lines `kith log --explain` reads as they were meant.

`python -m tests.domain.grammar.score [FILE …]` scores files of lines (default: those kept in
`tests/data/composer`) and lists each that is read otherwise. The form of the files is told in
`tests/data/composer/README.md`.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[3]
DATA = ROOT / "tests" / "data" / "composer"
CONTACT = {"call", "meeting", "coffee", "meal", "email", "message", "letter", "social", "event"}
_SPAN = re.compile(r"(?P<first>\d{4}-[\d-]+|\d\d:\d\d)/(?P<last>[\d:-]+)")


@dataclass(frozen=True)
class Score:
    """One line: the fields that are wrong, and what that means for the person's record."""

    line: dict[str, Any]
    found: dict[str, Any]
    wrong: tuple[str, ...]

    @property
    def false_contact(self) -> bool:
        """Something counts as contact that was none."""
        return not _may_be_contact(self.line) and _is_contact(self.found)

    @property
    def missed_contact(self) -> bool:
        """A contact does not count."""
        return _must_be_contact(self.line) and not _is_contact(self.found)

    @property
    def text_lost(self) -> bool:
        """Words are gone that say more than what was understood."""
        return "text_kept" in self.wrong


def read(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Each line as a real process reads it, on a book of the known people, at the fixed moment."""
    settings = os.environ | {"KITH_NOW": "2026-11-28T10:00", "TZ": "Europe/Lisbon"}
    with tempfile.TemporaryDirectory() as folder:
        kith = [
            sys.executable,
            "-m",
            "desktop_app.app.command_line",
            "--data-dir",
            f"{folder}/kith",
        ]
        for arguments, text in (
            (["import", str(DATA / "people.vcf")], ""),
            (["log", "--explain", "--json", "-"], "".join(f"{line['text']}\n" for line in lines)),
        ):
            done = subprocess.run(
                [*kith, *arguments],
                cwd=ROOT,
                input=text,
                capture_output=True,
                encoding="utf-8",
                check=True,
                env=settings,
            )
    return [json.loads(answer) for answer in done.stdout.splitlines()]


def scored(line: dict[str, Any], found: dict[str, Any]) -> Score:
    """How `found` compares with what `line` expects, by the reading that fits best."""
    readings = [line["expect"], *({**line["expect"], **other} for other in line.get("or", ()))]
    wrong = [_wrong(reading, found) for reading in readings]
    return Score(line, found, min(wrong, key=len))


def _wrong(expect: dict[str, Any], found: dict[str, Any]) -> tuple[str, ...]:
    return tuple(name for name, wanted in expect.items() if not _fits(name, wanted, found))


def _fits(name: str, wanted: Any, found: dict[str, Any]) -> bool:
    if wanted == "*":
        return True
    if isinstance(wanted, dict) and set(wanted) == {"any"}:
        return any(_fits(name, each, found) for each in wanted["any"])
    if name == "text_kept":
        return _is_kept(wanted, found)
    if name == "people":
        return sorted(wanted) == sorted(person["name"] for person in found["people"])
    if name == "ambiguous":
        return _sorted_words(wanted) == _sorted_words(found["ambiguous"])
    if name == "give" and isinstance(wanted, dict):
        return _is_given(wanted, found)
    if name == "reminder" and isinstance(wanted, dict) and found["reminder"] is not None:
        return all(_fits(part, value, found["reminder"]) for part, value in wanted.items())
    return _equal(name, wanted, found.get(name))


def _is_given(wanted: dict[str, Any], found: dict[str, Any]) -> bool:
    """Whether what is told of giving is all that is wanted; who is introduced to whom may be
    swapped.
    """
    give = found["give"]
    if give is None:
        return False
    swapped = dict(wanted)
    if give["what"] == "introduction" and "third" in wanted:
        swapped |= {"receiver": wanted["third"], "third": wanted["receiver"]}
    return any(
        all(_part_fits(part, value, give) for part, value in each.items())
        for each in (wanted, swapped)
    )


def _part_fits(part: str, wanted: Any, give: dict[str, Any]) -> bool:
    """Words must be in what was understood, and something of the line left out of it."""
    if isinstance(wanted, dict):
        return any(_part_fits(part, each, give) for each in wanted["any"])
    if part in ("subject", "event", "title") and wanted and give[part]:
        said = iter(_bare(str(give[part])).split())
        return all(word in said for word in _bare(str(wanted)).split())
    return bool(wanted == give[part])


def _equal(name: str, wanted: Any, value: Any) -> bool:
    if name in ("text", "place") and isinstance(wanted, str) and isinstance(value, str):
        return _bare(wanted) == _bare(value)
    if isinstance(wanted, str) and isinstance(value, str):
        if span := _SPAN.fullmatch(wanted):
            return span["first"] <= value <= span["last"]
        if name == "day" and len(wanted) == len("2026-10"):
            return value.startswith(wanted)
    return wanted == value or (not wanted and not value)


def _bare(text: str) -> str:
    """A task without case, marks and a leading "to"."""
    return " ".join(re.findall(r"\w+", text.lower())).removeprefix("to ")


def _is_kept(phrases: list[str], found: dict[str, Any]) -> bool:
    """Whether the words stand in that order in what is kept of the line."""
    texts = [found["text"]]
    if found["planned"] and found["reminder"]:
        texts.append(found["reminder"]["text"])
    wanted = _bare(" ".join(phrases)).split()
    for text in texts:
        words = iter(_bare(text).split())
        if all(word in words for word in wanted):
            return True
    return False


def _sorted_words(words: list[dict[str, Any]]) -> list[tuple[str, list[str]]]:
    return sorted((each["word"], sorted(each["choices"])) for each in words)


def _is_contact(found: dict[str, Any]) -> bool:
    return not found["planned"] and found["kind"] in CONTACT and found["when"] is None


def _kinds(line: dict[str, Any]) -> set[str | None]:
    """The kinds that are right for a line, None for a plan."""
    found: set[str | None] = set()
    for reading in (line["expect"], *line.get("or", ())):
        kind = reading.get("kind")
        if reading.get("planned") is True:
            found.add(None)
        elif isinstance(kind, dict):
            found.update(kind["any"])
        elif kind is not None:
            found.add(kind)
    return found


def _may_be_contact(line: dict[str, Any]) -> bool:
    return bool(_kinds(line) & (CONTACT | {"*", "other"})) or not _kinds(line)


def _must_be_contact(line: dict[str, Any]) -> bool:
    return bool(_kinds(line)) and _kinds(line) <= CONTACT


def main(files: list[str]) -> None:
    """Print the lines that are read otherwise, then the counts of each group."""
    right, all_of, kinds = Counter[str](), Counter[str](), Counter[str]()
    for path in [Path(name) for name in files] or sorted(DATA.glob("*.json")):
        lines = json.loads(path.read_text(encoding="utf-8"))
        for score in map(scored, lines, read(lines)):
            group = f"{score.line['lang']} {score.line['group']}"
            all_of[group] += 1
            right[group] += not score.wrong
            for kind in ("false_contact", "missed_contact", "text_lost"):
                kinds[kind] += bool(getattr(score, kind))
            if score.wrong:
                _tell(score)
    for group, count in sorted(all_of.items()):
        print(f"{group:<20}{right[group]:>4} of {count}")
    print(", ".join(f"{kind} {count}" for kind, count in sorted(kinds.items())))


def _tell(score: Score) -> None:
    marks = [kind for kind in ("false_contact", "missed_contact") if getattr(score, kind)]
    print(f"{score.line['id']}  {score.line['text']}  {' '.join(marks).upper()}")
    for name in score.wrong:
        wanted = score.line["expect"].get(name, "?")
        value = score.found["text"] if name == "text_kept" else score.found.get(name)
        if name == "give" and value:
            value = {part: said for part, said in value.items() if said}
        print(
            f"    {name}: {json.dumps(value, ensure_ascii=False)}, not {json.dumps(wanted, ensure_ascii=False)}"
        )


if __name__ == "__main__":
    main(sys.argv[1:])
