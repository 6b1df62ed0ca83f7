"""Cutting a file into cards, however it was wrapped, indented or torn."""

from __future__ import annotations

from io import StringIO

import pytest

from desktop_app.domain.faults import fault
from desktop_app.formats.vcard import lines as module
from desktop_app.formats.vcard import unfolding
from desktop_app.formats.vcard.lines import cards
from desktop_app.formats.vcard.unfolding import LONGEST_LINE, MOST_LINES, CardLines

BEGIN, END = "BEGIN:VCARD", "END:VCARD"


def _cards(*lines: str) -> list[CardLines]:
    return list(cards(StringIO("\n".join(lines) + "\n")))


def _lines(*lines: str) -> list[str]:
    (card,) = _cards(BEGIN, *lines, END)
    assert card.flaw is None
    return card.lines


@pytest.mark.parametrize(
    ("lines", "wanted"),
    [
        (("FN:a", "NOTE:b"), ["FN:a", "NOTE:b"]),
        (("NOTE:a", " b", "\tc", "FN:d"), ["NOTE:abc", "FN:d"]),
        (("NOTE:a", "", " b"), ["NOTE:ab"]),
        (("", "FN:a", "", "", "NOTE:b", ""), ["FN:a", "NOTE:b"]),
        ((" FN:a", "NOTE:b", " c"), ["FN:a", "NOTE:bc"]),
        (("  ", "FN:a", "NOTE:b", "  c"), ["FN:a", "NOTE:b c"]),
        (("FN:a", "NOTE;ENCODING=QUOTED-PRINTABLE:b=", "c=", " d"), ["FN:a", "NOTE;ENCODING=QUOTED-PRINTABLE:bc d"]),
        (("NOTE;QUOTED-PRINTABLE:b=", "c"), ["NOTE;QUOTED-PRINTABLE:bc"]),
        (("NOTE:b=", "FN:c"), ["NOTE:b=", "FN:c"]),
        (("PHOTO;BASE64:AAAA", "BBBB", "", "FN:c"), ["PHOTO;BASE64:AAAABBBB", "FN:c"]),
        (("PHOTO;ENCODING=b:AAAA", "BBBB"), ["PHOTO;ENCODING=b:AAAA", "BBBB"]),
        (("PHOTO;ENCODING=BASE64;TYPE=X:AAAA", "BB+/=="), ["PHOTO;ENCODING=BASE64;TYPE=X:AAAABB+/=="]),
        (("PHOTO;ENCODING=BASE64:AAAA", "not base"), ["PHOTO;ENCODING=BASE64:AAAA", "not base"]),
        (("X-BASE64:1", "FN:a"), ["X-BASE64:1", "FN:a"]),
        (("AGENT:", BEGIN, "FN:b", END, "FN:a"), ["AGENT:BEGIN:VCARD\\nFN:b\\nEND:VCARD", "FN:a"]),
        ((f"AGENT:{BEGIN}", "FN:b", END, "FN:a"), ["AGENT:BEGIN:VCARD\\nFN:b\\nEND:VCARD", "FN:a"]),
        ((f"AGENT:{BEGIN}", " FN:b", f" {END}", "FN:a"), [f"AGENT:{BEGIN}FN:b{END}", "FN:a"]),
        (("AGENT:", BEGIN, "AGENT:", BEGIN, "FN:c", END, "FN:b", END, "FN:a"),
         ["AGENT:BEGIN:VCARD\\nAGENT:\\nBEGIN:VCARD\\nFN:c\\nEND:VCARD\\nFN:b\\nEND:VCARD", "FN:a"]),
    ],
)  # fmt: skip
def test_lines_are_unfolded(lines: tuple[str, ...], wanted: list[str]) -> None:
    assert _lines(*lines) == wanted


def test_cards_stand_where_they_begin() -> None:
    found = _cards(
        "junk",
        BEGIN,
        "FN:a",
        END,
        "between",
        "",
        BEGIN,
        "VERSION:2.1",
        "FN:b",
        END,
        "begin : vcard",
        "FN:c",
        "End:vCard ",
    )
    assert [(card.line, card.lines) for card in found] == [
        (2, ["FN:a"]), (7, ["VERSION:2.1", "FN:b"]), (11, ["FN:c"]),
    ]  # fmt: skip


