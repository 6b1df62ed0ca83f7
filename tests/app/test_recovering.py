"""Commands on a damaged file, or where the file is gone: a sentence, and nothing is written."""

from __future__ import annotations

from pathlib import Path

from tests.app.test_beside_a_window import Window
from tests.app.test_command_line import kith
from tests.damaged import FILE, book_with_backup


def test_commands_say_damage_in_a_sentence_and_write_nothing(tmp_path: Path) -> None:
    folder = book_with_backup(tmp_path / "data")
    body = bytearray((folder / FILE).read_bytes())
    body[body.rindex(b"Ben Carter")] = ord("K")
    (folder / FILE).write_bytes(body)
    for arguments in (
        ("export", "--to", str(tmp_path / "out.vcf")),
        ("backup",),
        ("log", "Coffee with Ana yesterday"),
    ):
        done = kith(folder, *arguments)
        assert done.returncode == 1, arguments
        assert done.stderr.endswith(
            "is not as Kith left it: a failing disk or another program changed it.\n"
        )
    assert not (tmp_path / "out.vcf").exists()
    checked = kith(folder, "check")
    assert checked.returncode == 1
    assert "Parts of the file that are not as Kith left them: 1." in checked.stderr
    assert (folder / FILE).read_bytes() == body


def test_a_file_that_is_gone_is_said_and_no_new_book_made(tmp_path: Path) -> None:
    folder = book_with_backup(tmp_path / "data")
    (folder / FILE).unlink()
    (folder / f"{FILE}-wal").write_bytes(b"x" * 4096)
    (tmp_path / "a.vcf").write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Eve\nEND:VCARD\n")
    done = kith(folder, "import", str(tmp_path / "a.vcf"))
    assert done.returncode == 1
    assert done.stderr.endswith("No new one was made.\n")
    assert not (folder / FILE).exists()
    assert (folder / f"{FILE}-wal").read_bytes() == b"x" * 4096


def test_a_start_on_a_damaged_file_shows_the_ways_back(tmp_path: Path) -> None:
    folder = book_with_backup(tmp_path / "data")
    body = bytearray((folder / FILE).read_bytes())
    body[:512] = b"\x55" * 512
    (folder / FILE).write_bytes(body)
    window = Window(folder)
    shown = window.wait_until(lambda shown: "ways back" in shown)
    assert shown["ways back"] == "Part of your book cannot be read"
    window.close()
    assert (folder / FILE).read_bytes() == body
