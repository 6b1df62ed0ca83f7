"""Needs and offers: all of them compared from nothing, one new line against all, and the good turn."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

from desktop_app.app.interpreter import tune
from desktop_app.domain.needs import Need, NeedSide, Whose
from desktop_app.domain.timeline import Participant
from desktop_app.services.address_book import AddressBook
from desktop_app.storage.queries import needs
from tests.bench import generate, memory, needs_book

NEW = 20
NOW = datetime.combine(generate.TODAY, datetime.min.time()).astimezone() + timedelta(hours=9)


def measure(folder: Path, people: int, known: Path) -> Iterator[tuple[str, str, str]]:
    """Every figure as what, value and comparison; makes the address book when it is not there, from
    that in `known`. Seconds and milliseconds are of the processor: all is done off the UI thread.
    """
    if not (folder / "kith.sqlite3").exists():
        needs_book.fill(folder, people, known)
    # As the window has the interpreter.
    tune()
    book, before = AddressBook(folder, words=needs_book.LISTS), memory.peak()
    db = book._store.reader
    read = _took(lambda: needs.open_lines(db))
    texts = [text for _, text in needs.open_lines(db).values()]
    floor = _took(lambda: Counter(word for text in texts for word in text.lower().split()))
    first = _took(lambda: book.proposals.page(generate.TODAY))
    yield (
        f"matches from nothing, {len(texts):,} needs and offers",
        f"{first / 1000:.1f} s",
        f"{first / floor:.0f} × counting their words ({floor:.0f} ms)",
    )
    yield (
        "  memory on top",
        f"{(memory.peak() - before) / 1024:.0f} MiB",
        "at the most",
    )
    turn = _took(lambda: book.good_turns.read(NOW))
    yield "the good turn, matches known", f"{turn:.0f} ms", f"{turn / read:.1f} × reading all lines"
    times = {side: sorted(_new(book, side)) for side in NeedSide}
    for side, found in times.items():
        yield (
            f"one new {side.value} against all",
            f"{found[NEW // 2]:.0f}, {found[-1]:.0f} ms",
            f"median and worst of {NEW}; all lines read bare: {read:.0f} ms",
        )
    book.close()


def _new(book: AddressBook, side: NeedSide) -> Iterator[float]:
    """Milliseconds from a line that was stored to what fits it."""
    texts = [text for at, text in needs_book.lines(4 * NEW, seed=7) if at == side.value]
    for row, text in enumerate(texts[:NEW], 1):
        who = Participant(row, "Somebody")
        need = Need(side, Whose.PERSON, text, generate.TODAY, person=who)
        stored = book.needs.add(need).result().value
        yield _took(lambda stored=stored: book.proposals.of_need(stored, generate.TODAY))
        book.history.undo().result()


def _took(work: Callable[[], object]) -> float:
    """Milliseconds of this thread's processor time."""
    began = time.thread_time()
    work()
    return (time.thread_time() - began) * 1000
