"""`make shots`: photographs the window on the sample people into a folder git ignores.

The first argument is the folder; `--only NAME…` writes these alone, small, as the manual has them;
`--scale 2` doubles the pixels, `--rtl` mirrors the layout, `--font 1.5` enlarges text.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

NOW = datetime(2026, 11, 21, 14, 32, tzinfo=ZoneInfo("Europe/Lisbon"))


def main() -> None:
    """Take every picture."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--scale", default="1")
    parser.add_argument("--only", nargs="+", default=(), metavar="NAME")
    parser.add_argument("--rtl", action="store_true")
    parser.add_argument("--font", type=float, default=1.0)
    arguments = parser.parse_args()
    os.environ["QT_SCALE_FACTOR"] = arguments.scale
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # The sample people are looked at from Lisbon, wherever the pictures are made.
    os.environ |= {"LC_ALL": "", "LC_TELEPHONE": "pt_PT.UTF-8"}
    from PySide6.QtCore import Qt

    from desktop_app.app.main import make_app
    from tests.shots.scenes import SCENES, pictures
    from tests.shots.studio import Studio

    app = make_app()
    if arguments.rtl:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    arguments.folder.mkdir(parents=True, exist_ok=True)
    only = frozenset(arguments.only)
    if only - pictures():
        parser.error(f"no scene takes {', '.join(sorted(only - pictures()))}")
    with tempfile.TemporaryDirectory() as place:
        studio = Studio(app, Path(place), arguments.folder, NOW, arguments.font, only)
        for scene in SCENES:
            if only and not scene.pictures & only:
                continue
            studio.taken.clear()
            scene(studio)
            assert studio.taken == scene.pictures, (
                f"{studio.taken} taken where {scene.pictures} were announced"
            )
        studio.close()


main()
