"""Asking for the newest release, of a server that answers decently, and of many that do not."""

from __future__ import annotations

import gzip
import json
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QSslCertificate, QSslConfiguration

from desktop_app.domain.releases import NoAnswer, Release
from desktop_app.system.releases import LARGEST, Releases
from tests.system.release_server import Behave, ReleaseServer, answer, make_certificate, raw

GOOD = json.dumps({"tag_name": "v9.1.0", "body": "More rings."}).encode()
Serve = Callable[..., ReleaseServer]


@pytest.fixture
def serve(monkeypatch: pytest.MonkeyPatch) -> Iterator[Serve]:
    """Starts a server that is asked directly, whatever proxy this computer uses."""
    monkeypatch.setenv("no_proxy", "127.0.0.1,localhost")
    started: list[ReleaseServer] = []

    def start(behave: Behave, certificate: Path | None = None) -> ReleaseServer:
        started.append(ReleaseServer(behave, certificate))
        return started[-1]

    yield start
    for server in started:
        server.close()


def _context(qtbot, address: str, patience: int = 10_000) -> Release | tuple[NoAnswer, int]:
    releases = Releases(address, patience=patience)
    heard: list[Release | tuple[NoAnswer, int]] = []
    releases.answered.connect(heard.append)
    releases.failed.connect(lambda wrong, status: heard.append((wrong, status)))
    releases.look()
    qtbot.waitUntil(lambda: bool(heard))
    assert len(heard) == 1
    return heard[0]


def test_one_question_that_says_nothing_of_who_asks(qtbot, serve: Serve) -> None:
    server = serve(answer(GOOD))
    assert _context(qtbot, server.address()) == Release("9.1.0", "More rings.")
    [asked] = server.asked
    first, *lines = asked.strip().split("\r\n")
    assert first == "GET /releases/latest HTTP/1.1"
    assert dict(line.split(": ", 1) for line in lines) == {
        "Host": f"127.0.0.1:{server.port}",
        "User-Agent": "Kith",
        "Accept": "application/json",
        "Accept-Language": "en",
        "Accept-Encoding": "identity",
        "Connection": "Keep-Alive",
    }


def test_asking_again_before_the_answer_asks_nothing_more(qtbot, serve: Serve) -> None:
    server = serve(answer(GOOD))
    releases = Releases(server.address())
    with qtbot.waitSignal(releases.answered):
        releases.look()
        releases.look()
    assert len(server.asked) == 1
    with qtbot.waitSignal(releases.answered):
        releases.look()
    assert len(server.asked) == 2


