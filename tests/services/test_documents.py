"""Documents kept with people: put in, found, opened as copies, taken away for good, brought back."""

from __future__ import annotations

import io
import json
import os
import stat
import sys
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.documents import MOST_BYTES, clean_name, may_be_opened, new_document
from desktop_app.domain.errors import InvalidValueError, KithError, NotFoundError
from desktop_app.domain.found import Because
from desktop_app.domain.people_query import PeopleQuery
from desktop_app.domain.person import Contact, Person
from desktop_app.services.address_book import AddressBook
from desktop_app.services.documents import read_file
from tests.guards.canaries import forms

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
WORD = "Nachtigallenfels"
CV = new_document("cv-ana.pdf", b"%PDF-1.4 " + WORD.encode() * 300, "Her CV")
LETTER = new_document("letter.txt", b"Dear Ana, " * 90)


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Any]:
    """Opens address books by name and closes them all."""
    opened: dict[str, AddressBook] = {}

    def book(name: str = "one") -> AddressBook:
        if name not in opened:
            opened[name] = AddressBook(tmp_path / name, lambda: NOW)
        return opened[name]

    def shut(name: str = "one") -> Path:
        opened.pop(name).close()
        return tmp_path / name

    book.shut = shut  # type: ignore[attr-defined]
    yield book
    for one in opened.values():
        one.close()


def _add(book: AddressBook, name: str) -> int:
    return book.people.add(Contact(Person(display_name=name))).result().value


def _names(book: AddressBook, person: int) -> list[str]:
    return [each.name for each in book.documents.of(person)]


def _kept(book: AddressBook) -> int:
    return len(book._store.reader.rows("SELECT digest FROM document_content"))


def test_kept_found_renamed_removed_and_back_again(books: Any) -> None:
    book = books()
    ana, ben = _add(book, "Ana Sousa"), _add(book, "Ben Carter")
    book.documents.add(ana, [CV, LETTER]).result()
    book.documents.add(ben, [new_document("same.pdf", CV.content)]).result()
    assert (_names(book, ana), _names(book, ben)) == (["letter.txt", "Her CV"], ["same.pdf"])
    assert _kept(book) == 2, "the same bytes are kept once"
    letter, cv = book.documents.of(ana)
    assert (cv.file_name, cv.size, cv.added_at) == ("cv-ana.pdf", len(CV.content), NOW)
    assert book.documents.content(cv.id) == CV.content
    for text in ("her cv", "letter", "ana.pdf"):
        found = book.people_list.find(PeopleQuery(text=text), NOW.date())
        assert list(found.ids) == [ana], text
    told = book.people_list.reasons("letter", book.people_list.lines([ana]), {})
    assert told[ana].because is Because.DOCUMENT
    with pytest.raises(KithError, match="document-kept-already"):
        book.documents.add(ana, [new_document("again.pdf", CV.content)]).result()
    with pytest.raises(InvalidValueError):
        book.documents.rename(letter, "x" * 300).result()
    book.documents.rename(letter, " A \u202eletter\n ").result()
    assert _names(book, ana) == ["A letter", "Her CV"]
    assert book.documents.rename(letter, "A letter").result().step is None
    before = book.documents.of(ana)
    book.documents.remove(cv).result()
    assert _names(book, ana) == ["A letter"]
    assert list(book.people_list.find(PeopleQuery(text="her cv"), NOW.date()).ids) == []
    # Never in the journal: a hundred steps would hold as many files.
    longest = "SELECT max(length(sql)) FROM temp.journal"
    (length,) = book._store._writer.submit(lambda: book._store._writing.one(longest)).result()
    assert length < len(LETTER.content)
    book.history.undo().result()
    assert book.documents.of(ana) == before
    assert book.documents.content(cv.id) == CV.content
    book.history.redo().result()
    assert _names(book, ana) == ["A letter"]
    assert book.check() == []


