"""A record of the book read into rows: what is left out gets its default, and a fault says where
it stands."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_app.storage.book.parse import Parser
from desktop_app.storage.book.plan import called, members, needs, only_member, parts_of, roots
from desktop_app.storage.book.values import UnreadableError
from desktop_app.storage.engine.tables import tables

NOW = "2026-11-21T09:30:00Z"


@pytest.fixture
def parser() -> Parser:
    """One for which no row is known."""
    return Parser(NOW, lambda table, label: None)


def _fault(parser: Parser, name: str, record: Any) -> tuple[str, str]:
    with pytest.raises(UnreadableError) as raised:
        parser.parse(tables()[name], record)
    return raised.value.reason.key, raised.value.place


def test_a_name_is_enough_for_a_person(parser: Parser) -> None:
    parsed = parser.parse(tables()["person"], {"display_name": "Ana Sousa"})
    again = parser.parse(tables()["person"], {"display_name": "Ana Sousa"})
    assert parsed.values["uid"]
    assert parsed.values["uid"] != again.values["uid"]
    assert (parsed.values["created_at"], parsed.values["updated_at"]) == (NOW, NOW)
    assert (parsed.values["notes"], parsed.values["starred"]) == ("", False)
    # Lists are sorted by keys that no file says.
    assert parsed.values["sort_key"] == "ana sousa"
    assert parsed.parts == []
    assert parser.unknown == set()


def test_parts_stand_in_their_order_and_links_as_the_book_names_them(parser: Parser) -> None:
    parsed = parser.parse(
        tables()["person"],
        {
            "display_name": "Ana",
            "circle": "Close",
            "channels": [
                {"kind": "email", "value": "a@x.org"},
                {"kind": "phone", "value": "1", "preferred": True},
            ],
            "tags": ["choir", "clay"],
            "photo": {"media_type": "image/png", "data": "QUJD"},
        },
    )
    assert parsed.links["circle_id"] == "Close"
    by_table: dict[str, list[Any]] = {}
    for part in parsed.parts:
        by_table.setdefault(part.table.name, []).append(part)
    assert [part.values["position"] for part in by_table["channel"]] == [0, 1]
    assert [part.values["preferred"] for part in by_table["channel"]] == [False, True]
    assert [part.links["tag_id"] for part in by_table["person_tag"]] == ["choir", "clay"]
    (photo,) = by_table["photo"]
    assert photo.values["data"] == b"ABC"


@pytest.mark.parametrize(
    ("record", "fault"),
    [
        ({}, ("value-is-missing", "display_name")),
        ([], ("value-is-no-record", "")),
        ("Ana", ("value-is-no-record", "")),
        ({"display_name": None}, ("value-is-null", "display_name")),
        ({"display_name": "Ana", "circle": 1.5}, ("value-names-nothing", "circle")),
        ({"display_name": "Ana", "circle": True}, ("value-names-nothing", "circle")),
        ({"display_name": "Ana", "channels": {}}, ("value-is-no-list", "channels")),
        ({"display_name": "Ana", "met_on": "2026-02-30"}, ("value-does-not-fit", "met_on")),
        (
            {"display_name": "Ana", "channels": [{"kind": "email", "value": "a"}, {"kind": "pigeon", "value": "b"}]},
            ("value-does-not-fit", "channels[2].kind"),
        ),
        (
            {"display_name": "Ana", "dates": [{"kind": "birthday", "answers": [{"day": "soon", "answer": "done"}]}]},
            ("value-does-not-fit", "dates[1].answers[1].day"),
        ),
        ({"display_name": "Ana", "photo": {"media_type": "image/png", "data": "!"}}, ("value-is-no-base64", "photo.data")),
        ({"display_name": "Ana", "photo": {"data": "QQ=="}}, ("value-is-missing", "photo.media_type")),
    ],
)  # fmt: skip
def test_a_fault_says_where_it_stands(parser: Parser, record: Any, fault: tuple[str, str]) -> None:
    assert _fault(parser, "person", record) == fault


def test_members_nobody_knows_are_gathered_and_passed_over(parser: Parser) -> None:
    record = {"display_name": "Ana", "mood": "merry", "channels": [{"kind": "email", "value": "a", "hue": 1}]}  # fmt: skip
    parsed = parser.parse(tables()["person"], record)
    assert "mood" not in parsed.values
    assert parser.unknown == {"people.mood", "channels.hue"}


def test_what_hangs_on_what_is_read_after_it() -> None:
    seen: set[str] = set()
    for table in roots():
        assert needs(table) <= seen, table.name
        seen.add(table.name)


def test_every_member_has_one_name_and_belongs_to_one_column() -> None:
    for table in tables().values():
        if not table.section:
            continue
        columns = members(table)
        assert [called(column) for column in columns.values()] == list(columns)
        parts = [part.section for part in parts_of(table)]
        assert not columns.keys() & set(parts), table.name
        assert len(parts) == len(set(parts)), table.name


def test_what_says_one_thing_alone_is_that_thing() -> None:
    found = {name: only_member(table) for name, table in tables().items() if table.section}
    alone = {name for name, column in found.items() if column is not None}
    assert {"person_tag", "participation", "reminder_person"} <= alone
    assert found["channel"] is None
