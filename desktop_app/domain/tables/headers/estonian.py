"""Estonian headers: Outlook, Thunderbird and plain lists."""

from __future__ import annotations

from desktop_app.domain.tables.headers.language import Language, said

ESTONIAN = Language(
    "et",
    said("""
töökoha | tööaadressi | töö = work
kodu | kodune | koduse aadressi = home
muu = other
"""),
    said("""
telefon | telefoninumber | tel = phone
faks | faksi number = phone=fax
mobiiltelefon | mobiil | mobiilinumber = phone=mobile
peiler | peileri number = phone=pager
meiliaadress | e-posti aadress | e-post | meil | email | e-mail = email
tänav = address.street
majanumber | maja number = address.house_number
aadress = address.text
linn = address.city
osariik | maakond = address.region
sihtnumber | postiindeks = address.postal_code
riik regioon | riik = address.country
postkast = address.po_box
veebileht | koduleht = web
"""),
    said("""
Eesnimi = given
Teine nimi = middle
Perekonnanimi | Perenimi = family
Kuvatav nimi | Nimi | Täisnimi = display_name
Tiitel = prefix
Nime järelliide = suffix
Hüüdnimi = nickname
Sugu = gender
Asukoht = place
Märkmed | Märkused = notes
Ettevõte | Organisatsioon | Firma = organisation
Ametinimetus | Amet = title
Osakond = department
Elukutse = role
Sünnipäev | Sünniaeg | Sünnikuupäev = birthday
Sünniaasta = birthday.year
Sünnikuu = birthday.month
Aastapäev = anniversary
Peamine e-posti aadress = email
Muu e-posti aadress = email#2
Veebileht 1 = web=work
Veebileht 2 = second page
Töötelefon = phone=work
Kodutelefon = phone=home
Tööfaks = phone=work fax
Kodufaks = phone=home fax
Kodutänav = address.street=home
Tööaadress = address.text=work
Kodulinn = address.city=home
Koduosariik = address.region=home
Koduriik/-regioon = address.country=home
Ettevõtte põhitelefon | Esmane telefon = phone=main
Autotelefon = phone=car
Tagasihelistamine = phone=callback
Teleks = phone=telex
Raadiotelefon = phone=radio
TTY/TDD telefon = phone=text telephone
Abi telefon = phone=assistant
Abi nimi = relation=assistant
Juhi nimi = relation=manager
Abikaasa = relation=spouse
Lapsed = relation=child
Kategooriad | Rühmad | Rühm = tag
"""),
)
