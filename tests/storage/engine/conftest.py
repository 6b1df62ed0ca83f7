"""What tests of the engine rely on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.new_books import made_each_time


@pytest.fixture(autouse=True)
def new_books() -> Iterator[None]:
    """Their books are made by the program each time."""
    with made_each_time():
        yield
