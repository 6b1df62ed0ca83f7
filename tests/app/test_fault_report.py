"""What a fault is described as: places in the code, and none of the words that came with it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.app.fault_report import clean_dump, describe, describe_qt, short_path
from desktop_app.domain.errors import KithError

SECRET = "Rumpelstiltskin"


def _raised(*errors: BaseException) -> BaseException:
    """The last of `errors`, each raised from the one before."""
    before: BaseException | None = None
    for error in errors:
        try:
            raise error from before
        except BaseException as caught:
            before = caught
    assert before is not None
    return before


def test_the_type_the_places_and_the_cause_are_told() -> None:
    lines = describe(_raised(KeyError(SECRET), ValueError(SECRET)))
    assert lines == [
        "ValueError",
        f"  test_fault_report.py:{_raised.__code__.co_firstlineno + 5} in _raised",
        "caused by KeyError",
        f"  test_fault_report.py:{_raised.__code__.co_firstlineno + 5} in _raised",
    ]


def test_our_own_key_and_the_system_s_number_are_told_without_values() -> None:
    assert describe(KithError("text-too-long", text=SECRET)) == [
        "desktop_app.domain.errors.KithError (text-too-long)"
    ]
    assert describe(KithError(f"a sentence about {SECRET}")) == [
        "desktop_app.domain.errors.KithError"
    ]
    assert describe(OSError(28, SECRET, SECRET)) == ["OSError (ENOSPC)"]
    assert describe(OSError(SECRET)) == ["OSError"]


@given(
    st.text(min_size=6),
    st.sampled_from((ValueError, KeyError, OSError, UnicodeError, KithError, Exception)),
)
def test_no_message_whatever_it_holds_is_kept(text: str, kind: type[Exception]) -> None:
    words = f"Rumpel{text}"
    error = _raised(kind(words), RuntimeError(words, {words: words}))
    error.add_note(words)
    kept = "\n".join(describe(error))
    assert "Rumpel" not in kept
    assert "Rumpel" not in describe_qt("warning", words, words)


def test_a_long_traceback_keeps_its_beginning_and_its_end() -> None:
    def deep(left: int) -> None:
        if not left:
            raise ValueError(SECRET)
        deep(left - 1)

    try:
        deep(200)
    except ValueError as error:
        lines = describe(error)
    assert len(lines) == 42
    assert lines[11].startswith("  … 162 more")


def test_an_endless_chain_of_causes_ends() -> None:
    first, second = ValueError(), KeyError()
    first.__cause__, second.__cause__ = second, first
    assert describe(first) == ["ValueError", "caused by KeyError"]


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        (f"/home/{SECRET}/src/kith/desktop_app/ui/shell.py", "desktop_app/ui/shell.py"),
        (f"/home/{SECRET}/.venv/lib/python3.11/site-packages/peewee.py", "site-packages/peewee.py"),
        (rf"C:\Users\{SECRET}\AppData\Kith\desktop_app\app\main.py", "desktop_app/app/main.py"),
        (f"/home/{SECRET}/script.py", "script.py"),
        ("<frozen importlib._bootstrap>", "<frozen importlib._bootstrap>"),
    ],
)
def test_folders_above_the_program_are_left_out(path: str, shown: str) -> None:
    assert short_path(path) == shown


def test_of_what_faulthandler_wrote_the_places_are_kept() -> None:
    dump = [
        "Fatal Python error: Segmentation fault",
        "",
        "Current thread 0x00007f1c (most recent call first):",
        f'  File "/home/{SECRET}/kith/desktop_app/ui/kit/toast.py", line 12 in Toast.say',
        "Extension modules: PySide6.QtCore (total: 1)",
        SECRET,
    ]
    assert clean_dump(dump) == [
        "Fatal Python error: Segmentation fault",
        "Current thread 0x00007f1c",
        "  desktop_app/ui/kit/toast.py:12 in Toast.say",
    ]


def test_of_a_message_of_qt_s_the_method_is_kept() -> None:
    told = describe_qt(
        "warning", "qt.gui.painting", f"QPainter::begin: {SECRET} cannot be painted on"
    )
    assert told == "Qt warning in qt.gui.painting by QPainter::begin"
    assert describe_qt("warning", "default", SECRET) == "Qt warning"
