"""What an error says in words, for the window and the command line."""

from __future__ import annotations

import pytest

from desktop_app.domain.errors import (
    AmbiguousNameError,
    InvalidValueError,
    KithError,
    NewerDatabaseError,
    StorageUnavailableError,
    UnreadableReleaseError,
)
from desktop_app.ui.words.error_sentences import sentence_of
from desktop_app.ui.words.errors import say_error


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (
            AmbiguousNameError("ana", ("Ana Lima", "Ana Sousa", "Bella Ana")),
            "“ana” could be Ana Lima, Ana Sousa or Bella Ana.",
        ),
        (
            InvalidValueError("notes", "text-too-long", length=1_000_001, most=1_000_000),
            "This text is too long: 1,000,001 characters, at most 1,000,000.",
        ),
        (
            StorageUnavailableError("disk-is-full", path="/x/{0}"),
            "The disk is full, so this could not be written to /x/{0}.",
        ),
        (UnreadableReleaseError(), "What came back is not a list of Kith’s versions."),
        (
            NewerDatabaseError("kith.sqlite3", 9, 8),
            "kith.sqlite3 was written by a newer Kith (its format is 9, this Kith knows 8). Nothing was changed. Install the newer Kith to open it.",
        ),
        (KithError("no-such-key"), "Something went wrong (no-such-key)."),
        (ValueError("what somebody wrote"), "Something went wrong (ValueError)."),
    ],
)
def test_an_error_in_words(qapp, error: Exception, said: str) -> None:
    assert sentence_of(error) == said
    assert say_error(error) == said


def test_a_log_keeps_nothing_that_people_wrote() -> None:
    assert str(AmbiguousNameError("ana", ("Ana Lima", "Ana Sousa"))) == "name-is-ambiguous"
    assert "Ana" not in repr(AmbiguousNameError("ana", ("Ana Lima", "Ana Sousa")))


def test_it_is_said_in_the_language_of_the_window() -> None:
    error = StorageUnavailableError("disk-is-full", path="kith.sqlite3")
    assert (
        sentence_of(error, lambda text: {text: "Die Platte mit {path} ist voll."}[text])
        == "Die Platte mit kith.sqlite3 ist voll."
    )
