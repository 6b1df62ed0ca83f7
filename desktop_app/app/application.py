"""The Qt application: its name, its style and its language."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, QTranslator, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from desktop_app import APP_ID, __version__
from desktop_app.app.paths import resources_dir
from desktop_app.app.stop_signals import SESSION_ENDS


class Application(QApplication):
    """`leaving` when the system asks the program to end, before any window is asked to close.

    `asked_open` carries the path of a file to show: macOS says so to the program instead of on its
    command line.
    """

    leaving = Signal()
    open_requested = Signal(str)

    def event(self, event: QEvent) -> bool:
        """Hear of the end first: a window that stays in the tray when it is closed would else hold
        up the log-out.
        """
        if event.type() == QEvent.Type.Quit:
            self.leaving.emit()
        if isinstance(event, QFileOpenEvent) and event.file():
            self.open_requested.emit(event.file())
            return True
        return super().event(event)


def make_app() -> Application:
    """The Qt application in the user's language, as far as there is a translation."""
    QApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    # Qt's own option: `setStyle` answers the style, whose class alone takes 6 ms to make in Python.
    app = Application([*sys.argv[:1], "-style", "fusion"])
    app.setApplicationName("Kith")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(APP_ID)
    # A language without a translation yet keeps its own dates, numbers and direction.
    QLocale.setDefault(QLocale.system())
    if QLocale.system().textDirection() == Qt.LayoutDirection.RightToLeft:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    app.commitDataRequest.connect(lambda _: app.setProperty(SESSION_ENDS, True))
    install_translation(app, QLocale.system().uiLanguages())
    return app


def install_translation(app: QCoreApplication, languages: list[str]) -> None:
    """Use the first of `languages` there is a translation for; English, which holds our plurals,
    lies under it.
    """
    folder = resources_dir() / "translations"
    wanted = next(
        (
            name
            for tag in languages
            for name in (tag.replace("-", "_"), tag.partition("-")[0])
            if (folder / f"kith_{name}.qm").exists()
        ),
        "en",
    )
    for name in dict.fromkeys(("en", wanted)):
        translator = QTranslator(app)
        if translator.load(str(folder / f"kith_{name}.qm")):
            app.installTranslator(translator)
