"""How Python itself runs: while there is a window, and for the tasks of the command line."""

from __future__ import annotations

import builtins
import gc
import importlib
import sys

SWITCH_AFTER = 0.0001
"""Seconds a thread keeps the interpreter while others wait. Python's own 5 ms, paid each time the
window takes its turn beside an import, add up to what an eye can see; with 0.1 ms the window's
longest wait is a third shorter than with 0.2."""
COLLECT_AFTER = 1000
"""New objects before Python looks for cycles among them: half a millisecond's work. With 20,000 it
took up to 25 ms, and whoever held the interpreter then, an import or a scroll, made a frame
late."""
COLLECT_AFTER_IN_TASKS = 50_000
"""The same for a task of the command line, where no frame waits; an import of 20,000 takes no MiB
more."""
ALL_AFTER = 1000
"""Looks at the middle-aged before everything is looked through; Python's own 10 walks over all
cards of an import again and again."""


def tune() -> None:
    """Keep the window quick beside threads that compute; call it once, before Qt is loaded, and
    `keep` once all is built.

    Until then no cycles are looked for: nearly all that is made while starting stays, and looking
    took 9 ms of a start.
    """
    sys.setswitchinterval(SWITCH_AFTER)
    gc.set_threshold(COLLECT_AFTER, 10, ALL_AFTER)
    gc.disable()
    _import_plainly()


def collect_seldom() -> None:
    """Look for cycles seldom, for a task without a window: nobody sees how long a look takes, and
    with thousands of cards on their way into the address book Python's own looks took a tenth of an
    import.
    """
    gc.set_threshold(COLLECT_AFTER_IN_TASKS)


def _import_plainly() -> None:
    """Load Qt, and take back the `__import__` it puts in place of Python's.

    Qt for Python reads the source of every module imported after it, to find whether that uses its
    switches (`from __feature__ import snake_case`), and keeps all of it. Kith uses none; reading
    took 12 ms of a start and 5 MiB.
    """
    importlib.import_module("PySide6.QtCore")
    before = getattr(builtins, "__orig_import__", None)
    if before is not None:
        builtins.__import__ = before


def keep() -> None:
    """What there is now stays until the end: do not look through it again, which would hold a frame
    up by 30 ms.
    """
    gc.freeze()
    gc.enable()