def test_what_was_taken_away_goes_once_nothing_brings_it_back(books: Any) -> None:
    book = books()
    ana = _add(book, "Ana Sousa")
    book.documents.add(ana, [CV, LETTER]).result()
    book.documents.remove(book.documents.of(ana)[1]).result()
    assert _kept(book) == 2
    assert CV.content[:20] not in "".join(book.json_book.parts()).encode()
    assert "".join(book.json_book.parts()).count('"digest"') == 1
    path = books.shut()
    assert not any(WORD.encode() in file.read_bytes() for file in path.rglob("*.db*"))
    # What a killed program left goes with the next look into the trash.
    book = books()
    _put_content(book, "0" * 64)
    book.trash.look()
    assert (_kept(book), book.check()) == (1, [])
    _put_content(book, "0" * 64)
    assert [found.key for found in book.check()] == ["check-documents-differ"]


def _put_content(book: AddressBook, digest: str) -> None:
    sql = "INSERT INTO document_content VALUES (?, ?)"
    book._store.note(lambda db: db.run(sql, (digest, CV.content)) and None).result()


def test_nothing_of_a_document_is_left_after_erasing_its_person(books: Any) -> None:
    book = books()
    ana, ben = _add(book, "Ana Sousa"), _add(book, "Ben Carter")
    book.documents.add(ana, [CV]).result()
    secret = new_document(f"{WORD}.txt", f"about {WORD}".encode() * 50, f"On {WORD}")
    book.documents.add(ana, [secret]).result()
    book.documents.remove(book.documents.of(ana)[1]).result()
    book.documents.add(ben, [LETTER]).result()
    book.documents.remove(book.documents.of(ben)[0]).result()
    book.trash.erase([ana]).result()
    assert book.trash.scrubbed()
    words = {*forms(WORD), *forms(WORD.lower()), *forms(CV.content[40:90])}
    files = [path for path in book.folder.rglob("*") if path.is_file()]
    assert [path for path in files for word in words if word in path.read_bytes()] == []
    # What somebody else lost comes back all the same.
    book.history.undo().result()
    assert book.documents.content(book.documents.of(ben)[0].id) == LETTER.content


def test_what_is_no_document_is_refused_with_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    with (tmp_path / "large.pdf").open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    with (tmp_path / "most.pdf").open("wb") as file:
        file.truncate(MOST_BYTES)
    wanted = {"empty.txt": "document-empty", "large.pdf": "document-too-large",
              "gone.pdf": "document-vanished", ".": "document-is-no-file"}  # fmt: skip
    if sys.platform != "win32":
        os.mkfifo(tmp_path / "pipe")
        wanted["pipe"] = "document-is-no-file"
        (tmp_path / "loop").symlink_to(tmp_path / "loop")
        wanted["loop"] = "document-not-read"
    for name, key in wanted.items():
        with pytest.raises(KithError) as refused:
            read_file(tmp_path / name)
        assert refused.value.key == key, name
    assert len(read_file(tmp_path / "most.pdf").content) == MOST_BYTES


@pytest.mark.parametrize(
    ("given", "cleaned"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\x\\CV.pdf", "CV.pdf"),
        ("invoice\u202efdp.exe", "invoicefdp.exe"),
        ("a\x00b\nc\t.txt", "ab c.txt"),
        ("con.txt", "_con.txt"),
        ("...", "document"),
        ("", "document"),
        (".desktop", "desktop"),
        ('a<b>:"|?*.pdf', "a_b______.pdf"),
        ("é" * 200 + ".pdf", "é" * 88 + ".pdf"),
        ("Cafe\u0301.pdf", "Café.pdf"),
    ],
)
def test_names_of_files_are_made_harmless(given: str, cleaned: str) -> None:
    assert clean_name(given) == cleaned
    assert clean_name(cleaned) == cleaned


