"""Standard streams that are closed, full or no text, and arguments that are none."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.app.command_line import main
from tests.patience import SECONDS

ROOT = Path(__file__).resolve().parents[2]
CARD = b"BEGIN:VCARD\nVERSION:3.0\nFN:Ana Sousa\nEND:VCARD\n"

posix = pytest.mark.skipif(os.name != "posix", reason="names of files are text on Windows")


def _said(folder: Path, script: str) -> list[str]:
    """What a shell says that has `kith` and a folder with an address book."""
    kith = (
        f'kith() {{ "{sys.executable}" -m desktop_app.app.command_line --data-dir "$BOOK" "$@"; }}'
    )
    done = subprocess.run(
        ["bash", "-c", f"{kith}\n{script}"],
        cwd=ROOT,
        env=os.environ | {"BOOK": str(folder / "book"), "HERE": str(folder)},
        capture_output=True,
        check=False,
        timeout=SECONDS,
    )
    assert b"Traceback" not in done.stderr
    return (done.stdout + done.stderr).decode("utf-8").splitlines()


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    """A folder with an address book of one person."""
    (tmp_path / "ana.vcf").write_bytes(CARD)
    assert main(["--data-dir", str(tmp_path / "book"), "import", str(tmp_path / "ana.vcf")]) == 0
    return tmp_path


@posix
def test_an_output_that_is_closed_or_full_ends_with_one_sentence(filled: Path) -> None:
    said = _said(
        filled,
        """
        kith list >&-; echo $?
        kith export >&- <&-; echo $?
        kith list --json >/dev/full; echo $?
        kith --help >/dev/full; echo $?
        kith --version >&-; echo $?
        kith list >&- 2>&- <&-; echo $?
        kith list >/dev/full 2>/dev/full; echo $?
        kith show nobody 2>&-; echo $?
        kith check
        """,
    )
    closed = "The answer cannot be written: Bad file descriptor."
    full = "The answer cannot be written: No space left on device."
    assert said[:8] == ["1"] * 8
    assert said[8] == "Your address book is sound."
    assert sorted(said[9:]) == sorted([closed] * 3 + [full] * 2)


@posix
def test_a_file_whose_name_is_no_text_is_named_and_read(
    filled: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    odd = os.fsdecode(os.fsencode(filled) + b"/g\xff.vcf")
    Path(odd).write_bytes(CARD.replace(b"Ana", b"Ben"))
    book = ["--data-dir", str(filled / "book")]
    assert main([*book, "import", odd]) == 0
    assert capfd.readouterr().out.endswith(
        "1 added, 0 updated, 0 already there, 0 groups, 0 refused.\n"
    )
    assert main([*book, "import", odd.replace("g", "h")]) == 1
    assert "h\ufffd.vcf: This file cannot be read" in capfd.readouterr().err
    assert main([*book, "import", "--json", odd]) == 0
    assert json.loads(capfd.readouterr().out)["identical"] == 1


@pytest.mark.parametrize(
    "words",
    [("search", "a\udcff"), ("log", "Call \udcff"), ("show", "Ana", "\udc80"), ("\udcffx",)],
)
def test_words_that_are_no_text_are_refused(
    filled: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["--data-dir", str(filled / "book"), *words])
    said = capsys.readouterr().err
    assert "lists what there is." in said
    assert said.encode()


@posix
def test_lines_that_are_no_text_are_refused_by_number(filled: Path) -> None:
    said = _said(filled, r"printf 'you\ta copy editor\nyou\tx\xff\n' | kith need -")
    assert said[-1] == "Line 2 of the input is not text in UTF-8; nothing was taken from it."
    assert not any("copy editor" in line for line in said)