def test_a_file_indented_as_a_whole() -> None:
    indented = ("   " + BEGIN, "   FN:a", "   NOTE:b", "     c", "   " + END)
    found = _cards(*indented, *indented)
    assert [card.lines for card in found] == [["FN:a", "NOTE:b c"]] * 2
    # One after it that is not indented is read as it stands.
    assert [card.lines for card in _cards(*indented, BEGIN, "FN:a", " b", END)][1] == ["FN:ab"]


@pytest.mark.parametrize("blanks", ["    ", "\t", "\t\t"])
def test_a_card_indented_below_its_beginning(blanks: str) -> None:
    """As texts of cards stand within programs, which put them into QR codes."""
    lines = ("FN:a", "NOTE:b", " c", END, "", BEGIN, "FN:d", END)
    found = _cards(BEGIN, *(blanks + line for line in lines))
    assert [card.lines for card in found] == [["FN:a", "NOTE:bc"], ["FN:d"]]
    assert all(card.flaw is None for card in found)


def test_torn_cards_say_so_and_cost_no_neighbour() -> None:
    first, second, third = _cards(BEGIN, "FN:a", BEGIN, "FN:b", END, BEGIN, "FN:c")
    assert (first.lines, second.lines, third.lines) == (["FN:a"], ["FN:b"], ["FN:c"])
    assert first.flaw == fault("card-ends-too-late")
    assert (second.flaw, third.flaw) == (None, fault("card-ends-with-file"))
    assert [card.lines for card in _cards(END, "FN:a", END)] == [["FN:a"]]
    assert _cards(END, "a: b", END) == []
    assert [card.lines for card in _cards(BEGIN, END, BEGIN, "FN:a", END)] == [[], ["FN:a"]]


@pytest.mark.parametrize("head", ["X", "QUOTED-PRINTABLE X"])
def test_how_many_lines_a_card_may_have(head: str) -> None:
    """Read in one piece or line by line: the bound is the same."""
    (fits,) = _cards(BEGIN, *[f"{head}:1"] * (MOST_LINES - 1), END)
    assert (len(fits.lines), fits.refused) == (MOST_LINES - 1, False)
    (most,) = _cards(BEGIN, *[f"{head}:1"] * MOST_LINES, END)
    assert (len(most.lines), most.refused) == (MOST_LINES, False)
    (refused,) = _cards(BEGIN, *[f"{head}:1"] * (MOST_LINES + 1), END)
    assert (refused.lines, refused.refused, refused.flaw) == (
        [],
        True,
        fault("card-too-many-lines", most=MOST_LINES),
    )


@pytest.mark.parametrize("fold", [0, 1])
def test_how_long_a_line_may_be(monkeypatch: pytest.MonkeyPatch, fold: int) -> None:
    monkeypatch.setattr(module, "LONGEST_LINE", 1000)
    monkeypatch.setattr(unfolding, "LONGEST_LINE", 1000)
    monkeypatch.setattr(module, "BLOCK", 64)
    for length, refused in ((1000, False), (1001, True)):
        text = ["x" * 500, " " + "x" * (length - 500)] if fold else ["x" * length]
        found = _cards(BEGIN, "QUOTED-PRINTABLE", *text, END, BEGIN, "FN:a", END)
        assert [card.refused for card in found] == [refused, False]
        assert found[1].lines == ["FN:a"]
    assert LONGEST_LINE == 12_000_000


@pytest.mark.parametrize("block", [1, 7, 64, 1 << 18])
def test_where_a_file_is_cut_for_reading_changes_nothing(
    monkeypatch: pytest.MonkeyPatch, block: int
) -> None:
    monkeypatch.setattr(module, "BLOCK", block)
    text = [
        "junk",
        BEGIN,
        "FN:a",
        "NOTE:b",
        " c",
        END,
        BEGIN,
        "VERSION:2.1",
        "FN:d",
        END,
        BEGIN,
        "FN:e",
    ]
    assert [(card.line, card.lines, card.flaw) for card in _cards(*text)] == [
        (2, ["FN:a", "NOTE:bc"], None), (7, ["VERSION:2.1", "FN:d"], None), (11, ["FN:e"], fault("card-ends-with-file")),
    ]  # fmt: skip
