"""A folder of everything that people bring: cards, tables, an archive, mails, a calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests import newcomer_cards
from tests.formats.linkedin import archive
from tests.formats.linkedin.archive import Archive

if TYPE_CHECKING:
    from pathlib import Path

GOOGLE = """\
First Name,Last Name,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Organization Name
Hugo,Lindqvist,* myContacts,Work,hugo.lindqvist@fable.example,Mobile,+351 911 000 111,Fable Press
Nadia,Haddad,* myContacts,Home,nadia@post.example,Mobile,+351 912 000 222,Acme Books
"""
TABLE = """\
Vorname;Nachname;E-Mail;Telefon;Kegelabend
Jürgen;Groß;juergen@post.example;030 123456;Dienstag
Renée;Müller;renee@post.example;030 654321;Mittwoch
"""
MAILS = """\
From anna@post.example Thu Nov 26 10:00:00 2026
From: Anna Berg <anna@post.example>
To: Rui Tavares <rui@post.example>
Date: Thu, 26 Nov 2026 10:00:00 +0000
Message-ID: <1@post.example>
Subject: The fair in Malta

See you there.

From rui@post.example Fri Nov 27 10:00:00 2026
From: Rui Tavares <rui@post.example>
To: Anna Berg <anna@post.example>
Date: Fri, 27 Nov 2026 10:00:00 +0000
Message-ID: <2@post.example>
Subject: Re: The fair in Malta

Yes.
"""
CALENDAR = """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Walk//EN
BEGIN:VEVENT
UID:birthday-1
DTSTART;VALUE=DATE:19840514
RRULE:FREQ=YEARLY
SUMMARY:Nadia Haddad's birthday
END:VEVENT
BEGIN:VEVENT
UID:meeting-1
DTSTART:20261120T100000Z
DTEND:20261120T110000Z
SUMMARY:Spring list
ATTENDEE;CN=Nadia Haddad:mailto:nadia@post.example
ATTENDEE;CN=Rui Tavares:mailto:rui@post.example
END:VEVENT
END:VCALENDAR
"""
BROKEN = "BEGIN:VCARD\r\nVERSION:3.0\r\nTEL:12345\r\n"


def write(folder: Path, people: int = 20) -> Path:
    """Write all of them into `folder`, and give it."""
    folder.mkdir(parents=True)
    cards = newcomer_cards.write(folder / "phone.vcf", people)
    with cards.open("a", encoding="utf-8", newline="") as file:
        file.write(BROKEN)
    (folder / "google.csv").write_text(GOOGLE, encoding="utf-8")
    (folder / "verein.csv").write_bytes(TABLE.encode("cp1252"))
    (folder / "mails.mbox").write_text(MAILS, encoding="utf-8")
    (folder / "days.ics").write_text(CALENDAR.replace("\n", "\r\n"), encoding="utf-8")
    ana = ("Ana", "Ferreira", "", "ana@example.com", "Acme", "Editor", "08 Feb 2026")
    made = Archive().add("Connections.csv", archive.CONNECTIONS, ana)
    made.write(folder / "Basic_LinkedInDataExport_11-20-2026.zip")
    return folder
