"""Chats of WhatsApp as phones of several regions write them: with whom, and the days of talk."""

from __future__ import annotations

import zipfile
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from desktop_app.domain.importing import ContactRead, Problem
from desktop_app.domain.person import ChannelKind
from desktop_app.domain.things_read import EntryRead
from desktop_app.domain.timeline import Starter
from desktop_app.formats.source import read_record, read_records, source_of, sources
from desktop_app.formats.whatsapp.chat import days_of, messages_of

NOTICE = "Messages and calls are end-to-end encrypted."
IPHONE = f"""[12/30/20, 10:12:13\u202fPM] Ana Reis: \u200e{NOTICE}
[12/30/20, 10:12:13\u202fPM] Rui: Hello: are you there?
and a second line
[12/30/20, 10:13:00\u202fPM] Ana Reis: Yes
\u200e[1/2/21, 9:00:00\u202fAM] Ana Reis: \u200eimage omitted
"""
ANDROID = f"""31.12.20, 22:12 - {NOTICE}
31.12.20, 22:12 - Ana Reis: Guten Rutsch
01.01.21, 00:03 - Rui: Danke
"""


@pytest.fixture(autouse=True)
def in_lisbon(monkeypatch: pytest.MonkeyPatch) -> None:
    import time

    monkeypatch.setenv("TZ", "Europe/Lisbon")
    time.tzset()


def _write(tmp_path: Path, text: str, name: str = "WhatsApp Chat with Ana Reis.txt") -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_chat_is_somebody_and_a_line_a_day(tmp_path: Path) -> None:
    path = _write(tmp_path, IPHONE)
    found = source_of(path)
    assert found is not None and found.key == "whatsapp"
    person, first, second = read_records(path)
    assert isinstance(person, ContactRead)
    assert (person.contact.person.given, person.contact.person.family) == ("Ana", "Reis")
    assert person.contact.raw is not None
    assert sources()["whatsapp"].contact_of(person.contact.raw) == person.contact
    assert isinstance(first, EntryRead) and isinstance(second, EntryRead)
    assert (first.day, first.count, first.starter) == (date(2020, 12, 30), 2, Starter.YOU)
    assert first.at == datetime(2020, 12, 30, 22, 12, 13, tzinfo=UTC)
    assert (second.day, second.count, second.starter) == (date(2021, 1, 2), 1, Starter.THEY)
    assert "Hello" not in repr((first, second))
    (option,) = sources()["whatsapp"].options_of(path)
    assert (option.count, option.people) == (3, 1)


def test_a_zip_of_an_iphone_is_read(tmp_path: Path) -> None:
    path = tmp_path / "WhatsApp Chat - Ana Reis.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("_chat.txt", IPHONE)
        archive.writestr("00001.jpg", b"x")
    found = source_of(path)
    assert found is not None and found.key == "whatsapp"
    assert len(list(read_records(path))) == 3


def test_android_and_a_number_nobody_saved(tmp_path: Path) -> None:
    text = ANDROID.replace("Ana Reis", "\u202a+351 910 000 000\u202c")
    path = _write(tmp_path, text, "WhatsApp Chat mit +351 910 000 000.txt")
    person, *talks = read_records(path)
    assert isinstance(person, ContactRead)
    (phone,) = person.contact.channels
    assert (phone.kind, phone.value) == (ChannelKind.PHONE, "+351 910 000 000")
    assert [talk.day for talk in talks if isinstance(talk, EntryRead)] == [
        date(2020, 12, 31),
        date(2021, 1, 1),
    ]


def test_a_chat_in_a_zip_is_known_by_the_name_of_its_text_or_of_the_zip(tmp_path: Path) -> None:
    for zipped, name in (
        ("chats.zip", "WhatsApp Chat mit Ana Reis.txt"),
        ("WhatsApp Chat - Ana Reis.zip", "_chat.txt"),
        ("Rui’s chats.zip", "old/WhatsApp Chat with Ana Reis.txt"),
    ):
        path = tmp_path / zipped
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("00001-PHOTO.jpg", b"x")
            archive.writestr(name, ANDROID)
        person, *talks = read_records(path)
        assert isinstance(person, ContactRead), zipped
        assert person.contact.person.display_name == "Ana Reis"
        assert person.file == f"{path}/{name}"
        assert len(talks) == 2
        again = read_record(Path(person.file), person.line)
        assert isinstance(again, ContactRead)
        assert again.contact == person.contact


