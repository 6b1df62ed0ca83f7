"""Ways to reach somebody, as cards say them and as they are written."""

from __future__ import annotations

import pytest

from desktop_app.domain.person import Channel, ChannelKind, Contact, Person, PostalAddress, RawCard
from desktop_app.formats.vcard.reader import contact_of
from desktop_app.formats.vcard.writer import write_vcard

K = ChannelKind
READ = [
    # lines, kind, value, label, service, preferred
    (("TEL:+351 1",), (K.PHONE, "+351 1", "", "", False)),
    (("TEL;TYPE=CELL,pref:1",), (K.PHONE, "1", "mobile", "", True)),
    (("TEL;TYPE=iPhone:1",), (K.PHONE, "1", "mobile", "", False)),
    (("TEL;TYPE=HOME;TYPE=FAX:1",), (K.PHONE, "1", "home fax", "", False)),
    (("TEL;WORK;FAX:1",), (K.PHONE, "1", "work fax", "", False)),
    (("TEL;TYPE=FAX:1",), (K.PHONE, "1", "fax", "", False)),
    (("TEL;TYPE=CELL;TYPE=WORK:1",), (K.PHONE, "1", "work mobile", "", False)),
    (("TEL;TYPE=HOME,CELL,VOICE:1",), (K.PHONE, "1", "mobile", "", False)),
    (("TEL;TYPE=homefax:1",), (K.PHONE, "1", "home fax", "", False)),
    (("TEL;TYPE=workfax:1",), (K.PHONE, "1", "work fax", "", False)),
    (("TEL;TYPE=home2:1",), (K.PHONE, "1", "home", "", False)),
    (("TEL;TYPE=assistant:1",), (K.PHONE, "1", "assistant", "", False)),
    (("TEL;TYPE=MAIN:1",), (K.PHONE, "1", "main", "", False)),
    (("TEL;TYPE=VOICE,VIDEO,WORK:1",), (K.PHONE, "1", "work", "", False)),
    (("TEL;TYPE=X-Ferienhaus:1",), (K.PHONE, "1", "Ferienhaus", "", False)),
    (("URL;TYPE=BLOG:https://a.b",), (K.WEB, "https://a.b", "blog", "", False)),
    (("URL;TYPE=profile:https://a.b",), (K.WEB, "https://a.b", "profile", "", False)),
    (("EMAIL;AOL:a@b",), (K.EMAIL, "a@b", "", "", False)),
    (("item1.TEL:1", "item1.X-ABLabel:$!<Home>!$_"), (K.PHONE, "1", "home", "", False)),
    (("item1.TEL:1", "item1.X-ABLabel:GRAND_CENTRAL"), (K.PHONE, "1", "Google Voice", "", False)),
    (("item1.TEL:1", "item1.X-ABLabel:homeFax"), (K.PHONE, "1", "home fax", "", False)),
    (("item1.TEL:1", "item1.X-ABLabel:_$!<WorkFAX>!$_"), (K.PHONE, "1", "work fax", "", False)),
    (("item1.TEL:1", "item1.X-ABLabel:Summer House"), (K.PHONE, "1", "Summer House", "", False)),
    (("IMPP;TYPE=SKYPE:ana",), (K.CHAT, "ana", "", "skype", False)),
    (("IMPP;TYPE=WhatsApp;TYPE=HOME:+351 1",), (K.CHAT, "+351 1", "home", "whatsapp", False)),
    (("IMPP;TYPE=XMPP:xmpp:a@b",), (K.CHAT, "a@b", "", "jabber", False)),
    (("IMPP;X-SERVICE-TYPE=GTalk:xmpp:a@b",), (K.CHAT, "a@b", "", "google talk", False)),
    (("IMPP;X-SERVICE-TYPE=GoogleTalk:xmpp:a@b",), (K.CHAT, "a@b", "", "google talk", False)),
    (("IMPP;X-SERVICE-TYPE=Gadu-Gadu:gg:12",), (K.CHAT, "12", "", "gadu-gadu", False)),
    (("IMPP:xmpp:ana%40example.com",), (K.CHAT, "ana@example.com", "", "jabber", False)),
    (("IMPP:xmpp:a%40b", "X-JABBER:a@b"), (K.CHAT, "a@b", "", "jabber", False)),
    (("IMPP:aim:goim?screenname=ana",), (K.CHAT, "ana", "", "aim", False)),
    (("IMPP:skype:ana?call",), (K.CHAT, "ana", "", "skype", False)),
    (("IMPP;X-SERVICE-TYPE=Matrix:@ana:home.org",), (K.CHAT, "@ana:home.org", "", "matrix", False)),
    (("X-messaging/xmpp-All:a@b",), (K.CHAT, "a@b", "", "jabber", False)),
    (("X-messaging/gadu-All:12",), (K.CHAT, "12", "", "gadu-gadu", False)),
    (("X-GTALK:a",), (K.CHAT, "a", "", "google talk", False)),
    (("LABEL;TYPE=HOME:Rua 1\\n1000 Lisboa",), (K.ADDRESS, "Rua 1, 1000 Lisboa", "home", "", False)),
    (('ADR;TYPE=WORK;LABEL="Rua 1^n1000 Lisboa":;;;;;;',), (K.ADDRESS, "Rua 1, 1000 Lisboa", "work", "", False)),
    (("ADR:;;Rua 1;Lisboa;;1000;", "LABEL;TYPE=OTHER:Rua 1\\nLisboa\\n1000\\nPortugal"),
     (K.ADDRESS, "Rua 1, 1000 Lisboa", "", "", False)),
    (("ADR;TYPE=HOME:;;Rua 1;;;;", "LABEL;TYPE=HOME:Rua 1\\nall"), (K.ADDRESS, "Rua 1", "home", "", False)),
    (("ADR:;;1 Main St;Austin;TX;78701;USA",), (K.ADDRESS, "1 Main St, Austin, TX 78701, USA", "", "", False)),
    (("TEL;TYPE=PAGER:1",), (K.PHONE, "1", "pager", "", False)),
    (("TEL;TYPE=WORK;PREF=1:1",), (K.PHONE, "1", "work", "", True)),
    (("TEL;TYPE=OTHER:1",), (K.PHONE, "1", "other", "", False)),
    (("TEL;VALUE=uri:tel:+1-2;ext=34",), (K.PHONE, "+1-2 ext. 34", "", "", False)),
    (("TEL;VALUE=uri:tel:;x+1-2;ext=34",), (K.PHONE, "ext. 34", "", "", False)),
    (("TEL:TEL:12",), (K.PHONE, "12", "", "", False)),
    (("TEL:\u202a12\u202c",), (K.PHONE, "12", "", "", False)),
    (("item1.TEL:1", "item1.X-ABLabel:_$!<Main>!$_"), (K.PHONE, "1", "main", "", False)),
    (("item1.TEL:1", "item1.X-ABLabel:Car"), (K.PHONE, "1", "car", "", False)),
    (("item1.TEL;TYPE=HOME:1", "item1.X-ABLabel:School"), (K.PHONE, "1", "school", "", False)),
    (("EMAIL:a@b",), (K.EMAIL, "a@b", "", "", False)),
    (("EMAIL;TYPE=HOME:MAILTO:a@b",), (K.EMAIL, "a@b", "home", "", False)),
    (("URL;TYPE=HOMEPAGE:https://a.b",), (K.WEB, "https://a.b", "homepage", "", False)),
    (("IMPP:skype:ana",), (K.CHAT, "ana", "", "skype", False)),
    (("IMPP:xmpp:a@b",), (K.CHAT, "a@b", "", "jabber", False)),
    (("IMPP:ymsgr://ana",), (K.CHAT, "ana", "", "yahoo", False)),
    (("IMPP:matrix:ana",), (K.CHAT, "ana", "", "matrix", False)),
    (("IMPP;X-SERVICE-TYPE=Telegram;TYPE=HOME:x-apple:ana",), (K.CHAT, "ana", "home", "telegram", False)),
    (("IMPP;SERVICE-TYPE=Signal:sgnl:ana",), (K.CHAT, "ana", "", "signal", False)),
    (("X-SKYPE:ana",), (K.CHAT, "ana", "", "skype", False)),
    (("X-SKYPE-USERNAME:ana",), (K.CHAT, "ana", "", "skype", False)),
    (("X-AIM:ana",), (K.CHAT, "ana", "", "aim", False)), (("X-ICQ:1",), (K.CHAT, "1", "", "icq", False)),
    (("X-JABBER-ID:a",), (K.CHAT, "a", "", "jabber", False)), (("X-MSN-ID:a",), (K.CHAT, "a", "", "msn", False)),
    (("X-JABBER:a",), (K.CHAT, "a", "", "jabber", False)), (("X-MSN:a",), (K.CHAT, "a", "", "msn", False)),
    (("X-YAHOO:a",), (K.CHAT, "a", "", "yahoo", False)), (("X-QQ:a",), (K.CHAT, "a", "", "qq", False)),
    (("X-GOOGLE-TALK:a",), (K.CHAT, "a", "", "google talk", False)), (("X-SIP:a",), (K.CHAT, "a", "", "sip", False)),
    (("X-GADUGADU:a",), (K.CHAT, "a", "", "gadu-gadu", False)), (("X-GROUPWISE:a",), (K.CHAT, "a", "", "groupwise", False)),
    (("X-MS-IMADDRESS:a",), (K.CHAT, "a", "", "", False)),
    (("X-SOCIALPROFILE;TYPE=Twitter:https://t/ana",), (K.SOCIAL, "https://t/ana", "", "twitter", False)),
    (("X-SOCIALPROFILE;TYPE=flickr;X-USER=ana:",), None),
    (("X-SOCIALPROFILE;TYPE=flickr;X-USER=ana:x-apple:",), (K.SOCIAL, "ana", "", "flickr", False)),
    (("X-SOCIALPROFILE;TYPE=flickr:x-apple:ana",), (K.SOCIAL, "ana", "", "flickr", False)),
    (("SOCIALPROFILE;SERVICE-TYPE=Mastodon;PREF=1:https://m/@a",), (K.SOCIAL, "https://m/@a", "", "mastodon", True)),
    (("SOCIALPROFILE;SERVICE-TYPE=Mastodon;USERNAME=ana: ",), (K.SOCIAL, "ana", "", "mastodon", False)),
    (("X-TWITTER:ana",), (K.SOCIAL, "ana", "", "twitter", False)),
    (("X-SOCIALPROFILE;type=linkedin;x-user=https://l.com/in/a:http://l.com/in/https%3A//l.com/in/a",),
     (K.SOCIAL, "https://l.com/in/a", "", "linkedin", False)),
    (('X-SOCIALPROFILE;type=linkedin;x-user="https://l.com/in/a":http://l.com/in/https%3A//l.com/in/a',),
     (K.SOCIAL, "https://l.com/in/a", "", "linkedin", False)),
    (("X-SOCIALPROFILE;type=own;x-user=HTTPS://a.example:8080/b:x-apple:https%3A//a.example",),
     (K.SOCIAL, "HTTPS://a.example:8080/b", "", "own", False)),
    (("X-SOCIALPROFILE;type=own;x-user=http://a.example:",), (K.SOCIAL, "http://a.example", "", "own", False)),
    (("X-SOCIALPROFILE;type=own;x-user=http://a.example",), (K.SOCIAL, "http://a.example", "", "own", False)),
    (("X-SOCIALPROFILE;type=own;x-user=ana://b:https%3A//b",), (K.SOCIAL, "//b:https%3A//b", "", "own", False)),
    (("X-TIKTOK:ana",), (K.SOCIAL, "ana", "", "tiktok", False)), (("X-ZALO:1",), (K.CHAT, "1", "", "zalo", False)),
    (("X-MS-TEL;TYPE=VOICE;ASSISTANT=:1",), (K.PHONE, "1", "assistant", "", False)),
    (("TEL;TTYTDD=;X-OWN=;TYPE=:1",), (K.PHONE, "1", "text telephone", "", False)),
    (("TEL;VOICE;X-ESI-ASSIST:1",), (K.PHONE, "1", "assistant", "", False)),
    (("TEL;X-FUNAMBOL-RADIO:1",), (K.PHONE, "1", "radio", "", False)),
    (("EMAIL;X-ESI-OTHER:a@b",), (K.EMAIL, "a@b", "other", "", False)),
    (("ADR;TYPE=WORK:;;Rua 1;Lisboa;;1000;Portugal",), (K.ADDRESS, "Rua 1, 1000 Lisboa, Portugal", "work", "", False)),
    (("ADR:12;Flat 3;Rua 1;Lisboa;LX;1000;Portugal;all of it",),
     (K.ADDRESS, "12, Rua 1, Flat 3, 1000 Lisboa, LX, Portugal", "", "", False)),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "wanted"), READ)
