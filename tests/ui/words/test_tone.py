"""Advice, warnings and drafts are what a kind friend would say: each in a file of its own, and read
here in all its variants. So is everything else the program may say.
"""

from __future__ import annotations

import ast
import importlib
import importlib.util
import itertools
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from desktop_app.domain.guards import Guard, GuardKey, Idea, IdeaKind
from desktop_app.ui import words
from desktop_app.ui.words.giving_drafts import DAY_TEXTS, TEXTS, day_letter, letter
from desktop_app.ui.words.warnings import guard_sentence

ROOT = Path(__file__).resolve().parents[3]
PACKAGE = ROOT / "desktop_app"
FORBIDDEN = re.compile(
    r"\b(in return|ow(e|es|ed|ing)|leverag(e|es|ed|ing)|prospects?|prospective|pipelines?|scor(e|es|ed|ing))\b",
    re.IGNORECASE,
)
BOOK_KEEPING = re.compile(
    r"\b(debts?|debtors?|balances?|ledgers?|networking|totals?|repay|pay back|even up|use to me)\b",
    re.IGNORECASE,
)
"""What no sentence about giving may say besides; elsewhere some have another meaning."""
ABOUT_GIVING = re.compile("giving|favour|need|help_card|help_form|way_|reach|advice|warnings|draft")
LONGEST_DRAFT = 75
"""Words; a draft is short."""


def _modules() -> dict[str, ModuleType]:
    """The modules of advice, warnings and drafts by name, those of a folder of drafts too."""
    found = {}
    for item in pkgutil.walk_packages(words.__path__, f"{words.__name__}."):
        name = item.name.removeprefix(f"{words.__name__}.")
        if name in ("advice", "warnings", "giving_drafts") or name.startswith("drafts"):
            found[name] = importlib.import_module(item.name)
    return found


MODULES = _modules()


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from _strings(item)
    elif isinstance(value, (tuple, list, frozenset)):
        for item in value:
            yield from _strings(item)


def _sentences(module: ModuleType) -> list[str]:
    """Every sentence among a module's constants, names in it filled in."""
    values = (value for key, value in vars(module).items() if not key.startswith("__"))
    return [
        _filled(text)
        for value in values
        for text in _strings(value)
        if " " in text and not text.startswith("desktop_app")
    ]


def _filled(text: str) -> str:
    text = re.sub("%L?n", "3", re.sub("%[1-9]", "a copy editor", text))
    return re.sub(r"\{[^}]*\}", "Ana Sousa", text)


TOPICS = ("", "the spring list", "working four days")


def _letters() -> Iterator[tuple[str, str]]:
    for occasion, to, about, offer, topic in itertools.product(
        TEXTS, ("Ana", ""), ("a copy editor.", "Who edits memoirs?", ""), ("memoirs", ""), TOPICS
    ):
        yield letter(occasion, to, "Ben Carter", about, offer, topic)
    for occasion, to, about, day, topic in itertools.product(
        DAY_TEXTS, ("Ana", ""), ("Northwind", ""), range(12), TOPICS
    ):
        yield day_letter(occasion, to, about, f"day {day}", topic)


def test_the_files_are_there_and_say_something() -> None:
    assert {"advice", "warnings", "giving_drafts"} <= set(MODULES)
    assert all(len(_sentences(module)) >= 5 for module in MODULES.values())


@pytest.mark.parametrize("name", MODULES)
def test_a_kind_friend_would_say_it(name: str) -> None:
    said = _sentences(MODULES[name])
    assert [text for text in said if FORBIDDEN.search(text) or BOOK_KEEPING.search(text)] == []


@pytest.mark.usefixtures("context")
def test_drafts_are_short_and_whole_in_every_variant() -> None:
    for subject, body in _letters():
        text = f"{subject}\n{body}"
        assert not FORBIDDEN.search(text), text
        assert not BOOK_KEEPING.search(text), text
        assert not re.search(r"%\d|\{|\}|\(\)|  |,,|: \.|\.\.|[?!…]\.", text), text
        assert len(text.split()) <= LONGEST_DRAFT, text


@pytest.mark.parametrize("key", GuardKey)
def test_warnings_are_whole_in_every_variant(key: GuardKey) -> None:
    days = (0, 1, 2, 13, 14, 60, 61, 729, 730)
    ideas = (None, *(Idea(kind, text) for kind in IdeaKind for text in ("", "a bookkeeper.")))
    for day, count, idea in itertools.product(days, (2, 3), ideas):
        said = guard_sentence(Guard(key, day, count, idea), "Ivan")
        assert "Ivan" in said or key is GuardKey.REST, said
        assert said[-1] in ".?", said
        assert not re.search(r"None|\{|\}|  |\.\.|\b[01] ", said), said
        assert not FORBIDDEN.search(said), said


@pytest.mark.parametrize(
    ("guard", "said"),
    [
        (Guard(GuardKey.GIVE_FIRST, 800, 2, Idea(IdeaKind.NEED, "a bookkeeper")),
         "Perhaps do something for Ivan first? Ivan is looking for something: a bookkeeper. "
         "Perhaps you know somebody."),
        (Guard(GuardKey.UNANSWERED, 40), "You asked Ivan 5 weeks ago and heard nothing yet. Let it be for a season."),
        (Guard(GuardKey.ASKED_LATELY, 1), "You asked Ivan for something yesterday. Perhaps give it a little time."),
        (Guard(GuardKey.REST, count=9), "You did a lot for others this month. Rest is allowed."),
    ],
)  # fmt: skip
def test_what_is_said_before_asking(guard: Guard, said: str) -> None:
    assert guard_sentence(guard, "Ivan") == said


def test_nothing_the_program_may_say_is_of_that_kind() -> None:
    spec = importlib.util.spec_from_file_location(
        "translations", ROOT / "packaging" / "translations.py"
    )
    assert spec is not None
    assert spec.loader is not None
    catalogue = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(catalogue)
    said = [form for _, source in catalogue.texts() for form in catalogue.forms(source)]
    assert len(said) > 1000
    assert sorted({text for text in said if FORBIDDEN.search(_filled(text))}) == []


def _texts_of(path: Path) -> Iterator[str]:
    """Every text of a file, but docstrings; the command line's are not in the catalogue."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told:
            yield node.value


def test_nothing_about_giving_sounds_like_book_keeping() -> None:
    paths = [
        path
        for folder in ("ui", "app/cli")
        for path in (PACKAGE / folder).rglob("*.py")
        if ABOUT_GIVING.search(path.relative_to(PACKAGE).as_posix())
    ]
    assert {"giving_steps.py", "giving_rows.py", "needs.py", "favours.py"} <= {
        path.name for path in paths
    }
    found = [
        (path.name, text) for path in paths for text in _texts_of(path) if BOOK_KEEPING.search(text)
    ]
    assert found == []
