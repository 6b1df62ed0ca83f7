"""More tables of programs, services and forms: what their columns and cells say."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.domain.person import ChannelKind, Contact, DateKind
from desktop_app.domain.tables.guessing import guess, known_headers
from desktop_app.formats.source import sources
from tests.formats.in_short import in_short, read, ways, written


def _row(folder: Path, header: str, row: str) -> Contact:
    ((contact,), problems) = read(written(folder, f"{header}\r\n{row}\r\n"))
    assert not problems
    return contact


def _beside(contact: Contact) -> list[tuple[str, str]]:
    """What is shown under *Also on the card*."""
    assert contact.raw is not None
    return [(line.name, line.value) for line in sources()["csv"].unread(contact.raw)]


LINKEDIN_2015 = (
    "Title,First Name,Middle Name,Last Name,Suffix,E-mail Address,E-mail 2 Address,E-mail 3 Address,"
    "Business Street,Business Street 2,Business Street 3,Business City,Business State,Business Postal Code,"
    "Business Country,Home Street,Home Street 2,Home Street 3,Home City,Home State,Home Postal Code,"
    "Home Country,Other Street,Other Street 2,Other Street 3,Other City,Other State,Other Postal Code,"
    "Other Country,Company,Department,Job Title,Assistant's Phone,Business Fax,Business Phone,"
    "Business Phone 2,Callback,Car Phone,Company Main Phone,Home Fax,Home Phone,Home Phone 2,ISDN,"
    "Mobile Phone,Other Fax,Other Phone,Pager,Primary Phone,Radio Phone,TTY/TDD Phone,Telex,Notes"
)


def test_linkedin_once_wrote_the_columns_of_outlook_in_an_order_of_its_own(tmp_path: Path) -> None:
    cells = {"First Name": "Ana", "Last Name": "Reis", "E-mail Address": "ana@x.example"}
    cells |= {"Company": "Acme", "Job Title": "Editor", "Mobile Phone": "+351 912 000 001"}
    row = ",".join(cells.get(name, "") for name in LINKEDIN_2015.split(","))
    assert in_short(_row(tmp_path, LINKEDIN_2015, row)) == {
        "given": "Ana", "family": "Reis", "org": "Acme", "title": "Editor",
        "emails": [["", "ana@x.example"]], "phones": [["mobile", "+351 912 000 001"]],
    }  # fmt: skip


def test_a_county_is_a_region_where_nothing_else_is(tmp_path: Path) -> None:
    contact = _row(tmp_path, "Name,City,County,State,Zip", "Ana Reis,Salem,Marion,OR,97301")
    assert in_short(contact)["addresses"] == [["", "", "Salem", "OR", "97301", ""]]
    assert _beside(contact) == [("County", "Marion")]
    contact = _row(tmp_path, "Name,Home City,Home County", "Ana Reis,Leeds,Yorkshire")
    assert in_short(contact)["addresses"] == [["home", "", "Leeds", "Yorkshire", "", ""]]


def test_an_address_in_one_piece_says_the_street_beside_its_town(tmp_path: Path) -> None:
    header = "Name,Address 1 - Type,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - Postal Code,Address 1 - Country"
    contact = _row(
        tmp_path, header, '"Ana Reis",Home,"Am Denkmal 5\n10115 Berlin\nDE",,Berlin,10115,DE'
    )
    assert in_short(contact)["addresses"] == [["home", "Am Denkmal 5", "Berlin", "", "10115", "DE"]]


def test_a_formula_that_is_a_text_is_that_text(tmp_path: Path) -> None:
    contact = _row(tmp_path, "Name;Phone;Zip", 'Ana Reis;"=""+351912000001""";"=""01234"""')
    assert ways(contact, ChannelKind.PHONE) == [["", "+351912000001"]]
    assert in_short(contact)["addresses"] == [["", "", "", "", "01234", ""]]
    assert _row(tmp_path, "Name;Notes", "Ana;=1+1").person.notes == "=1+1"


def test_whether_there_is_a_partner_is_nobody_s_name(tmp_path: Path) -> None:
    contact = _row(tmp_path, "Name,E-mail,Partner,State", "Ana Reis,a@x.example,no,unsubscribed")
    assert in_short(contact) == {"emails": [["", "a@x.example"]]}
    assert _beside(contact) == [("Partner", "no"), ("State", "unsubscribed")]
    contact = _row(tmp_path, "Name,Partner,State", "Ana Reis,Noa,NO")
    assert in_short(contact)["related"] == [["spouse", "Noa"]]
    assert in_short(contact)["addresses"] == [["", "", "", "NO", "", ""]]


