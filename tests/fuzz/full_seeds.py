"""Files in which as much of a format occurs as one file can have: what no seed says, no fault of it
is found in.
"""

from __future__ import annotations

import json
from random import Random
from typing import TYPE_CHECKING, Any

from desktop_app.formats.vcard.writer import write_vcard
from desktop_app.formats.writers import FORMS
from tests.formats.crm import monica, nametag
from tests.made_up_people import made_up

if TYPE_CHECKING:
    from desktop_app.domain.person import Contact

_WORDS = ["hope", "hope", "joy"]
_AT = "2024-02-09T00:00:00.000000Z"


def _people(count: int) -> list[Contact]:
    random = Random(20261129)
    return [made_up(random, number) for number in range(count)]


def form(key: str) -> bytes:
    """People as Kith writes them in that form."""
    people = _people(8)
    return "".join(FORMS[key].write(lambda: people)).encode()


def cards() -> list[bytes]:
    """People as Kith writes them, in both versions, and lines of many producers."""
    whole = [
        "".join(write_vcard(each, version) for each in _people(5)) for version in ("3.0", "4.0")
    ]
    return [*(text.encode() for text in whole), _OF_PRODUCERS.replace("\n", "\r\n").encode()]


_OF_PRODUCERS = """BEGIN:VCARD
VERSION:3.0
N;CHARSET=UTF-8:Day;Zoë;;;
FN:Zoë Day
N;X-IRMC-N:デイ;ゾーイ
SOUND;X-IRMC-N:デイ;ゾーイ;;;
X-EPOCSECONDNAME:Zo
X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Zozo;1;;;;;;;;;;;;;
X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Rui;14;;;;;;;;;;;;;
X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;2011-06-18;0;Boat;;;;;;;;;;;;
X-SAMSUNGADR;CUSTOM;ENCODING=QUOTED-PRINTABLE:;;Calle=20=1;Madrid;;28001;ES
TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=42=6F=6F=74):+49 30 1
TEL;CELL;PREF;X-Boot:+49 151 1
X-FM-ONLINE-OTHER;LABEL=Mixi:ana
X-MESSAGING/TELEGRAM-All:@ana
X-JABBER;TYPE=work:ana@jabber.example
X-GADUGADU:1234
X-SOCIALPROFILE;type=twitter;x-user=ana:https://twitter.com/ana
IMPP;X-SERVICE-TYPE=Skype;TYPE=home:skype:ana.s
IMPP;TYPE=Matrix:ana@x.example
X-SPOUSE:Rui Day
X-EVOLUTION-MANAGER:Bo Ek
X-EVOLUTION-FILE-AS:Day\\, Zoë
X-ABDATE;type=pref:2011-06-18
item1.X-ABDATE;type=pref:20110618
item1.X-ABLabel:_$!<Anniversary>!$_
item2.X-ABRELATEDNAMES;type=pref:Eva
item2.X-ABLabel:_$!<Mother>!$_
item3.ADR;type=HOME:;;Calle 1\\nHinterhaus;Madrid;;28001;España
item3.X-ABADR:es
LABEL;TYPE=HOME:Calle 1\\n28001 Madrid
BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29
ANNIVERSARY:--0618
DEATHDATE;VALUE=text:circa 1800
GENDER:O;it's complicated
GEO:geo:40.4,-3.7
TZ:Europe/Madrid
CATEGORIES:Choir,myContacts,starred,a\\,b
ORG:Acme\\, Inc.;R&D;Boats
TITLE:Head
ROLE:Lead
RELATED;TYPE=friend;VALUE=text:Bo
RELATED;TYPE=spouse:urn:uuid:1
X-KITH-HOUSEHOLD:{"uid": "h1", "name": "Day", "address": "Calle 1"}
X-KITH-OWN-FIELD;KIND=text;NAME=Shoe:38
X-KITH-POSITION:{"organisation": "Acme", "title": "Head", "since": "2020"}
X-KITH-CADENCE:30
PHOTO;ENCODING=b;TYPE=PNG:iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==
PHOTO:data:image/png;base64,iVBORw0KGgo=
AGENT:BEGIN:VCARD\\nVERSION:3.0\\nN:A;B\\nEND:VCARD\\n
KEY;ENCODING=b:AAAA
REV:2026-01-02T03:04:05Z
UID:urn:uuid:1
END:VCARD
"""


