"""Birthdays of a calendar: days that come round every year and say whose birthday it is.

Programs write them each in their own words: “Ana – birthday”, “Ana's birthday”, “Geburtstag von Ana”,
“Anniversaire de Ana”. A year of 1604 stands for none (Apple), and so does one before 1880.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from typing import TextIO

from desktop_app.domain.importing import ContactRead
from desktop_app.domain.names import LONGEST_TEXT, built_name
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import (
    Contact,
    DateKind,
    ImportantDate,
    Person,
    RawCard,
    person_named,
)
from desktop_app.formats.calendar.components import Component, components
from desktop_app.formats.fingerprint import fingerprint_of

KEY = "icalendar"
VERSION = "ics"
LONGEST_SUMMARY = 300
"""Characters; the forms below take the square of it where none fits."""
FIRST_YEAR = 1880
"""A birthday before it is of nobody who is in an address book."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_WORDS = (
    r"birthday|b-?day|geburtstag|anniversaire|cumpleaños|cumpleanos|compleanno|aniversário|aniversario|"
    r"verjaardag|fødselsdag|bursdag|födelsedag|urodziny|narozeniny|syntymäpäivä|день рождения|誕生日|生日|"
    r"narodeniny|születésnap(?:ja)?|doğum günü|γενέθλια|день народження|рожден ден|ziua de naștere|"
    r"rođendan|rojstni dan|sünnipäev|dzimšanas diena|gimtadienis|aniversari|생일|عيد ميلاد|יום הולדת|"
    r"วันเกิด|sinh nhật|ulang tahun|hari lahir"
)
_WITH_S = r"geburtstag|fødselsdag|bursdag|födelsedag"
"""In languages that put an s behind a name without an apostrophe: “Annas födelsedag”."""
_OF = r"of|von|de|d['’]|di|do|da|van|for|für|a lui|al lui|lui"
_NTH = r"(?:\d+\s?(?:st|nd|rd|th|\.|er|e|ème|º)?\s+)?"
"""Which one it is, in calendars that count: “34th birthday”, “34. Geburtstag”."""
_ENDING_IN_S = (
    r"lars|jonas|hans|nils|niels|anders|andreas|mathias|matthias|mattias|tobias|thomas|tomas|elias|lukas|"
    r"lucas|klas|claes|klaus|claus|jens|magnus|marcus|markus|rasmus|linus|mats|hannes|johannes|jules|louis|"
    r"agnes|iris|doris|hughes|jones|williams"
)
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"\W*(?:{_WORDS})\s+(?:{_OF})\s*(?P<name>.+)",
        rf"\W*(?:{_WORDS})\s*[:\-–—]\s*(?P<name>.+)",
        rf"\W*(?P<name>.+?)['’](?:s|n?[iıuü]n)?\s+{_NTH}(?:{_WORDS})\W*",
        rf"\W*(?P<name>.+?)\s+(?:hat|har|har sin|a son|cumple|ha il)\s+{_NTH}(?:{_WORDS})\W*",
        r"\W*(?P<name>.+?)\s+(?:fyller|cumple|compie|fait|faz|wird|turns|is)\s+(?:gli\s+)?"
        r"(?:\d+\s+)?(?:år|años|anni|ans|anos|jahre(?: alt)?|years old|jarig)\W*",
        rf"\W*(?P<name>.+?)\s*[:\-–—(]\s*{_NTH}(?:{_WORDS})\W*",
        # Whose name ends in s has no other there; of these only the commonest are known.
        rf"\W*(?P<name>(?:\w+\s)?(?:{_ENDING_IN_S}))\s+{_NTH}(?:{_WITH_S})\W*",
        rf"\W*(?P<name>.+?)s\s+{_NTH}(?:{_WITH_S})\W*",
        # Languages without blanks between words.
        r"\W*(?P<name>.+?)\s*(?:さん|様|님)?\s*(?:の|的|의)?\s*(?:誕生日|生日|생일)\W*",
        rf"\W*(?P<name>.+?)\s+(?:{_WORDS})\W*",
        r"\W*[🎂🎁🎉]\W*(?P<name>.+)",
        # The name after the word, without “of”.
        r"\W*(?:عيد ميلاد|יום ה?הולדת(?: של)?|วันเกิด(?:ของ)?|sinh nhật|ulang tahun)\s*(?P<name>.+)",
    )
)
_BEFORE_A_NAME = re.compile(
    r"\W*(?:happy\s+)?(?:birthday|b-?day|geburtstag|verjaardag|fødselsdag|bursdag|födelsedag|compleanno|cumpleaños|"
    r"cumpleanos|anniversaire)\s+(?P<name>[^\W\d_].*)",
    re.IGNORECASE,
)
"""The name after the word and a blank, in languages that leave it as it is: “Geburtstag Ana”. Much else
stands there, so the words of a name begin with capitals and are none of `_OCCASIONS`.
"""
_PARTICLES = _words("von zu de di da del van der den af av la le du dos und and et y e &")
_OCCASIONS = _words("""
party parties celebration dinner lunch brunch breakfast drinks cake bash trip weekend week month card cards
gift gifts present presents reminder reminders calendar list off leave boy girl feier party fest essen kaffee
kuchen torte geschenk geschenke kalender liste karte fête repas cadeau gâteau mariage rencontre pacs fiançailles
entreprise société festa fiesta cena pranzo regalo torta feest taart kalas tårta gave kake
""")
_NOBODY = frozenset(
    ["happy", "my", "joyeux", "bon", "feliz", "buon", "alles gute zum", "mariage", "notre mariage"]
    + [
        "내",
        "나의",
        "我",
        "我的",
        "私",
        "自分",
        "queen",
        "the queen",
        "king",
        "the king",
        "the sovereign",
        "sovereign",
        "emperor",
        "天皇",
    ]
    + ["the emperor", "prophet", "the prophet", "prophet muhammad", "buddha", "lord buddha"]
    + ["washington", "george washington", "lincoln", "abraham lincoln", "martin luther king"]
    + ["martin luther king jr", "martin luther king, jr", "mahatma gandhi", "guru nanak"]
    + ["casamento", "matrimonio", "boda", "bodas", "wedding", "company", "empresa", "firma"]
)
"""What stands where a name would, in wishes, in other anniversaries and on public holidays."""
_HOLIDAY = re.compile(
    r"holi?day|feiertag|férié|festiv|feriado|helgdag|helligdag|祝日|节日|節日|공휴일", re.IGNORECASE
)
_YEAR = re.compile(
    r"\s*[(\[*]+\s*(?:\*\s*)?(?:born\s+|geb\.\s*)?(?:\d\d?[./-]\d\d?[./-])?((?:18|19|20)\d\d)\s*[)\]]*\s*\Z"
)
_AGE = re.compile(r"\s*\(\d{1,3}\)\Z")
_AGE_OF = re.compile(r"\((\d{1,3})\)\Z")
_UNKNOWN_YEAR = "X-NEXTCLOUD-BC-UNKNOWN-YEAR"
_LAST_YEAR = 2024
"""A later year of an event that does not say when it was made is taken for that of a reminder."""
_LATER = 15
"""Years after which nobody has an age now."""
_DAY = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)")
_KINDS = {"BIRTHDAY", "BIRTHDAYS", "GEBURTSTAG", "GEBURTSTAGE"}