@pytest.mark.parametrize(
    "head",
    [
        "12/31/20, 10:12 PM - ", "12/31/20, 10:12\u202fPM - ", "31.12.20, 22:12 - ", "31/12/20 22:12 - ",
        "31/12/20 10:12 p. m. - ", "31/12/20, 10:12\u00a0p.\u00a0m. - ", "[31/12/20 22:12:00] ",
        "31-12-20 22:12 - ", "31/12/2020 à 22:12 - ", "[31/12/2020 à 22:12:00] ", "2020/12/31 22:12 - ",
        "2020. 12. 31. 오후 10:12 - ", "[2020. 12. 31. 오후 10:12:00] ", "2020년 12월 31일 오후 10:12 - ",
        "2020/12/31 晚上10:12 - ", "[2020/12/31 下午10:12:00] ", "2020年12月31日 午後10:12 - ",
        "2020-12-31, 10:12 p.m. - ", "31.12.2020 klo 22.12 - ", "[31.12.2020 22.12.00] ",
        "2020. 12. 31. 22:12 - ", "2020. 12. 31. du. 10:12 - ", "31. 12. 2020 v 22:12 - ",
        "31. 12. 2020. 22:12 - ", "31.12.20 г., 22:12 ч. - ", "31/12/20, 10:12 μ.μ. - ",
        "[31/12/20, 10:12:00 ΜΜ] ", "\u200f٣١/١٢/٢٠٢٠، ١٠:١٢ م - ",
        "[٣١\u200f/١٢\u200f/٢٠٢٠، ١٠:١٢:٠٠ م] ", "۳۱/۱۲/۲۰۲۰, ۲۲:۱۲ - ", "३१/१२/२०, १०:१२ pm - ",
        "31/12/2020, 10:12 म.उ. - ", "31.12.20, 22:12:00: ", "12/31/20, 10:12:00 PM: ", "31/12/20 CH 10:12 - ", "31.12.2020 ÖS 10:12 - ", "31/12/2563 22:12 - ",
    ],
)  # fmt: skip
def test_a_message_begins_as_the_phone_writes_days_and_times(head: str) -> None:
    messages = messages_of([f"{head}Ana Reis: Hello: there", "more", f"{head}Rui: Yes"])
    assert [message.sender for message in messages] == ["Ana Reis", "Rui"]
    assert {message.clock for message in messages} == {22 * 3600 + 12 * 60}
    assert days_of(messages) == [date(2020, 12, 31)] * 2


@pytest.mark.parametrize(
    "head",
    [
        "31/12/20, 10:12: ",
        "31/12/20, 10:12 xm - ",
        "31/12/20, 13:12 am - ",
        "31/12/20, 25:12 - ",
        "1/2/3 or 4:05 - ",
    ],
)
def test_words_beside_a_time_that_nobody_knows_are_no_message(head: str) -> None:
    assert messages_of([f"{head}Ana Reis: Hello"]) == []


def test_days_before_there_was_such_a_chat_are_none() -> None:
    assert days_of(messages_of(["1399/10/11, 22:12 - Ana: x"])) is None


@pytest.mark.parametrize(
    ("lines", "days"),
    [
        (
            ("13/02/2021, 9:05 am - A: x", "01/03/2021, 9:05 pm - A: y"),
            ["2021-02-13", "2021-03-01"],
        ),
        (("2/13/21, 09:05 - A: x", "3/1/21, 09:05 - A: y"), ["2021-02-13", "2021-03-01"]),
        (("[2021-02-13 09:05:01] A: x",), ["2021-02-13"]),
        (("[1.3.2021 klo 14.08.18] A: x",), ["2021-03-01"]),
        # A chat goes forward, so the second is no May before March.
        (("03/04/2021, 09:05 - A: x", "01/05/2021, 09:05 - A: y"), ["2021-04-03", "2021-05-01"]),
    ],
)
def test_the_order_of_days(lines: tuple[str, ...], days: list[str]) -> None:
    found = days_of(messages_of(lines))
    assert found is not None
    assert [str(day) for day in found] == days


@pytest.mark.parametrize(
    ("text", "name", "key"),
    [
        (ANDROID + "02.01.21, 10:00 - Bo: Hi\n", "WhatsApp Chat mit Ana Reis.txt", "group"),
        (ANDROID, "chat.txt", "whom"),
        ("03/04/2021, 09:05 - Ana: x\n" * 2, "WhatsApp Chat with Ana.txt", "days"),
    ],
)
def test_what_is_not_sure_stays_out(tmp_path: Path, text: str, name: str, key: str) -> None:
    (problem,) = read_records(_write(tmp_path, text, name))
    assert isinstance(problem, Problem)
    assert key in problem.fault.key


def test_other_texts_are_no_chats(tmp_path: Path) -> None:
    path = _write(tmp_path, "2021-02-13, 09:05 - a diary\nNothing: here\n[1] A: x\n", "diary.txt")
    assert source_of(path) is None
