"""`python -m tests.shots.sizes FOLDER [--size 760x600 …] [--people nobody|few|sample|many]`: every place of the
window, and a person's page, at a size, and what of it is clipped or hard to read, in words. `--beyond` takes pages
of Preferences, dialogs and cards far down a page instead (`beyond.py`).

`--scale 2` doubles the pixels, `--font 1.5` enlarges text, `--dark`, `--contrast` and `--rtl` are what they say.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from desktop_app.domain.people_query import PeopleQuery

NOW = datetime(2026, 11, 21, 14, 32, tzinfo=ZoneInfo("Europe/Lisbon"))
FEW, MANY = 5, 100_000


def main() -> None:
    """Photograph all places at the sizes asked."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--size", nargs="+", default=["1440x900", "1024x700", "760x600"])
    parser.add_argument("--people", choices=("nobody", "few", "sample", "many"), default="sample")
    parser.add_argument("--only", nargs="+", default=(), metavar="PLACE")
    parser.add_argument("--scale", default="1")
    parser.add_argument("--font", type=float, default=1.0)
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--contrast", action="store_true")
    parser.add_argument("--rtl", action="store_true")
    parser.add_argument("--beyond", action="store_true")
    arguments = parser.parse_args()
    os.environ["QT_SCALE_FACTOR"] = arguments.scale
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ |= {"LC_ALL": "", "LC_TELEPHONE": "pt_PT.UTF-8"}
    from PySide6.QtCore import Qt

    from desktop_app.app.main import make_app

    app = make_app()
    if arguments.rtl:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    arguments.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        _photograph(app, Path(place), arguments)


def _photograph(app, place: Path, arguments: argparse.Namespace) -> None:  # type: ignore[no-untyped-def]
    from tests.shots.studio import Studio

    _fill(place, arguments.people, beyond=arguments.beyond)
    studio = Studio(app, place, arguments.folder, NOW, arguments.font, demo=False)
    program = studio.full
    program.theme.set_choice("dark" if arguments.dark else "light")
    program.theme.follow_contrast(arguments.contrast)
    window = program.window
    for size in arguments.size:
        width, height = map(int, size.split("x"))
        window.resize(width, height)
        for view in _views(program, beyond=arguments.beyond):
            if not arguments.only or view.name in arguments.only:
                _take(studio, window, view, size)
    studio.close()


def _take(studio, window, view, size: str) -> None:  # type: ignore[no-untyped-def]
    from PySide6.QtWidgets import QApplication

    from tests.shots.beyond import opened
    from tests.ui.clipped import clipped
    from tests.ui.contrast import faint

    before = set(QApplication.topLevelWidgets())
    view.open()
    studio.settle()
    while studio.full.runner.waiting():
        studio.settle(50)
    view.then()
    over = opened(before) if view.is_over else None
    if over is not None and over.isModal():
        over.move(window.geometry().center() - over.rect().center())
    # What is larger than the window behind it is shown alone.
    fits = over is None or window.size().expandedTo(over.size()) == window.size()
    studio.take(f"{view.name}-{size}", window if fits else over, over if fits else None)
    for words in clipped(over or window):
        print(f"    clipped: {words}")
    for words in faint(over or window):
        print(f"    faint: {words}")
    if over is not None:
        over.close()
        studio.settle(50)


def _fill(place: Path, people: str, *, beyond: bool) -> None:
    from desktop_app.app.paths import resources_dir
    from desktop_app.app.sample import fill
    from desktop_app.services.address_book import AddressBook

    if people == "nobody":
        return
    if people == "many":
        from tests.bench import generate

        generate.fill(place / "full", MANY, 3)
        return
    book = AddressBook(place / "full", lambda: NOW)
    fill(book, resources_dir() / "sample", NOW.date())
    if people == "few":
        ids = list(book.people_list.ids(PeopleQuery(), NOW.date()))
        book.people.trash(ids[FEW:]).result()
    if beyond:
        from tests.shots import beyond as more

        more.fill(book)
    book.close()


def _views(program, *, beyond: bool):  # type: ignore[no-untyped-def]
    from tests.shots.beyond import View, views

    window = program.window
    if beyond:
        yield from views(window)
        return
    shell = window.shell
    for room in window.rooms:
        for place in room.places:
            yield View(place.key, lambda key=place.key: shell.show(key, _about(window, key)))
    for tab in ("timeline-tab", "details"):
        yield View(f"person-{tab}", lambda tab=tab: _open_person(window, tab))


def _about(window, place: str) -> object:  # type: ignore[no-untyped-def]
    """What a place is about that one is only led to: the first people of the list, or where the first works."""
    ids = list(window.book.people_list.ids(PeopleQuery(), NOW.date())[:2])
    if place == "before_you_meet" and ids:
        return ("person", ids[0])
    if place == "merging" and len(ids) == 2:
        return tuple(ids)
    if place == "organisation":
        contacts = [window.book.people.contact(row_id) for row_id in ids]
        return next((item.positions[0].organisation for item in contacts if item.positions), None)
    return None


def _open_person(window, tab: str) -> None:  # type: ignore[no-untyped-def]
    window.shell.show("people")
    # The list may still show the people of the place before.
    ids = window.book.people_list.ids(PeopleQuery(), NOW.date())
    if len(ids):
        window.shell.open_person(ids[0])
        window.person.show_tab(tab)


if __name__ == "__main__":
    main()