def test_reading(lines: tuple[str, ...], wanted: tuple[object, ...] | None) -> None:
    found = contact_of(RawCard("3.0", ("FN:x", *lines))).channels
    told = [(item.kind, item.value, item.label, item.service, item.preferred) for item in found]
    assert told == ([] if wanted is None else [wanted])


def test_an_address_keeps_its_parts() -> None:
    (channel,) = contact_of(
        RawCard("3.0", ("FN:x", "ADR:12;3;Rua 1\\, 2;Lisboa;LX;1000;Portugal;whole"))
    ).channels
    assert channel.address == PostalAddress(
        "12", "3", "Rua 1, 2", "Lisboa", "LX", "1000", "Portugal"
    )


WRITE = [
    # the channel, its line in 3.0, its line in 4.0
    (Channel(K.PHONE, "+1,2", "mobile", preferred=True), "TEL;TYPE=CELL;TYPE=pref:+1\\,2", "TEL;TYPE=CELL;PREF=1:+1\\,2"),
    (Channel(K.PHONE, "1", "fax"), "TEL;TYPE=FAX:1", "TEL;TYPE=FAX:1"),
    (Channel(K.EMAIL, "a@b", "home"), "EMAIL;TYPE=INTERNET;TYPE=HOME:a@b", "EMAIL;TYPE=HOME:a@b"),
    (Channel(K.WEB, "https://a.b/c;d,e"), "URL:https://a.b/c;d,e", "URL:https://a.b/c;d,e"),
    (Channel(K.ADDRESS, "x", address=PostalAddress(street="Rua; 1", city="Lisboa")), "ADR:;;Rua\\; 1;Lisboa;;;", "ADR:;;Rua\\; 1;Lisboa;;;"),
    (Channel(K.ADDRESS, "Rua 1"), "ADR;X-KITH-WHOLE=yes:;;Rua 1;;;;", "ADR;X-KITH-WHOLE=yes:;;Rua 1;;;;"),
    (Channel(K.CHAT, "ana", "home", "skype"), "IMPP;X-SERVICE-TYPE=skype;TYPE=HOME:skype:ana", "IMPP;X-SERVICE-TYPE=skype;TYPE=HOME:skype:ana"),
    (Channel(K.CHAT, "ana", "", "telegram"), "IMPP;X-SERVICE-TYPE=telegram:x-apple:ana", "IMPP;X-SERVICE-TYPE=telegram:x-apple:ana"),
    (Channel(K.CHAT, "ana"), "IMPP:ana", "IMPP:ana"),
    (Channel(K.SOCIAL, "https://t/ana", "", "twitter"), "X-SOCIALPROFILE;TYPE=twitter:https://t/ana", "X-SOCIALPROFILE;TYPE=twitter:https://t/ana"),
]  # fmt: skip


