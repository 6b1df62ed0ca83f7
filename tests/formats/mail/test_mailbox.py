"""Whom a mailbox tells of, and what passed with them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from zipfile import ZipFile
from zlib import crc32

import pytest

from desktop_app.domain.importing import ContactRead, Problem, RecordRead
from desktop_app.domain.things_read import EntryRead
from desktop_app.domain.timeline import InteractionKind, Starter
from desktop_app.formats.folders import files_in
from desktop_app.formats.source import read_record, read_records, recognised

AUTHORED = Path(__file__).resolve().parents[1] / "authored"
ME = "me@home.example"


def mail(sender: str, to: str, subject: str = "Hi", **more: str) -> str:
    """A mail; a further field is named with _ for -."""
    fields = {
        "From": sender,
        "To": to,
        "Date": "Mon, 3 Mar 2025 10:00:00 +0000",
        "Subject": subject,
    }
    fields |= {name.replace("_", "-"): value for name, value in more.items()}
    fields.setdefault("Message-ID", f"<{crc32(repr(fields).encode())}@x.example>")
    text = fields.pop("Text", "Hello")
    head = "".join(f"{name}: {value}\n" for name, value in fields.items() if value)
    return f"{head}\n{text}\n\n"


def mbox(path: Path, *mails: str) -> Path:
    path.write_text(
        "".join(f"From a@b Mon Mar  3 10:00:00 2025\n{each}" for each in mails), "utf-8"
    )
    return path


def people(found: list[RecordRead], *, offered: bool = False) -> list[tuple[str, str]]:
    """Names and addresses of those proposed, or of those offered."""
    return [
        (item.contact.person.display_name, item.contact.channels[0].value)
        for item in found
        if isinstance(item, ContactRead) and item.is_offered is offered
    ]


def entries(found: list[RecordRead]) -> list[EntryRead]:
    return [item for item in found if isinstance(item, EntryRead)]


def told(found: list[RecordRead]) -> dict[str, dict[str, object]]:
    return {
        item.fault.key: item.fault.values
        for item in found
        if isinstance(item, Problem) and item.fault.key != "owner-is-guessed"
    }


def test_the_authored_mailbox() -> None:
    path = AUTHORED / "mail.mbox"
    wanted = json.loads(path.with_suffix(".mbox.expected.json").read_text("utf-8"))
    found = [*read_records(path)]
    box = recognised(path)
    assert box.key == "mail" and box.told is not None
    assert box.told.count == wanted["messages"]
    assert (box.told.first, box.told.last) == (date(2025, 3, 3), date(2025, 3, 5))
    assert (box.told.machines, box.told.machine_mails) == (1, 1)
    assert box.told.owner.addresses == ("zoe.mueller@example.de",) and box.told.owner.is_guess
    addresses = {address for _, address in people(found)}
    assert sorted(addresses | set(box.told.owner.addresses)) == wanted["addresses"]
    assert {address: name for name, address in people(found)} == {
        "taro@example.jp": "山田太郎",
        "c.sample@example.com": "Siobhán",
        "john.doe@example.com": "John Doe",
        "one@example.com": "one@example.com",
        "two@example.com": 'Two "T" Two',
    }
    first, second = entries(found)
    assert (first.summary, first.day, first.starter) == ("Grüße", date(2025, 3, 3), Starter.YOU)
    assert first.at == datetime(2025, 3, 3, 9, tzinfo=UTC) and first.is_proposed
    assert [who.email for who in second.who] == ["one@example.com", "two@example.com"]
    assert all(not entry.body for entry in entries(found))


def test_who_was_written_to_is_proposed_and_who_only_wrote_is_offered(tmp_path: Path) -> None:
    path = mbox(
        tmp_path / "box",
        mail(ME, "Ana Sousa <ana@x.example>, info@shop.example", "Plans"),
        mail("Ben Okafor <ben@x.example>", ME),
        mail("Ana Sousa <ana@x.example>", ME, "Re: Plans"),
    )
    found = [*read_records(path)]
    assert people(found) == [("Ana Sousa", "ana@x.example")]
    # An office is nobody in particular.
    assert people(found, offered=True) == [
        ("info@shop.example", "info@shop.example"),
        ("Ben Okafor", "ben@x.example"),
    ]
    assert {entry.kind for entry in entries(found)} == {InteractionKind.EMAIL}
    # Whoever is looked at by itself is the same.
    for item in found:
        if isinstance(item, ContactRead):
            assert read_record(path, item.line) == item


@pytest.mark.parametrize(
    "sign",
    [
        {"List_Id": "<list.example>"},
        {"List_Unsubscribe": "<mailto:off@x.example>"},
        {"Auto_Submitted": "auto-replied"},
        {"Precedence": "bulk"},
        {"Return_Path": "<>"},
        {"Content_Type": "multipart/report; report-type=delivery-status"},
        {"Content_Type": "text/calendar; method=REPLY"},
        {"From": "No Reply <no-reply@x.example>"},
        {"From": "MAILER-DAEMON@x.example"},
        {"From": "notifications@github.com"},
        {"From": "calendar-notification@google.com"},
        {"From": "bounces+12345-ab@mail.x.example"},
        {"From": "news@newsletter.x.example"},
    ],
)
def test_machines_are_counted_and_left_out(tmp_path: Path, sign: dict[str, str]) -> None:
    sender = sign.pop("From", "Ana Sousa <ana@x.example>")
    path = mbox(
        tmp_path / "box",
        mail(ME, "ben@x.example"),
        mail("ben@x.example", ME),
        mail(sender, ME, **sign),
    )
    found = [*read_records(path)]
    assert people(found) == [("ben@x.example", "ben@x.example")]
    assert people(found, offered=True) == []
    assert told(found) == {"mail-of-machines": {"senders": 1, "mails": 1}}
    assert len(entries(found)) == 2


def test_a_person_who_writes_to_a_list_as_well_is_no_machine(tmp_path: Path) -> None:
    path = mbox(
        tmp_path / "box",
        mail(ME, "ana@x.example"),
        mail("ana@x.example", ME),
        mail(ME, "ben@x.example", "Other"),
        mail("ben@x.example", ME, "Other"),
        mail("ana@x.example", "all@list.example", "Weekly", List_Id="<list>"),
    )
    found = [*read_records(path)]
    assert people(found) == [("ana@x.example",) * 2, ("ben@x.example",) * 2]
    assert told(found) == {}
    assert [entry.summary for entry in entries(found)].count("Hi") == 2


def test_a_talk_is_one_entry_a_day_and_copies_count_once(tmp_path: Path) -> None:
    first = mail(ME, "ana@x.example", "Plans", Message_ID="<1@x>")
    answer = mail(
        "ana@x.example", ME, "AW: Re: Plans", Message_ID="<2@x>", References="<1@x>",
        Date="Mon, 3 Mar 2025 12:00:00 +0000",
    )  # fmt: skip
    later = mail(
        ME, "ana@x.example", "Re: Plans", Message_ID="<3@x>", In_Reply_To="<2@x>",
        Date="Tue, 4 Mar 2025 12:00:00 +0000",
    )  # fmt: skip
    another = mail("ben@x.example", ME, Date="Mon, 3 Mar 2025 08:00:00 +0000")
    one = [*read_records(mbox(tmp_path / "one", answer, first, later, first, another))]
    assert [(e.day.day, e.summary, e.count, e.starter) for e in entries(one)] == [
        (3, "Hi", 1, Starter.THEY),
        (3, "Plans", 2, Starter.YOU),
        (4, "Plans", 1, Starter.YOU),
    ]
    # The same talk in another box, of which a mail is missing, is the same.
    other = [*read_records(mbox(tmp_path / "other", answer, first, another))]
    assert {e.own_id for e in entries(other)} < {e.own_id for e in entries(one)}


def test_a_circular_passed_between_nobody(tmp_path: Path) -> None:
    many = ", ".join(f"p{number}@x.example" for number in range(20))
    path = mbox(
        tmp_path / "box", mail(ME, many), mail(ME, "ana@x.example"), mail("b@x.example", ME)
    )
    found = [*read_records(path)]
    assert people(found) == [("ana@x.example", "ana@x.example")]
    assert len(people(found, offered=True)) == 21
    assert len(entries(found)) == 2


@pytest.mark.parametrize(
    ("fields", "wanted"),
    [
        ({"Date": "5 Mar 25 11:00 GMT"}, datetime(2025, 3, 5, 11, tzinfo=UTC)),
        ({"Date": "Wed, 05 Mar 2025 23:30:00 -0800"}, datetime(2025, 3, 6, 7, 30, tzinfo=UTC)),
        ({"Date": "gestern"}, datetime(2025, 3, 3, 10, tzinfo=UTC)),
        ({"Date": "Mon, 1 Jan 1900 00:00:00 +0000"}, datetime(2025, 3, 3, 10, tzinfo=UTC)),
        (
            {"Date": "", "Received": "from a by b; Tue, 4 Mar 2025 08:00:00 +0100"},
            datetime(2025, 3, 4, 7, tzinfo=UTC),
        ),
    ],
)
def test_when_it_was(tmp_path: Path, fields: dict[str, str], wanted: datetime) -> None:
    # Two more mails tell whose box it is.
    rest = (mail(ME, "b@x.example", "other"), mail("b@x.example", ME, "other"))
    found = [*read_records(mbox(tmp_path / "box", mail(ME, "ana@x.example", **fields), *rest))]
    (entry,) = (entry for entry in entries(found) if entry.summary == "Hi")
    assert entry.at == wanted


@pytest.mark.parametrize(
    ("sender", "name"),
    [
        ("=?iso-2022-jp?B?GyRCOzNFRBsoQiAbJEJCQE86GyhC?= <a@x.example>", "山田 太郎"),
        ("=?utf-8?Q?M=C3=BCller=2C_J=C3=BCrgen?= <a@x.example>", "Jürgen Müller"),
        ("=?utf-8?B?SsO8cg==?= =?utf-8?B?Z2VuIE0=?= <a@x.example>", "Jürgen M"),
        ("=?koi8-r?B?6dfBziDpx8/SxdfJ3g==?= <a@x.example>", "Иван Игоревич"),
        ("=?no-such-charset?Q?Ana_Sousa?= <a@x.example>", "Ana Sousa"),
        ("'Ana Sousa' <a@x.example>", "Ana Sousa"),
        ('"Sousa, Ana" <a@x.example>', "Ana Sousa"),
        ('"Sousa & Sons, Ltd." <a@x.example>', "Sousa & Sons, Ltd."),
        ("a@x.example (Ana Sousa)", "Ana Sousa"),
        ('"a@x.example" <a@x.example>', "a@x.example"),
        ("Jürgen Müller <a@x.example>", "Jürgen Müller"),
        ("Ana\n\tSousa <A@X.example>", "Ana Sousa"),
    ],
)
def test_how_names_are_written(tmp_path: Path, sender: str, name: str) -> None:
    path = mbox(
        tmp_path / "box", mail(sender, ME), mail(ME, "a@x.example"), mail("b@x.example", ME)
    )
    assert people([*read_records(path)]) == [(name, "a@x.example")]


def test_a_name_in_bytes_that_are_no_utf8(tmp_path: Path) -> None:
    path = tmp_path / "box.eml"
    head = mail("Ana S\xe3o <a@x.example>", ME).encode("latin-1")
    path.write_bytes(b"Delivered-To: me@home.example\n" + head)
    assert people([*read_records(path)], offered=True) == [("Ana São", "a@x.example")]


@pytest.mark.parametrize(
    "text",
    [
        "From the start\n>From here\n\nFrom there to 2025 or so\nit went",
        "\nFrom \n\nFrom: nobody\n",
        "From x Mon Mar  3 10:00:00 2025",
    ],
)
def test_a_line_of_text_that_begins_with_from_is_no_mail(tmp_path: Path, text: str) -> None:
    path = mbox(tmp_path / "box", mail(ME, "a@x.example", Text=text), mail(ME, "b@x.example"))
    found = recognised(path).told
    assert found is not None and found.count == 2


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_mails_follow_each_other_without_an_empty_line(tmp_path: Path, ends: str) -> None:
    path = tmp_path / "box"
    one = f"From - Mon Mar 03 10:00:00 2025\n{mail(ME, 'a@x.example', Text='').rstrip()}\n"
    two = f"From - Mon Mar 03 10:00:00 2025\n{mail(ME, 'b@x.example').rstrip()}"
    path.write_bytes((one + two).replace("\n", ends).encode())
    assert people([*read_records(path)]) == [("a@x.example",) * 2, ("b@x.example",) * 2]


def test_whose_box_it_is(tmp_path: Path) -> None:
    received = [mail(f"p{n}@x.example", "all@list.example", Delivered_To=ME) for n in range(3)]
    box = recognised(mbox(tmp_path / "box", *received)).told
    assert box is not None and box.owner.addresses == (ME,) and box.owner.is_guess
    # Whoever says so is believed where that address is there; capitals do not matter.
    path = mbox(tmp_path / "two", mail("Ana@x.example", "ben@x.example"))
    nobody = recognised(path).told
    assert nobody is not None and nobody.owner.addresses == ()
    assert nobody.owner.others == ("ana@x.example", "ben@x.example")
    assert people([*read_records(path)]) == [] and entries([*read_records(path)]) == []
    mine = recognised(path, ("ANA@x.example",)).told
    assert mine is not None and mine.owner.addresses == ("ana@x.example",)
    assert not mine.owner.is_guess
    assert people([*read_records(path, mine=("ANA@x.example",))]) == [("ben@x.example",) * 2]


def test_who_writes_to_lists_as_well_is_the_owner(tmp_path: Path) -> None:
    posts = [mail(ME, "all@list.example", f"Post {n}", List_Id="<l>") for n in range(3)]
    received = [mail(f"p{n}@x.example", ME, List_Id="<l>") for n in range(2)]
    box = recognised(mbox(tmp_path / "box", *posts, *received)).told
    assert box is not None and box.owner.addresses == (ME,)
    assert (box.machines, box.machine_mails) == (2, 5)


def test_what_gmail_filed_tells_what_was_sent(tmp_path: Path) -> None:
    path = mbox(
        tmp_path / "All mail.mbox",
        mail(ME, "ana@x.example", X_Gmail_Labels="Sent,Important"),
        mail("spam@x.example", "x@x.example", X_Gmail_Labels="Spam"),
        mail("gone@x.example", ME, X_Gmail_Labels="=?UTF-8?Q?Papierkorb,Ge=C3=B6ffnet?="),
        mail("ana@x.example", "other@x.example"),
    )
    found = [*read_records(path)]
    assert people(found) == [("ana@x.example", "ana@x.example")]
    assert {address for _, address in people(found, offered=True)} == {"other@x.example"}


def test_what_was_written_stays_out_unless_it_is_asked_for(tmp_path: Path) -> None:
    text = (
        "--b\nContent-Type: text/html\n\n<p>Hello</p>\n--b\nContent-Type: text/plain; charset=utf-8\n"
        "Content-Transfer-Encoding: quoted-printable\n\nGr=C3=BC=C3=9Fe\n> said before\n-- \nAna\n--b--\n"
    )
    kind = 'multipart/alternative; boundary="b"'
    path = mbox(
        tmp_path / "box",
        mail(ME, "ana@x.example", Content_Type=kind, Text=text),
        mail("c@x.example", ME, "other"),
    )
    assert {entry.body for entry in entries([*read_records(path)])} == {""}
    with_text = read_records(path, options=("mail-entries", "mail-texts"))
    assert {entry.body for entry in entries([*with_text])} == {"Grüße", "Hello"}
    assert entries([*read_records(path, options=())]) == []


def _maildir(folder: Path) -> Iterator[tuple[str, str]]:
    for box in (folder, folder / ".Sent", folder / ".Trash"):
        for part in ("cur", "new", "tmp"):
            (box / part).mkdir(parents=True)
    yield "new/1741000000.M1.host", mail("ana@x.example", ME, "Plans", Date="")
    yield ".Sent/cur/1741000001.M1.host:2,S", mail(ME, "ana@x.example", "Re: Plans")
    yield ".Sent/cur/1741000002.M1.host:2,ST", mail(ME, "gone@x.example")
    yield ".Trash/cur/1741000003.M1.host:2,S", mail(ME, "gone@x.example")
    yield "tmp/1741000004.M1.host", mail(ME, "gone@x.example")


def test_a_maildir_is_one_mailbox_with_its_folders(tmp_path: Path) -> None:
    folder = tmp_path / "dropped" / "Maildir"
    for name, text in _maildir(folder):
        (folder / name).write_text(text, "utf-8")
    (tmp_path / "dropped" / "friends.vcf").write_text("BEGIN:VCARD\nFN:A\nEND:VCARD\n", "utf-8")
    assert [*files_in([tmp_path / "dropped"])] == [folder, tmp_path / "dropped" / "friends.vcf"]
    assert [*files_in([folder])] == [folder]
    found = [*read_records(folder)]
    assert people(found) == [("ana@x.example", "ana@x.example")]
    assert people(found, offered=True) == []
    assert [(entry.summary, entry.starter) for entry in entries(found)] == [
        ("Plans", Starter.YOU),
        ("Plans", Starter.THEY),
    ]


def test_a_folder_of_mails_is_one_mailbox(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_text(mail(ME, "ana@x.example"), "utf-8")
    (tmp_path / "b.eml").write_text(mail("ben@x.example", ME), "utf-8")
    (tmp_path / "c.emlx").write_text(f"412\n{mail(ME, 'cleo@x.example')}", "utf-8")
    (tmp_path / "INBOX").write_text("From me to you: nothing at all", "utf-8")
    assert [*files_in([tmp_path])] == [tmp_path]
    found = [*read_records(tmp_path)]
    assert [address for _, address in people(found)] == ["ana@x.example", "cleo@x.example"]
    mbox(tmp_path / "Archive", mail(ME, "x@x.example"))
    assert [*files_in([tmp_path])] == [tmp_path, tmp_path / "Archive"]


def test_a_zip_holds_mailboxes_too(tmp_path: Path) -> None:
    with ZipFile(tmp_path / "takeout.zip", "w") as archive:
        box = mbox(tmp_path / "All mail.mbox", mail("ana@x.example", "b@x.example"))
        archive.write(box, "Takeout/Mail/All mail.mbox")
    found = [*read_records(tmp_path / "takeout.zip", mine=("ana@x.example",))]
    assert people(found) == [("b@x.example",) * 2]
    assert [entry.summary for entry in entries(found)] == ["Hi"]


@pytest.mark.parametrize(
    "data",
    [
        b"From ",
        b"From x 2025\n",
        b"From x Mon Mar  3 10:00:00 2025\nFrom: =?utf-8?B?!!!?= <\n\n",
        b"From x Mon Mar  3 10:00:00 2025\nFrom: a@b\nDate: \xff\xff\nTo: " + b"(" * 5000 + b"\n\n",
        b"From x Mon Mar  3 10:00:00 2025\nFrom: a@b\nReferences: " + b"<" * 90_000 + b"\n",
        b"From x Mon Mar  3 10:00:00 2025\nFrom: a@b\nSubject: " + b"Re: " * 9_000 + b"\n\n",
        b"From x Mon Mar  3 10:00:00 2025\nSubject: " + b"x" * 600_000,
        b"From x Mon Mar  3 10:00:00 2025\nFrom: " + b"a@b.example, " * 9_000 + b"\n\n",
    ],
)
def test_nothing_makes_it_raise(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "box.mbox"
    path.write_bytes(data)
    for options in ((), ("mail-entries", "mail-texts")):
        assert [*read_records(path, options=options)]


def test_a_nul_in_a_heading_reaches_no_text(tmp_path: Path) -> None:
    """What would be stored may hold none."""
    ana = "Ana Sousa <ana@fable.example>"
    one = mail(ME, ana, "Hi\0 there", Message_ID="<o\0ne@x.example>")
    other = mail(ME, "Ben <ben@x.example>", Message_ID="<two@x.example>")
    found = list(read_records(mbox(tmp_path / "a.mbox", one, other)))
    assert entries(found)
    assert "\\x00" not in repr(found)
