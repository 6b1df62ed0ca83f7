"""One process that reads, seen from here: it is asked, waited for, and ended when it takes too
long.
"""

from __future__ import annotations

import contextlib
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, cast

from desktop_app import __version__
from desktop_app.services.reading import frames
from desktop_app.services.reading.limits import TOO_MUCH

PATIENCE = 8.0
"""Seconds without an answer after which a reader is taken to hang: with what is given to the same
file a second time (`door.AGAIN`), ten."""
BYTES_A_SECOND = 10_000_000
"""How fast a file is read at least in which nothing is found."""
TO_START = 20.0
"""Seconds a reader may take to start."""
RECORDS_A_FRAME = 50
"""So few that to take a frame apart, during which nothing else runs in Python, takes a
millisecond."""
BYTES_AHEAD = 1_048_576
"""What a reader may have found that nobody has taken: what Linux lets anybody have."""
_LOOK_EVERY = 0.1
_TO_END = 1.0
"""Seconds to wait for a process that was ended. One that waits for a drive which is gone ends when
the system lets it."""
_CANCELLED = "cancelled"


class NoReaderError(Exception):
    """No process could be started to read in."""


class ReaderLostError(Exception):
    """A reader is gone: `why` is "memory", "time", or "" when it ended by itself."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class ReadingProcess:
    """A reader of its own, for one question at a time. Raises NoReaderError when none starts.

    Frames are taken by whoever asks, and a thread ends the process when none comes for too long: a
    thread that took them would cost more than reading does, for each frame would pass from one to
    the other.
    """

    def __init__(self, command: Sequence[str]) -> None:
        try:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                # Of Windows: the reader is a program with a console, which nobody is to see.
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise NoReaderError from error
        self._asked, self._told = (
            cast("Any", self._process.stdin),
            cast("Any", self._process.stdout),
        )
        _widen(self._told)
        self._waits = threading.Event()
        self._until = 0.0
        self._cancelled: Callable[[], bool] = lambda: False
        self._why = ""
        self._over = False
        threading.Thread(target=self._watch, name="reader's watch", daemon=True).start()
        try:
            kind, version = self._next(TO_START)
        except ReaderLostError as error:
            raise NoReaderError from error
        if kind != frames.READY or version != __version__.encode():
            # A newer Kith has been installed since this one began.
            self.end()
            raise NoReaderError

    def ask(
        self,
        name: str,
        path: Path,
        arguments: Sequence[Any],
        named: dict[str, Any],
        patience: float,
        cancelled: Callable[[], bool],
        together: int = RECORDS_A_FRAME,
    ) -> Iterator[list[Any]]:
        """What `child.ASKED` answers of a file, in chunks of so many `together`; a value is a chunk of
        one. Ends early
        once `cancelled`, which is asked on another thread, says so.

        `patience` is in seconds, for each chunk, and grows by what the size of the file explains.
        Raises OSError as the reader met it, and
        ReaderLostError; after that, or an early end, the process is gone.
        """
        self._cancelled = cancelled
        finished, size = False, 0
        try:
            question = frames.packed((name, (str(path), *arguments), named, together))
            self._put(question)
            while not finished:
                kind, data = self._next(patience + size / BYTES_A_SECOND)
                if kind == frames.SIZE:
                    size = int.from_bytes(data, "big")
                    continue
                finished = kind != frames.RECORDS
                if kind == frames.ERROR:
                    raise OSError(*_unpacked(data))
                if kind in (frames.VALUE, frames.RECORDS):
                    found = _unpacked(data)
                    yield [found] if kind == frames.VALUE else found
        except ReaderLostError as lost:
            if lost.why != _CANCELLED:
                raise
        finally:
            self._cancelled = lambda: False
            if not finished:
                self.end()

    @property
    def is_alive(self) -> bool:
        """Whether it can be asked again."""
        return not self._over and self._process.poll() is None

    def _put(self, question: bytes) -> None:
        try:
            frames.write_frame(self._asked, frames.VALUE, question)
        except (OSError, ValueError) as error:
            raise ReaderLostError("") from error

    def _next(self, patience: float) -> tuple[bytes, bytes]:
        """The next frame, waited for."""
        self._until = time.monotonic() + patience
        self._waits.set()
        try:
            frame = frames.read_frame(self._told)
        except (OSError, ValueError):
            frame = (b"", b"")
        self._waits.clear()
        if frame[0] in (b"", frames.MEMORY):
            status = self.end(wait=not self._why)
            memory = frame[0] == frames.MEMORY or status == TOO_MUCH
            raise ReaderLostError(self._why or ("memory" if memory else ""))
        return frame

    def _watch(self) -> None:
        """End the process when it is waited for too long, or not any more."""
        while not self._over:
            self._waits.wait()
            time.sleep(_LOOK_EVERY)
            if not self._waits.is_set() or self._over:
                continue
            if self._cancelled():
                self._why = _CANCELLED
            elif time.monotonic() > self._until:
                self._why = "time"
            if self._why:
                self._process.kill()
                return

    def end(self, *, wait: bool = False) -> int:
        """End the process, at once or, to hear how it ended, with a moment for it; gives its
        status, 0 when that cannot be known.
        """
        self._over = True
        self._waits.set()
        if wait:
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(_TO_END)
        self._process.kill()
        status = 0
        with contextlib.suppress(subprocess.TimeoutExpired):
            status = self._process.wait(_TO_END)
        for pipe in (self._asked, self._told):
            with contextlib.suppress(OSError):
                pipe.close()
        return status


def _unpacked(data: bytes) -> Any:
    try:
        return frames.unpacked(data)
    except Exception as error:
        # Nothing a reader sends that is whole fails here.
        raise ReaderLostError("") from error


def _widen(pipe: Any) -> None:
    """Let a reader go on while what it found before is stored; only Linux can be asked to."""
    if sys.platform == "linux":
        import fcntl

        with contextlib.suppress(OSError):
            fcntl.fcntl(pipe.fileno(), fcntl.F_SETPIPE_SZ, BYTES_AHEAD)
