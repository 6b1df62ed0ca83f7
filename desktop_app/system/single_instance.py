"""One window per address book: a lock file, and a socket on which a second start hands over its
arguments.

The lock is taken before the database is touched. It is never considered stale by age, so that a
lock held by another machine on a shared folder is not stolen: of that the user is asked. Qt frees one
whose process is gone, and one that says nothing is taken away (`lock_file`).
Holding the lock is enough to be the one; the socket, whose library takes time to load, is opened
once the window is painted, and a second start waits for it.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

from desktop_app.system import handing_over, lock_file
from desktop_app.system.handing_over import (
    HEARD,
    KEY_WANTED,
    LOCK_NAME,
    LONGEST,
    address,
    hand_over,
    make_private,
    taken,
    whole,
)
from desktop_app.system.peers import is_own

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT = 30_000
"""Milliseconds a second start waits for the first window to answer. The first listens only once it
is painted, which on a busy computer, at log-in or with an address book to bring up to date takes
far longer than usual."""
ANSWER = handing_over.WAIT
"""Seconds the first window, once it listens, may take to answer."""
TRY_LOCK = 100
"""Milliseconds between two tries."""


class ElsewhereError(Exception):
    """Another computer has the address book open, or ended Kith without a word: `holder` tells
    which.
    """

    def __init__(self, holder: lock_file.Holder) -> None:
        super().__init__(holder.host)
        self.holder = holder


class SingleInstance(QObject):
    """`heard` carries the message of a later start, a str, perhaps empty: an object to Qt, whose
    own texts cannot hold the lone surrogates that stand for bytes of a file's name.
    """

    heard = Signal(object)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder
        self._lock: QLockFile | None = None
        self._server: QLocalServer | None = None
        self._visits: dict[QLocalSocket, bytearray] = {}
        self.key: Callable[[], bytes] = bytes
        """The key to give to a program of this user that wants it, b"" for none."""

    def acquire(self, message: str = "", patience: float = 0) -> bool:
        """Become the one window, or hand `message` to it and give False; it may take `patience`
        seconds to answer where that is longer than usual.

        The one must `listen` soon; a window on its way out is waited for: then this start becomes
        the one. Raises ElsewhereError when the lock is of another computer, and OSError when the
        folder is unusable or the one window does not answer.
        """
        make_private(self.folder)
        deadline = time.monotonic() + WAIT / 1000
        while time.monotonic() < deadline:
            if self._try_lock():
                return True
            if hand_over(self.folder, message, max(ANSWER, patience)):
                return False
            found = lock_file.elsewhere(self.folder / LOCK_NAME)
            if found is not None:
                raise ElsewhereError(found)
            lock_file.take_away_if_left(self.folder / LOCK_NAME)
        raise TimeoutError(0, "another Kith has it open and does not answer")

    def wait_for_end(self, seconds: float) -> bool:
        """Wait until the one window is gone, at most so long; whether it is."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if self._try_lock():
                self.release()
                return True
        return False

    def _try_lock(self) -> bool:
        """Take the lock unless somebody has it; raises OSError where none can be written."""
        lock = QLockFile(str(self.folder / LOCK_NAME))
        lock.setStaleLockTime(0)
        if lock.tryLock(TRY_LOCK):
            (self.folder / LOCK_NAME).chmod(0o600)
            self._lock = lock
            return True
        if lock.error() != QLockFile.LockError.LockFailedError:
            raise OSError(0, "no lock file can be written there")
        return False

    def process(self) -> int | None:
        """The number of the process of this computer that holds the lock; None when it is not known."""
        found = lock_file.holder(self.folder / LOCK_NAME)
        return None if found is None else found.process

    def take_over(self) -> bool:
        """Become the one window although another computer holds the lock, because the user said that
        Kith runs there no more. Answers and raises as `acquire`.
        """
        lock_file.take_away(self.folder / LOCK_NAME)
        return self.acquire()

    def stop_listening(self) -> None:
        """Take no more messages: later starts wait for `release`."""
        if self._server is not None:
            self._server.close()

    def release(self) -> None:
        """Let the next start be the one."""
        self.stop_listening()
        if self._lock is not None:
            self._lock.unlock()

    def listen(self) -> None:
        """Hear what later starts hand over."""
        from PySide6.QtNetwork import QLocalServer

        server, place = QLocalServer(self), str(address(self.folder))
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        if not server.listen(place):
            # Left behind by a process that was killed; we hold the lock, so it is nobody's.
            QLocalServer.removeServer(place)
            server.listen(place)
        server.newConnection.connect(self._connected)
        self._server = server

    def _connected(self) -> None:
        while (
            self._server is not None
            and (socket := self._server.nextPendingConnection()) is not None
        ):
            self._visits[socket] = bytearray()
            socket.readyRead.connect(self._collect)
            socket.disconnected.connect(self._collect)
        self._collect()

    def _collect(self) -> None:
        """Take the message of every visitor who has said all, and say that it was heard. Who has gone
        before that gave up, and was told that nobody answers.
        """
        from PySide6.QtNetwork import QLocalSocket

        for socket, said in list(self._visits.items()):
            said += bytes(socket.readAll().data())
            if said == KEY_WANTED:
                self._give_key(socket)
                continue
            message = whole(bytes(said))
            waits = socket.state() == QLocalSocket.LocalSocketState.ConnectedState
            if waits and message is None and len(said) <= LONGEST:
                continue
            del self._visits[socket]
            is_heard = waits and message is not None and _answer(socket)
            socket.disconnected.connect(socket.deleteLater)
            socket.disconnectFromServer()
            if is_heard and message is not None:
                self.heard.emit(taken(message))

    def _give_key(self, socket: QLocalSocket) -> None:
        """Answer a program that wants the key: with nothing, when it is not of this user."""
        del self._visits[socket]
        own = is_own(int(socket.socketDescriptor()))
        _answer(socket, (self.key().hex() if own else "").encode() + b"\n")
        socket.disconnected.connect(socket.deleteLater)
        socket.disconnectFromServer()


def _answer(socket: QLocalSocket, said: bytes = HEARD) -> bool:
    """Say that the message was heard, or something else; False when nobody is there any more."""
    from PySide6.QtNetwork import QLocalSocket

    socket.write(said)
    socket.flush()
    return socket.state() == QLocalSocket.LocalSocketState.ConnectedState
