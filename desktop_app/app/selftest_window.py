"""The checks of `kith --selftest` that need Qt, which is loaded by the first of them."""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.app.paths import resources_dir

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication

    from desktop_app.ui.kit.context import UiContext

PLUGINS = {
    "linux": (
        "platforms/libqxcb.so",
        "platforms/libqoffscreen.so",
        "platforms/libqwayland.so",
        "xcbglintegrations/libqxcb-egl-integration.so",
        "wayland-shell-integration/libxdg-shell.so",
        "platforminputcontexts/libcomposeplatforminputcontextplugin.so",
        "platforminputcontexts/libibusplatforminputcontextplugin.so",
        "iconengines/libqsvgicon.so",
    ),
    "win32": ("platforms/qwindows.dll", "platforms/qoffscreen.dll", "iconengines/qsvgicon.dll"),
    "darwin": (
        "platforms/libqcocoa.dylib",
        "platforms/libqoffscreen.dylib",
        "iconengines/libqsvgicon.dylib",
    ),
}
GIF = bytes.fromhex(
    "47494638396101000100800000ff0000ffffff21f90400000000002c00000000010001000002024401003b"
)
"""One red pixel; Qt reads this format and does not write it."""
SIDE = 8
PATIENCE = 10_000
"""Milliseconds a window may take to be painted."""


@cache
def _app() -> QApplication:
    """The program's own application; where there is no screen at all, it draws into memory."""
    if sys.platform.startswith("linux") and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from desktop_app.app.application import make_app

    return make_app()


@cache
def _context() -> UiContext:
    from desktop_app.app.clock import SystemClock
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.icons import Icons
    from desktop_app.ui.kit.theme import Theme

    theme = Theme(_app(), resources_dir() / "icons")
    theme.apply()
    return UiContext(theme, Icons(theme, resources_dir() / "icons"), SystemClock())


def _plugins(place: Path) -> str:
    """Load each plugin by itself, also those this screen does not need: what one links to may be
    missing.
    """
    from PySide6.QtCore import QLibraryInfo, QPluginLoader, qVersion

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    faults = []
    for name in PLUGINS[sys.platform]:
        loader = QPluginLoader(str(folder / name))
        if not loader.load():
            faults.append(loader.errorString())
    if faults:
        raise RuntimeError("; ".join(faults))
    return f"{len(PLUGINS[sys.platform])} of Qt {qVersion()} load"


def _window(place: Path) -> str:
    """Show a window and wait until the window system has it painted."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QWidget

    app, painted = _app(), []

    class Probe(QWidget):
        def paintEvent(self, event: object) -> None:
            painted.append(True)
            QTimer.singleShot(0, app.quit)

    app.setQuitOnLastWindowClosed(False)
    probe = Probe()
    probe.resize(SIDE, SIDE)
    probe.show()
    QTimer.singleShot(PATIENCE, probe, app.quit)
    app.exec()
    probe.hide()
    if not painted:
        raise TimeoutError("no window was painted")
    return f"painted by {app.platformName()} in style {app.style().objectName()}"


def _icons(place: Path) -> str:
    from desktop_app.ui.kit.theme import Role

    files = sorted((resources_dir() / "icons").glob("*.svg"))
    icons = _context().icons
    blank = [
        file.name
        for file in files
        if _is_blank(icons.icon(file.stem, Role.INK).pixmap(24, 24).toImage())
    ]
    if blank or len(files) < 2:
        raise RuntimeError(f"nothing is drawn for {', '.join(blank) or 'any'} of {len(files)}")
    return f"{len(files)} are drawn"


def _is_blank(image: QImage) -> bool:
    return not any(
        image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(image.height())
    )


def _pictures(place: Path) -> str:
    """Write and read each format; a photo in any of those the program shows goes through its own
    guards.
    """
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    from desktop_app.ui.kit.photos import decoded, encoded

    _app()
    red = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    red.fill(Qt.GlobalColor.red)
    (place / "red.gif").write_bytes(GIF)
    (place / "red.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8H0z" fill="red"/></svg>'
    )
    faults = [
        kind for kind in ("png", "jpeg", "webp", "ico") if not red.save(str(place / f"red.{kind}"))
    ]
    files = sorted(place.iterdir())
    faults += [file.name for file in files if QImage(str(file)).pixelColor(0, 0).red() < 250]
    faults += [
        file.name
        for file in files
        if file.suffix in (".png", ".jpeg", ".webp", ".gif") and decoded(file.read_bytes()) is None
    ]
    if faults or not encoded(red)[0]:
        raise RuntimeError(f"cannot deal with {', '.join(faults)}")
    return ", ".join(file.suffix[1:] for file in files)


def _translations(place: Path) -> str:
    said = _app().translate("BudgetCard", "Relax %Ln person(s)", None, 2)
    if said != "Relax 2 people":
        raise RuntimeError(f"“{said}”")
    return ", ".join(file.stem for file in sorted((resources_dir() / "translations").glob("*.qm")))


def _notices(place: Path) -> str:
    """The way of this platform, and the window of our own that stands behind it."""
    from desktop_app.system.notices.dispatcher import Message
    from desktop_app.ui.tray.popup import Popups

    message = Message("selftest", "Call Zoë", "since yesterday", (("done", "Done"),))
    shown: list[str] = []
    popups = Popups(_context())
    popups.shown.connect(shown.append)
    popups.show(message)
    popups.withdraw(message.key)
    if shown != [message.key]:
        raise RuntimeError("our own window does not come")
    return f"{_service(message)}; our own window"


def _service(message: object) -> str:
    if sys.platform.startswith("linux"):
        import jeepney.io.blocking  # noqa: F401

        from desktop_app.system.bus import Bus

        bus = Bus()
        reached = bus.open()
        bus.close()
        return "the session bus is reached" if reached else "no session bus here"
    from desktop_app.system.notices.balloon import BalloonNotices

    if not BalloonNotices(lambda title, text: True, None).score(message):
        raise RuntimeError("no notices at the tray icon")
    return "at the tray icon"


def _leaving(place: Path) -> str:
    """On Windows its own messages are sent to the window that hears them; elsewhere only the way to
    what says so is looked at.
    """
    from desktop_app.system.leaving.here import leaving

    _app()
    ear, came = leaving(), []
    ear.locked.connect(lambda: came.append("a locked screen"))
    ear.sleeping.connect(lambda: came.append("sleep"))
    if sys.platform == "win32":
        import ctypes

        from desktop_app.system.leaving import messages

        for message, event in (
            (messages.WM_WTSSESSION_CHANGE, messages.WTS_SESSION_LOCK),
            (messages.WM_POWERBROADCAST, messages.PBT_APMSUSPEND),
        ):
            ctypes.windll.user32.SendMessageW(ctypes.c_void_p(ear.handle), message, event, 0)
        if len(came) != 2:
            raise RuntimeError(f"heard: {came}")
    ear.close()
    return " and ".join(came) or type(ear).__name__


def _connections(place: Path) -> str:
    """Nothing is connected to: what would encrypt it must be there."""
    from desktop_app.system.releases import encryption

    found = encryption()
    if not found:
        raise RuntimeError("nothing here can encrypt a connection")
    return found


CHECKS = (
    ("plugins", _plugins),
    ("window", _window),
    ("icons", _icons),
    ("pictures", _pictures),
    ("translations", _translations),
    ("notices", _notices),
    ("leaving", _leaving),
    ("secure connections", _connections),
)