def calendar() -> bytes:
    """Birthdays, meetings, and series of every kind."""
    rules = (
        "FREQ=DAILY;INTERVAL=3;COUNT=20",
        "FREQ=WEEKLY;BYDAY=MO,WE;WKST=SU;UNTIL=20260101T000000Z",
        "FREQ=MONTHLY;BYDAY=-1FR,2MO",
        "FREQ=MONTHLY;BYMONTHDAY=-1,15;BYSETPOS=1",
        "FREQ=YEARLY;BYMONTH=2,6;BYMONTHDAY=29",
        "FREQ=YEARLY;BYWEEKNO=20,-1;BYDAY=TU",
        "FREQ=YEARLY;BYYEARDAY=1,-1;COUNT=9",
        "FREQ=YEARLY;BYMONTH=3;BYDAY=SU;BYSETPOS=-1",
    )
    starts = (
        "DTSTART;TZID=Europe/Lisbon:20250304T090000",
        "DTSTART;VALUE=DATE:20250304",
        "DTSTART:20250304T090000Z",
        "DTSTART;TZID=W. Europe Standard Time:20250304T090000",
    )
    who = (
        'ORGANIZER;CN="Me, Myself":mailto:me@home.example\n'
        "ATTENDEE;CN=Ana Sousa;PARTSTAT=ACCEPTED:mailto:ana@x.example\n"
        'ATTENDEE;ROLE=OPT-PARTICIPANT;PARTSTAT=DECLINED;CN="Ek, Bo":MAILTO:bo@x.example\n'
        "ATTENDEE;CUTYPE=ROOM;CN=Room 1:mailto:room@x.example\n"
    )
    events = [
        f"BEGIN:VEVENT\nUID:m{number}\nSUMMARY:Budget {number}\n{start}\nDTEND:20250304T100000Z\n{who}"
        f"RRULE:{rule}\nEXDATE:20250306T090000Z,20250309\nRDATE;VALUE=PERIOD:20250401T090000Z/PT1H\n"
        f"DESCRIPTION:by the\\nriver\nSTATUS:CONFIRMED\nBEGIN:VALARM\nTRIGGER:-PT15M\nEND:VALARM\n"
        "END:VEVENT\n"
        for number, rule in enumerate(rules)
        for start in [starts[number % len(starts)]]
    ]
    moved = (
        "BEGIN:VEVENT\nUID:m1\nRECURRENCE-ID:20250305T090000Z\nDTSTART:20250307T090000Z\nDURATION:PT1H\n"
        f"SUMMARY:Moved\n{who}STATUS:CANCELLED\nEND:VEVENT\n"
    )
    zone = (
        "BEGIN:VTIMEZONE\nTZID:Own\nBEGIN:STANDARD\nDTSTART:19701025T030000\nTZOFFSETFROM:+0200\n"
        "TZOFFSETTO:+0100\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\nEND:STANDARD\nEND:VTIMEZONE\n"
    )
    births = (
        "BEGIN:VEVENT\nUID:b\nSUMMARY:Ana Reis's birthday\nDTSTART;VALUE=DATE:19840229\n"
        "RRULE:FREQ=YEARLY\nEND:VEVENT\nBEGIN:VEVENT\nUID:c\nSUMMARY:34. Geburtstag von Bo Ek\n"
        "DTSTART;VALUE=DATE:20250618\nX-GOOGLE-CALENDAR-CONTENT-TITLE:Bo Ek\nEND:VEVENT\n"
        "BEGIN:VTODO\nUID:t\nSUMMARY:Call\nDUE:20250101\nEND:VTODO\n"
    )
    head = "BEGIN:VCALENDAR\nVERSION:2.0\nX-WR-CALNAME:me@home.example\n"
    return f"{head}{zone}{''.join(events)}{moved}{births}END:VCALENDAR\n".encode()


