"""A server on this computer that answers as told, decently or not, and remembers what it was
asked."""

from __future__ import annotations

import socket
import ssl
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path

Behave = Callable[[socket.socket], None]
"""What to do with a connection whose request has been read."""


class ReleaseServer:
    """Listens on 127.0.0.1 at a port of its own; each connection gets `behave`. `asked` holds each
    request whole."""

    def __init__(self, behave: Behave, certificate: Path | None = None) -> None:
        self.asked: list[str] = []
        self._behave = behave
        self._tls: ssl.SSLContext | None = None
        if certificate is not None:
            self._tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._tls.load_cert_chain(certificate)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.over = threading.Event()
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def address(self, host: str = "127.0.0.1") -> str:
        """Where the newest release would be told of."""
        return f"{'http' if self._tls is None else 'https'}://{host}:{self.port}/releases/latest"

    def close(self) -> None:
        """Answer nobody any more."""
        self.over.set()
        with socket.socket() as last:
            # Wakes the thread that waits for somebody to come.
            last.connect(("127.0.0.1", self.port))
        self._thread.join()
        self._listener.close()

    def _serve(self) -> None:
        while True:
            connection, _ = self._listener.accept()
            with connection:
                if self.over.is_set():
                    return
                try:
                    self._talk(connection)
                except OSError:
                    continue

    def _talk(self, connection: socket.socket) -> None:
        if self._tls is None:
            self._answer(connection)
            return
        with self._tls.wrap_socket(connection, server_side=True) as secure:
            self._answer(secure)

    def _answer(self, connection: socket.socket) -> None:
        heard = b""
        # The second is how somebody begins who expects encryption.
        while b"\r\n\r\n" not in heard and not heard.startswith(b"\x16"):
            more = connection.recv(65536)
            if not more:
                return
            heard += more
        self.asked.append(heard.decode("latin-1"))
        self._behave(connection)


def answer(body: bytes, status: str = "200 OK", *headers: str) -> Behave:
    """A whole answer, after which the connection is closed."""
    head = "\r\n".join(
        [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close", *headers]
    )
    return lambda connection: connection.sendall(f"{head}\r\n\r\n".encode("latin-1") + body)


def raw(said: bytes) -> Behave:
    """Exactly these bytes."""
    return lambda connection: connection.sendall(said)


def make_certificate(folder: Path) -> Path:
    """A certificate for 127.0.0.1 that signed itself, with its key, in one file."""
    place = folder / "certificate.pem"
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
               "-subj", "/CN=Kith test", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", str(folder / "key.pem"),
               "-out", str(place)]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True)
    place.write_bytes(place.read_bytes() + (folder / "key.pem").read_bytes())
    return place
