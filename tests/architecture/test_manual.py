"""What the manual says is what the program does: its numbers, its commands, and pictures nobody
made by hand."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from desktop_app.app.cli.parser import command_parser
from desktop_app.domain import cadence, important_dates, rhythms, strength, suggestions
from desktop_app.domain.cadence import DEFAULT_CIRCLES, Cadence
from desktop_app.domain.contact_weights import DEFAULT_WEIGHTS
from desktop_app.domain.person import DateKind, Standing
from desktop_app.domain.reach import brokerage, reach
from desktop_app.domain.suggestions import Candidate, ReasonKey, suggestion_for
from desktop_app.domain.timeline import Participant
from desktop_app.domain.ways import first_steps, ties, ways
from desktop_app.domain.ways.ties import CHANCES, TieKind
from desktop_app.ui.words.timeline import say_kind
from tests.shots.pictures import SCENE
from tests.shots.scenes import pictures

ROOT = Path(__file__).resolve().parents[2]
MANUAL = ROOT / "docs" / "manual"
TODAY = date(2026, 11, 21)
SPANS = {7: "week", 30: "month", 180: "six months", 365: "year"}


def text(name: str) -> str:
    """A page of the manual, its lines joined."""
    return re.sub(r"(?<!\n)\n(?![\n|#-])", " ", (MANUAL / f"{name}.md").read_text(encoding="utf-8"))


def table(name: str, head: str) -> list[list[str]]:
    """The rows of the table of a page that has the column `head`."""
    lines = (MANUAL / f"{name}.md").read_text(encoding="utf-8").splitlines()
    first = next(
        place for place, line in enumerate(lines) if line.startswith("|") and f"| {head} |" in line
    )
    rows = []
    for line in lines[first + 2 :]:
        if not line.startswith("|"):
            break
        rows.append([cell.strip() for cell in line.strip("|").split("|")])
    return rows


def test_circles_are_those_kith_begins_with() -> None:
    said = [
        [
            item.name,
            str(item.size) if item.size else "any",
            SPANS[item.cadence.ideal_days] if item.cadence else "no rhythm",
            f"{item.cadence.longest_days} days" if item.cadence else "",
        ]
        for item in DEFAULT_CIRCLES
    ]
    assert table("rhythms", "about how many") == said


def test_weights_are_those_kith_begins_with() -> None:
    said = {
        word.strip().casefold(): int(percent.removesuffix(" %"))
        for kinds, percent in table("rhythms", "counts for")
        for word in re.sub(r"\(.*\)", "", kinds).split(",")
    }
    assert said == {say_kind(kind).casefold(): weight for kind, weight in DEFAULT_WEIGHTS.items()}


def _days(count: int) -> str:
    return f"{count} days"


def test_every_number_of_how_kith_counts_is_the_one_in_force() -> None:
    bounds = [bound for bound, _ in strength._BOUNDS if bound > 0]
    lead = important_dates.DEFAULT_LEAD_DAYS
    said = {
        "shares of often, recent, rich, mutual": f"{strength.OFTEN:.2f}, {strength.RECENT:.2f}, {strength.RICH:.2f}, {strength.MUTUAL:.2f}",
        "contacts looked at for strength": _days(strength.WINDOW_DAYS),
        "half-life of the last contact": _days(strength.HALF_LIFE_DAYS),
        "as often as it gets": f"{strength.AS_OFTEN_AS_IT_GETS} contacts",
        "strong, steady, weak from": ", ".join(map(str, bounds)),
        "ring is amber below": f"{cadence.COOLING_BELOW:.0%}".replace("%", " %"),
        "ring is blue-grey below": f"{cadence.COLD_BELOW:.0%}".replace("%", " %"),
        "people proposed a day": str(suggestions.A_DAY),
        "dormant after": _days(suggestions.DORMANT_DAYS - 1),
        "quiet, outside your field, after": _days(suggestions.QUIET_DAYS),
        "new work counts for": _days(suggestions.NEW_POSITION_DAYS),
        "a birthday is near within": _days(suggestions.BIRTHDAY_DAYS),
        "a close tie has a rhythm of at most": _days(suggestions.CLOSE_DAYS),
        "a call instead of a line after": _days(suggestions.CALL_DAYS),
        "ways shown, at most": str(ways.WAYS),
        "all know each other among": f"{ties.ALL_KNOW_EACH_OTHER} people",
        "a shared place counts half after": f"{ties.HALF_AFTER_YEARS} years",
        "best number of shared contacts for a job": str(ways.BEST_SHARED),
        "a quarter, a year of Reach": f"{reach.QUARTER_DAYS}, {_days(reach.YEAR_DAYS)}",
        "not met again after": _days(reach.NEVER_AGAIN_DAYS),
        "constraint needs at least": f"{brokerage.FEWEST} people",
        "*Not this person* holds for": _days(suggestions.NOT_THIS_DAYS),
        "looked back at to suggest a circle": _days(rhythms.LOOK_BACK_DAYS),
        "people named to relax, at most": str(rhythms.MOST_TO_RELAX),
        "told ahead of a birthday, an anniversary": f"{lead[DateKind.BIRTHDAY]}, {lead[DateKind.ANNIVERSARY]} days",
        "a date that went by stays": _days(important_dates.MISSED_DAYS),
    }
    assert dict(map(tuple, table("formulas", "is"))) == said  # type: ignore[arg-type]


def test_the_chances_of_the_steps_of_a_way_are_those_in_force() -> None:
    first = [chance for _, chance in table("formulas", "chance")]
    by_strength = (
        f"{first_steps.FROM:.2f} + {first_steps.BY_STRENGTH:.2f} × [strength](#how-strong-a-tie-is)"
    )
    others = (first_steps.DORMANT, first_steps.KEPT, first_steps.CARD)
    assert first == [by_strength, *(f"{chance:.2f}" for chance in others)]
    kinds = (
        TieKind.CONFIRMED,
        TieKind.RELATION,
        TieKind.INTRODUCED,
        TieKind.ENTRY,
        TieKind.ORGANISATION,
        TieKind.EVENT,
    )
    told = table("formulas", "they know each other, because")
    assert [float(chance) for _, chance in told] == [CHANCES[kind] for kind in kinds]
    assert f"does so with {CHANCES[TieKind.WAS_THERE]}," in text("formulas")


def test_the_formulas_and_their_example_hold() -> None:
    page = text("formulas")
    shares = zip(
        ("recent", "rich", "mutual"),
        (strength.RECENT, strength.RICH, strength.MUTUAL),
        strict=True,
    )
    known = " + ".join(f"{share:.2f} · {name}" for name, share in shares)
    assert f"strength = {strength.OFTEN:.2f} · often + ({known}) · known" in page
    assert f"log(1 + contacts) / log(1 + {strength.AS_OFTEN_AS_IT_GETS})" in page
    assert f"halves every {strength.HALF_LIFE_DAYS} days" in page
    assert f"Contacts of the last {strength.WINDOW_DAYS} days are counted" in page
    month, clocks = Cadence(30, 45), []
    for weight in (100, 50):
        clock = cadence.clock_day([(TODAY - timedelta(9), weight)], month)
        assert clock is not None
        clocks.append(
            (
                round(cadence.warmth(clock, month, TODAY) or 0, 2),
                (clock + timedelta(month.ideal_days) - TODAY).days,
            )
        )
    (full, left), (half, half_left) = clocks
    assert f"1 − 9 / 45 = {full}, and {left} days until they are due" in page
    assert f"1 − 24 / 45 = {half}, and {half_left} days left" in page


def _points(key: ReasonKey, **facts: object) -> int:
    """What one reason gives somebody of whom `facts` are known."""
    quiet = facts.pop("quiet", None)
    last = None if quiet is None else TODAY - timedelta(int(str(quiet)))
    found = suggestion_for(
        Candidate(Participant(1, "Ana", "u"), last_contact=last, clock_day=last, **facts), TODAY
    )  # type: ignore[arg-type]
    assert found is not None
    reason = found.reason(key)
    assert reason is not None
    return reason.points


def test_points_of_today_are_those_given() -> None:
    month, three_years, due = Cadence(30, 45), 1096, {"cadence": Cadence(30, 45), "quiet": 40}
    rows = dict(map(tuple, table("today", "points")))  # type: ignore[arg-type]
    said = {
        row: [int(number) for number in re.findall(r"\d+", points)] for row, points in rows.items()
    }
    near = [
        _points(ReasonKey.BIRTHDAY, birthday=TODAY + timedelta(ahead), **due)
        if ahead
        else _points(ReasonKey.BIRTHDAY, birthday=TODAY)
        for ahead in range(suggestions.BIRTHDAY_DAYS + 1)
    ]
    assert near == sorted(set(near), reverse=True)
    look_up, else_ = (
        _points(ReasonKey.FORMER, former=who, former_at="Rowe", **due)
        for who in (Standing.MANAGER, Standing.CLIENT)
    )
    given = {
        "the rhythm has run out": [
            _points(ReasonKey.OVERDUE, cadence=month, quiet=30), _points(ReasonKey.OVERDUE, cadence=month, quiet=1000),
        ],
        "there is a rhythm and nothing is logged yet": [_points(ReasonKey.NEVER, cadence=month)],
        "dormant: no contact for three years": [
            _points(ReasonKey.DORMANT, quiet=three_years), _points(ReasonKey.NOVEL, quiet=three_years, contacts=1),
        ],
        "new work in the last two months, and no word since": [
            _points(ReasonKey.POSITION, position="Editor", position_since=TODAY - timedelta(9)),
        ],
        "a birthday today; in the next week": near[:1],
        "a close tie: the rhythm is 45 days or shorter": [_points(ReasonKey.CLOSE, **due)],
        "outside your field": [_points(ReasonKey.OUTSIDE, outside=True, **due)],
        "outside your field, no rhythm, and quiet for half a year": [_points(ReasonKey.QUIET, outside=True, quiet=180)],
        "once your manager, mentor or teacher; once something else to you": [look_up, else_],
        "five conversations or more": [_points(ReasonKey.REGULAR, contacts=50, **due)],
        "your star": [_points(ReasonKey.STARRED, starred=True, **due)],
    }  # fmt: skip
    assert said == given
    assert _points(ReasonKey.REGULAR, contacts=8, **due) == 8 // 2
    assert (
        _points(ReasonKey.OVERDUE, cadence=month, quiet=60) == 2 * said["the rhythm has run out"][0]
    )


def _options(parser: argparse.ArgumentParser) -> Iterable[str]:
    for action in parser._actions:
        yield from (name for name in action.option_strings if name.startswith("--"))
        if isinstance(action, argparse._SubParsersAction):
            for task in action.choices.values():
                yield from _options(task)


def test_the_command_line_page_has_every_task_and_option_and_no_other() -> None:
    parser, page = command_parser(), text("command-line")
    (tasks,) = (
        action.choices
        for action in parser._actions
        if isinstance(action, argparse._SubParsersAction)
    )
    assert {row[0].strip("`").split()[1] for row in table("command-line", "task")} == set(tasks)
    listed = [*table("command-line", "option of a task"), *table("command-line", "option")]
    assert {re.findall(r"--[a-z-]+", row[0])[0] for row in listed} == set(_options(parser))
    export = next(action for action in tasks["export"]._actions if action.dest == "format")
    assert all(f"`{choice}`" in page or f" {choice}`" in page for choice in export.choices or ())
    for call in re.findall(
        r"(?m)^    kith (.*)$", (MANUAL / "command-line.md").read_text(encoding="utf-8")
    ):
        if "…" not in call:
            assert call.split()[0] in tasks


def _shown() -> set[str]:
    pages = [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")]
    return {
        name
        for page in pages
        for name in re.findall(r"pictures/([^)\s]+)\.png", page.read_text(encoding="utf-8"))
    }


def test_pictures_are_those_shown_and_each_has_a_scene() -> None:
    there = {path.stem for path in (ROOT / "docs" / "pictures").iterdir()}
    assert there == _shown()
    assert there - pictures() == set()


@pytest.mark.parametrize(
    "path", sorted((ROOT / "docs" / "pictures").iterdir()), ids=lambda path: path.stem
)
def test_no_picture_is_made_by_hand(path: Path) -> None:
    """`make pictures` writes into each what it shows."""
    assert QImage(str(path)).text(SCENE) == path.stem
