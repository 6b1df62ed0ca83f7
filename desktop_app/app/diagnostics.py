"""Hears what nobody caught: errors in slots, threads and listeners, what Python cannot raise, and
Qt's messages.

Each goes into the log as places in the code (`fault_report`), and the window hears of the first of
a kind. The program goes on. What is heard is told on stderr in the same form: a desktop keeps what
its programs say there.

What describes a fault is imported with the first one: no start waits for it.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop_app import __version__
from desktop_app.app.crash_marker import CrashMarker
from desktop_app.domain.errors import DamagedDatabaseError

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QMessageLogContext, QtMsgType

    from desktop_app.app.log_file import LogFile

MOST_KEPT = 30
"""Faults of this run that a report holds."""


class Diagnostics:
    """One for a process, built where it starts. `listener` is called with the report of each new
    fault, on any thread.

    A `quiet` one tells nothing on stderr.
    """

    def __init__(self, *, quiet: bool = False) -> None:
        self._log: LogFile | None = None
        self._quiet = quiet
        self.listener: Callable[[str], object] = lambda report: None
        self._times: dict[str, int] = {}
        self._kept: list[str] = []
        self._has_heard = False
        self._lock = threading.RLock()
        self._marker: CrashMarker | None = None
        self.crash = ""
        """The report of the run before this one, when that ended by a fault."""

    @property
    def log(self) -> LogFile:
        """Where faults are kept."""
        if self._log is None:
            from desktop_app.app.log_file import LogFile

            self._log = LogFile()
        return self._log

    def install(self) -> None:
        """Be what Python calls for errors nobody caught, on every thread."""
        sys.excepthook = lambda kind, error, traceback: self.hear(error)
        threading.excepthook = lambda hook: self.hear(hook.exc_value)
        sys.unraisablehook = lambda hook: self.hear(hook.exc_value)

    def install_logging(self) -> None:
        """Hear what libraries log as a warning or worse, such as a callback of a future that
        failed.
        """
        from desktop_app.app.log_listener import LogListener

        listener = LogListener(self.hear, self.keep)
        listener.install()

    def install_qt(self) -> Callable[[], None]:
        """Hear Qt's messages; the answer ends that."""
        from PySide6.QtCore import qInstallMessageHandler

        qInstallMessageHandler(self._hear_qt)
        return lambda: qInstallMessageHandler(None) and None

    def begin_run(self, folder: Path) -> None:
        """The address book in `folder` is being opened: see how the run before ended, and mark this
        one.
        """
        self._marker = CrashMarker(folder)
        left = self._marker.begin()
        if left:
            entry = "\n".join(("Kith had ended by a fault:", *left))
            self.log.add(entry)
            self.crash = self.report(entry)

    def end_run(self, error: BaseException | None = None) -> None:
        """The run ends, as it should or by an error nobody caught, of which the next one will
        tell.
        """
        if error is not None:
            self.hear(error)
        if self._marker is None:
            return
        if error is not None:
            self._marker.note(type(error).__qualname__)
        else:
            self._marker.end()
        self._marker = None

    def faults(self) -> bool:
        """Whether an error nobody caught was heard in this run. What Qt or a library only warns of
        is kept and is none: desktops that lack a service give rise to it at every start.
        """
        return self._has_heard

    def hear(self, error: BaseException | None) -> str:
        """Keep an error nobody caught, and let the listener know; gives its report. Raises
        nothing.
        """
        if error is None or isinstance(error, KeyboardInterrupt | DamagedDatabaseError):
            # Damage is no fault of the program: the window has heard of it, and offers ways back.
            return ""
        self._has_heard = True
        if sys.flags.dev_mode:
            import traceback

            traceback.print_exception(error)
        try:
            from desktop_app.app.fault_report import describe

            entry = "\n".join(describe(error))
        except Exception as fault:
            # Somebody's own exception may fail to be looked at.
            entry = f"{type(error).__name__}, which could not be described: {type(fault).__name__}"
        if self.keep(entry):
            report = self.report(entry)
            try:
                self.listener(report)
            except Exception:
                # The window is gone already; the log has it.
                return report
        return self.report(entry)

    def keep(self, entry: str) -> bool:
        """Write an entry into the log and on stderr, one that comes again ever more rarely; True
        the first time.
        """
        with self._lock:
            times = self._times[entry] = self._times.get(entry, 0) + 1
            if times & (times - 1):
                return False
            if times == 1:
                self._kept = [*self._kept[-MOST_KEPT + 1 :], entry]
        told = entry if times == 1 else f"{entry}\n  … for the {times}th time"
        self.log.add(told)
        if sys.stderr is not None and not self._quiet:
            try:
                sys.stderr.write(f"{told}\n")
            except (OSError, ValueError):
                # Nobody reads it any more.
                return times == 1
        return times == 1

    def report(self, *entries: str) -> str:
        """What can be sent to somebody who mends it: the versions, and where in the code (all
        faults of this run by default).
        """
        import platform

        system = f"{platform.system()} {platform.release()} {platform.machine()}"
        head = f"Kith {__version__}, Python {platform.python_version()}{_qt_version()}, {system}"
        return "\n\n".join((head, *(entries or self._kept))) + "\n"

    def _hear_qt(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        words = {
            "QtWarningMsg": "warning",
            "QtCriticalMsg": "critical message",
            "QtFatalMsg": "fatal message",
        }
        if (grave := words.get(kind.name)) is not None:
            from desktop_app.app.fault_report import describe_qt

            self.keep(describe_qt(grave, context.category or "default", message))


def _qt_version() -> str:
    core = sys.modules.get("PySide6.QtCore")
    return "" if core is None else f", Qt {core.qVersion()}"
