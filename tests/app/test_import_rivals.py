"""`kith import` of what other programs for relationships export."""

from __future__ import annotations

from pathlib import Path

from desktop_app.app.cli import import_files
from desktop_app.ui.words import import_options
from tests.app.test_command_line import kith
from tests.formats.crm import monica as made


def test_all_that_comes_in_besides_people_has_words_everywhere() -> None:
    assert import_files.BESIDES.keys() == import_options.BESIDES.keys()
    assert import_options.BESIDES.keys() <= import_options.OPTIONS.keys()


def test_an_export_of_monica_comes_in_and_what_has_no_place_is_shown(tmp_path: Path) -> None:
    note = made.node("note", body="Asked about the flat")
    fields = [made.way("club", "4711")]
    ana = made.contact("ana", "Ana", "Reis", _of_note=[note], _of_contact_field=fields)
    path = made.write(tmp_path / "monica.json", made.export([ana]))
    done = kith(tmp_path / "kith", "import", str(path))
    assert (done.returncode, done.stderr) == (0, "")
    assert "Notes: 1" in done.stdout
    shown = kith(tmp_path / "kith", "show", "Ana Reis").stdout
    assert "Club number: 4711" in shown
    assert "Asked about the flat" in shown