def test_headers_that_a_program_named(tmp_path: Path) -> None:
    header = "party,guest,plus_one_limit,children_allowed,dinner_invited"
    assert known_headers(header.split(","))
    assert _row(tmp_path, header, "Reis,Ana Reis,1,yes,yes").person.display_name == "Ana Reis"


def test_a_column_may_say_of_which_kind_a_number_is(tmp_path: Path) -> None:
    header = "Name,Phone Number 1,Phone Number 1 Type,Phone Number 2,Phone Number 2 Type"
    contact = _row(tmp_path, header, "Ana Reis,0301,work,0302,mobile")
    assert ways(contact, ChannelKind.PHONE) == [["work", "0301"], ["mobile", "0302"]]


@pytest.mark.parametrize("headers", [
    "Primary Address {}|Street|City|State|Postal Code|Country",  # SuiteCRM
    "primary_address_{}|street|city|state|postalcode|country",
    "Billing {}|Address 1|City|State|Postcode|Country",  # WooCommerce
    "billing_{}|address_1|city|state|postcode|country",
    "Default Address {}|Address1|City|Province Code|Zip|Country Code",  # Shopify
    "{}|Street address line 1 - Home|City - Home|State/Province - Home|Zip/Postal Code - Home|Country - Home",
    "Rechnungsadresse: {}|Straße|Ort|Bundesland|PLZ|Land",
])  # fmt: skip
def test_the_address_that_somebody_has_first(tmp_path: Path, headers: str) -> None:
    form, *parts = headers.split("|")
    header = ";".join(["E-Mail", *map(form.format, parts)])
    contact = _row(tmp_path, header, "ana@x.example;1 High St;Town;NY;10001;US")
    place = "home" if "Home" in headers else ""
    addresses = [[place, "1 High St", "Town", "NY", "10001", "US"]]
    assert in_short(contact)["addresses"] == addresses


def test_other_addresses_of_a_shop_and_of_suitecrm(tmp_path: Path) -> None:
    header = "Name,Default Address Company,Default Address Address1,Default Address Address2,Default Address Phone,Shipping City,alt_address_city"
    contact = _row(tmp_path, header, "Ana Reis,Acme,1 High St,Flat 2,0301 555 11,Leeds,York")
    assert in_short(contact)["addresses"] == [
        ["", "1 High St\nFlat 2", "", "", "", ""],
        ["other", "", "York", "", "", ""],
    ]
    assert [held.organisation for held in contact.positions] == ["Acme"]
    assert _beside(contact) == [("Shipping City", "Leeds")]


@pytest.mark.parametrize(("header", "row", "beside"), [
    ("First Name,Last Name,Nickname,Family", "Ana,Reis,Nini,Reis and Lima", [("Family", "Reis and Lima")]),  # Breeze
    ("First Name,Last Name,Nickname,Family Name", "Ana,Reis,Nini,Reis", [("Family Name", "Reis")]),
    ("Given Name,First Name,Nickname,Last Name", "Ana Maria,Ana,Nini,Reis", [("Given Name", "Ana Maria")]),
    ("Vorname,Nachname,Rufname", "Ana,Reis,Nini", []),  # ChurchTools
    ("Given Name,Family,Nick", "Ana,Reis,Nini", []),
    ("Rufname,Name,Spitzname", "Ana,Reis,Nini", []),
])  # fmt: skip
def test_what_is_a_name_alone_may_be_none_beside_another(
    tmp_path: Path, header: str, row: str, beside: list[tuple[str, str]]
) -> None:
    contact = _row(tmp_path, f"{header},Wedding date", f"{row},2005-06-01")
    person = contact.person
    assert (person.given, person.family, person.nickname) == ("Ana", "Reis", "Nini")
    assert [date.kind for date in contact.dates] == [DateKind.ANNIVERSARY]
    assert _beside(contact) == beside


@pytest.mark.parametrize("header", [
    "Nachname, Vorname", "Name, Vorname", "Apellidos y nombre", "Cognome e Nome", "Nom et prénom",
    "Achternaam, voornaam", "Nazwisko i imię", "Příjmení a jméno", "Efternamn, förnamn",
    "Last Name, First Name", "Name (Last, First)", "Full name", "Фамилия, имя", "Sukunimi, etunimi",
])  # fmt: skip
def test_a_whole_name_with_the_family_name_first(tmp_path: Path, header: str) -> None:
    contact = _row(tmp_path, f"E-mail;{header};X", 'ana@x.example;"Reis Lima, Ana";1')
    person = contact.person
    assert (person.given, person.family) == ("Ana", "Reis Lima")


