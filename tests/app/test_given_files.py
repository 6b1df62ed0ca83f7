"""Files as other programs name them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from desktop_app.app import command_line
from desktop_app.app.given_files import file_of, names_file


@pytest.mark.parametrize(
    "word", ["a.vcf", "./list", "/home/ana/list", "file:///tmp/a", "FILE:///tmp/a", "~/x", "-.vcf"]
)
def test_a_word_with_a_dot_or_a_slash_is_a_file(word: str) -> None:
    assert names_file(word)


@pytest.mark.parametrize("word", ["list", "lisst", "import", ""])
def test_a_bare_word_is_a_task(word: str) -> None:
    assert not names_file(word)


@pytest.mark.skipif(os.name == "nt", reason="paths of POSIX")
@pytest.mark.parametrize(
    ("word", "path"),
    [
        ("a b.vcf", "a b.vcf"),
        ("file:///tmp/a%20b%26.vcf", "/tmp/a b&.vcf"),
        ("file://localhost/tmp/a.vcf", "/tmp/a.vcf"),
        ("file:/tmp/a.vcf", "/tmp/a.vcf"),
        ("file:///tmp/a%FF.vcf", "/tmp/a\udcff.vcf"),
        ("file:///tmp/a%23b.vcf#part", "/tmp/a#b.vcf"),
        ("https://example.org/a.vcf", "https:/example.org/a.vcf"),
    ],
)
def test_urls_of_files_are_read(word: str, path: str) -> None:
    assert file_of(word) == Path(path)


@pytest.mark.parametrize(
    ("argv", "paths", "wish"),
    [
        (["a.vcf", "/b/c.vcf"], [Path("a.vcf"), Path("/b/c.vcf")], ""),
        (["--data-dir", "x.d", "a.vcf"], [Path("a.vcf")], ""),
        (["--data-dir=x.d", "--demo", "a.vcf"], [Path("a.vcf")], ""),
        (["--open", "list"], [Path("list")], ""),
        (["--today"], [], "--today"),
        ([], [], ""),
    ],
)
def test_the_window_is_opened_with_files(
    monkeypatch: pytest.MonkeyPatch, argv: list[str], paths: list[Path], wish: str
) -> None:
    from desktop_app.app import main

    got: list[tuple[list[Path], str]] = []

    def run_window(
        folder: Path | None, *, demo: bool, paths: tuple[Path, ...], request: str
    ) -> int:
        got.append((list(paths), request))
        return 0

    monkeypatch.setattr(main, "run_window", run_window)
    monkeypatch.setattr("desktop_app.app.interpreter.tune", lambda: None)
    assert command_line.main(argv) == 0
    assert got == [(paths, wish)]


@pytest.mark.parametrize("argv", [["--today", "a.vcf"], ["--hidden", "--quick-log"], ["lisst"]])
def test_what_cannot_be_meant_is_refused(
    argv: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        command_line.main(argv)
    assert (ended.value.code, capsys.readouterr().err.count("\n")) == (2, 1)
