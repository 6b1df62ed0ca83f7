"""One lexicon for all tests: it is read once and never changed by a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.matching.index import MatchIndex
from desktop_app.domain.matching.reading import Reader
from desktop_app.services.matching_words import read_lexicon
from tests.domain.matching.score import ROOT

if TYPE_CHECKING:
    from desktop_app.domain.matching.lexicon import Lexicon


@pytest.fixture(scope="session")
def lexicon() -> Lexicon:
    return read_lexicon(ROOT / "resources" / "matching")


@pytest.fixture(scope="session")
def reader(lexicon: Lexicon) -> Reader:
    return Reader(lexicon)


@pytest.fixture
def index(lexicon: Lexicon) -> MatchIndex:
    return MatchIndex(lexicon.within)
