"""jCard, xCard and Windows contacts, and XML and JSON made to harm."""

from __future__ import annotations

import base64
import json
from pathlib import Path

import pytest

from desktop_app.domain.importing import ContactRead, Problem
from desktop_app.domain.person import ChannelKind, PostalAddress
from desktop_app.formats.source import read_records, source_of, sources
from desktop_app.ui.words.fault_sentences import sentence_of_fault
from tests.formats.in_short import groups, in_short, read, ways, written

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 8
JCARD = [
    "vcard",
    [
        ["version", {}, "text", "4.0"],
        ["fn", {}, "text", "Zoë, Müller; x"],
        ["n", {}, "text", ["Müller", "Zoë", ["Anna", "Eva"], "Dr.", ""]],
        ["bday", {}, "date-and-or-time", "--04-12"],
        ["tel", {"type": ["work", "cell"], "pref": "1"}, "uri", "tel:+49-151-1;ext=2"],
        ["email", {"group": "item1"}, "text", "z@x.org"],
        ["x-ablabel", {"group": "item1"}, "text", 'Boat, "big"'],
        ["org", {}, "text", ["Käse, Söhne", "Sales; South"]],
        ["categories", {}, "text", "a,b", "c"],
        [
            "adr",
            {"label": "Weg 1\nBerlin"},
            "text",
            ["", "", ["Weg 1", "HH"], "Berlin", "", "", ""],
        ],
        ["note", {}, "text", "one\ntwo\\n"],
        ["x-strange", {}, "unknown", True],
        ["url", {}, "uri", "http://x.org/?a=1,2;b"],
        "odd",
        ["short"],
    ],
    [],
]


def test_jcard_says_what_the_vcard_would(tmp_path: Path) -> None:
    path = written(tmp_path, json.dumps([JCARD, JCARD, 7]), name="x")
    source = source_of(path)
    assert source is not None and source.key == "jcard"
    contacts, problems = read(path)
    assert len(contacts) == 2
    assert [(problem.line, problem.cards) for problem in problems] == [(3, 1)]
    contact = contacts[0]
    assert contact.person.display_name == "Zoë, Müller; x"
    assert contact.person.middle == "Anna Eva"
    assert in_short(contact)["birthday"] == "--04-12"
    phone = next(item for item in contact.channels if item.kind is ChannelKind.PHONE)
    assert (phone.value, phone.preferred) == ("+49-151-1 ext. 2", True)
    assert ways(contact, ChannelKind.EMAIL) == [['Boat, "big"', "z@x.org"]]
    assert ways(contact, ChannelKind.WEB) == [["", "http://x.org/?a=1,2;b"]]
    assert contact.positions[0].organisation == "Käse, Söhne"
    assert contact.positions[0].department == "Sales; South"
    assert contact.tags == ["a,b", "c"]
    assert contact.person.notes == "one\ntwo\\n"
    assert contact.raw is not None and "X-STRANGE:true" in contact.raw.lines


XCARD = """<?xml version="1.0"?>
<vcards xmlns="urn:ietf:params:xml:ns:vcard-4.0"><vcard>
<fn><text>Zoë Müller</text></fn>
<n><surname>Müller</surname><given>Zoë</given><additional>Anna</additional><prefix/><suffix/></n>
<bday><date>--0412</date></bday>
<tel><parameters><type><text>work</text><text>voice</text></type><pref><integer>1</integer></pref>
</parameters><uri>tel:+49-30-1</uri></tel>
<adr><parameters><type><text>home</text></type></parameters><pobox/><ext/><street>Weg 1</street>
<locality>Berlin</locality><region/><code>10115</code><country>Germany</country></adr>
<group name="contact"><email><text>z@x.org</text></email></group>
<note><text>a &lt; b, c</text></note>
<x:odd xmlns:x="y"><x:z/></x:odd>
</vcard><vcard><fn><text>Chess</text></fn><kind><text>group</text></kind>
<member><uri>urn:uuid:1</uri></member></vcard></vcards>"""