@pytest.mark.parametrize("header", [
    "Vor- und Nachname", "Vorname Name", "Nombre y apellidos", "Nome e Cognome", "Prénom et nom",
    "Voor- en achternaam", "För- och efternamn", "Etu- ja sukunimi", "Nome e apelido", "Ad ve soyad",
    "Nom i cognoms", "Vezeték- és keresztnév", "Ім'я та прізвище", "Student Name",
])  # fmt: skip
def test_a_whole_name_is_shown_as_it_is(tmp_path: Path, header: str) -> None:
    contact = _row(tmp_path, f"E-mail;{header};X", "ana@x.example;Ana Reis;1")
    assert contact.person.display_name == "Ana Reis"


@pytest.mark.parametrize(("header", "said", "code", "town"), [
    ("Straße;PLZ/Ort", "10115 Berlin", "10115", "Berlin"),
    ("Straat;Postcode en woonplaats", "1011 AA Amsterdam", "1011 AA", "Amsterdam"),
    ("Gatuadress;Postnr och ort", "114 55 Stockholm", "114 55", "Stockholm"),
    ("Ulica i numer;Kod i miejscowość", "00-001 Warszawa", "00-001", "Warszawa"),
    ("Rue;CP et ville", "75001 Paris", "75001", "Paris"),
    ("Street;City", "D-10115 Berlin", "D-10115", "Berlin"),
    ("Street;City", "29 Palms", "", "29 Palms"),
])  # fmt: skip
def test_a_postal_code_before_the_town(
    tmp_path: Path, header: str, said: str, code: str, town: str
) -> None:
    contact = _row(tmp_path, f"E-mail;{header}", f"ana@x.example;A 1;{said}")
    assert in_short(contact)["addresses"] == [["", "A 1", town, "", code, ""]]


@pytest.mark.parametrize(("header", "column"), [
    ("Vorname|Nachname|Mutter", "relation=mother"), ("Nom|Prénom|Père", "relation=father"),
    ("Nombre|Apellidos|Madre", "relation=mother"), ("Fornavn|Efternavn|Far", "relation=father"),
    ("Vezetéknév|Keresztnév|Anyja neve", "relation=mother"), ("Jméno|Příjmení|Titul za", "suffix"),
    ("Etunimi|Sukunimi|Äiti", "relation=mother"), ("Фамилия|Имя|Д.р.", "birthday"),
    ("Vorname|Nachname|Handynr.", "phone=mobile"), ("Nome|Cognome|Via e numero civico", "address.street"),
    ("Förnamn|Efternamn|Mejl", "email"), ("Όνομα|Επώνυμο|Σταθερό", "phone"), ("Ad|Soyad|Cep tel", "phone=mobile"),
    ("Prénom|Nom|Date de mariage", "anniversary"), ("Voornaam|Achternaam|Vast nummer", "phone"),
])  # fmt: skip
def test_headers_of_lists(header: str, column: str) -> None:
    assert str(guess(header.split("|")).columns[-1]) == column


@pytest.mark.parametrize(("header", "row", "birthday"), [
    ("Nom;Prénom;Année;Email", "Reis;Ana;2024;a@x.example", None),
    ("Nom;Prénom;Date_naissance;Année", "Reis;Ana;15/03/1960;1960", "1960-03-15"),
    ("First Name;Last Name;Birth Year;Birthday", "Ana;Reis;1960;1960-03-15", "1960-03-15"),
    ("First Name;Last Name;Birth Year;Birth Month;Birthday", "Ana;Reis;1960;3;15", "1960-03-15"),
    ("Nom;Prénom;Année;Mois;Jour", "Reis;Ana;1960;3;15", "1960-03-15"),
    ("Vorname;Nachname;Geburtsjahr", "Ana;Reis;1960", "1960"),
])  # fmt: skip
def test_a_year_beside_a_birthday(
    tmp_path: Path, header: str, row: str, birthday: str | None
) -> None:
    assert in_short(_row(tmp_path, header, row)).get("birthday") == birthday


def test_an_extension_may_be_that_of_a_telephone(tmp_path: Path) -> None:
    contact = _row(tmp_path, "Name,Phone,Extension,City", "Ana Reis,0301 555 11,123,Berlin")
    assert in_short(contact)["addresses"] == [["", "", "Berlin", "", "", ""]]
    assert _beside(contact) == [("Extension", "123")]


