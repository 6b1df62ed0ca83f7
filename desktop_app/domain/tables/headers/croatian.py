"""Croatian, Serbian and Bosnian (in Latin letters) headers: Outlook, Thunderbird and plain lists."""

from __future__ import annotations

from desktop_app.domain.tables.headers.language import Language, said

CROATIAN = Language(
    "hr",
    said("""
službena adresa | službeni | službena | posao | na poslu | firme | poslovanja = work
kućna adresa | kućni | kućna | kuća | kod kuće | matična = home
druga adresa | drugi | druga | ostali = other
"""),
    said("""
telefon | broj telefona | tel = phone
faks | fax | broj faksa = phone=fax
mobitel | mobilni telefon | mobilni | broj mobitela = phone=mobile
javljač | pejdžer | broj dojavljivača = phone=pager
adresa e-pošte | e-adresa | e-pošta | e-mail | email | imejl = email
ulica | Ulica i broj = address.street
Kućni broj = address.house_number
adresa = address.text
grad = address.city
savezna država | županija = address.region
poštanski broj = address.postal_code
država | država regija | država region = address.country
poštanski pretinac | poštanski fah = address.po_box
web-stranica | web stranica | veb stranica | internet stranica = web
"""),
    said("""
Ime = given
Srednje ime = middle
Prezime = family
Ime i prezime | Puno ime | Ime za prikaz = display_name
Prezime i ime | Ime prezime | Prezime ime = display_name
Titula = heading
Zvanje = prefix
Sufiks = suffix
Nadimak = nickname
Ime Yomi = phonetic_given
Prezime Yomi = phonetic_family
Spol | Pol = gender
Mjesto | Lokacija = place
Bilješke | Beleške | Napomena | Napomene = notes
Tvrtka | Kompanija | Organizacija | Firma | Preduzeće = organisation
Poslovna titula | Radno mesto | Radno mjesto = title
Odjel | Odeljenje = department
Zanimanje | Profesija = role
Rođendan | Datum rođenja = birthday
Godina rođenja = birthday.year
Mjesec rođenja | Mesec rođenja = birthday.month
Dan rođenja = birthday.day
Obljetnica | Godišnjica = anniversary
Glavna adresa e-pošte = email
Dodatna adresa e-pošte = email#2
Web stranica 1 = web=work
Web stranica 2 = second page
Telefonski broj centrale tvrtke | Primarni telefon | Glavni telefon kompanije = phone=main
Automobilski telefon | Telefon u automobilu = phone=car
Povratni poziv = phone=callback
Teleks = phone=telex
Radijski telefon | Radio telefon = phone=radio
Tekstualni telefon | TTY/TDD telefon = phone=text telephone
Pomoćnikov telefon | Telefon pomoćnika = phone=assistant
Ime pomoćnika = relation=assistant
Naziv rukovoditelja | Ime direktora = relation=manager
Supružnik | Supruga | Suprug = relation=spouse
Djeca | Deca = relation=child
Otac = relation=father
Majka = relation=mother
Kategorije | Kategorija | Grupe | Grupa = tag
"""),
)
