"""How much a card and a file of cards may be: what is beyond is told, and costs no neighbour."""

from __future__ import annotations

from io import BytesIO

import pytest

from desktop_app.domain.importing import ContactRead, Problem, RecordRead, Severity
from desktop_app.formats import bounds
from desktop_app.formats.bounds import bounded
from desktop_app.formats.facts import MOST_VALUES
from desktop_app.formats.vcard import lines, reader, unfolding
from desktop_app.formats.vcard.labels import unmarked
from desktop_app.formats.vcard.reader import contact_of, read_vcards_from
from desktop_app.formats.vcard.writer import write_vcard


def _card(*said: str) -> str:
    return "\r\n".join(("BEGIN:VCARD", "VERSION:3.0", *said, "END:VCARD", ""))


NEIGHBOUR = _card("FN:Neighbour")


def _read(text: str) -> list[RecordRead]:
    return list(read_vcards_from(BytesIO(text.encode()), "caps.vcf"))


def _names(items: list[RecordRead]) -> list[str]:
    """Who came in, and the key of why somebody did not."""
    return [
        item.contact.person.display_name if isinstance(item, ContactRead) else item.fault.key
        for item in items
        if isinstance(item, ContactRead | Problem)
    ]


def test_values_beyond_the_bound_stay_on_the_card() -> None:
    phones = [f"TEL:+4930{number:07}" for number in range(700)]
    friends = [f"RELATED;VALUE=text:r{number}" for number in range(400)]
    (item,) = _read(_card("FN:Many", *phones, "CATEGORIES:a,b", *friends))
    assert isinstance(item, ContactRead)
    contact = item.contact
    assert (len(contact.channels), contact.tags) == (700, ["a", "b"])
    assert len(contact.channels) + len(contact.tags) + len(contact.relations) == MOST_VALUES
    (notice,) = item.problems
    assert (notice.fault.key, notice.fault.values["count"]) == ("card-values-left", 102)
    assert notice.severity is Severity.NOTICE
    assert contact.raw is not None
    again = contact_of(contact.raw)
    assert (again.channels, again.relations) == (contact.channels, contact.relations)
    assert write_vcard(contact, "3.0").count("RELATED") == 400


@pytest.mark.parametrize(
    ("head", "mark", "fits", "refused"),
    [
        ("NOTE;ENCODING=QUOTED-PRINTABLE:", "a", 18, 20),
        ("NOTE;ENCODING=QUOTED-PRINTABLE:", "ä", 4, 5),
        ("NOTE:", "ä", 4, 5),
    ],
)
def test_a_card_too_large_is_refused_alone(
    monkeypatch: pytest.MonkeyPatch, head: str, mark: str, fits: int, refused: int
) -> None:
    for module in (lines, unfolding):
        monkeypatch.setattr(module, "LARGEST_CARD", 1000)
    for count, name in ((fits, "Big"), (refused, "card-too-large")):
        said = [head + mark * (50 - len(head))] * count
        found = _names(_read(NEIGHBOUR + _card("FN:Big", *said) + NEIGHBOUR))
        assert found == ["Neighbour", name, "Neighbour"]


def test_what_stands_inside_a_card_counts_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unfolding, "LARGEST_CARD", 1000)
    inside = ["AGENT:", "BEGIN:VCARD", *["NOTE:short"] * 200, "END:VCARD"]
    found = _names(_read(NEIGHBOUR + _card("FN:Big", *inside) + NEIGHBOUR))
    assert found == ["Neighbour", "card-too-large", "Neighbour"]


@pytest.mark.parametrize("line", ["=", "a=", "aaaa="])
def test_lines_of_a_file_that_one_card_may_take(monkeypatch: pytest.MonkeyPatch, line: str) -> None:
    monkeypatch.setattr(unfolding, "MOST_FOLDS", 100)
    for count, name in ((90, "Soft"), (100, "card-too-many-lines")):
        soft = ["NOTE;ENCODING=QUOTED-PRINTABLE:=", *[line] * count]
        found = _names(_read(_card("FN:Soft", *soft, "") + NEIGHBOUR))
        assert found == [name, "Neighbour"]


def test_soft_breaks_are_joined_however_many_there_are() -> None:
    head = "NOTE;ENCODING=QUOTED-PRINTABLE:"
    soft = [f"{head}{'x' * 500}=", *["ab="] * 2000, "=", "=", "end"]
    (item,) = _read(_card("FN:Soft", *soft))
    assert isinstance(item, ContactRead)
    assert item.contact.person.notes == "x" * 500 + "ab" * 2000 + "end"


def test_a_file_is_left_when_nothing_in_it_can_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "MOST_UNREAD", 5)
    empty = "BEGIN:VCARD\r\nend:vcard\r\n"
    found = _names(_read(empty * 4 + NEIGHBOUR + empty * 9 + NEIGHBOUR))
    assert found == ["card-holds-nobody"] * 4 + ["Neighbour"] + ["card-holds-nobody"] * 5 + [
        "file-given-up"
    ]


def test_lines_that_mean_nothing_are_passed_over() -> None:
    nothing = "\r\n  \r\nEND:VCARD\r\n" * 50
    items = _read(nothing + NEIGHBOUR + nothing + NEIGHBOUR)
    assert _names(items) == ["Neighbour", "Neighbour"]
    assert [item.line for item in items if isinstance(item, ContactRead)] == [151, 305]


def test_countless_problems_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounds, "MOST_PROBLEMS", 3)
    items = _read(_card("FN:Odd", "no property") * 3 + _card("NOTE:nobody") * 3)
    found = list(bounded(items, "caps.vcf"))
    problems = [item for item in found if isinstance(item, Problem)]
    assert [item.fault.values.get("count") for item in problems] == [3]
    assert [item.cards for item in problems] == [3]
    assert sum(isinstance(item, ContactRead) for item in found) == 3


def test_a_record_of_another_format_is_refused_for_as_much() -> None:
    (item,) = _read(_card("FN:Many"))
    assert isinstance(item, ContactRead)
    item.contact.tags.extend(f"t{number}" for number in range(2001))
    (refused,) = bounded([item], "many.csv")
    assert isinstance(refused, Problem)
    assert (refused.fault.key, refused.cards) == ("record-has-too-much", 1)


def test_marks_of_labels_are_taken_off_however_many_there_are() -> None:
    assert unmarked("_$!<HomeFax>!$_") == "HomeFax"
    assert unmarked("$!<Boat>!$ and _$!<Car>!$_") == "Boat and Car"
    # What takes the square of its length would take minutes.
    endless = "_$!<" * 300_000
    assert unmarked(endless) == endless