def test_a_state_may_be_that_of_an_order(tmp_path: Path) -> None:
    contact = _row(tmp_path, "Nome;Cognome;E-mail;Stato", "Ana;Reis;a@x.example;attivo")
    assert "addresses" not in in_short(contact)
    contact = _row(tmp_path, "Nombre;Apellidos;Email;Estado", "Ana;Reis;a@x.example;Activo")
    assert "addresses" not in in_short(contact)


def test_a_birthday_in_three_columns_of_hungary(tmp_path: Path) -> None:
    header = "Vezetéknév;Keresztnév;Születési év;hónap;nap;E-mail cím"
    contact = _row(tmp_path, header, "Nagy;Imre;1985;4;3;nagy@x.example")
    assert in_short(contact)["birthday"] == "1985-04-03"
    assert "addresses" not in in_short(contact)


def test_headers_that_all_begin_with_the_name_of_their_table(tmp_path: Path) -> None:
    header = "mitglied_id;mitglied_anrede;mitglied_name;mitglied_vorname;mitglied_plz;mitglied_ort;mitglied_telefonprivat"
    contact = _row(tmp_path, header, "7;Frau;Reis;Ana;10115;Berlin;0301 555 11")  # JVerein
    assert in_short(contact) == {
        "prefix": "Frau", "given": "Ana", "family": "Reis", "phones": [["home", "0301 555 11"]],
        "addresses": [["", "", "Berlin", "", "10115", ""]],
    }  # fmt: skip
    assert _beside(contact) == [("mitglied_id", "7")]


def test_a_number_is_no_gender_and_born_is_a_birthday(tmp_path: Path) -> None:
    contact = _row(tmp_path, "Fornavn;Etternavn;Kjønn;Født", "Ana;Reis;1;14.05.1980")
    assert (contact.person.gender, [str(date.when) for date in contact.dates]) == (
        "",
        ["1980-05-14"],
    )
    assert _beside(contact) == [("Kjønn", "1")]


def test_sevdesk_says_of_which_kind_each_way_is(tmp_path: Path) -> None:
    header = "Vorname;Nachname;Telefon;Telefon-Kategorie;Mobil;E-Mail;E-Mail-Kategorie;Beschreibung"
    row = "Ana;Reis;0301 555 11;Privat;0170 555 22;a@x.example;Privat;Singt Alt"
    contact = _row(tmp_path, header, row)
    assert ways(contact, ChannelKind.PHONE) == [["home", "0301 555 11"], ["mobile", "0170 555 22"]]
    assert ways(contact, ChannelKind.EMAIL) == [["home", "a@x.example"]]
    assert contact.person.notes == "Singt Alt"


def test_json_that_was_made_a_table(tmp_path: Path) -> None:
    header = "first_name,title,company_name,phone_number1.number,phone_number1.type,phone_number2.number,phone_number2.type,company"
    contact = _row(tmp_path, header, "Ana,Editor,Acme,0301 555 11,Work,0302 555 22,Home,Acme")
    assert ways(contact, ChannelKind.PHONE) == [["work", "0301 555 11"], ["home", "0302 555 22"]]
    assert [(held.organisation, held.title) for held in contact.positions] == [("Acme", "Editor")]
    header = "name,phones.0.number,phones.0.type,emails.0.email,emails.0.type"
    contact = _row(tmp_path, header, "Ana Reis,0301 555 11,mobile,a@x.example,work")
    assert ways(contact, ChannelKind.PHONE) == [["mobile", "0301 555 11"]]
    assert ways(contact, ChannelKind.EMAIL) == [["work", "a@x.example"]]


@pytest.mark.parametrize(
    ("number", "phones"), [("015112345678", [["", "015112345678"]]), ("100234", [])]
)
def test_numbers_that_are_dialled(tmp_path: Path, number: str, phones: list[list[str]]) -> None:
    contact = _row(tmp_path, "Name;Nummer", f"Ana Reis;{number}")
    assert ways(contact, ChannelKind.PHONE) == phones
    assert ("Nummer", number) in _beside(contact) or phones


def test_nokia_in_spanish(tmp_path: Path) -> None:
    header = "Nombre;Apellidos;Móvil general;Calle general;Ciudad general;Estado/provincia del domicilio;Dirección Web del trabajo"
    row = "Ana;Reis;600 000 001;Calle 1;Madrid;Sevilla;https://ana.example"
    contact = _row(tmp_path, header, row)
    assert ways(contact, ChannelKind.PHONE) == [["mobile", "600 000 001"]]
    assert ways(contact, ChannelKind.WEB) == [["work", "https://ana.example"]]
    assert in_short(contact)["addresses"] == [
        ["", "Calle 1", "Madrid", "", "", ""],
        ["home", "", "", "Sevilla", "", ""],
    ]


