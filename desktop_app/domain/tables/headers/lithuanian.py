"""Lithuanian headers: Outlook, Thunderbird and plain lists."""

from __future__ import annotations

from desktop_app.domain.tables.headers.language import Language, said

LITHUANIAN = Language(
    "lt",
    said("""
darbo | darbovietės | darbo įstaigos = work
namų | gyvenamoji | gyvenamasis = home
kitas | kita | kito = other
"""),
    said("""
telefonas | as telefonas | tel. numeris | telefono numeris | tel = phone
faksas | faksograma | fakso numeris = phone=fax
mobilusis telefonas | mobilusis | mobiliojo tel. numeris | Mobilus | Mobilus telefonas = phone=mobile
pranešimų gaviklis | pranešimų gaviklio numeris = phone=pager
el. pašto adresas | as el. pašto adresas | ias el. pašto adresas | el. paštas | email = email
gatvė | a gatvė | ia gatvė = address.street
namo numeris | namo nr = address.house_number
adresas = address.text
miestas = address.city
rajonas, apskritis | valstija, sritis, provincija | apskritis = address.region
pašto indeksas | pašto kodas = address.postal_code
šalis regionas | šalis | valstybė = address.country
adreso a/d = address.po_box
tinklalapis | svetainė = web
"""),
    said("""
Vardas = given
Antras vardas = middle
Pavardė = family
Vardas, pavardė | Asmenvardis = display_name
Titulas = prefix
Priedas = suffix
Slapyvardis = nickname
Yomi vardas = phonetic_given
Yomi pavardė = phonetic_family
Lytis = gender
Vieta = place
Pastabos = notes
Įmonė | Įstaiga | Organizacija = organisation
Pareigos = title
Skyrius | Padalinys = department
Profesija = role
Gimtadienis | Gimimo data = birthday
Gimimo metai = birthday.year
Gimimo mėnuo = birthday.month
Gimimo diena = birthday.day
Sukaktis = anniversary
Pirminis el. pašto adresas = email
Antrinis el. pašto adresas = email#2
Tinklalapis 1 = web=work
Tinklalapis 2 = second page
Pagrindinis įmonės telefonas | Pagrindinis telefonas = phone=main
Automobilinis telefonas = phone=car
Atgalinis skambinimas = phone=callback
Teleksas = phone=telex
Radijo telefonas = phone=radio
Padėjėjo telefonas = phone=assistant
Padėjėjo vardas, pavardė = relation=assistant
Vadybininko vardas, pavardė = relation=manager
Sutuoktinis = relation=spouse
Vaikai = relation=child
Kategorijos | Grupės = tag
"""),
)
