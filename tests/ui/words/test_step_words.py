"""What a command did, or did not have to do, in a sentence."""

from __future__ import annotations

import ast
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from desktop_app.domain.changes import Step
from desktop_app.domain.timeline import InteractionKind as K
from desktop_app.ui.words.steps import ROOM, say_step, say_unchanged
from tests.ui.conftest import NOW

TODAY = NOW.date()
SERVICES = Path(__file__).resolve().parents[3] / "desktop_app" / "services"


@pytest.mark.parametrize(
    ("step", "words"),
    [
        (Step("person.add", "Ana"), "Added Ana"),
        (Step("person.add", count=3), "Added 3 people"),
        (Step("person.circle", "Ana", to="Close"), "Ana put into Close"),
        (Step("person.circle", count=2, to="Close"), "2 people put into Close"),
        (Step("person.no-circle", "Ana"), "Ana taken out of their circle"),
        (Step("person.no-circle", count=2), "2 people taken out of their circles"),
        (Step("person.unstar", "Ana"), "Took the star from Ana"),
        (Step("person.trash", count=1), "Moved 1 person to the trash"),
        (Step("person.erase", count=12), "Erased 12 people"),
        (Step("interaction.remove"), "Deleted 1 entry"),
        (Step("interaction.remove", count=4), "Deleted 4 entries"),
        (Step("reminder.done", "Call"), "Done: Call"),
        (Step("reminder.done"), "Done"),
        (Step("tag.put", "choir", 5), "Tagged 5 people with choir"),
        (Step("tag.take", "choir"), "Took off the tag choir"),
        (Step("suggestion.not-this", "Ana"), "Ana will not be proposed for a year"),
        (Step("rhythm.relax", count=7), "Relaxed the rhythm of 7 people"),
        (Step("import", count=1), "Imported 1 person"),
        (Step("import", count=12_345), "Imported 12345 people"),
        (Step("import-book", "all.json"), "Brought in all.json"),
        (Step("date.done", "Ana"), "Seen to: a day of Ana"),
    ],
)
def test_what_was_done(context, step: Step, words: str) -> None:
    assert say_step(step, TODAY) == words


@pytest.mark.parametrize(
    ("step", "words"),
    [
        (
            Step("interaction.log", people=("Ana",), kind=K.MEAL, day=TODAY),
            "Meal with Ana, today",
        ),
        (
            Step("interaction.log", people=(), kind=K.NOTE, day=TODAY - timedelta(1)),
            "Note, yesterday",
        ),
        (
            Step("interaction.edit", people=("Ana", "Ben"), kind=K.CALL, day=date(2024, 5, 1)),
            "Changed: Call with Ana, Ben, 1 May 2024",
        ),
        (
            Step(
                "interaction.log",
                people=("Ana",),
                kind=K.COFFEE,
                day=TODAY,
                reminder=TODAY + timedelta(14),
            ),
            "Coffee with Ana, today, and a reminder for Sat 5 Dec",
        ),
        (
            Step("reminder.add", "Send her the deck", day=TODAY + timedelta(1), clock=time(9)),
            "Reminder for tomorrow, 09:00: Send her the deck",
        ),
        (Step("reminder.edit", "Call", day=TODAY), "Reminder changed, for today: Call"),
    ],
)
def test_what_was_stored_is_told_with_its_day(context, step: Step, words: str) -> None:
    assert say_step(step, TODAY) == words


@pytest.mark.parametrize(
    ("people", "names"),
    [
        (("Ana", "Ben", "Cleo"), "Ana, Ben, Cleo"),
        (("A" * 30, "B" * 30, "C"), f"{'A' * 30} and 2 more"),
        (("A" * 29, "B" * 29, "C"), f"{'A' * 29}, {'B' * 29} and 1 more"),
        (("A" * 90, "Ben"), f"{'A' * (ROOM - 1)}… and 1 more"),
    ],
)
def test_as_many_names_as_there_is_room_for(context, people, names: str) -> None:
    step = Step("interaction.log", people=people, kind=K.CALL, day=TODAY)
    assert say_step(step, TODAY) == f"Call with {names}, today"


@pytest.mark.parametrize(
    ("step", "words"),
    [
        (Step("person.star", "Ana"), "Ana is starred already"),
        (Step("person.star", count=2), "They are starred already"),
        (Step("tag.put", "choir"), "The tag choir is there already"),
        (Step("tag.put", "choir", 2), "They have the tag choir already"),
        (Step("reminder.done", "Call"), "Done already: Call"),
        (Step("import"), "Nothing new came in"),
        (Step("circle.edit", "Close"), "Nothing had to be changed"),
        (Step("no.such-key", "x"), "Nothing had to be changed"),
    ],
)
def test_what_was_so_already(context, step: Step, words: str) -> None:
    assert say_unchanged(step) == words


def test_what_people_wrote_is_cut_but_never_read(context) -> None:
    assert say_step(Step("person.add", "<b>%1</b> & %Ln"), TODAY) == "Added <b>%1</b> & %Ln"
    assert say_step(Step("person.add", "x" * 500), TODAY) == f"Added {'x' * 60}"
    stored = Step("interaction.log", people=("%2",), kind=K.CALL, day=TODAY, reminder=TODAY)
    assert say_step(stored, TODAY) == "Call with %2, today, and a reminder for today"


MAKERS = ("Step", "_step", "_change", "step_about", "_towards_giver")
"""What is called with the key of a step first, in any service."""


def _keys() -> set[str]:
    """The keys of all steps that services make."""
    calls = (
        node
        for path in SERVICES.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and getattr(node.func, "id", getattr(node.func, "attr", "")) in MAKERS
        and node.args
    )
    return {
        part.value
        for call in calls
        for part in ast.walk(call.args[0])
        if isinstance(part, ast.Constant) and isinstance(part.value, str)
    }


def test_every_step_has_words_of_its_own(context) -> None:
    keys = _keys()
    assert {
        "person.edit",
        "tag.put",
        "tag.take",
        "favour.thank",
        "need.close",
        "import-book",
    } <= keys
    stored = {key for key in keys if key.startswith(("interaction.", "reminder."))}
    for key in sorted(keys):
        # An import is of so many, never of one thing with a name.
        subject = "" if key == "import" else "Ana"
        step = Step(key, subject, day=TODAY if key in stored else None)
        plain = say_step(step, TODAY)
        assert not plain.startswith("Changed Ana") or key == "person.edit", key
        assert "%" not in plain
