"""People made up at random, with all that makes trouble: many scripts, emoji, marks of direction,
parts of dates, photos, labels of one's own.
"""

from __future__ import annotations

from random import Random

from desktop_app.domain.own_values import OwnKind, OwnValue
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import (
    Channel,
    ChannelKind,
    Contact,
    DateKind,
    Home,
    Household,
    ImportantDate,
    Person,
    Photo,
    Position,
    PostalAddress,
    Relation,
    Standing,
)

WORDS = [
    "Ana",
    "Müller;",
    "O'Neill,Jr",
    "Łukasz",
    "Ёлкина",
    "Παπαδόπουλος",
    "山田太郎",
    "김민준",
    "محمد",
    "דוד",
    "शर्मा",
    "สมชาย",
    "Nguyễn",
    "🎉👩\u200d👩\u200d👧",
    "a\\b",
    '"quoted"',
    "100%",
    "x^y",
    "tel:1",
    "BEGIN:VCARD",
    "=C3=A9",
    "\u202bشرق\u202c",
    "é",
    "item1.TEL:1",
]
LABELS = ("", "home", "work", "mobile", "work mobile", "fax", "home fax", "work fax", "pager", "other",
          "homepage", "main", "school", "assistant", "car", "Boat; house", "ヨット", "Google Voice")  # fmt: skip
SERVICES = (
    "skype",
    "jabber",
    "google talk",
    "gadu-gadu",
    "icq",
    "msn",
    "yahoo",
    "telegram",
    "matrix",
    "whatsapp",
)
DATES = (
    PartialDate(1984, 2, 29),
    PartialDate(month=2, day=29),
    PartialDate(1984),
    PartialDate(1984, 5),
)
RELATIONS = ("child", "spouse", "friend", "co-worker", "Best man", "manager")


def _text(random: Random, most: int = 3) -> str:
    return " ".join(random.choices(WORDS, k=random.randint(1, most)))


def _word(random: Random) -> str:
    """A word without marks of direction, which no number or address has."""
    return _text(random, 1).replace("\u202b", "").replace("\u202c", "")


def _maybe(random: Random, text: str) -> str:
    return text if random.random() < 0.5 else ""


def _channel(random: Random, number: int) -> Channel:
    kind, label = random.choice(list(ChannelKind)), random.choice(LABELS)
    preferred = random.random() < 0.2
    if kind is ChannelKind.ADDRESS:
        parts = PostalAddress(*(_maybe(random, f"{_text(random)} {number}") for _ in range(7)))
        if parts.one_line():
            return Channel(kind, parts.one_line(), label, "", preferred, parts)
        return Channel(kind, f"{_text(random)}, {number}", label, "", preferred)
    if kind is ChannelKind.CHAT:
        place = random.choice(("", "home", "work"))
        return Channel(
            kind, f"a%b?{number}@{_word(random)}", place, random.choice(SERVICES), preferred
        )
    if kind is ChannelKind.SOCIAL:
        place = random.choice(("", "home", "work"))
        return Channel(kind, f"https://x.example/{number}?a=1,2;b", place, "mastodon", preferred)
    return Channel(kind, f"{number}@{_word(random)}", label, "", preferred)


def _date(random: Random) -> ImportantDate:
    kind = random.choice(list(DateKind))
    when = random.choice(DATES)
    label = _text(random) if kind is DateKind.OTHER else ""
    return ImportantDate(kind, when, label, lead_days=random.choice((None, 0, 14)))


def _positions(random: Random) -> list[Position]:
    return [
        Position(
            _text(random), _maybe(random, _text(random)), _maybe(random, _text(random)), _maybe(random, _text(random)),
            random.choice((None, *DATES[2:])), None, random.random() < 0.3, random.random() < 0.3,
            random.choice((None, *Standing)),
        )
        for _ in range(random.randint(0, 2))
    ]  # fmt: skip


def own_value(random: Random, kind: OwnKind) -> OwnValue:
    """What stands in a field of one's own of that kind, of which there is one by each name."""
    text = {
        OwnKind.TEXT: lambda: f"{_text(random)};\n{_text(random)}",
        OwnKind.NUMBER: lambda: random.choice(("43", "-0.50", "12345678901234567890", "1.5")),
        OwnKind.DAY: lambda: str(random.choice((DATES[0], *DATES[2:]))),
        OwnKind.CHOICE: lambda: _text(random),
        OwnKind.LINK: lambda: f"https://x.example/{random.randint(1, 99)}?a=1,2;b",
    }[kind]()
    return OwnValue(_text(random)[:60].strip(), kind, text)


def _homes(number: int) -> list[Home]:
    """The household that every third of those lives in whose numbers are so many apart."""
    which, place = number % 7, number // 7
    if place % 3:
        return []
    address = (
        PostalAddress(street=f"{which} Ufer; 3", city="Cascais", country="PT")
        if which % 3
        else None
    )
    value = address.one_line() if address else ("", "Some, where\nelse")[which % 2]
    return [Home(Household(("", "The K; & Co")[which % 2], value, address, f"home-{which}"), place)]


def made_up(random: Random, number: int) -> Contact:
    """Somebody, of whom `number` is the uid."""
    texts = ("given", "middle", "family", "prefix", "suffix", "nickname", "phonetic_given", "phonetic_family",
             "other_script", "pronouns", "headline", "place", "met_text", "file_as")  # fmt: skip
    person = Person(
        uid=f"uid-{number}",
        display_name=_text(random),
        notes=_maybe(random, f"{_text(random)}\n\n{_text(random, 30)}"),
        gender=random.choice(("", "female", "male", "other", "fluid")),
        time_zone=random.choice(("", "Europe/Lisbon")),
        is_company=random.random() < 0.1,
        met_on=random.choice((None, *DATES)),
        starred=random.random() < 0.1,
        **{key: _maybe(random, _text(random)) for key in texts},
    )
    dates = {(item.kind, item.label): item for item in (_date(random) for _ in range(3))}
    relations = {
        name: Relation(random.choice(RELATIONS), name) for name in (_text(random), _text(random))
    }
    own_values = [own_value(random, kind) for kind in OwnKind if random.random() < 0.3]
    photo = Photo(b"\xff\xd8\xff" + random.randbytes(random.randint(1, 900)))
    return Contact(
        person,
        [_channel(random, row) for row in range(random.randint(0, 5))],
        _positions(random),
        list(dates.values()),
        list(relations.values()),
        list(dict.fromkeys(_text(random) for _ in range(random.randint(0, 3)))),
        photo if random.random() < 0.2 else None,
        own_values=own_values,
        homes=_homes(number),
    )
