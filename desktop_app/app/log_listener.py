"""What libraries log, as places in the code: their messages may hold what people wrote."""

from __future__ import annotations

import logging
from collections.abc import Callable

from desktop_app.app.fault_report import short_path


class LogListener(logging.Handler):
    """Listens for what is logged as a warning or worse: an error that came with it goes to `hear`,
    else its place to `keep`.
    """

    def __init__(
        self, hear: Callable[[BaseException], object], keep: Callable[[str], object]
    ) -> None:
        super().__init__(logging.WARNING)
        self._hear, self._keep = hear, keep

    def install(self) -> None:
        """Listen to every logger; Python’s own way, the message on stderr, ends with it."""
        logging.getLogger().addHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep where it was logged."""
        if record.exc_info and record.exc_info[1] is not None:
            self._hear(record.exc_info[1])
        else:
            place = f"{short_path(record.pathname)}:{record.lineno} in {record.funcName}"
            self._keep(f"{record.levelname.lower()} logged at {place}")
