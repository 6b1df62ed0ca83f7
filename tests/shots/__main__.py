"""`make shots`: photographs the window on the sample people into a folder git ignores.

The first argument is the folder; `--scale 2` doubles the pixels, `--rtl` mirrors the layout, `--font 1.5` enlarges text.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

NOW = datetime(2026, 11, 21, 14, 32, tzinfo=ZoneInfo("Europe/Lisbon"))


def main() -> None:
    """Take every picture."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--scale", default="1")
    parser.add_argument("--rtl", action="store_true")
    parser.add_argument("--font", type=float, default=1.0)
    arguments = parser.parse_args()
    os.environ["QT_SCALE_FACTOR"] = arguments.scale
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt

    from desktop_app.app.main import make_app
    from tests.shots.studio import Studio

    app = make_app()
    if arguments.rtl:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    arguments.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        studio = Studio(app, Path(place), arguments.folder, NOW, arguments.font)
        for take in scenes(studio):
            take()
        studio.close()


def scenes(studio) -> list[Callable[[], None]]:
    """Every picture, by name of the method that takes it."""
    from tests.shots import desk, importing, rhythms

    return [
        studio.today_light,
        studio.today_dark,
        studio.today_narrow,
        studio.why_these,
        studio.message,
        studio.people_light,
        studio.people_dark,
        studio.details,
        studio.composing,
        studio.selected,
        studio.timeline,
        studio.timeline_found,
        studio.palette,
        studio.shortcuts,
        studio.preferences,
        *(
            lambda take=take: take(studio)
            for take in (rhythms.explained, rhythms.rhythms, rhythms.circles, rhythms.review)
        ),
        studio.reminder,
        studio.narrow_icons,
        studio.narrow_sheet,
        studio.narrow_turns,
        studio.small,
        *importing.scenes(studio),
        studio.first_start,
        studio.first_start_dark,
        *desk.scenes(studio),
    ]


main()
