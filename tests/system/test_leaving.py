"""What Windows and macOS say of screens and sleep, as far as it can be tried elsewhere: what the
numbers mean, and macOS' two libraries as ours of the same prototypes.
"""

from __future__ import annotations

import ctypes
from pathlib import Path
from typing import Any

import pytest

from desktop_app.system.leaving.mac import MacLeaving
from desktop_app.system.leaving.messages import Word, windows_word
from tests.system.apple import apple_library

SESSION, POWER, PAINT = 0x02B1, 0x0218, 0x000F
LARGE = 0x7F00_0000_1234


@pytest.mark.parametrize(
    ("message", "event", "word"),
    [
        (SESSION, 7, Word.LOCKED),
        (SESSION, 2, Word.LOCKED),
        (SESSION, 4, Word.LOCKED),
        (SESSION, 8, None),
        (SESSION, 1, None),
        (POWER, 4, Word.SLEEPING),
        (POWER, 7, None),
        (POWER, 0x12, None),
        (POWER, 0x8013, None),
        (PAINT, 4, None),
        (PAINT, 7, None),
    ],
)
def test_windows_tells_of_the_beginning_and_not_of_the_end(
    message: int, event: int, word: Word | None
) -> None:
    assert windows_word(message, event) is word


@pytest.fixture
def apple(tmp_path: Path) -> Any:
    library = apple_library(tmp_path)
    library.tell.argtypes = (ctypes.c_uint32, ctypes.c_void_p)
    return library


def _allowed(apple: Any) -> list[int]:
    made = ctypes.c_int.in_dll(apple, "allowances").value
    return list((ctypes.c_long * 8).in_dll(apple, "allowed"))[:made]


def test_macos_tells_of_a_locked_screen_and_sleep_and_is_answered(qtbot, apple: Any) -> None:
    came: list[str] = []
    leaving = MacLeaving(libraries=(apple, apple))
    leaving.locked.connect(lambda: came.append("locked"))
    # It is done by the time macOS is allowed to go on.
    leaving.sleeping.connect(lambda: came.append(f"sleeping after {_allowed(apple)}"))
    assert ctypes.c_int.in_dll(apple, "is_in_loop").value == 1
    apple.post(b"com.apple.screenIsUnlocked")
    apple.post(b"com.apple.screenIsLocked")
    apple.tell(0xE000_0270, LARGE)
    apple.tell(0xE000_0280, LARGE + 1)
    apple.tell(0xE000_0300, LARGE + 2)
    assert came == ["locked", f"sleeping after {[LARGE]}"]
    assert _allowed(apple) == [LARGE, LARGE + 1]
    leaving.close()
    leaving.close()
    apple.post(b"com.apple.screenIsLocked")
    apple.tell(0xE000_0280, LARGE)
    assert len(came) == 2
