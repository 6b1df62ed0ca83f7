"""Tables of many programs and languages, a row of each: what each column says is read as it."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.domain.importing import ContactRead
from desktop_app.domain.person import ChannelKind, Contact
from desktop_app.formats.source import read_records, source_of
from tests.formats.in_short import in_short, read, ways, written

PLAIN = {
    "sv": "Förnamn;Efternamn;E-post;Mobiltelefon;Hemtelefon;Arbetstelefon;Adress;Postnummer;Ort;Land;Företag;Titel;Födelsedatum;Anteckningar",
    "da": "Fornavn;Efternavn;E-mail;Mobil;Telefon (hjem);Telefon (arbejde);Adresse;Postnr;By;Land;Firma;Stilling;Fødselsdag;Noter",
    "fi": "Etunimi;Sukunimi;Sähköposti;Matkapuhelin;Kotipuhelin;Työpuhelin;Osoite;Postinumero;Kaupunki;Maa;Yritys;Titteli;Syntymäpäivä;Muistiinpanot",
    "cs": "Jméno;Příjmení;E-mail;Mobil;Telefon domů;Telefon do práce;Ulice;PSČ;Město;Země;Firma;Funkce;Narozeniny;Poznámka",
    "sk": "Meno;Priezvisko;E-mail;Mobil;Telefón domov;Telefón práca;Ulica;PSČ;Mesto;Krajina;Spoločnosť;Funkcia;Dátum narodenia;Poznámka",
    "hu": "Keresztnév;Vezetéknév;E-mail;Mobil;Otthoni telefon;Munkahelyi telefon;Cím;Irányítószám;Város;Ország;Cég;Beosztás;Születésnap;Megjegyzés",
    "ru": "Имя;Фамилия;Эл. почта;Мобильный телефон;Домашний телефон;Рабочий телефон;Улица;Индекс;Город;Страна;Организация;Должность;День рождения;Заметки",
    "uk": "Ім'я;Прізвище;Електронна пошта;Мобільний;Домашній телефон;Робочий телефон;Вулиця;Індекс;Місто;Країна;Компанія;Посада;День народження;Примітки",
    "tr": "Ad;Soyad;E-posta;Cep telefonu;Ev telefonu;İş telefonu;Adres;Posta kodu;Şehir;Ülke;Şirket;Unvan;Doğum tarihi;Notlar",
    "el": "Όνομα;Επώνυμο;Email;Κινητό;Τηλέφωνο οικίας;Τηλέφωνο εργασίας;Διεύθυνση;ΤΚ;Πόλη;Χώρα;Εταιρεία;Θέση;Ημερομηνία γέννησης;Σημειώσεις",
    "zh": "名;姓;电子邮件;手机;住宅电话;商务电话;商务地址 街道;商务地址 邮政编码;商务地址 市/县;商务地址 国家/地区;公司;职务;生日;附注",
    "ko": "이름;성;이메일;휴대폰;집 전화;회사 전화;회사 주소;회사 우편번호;회사 도시;회사 국가;회사;직책;생일;메모",
}  # fmt: skip
ROW = "Zoë;Day;z@x.example;+1 555 0101;+1 555 0102;+1 555 0103;Weg 1;10115;Berlin;Germany;Acme;Head;1984-02-29;a note"


@pytest.mark.parametrize("language", PLAIN)
def test_a_list_in_that_language(tmp_path: Path, language: str) -> None:
    ((contact,), problems) = read(written(tmp_path, f"{PLAIN[language]}\r\n{ROW}\r\n"))
    assert not problems
    place = "work" if language in ("zh", "ko") else ""
    assert in_short(contact) == {
        "given": "Zoë", "family": "Day", "note": "a note", "org": "Acme", "title": "Head",
        "phones": [["mobile", "+1 555 0101"], ["home", "+1 555 0102"], ["work", "+1 555 0103"]],
        "emails": [["", "z@x.example"]], "birthday": "1984-02-29",
        "addresses": [[place, "Weg 1", "Berlin", "", "10115", "Germany"]],
    }  # fmt: skip


def _row(folder: Path, header: str, row: str) -> Contact:
    ((contact,), problems) = read(written(folder, f"{header}\r\n{row}\r\n"))
    assert not problems
    return contact


def test_a_column_that_is_only_a_place_says_what_its_cells_are(tmp_path: Path) -> None:
    contact = _row(
        tmp_path, "First,Last,Email,Home,Work,Mobile,Other",
        "Zoë,Day,z@x.example,+1 555 0101,+1 555 0102,+1 555 0103,blue",
    )  # fmt: skip
    assert ways(contact, ChannelKind.PHONE) == [
        ["home", "+1 555 0101"], ["work", "+1 555 0102"], ["mobile", "+1 555 0103"],
    ]  # fmt: skip


def test_words_of_a_header_may_be_written_together(tmp_path: Path) -> None:
    contact = _row(
        tmp_path, "firstname,lastname,homephone,workphone,homestreet,homepostalcode,homecity,OfficeFAXPhoneNumber",
        "Zoë,Day,+1 555 0101,+1 555 0102,Weg 1,10115,Berlin,+1 555 0103",
    )  # fmt: skip
    assert in_short(contact)["addresses"] == [["home", "Weg 1", "Berlin", "", "10115", ""]]
    labels = [label for label, _ in ways(contact, ChannelKind.PHONE)]
    assert labels == ["home", "work", "work fax"]


def test_customer_lists(tmp_path: Path) -> None:
    header = ("Salutation,First Name,Last Name,Title,Account Name,Mailing Street,Mailing City,Phone,Email,Birthdate,"
              "Assistant,Asst. Phone,Reports To,Department,Description")  # fmt: skip
    row = "Dr.,Zoë,Day,Head,Acme,Weg 1,Berlin,+1 555 0101,z@x.example,1984-02-29,Ann,+1 555 0102,Eve,Sales,note"
    path = written(tmp_path, f"{header}\r\n{row}\r\n")
    source = source_of(path)
    assert source is not None and source.key == "csv", "it has assistants, and is not Outlook's"
    ((contact,), _) = read(path)
    said = in_short(contact)
    assert (said["org"], said["title"], said["prefix"]) == ("Acme", "Head", "Dr.")
    assert said["addresses"] == [["", "Weg 1", "Berlin", "", "", ""]]
    assert said["phones"] == [["", "+1 555 0101"], ["assistant", "+1 555 0102"]]
    assert said["related"] == [["assistant", "Ann"], ["manager", "Eve"]]


def test_headers_that_all_begin_alike(tmp_path: Path) -> None:
    contact = _row(
        tmp_path, "Person - Name,Person - Organization,Person - Phone - Home,Person - Email - Work,Person - Birthday",
        "Zoë Day,Acme,+1 555 0101,z@x.example,1984-02-29",
    )  # fmt: skip
    assert in_short(contact) == {
        "org": "Acme", "phones": [["home", "+1 555 0101"]], "emails": [["work", "z@x.example"]],
        "birthday": "1984-02-29",
    }  # fmt: skip


def test_a_second_page_is_at_home_only_where_the_first_is_at_work(tmp_path: Path) -> None:
    header, row = "First Name,Last Name,Web Page{},Web Page 2", "Zoë,Day,a.example,b.example"
    thunderbird = _row(tmp_path, header.format(" 1"), row)
    assert ways(thunderbird, ChannelKind.WEB) == [["work", "a.example"], ["home", "b.example"]]
    other = _row(tmp_path, header.format(""), row)
    assert ways(other, ChannelKind.WEB) == [["", "a.example"], ["", "b.example"]]


def test_what_columns_say_twice_is_said_once(tmp_path: Path) -> None:
    contact = _row(
        tmp_path, "name,email,emails,phone,mobile,birthday,date of birth,spouse,partner",
        'Zoë Day,z@x.example,"z@x.example, y@x.example",+1 555 0101,+1 555 0101,soon,1984-02-29,Bob,Bob',
    )  # fmt: skip
    assert ways(contact, ChannelKind.EMAIL) == [["", "z@x.example"], ["", "y@x.example"]]
    assert ways(contact, ChannelKind.PHONE) == [["mobile", "+1 555 0101"]]
    assert [str(date.when) for date in contact.dates] == ["1984-02-29"]
    assert [item.other_name for item in contact.relations] == ["Bob"]


def test_several_numbers_in_a_cell_and_one_with_an_extension(tmp_path: Path) -> None:
    header, row = "Name,Phones", 'Zoë Day,"{}"'
    several = _row(tmp_path, header, row.format("+1 555 0101, +1 555 0102"))
    assert [value for _, value in ways(several, ChannelKind.PHONE)] == [
        "+1 555 0101",
        "+1 555 0102",
    ]
    one = _row(tmp_path, header, row.format("+1 555 0101, ext. 12"))
    assert [value for _, value in ways(one, ChannelKind.PHONE)] == ["+1 555 0101, ext. 12"]


def test_a_name_over_several_lines_is_shown_on_one(tmp_path: Path) -> None:
    contact = _row(
        tmp_path, "First Name,Last Name,Company,Notes,Web Page",
        '"Zoë\nAnna",Day,"Acme\r\nBerlin","one\ntwo",https://a.example',
    )  # fmt: skip
    assert contact.person.display_name == "Zoë Anna Day"
    assert contact.positions[0].organisation == "Acme Berlin"
    assert contact.person.notes == "one\ntwo"


@pytest.mark.parametrize(("said", "kept"), [("1", ""), ("8:Day, Zoë", "Day, Zoë"), ("Zoë", "Zoë")])
def test_how_zimbra_says_what_to_file_under(tmp_path: Path, said: str, kept: str) -> None:
    contact = _row(tmp_path, "firstName,lastName,fileAs", f'Zoë,Day,"{said}"')
    assert contact.person.file_as == kept


def test_quotes_round_tags_are_none_of_them(tmp_path: Path) -> None:
    contact = _row(tmp_path, "Email Address,First Name,TAGS", 'z@x.example,Zoë,"""a"",""b"""')
    assert contact.tags == ["a", "b"]


def test_a_day_with_a_dot_at_its_end(tmp_path: Path) -> None:
    contact = _row(tmp_path, "Név;Születésnap", "Day Zoë;1984. 02. 29.")
    assert [str(date.when) for date in contact.dates] == ["1984-02-29"]


def test_a_chat_address_says_its_service(tmp_path: Path) -> None:
    contact = _row(tmp_path, "Name,imAddress1,impp", "Zoë,xmpp://z@x.example,https://x.example/z")
    chats = [(way.service, way.value) for way in contact.channels]
    assert chats == [("jabber", "z@x.example"), ("", "https://x.example/z")]


def test_a_few_columns_of_google_s_are_google_s(tmp_path: Path) -> None:
    contact = _row(tmp_path, "First Name,Last Name,E-mail 1 - Value", "Zoë,Day,z@x.example")
    assert ways(contact, ChannelKind.EMAIL) == [["", "z@x.example"]]


THUNDERBIRD = (
    "Persona nomo,Familia nomo,Montrata nomo,Kromnomo,Unua retadreso,Dua retadreso,Ekrannomo,"
    "Labora telefono,Hejma telefono,Faksonumero,Televokilo,Poŝtelefono,Hejma adreso,"
    "Hejma adreso 2,Hejma urbo,Hejma provinco,Hejma poŝtkodo,Hejma lando,Labora adreso,"
    "Labora adreso 2,Labora urbo,Labora provinco,Labora poŝtkodo,Labora lando,Posteno,Fako,"
    "Organizaĵo,Retpaĝo 1,Retpaĝo 2,Naskiĝjaro,Naskiĝmonato,Naskiĝtago,Propra 1,Propra 2,"
    "Propra 3,Propra 4,Notoj"
)


def test_thunderbird_in_a_language_nobody_taught_kith(tmp_path: Path) -> None:
    row = (
        "Zoë,Day,Zoë Day,Zo,z@x.example,zoe@home.example,,+1 555 0103,+1 555 0102,,,+1 555 0101,"
        "Weg 1,2. Stock,Berlin,,10115,Germany,,,,,,,Head,Books,Acme,https://acme.example,,1984,2,29,"
        "red,,,,a note"
    )
    (contact,), problems = read(written(tmp_path, f"{THUNDERBIRD}\n{row}\n"))
    short = in_short(contact)
    assert problems == []
    assert contact.person.display_name == "Zoë Day"
    assert short["phones"] == [
        ["work", "+1 555 0103"],
        ["home", "+1 555 0102"],
        ["mobile", "+1 555 0101"],
    ]
    assert [item.value for item in contact.channels if item.kind is ChannelKind.ADDRESS] == [
        "Weg 1, 2. Stock, 10115 Berlin, Germany"
    ]
    assert str(contact.dates[0].when) == "1984-02-29"
    assert contact.person.notes == "a note"


@pytest.mark.parametrize(
    ("header", "row", "street"),
    [
        ("Vorname;Name;Straße;Hausnummer;PLZ;Ort", "Heike;Groß;Am Wall;12a;37073;Göttingen", "Am Wall 12a"),
        ("Voornaam;Achternaam;Straat;Huisnummer;Toevoeging;Postcode;Plaats",
         "Sanne;Berg;Kerkstraat;10;hs;1017 GM;Amsterdam", "Kerkstraat 10 hs"),
        ("First name;Last name;House no.;Street;City;Postcode", "Ann;Lee;7;Mill Road;Leeds;LS1 4AP", "7 Mill Road"),
        ("Jméno;Příjmení;Ulice;Číslo popisné;Město;PSČ", "Jan;Dvořák;Dlouhá;5;Praha;110 00", "Dlouhá 5"),
        ("Vorname;Name;Straße;Hausnummer;PLZ;Ort", "Heike;Groß;Am Wall;;37073;Göttingen", "Am Wall"),
        ("Vorname;Name;Adresse;Hausnummer", "Heike;Groß;Am Wall;3", "Am Wall 3"),
        ("Vorname;Name;Straße;Nr.;PLZ;Ort", "Heike;Groß;Am Wall;12a;37073;Göttingen", "Am Wall 12a"),
        ("Nome;Sobrenome;Endereço;Número;Complemento;Bairro;Cidade;UF;CEP",
         "João;da Silva;Rua das Flores;100;Apto 12;Centro;São Paulo;SP;01000-000", "Rua das Flores 100\nCentro"),
        ("Nr;Imię;Nazwisko;Ulica;Miejscowość", "17;Zofia;Wójcik;Długa 5;Warszawa", "Długa 5"),
    ],
)  # fmt: skip
def test_a_house_number_of_its_own_stands_beside_the_street(
    tmp_path: Path, header: str, row: str, street: str
) -> None:
    (way,) = (each for each in _row(tmp_path, header, row).channels if each.address is not None)
    assert way.address is not None and way.address.street == street


@pytest.mark.parametrize(
    ("header", "way"),
    [
        ("Tél. fixe", ["", "+33 4 91 55 50 01"]),
        ("Tél. portable", ["mobile", "+33 4 91 55 50 01"]),
        ("Phone : iPhone", ["mobile", "+33 4 91 55 50 01"]),
        ("Tel. cellulare", ["mobile", "+33 4 91 55 50 01"]),
        ("Telefon Handy privat", ["mobile", "+33 4 91 55 50 01"]),
    ],
)
def test_a_number_whose_header_says_phone_and_then_which(
    tmp_path: Path, header: str, way: list[str]
) -> None:
    contact = _row(tmp_path, f"Nom;Prénom;{header}", f"Lefèvre;Chloé;{way[1]}")
    assert ways(contact, ChannelKind.PHONE) == [way]


def test_two_family_names_are_one(tmp_path: Path) -> None:
    for header in ("Primer apellido;Segundo apellido", "Apellido 1;Apellido 2"):
        contact = _row(tmp_path, f"Nombre;{header};F. Nacimiento", "Lucía;García;Núñez;02/03/1991")
        assert (contact.person.given, contact.person.family) == ("Lucía", "García Núñez")
        assert in_short(contact)["birthday"] == "1991-03-02"


def test_an_address_in_one_piece_is_kept_beside_a_region(tmp_path: Path) -> None:
    contact = _row(tmp_path, "First Name,Email Address,Address,REGION,CC",
                   "Olga,o@x.example,12 High St Leeds,LDS,GB")  # fmt: skip
    assert in_short(contact)["addresses"] == [["", "12 High St Leeds", "", "LDS", "", ""]]


@pytest.mark.parametrize(
    ("header", "said", "day"),
    [
        ("Birthday (dd.mm.)", "24.12.", "--12-24"),
        ("Birth date MM/DD/YYYY", "03/04/1990", "1990-03-04"),
        ("Date of birth (DD/MM/YYYY)", "03/04/1990", "1990-04-03"),
        ("DOB (YYYY-MM-DD)", "1990-04-03", "1990-04-03"),
    ],
)
@pytest.mark.parametrize("between", [",", ";"])
def test_a_header_says_how_days_are_written(
    tmp_path: Path, header: str, said: str, day: str, between: str
) -> None:
    contact = _row(tmp_path, between.join(("Name", "E-mail", header)),
                   between.join(("Bo Larsen", "bo@x.example", said)))  # fmt: skip
    assert in_short(contact)["birthday"] == day


def test_where_you_met_and_who_is_near(tmp_path: Path) -> None:
    contact = _row(tmp_path, "Name,Where we met,Related : mother,Mobile,address_home_street,address_home_zipcode",
                   "Sam Okafor,Design week,Ada Okafor,+44 7700 900001,Mill Rd 1,LS1 4AP")  # fmt: skip
    assert contact.person.met_text == "Design week"
    assert in_short(contact)["related"] == [["mother", "Ada Okafor"]]
    assert in_short(contact)["addresses"] == [["home", "Mill Rd 1", "", "", "LS1 4AP", ""]]


def test_how_a_whole_name_is_spoken(tmp_path: Path) -> None:
    person = _row(
        tmp_path, "氏名,フリガナ,電話番号", "山田 太郎,ヤマダ　タロウ,03-5555-0101"
    ).person
    assert person.display_name == "山田 太郎"
    assert (person.phonetic_family, person.phonetic_given) == ("ヤマダ", "タロウ")


def test_a_number_that_a_spreadsheet_rounded_is_told(tmp_path: Path) -> None:
    path = written(tmp_path, "Name,Phone,Notes\nAna Reis,3.51912E+11,1.5E+10\n")
    (item,) = (each for each in read_records(path) if isinstance(each, ContactRead))
    (notice,) = item.problems
    assert (notice.fault.key, notice.fault.values) == ("number-rounded", {"number": "3.51912E+11"})
    assert ways(item.contact, ChannelKind.PHONE) == [["", "3.51912E+11"]]