@pytest.mark.parametrize(("channel", "three", "four"), WRITE)
def test_writing(channel: Channel, three: str, four: str) -> None:
    for version, line in (("3.0", three), ("4.0", four)):
        lines = write_vcard(Contact(Person(display_name="x"), [channel]), version).split("\r\n")
        assert line in lines
        (again,) = contact_of(RawCard(version, tuple(lines[2:-2]))).channels
        assert (again.kind, again.value, again.label, again.service, again.preferred) == (
            channel.kind, again.value if channel.address else channel.value, channel.label, channel.service, channel.preferred,
        )  # fmt: skip


def test_a_label_of_ones_own_gets_a_group() -> None:
    contact = Contact(
        Person(display_name="x"), [Channel(K.PHONE, "1", "Car"), Channel(K.PHONE, "2", "Boat")]
    )
    text = write_vcard(contact)
    assert "item1.TEL:1\r\nitem1.X-ABLabel:Car\r\nitem2.TEL:2\r\nitem2.X-ABLabel:Boat\r\n" in text


def test_a_number_on_two_lines() -> None:
    def labels(*lines: str) -> list[str]:
        return [item.label for item in contact_of(RawCard("3.0", ("FN:x", *lines))).channels]

    assert labels("TEL;TYPE=FAX:1", "TEL;TYPE=VOICE:1") == ["fax", ""]
    assert labels("TEL;TYPE=WORK,FAX:1", "TEL;TYPE=WORK:1") == ["work fax", "work"]
    assert labels("TEL:1", "TEL;TYPE=HOME:1", "TEL;TYPE=HOME,VOICE:1") == ["home"]
    assert labels("TEL;TYPE=HOME:1", "TEL;TYPE=WORK:1") == ["home", "work"]


def test_several_handles_on_one_line_of_kde() -> None:
    raw = RawCard("3.0", ("FN:x", "X-messaging/icq-All:1\ue0002"))
    assert [(item.value, item.service) for item in contact_of(raw).channels] == [
        ("1", "icq"),
        ("2", "icq"),
    ]
