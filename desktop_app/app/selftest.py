"""`kith --selftest`: whether everything an installation needs came with it; for whoever packs,
installs or helps.

One line a check; nothing of the user's is read or written. Each check gives what it found, or
raises.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop_app import __version__
from desktop_app.app.paths import manual_page, resources_dir
from desktop_app.app.printing import say

Check = Callable[[Path], str]

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoë Ünal\r\nUID:selftest\r\nEND:VCARD\r\n"
LICENCES = (
    "Kith",
    "Qt",
    "LGPL-3.0",
    "GPL-3.0",
    "Python",
    "SQLCipher",
    "Apache-2.0",
    "Lucide",
    "Word frequencies",
    "peewee",
    "phonenumberslite",
    "snowballstemmer",
    "sqlcipher3",
)


def run_selftest() -> int:
    """Run every check and print what each found; the status is 1 when one failed."""
    say(
        f"Kith {__version__}, {'in a bundle' if _in_bundle() else 'unbundled'}, Python {sys.version.split()[0]}"
    )
    with TemporaryDirectory(prefix="kith-selftest-") as place:
        passed = [_passes(name, check, Path(place)) for name, check in _checks()]
    if all(passed):
        say(f"All {len(passed)} checks passed.")
        return 0
    say(f"{passed.count(False)} of {len(passed)} checks failed.")
    return 1


def _checks() -> list[tuple[str, Check]]:
    from desktop_app.app import selftest_window

    return [
        ("migration", _migration),
        ("full-text search", _search_engine),
        ("cipher", _cipher),
        ("keyring", _keyring),
        ("address book", _address_book),
        ("reader of files", _reader),
        ("time zones", _time_zones),
        ("sample people", _sample),
        ("lists of words", _matching),
        ("telephone numbers", _numbers),
        ("licences", _licences),
        ("manual", _manual),
        *selftest_window.CHECKS,
    ]


def _matching(place: Path) -> str:
    from desktop_app.domain.matching.fitting import fitting
    from desktop_app.domain.matching.reading import Reader
    from desktop_app.domain.matching.stems import LANGUAGES
    from desktop_app.services.matching_words import read_lexicon

    lexicon = read_lexicon(resources_dir() / "matching")
    reader = Reader(lexicon)
    need, offer = reader.need("needs a copy editor"), reader.offer("edits memoirs")
    (met,) = fitting(need, offer, lexicon.within).why
    stems = {lexicon.stems.stem(language, "editoren") for language in LANGUAGES}
    return f"“{met.need}” and “{met.offer}” are {met.rule}, {len(stems)} stems"


def _numbers(place: Path) -> str:
    from desktop_app.services.phone_numbers import e164

    found = [e164("020 7183 8750", "GB"), e164("030 123456", "DE")]
    assert found == ["+442071838750", "+4930123456"], found
    return found[0]


def _keyring(place: Path) -> str:
    """On Windows and macOS a secret of the self-test's own is kept and forgotten again; on Linux a
    keyring may ask its user, so only the way to it is looked at. One that is locked is no fault of
    an installation.
    """
    from desktop_app.domain.errors import KeyringError
    from desktop_app.system.keyring import keyring

    kept, name = keyring(), "selftest"
    if sys.platform in ("win32", "darwin"):
        try:
            kept.write(name, b"secret")
            assert kept.read(name) == b"secret"
            kept.forget(name)
            assert not kept.holds(name)
        except KeyringError as error:
            if error.key != "keyring-locked":
                raise
            return f"{type(kept).__name__}, locked"
    return type(kept).__name__


def _passes(name: str, check: Check, place: Path) -> bool:
    own = place / name.replace(" ", "-")
    own.mkdir()
    try:
        found = check(own)
    # Whatever a missing part does, the checks after it are still made.
    except Exception as error:  # noqa: BLE001
        say(f"FAILED  {name}: {type(error).__name__}: {error}")
        return False
    say(f"ok      {name}: {found}")
    return True


def _in_bundle() -> bool:
    return bool(getattr(sys, "frozen", False))


def _migration(place: Path) -> str:
    from desktop_app.storage.engine.selftest import check_migration

    return check_migration(place)


def _search_engine(place: Path) -> str:
    from desktop_app.storage.engine.selftest import check_search_engine

    return check_search_engine()


def _cipher(place: Path) -> str:
    from desktop_app.storage.engine.selftest import check_cipher

    return check_cipher(place / "secret.sqlite3")


def _address_book(place: Path) -> str:
    """Import, find, export and check, as the command line does."""
    from desktop_app.domain.people_query import PeopleQuery
    from desktop_app.services.address_book import AddressBook

    (place / "in.vcf").write_text(CARD, encoding="utf-8")
    book = AddressBook(place / "book")
    try:
        book.importing.run([place / "in.vcf"])
        found = book.people_list.ids(PeopleQuery(text="zoe"), datetime.now(UTC).date())
        exported = "".join(book.exporting.vcards(version="4.0"))
        problems = book.check()
    finally:
        book.close()
    if len(found) != 1 or "Zoë" not in exported or problems:
        raise RuntimeError(f"{len(found)} found, {len(exported)} letters exported, {problems}")
    return "made, imported into, searched, exported and sound"


def _reader(place: Path) -> str:
    """A process of its own, as every import starts one."""
    from desktop_app.app.launching import reader_command
    from desktop_app.services.reading.process import PATIENCE, ReadingProcess

    path = place / "in.vcf"
    path.write_text(CARD, encoding="utf-8")
    reader = ReadingProcess(reader_command())
    try:
        read = list(reader.ask("read_records", path, (), {}, PATIENCE, lambda: False))
    finally:
        reader.end()
    return f"{sum(map(len, read))} record read in a process of its own"


def _time_zones(place: Path) -> str:
    from zoneinfo import ZoneInfo, available_timezones

    summer = datetime(2026, 7, 1, 12, tzinfo=ZoneInfo("Europe/Lisbon"))
    if summer.astimezone(UTC).hour != 11:
        raise RuntimeError("Lisbon keeps no summer time")
    return f"{len(available_timezones())} known"


def _sample(place: Path) -> str:
    from desktop_app.app.sample import fill
    from desktop_app.services.address_book import AddressBook

    book = AddressBook(place)
    try:
        fill(book, resources_dir() / "sample", datetime.now(UTC).date())
        return f"{sum(book.people_list.counts().values())} of them"
    finally:
        book.close()


def _manual(place: Path) -> str:
    beginning = manual_page("")
    if beginning is None or manual_page("today") is None:
        raise FileNotFoundError("no page to open")
    if _in_bundle() and beginning.suffix != ".html":
        raise FileNotFoundError(f"only {beginning}")
    return beginning.name


def _licences(place: Path) -> str:
    folder = resources_dir() / "licences"
    if not _in_bundle():
        return "not gathered outside a bundle"
    missing = [name for name in LICENCES if not (folder / f"{name}.txt").is_file()]
    if missing:
        raise FileNotFoundError(f"{', '.join(missing)} in {folder}")
    return f"{len(list(folder.iterdir()))} texts"
