"""What time it is on this computer, and how dates are written in its country. Qt is not asked: it
is not loaded.
"""

from __future__ import annotations

import os
from datetime import datetime

from desktop_app.domain.errors import KithError


def stopped_now() -> datetime:
    """The local moment that KITH_NOW says in ISO 8601, aware; without it the moment it is. Only
    for reading lines of which nothing is stored.

    Raises KithError for a moment that cannot be read.
    """
    said = os.environ.get("KITH_NOW", "")
    if not said:
        return local_now()
    try:
        return datetime.fromisoformat(said).astimezone()
    except ValueError as error:
        raise KithError("not-a-moment", text=said) from error


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