def _monicas_things() -> dict[str, list[Any]]:
    """What Monica keeps below a person, by its type."""
    at = _AT
    messages = [
        {"uuid": "m1", "properties": {"content": "Hi?", "written_at": at, "written_by_me": True}},
        {"uuid": "m2", "properties": {"content": "Yes\nme", "written_by_me": False}},
    ]
    talk = {
        "happened_at": at,
        "messages": messages,
        "contact_field_type": monica.uuid("t-whatsapp"),
    }
    place = {"street": "Rua A, 1", "city": "Lisboa", "postal_code": "1000-001", "country": "PT"}
    reminder = {"frequency_type": "month", "frequency_number": 3, "delible": True}
    reminder |= {"inactive": False, "initial_date": at, "title": "Ask", "description": "about\nit"}
    within: dict[str, list[Any]] = {
        "call": [monica.node("call", called_at=at, content="Long.\nGood.", contact_called=True)],
        "conversation": [monica.node("talk", **talk)],
        "note": [monica.node("note", body="First\nSecond")],
        "life_event": [
            monica.node("job", name="Joined", happened_at=at, type=monica.uuid("l-job"))
        ],
        "gift": [monica.node("g1", name="Book", status="offered", date=at, amount=12)],
        "debt": [
            monica.node("d1", amount="20.00", currency="EUR", status="inprogress", in_debt=True)
        ],
        "reminder": [monica.node("r1", **reminder)],
        "task": [
            monica.node("t1", title="Send", completed=False),
            monica.node("t2", title="Return", completed=True, completed_at=at),
        ],
        "contact_field": [
            monica.way(kind, f"{kind}-1")
            for kind in ("email", "phone", "facebook", "whatsapp", "club")
        ],
        "address": [monica.node("home", name="Home", latitude=38.7, longitude=-9.1, **place)],
        "pet": [monica.node("rex", name="Rex", category="Dog")],
        "activity": [monica.uuid("walk")],
    }
    within["call"][0]["properties"]["emotions"] = _WORDS
    return within


def monica_export() -> bytes:
    """Everything that Monica keeps of people and between them."""
    ana = monica.contact(
        "ana", "Ana", "Reis", middle_name="Maria", nickname="Nini", description="Sings",
        food_preferences="No nuts", job="Editor", company="Fable & Sons", is_starred=True,
        gender=monica.uuid("g-f"), stay_in_touch_frequency=60, birthdate=monica.day("1984-02-29"),
        first_met_date=monica.day("2015-06-01", age=True), first_met_through=monica.uuid("bo"),
        deceased_date=monica.day("2024-02-29", no_year=True), tags=["choir"], photo=monica.uuid("one"),
        **{f"_of_{kind}": values for kind, values in _monicas_things().items()},
    )  # fmt: skip
    walk = monica.node("walk", summary="Walk", description="Far", happened_at=_AT, emotions=_WORDS)
    walk["properties"]["type"] = monica.uuid("a-food")
    made = monica.export(
        [ana, monica.contact("bo", "Bo", "Ek"), monica.contact("me", "Rui", "Tavares")],
        [walk],
        [monica.relation("parent", "ana", "bo"), monica.relation("child", "bo", "ana")],
        [monica.node("page", type="entry", title="A day", post="Rain.", date=_AT)],
        [monica.node("one", original_filename="a.png", mime_type="image/png", dataUrl=monica.DOT)],
        [monica.node("cv", original_filename="cv.pdf", dataUrl=monica.DOT)],
        "me",
    )
    return json.dumps(made, ensure_ascii=False).encode()


def nametag_export() -> bytes:
    """Everything that Nametag keeps of people and between them."""
    bo = nametag.person(
        nametag.BO,
        "Bo",
        lastContact="2025-03-04T10:00:00.000Z",
        relationships=[nametag.related(nametag.ANA, "CLIMBING_PAL", "since 2020")],
    )
    ana = {**nametag.ana(), "relationships": [nametag.related(nametag.BO, "PARENT")]}
    return json.dumps(nametag.export(ana, bo)).encode()
