"""Errors are keys with values: each key that is raised anywhere has its sentence, and no sentence
is raised."""

from __future__ import annotations

import ast
import string
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from desktop_app.domain import errors
from desktop_app.ui.words.error_sentences import OTHERS, SENTENCES
from desktop_app.ui.words.own_sentences import OWN
from desktop_app.ui.words.place_sentences import PLACES
from tests.architecture.parsed import PACKAGE, calls, where

KINDS = {
    name: kind
    for name, kind in vars(errors).items()
    if isinstance(kind, type) and issubclass(kind, errors.KithError)
}
KEYED = {
    name
    for name, kind in KINDS.items()
    if kind.__init__ in (errors.KithError.__init__, errors.InvalidValueError.__init__)
}


@dataclass(frozen=True, slots=True)
class Raised:
    """One place that makes an error."""

    where: str
    key: str | None
    values: frozenset[str]


def _made_in(called: Iterable[ast.Call], file: str) -> Iterator[Raised]:
    for node in called:
        name = getattr(node.func, "id", "")
        if name in KEYED:
            place = 1 if issubclass(KINDS[name], errors.InvalidValueError) else 0
        elif (
            file == "errors.py"
            and ast.unparse(node.func) == "super().__init__"
            and node.keywords + node.args[1:]
        ):
            place = 0
        else:
            continue
        key = node.args[place] if len(node.args) == place + 1 else None
        said = key.value if isinstance(key, ast.Constant) and isinstance(key.value, str) else None
        yield Raised(
            f"{file}:{node.lineno}", said, frozenset(item.arg or "**" for item in node.keywords)
        )


@cache
def _everywhere() -> list[Raised]:
    found: list[Raised] = []
    for path in PACKAGE:
        file = "errors.py" if where(path) == "desktop_app/domain/errors.py" else where(path)
        found += _made_in(calls(path, "Error"), file)
    return [item for item in found if "**" not in item.values] + [
        Raised("errors.py", "releases-not-understood", frozenset())
    ]


def _names_in(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


def test_every_error_that_is_raised_has_a_sentence_and_every_sentence_an_error() -> None:
    raised = _everywhere()
    assert len(raised) > 60
    assert [item.where for item in raised if item.key not in SENTENCES] == []
    assert SENTENCES.keys() - {item.key for item in raised} == set()


def test_an_error_brings_all_that_its_sentence_names() -> None:
    assert [
        item.where
        for item in _everywhere()
        if not _names_in(SENTENCES[item.key or ""]) <= item.values
    ] == []


def test_a_sentence_that_is_raised_would_be_found() -> None:
    planted = ast.parse(
        "raise NotFoundError('It is gone.')\nraise KithError(f'{x}')\nraise InvalidValueError('name', 'A name.')"
    )
    called = [node for node in ast.walk(planted) if isinstance(node, ast.Call)]
    assert [item.key for item in _made_in(called, "planted.py")] == [
        "It is gone.",
        None,
        "A name.",
    ]


def test_sentences_are_sentences_and_in_order() -> None:
    assert [
        key
        for key, text in SENTENCES.items()
        if not text.endswith(".") or not text[0].isupper() and text[0] not in "{“"
    ] == []
    for table in (OTHERS, OWN, PLACES):
        assert list(table) == sorted(table)
