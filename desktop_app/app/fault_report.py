"""What is kept of a fault: which error, and where in the code. Never what people wrote, which error
messages may hold.

So no message, no value and no line of source is kept, and of a path only what lies below the
program or a library: the folders above it may be named after somebody.
"""

from __future__ import annotations

import errno
import re
import sys
from typing import TYPE_CHECKING

from desktop_app.domain.errors import KithError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import CodeType, FrameType, TracebackType

FIRST, LAST = 10, 30
"""Frames kept of a long traceback, from its beginning and its end."""
MOST_CAUSES = 5
_ROOTS = re.compile(
    r".*[\\/](?=(?:desktop_app|site-packages|dist-packages|python3\.\d+|Lib|lib)[\\/])"
)
_KEY = re.compile(r"[a-z0-9-]{1,60}")
_NAME = re.compile(r"[A-Z][A-Z0-9_]{1,40}")
_QT_METHOD = re.compile(r"Q\w+(?:::~?\w+)+")
_QT_CATEGORY = re.compile(r"[a-z0-9.]{1,40}")
_DUMP_FRAME = re.compile(r'^  File "(.*)", line (\d+|\?\?\?) in (.+)$')
_DUMP_HEAD = re.compile(
    r"^(Fatal Python error|Windows fatal exception): [\w ,:()-]{1,80}$|^(Current t|T)hread 0x[0-9a-f]+"
)


def describe(error: BaseException) -> list[str]:
    """Lines that tell of an error: its type with the places it came through, then what it came
    from.
    """
    lines: list[str] = []
    for number, (link, found) in enumerate(_chain(error)):
        if number == MOST_CAUSES:
            break
        lines.append(f"{link}{_name(found)}")
        lines += [f"  {place}" for place in _shortened(list(_places(found.__traceback__)))]
    return lines


def place_of_call(depth: int = 1) -> str:
    """Where Kith's own code is that led to the call, `depth` frames up or more; "" when none
    did.
    """
    frame: FrameType | None = sys._getframe(depth)
    while frame is not None:
        place = _place(frame.f_code, frame.f_lineno)
        if (
            place.startswith("desktop_app")
            and "diagnostics" not in place
            and "fault_report" not in place
        ):
            return place
        frame = frame.f_back
    return ""


def describe_qt(kind: str, category: str, message: str) -> str:
    """One line for a message of Qt's: how grave, which method of Qt says it, and what of ours it
    came through.
    """
    method = _QT_METHOD.match(message)
    parts = [f"Qt {kind}"]
    if category != "default" and _QT_CATEGORY.fullmatch(category):
        parts.append(f"in {category}")
    if method:
        parts.append(f"by {method[0]}")
    place = place_of_call(2)
    return " ".join([*parts, f"at {place}"] if place else parts)


def clean_dump(dump: list[str]) -> list[str]:
    """What faulthandler wrote, as far as it tells of places in the code; empty when it wrote
    nothing.
    """
    lines = []
    for line in dump:
        frame = _DUMP_FRAME.match(line)
        if frame:
            lines.append(f"  {short_path(frame[1])}:{frame[2]} in {frame[3]}")
        elif head := _DUMP_HEAD.match(line):
            # No more of it: a newer Python puts the thread's name there.
            lines.append(head[0])
    return lines


def short_path(path: str) -> str:
    """The path from the program's or a library's own folder on, else the name of the file alone."""
    within = _ROOTS.sub("", path)
    return (
        within.replace("\\", "/")
        if within != path or path.startswith("<frozen ")
        else re.split(r"[\\/]", path)[-1]
    )


def _chain(error: BaseException) -> Iterator[tuple[str, BaseException]]:
    """The error and what it came from, the newest first, with the words that link them."""
    seen: set[int] = set()
    link, now = "", error
    while id(now) not in seen:
        seen.add(id(now))
        yield link, now
        if now.__cause__ is not None:
            link, now = "caused by ", now.__cause__
        elif now.__context__ is not None and not now.__suppress_context__:
            link, now = "while handling ", now.__context__


def _name(error: BaseException) -> str:
    """The error's type, with what of it is not anybody's words: our own key, the system's number by
    name.
    """
    kind = type(error)
    name = (
        kind.__qualname__
        if kind.__module__ == "builtins"
        else f"{kind.__module__}.{kind.__qualname__}"
    )
    more = ""
    if isinstance(error, KithError) and _KEY.fullmatch(error.key):
        more = error.key
    elif isinstance(error, OSError) and error.errno is not None:
        more = errno.errorcode.get(error.errno, "")
    elif _NAME.fullmatch(said := str(getattr(error, "sqlite_errorname", ""))):
        more = said
    return f"{name} ({more})" if more else name


def _places(traceback: TracebackType | None) -> Iterator[str]:
    while traceback is not None:
        yield _place(traceback.tb_frame.f_code, traceback.tb_lineno)
        traceback = traceback.tb_next


def _place(code: CodeType, line: int) -> str:
    return f"{short_path(code.co_filename)}:{line} in {code.co_qualname}"


def _shortened(places: list[str]) -> list[str]:
    left_out = len(places) - FIRST - LAST
    return places if left_out <= 0 else [*places[:FIRST], f"… {left_out} more …", *places[-LAST:]]
