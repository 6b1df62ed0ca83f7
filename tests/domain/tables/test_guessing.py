"""What columns seem to say, from headers in many languages and from cells alone."""

from __future__ import annotations

import pytest

from desktop_app.domain.tables.columns import Column, Field, column_of, told_apart
from desktop_app.domain.tables.contents import guess_contents
from desktop_app.domain.tables.guessing import guess, known_headers
from desktop_app.domain.tables.habits import GOOGLE, OUTLOOK, TABLE


def _guessed(header: str, *rows: str) -> list[str]:
    found = guess(header.split(","), [row.split(",") for row in rows])
    return [str(column) for column in found.columns]


@pytest.mark.parametrize(
    "column",
    [
        Column(Field.GIVEN),
        Column(Field.PHONE, "work", "", 2),
        Column(Field.ADDRESS, "a=b#2.c", "street2", 12),
        Column(Field.EMAIL, "", "label", 3),
        Column(Field.NOTHING),
    ],
)
def test_a_column_has_a_text_form(column: Column) -> None:
    assert column_of(str(column)) == column


@pytest.mark.parametrize("text", ["shoe", "email.size", "email#", "Given", "phone#12345"])
def test_other_texts_are_no_column(text: str) -> None:
    with pytest.raises(ValueError, match="."):
        column_of(text)


def test_the_same_twice_is_numbered_on() -> None:
    columns = told_apart([Column(Field.PHONE), Column(Field.PHONE), Column(Field.NOTHING)] * 2)
    assert list(map(str, columns)) == ["phone", "phone#2", "", "phone#3", "phone#4", ""]


@pytest.mark.parametrize(
    ("header", "columns"),
    [
        ("Name,Phone,E-mail", ["display_name", "phone", "email"]),
        ("Name,Vorname,Straße,PLZ,Ort", ["family", "given", "address.street",
         "address.postal_code", "address.city"]),
        ("Nombre,Apellidos,Móvil,Calle del trabajo 2", ["given", "family", "phone=mobile",
         "address.street2=work"]),
        ("Nome,Cognome,Telefono (uff.),CAP (ab.)", ["given", "family", "phone=work",
         "address.postal_code=home"]),
        ("Nome,Sobrenome,Celular,CEP de casa", ["given", "family", "phone=mobile",
         "address.postal_code=home"]),
        ("Voornaam,Achternaam,Telefoon op het werk,Geboortedatum", ["given", "family",
         "phone=work", "birthday"]),
        ("Prénom,Nom,Téléphone 2 (domicile),Société", ["given", "family", "phone#2=home",
         "organisation"]),
        ("first_name,last_name,HomePhone,work_email,zip", ["given", "family", "phone=home",
         "email=work", "address.postal_code"]),
        ("Full Name,Company,Home Address,Referred By", ["display_name", "organisation",
         "address.text=home", "introducer"]),
        ("Vorname,Geburtsjahr,Geburtsmonat,Geburtstag", ["given", "birthday.year",
         "birthday.month", "birthday.day"]),
        ("Nickname,Skype,LinkedIn URL,Favourite colour", ["nickname", "chat=skype",
         "social=linkedin", ""]),
    ],
)  # fmt: skip
def test_headers_of_many_languages(header: str, columns: list[str]) -> None:
    assert _guessed(header) == columns


def test_title_is_before_the_name_or_of_the_job() -> None:
    assert _guessed("Title,First Name,Job Title")[0] == "prefix"
    assert _guessed("Titre,Prénom,Nom,Société,Titre") == [
        "prefix", "given", "family", "organisation", "title",
    ]  # fmt: skip
    assert _guessed("Name,Title", "Ana,Baker", "Ben,Head of Sales")[1] == "title"
    assert _guessed("Name,Title", "Ana,Dr.", "Ben,Mr")[1] == "prefix"
    assert _guessed("Job Title,Title,First Name", "Baker,Lady,Ana")[:2] == ["title", "prefix"]


def test_whole_addresses_beside_their_parts() -> None:
    header = "Name,Home Address,Home Street,Home City,Business Address,Business City,Other Address"
    assert _guessed(header)[1:] == [
        "address.formatted=home", "address.street=home", "address.city=home",
        "address.street=work", "address.city=work", "address.text=other",
    ]  # fmt: skip


def test_a_town_beside_whole_addresses_is_where_somebody_is() -> None:
    header = "Vorname,Straße privat,Ort privat,Ort geschäftlich,Ort"
    assert _guessed(header)[-1] == "place"
    assert _guessed("Name,Ort")[-1] == "address.city"


def test_whose_table_it_is() -> None:
    assert guess(["First Name", "E-mail 1 - Label", "E-mail 1 - Value"]).habit == GOOGLE
    assert guess(["Name", "E-mail"]).habit == TABLE
    german = (
        "Anrede,Vorname,Nachname,Firma,Straße geschäftlich,Ort geschäftlich,Fax geschäftlich,"
        "Rückmeldung,Autotelefon,Telex,E-Mail-Adresse,E-Mail 2: Adresse,Empfohlen von,Partner"
    )
    found = guess(german.split(","))
    assert (found.habit, found.language) == (OUTLOOK, "de")
    assert [str(column) for column in found.columns] == [
        "prefix", "given", "family", "organisation", "address.street=work", "address.city=work",
        "phone=work fax", "phone=callback", "phone=car", "phone=telex", "email", "email#2",
        "introducer", "relation=spouse",
    ]  # fmt: skip


def test_a_row_of_a_table_is_no_header() -> None:
    assert known_headers(["First Name", "Shoe size"])
    # They may be cells as well.
    assert not known_headers(["Koch", "No"])
    assert not known_headers(["Anna Berg", "Mother"])
    assert known_headers(["Mother's name", "Voice"])
    assert not known_headers(["Home", "ana@example.org"])
    assert not known_headers(["Ana Sousa", "Lisboa", "Baker"])
    assert not known_headers(["Work", "+351 912 345 678"])


def test_cells_alone() -> None:
    rows = [
        ["Ana Sousa", "ana@example.org", "+351 912 345 678", "1984-02-29", "www.example.org"],
        ["Ben Carter", "ben@example.org", "030/1234567", "1990-01-01", ""],
    ]
    assert [str(column) for column in guess_contents(rows)] == [
        "display_name", "email", "phone", "birthday", "web",
    ]  # fmt: skip
    parted = [["Ana", "Sousa", "ana@example.org"], ["Ben", "Carter", "b@example.org"]]
    assert [str(column) for column in guess_contents(parted)] == ["given", "family", "email"]
    assert not any(map(str, guess_contents([["12 March", "rain"], ["13 March", "sun"]])))
