"""Peewee takes ten megabytes: a program that only shows, or only notes what it told, never loads
it."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.domain.changes import Step
from desktop_app.domain.person import Contact, Person
from desktop_app.services.address_book import AddressBook
from desktop_app.storage.engine.store import Store

READING = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from desktop_app.domain.people_query import PeopleQuery
from desktop_app.services.address_book import AddressBook

now = datetime(2026, 11, 21, 9, tzinfo=UTC)
book = AddressBook(Path(sys.argv[1]))
(row,) = book.people_list.ids(PeopleQuery(text="ana"), now.date())
book.people_list.lines([row])
book.people.page(row)
book.timeline.page()
book.reminders.waiting()
book.rhythms.budget(now.date())
book.today.page(now)
book.search.others("ana")
book.smart_lists.all(), book.tags.all(), book.circles.all(), book.settings.get("x")
book.agenda.told(book.agenda.due_now(now), now).result()
book.close()
print([name for name in sys.modules if name.partition(".")[0] in ("peewee", "playhouse")])
"""


def test_reading_loads_no_peewee(tmp_path: Path) -> None:
    book = AddressBook(tmp_path / "kith")
    book.people.add(Contact(Person(display_name="Ana"))).result()
    book.close()
    command = [sys.executable, "-c", READING, str(tmp_path / "kith")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("[]\n", "")


def test_what_can_be_taken_back_is_no_note(tmp_path: Path) -> None:
    store = Store(tmp_path / "kith")
    store.write(Step("x"), lambda db: db.run("UPDATE circle SET size = 6 WHERE id = 1")).result()
    with pytest.raises(RuntimeError, match="as a step"):
        store.note(lambda db: db.run("UPDATE circle SET size = 7 WHERE id = 1") and None).result()
    assert store.reader.value("SELECT size FROM circle WHERE id = 1") == 6
    store.close()


def test_a_note_is_kept_and_is_no_step(tmp_path: Path) -> None:
    book = AddressBook(tmp_path / "kith")
    now = datetime(2026, 11, 21, 9, tzinfo=UTC)
    book.agenda.told([], now).result()
    assert book.history.undoable() is None
    assert book._store.reader.value("SELECT count(*) FROM announced") == 1
    book.close()
