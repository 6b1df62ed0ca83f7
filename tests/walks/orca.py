"""What Orca says on Today, in the list of people, on a person's page, and where one logs something:
its own log of speech, left as `spoken.txt`. It needs `orca`, and no sound."""

from __future__ import annotations

import re
import shutil
import subprocess
import time
from typing import TYPE_CHECKING, NamedTuple

from tests.walks.desk import HELD, say

if TYPE_CHECKING:
    from pathlib import Path

    from tests.walks.desk import Desk

_SPOKEN = re.compile(r"SPEECH OUTPUT: '(.*?)' ?\{")
BEFORE_IT_LISTENS, AFTER_A_KEY, AFTER_A_TEXT, LATE = 6.0, 2.0, 6.0, 60.0
"""Seconds that Orca takes to begin, to have spoken of a key and of many, and on a busy computer."""


class Step(NamedTuple):
    """Keys, or a text that is typed, and what has to be among what is said then."""

    page: str
    keys: tuple[str, ...] = ()
    text: str = ""
    said: str = ""


STEPS = (
    Step("Today", ("Tab",), said="Weekly review push button."),
    Step("Today", ("Tab",), said="Quick log push button."),
    Step("Today", ("Tab",), said="Introduce them: Introduce Ana Sousa to Ben Carter push button."),
    Step("People", ("ctrl+2",), said="List with 41 items."),
    Step("People", ("Down",), said="Aoife Byrne, Editor, Liffey Press, last contact"),
    Step("People", ("Down",), said="Ben Carter, Freelance copy editor, last contact"),
    Step("People", ("ctrl+f",), said="Search people and notes text."),
    Step("People", text="ana"),
    Step("People", ("Down",), said="Ana Sousa, Managing editor, Fable Press, last contact"),
    Step("Person", ("Tab",), said="Change the photo push button."),
    Step("Person", ("Tab", "Tab"), said="Remove star push button."),
    Step("Details", ("ctrl+e", "Tab"), said="push button."),
    Step("Log something", ("ctrl+l",), said="What happened text."),
    Step("Log something", text="Coffee with A", said="Ana Sousa."),
    Step("Log something", text="na yesterday"),
    Step("Log something", ("Return",)),
    Step("Find anything", ("ctrl+k",), said="Find anything"),
    # Orca writes its log in blocks; this fills one more.
    Step("Find anything", ("Escape", "Tab", "Tab")),
)


def walk(desk: Desk, choice: str) -> None:
    """Go through all of it; fails when something was not said."""
    if shutil.which("orca") is None:
        say("skipped: orca is not installed")
        return
    desk.appear(choice)
    log = desk.place / "orca.log"
    environment = desk.environment | {"GSETTINGS_BACKEND": "memory"}
    command = ["orca", "--replace", "--debug-file", str(log)]
    silent = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(command, env=environment, **silent) as orca:
        try:
            desk.settle(BEFORE_IT_LISTENS)
            desk.start("--demo", shows=HELD)
            desk.settle(AFTER_A_KEY)
            faults = _go(desk, log)
        finally:
            # It does not heed `terminate` while it speaks.
            orca.kill()
    for fault in faults:
        say(f"  {fault}")
    say(f"{len(faults)} faults")
    assert not faults


def _go(desk: Desk, log: Path) -> list[str]:
    lines: list[str] = []
    heard = len(_spoken(log))
    for step in STEPS:
        for key in step.keys:
            desk.key(key)
            desk.settle(AFTER_A_KEY)
        if step.text:
            desk.write(step.text)
            desk.settle(AFTER_A_TEXT)
        spoken = _spoken(log)
        lines.append(f"{step.page}: {' '.join(step.keys) or step.text}")
        lines += [f"  {said}" for said in spoken[heard:]]
        heard = len(spoken)
    end = time.monotonic() + LATE
    while (missing := _missing(_spoken(log))) and time.monotonic() < end:
        desk.settle()
    desk.leave("spoken.txt", "\n".join([*lines, *(f"  {said}" for said in _spoken(log)[heard:])]))
    return [f"{step.page}: {step.said!r} is not said in its place" for step in missing]


def _missing(spoken: list[str]) -> list[Step]:
    """What is not said after what comes before it: on a busy computer Orca is some steps behind."""
    missing, place = [], 0
    for step in STEPS:
        if not step.said:
            continue
        found = next(
            (at for at in range(place, len(spoken)) if step.said in spoken[at]), len(spoken)
        )
        if found == len(spoken):
            missing.append(step)
        else:
            place = found
    return missing


def _spoken(log: Path) -> list[str]:
    """All that was said so far."""
    if not log.exists():
        return []
    return _SPOKEN.findall(log.read_text(encoding="utf-8", errors="replace"))
