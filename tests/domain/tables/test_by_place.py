"""Tables of Thunderbird and Outlook in languages whose words are not known (here Esperanto): their
columns stand in one order everywhere.
"""

from __future__ import annotations

from desktop_app.domain.tables.guessing import guess, known_headers
from desktop_app.domain.tables.habits import OUTLOOK, TABLE

THUNDERBIRD = [
    "Persona nomo",
    "Familia nomo",
    "Montrata nomo",
    "Kromnomo",
    "Unua retadreso",
    "Dua retadreso",
    "Ekrannomo",
    "Labora telefono",
    "Hejma telefono",
    "Faksonumero",
    "Televokilo",
    "Poŝtelefono",
    "Hejma adreso",
    "Hejma adreso 2",
    "Hejma urbo",
    "Hejma provinco",
    "Hejma poŝtkodo",
    "Hejma lando",
    "Labora adreso",
    "Labora adreso 2",
    "Labora urbo",
    "Labora provinco",
    "Labora poŝtkodo",
    "Labora lando",
    "Posteno",
    "Fako",
    "Organizaĵo",
    "Retpaĝo 1",
    "Retpaĝo 2",
    "Naskiĝjaro",
    "Naskiĝmonato",
    "Naskiĝtago",
    "Propra 1",
    "Propra 2",
    "Propra 3",
    "Propra 4",
    "Notoj",
]
_STREET = "strato,strato 2,strato 3,urbo,provinco,poŝtkodo,lando"
_ADDRESSES = ",".join(
    f"{part} {place}" for place in ("labora", "hejma", "alia") for part in _STREET.split(",")
)
_PHONES = (
    "Telefono de helpanto,Labora fakso,Labora telefono,Labora telefono 2,Revoko,Aŭtotelefono,"
    "Firmao ĉefa telefono,Hejma fakso,Hejma telefono,Hejma telefono 2,ISDN,Poŝtelefono,"
    "Alia fakso,Alia telefono,Televokilo,Ĉefa telefono,Radiotelefono,TTY/TDD,Telekso"
)
_NAMES = "Antaŭnomo,Persona nomo,Meza nomo,Familia nomo,Sufikso,Firmao,Fako,Posteno"
OUTLOOK_FILE = f"{_NAMES},{_ADDRESSES},{_PHONES},Datreveno,Naskiĝtago,Notoj".split(",")


def _texts(names: list[str]) -> list[str]:
    return list(map(str, guess(names).columns))


def test_thunderbird_in_a_language_that_is_not_known() -> None:
    found = guess(THUNDERBIRD)
    texts = list(map(str, found.columns))
    assert known_headers(THUNDERBIRD) == 37
    assert found.habit == TABLE
    assert texts[:6] == ["given", "family", "display_name", "nickname", "email", "email#2"]
    assert texts[7:12] == [f"phone={kind}" for kind in ("work", "home", "fax", "pager", "mobile")]
    assert texts[12:14] == ["address.street=home", "address.street2=home"]
    assert texts[21:24] == [
        "address.region=work",
        "address.postal_code=work",
        "address.country=work",
    ]
    assert texts[24:32] == [
        *("title", "department", "organisation", "web=work", "web=home"),
        *("birthday.year", "birthday.month", "birthday.day"),
    ]
    assert texts[32:] == ["own.text", "own.text#2", "own.text#3", "own.text#4", "notes"]


def test_outlook_in_a_language_that_is_not_known() -> None:
    found = guess(OUTLOOK_FILE)
    texts = list(map(str, found.columns))
    assert known_headers(OUTLOOK_FILE) == len(OUTLOOK_FILE)
    assert found.habit == OUTLOOK
    assert texts[:8] == [
        *("prefix", "given", "middle", "family", "suffix", "organisation", "department", "title"),
    ]
    assert texts[8:11] == [f"address.{part}=work" for part in ("street", "street2", "street3")]
    assert texts[15] == "address.street=home"
    assert texts[28] == "address.country=other"
    assert texts[29:33] == ["phone=assistant", "phone=work fax", "phone=work", "phone#2=work"]
    assert texts[38:41] == ["phone#2=home", "phone=isdn", "phone=mobile"]
    assert texts[47:] == ["phone=telex", "", "", ""]


def test_older_outlook_has_more_names_before_the_company() -> None:
    older = ["Nomo", *OUTLOOK_FILE[:5], "Kromnomo", *OUTLOOK_FILE[5:]]
    texts = _texts(older)
    assert texts[7:11] == ["organisation", "department", "title", "address.street=work"]


def test_days_of_a_language_that_is_not_known_are_not_taken_for_american_ones() -> None:
    assert guess(OUTLOOK_FILE).language not in ("en", "")


def test_words_that_say_otherwise_win_over_places() -> None:
    mixed = [*THUNDERBIRD[:32], *(f"Level {number}" for number in range(1, 5)), "Remarks"]
    mixed[:12] = [
        *("Email", "Phone", "First name", "Last name", "Company", "Job title", "City", "Country"),
        *("Website", "Birthday", "Tags", "Gender"),
    ]
    assert _texts(mixed)[:4] == ["email", "phone", "given", "family"]


def test_the_label_in_a_header_stays() -> None:
    swedish = list(THUNDERBIRD)
    swedish[27:29] = ["Webbplats privat", "Webbplats arbete"]
    swedish[32:36] = ["Annan uppgift 1"] * 4
    assert _texts(swedish)[27:29] == ["web=home", "web=work"]
