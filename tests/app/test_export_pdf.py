"""`kith export --format pdf`, which needs no display."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path

import pytest

from desktop_app.app.cli.export import EXPORT
from desktop_app.app.cli.export_pdf import refusal
from desktop_app.domain.people_query import PeopleQuery, SmartList
from desktop_app.services.address_book import AddressBook
from tests.app.test_command_line import kith
from tests.pdf_text import pdf_text
from tests.ui.paper.people import ana, named


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    book = AddressBook(tmp_path / "kith")
    ana(book)
    named(book, "Ben Carter")
    book.smart_lists.save(SmartList(0, "Choir", PeopleQuery(text="Ana"))).result()
    book.close()
    return tmp_path / "kith"


def test_a_list_as_a_directory(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "choir.pdf"
    wanted = ("--list", "choir", "--fields", "phones,notes", "--paper", "A5", "--to", str(out))
    done = kith(folder, "export", "--format", "pdf", *wanted)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    text = pdf_text(out.read_bytes())
    assert "Secret" in text and "Mobile" in text and "Lisboa" not in text and "Ben" not in text
    assert out.stat().st_mode & 0o077 == 0


def test_labels_tell_who_has_no_address(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "labels.pdf"
    done = kith(folder, "export", "--format", "pdf", "--labels", "herma 4360", "--to", str(out))
    assert done.returncode == 0 and "Lisboa" in pdf_text(out.read_bytes())
    assert done.stderr == "1 person left out, without an address: Ben Carter\n"
    done = kith(folder, "export", "--format", "pdf", "--labels", "l7160", "--start", "22")
    assert (done.returncode, done.stdout) == (1, "")
    assert "no label 22" in done.stderr


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("--format csv --labels l7160", "--labels is for --format pdf"),
        ("--format pdf --labels l0000", "no sheet of labels called l0000"),
        ("--format pdf --person Ana --list choir", "goes with none"),
        ("--format pdf --person Ana --each person", "goes with none"),
        ("--format pdf --start 3", "are for --labels"),
        ("--format pdf --labels l7160 --title X", "not for --labels"),
        ("--format pdf --paper a3", "no paper called a3"),
        ("--format pdf --fields phones,timeline", "not timeline"),
        ("--format pdf --person Ana --fields timeline", ""),
        ("--format vcard4", ""),
    ],
)
def test_options_that_do_not_go_together(words: str, said: str) -> None:
    parser = ArgumentParser()
    EXPORT.add_arguments(parser)
    refused = refusal(parser.parse_args(words.split()))
    assert said in refused and bool(said) == bool(refused)
