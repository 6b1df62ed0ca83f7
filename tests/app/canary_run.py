"""A run with an encrypted address book, as a process of its own: everything is written, looked
at and typed once; then it quits, or is killed. Arguments: folder, "quit" or "kill", and where the photo as it is stored goes."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QTimer
from PySide6.QtGui import QColor, QImage

from desktop_app.app.application import make_app
from desktop_app.app.diagnostics import Diagnostics
from desktop_app.app.program import Program
from desktop_app.domain.documents import new_document
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


def _write(program: Program) -> int:
    """Put somebody in, with a photo and thirty entries; gives the id."""
    book, window = program.book, program.window
    assert book is not None
    assert window is not None
    person = Person(display_name=f"Ana {WORD}", notes=WORD)
    ana = book.people.add(Contact(person)).result().value
    book.people.set_photo(ana, Photo(_photo(), "image/png")).result()
    Path(sys.argv[3]).write_bytes(book.people.photo(ana) or b"")
    letter = new_document(f"{WORD}.txt", f"about {WORD}".encode() * 60, f"On {WORD}")
    book.documents.add(ana, [letter]).result()
    for at in range(30):
        entry = Interaction(
            kind=InteractionKind.CALL,
            day=program.context.today(),
            summary=f"{WORD} {at}",
            people=(window.participant(ana),),
        )
        book.timeline.log(entry).result()
    return ana


def _steps(program: Program, diagnostics: Diagnostics, end: str) -> Iterator[None]:
    """All that is done, a step at a time."""
    ana, window = _write(program), program.window
    assert window is not None
    window.settle()
    yield
    for place in PLACES:
        window.shell.show(place)
        yield
    window.shell.open_person(ana, "details")
    yield
    if end == "quit":
        # After a kill it would be there until the next start.
        book = window.book
        copy = book.documents.copy_to_open(book.documents.of(ana)[0].id)
        assert WORD in copy.read_text()
    yield
    window.person.show_tab("timeline-tab")
    window.person.composer.set_text(f"Coffee with {WORD}")
    window.list.show_query(PeopleQuery(text=WORD))
    yield
    diagnostics.hear(ValueError(WORD))
    if end == "kill":
        os.kill(os.getpid(), signal.SIGKILL)
    program.locker.lock()
    yield


def main(folder: Path, end: str) -> None:
    """Run it."""
    diagnostics = Diagnostics()
    diagnostics.install()
    app = make_app()
    program = Program(app, folder)
    program.key = Vault(folder).key_of(WORDS)
    program.start(lambda: None)
    steps = _steps(program, diagnostics, end)
    clock = QTimer(interval=50)
    clock.timeout.connect(lambda: next(steps, "over") and app.quit())
    clock.start()
    app.exec()
    program.close()
    diagnostics.end_run()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