def test_forms_say_your_and_optional(tmp_path: Path) -> None:
    header = "Timestamp,Name (first & last),Your email address,Phone (optional),E-mail (parents)"
    contact = _row(tmp_path, header, "1,Ana Reis,a@x.example,0301 555 22,b@x.example")
    assert ways(contact, ChannelKind.EMAIL) == [["", "a@x.example"]]
    assert ways(contact, ChannelKind.PHONE) == [["", "0301 555 22"]]
    assert ("E-mail (parents)", "b@x.example") in _beside(contact)


def test_the_day_somebody_died(tmp_path: Path) -> None:
    contact = _row(tmp_path, "Name,Birth Date,Deceased Date", "Ana Reis,1950-01-02,2020-03-04")
    assert [(date.kind, str(date.when)) for date in contact.dates] == [
        (DateKind.BIRTHDAY, "1950-01-02"),
        (DateKind.DEATH, "2020-03-04"),
    ]


@pytest.mark.parametrize(
    ("header", "said", "gender"),
    [("Geschlecht", "weiblich", "female"), ("Kön", "kvinna", "female"), ("Пол", "мужской", "male"),
     ("性别", "女", "female"), ("Płeć", "K", "female"), ("Cinsiyet", "Erkek", "male")],
)  # fmt: skip
def test_genders_of_many_languages(tmp_path: Path, header: str, said: str, gender: str) -> None:
    assert _row(tmp_path, f"E-mail;{header}", f"a@x.example;{said}").person.gender == gender


HEADERS = {
    # Roundcube's and Atmail's in several languages.
    "it": "Nome=given|Cognome=family|Nazione/Regione di casa=address.country=home|Società di lavoro=organisation"
    "|Reparto di lavoro=department|Titolo di lavoro=title|Telefono dell'auto=phone=car|Numero Pager=phone=pager"
    "|Telefono dell'assistente=phone=assistant|Nome dell'assistente=relation=assistant"
    "|Nome del Responsabile=relation=manager|NAP=address.postal_code",
    "pl": "Imię=given|Nazwisko=family|Ulica (biuro)=address.street=work|Miasto (biuro)=address.city=work"
    "|Kod pocztowy (biuro)=address.postal_code=work|Asystent=relation=assistant|Menadżer=relation=manager"
    "|Oddział=department|Telefon główny=phone=main|Przydomek=nickname|Osobista strona sieci Web=web=home",
    "pt": "Primeiro nome=given|Último nome=family|Endereço de E-mail=email|Endereço de E-mail 2=email#2",
    "ru": "Имя=given|Фамилия=family|Номер сотового телефона=phone=mobile|Штат (раб.)=address.region=work",
    "sk": "Meno=given|Priezvisko=family|Krajina/oblasť (práca)=address.country=work|Mesto (práca)=address.city=work",
    "zh": "姓氏=family|名字=given|主要邮箱=email|备用邮箱=email#2|工作公司=organisation|工作部门=department"
    "|工作职位=title|传呼机=phone=pager|助理姓名=relation=assistant|助理电话=phone=assistant|网址=web",
    "fi": "Etunimi=given|Sukunimi=family|Näytettävä nimi=display_name",
    "fr": "Prénom=given|Nom=family|NPA=address.postal_code|Compte Facebook=social=facebook|Décédé(e) le=date=death",
    "nl": "Voornaam=given|Tussenvoegsel(s)=middle|Achternaam=family",
    "ja": "園児氏名=display_name|フリガナ=phonetic_family.family_first|法人名=organisation|職位=title",
    "de": "Vorname=given|Nachname=family|Name des/r Vorgesetzten=relation=manager|Todestag=date=death",
    # Of services.
    "en": "CONTACT ID=|EMAIL=email|FIRSTNAME=given|LASTNAME=family|SMS=phone=mobile|LANDLINE_NUMBER=phone"
    "|state_name=address.region|country_name=address.country|LinkedIn Profile URL=social=linkedin"
    "|Work Direct Phone=phone=work|Corporate Phone=phone=main|Twitter Url=social=twitter",
}  # fmt: skip


@pytest.mark.parametrize("language", HEADERS)
def test_headers_of_programs_in_that_language(language: str) -> None:
    pairs = [pair.partition("=") for pair in HEADERS[language].split("|")]
    expected = {name: column for name, _, column in pairs}
    found = guess(list(expected))
    assert dict(zip(expected, map(str, found.columns), strict=True)) == expected
    assert found.language == language
