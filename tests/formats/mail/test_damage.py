"""Mailboxes whose mails are torn: whoever brings one in is told what became of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.domain.importing import ContactRead
from desktop_app.formats.mail.addresses import addresses_of
from desktop_app.formats.mail.bodies import text_of
from desktop_app.formats.source import read_record, read_records
from tests.formats.mail.test_mailbox import mbox, told


@pytest.mark.parametrize(
    ("head", "keys"),
    [
        # The sender is no address, but the mail says that a program made it.
        ("From: =?x\nAuto-Submitted: auto-generated\nSubject: x\n", {"mailbox-is-empty"}),
        ("Subject: torn off\nTo: a@b.example\n", {"mailbox-is-empty", "mail-without-sender"}),
        ("From: <>\nTo: a@b.example\n", {"mail-without-sender"}),
    ],
)
def test_a_damaged_mailbox_says_something(tmp_path: Path, head: str, keys: set[str]) -> None:
    path = mbox(tmp_path / "a.mbox", f"{head}Date: Mon, 3 Mar 2025 10:00:00 +0000\n\nHello\n\n")
    assert set(told([*read_records(path)])) >= keys


HTML = b"Content-Type: text/html\n"


def test_what_html_does_not_show_is_left_out() -> None:
    html = b"<HEAD><style>x</style>t</head><p>Hi</p><script>a<b</SCRIPT >there"
    assert text_of(HTML, html) == "Hi\nthere"
    assert text_of(HTML, b"Hi<style>never ends") == "Hinever ends"


@pytest.mark.parametrize(
    "html", [b"Hi" + b"<style " * 500_000, b"Hi" + b"</head" * 200_000 + b"<head" * 200_000]
)
def test_countless_beginnings_of_elements_are_passed_once(html: bytes) -> None:
    # What takes the square of their number would take hours.
    assert "Hi" in text_of(HTML, html)


def test_mails_without_an_empty_line_are_parted_once(tmp_path: Path) -> None:
    # Looking as far as a heading may go for each of them would take minutes.
    mail = "From: Zoe <z@example.com>\nTo: a@b.example\nSubject: x\n \nx\n \n"
    path = mbox(tmp_path / "a.mbox", *[mail] * 20_000)
    people = [item for item in read_records(path) if isinstance(item, ContactRead)]
    assert {item.contact.person.display_name for item in people} == {"Zoe", "a@b.example"}


def test_everybody_is_found_again_whoever_you_are(tmp_path: Path) -> None:
    # Ana would be taken for the owner: she is in every mail.
    head = "From: Ana Sousa <ana@x.example>\nTo: Bo Ek <{0}@x.example>\n"
    date = "Date: Mon, 3 Mar 2025 10:00:00 +0000\n\nHi\n\n"
    path = mbox(tmp_path / "a.mbox", *(head.format(name) + date for name in ("bo", "be")))
    found = [*read_records(path, mine=("bo@x.example",))]
    names = [item.contact for item in found if isinstance(item, ContactRead)]
    assert "Ana Sousa" in [contact.person.display_name for contact in names]
    again = [read_record(path, item.line) for item in found if isinstance(item, ContactRead)]
    assert [item.contact for item in again if isinstance(item, ContactRead)] == names


@pytest.mark.parametrize("piece", ["doe@exampl", "@", "a@x.example, "])
def test_a_field_of_countless_addresses_is_read_once(piece: str) -> None:
    # What takes the square of its length would take an hour.
    found = addresses_of(f"Zoë <zoe@x.example>, {piece * 100_000}")
    assert ("", "zoe@x.example") in found


def test_names_are_read_of_a_field_of_many_addresses() -> None:
    found = addresses_of(", ".join(f'"Day, A{n}" <a{n}@x.example>' for n in range(100)))
    assert len(found) == 100
    assert found[99] == ("Day, A99", "a99@x.example")