def test_xcard_says_what_the_vcard_would(tmp_path: Path) -> None:
    path = written(tmp_path, XCARD, name="x.xml")
    (contact,), problems = read(path)
    assert not problems
    assert in_short(contact) == {
        "given": "Zoë", "family": "Müller", "middle": "Anna", "note": "a < b, c",
        "birthday": "--04-12", "phones": [["work", "+49-30-1"]], "emails": [["", "z@x.org"]],
        "addresses": [["home", "Weg 1", "Berlin", "", "10115", "Germany"]],
    }  # fmt: skip
    assert [(group.name, group.members) for group in groups(path)] == [("Chess", ("1",))]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "x.xml",
            '<?xml version="1.0"?><vcards xmlns="urn:ietf:params:xml:ns:vcard-4.0"></vcards>',
        ),
        ("x.jcard", '["vcards"]'),
        ("x.jcard", "null"),
        ("x.jcard", "1e999"),
        ("x.jcard", '{"vcard": []}'),
    ],
)
def test_a_file_of_cards_without_one_says_so(tmp_path: Path, name: str, text: str) -> None:
    path = written(tmp_path, text, name=name)
    contacts, problems = read(path)
    assert not contacts and problems
    # As if it had been something else when it was recognised.
    assert all(isinstance(item, Problem) for item in sources()["jcard"].read(path))


CONTACT = f"""<?xml version="1.0" encoding="UTF-8"?>
<c:contact c:Version="1" xmlns:c="http://schemas.microsoft.com/Contact">
<c:Notes>two
lines</c:Notes><c:Gender>Female</c:Gender>
<c:ContactIDCollection><c:ContactID><c:Value>0001-a</c:Value></c:ContactID></c:ContactIDCollection>
<c:NameCollection><c:Name><c:FormattedName>Zoë Müller</c:FormattedName><c:GivenName>Zoë</c:GivenName>
<c:FamilyName>Müller</c:FamilyName><c:NickName>Zo</c:NickName></c:Name></c:NameCollection>
<c:EmailAddressCollection><c:EmailAddress><c:Address>b@x.org</c:Address></c:EmailAddress>
<c:EmailAddress><c:Address>a@x.org</c:Address><c:LabelCollection><c:Label>Preferred</c:Label>
<c:Label>Business</c:Label></c:LabelCollection></c:EmailAddress></c:EmailAddressCollection>
<c:PhoneNumberCollection><c:PhoneNumber><c:Number>1</c:Number><c:LabelCollection>
<c:Label>Fax</c:Label><c:Label>Business</c:Label></c:LabelCollection></c:PhoneNumber>
<c:PhoneNumber><c:Number>2</c:Number><c:LabelCollection><c:Label>Cellular</c:Label>
</c:LabelCollection></c:PhoneNumber></c:PhoneNumberCollection>
<c:PhysicalAddressCollection><c:PhysicalAddress><c:Street>Weg 1</c:Street><c:Locality>Berlin
</c:Locality><c:PostalCode>10115</c:PostalCode><c:LabelCollection><c:Label>Personal</c:Label>
</c:LabelCollection></c:PhysicalAddress></c:PhysicalAddressCollection>
<c:UrlCollection><c:Url><c:Value>http://x.org</c:Value><c:LabelCollection><c:Label>Business</c:Label>
</c:LabelCollection></c:Url></c:UrlCollection>
<c:PositionCollection><c:Position><c:Company>Acme</c:Company><c:JobTitle>Baker</c:JobTitle>
<c:Department>South</c:Department><c:Office>B 12</c:Office></c:Position></c:PositionCollection>
<c:DateCollection><c:Date><c:Value>1984-02-29T00:00:00Z</c:Value><c:LabelCollection>
<c:Label>wab:Birthday</c:Label></c:LabelCollection></c:Date></c:DateCollection>
<c:PersonCollection><c:Person><c:FormattedName>José</c:FormattedName><c:LabelCollection>
<c:Label>wab:Spouse</c:Label></c:LabelCollection></c:Person></c:PersonCollection>
<c:PhotoCollection><c:Photo><c:Value c:ContentType="image/png">{base64.b64encode(PNG).decode()}
</c:Value></c:Photo></c:PhotoCollection></c:contact>"""


def test_odd_labels_of_a_windows_contact_stay_on_one_line(tmp_path: Path) -> None:
    long = f"Birth day{'x' * 200_000}"
    for odd in (" wab:Birth\nday ", "Birth\u2028day", "_$!&lt;Birth day&gt;!$_", long):
        path = written(tmp_path, CONTACT.replace("wab:Birthday", odd), name="Zoë.contact")
        (contact,), problems = read(path)
        assert not problems
        (label,) = [date.label for date in contact.dates]
        assert label[:9] == "birth day" and len(label) <= 100
        assert odd == long or label == "birth day"
        assert contact.raw is not None and not [each for each in contact.raw.lines if "\n" in each]


