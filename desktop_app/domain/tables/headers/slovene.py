"""Slovene headers: Outlook, Thunderbird and plain lists."""

from __future__ import annotations

from desktop_app.domain.tables.headers.language import Language, said

SLOVENE = Language(
    "sl",
    said("""
službeni naslov | službeni | v službi | služba = work
domači naslov | domači | doma = home
drugi naslov | drugi | drugo = other
"""),
    said("""
telefon | telefonska številka | tel = phone
faks | številka faksa = phone=fax
prenosni telefon | mobilni telefon | mobitel | mobilnik | številka mobilnika | gsm = phone=mobile
pozivnik | številka pozivnika = phone=pager
e-poštni naslov | e-pošta | e-naslov | email | e-mail = email
ulica | Ulica in hišna številka = address.street
Hišna številka = address.house_number
naslov = address.text
kraj | mesto | Pošta = address.city
zvezna država | zv. država = address.region
poštna številka = address.postal_code
država regija | država = address.country
poštni predal = address.po_box
spletna stran = web
"""),
    said("""
Ime = given
Drugo ime = middle
Priimek = family
Ime in priimek | Prikazano ime | Polno ime = display_name
Priimek in ime | Ime priimek = display_name
Naziv = prefix
Pripona = suffix
Vzdevek = nickname
Ime Yomi = phonetic_given
Priimek Yomi = phonetic_family
Spol = gender
Opombe | Beležke | Opomba = notes
Podjetje | Organizacija = organisation
Naziv1 | Službeni naziv | Delovno mesto = title
Oddelek = department
Poklic = role
Rojstni dan | Datum rojstva = birthday
Rojstno leto = birthday.year
Rojstni mesec = birthday.month
Obletnica = anniversary
Glavna e-pošta = email
Dodatna e-pošta = email#2
Spletna stran 1 = web=work
Spletna stran 2 = second page
Centrala podjetja | Primarni telefon = phone=main
Povratni klic = phone=callback
Teleks = phone=telex
Radijski telefon = phone=radio
Telefon TTY/TDD = phone=text telephone
Pomočnikov telefon = phone=assistant
Pomočnik = relation=assistant
Direktor = relation=manager
Zakonec = relation=spouse
Otroci = relation=child
Zvrsti | Kategorije | Skupine = tag
"""),
)
