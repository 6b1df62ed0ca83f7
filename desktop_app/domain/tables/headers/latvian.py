"""Latvian headers: Outlook, Thunderbird and plain lists."""

from __future__ import annotations

from desktop_app.domain.tables.headers.language import Language, said

LATVIAN = Language(
    "lv",
    said("""
darbavietas | darbā | darba adreses | darba = work
dzīvesvietas | mājās | mājas adreses | mājas = home
citas | cita | cits | citas adreses = other
"""),
    said("""
tālrunis | tālruņa numurs | tel | Telefons = phone
fakss = phone=fax
mobilais tālrunis | mobilais = phone=mobile
peidžeris = phone=pager
e-pasta adrese | e-pasts | email | e-mail = email
iela | ielas rindiņa = address.street
mājas numurs | mājas nr = address.house_number
adrese = address.text
pilsēta = address.city
rajons | novads = address.region
pasta indekss = address.postal_code
valsts reģions | valsts = address.country
pastkastīte = address.po_box
tīmekļa lapa | mājas lapa | mājaslapa = web
"""),
    said("""
Vārds = given
Otrais vārds = middle
Uzvārds = family
Vārds, uzvārds | Pilns vārds = display_name
Sufikss = suffix
Segvārds = nickname
Dzimums = gender
Atrašanās vieta = place
Piezīmes = notes
Uzņēmums | Organizācija = organisation
Amats = title
Nodaļa = department
Profesija = role
Dzimšanas diena | Dzimšanas datums = birthday
Jubileja = anniversary
Uzņēmuma galvenais tālrunis | Primārais tālrunis = phone=main
Tālrunis automašīnā = phone=car
Atzvanīšana = phone=callback
Telekss = phone=telex
Radiotālrunis = phone=radio
Asistenta tālrunis = phone=assistant
Asistenta vārds = relation=assistant
Vadītāja vārds = relation=manager
Dzīvesbiedrs = relation=spouse
Bērni = relation=child
Kategorijas | Grupas = tag
"""),
)
