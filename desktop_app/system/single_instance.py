"""One window per address book: a lock file, and a socket on which a second start hands over its
arguments.

The lock is taken before the database is touched. It is never considered stale by age, so that a
lock held by another machine on a shared folder is not stolen; Qt frees one whose process is gone.
Holding the lock is enough to be the one; the socket, whose library takes time to load, is opened
once the window is painted, and a second start waits for it.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

from desktop_app.system.handing_over import LOCK_NAME, address, hand_over, taken

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT = 30_000
"""Milliseconds a second start waits for the first window to answer. The first listens only once it
is painted, which on a busy computer, at log-in or with an address book to bring up to date takes
far longer than usual."""
TRY_LOCK = 100
"""Milliseconds between two tries."""


class SingleInstance(QObject):
    """`heard` carries the message of a later start, a str, perhaps empty: an object to Qt, whose
    own texts cannot hold the lone surrogates that stand for bytes of a file's name.
    """

    heard = Signal(object)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._lock: QLockFile | None = None
        self._server: QLocalServer | None = None
        self._visits: list[QLocalSocket] = []

    def acquire(self, message: str = "") -> bool:
        """Become the one window, or hand `message` to it and give False.

        The one must `listen` soon; a window on its way out is waited for: then this start becomes
        the one. Raises OSError when the folder is unusable or the one window does not answer.
        """
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = QLockFile(str(self._folder / LOCK_NAME))
        lock.setStaleLockTime(0)
        deadline = time.monotonic() + WAIT / 1000
        while time.monotonic() < deadline:
            if lock.tryLock(TRY_LOCK):
                (self._folder / LOCK_NAME).chmod(0o600)
                self._lock = lock
                return True
            if lock.error() != QLockFile.LockError.LockFailedError:
                raise OSError(0, "no lock file can be written there")
            if hand_over(self._folder, message):
                return False
        raise TimeoutError(0, "another Kith has it open and does not answer")

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

        server, place = QLocalServer(self), str(address(self._folder))
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
            self._visits.append(socket)
            socket.disconnected.connect(self._collect)
        self._collect()

    def _collect(self) -> None:
        """Take the message of every visitor who has said all and gone."""
        from PySide6.QtNetwork import QLocalSocket

        gone = [
            socket
            for socket in self._visits
            if socket.state() == QLocalSocket.LocalSocketState.UnconnectedState
        ]
        for socket in gone:
            self._visits.remove(socket)
            message = taken(bytes(socket.readAll().data()))
            socket.deleteLater()
            self.heard.emit(message)
