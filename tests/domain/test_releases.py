"""Which version is newer, and what is believed of an answer from outside."""

from __future__ import annotations

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from packaging.version import Version

from desktop_app import __version__
from desktop_app.domain.errors import UnreadableReleaseError
from desktop_app.domain.releases import LONGEST_NOTES, Release, is_newer, read_release, version_key

NUMBERS = st.lists(st.sampled_from([0, 1, 2, 9, 10, 11, 999_999_999]), min_size=1, max_size=4)


STAGES = st.sampled_from(["", "a0", "a1", "b1", "b10", "rc1"])
VERSIONS = st.builds(
    lambda v, numbers, *ends: v + ".".join(map(str, numbers)) + "".join(ends),
    st.sampled_from(["", "v"]), NUMBERS, STAGES, st.sampled_from(["", ".post0", ".post10"]), st.sampled_from(["", ".dev0", ".dev2"]),
)  # fmt: skip


@given(VERSIONS, VERSIONS)
def test_versions_stand_in_the_order_of_pep_440(one: str, other: str) -> None:
    assert is_newer(one, other) is (Version(one) > Version(other))
    assert (version_key(one) == version_key(other)) is (Version(one) == Version(other))


def test_our_own_version_is_one() -> None:
    assert not is_newer(__version__, __version__)
    assert is_newer(f"v{__version__}.post1", __version__)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "v",
        "1.",
        "1..2",
        "latest",
        "1.2-beta",
        "1.2\n",
        "1.2.3+local",
        "9" * 5000,
        "1." * 50 + "1",
        "١.٢",
        "-1",
    ],
)
def test_what_is_no_version_is_refused(text: str) -> None:
    with pytest.raises(UnreadableReleaseError):
        version_key(text)
    with pytest.raises(UnreadableReleaseError):
        read_release(json.dumps({"tag_name": text, "body": ""}).encode())


def test_the_answer_of_the_releases_address() -> None:
    answer = {
        "tag_name": "v0.2.0",
        "html_url": "https://evil.example",
        "body": "## Added\r\n- More\ttabs",
        "assets": [],
    }
    assert read_release(json.dumps(answer).encode()) == Release("0.2.0", "Added\n- More tabs")
    assert read_release(b'{"tag_name": "1.0", "body": null}') == Release("1.0", "")


@pytest.mark.parametrize(
    "answer",
    [
        b"", b"<html>Not found</html>", b"[]", b"null", b"7", b"{}", b'{"tag_name": 1}', b'{"tag_name": null}',
        b'{"tag_name": "1.0", "body": {"a": 1}}', b'{"tag_name": ["1.0"], "body": ""}', b"\xff\xfe\x00", b"\x1f\x8b\x08",
        b"[" * 100_000, b'{"tag_name": "1.0", "body": "', b'{"tag_name": ' + b"9" * 10_000 + b"}",
    ],
    ids=range(15),
)  # fmt: skip
def test_any_other_answer_is_refused(answer: bytes) -> None:
    with pytest.raises(UnreadableReleaseError, match="^releases-not-understood$"):
        read_release(answer)


def test_headings_of_the_notes_are_words() -> None:
    told = {"tag_name": "1.0", "body": "### Added\n\n- #1 of many # things"}
    assert read_release(json.dumps(told).encode()).notes == "Added\n\n- #1 of many # things"


def test_notes_are_short_and_show_themselves_as_they_are() -> None:
    hostile = "a\u202eb\u2066c\x00d\x1b[31me\ud800f\u2028g\u200bh" + "x" * 100_000
    notes = read_release(json.dumps({"tag_name": "1.0", "body": hostile}).encode()).notes
    assert len(notes) <= LONGEST_NOTES
    assert notes.startswith("a b c d [31me f\ng h")
    assert all(mark == "\n" or mark.isprintable() for mark in notes)


@given(st.binary())
def test_no_answer_surprises(answer: bytes) -> None:
    with suppress(UnreadableReleaseError):
        assert isinstance(read_release(answer), Release)