def test_only_what_is_read_is_opened_and_as_a_copy_that_goes(books: Any) -> None:
    for name in ("a.exe", "a.desktop", "a.sh", "a.py", "a.js", "a.scr", "a.lnk", "a.app", "a.html",
                 "a.svg", "a.docm", "a", "a.pdf.exe", "a.zip", "a.bat", "a.url", "a.jar"):  # fmt: skip
        assert not may_be_opened(name, b""), name
    for content in (b"#!/bin/sh", b"MZ\x90", b"\x7fELF", b"\n[Desktop Entry]", b"\xef\xbb\xbf#!/x"):
        assert not may_be_opened("a.pdf", content)
    book = books()
    ana = _add(book, "Ana Sousa")
    book.documents.add(ana, [CV, new_document("run.pdf", b"#!/bin/sh\n")]).result()
    run, cv = book.documents.of(ana)
    with pytest.raises(KithError, match="document-never-opened"):
        book.documents.copy_to_open(run.id)
    path = book.documents.copy_to_open(cv.id)
    assert (path.name, path.read_bytes()) == ("cv-ana.pdf", CV.content)
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o400
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    with pytest.raises(NotFoundError):
        book.documents.copy_to_open(999)
    # What is taken away, or goes with somebody for ever, leaves no copy either.
    other = book.documents.copy_to_open(cv.id)
    book.documents.rename(cv, "Her CV").result()
    assert path.exists() and other.exists()
    assert book.trash.going([ana]).documents == 2
    book.trash.erase([ana]).result()
    assert not path.parent.exists() and not other.parent.exists()
    ben = _add(book, "Ben Carter")
    book.documents.add(ben, [CV]).result()
    path = book.documents.copy_to_open(book.documents.of(ben)[0].id)
    books.shut()
    assert not path.parent.parent.exists()


def test_the_book_the_zip_and_a_backup_bring_them_back(books: Any, tmp_path: Path) -> None:
    book = books()
    ana, ben = _add(book, "Ana Sousa"), _add(book, "Ben Carter")
    book.documents.add(ana, [CV, new_document("cv-ana.pdf", b"another of that name")]).result()
    book.documents.add(ben, [LETTER]).result()
    whole = "".join(book.json_book.parts())
    (tmp_path / "whole.json").write_text(whole, encoding="utf-8")
    copy = book.copy_to(tmp_path / "copy")
    parts = b"".join(book.everything.parts_of(ana))
    with zipfile.ZipFile(io.BytesIO(parts)) as file:
        names = set(file.namelist())
        assert {"documents/cv-ana.pdf", "documents/cv-ana (2).pdf"} <= names
        assert file.read("documents/cv-ana.pdf") == CV.content
        (tmp_path / "ana.json").write_bytes(file.read("Ana Sousa.json"))
        assert "cv-ana.pdf" in file.read("Ana Sousa.txt").decode()
        assert b"cv-ana" not in file.read("Ana Sousa.vcf")
    two, three = books("two"), books("three")
    assert two.json_book.run(tmp_path / "whole.json").problems == []
    assert "".join(two.json_book.parts()) == whole
    assert three.json_book.run(tmp_path / "ana.json").problems == []
    assert _names(three, three.naming.resolve("Ana Sousa").id) == ["cv-ana.pdf", "Her CV"]
    # A document whose bytes are others than it says is not taken.
    told = json.loads(whole)
    told["document_contents"][0]["data"] = "AAAA"
    (tmp_path / "wrong.json").write_text(json.dumps(told), encoding="utf-8")
    report = books("four").json_book.run(tmp_path / "wrong.json")
    assert [problem.fault.key for problem in report.problems] == ["book-links-lost"]
    assert books("four").check() == []
    # One person of a backup.
    before, uid = book.documents.of(ana), book.people.contact(ana).person.uid
    book.trash.erase([ana]).result()
    assert _kept(book) == 1
    book.backups.restore_people(copy, [uid])
    ana = book.naming.resolve("Ana Sousa").id
    assert [each.name for each in before] == _names(book, ana)
    assert book.documents.content(book.documents.of(ana)[1].id) == CV.content


def test_two_who_are_one_have_all_of_them(books: Any) -> None:
    book = books()
    ana, other = _add(book, "Ana Sousa"), _add(book, "Ana Souza")
    book.documents.add(ana, [CV]).result()
    book.documents.add(other, [CV, LETTER]).result()
    before = book.documents.of(other)
    book.mergers.merge(book.mergers.plan([ana, other])).result()
    assert sorted(_names(book, ana)) == ["Her CV", "letter.txt"]
    assert list(book.people_list.find(PeopleQuery(text="letter"), NOW.date()).ids) == [ana]
    book.history.undo().result()
    assert (book.documents.of(other), _names(book, ana)) == (before, ["Her CV"])
    assert book.check() == []