def test_a_windows_contact(tmp_path: Path) -> None:
    (contact,), problems = read(written(tmp_path, CONTACT, name="Zoë.contact"))
    assert not problems
    assert in_short(contact) == {
        "given": "Zoë", "family": "Müller", "nickname": "Zo", "note": "two\nlines",
        "org": "Acme", "title": "Baker", "department": "South", "birthday": "1984-02-29",
        "emails": [["work", "a@x.org"], ["", "b@x.org"]], "urls": [["work", "http://x.org"]],
        "phones": [["fax", "1"], ["mobile", "2"]], "related": [["spouse", "José"]],
        "addresses": [["home", "Weg 1", "Berlin", "", "10115", ""]],
    }  # fmt: skip
    assert (contact.person.uid, contact.person.gender) == ("0001-a", "female")
    address = next(item.address for item in contact.channels if item.address)
    assert address == PostalAddress(street="Weg 1", city="Berlin", postal_code="10115")
    assert contact.photo is not None and contact.photo.data == PNG
    assert contact.raw is not None and "\tPosition/Office\tB 12" in contact.raw.lines


LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'


@pytest.mark.parametrize(
    "text",
    [
        XCARD.replace("<vcards", LAUGHS + "<vcards").replace("a &lt; b", "&b;"),
        XCARD.replace("<fn>", "<fn>" + "<x>" * 5000),
        XCARD[: len(XCARD) // 2],
        XCARD.replace('version="1.0"', 'version="1.0" encoding="klingon"'),
        CONTACT[:-20],
        CONTACT.replace("<c:Notes>", "<c:Notes>&#0;"),
        "[" * 100_000,
        '["vcard",[' + "[" * 100_000,
        '["vcard",[["version",{},"text",{}],["fn",{"a":[[]]},"text",[[[]]]]]]',
        '["vcard",[["fn",{},7,null]],["x"]]',
    ],
    ids=["laughs", "deep", "cut", "charset", "cut-contact", "nul", "brackets", "deep-json",
         "odd-values", "odd-kinds"],
)  # fmt: skip
def test_files_made_to_harm_are_one_problem(tmp_path: Path, text: str) -> None:
    for encoding in ("utf-8", "utf-16"):
        _, problems = read(written(tmp_path, text, encoding, "x"))
        assert all(sentence_of_fault(problem.fault) for problem in problems)


def test_properties_of_jcard_that_lack_something(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text(
        '["vcard",[["version",[],"text","4.0"],["fn",[],"text","Ana Day"],["note",null,"text","x"],'
        '["nickname",{},"Annie"],["email",{"type":"work"},"text"],["tel",{},"uri","tel:1"],["title"],7,["org",{},["a"]]]]'
    )
    ((found,), problems) = read(path)
    assert (found.person.display_name, found.person.notes) == ("Ana Day", "x")
    assert (found.person.nickname, len(found.channels), problems) == ("Annie", 1, [])
    assert found.raw is not None
    assert [line.value for line in sources()["jcard"].unread(found.raw)] == [
        '["email", {"type": "work"}, "text"]', '["title"]', "7",
    ]  # fmt: skip


def test_components_of_jcard_that_stand_side_by_side(tmp_path: Path) -> None:
    adr = ["adr", {}, "text", "", "", "Weg 1", "Berlin", "", "10115", "Germany"]
    name = ["n", {}, "text", "Day", "Ana", "", "", ""]
    path = written(tmp_path, json.dumps(["vcard", [name, adr]]), name="x.json")
    ((contact,), _) = read(path)
    assert (contact.person.given, contact.person.family) == ("Ana", "Day")
    assert in_short(contact)["addresses"] == [["", "Weg 1", "Berlin", "", "10115", "Germany"]]


def test_a_picture_of_windows_own_kind_is_told(tmp_path: Path) -> None:
    bitmap = base64.b64encode(b"BM" + b"\0" * 30).decode()
    text = CONTACT.replace(base64.b64encode(PNG).decode(), bitmap).replace(
        "<c:Address>b@x.org</c:Address>", "<c:Type>SMTP</c:Type><c:Address>b@x.org</c:Address>"
    )
    (item,) = read_records(written(tmp_path, text, name="x.contact"))
    assert isinstance(item, ContactRead)
    assert item.contact.photo is None
    assert [problem.fault.key for problem in item.problems] == ["photo-format-unknown"]
    assert item.contact.raw is not None
    assert not any("SMTP" in line for line in item.contact.raw.lines)


VCARD_TEMP = """<?xml version='1.0'?>
<server-data xmlns='urn:xmpp:pie:0'><host jid='x.example'><user name='ana'>
<vCard xmlns='vcard-temp'><FN>Ana Day</FN><N><FAMILY>Day</FAMILY><GIVEN>Ana</GIVEN><MIDDLE/></N>
<NICKNAME/><BDAY>1980-05-04</BDAY><JABBERID>ana@x.example</JABBERID>
<ADR><HOME/><STREET>Rua 1, 2</STREET><LOCALITY>Porto</LOCALITY><PCODE>4000</PCODE><CTRY>Portugal</CTRY>
<EXTADD>Flat 3</EXTADD></ADR>
<LABEL><WORK/><LINE>Rua 9</LINE><LINE>Porto</LINE></LABEL>
<TEL><WORK/><FAX/><NUMBER>+351 1</NUMBER></TEL><TEL><HOME/><NUMBER/></TEL>
<EMAIL><INTERNET/><PREF/><USERID>ana@y.example</USERID></EMAIL>
<ORG><ORGNAME>Acme; Co</ORGNAME><ORGUNIT>Sales</ORGUNIT><ORGUNIT>South</ORGUNIT></ORG>
<CATEGORIES><KEYWORD>a, b</KEYWORD><KEYWORD>c</KEYWORD></CATEGORIES>
<PHOTO><TYPE>image/png</TYPE><BINVAL>{photo}</BINVAL></PHOTO><GEO><LAT>1.5</LAT><LON>2</LON></GEO>
<DESC>one
two</DESC><CLASS><PRIVATE/></CLASS><MARITAL><STATUS>single</STATUS></MARITAL></vCard></user>
<user name='no'><vCard xmlns='vcard-temp'/></user></host></server-data>"""


def test_a_card_of_xmpp(tmp_path: Path) -> None:
    photo = base64.b64encode(PNG).decode()
    path = written(tmp_path, VCARD_TEMP.replace("{photo}", f"{photo[:12]}\n{photo[12:]}"), name="x")
    source = source_of(path)
    assert source is not None and source.key == "xcard"
    (contact,), problems = read(path)
    assert [problem.fault.key for problem in problems] == ["card-holds-nobody"]
    assert in_short(contact) == {
        "given": "Ana", "family": "Day", "birthday": "1980-05-04", "note": "one\ntwo", "org": "Acme; Co",
        "department": "Sales, South", "phones": [["fax", "+351 1"]], "emails": [["", "ana@y.example"]],
        "addresses": [["home", "Rua 1, 2", "Porto", "", "4000", "Portugal"]], "categories": ["a, b", "c"],
    }  # fmt: skip
    assert [(way.service, way.value) for way in contact.channels if way.service] == [
        ("jabber", "ana@x.example")
    ]
    assert ways(contact, ChannelKind.ADDRESS)[1] == ["work", "Rua 9, Porto"]
    assert contact.photo is not None and contact.photo.data == PNG
    assert contact.raw is not None
    assert [line.key for line in source.unread(contact.raw)] == [
        "GEO:1.5;2",
        "CLASS:PRIVATE",
        "X-MARITAL:single",
    ]


def test_what_a_registry_answers(tmp_path: Path) -> None:
    def entity(*items: object) -> dict[str, object]:
        return {
            "objectClassName": "entity",
            "vcardArray": ["vcard", [["version", [], "text", "4.0"], *items]],
        }

    street = ["", "", ["Hall A", "Rua 1, 2"], "Porto", "", "4000", ""]
    ana = entity(["fn", {}, "text", "Ana"], ["adr", {"cc": "PT"}, "text", street])
    desk = entity(["fn", {}, "text", "Desk"], ["tel", {"type": "voice"}, "uri", "tel:+1.5"])
    answer = {"objectClassName": "domain", "entities": [{**ana, "entities": [desk]}, ana]}
    path = written(tmp_path, json.dumps(answer), name="x")
    source = source_of(path)
    assert source is not None and source.key == "jcard"
    contacts, problems = read(path)
    assert problems == []
    assert [contact.person.display_name for contact in contacts] == ["Ana", "Desk"]
    assert contacts[0].channels[0].address == PostalAddress(
        street="Hall A\nRua 1, 2", city="Porto", postal_code="4000", country="PT"
    )
