"""Makes archives as LinkedIn does, of people who do not exist. Deterministic by its seed."""

from __future__ import annotations

import csv
import io
import random
import zipfile
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

NOTES = (
    "Notes:\n"
    '"When exporting your connection data, you may notice that some of the email addresses are '
    "missing. You will only see email addresses for connections who have allowed their connections "
    'to see or download their email address using this setting https://www.linkedin.com/psettings/privacy/email."\n\n'
)
CONNECTIONS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
MESSAGES = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,"
    "SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT"
)
INVITATIONS = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl"
RECOMMENDATIONS = "First Name,Last Name,Company,Job Title,Text,Creation Date,Status"
ENDORSED = (
    "Endorsement Date,Skill Name,{0} First Name,{0} Last Name,{0} Public Url,Endorsement Status"
)
POSITIONS = "Company Name,Title,Description,Location,Started On,Finished On"
EDUCATION = "School Name,Start Date,End Date,Notes,Degree Name,Activities"
PROFILE = (
    "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,"
    "Geo Location,Twitter Handles,Websites,Instant Messengers"
)
EVENTS = "Event Name,Event Time,Status,External Url"
NOTES_KEPT = (
    "Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On"
)
_GIVEN = [
    "Ana",
    "Ben",
    "Chidi",
    "Dana",
    "Emeka",
    "Fatma",
    "Georg",
    "Hana",
    "Ivan",
    "Julia",
    "Kofi",
    "Lena",
    "Mei",
    "Nils",
    "Olga",
    "Priya",
]
_FAMILY = [
    "Ferreira",
    "Adeyemi",
    "Okafor",
    "Levi",
    "Obi",
    "Kaya",
    "Lindqvist",
    "Kobayashi",
    "Petrov",
    "Marques",
    "Mensah",
]
_COMPANIES = ("Northwind", "Acme", "Fable Press", "Studio Rossi", "Käse & Söhne, GmbH", "")
_TITLES = ("Editor", "Head of data", "Designer", "Founder", "Accountant", "")


@dataclass
class Connected:
    """Somebody you are connected with."""

    given: str
    family: str
    slug: str
    email: str
    company: str
    title: str
    on: str

    def row(self) -> tuple[str, ...]:
        return (*self.short(), self.email, self.company, self.title, self.on)

    def short(self) -> tuple[str, str, str]:
        return self.given, self.family, f"https://www.linkedin.com/in/{self.slug}"

    @property
    def name(self) -> str:
        return f"{self.given} {self.family}"


@dataclass
class Archive:
    """Tables by the name of their file, each a header and its rows."""

    tables: dict[str, tuple[str, list[tuple[str, ...]]]] = field(default_factory=dict)
    quoted: bool = False

    def add(self, name: str, header: str, *rows: tuple[str, ...]) -> Archive:
        self.tables.setdefault(name, (header, []))[1].extend(rows)
        return self

    def text(self, name: str) -> str:
        header, rows = self.tables[name]
        file = io.StringIO()
        quoting = csv.QUOTE_ALL if self.quoted else csv.QUOTE_MINIMAL
        csv.writer(file, lineterminator="\n", quoting=quoting).writerows(rows)
        return (NOTES if header == CONNECTIONS else "") + header + "\n" + file.getvalue()

    def write(self, path: Path) -> Path:
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name in self.tables:
                archive.writestr(name, self.text(name))
        return path


def connections(count: int, seed: int = 1) -> list[Connected]:
    """So many people, no two of one profile."""
    chance = random.Random(seed)
    found = []
    for number in range(count):
        given, family = chance.choice(_GIVEN), chance.choice(_FAMILY)
        slug = f"{given}-{family}-{number}".lower()
        email = f"{slug}@example.com" if chance.random() < 0.1 else ""
        day = datetime(2012, 1, 1) + timedelta(chance.randrange(5000))
        company, title = chance.choice(_COMPANIES), chance.choice(_TITLES)
        on = f"{day:%d %b %Y}"
        found.append(Connected(given, family, slug, email, company, title, on))
    return found


def you() -> Connected:
    return Connected("Rui", "Tavares", "rui-tavares", "", "Kith", "Founder", "")


def messages(people: list[Connected], count: int, seed: int = 1) -> list[tuple[str, ...]]:
    """So many messages between you and them, the newest first, as the file has them."""
    chance, me = random.Random(seed), you()
    rows = []
    moment = datetime(2026, 11, 20, 18, 0, tzinfo=UTC)
    for number in range(count):
        other = people[chance.randrange(len(people))]
        sender, receiver = (me, other) if chance.random() < 0.5 else (other, me)
        moment -= timedelta(minutes=chance.randrange(1, 400))
        at = f"{moment:%Y-%m-%d %H:%M:%S} UTC"
        head = (f"2-{other.slug}==", "", sender.name, sender.short()[2], receiver.name)
        tail = (
            receiver.short()[2],
            at,
            "",
            f"Hello,\nthis is number {number}",
            "INBOX",
            "",
            "No",
            "No",
        )
        rows.append((*head, *tail))
    return rows
