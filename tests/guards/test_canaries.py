"""No word of anybody in the log or in a report, whatever an error holds and in whatever form."""

from __future__ import annotations

import base64
import logging
from pathlib import Path

import pytest

from desktop_app.app.diagnostics import Diagnostics
from desktop_app.domain.errors import InvalidValueError
from tests.guards.canaries import forms, found_in

WORD = "Quillfeather-of-Möbius"


@pytest.mark.parametrize("before", ["", "a", "ab", "abc"])
def test_a_word_is_found_in_every_form(before: str) -> None:
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        data = before.encode(encoding) + WORD.encode(encoding)
        assert found_in(data, WORD)
        assert found_in(base64.b64encode(b"x" + data + b"y"), WORD)
    assert not found_in(before.encode() + WORD[:-1].encode(), WORD)
    assert len(forms(WORD)) == 12


def _faults() -> list[BaseException]:
    """Errors that hold the word as a slot may raise them: in messages, values, names and causes."""
    said = [WORD, *(form.decode("latin-1") for form in forms(WORD))]
    found: list[BaseException] = []
    for kind in (ValueError, KeyError, OSError, UnicodeError, RuntimeError):
        found += [kind(text) for text in said]
    found += [UnicodeDecodeError("utf-8", WORD.encode("utf-16-le"), 0, 1, WORD)]
    found += [OSError(2, WORD, f"/home/{WORD}/x"), InvalidValueError("name", "text-too-long")]
    return found


def _raised(error: BaseException, word: str) -> BaseException:
    """An error as it is after it went through functions that hold the word."""
    try:
        try:
            {}[word]
        except KeyError as cause:
            raise error from cause
    except BaseException as caught:
        caught.add_note(word)
        return caught


@pytest.mark.expects("")
def test_no_form_of_it_is_kept_or_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    diagnostics, reports = Diagnostics(), list[str]()
    diagnostics.listener = reports.append
    handlers = list(logging.getLogger().handlers)
    diagnostics.install_logging()
    for error in _faults():
        reports.append(diagnostics.hear(_raised(error, WORD)))
    logging.getLogger("a.library").error("of %s", WORD, exc_info=_raised(ValueError(WORD), WORD))
    logging.getLogger("a.library").warning(WORD)
    for handler in set(logging.getLogger().handlers) - set(handlers):
        logging.getLogger().removeHandler(handler)
    kept = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert b"ValueError" in kept
    told = capfdbinary.readouterr()
    for data in (kept, "".join(reports).encode(), told.out, told.err):
        assert not found_in(data, WORD)
