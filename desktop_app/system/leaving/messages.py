"""What the numbers mean by which Windows and macOS tell of screens and sleep."""

from __future__ import annotations

from enum import Enum

WM_POWERBROADCAST, WM_WTSSESSION_CHANGE = 0x0218, 0x02B1
WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT, WTS_SESSION_LOCK = 2, 4, 7
"""winuser.h. A console is disconnected when another user's screen is shown in place of this one."""
PBT_APMSUSPEND = 4
CAN_SLEEP, WILL_SLEEP = 0xE0000270, 0xE0000280
"""kIOMessageCanSystemSleep and kIOMessageSystemWillSleep (IOMessage.h)."""
SCREEN_IS_LOCKED = "com.apple.screenIsLocked"
"""A distributed notification; Apple names it nowhere, and sends it since Mac OS X 10.7."""


class Word(Enum):
    """What a message means."""

    LOCKED = "locked"
    SLEEPING = "sleeping"


def windows_word(message: int, event: int) -> Word | None:
    """Of a window's message and its first number; None for what tells of neither, such as the end of
    a lock or of sleep.
    """
    if message == WM_WTSSESSION_CHANGE:
        ends = (WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT, WTS_SESSION_LOCK)
        return Word.LOCKED if event in ends else None
    if message == WM_POWERBROADCAST and event == PBT_APMSUSPEND:
        return Word.SLEEPING
    return None


def mac_power(message: int) -> tuple[Word | None, bool]:
    """Of a message about power: what it means, and whether macOS waits for an answer to it (for
    thirty seconds, when none comes).
    """
    # Asked whether it may fall asleep: it may, and whether it does is told later.
    return Word.SLEEPING if message == WILL_SLEEP else None, message in (CAN_SLEEP, WILL_SLEEP)
