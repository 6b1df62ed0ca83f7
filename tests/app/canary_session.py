"""A session with an encrypted address book, as a process of its own: everything is written, looked
at and typed once; then it quits, or is killed. Arguments: folder, "quit" or "kill", and where the photo as it is stored goes."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice
from PySide6.QtGui import QColor, QImage

from desktop_app.app.application import make_app
from desktop_app.app.diagnostics import Diagnostics
from desktop_app.app.program import Program
from desktop_app.domain.people_query import PeopleQuery
from desktop_app.domain.person import Contact, Person, Photo
from desktop_app.domain.timeline import Interaction, InteractionKind
from desktop_app.services.vault import Vault

WORD, WORDS = "Nachtigallenfels", "five apples sing under snow"
PLACES = ("today", "people", "timeline", "giving", "events", "reach", "circles", "duplicates")


def _photo() -> bytes:
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    for at in range(64 * 64):
        image.setPixelColor(at % 64, at // 64, QColor.fromHsv(at * 7 % 360, 200, at * 13 % 256))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def _turn() -> None:
    for _ in range(20):
        QCoreApplication.processEvents()


def main(folder: Path, end: str) -> None:
    """Run it."""
    diagnostics = Diagnostics()
    diagnostics.install()
    app = make_app()
    program = Program(app, folder)
    program.key = Vault(folder).key_of(WORDS)
    program.start(lambda: None)
    window, book = program.window, program.book
    assert window is not None
    assert book is not None
    ana = book.people.add(Contact(Person(display_name=f"Ana {WORD}", notes=WORD))).result().value
    book.people.set_photo(ana, Photo(_photo(), "image/png")).result()
    Path(sys.argv[3]).write_bytes(book.people.photo(ana) or b"")
    for at in range(30):
        entry = Interaction(
            kind=InteractionKind.CALL,
            day=program.context.today(),
            summary=f"{WORD} {at}",
            people=(window.participant(ana),),
        )
        book.timeline.log(entry).result()
    window.settle()
    _turn()
    for place in PLACES:
        window.shell.show(place)
        _turn()
    window.shell.open_person(ana)
    window.person.composer.set_text(f"Coffee with {WORD}")
    window.list.show_query(PeopleQuery(text=WORD))
    _turn()
    try:
        raise ValueError(WORD)
    except ValueError as error:
        diagnostics.hear(error)
    if end == "kill":
        os.kill(os.getpid(), signal.SIGKILL)
    program.locker.lock()
    _turn()
    program.close()
    diagnostics.end_run()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