def birthdays_in(text: TextIO, file: str) -> Iterator[ContactRead]:
    """The people whose birthdays a calendar has; other events are passed over."""
    for event in components(text, "VEVENT"):
        read = _read(event, file)
        if read is not None:
            yield read


def _read(event: Component, file: str) -> ContactRead | None:
    contact = contact_of(RawCard(VERSION, tuple(event.lines)))
    if not contact.person.display_name or not contact.dates:
        return None
    if max(map(len, event.lines)) > LONGEST_TEXT:
        return None
    said = [contact.person.display_name, str(contact.dates[0].when)]
    return ContactRead(contact, event.line, (), file, KEY, fingerprint_of(said))


def tells_a_birthday(event: Component) -> bool:
    """Whether an event is somebody's birthday, and so no meeting with whoever entered it."""
    return _day_of(event) is not None and bool(_name_of(event))


def contact_of(raw: RawCard) -> Contact:
    """Whose birthday an event tells, and when; without name and day where it tells none."""
    event = Component("VEVENT", 0, list(raw.lines))
    day, name = _day_of(event), _name_of(event)
    if day is None or not name:
        return Contact(Person(), raw=raw)
    born = _YEAR.search(name)
    age = _AGE_OF.search(event.text("SUMMARY").strip())
    if age and day.year and day.year + int(age[1]) > _LAST_YEAR + _LATER:
        # Begun in the year in which somebody is so old.
        with suppress(ValueError):
            day = PartialDate(day.year - int(age[1]), day.month, day.day)
    if born:
        name = name[: born.start()].strip()
        with suppress(ValueError):
            # There may have been no such day that year.
            day = PartialDate(int(born[1]), day.month, day.day)
    return Contact(_person(name), dates=[ImportantDate(DateKind.BIRTHDAY, day)], raw=raw)


