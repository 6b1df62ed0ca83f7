"""Opening the window: the only place that builds the program's objects and ties them together."""

from __future__ import annotations

import os
import sys
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale, Qt, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from desktop_app import __version__
from desktop_app.app.interpreter import tune
from desktop_app.app.paths import data_dir, default_data_dir, resources_dir
from desktop_app.domain.errors import KithError
from desktop_app.services.kith import Kith
from desktop_app.system.single_instance import SingleInstance
from desktop_app.ui.kit.icons import Icons
from desktop_app.ui.kit.runner import Runner
from desktop_app.ui.kit.theme import Theme
from desktop_app.ui.look import Look
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.window_state import WindowState

DEMO_FOLDER = "sample"
BETWEEN = "\0"
"""Stands between the paths a later start hands over: the one character no path can hold."""


def run_window(folder: Path | None, *, demo: bool = False, paths: tuple[Path, ...] = ()) -> int:
    """Open the address book in `folder` (None: the user's own) and run until the window is closed; gives the status.

    When it is open already that window comes forward and takes `paths` to import.
    """
    tune()
    app = make_app()
    message = BETWEEN.join(str(path.absolute()) for path in paths)
    place, sentence = default_data_dir(), ""
    try:
        place = data_dir(folder)
        place = place / DEMO_FOLDER if demo else place
        single = SingleInstance(place)
        if not single.acquire(message):
            return 0
        program = Program(app, place, demo=demo, own=folder is None)
        program.open()
    except KithError as error:
        sentence = str(error)
    except OSError as error:
        sentence = f"{place} cannot be used: {error.strerror or error}."
    if sentence:
        print(sentence, file=sys.stderr)
        failed = Program(app, place)
        failed.show_failure(sentence)
        return app.exec() or 1
    single.heard.connect(program.hear)
    if paths:
        QTimer.singleShot(0, lambda: program.hear(message))
    status = app.exec()
    program.close()
    single.release()
    return status


def make_app() -> QApplication:
    """The Qt application in the user's language, as far as there is a translation."""
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Kith")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("kith")
    app.setStyle("Fusion")
    # A language without a translation yet keeps its own dates, numbers and direction.
    QLocale.setDefault(QLocale.system())
    if QLocale.system().textDirection() == Qt.LayoutDirection.RightToLeft:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    install_translation(app, QLocale.system().uiLanguages())
    return app


def install_translation(app: QApplication, languages: list[str]) -> None:
    """Use the first of `languages` there is a translation for; English, which holds our plurals, lies under it."""
    folder = resources_dir() / "translations"
    wanted = next((name for tag in languages for name in (tag.replace("-", "_"), tag.partition("-")[0])
                   if (folder / f"kith_{name}.qm").exists()), "en")  # fmt: skip
    for name in dict.fromkeys(("en", wanted)):
        translator = QTranslator(app)
        if translator.load(str(folder / f"kith_{name}.qm")):
            app.installTranslator(translator)


def local_zone() -> ZoneInfo:
    """The zone of this computer; UTC when it does not say."""
    from PySide6.QtCore import QTimeZone

    try:
        return ZoneInfo(bytes(QTimeZone.systemTimeZoneId().data()).decode() or "UTC")
    except (ValueError, OSError):
        return ZoneInfo("UTC")


class Program:
    """One open window with all it stands on."""

    def __init__(self, app: QApplication, folder: Path, *, demo: bool = False, own: bool = True) -> None:
        self._app, self._folder, self._demo, self._own = app, folder, demo, own
        zone = local_zone()
        self.theme = Theme(app, resources_dir() / "icons")
        self.look = Look(self.theme, Icons(self.theme, resources_dir() / "icons"), lambda: datetime.now(zone), zone)
        self.kith: Kith | None = None
        self.window: MainWindow | None = None
        self.runner = Runner()

    def open(self) -> MainWindow:
        """Open the address book and show the window; raises KithError when it cannot be opened."""
        self.kith = Kith(self._folder)
        if self._demo:
            self._fill_sample()
        state = WindowState(self._folder)
        self._apply_look(state)
        self.window = MainWindow(self.kith, self.look, state, self.runner, demo=self._demo)
        self.window.asked_demo.connect(open_sample)
        self.window.asked_move.connect(self._move)
        self.window.show()
        return self.window

    def close(self) -> None:
        """Let go of everything, in order."""
        self.runner.close()
        if self.kith is not None:
            self.kith.close()

    def hear(self, message: str) -> None:
        """Another start handed over its arguments: come forward, and import what it was given."""
        if self.window is None:
            return
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        self.window.commands.import_paths([Path(name) for name in message.split(BETWEEN) if name])

    def show_failure(self, sentence: str) -> None:
        """Say why the address book cannot be opened, in a window of its own."""
        from desktop_app.ui.failure import Failure

        self.theme.apply()
        self._failure = Failure(self.look, sentence, self._folder)
        self._failure.show()

    def _apply_look(self, state: WindowState) -> None:
        from desktop_app.system.colour_scheme import ColourScheme

        self._scheme = ColourScheme(self._app)
        self._scheme.changed.connect(self.theme.follow)
        self.theme.follow(self._scheme.is_dark)
        choice = state.text("appearance", "system")
        self.theme.blockSignals(True)
        if state.number("text_scale", 1.0) != 1.0:
            self.theme.set_text_scale(state.number("text_scale", 1.0))
        self.theme.blockSignals(False)
        self.theme.set_choice(choice if choice in ("system", "light", "dark") else "system")

    def _fill_sample(self) -> None:
        from desktop_app.app.sample import fill

        assert self.kith is not None
        fill(self.kith, resources_dir() / "sample", self.look.today())

    def _move(self, folder: Path) -> None:
        from desktop_app.app.moving import move_data

        if self.window is not None and self.kith is not None:
            move_data(self.window, self.kith, self._folder, folder)


def open_sample() -> None:
    """Open the sample people in a program of their own, so that they never mix with the user's."""
    import subprocess

    command = (
        [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "desktop_app.app.command_line"]
    )
    subprocess.Popen([*command, "--demo"], env=os.environ.copy(), start_new_session=True)
