"""Archives to begin with, and how one is spoiled: within its files, its names or its own bytes."""

from __future__ import annotations

import io
import zipfile
import zlib
from pathlib import Path
from random import Random

from tests.formats.linkedin import archive as made
from tests.formats.linkedin.archive import Archive
from tests.fuzz.mutations import spoiled

LARGEST = 8_000_000
"""Bytes of an archive unpacked; what would be more is left as it is."""
_NAMES = ("../../up.vcf", "/root.vcf", "C:\\x.vcf", "a/" * 200 + "b.vcf", "n\udcff.vcf", "x\n.vcf",
          "Connections.csv", "messages.csv", "Takeout/Contacts/All.vcf", "a.zip", "x.vcf/", "")  # fmt: skip
_ANA, _YOU = ("Ana", "Reis", "https://www.linkedin.com/in/ana"), "https://www.linkedin.com/in/you"
_MAIL = (
    b"From a@b Mon Mar  3 10:00:00 2025\r\nFrom: =?utf-8?q?Zo=C3=AB?= <zoe@x.example>\r\n"
    b"To: me@home.example\r\nDate: Mon, 3 Mar 2025 10:00:00 +0000\r\nMessage-ID: <1@x>\r\n"
    b"Subject: Hi\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHello\r\n\r\n"
)


def seeds(authored: Path) -> list[bytes]:
    """Archives of address books, of a mailbox beside cards, and one within another."""
    books = {
        path.name: path.read_bytes()
        for path in sorted(authored.iterdir())
        if path.suffix != ".json"
    }
    takeout = {
        "Takeout/Contacts/All Contacts.vcf": books["ios18_contacts.vcf"],
        "Takeout/Mail/All mail.mbox": _MAIL * 3,
        "Takeout/Calendar/birthdays.ics": books["birthdays.ics"],
    }
    return [packed(books), packed(takeout), packed({"in.zip": packed(books)})]


def spoiled_file(random: Random, files: list[bytes]) -> bytes:
    """A file with faults, of a format whose files may be archives."""
    archives = [data for data in files if data.startswith(b"PK")]
    if random.randrange(len(files)) < len(archives):
        return _spoiled_archive(random, archives)
    return spoiled(random, files)


def _spoiled_archive(random: Random, archives: list[bytes]) -> bytes:
    """An archive with a fault in some of its files or their names, or in its own bytes."""
    data = random.choice(archives)
    if random.random() < 0.25:
        return spoiled(random, archives)
    files = _unpacked(data)
    for name in random.sample(sorted(files), min(len(files), random.choice((1, 1, 2, 5)))):
        if random.random() < 0.2:
            files[random.choice((*_NAMES, *files))] = files.pop(name, b"")
        else:
            files[name] = spoiled(random, [files.get(name, b""), *files.values()])
    whole = packed(files)
    return spoiled(random, [whole]) if random.random() < 0.1 else whole


def _unpacked(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(files: dict[str, bytes]) -> bytes:
    """A zip archive of such files."""
    file, size = io.BytesIO(), 0
    with zipfile.ZipFile(
        file, "w", zipfile.ZIP_DEFLATED, compresslevel=zlib.Z_BEST_SPEED
    ) as packed:
        for name, data in files.items():
            size += len(data)
            if size <= LARGEST:
                packed.writestr(name.encode("utf-8", "replace").decode() or "none", data)
    return file.getvalue()


def linkedin() -> bytes:
    """An archive of LinkedIn with every table that is read."""
    people = made.connections(8)
    archive = Archive().add("Connections.csv", made.CONNECTIONS, *(one.row() for one in people))
    archive.add("Profile.csv", made.PROFILE, ("Rui", "Tavares", *("",) * 11))
    archive.add("messages.csv", made.MESSAGES, *made.messages(people, 12))
    archive.add("Invitations.csv", made.INVITATIONS,
                ("Ana Reis", "Rui", "1/2/25, 3:04 PM", "Hi", "INCOMING", _ANA[2], _YOU))  # fmt: skip
    said = (*_ANA[:2], "Acme", "Editor", "Great work", "02/03/24, 11:00 AM", "VISIBLE")
    archive.add("Recommendations_Received.csv", made.RECOMMENDATIONS, said)
    archive.add("Recommendations_Given.csv", made.RECOMMENDATIONS, said)
    endorsed = ("2024/05/06 07:08:09 UTC", "Letterpress", *_ANA, "ACCEPTED")
    archive.add("Endorsement_Received_Info.csv", made.ENDORSED.format("Endorser"), endorsed)
    archive.add("Endorsement_Given_Info.csv", made.ENDORSED.format("Endorsee"), endorsed)
    archive.add("Positions.csv", made.POSITIONS, ("Acme", "Editor", "", "", "Jan 2020", ""))
    archive.add("Education.csv", made.EDUCATION, ("School", "2001", "2004", "", "BA", ""))
    archive.add("Events.csv", made.EVENTS, ("Fair", "2025/01/02 10:00", "ATTENDED", ""))
    archive.add("Notes.csv", made.NOTES_KEPT, (*_ANA, "Kiln", "2025-01-02", "2025-01-03"))
    archive.add("Skills.csv", "Name", ("Letterpress",))
    return packed({name: archive.text(name).encode() for name in archive.tables})