def _person(name: str) -> Person:
    """Given and family name; a comma stands between them in either order."""
    given, comma, family = name.partition(",")
    if not comma or "," in family:
        return person_named(name)
    person = Person(given=given.strip(), family=family.strip())
    person.display_name = built_name(person)
    return person


def _name_of(event: Component) -> str:
    if _HOLIDAY.search(event.text("CATEGORIES")):
        return ""
    summary = " ".join(event.text("SUMMARY").split())
    if len(summary) > LONGEST_SUMMARY:
        return ""
    for form in _FORMS:
        found = form.fullmatch(summary)
        if found is not None:
            name = _AGE.sub("", found["name"].strip(" -–—:"))
            return "" if name.casefold().rstrip(".") in _NOBODY else name
    after = _BEFORE_A_NAME.fullmatch(summary)
    if after is not None:
        name = _AGE.sub("", after["name"].strip(" -–—:"))
        return name if _may_be_a_name(name) else ""
    # One that is filed among birthdays may have the name alone.
    kinds = {part.strip().upper() for part in event.text("CATEGORIES").split(",")}
    return summary if kinds & _KINDS else ""


def _may_be_a_name(text: str) -> bool:
    """Whether words behind that of a birthday are a name rather than how it is kept."""
    words = _YEAR.sub("", text).split()
    named = [word for word in words if word.casefold() not in _PARTICLES]
    return (
        0 < len(named) <= 4
        and not any(word[0].islower() or word[0].isdigit() for word in named)
        and not any(word.casefold().strip(".,!") in _OCCASIONS for word in named)
        and text.casefold() not in _NOBODY
    )


def _day_of(event: Component) -> PartialDate | None:
    """The day a yearly event began, with its year where that can be one of birth; None for any other
    event.
    """
    said: dict[str, str] = {}
    for head, value in event.properties():
        said.setdefault(head.name, value.strip())
    day = _DAY.match(said.get("DTSTART", ""))
    if day is None or "FREQ=YEARLY" not in said.get("RRULE", "").upper():
        return None
    year, month, number = map(int, day.groups())
    try:
        return PartialDate(_year_of_birth(year, month, said), month, number)
    except ValueError:
        return None


def _year_of_birth(year: int, month: int, said: dict[str, str]) -> int | None:
    """The year in which an event began, unless it began when it was made: then it is a reminder that
    somebody typed, and says nothing of a birth. Nextcloud tells whether it knows the year.
    """
    if _UNKNOWN_YEAR in said:
        known = said.get("X-NEXTCLOUD-BC-YEAR", str(year))
        year = int(known) if known.isdecimal() and len(known) == 4 else year
        return year if said[_UNKNOWN_YEAR] != "1" and year >= FIRST_YEAR else None
    for name in ("CREATED", "DTSTAMP", "LAST-MODIFIED"):
        made = _DAY.match(said.get(name, ""))
        if made is not None and int(made[1]) >= FIRST_YEAR:
            months = (int(made[1]) - year) * 12 + int(made[2]) - month
            return year if year >= FIRST_YEAR and months > 12 else None
    return year if FIRST_YEAR <= year <= _LAST_YEAR else None
