"""The one question Kith ever asks of the internet: what its newest release is. Asked when a person
asks, and not again.

Qt's network is used because it checks certificates by the system's own means on Windows and macOS,
and finds the certificates of every Linux from within a bundle, where Python's `ssl` knows only the
paths of the machine it was built on. It is loaded by then anyway (`single_instance.py`). Connecting
and encrypting happen on a thread of Qt's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl, Signal

from desktop_app.domain.errors import UnreadableReleaseError
from desktop_app.domain.releases import NoAnswer, read_release

if TYPE_CHECKING:
    from PySide6.QtNetwork import QNetworkReply, QNetworkRequest

PATIENCE = 15_000
"""Milliseconds for the whole answer, however it drips."""
LARGEST = 500_000
"""Bytes of an answer; a long one has ten thousand."""


class Releases(QObject):
    """`answered` carries a Release, `failed` a NoAnswer and the number of the answer's status, 0
    for none.
    """

    answered = Signal(object)
    failed = Signal(object, int)

    def __init__(
        self, address: str, parent: QObject | None = None, patience: int = PATIENCE
    ) -> None:
        super().__init__(parent)
        self._address = address
        self._reply: QNetworkReply | None = None
        self._wrong: NoAnswer | None = None
        self._limit = QTimer(self, interval=patience, singleShot=True)
        self._limit.timeout.connect(lambda: self._give_up(NoAnswer.LATE))

    def look(self) -> None:
        """Ask once; while an answer is awaited nothing is asked again. Qt repeats it only where a
        connection breaks off.
        """
        from PySide6.QtNetwork import QNetworkAccessManager

        if self._reply is not None:
            return
        self._wrong = None
        # It keeps connections for later questions; there are none, so it goes with its reply.
        network = QNetworkAccessManager(self)
        self._reply = reply = network.get(_request(self._address))
        reply.destroyed.connect(network.deleteLater)
        # Nothing is ignored: Qt then ends with an error of its own.
        reply.sslErrors.connect(lambda _: self._blame(NoAnswer.INSECURE))
        reply.downloadProgress.connect(self._measure)
        reply.finished.connect(self._finish)
        self._limit.start()

    def stop(self) -> None:
        """Wait for no answer any more."""
        reply, self._reply = self._reply, None
        self._limit.stop()
        if reply is not None:
            reply.abort()
            reply.deleteLater()

    def _blame(self, wrong: NoAnswer) -> None:
        self._wrong = self._wrong or wrong

    def _give_up(self, wrong: NoAnswer) -> None:
        if self._reply is not None:
            self._blame(wrong)
            self._reply.abort()

    def _measure(self, received: int, announced: int) -> None:
        if max(received, announced) > LARGEST:
            self._give_up(NoAnswer.TOO_LARGE)

    def _finish(self) -> None:
        reply, self._reply = self._reply, None
        self._limit.stop()
        if reply is None:
            return
        reply.deleteLater()
        status = _status(reply)
        wrong = self._wrong or _wrong_with(reply, status)
        if wrong is None:
            try:
                self.answered.emit(read_release(bytes(reply.readAll().data())))
                return
            except UnreadableReleaseError:
                wrong = NoAnswer.UNREADABLE
        self.failed.emit(wrong, status)


def encryption() -> str:
    """What encrypts and proves connections here, "" where nothing does: then nothing can be
    asked.
    """
    from PySide6.QtNetwork import QSslSocket

    return QSslSocket.sslLibraryVersionString() if QSslSocket.supportsSsl() else ""


def _request(address: str) -> QNetworkRequest:
    """A request that tells nothing of who asks: left to itself Qt names the language of the
    computer.
    """
    from PySide6.QtNetwork import QNetworkRequest

    request = QNetworkRequest(QUrl(address))
    # Unpacked here, a small answer could become a huge one.
    for name, value in (
        (b"User-Agent", b"Kith"),
        (b"Accept", b"application/json"),
        (b"Accept-Language", b"en"),
        (b"Accept-Encoding", b"identity"),
    ):
        request.setRawHeader(name, value)
    a = QNetworkRequest.Attribute
    request.setAttribute(
        a.RedirectPolicyAttribute, QNetworkRequest.RedirectPolicy.ManualRedirectPolicy
    )
    request.setAttribute(a.Http2AllowedAttribute, False)
    for kept in (
        a.CookieLoadControlAttribute,
        a.CookieSaveControlAttribute,
        a.AuthenticationReuseAttribute,
    ):
        request.setAttribute(kept, QNetworkRequest.LoadControl.Manual)
    return request


def _status(reply: QNetworkReply) -> int:
    from PySide6.QtNetwork import QNetworkRequest

    return int(reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute) or 0)


def _wrong_with(reply: QNetworkReply, status: int) -> NoAnswer | None:
    from PySide6.QtNetwork import QNetworkReply

    if 300 <= status < 400:
        return NoAnswer.ELSEWHERE
    if status and status != 200:
        return NoAnswer.REFUSED
    code = QNetworkReply.NetworkError
    if reply.error() in (code.SslHandshakeFailedError, code.ProtocolUnknownError):
        return NoAnswer.INSECURE
    return NoAnswer.OFFLINE if reply.error() != code.NoError or not status else None
