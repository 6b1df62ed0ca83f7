"""What time it is on this computer, and how dates are written in its country. Qt is not asked: it
is not loaded.
"""

from __future__ import annotations

from datetime import datetime


def local_now() -> datetime:
    """The moment it is, aware, on the computer's clock."""
    return datetime.now().astimezone()


def is_day_first() -> bool:
    """Whether 3/11 is the third of November here: only a place that writes the month first says no,
    as in the window.
    """
    import locale

    try:
        place = locale.setlocale(locale.LC_TIME, "")
        return place.split(".")[0] in ("C", "POSIX") or not locale.nl_langinfo(
            locale.D_FMT
        ).startswith("%m")
    except (locale.Error, AttributeError):
        # Windows tells no format without Qt.
        return True
