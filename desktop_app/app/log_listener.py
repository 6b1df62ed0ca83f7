"""What libraries log, as places in the code: their messages may hold what people wrote."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from desktop_app.app.fault_report import short_path

if TYPE_CHECKING:
    from desktop_app.app.diagnostics import Diagnostics


class LogListener(logging.Handler):
    """Hands what is logged as a warning or worse to the diagnostics; an error that came with it counts as a fault."""

    def __init__(self, diagnostics: Diagnostics) -> None:
        super().__init__(logging.WARNING)
        self._diagnostics = diagnostics

    def install(self) -> None:
        """Listen to every logger; Python’s own way, the message on stderr, ends with it."""
        logging.getLogger().addHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep where it was logged."""
        if record.exc_info and record.exc_info[1] is not None:
            self._diagnostics.hear(record.exc_info[1])
        else:
            place = f"{short_path(record.pathname)}:{record.lineno} in {record.funcName}"
            self._diagnostics.keep(f"{record.levelname.lower()} logged at {place}")
