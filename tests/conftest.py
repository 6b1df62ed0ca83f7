"""What every test may rely on: an empty home, no network, no window system, and silence from Qt and
the log."""

from __future__ import annotations

import atexit
import gc
import logging
import os
import shutil
import socket
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

# At import, because Qt and platformdirs read these before the first fixture runs.
_HOME = tempfile.mkdtemp(prefix="kith-tests-")
atexit.register(shutil.rmtree, _HOME, ignore_errors=True)
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for _variable, _folder in {
    "HOME": "",
    "USERPROFILE": "",
    "LOCALAPPDATA": "local",
    "APPDATA": "roaming",
    "XDG_DATA_HOME": "data",
    "XDG_CONFIG_HOME": "config",
    "XDG_CACHE_HOME": "cache",
    "XDG_STATE_HOME": "state",
    "XDG_RUNTIME_DIR": "runtime",
}.items():
    _path = os.path.join(_HOME, _folder) if _folder else _HOME  # noqa: PTH118
    os.makedirs(_path, mode=0o700, exist_ok=True)  # noqa: PTH103
    os.environ[_variable] = _path

# The programs that tests start read what was compiled for the first of them, and so do the workers
# of the next run: without it each start costs up to half as much again.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

settings.register_profile("here", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile(
    "ci", parent=settings.get_profile("here"), derandomize=True, print_blob=True
)
settings.load_profile("ci" if os.environ.get("CI") else "here")


class _Turned(pytest.Package):
    """A folder of tests that each worker begins at another place, so that what one has compiled the
    others find: of a fresh clone that is a third of the time it takes to collect.
    """

    def collect(self) -> list[pytest.Item | pytest.Collector]:
        found = list(super().collect())
        worker = int(os.environ["PYTEST_XDIST_WORKER"].removeprefix("gw"))
        start = len(found) * worker // int(os.environ["PYTEST_XDIST_WORKER_COUNT"])
        return [*found[start:], *found[:start]]


def pytest_collect_directory(path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Workers begin at different places."""
    turns = "PYTEST_XDIST_WORKER" in os.environ and (path / "__init__.py").exists()
    return _Turned.from_parent(parent, path=path) if turns else None


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """All workers have the tests in one order, as xdist asks."""
    items.sort(key=lambda item: item.path)


def pytest_collection_finish() -> None:
    """Ten thousand tests are objects that stay: the collector need not go through them each time."""
    gc.collect()
    gc.freeze()


class _Listener(logging.Handler):
    """Keeps what was logged at WARNING or above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def silence(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test on any warning it did not announce with `@pytest.mark.expects("a piece of the
    text")`."""
    marker = request.node.get_closest_marker("expects")
    expected: tuple[str, ...] = marker.args if marker else ()
    uses_qt = "qapp" in request.fixturenames
    qt_log = request.getfixturevalue("qtlog") if uses_qt else None
    listener = _Listener()
    logging.getLogger().addHandler(listener)
    yield
    logging.getLogger().removeHandler(listener)
    heard = list(listener.lines)
    if qt_log is not None:
        # The platform without a screen says of each window what it cannot do.
        told = [
            record for record in qt_log.records if "plugin does not support" not in record.message
        ]
        heard += [
            f"Qt: {record.message}" for record in told if record.log_type_name != "QtDebugMsg"
        ]
        heard += [f"window left open: {name}" for name in _close_strays()]
        _let_go()
    surprises = [line for line in heard if not any(text in line for text in expected)]
    if surprises:
        pytest.fail("unexpected:\n" + "\n".join(surprises), pytrace=False)


@pytest.fixture
def qtbot(qtbot: QtBot) -> Iterator[QtBot]:
    """Waits for what will happen as long as a busy machine may take, and acts on what is in
    sight."""
    from tests.user import stand_in

    # Of its own: a test that undoes its patches keeps this one.
    with pytest.MonkeyPatch.context() as patch:
        stand_in(qtbot, patch)
        yield qtbot


def _close_strays() -> list[str]:
    from PySide6.QtWidgets import QApplication

    strays = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    names = [f"{type(widget).__name__} {widget.windowTitle()!r}" for widget in strays]
    for widget in strays:
        widget.close()
        widget.deleteLater()
    return names


def _let_go() -> None:
    """Delete every window that is left, hidden ones too: the theme is put on each of them in each
    test that follows, which then takes three times as long."""
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    for widget in QApplication.topLevelWidgets():
        if widget.parent() is None:
            widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True, scope="session")
def no_network() -> Iterator[None]:
    """Refuse every connection except local sockets."""
    connect = socket.socket.connect

    def local_only(self: socket.socket, address: Any) -> None:
        if self.family in {socket.AF_INET, socket.AF_INET6} and address[0] not in {
            "127.0.0.1",
            "::1",
            "localhost",
        }:
            raise AssertionError(f"a test tried to reach {address!r}")
        connect(self, address)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", local_only)
        yield


@pytest.fixture(autouse=True, scope="session")
def new_books() -> Iterator[None]:
    """Books that tests begin with are copies of one."""
    from tests.new_books import copied

    with copied(Path(_HOME) / "pattern" / "new.sqlite3"):
        yield


@pytest.fixture(autouse=True, scope="session")
def no_copies_before() -> Iterator[None]:
    """No copy is made before something large (see `tests/copies_before.py`)."""
    from tests.copies_before import unmade

    with unmade():
        yield


@pytest.fixture
def copies_before() -> Iterator[None]:
    """Copies are made before something large, as the program makes them."""
    from tests.copies_before import made

    with made():
        yield


@pytest.fixture(autouse=True, scope="session")
def jitter() -> Iterator[None]:
    """With KITH_JITTER, let every other thread be late."""
    with pytest.MonkeyPatch.context() as patch:
        if os.environ.get("KITH_JITTER"):
            from tests.jitter import delay

            delay(patch)
        yield


def pytest_report_header() -> str:
    """Say where this run keeps its files."""
    return f"home of this run: {_HOME} (Python {sys.version.split()[0]})"