HUGE = b" " * (LARGEST + 1)
BEHAVIOUR: dict[str, tuple[Behave, NoAnswer, int]] = {
    "not found": (answer(b'{"message": "Not Found"}', "404 Not Found"), NoAnswer.REFUSED, 404),
    "too often": (answer(b"{}", "403 Forbidden"), NoAnswer.REFUSED, 403),
    "broken": (answer(b"", "500 Internal Server Error"), NoAnswer.REFUSED, 500),
    "wants a password": (answer(b"", "401 Unauthorized", 'WWW-Authenticate: Basic realm="x"'), NoAnswer.REFUSED, 401),
    "good, but nothing there": (answer(b"", "204 No Content"), NoAnswer.REFUSED, 204),
    "a page to log in to": (answer(b"<html><b>Wifi</b></html>"), NoAnswer.UNREADABLE, 200),
    "empty": (answer(b""), NoAnswer.UNREADABLE, 200),
    "a version that is none": (answer(b'{"tag_name": "newest", "body": ""}'), NoAnswer.UNREADABLE, 200),
    "packed all the same": (answer(gzip.compress(HUGE), "200 OK", "Content-Encoding: gzip"), NoAnswer.UNREADABLE, 200),
    "half of it": (raw(b"HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n" + GOOD), NoAnswer.OFFLINE, 200),
    "no http": (raw(b"220 mail.example ESMTP\r\n"), NoAnswer.OFFLINE, 0),
    "nothing": (raw(b""), NoAnswer.OFFLINE, 0),
    "huge": (answer(HUGE + GOOD), NoAnswer.TOO_LARGE, 200),
    "huge, it says": (raw(b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n{"), NoAnswer.TOO_LARGE, 200),
}  # fmt: skip


@pytest.mark.parametrize("name", BEHAVIOUR)
def test_every_other_answer_is_told_apart_and_believed_in_nothing(
    qtbot, serve: Serve, name: str
) -> None:
    behave, wrong, status = BEHAVIOUR[name]
    server = serve(behave)
    assert _context(qtbot, server.address()) == (wrong, status)
    # Qt repeats a question whose connection broke off, and says nothing else then.
    assert len(set(server.asked)) == 1


def test_an_answer_without_an_end_is_cut_off(qtbot, serve: Serve) -> None:
    def pour(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
        while not server.over.is_set():
            connection.sendall(b"{" * 65536)

    server = serve(pour)
    assert _context(qtbot, server.address())[0] is NoAnswer.TOO_LARGE


def test_an_answer_that_drips_is_not_waited_for(qtbot, serve: Serve) -> None:
    def drip(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
        while not server.over.wait(0.02):
            connection.sendall(b" ")

    server = serve(drip)
    assert _context(qtbot, server.address(), patience=300)[0] is NoAnswer.LATE


@pytest.mark.parametrize(
    "status",
    ["301 Moved Permanently", "302 Found", "307 Temporary Redirect", "308 Permanent Redirect"],
)
def test_nobody_is_followed_elsewhere(qtbot, serve: Serve, status: str) -> None:
    other = serve(answer(GOOD))
    server = serve(answer(b"", status, f"Location: {other.address()}"))
    assert _context(qtbot, server.address()) == (NoAnswer.ELSEWHERE, int(status[:3]))
    assert other.asked == []


def test_nobody_there(qtbot) -> None:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    assert _context(qtbot, f"http://127.0.0.1:{port}/") == (NoAnswer.OFFLINE, 0)


def test_what_is_not_waited_for_says_nothing(qtbot, serve: Serve) -> None:
    server = serve(lambda connection: server.over.wait() and None)
    releases = Releases(server.address())
    heard: list[object] = []
    releases.answered.connect(heard.append)
    releases.failed.connect(lambda *what: heard.append(what))
    releases.look()
    qtbot.waitUntil(lambda: bool(server.asked))
    releases.stop()
    qtbot.wait(50)
    assert heard == []


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_certificate(tmp_path_factory.mktemp("certificate"))


@pytest.fixture
def trusted(certificate: Path) -> Iterator[None]:
    """This computer believes the certificate."""
    before = QSslConfiguration.defaultConfiguration()
    believing = QSslConfiguration.defaultConfiguration()
    believing.setCaCertificates(
        [*believing.caCertificates(), *QSslCertificate.fromPath(str(certificate))]
    )
    QSslConfiguration.setDefaultConfiguration(believing)
    yield
    QSslConfiguration.setDefaultConfiguration(before)


def test_an_answer_over_a_connection_that_is_trusted(
    qtbot, serve: Serve, certificate: Path, trusted: None
) -> None:
    server = serve(answer(GOOD), certificate)
    assert _context(qtbot, server.address()) == Release("9.1.0", "More rings.")


def test_a_certificate_nobody_vouches_for_is_not_believed(
    qtbot, serve: Serve, certificate: Path
) -> None:
    server = serve(answer(GOOD), certificate)
    assert _context(qtbot, server.address()) == (NoAnswer.INSECURE, 0)
    assert server.asked == []


def _has_name() -> bool:
    try:
        socket.gethostbyname("localhost")
    except OSError:
        return False
    return True


@pytest.mark.skipif(not _has_name(), reason="this machine's own address has no name")
def test_a_certificate_for_another_address_is_not_believed(
    qtbot, serve: Serve, certificate: Path, trusted: None
) -> None:
    server = serve(answer(GOOD), certificate)
    assert _context(qtbot, server.address("localhost")) == (NoAnswer.INSECURE, 0)
    assert server.asked == []


def test_no_encryption_at_the_other_end(qtbot, serve: Serve) -> None:
    server = serve(answer(GOOD))
    assert _context(qtbot, server.address().replace("http:", "https:")) == (NoAnswer.INSECURE, 0)
