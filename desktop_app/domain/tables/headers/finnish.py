"""Finnish headers: Outlook and plain lists."""

from __future__ import annotations

from desktop_app.domain.tables.headers.language import Language, said

FINNISH = Language(
    "fi",
    said("""
työ | työpaikka | yritys = work
koti | yksityinen = home
muu = other
"""),
    said("""
Puhelin | Puhelinnumero | Puh = phone
Faksi = phone=fax
Matkapuhelin | Matkapuhelinnumero | Kännykkä | GSM = phone=mobile
Hakulaite = phone=pager
Sähköposti | Sähköpostiosoite = email
Katuosoite | Lähiosoite | Katu = address.street
Osoite | Postiosoite = address.text
Kaupunki | Postitoimipaikka | Paikkakunta = address.city
Maakunta | Lääni = address.region
Postinumero = address.postal_code
Maa | Maa/alue = address.country
Postilokero = address.po_box
Kotisivu | Verkkosivu | Verkkosivusto = web
"""),
    said("""
Etunimi | Etunimet = given
Toinen nimi = middle
Sukunimi = family
Nimi = name
Koko nimi | Näyttönimi = display_name
Lempinimi | Kutsumanimi = nickname
Sukupuoli = gender
Muistiinpanot | Huomautukset | Lisätiedot | Kommentti = notes
Yritys | Organisaatio | Työnantaja = organisation
Titteli | Tehtävänimike | Tehtävä = title
Osasto = department
Ammatti = role
Syntymäpäivä | Syntymäaika = birthday
Vuosipäivä | Hääpäivä = anniversary
Kotipuhelin = phone=home
Työpuhelin = phone=work
Kotiosoite = address.text=home
Työosoite = address.text=work
Puoliso = relation=spouse
Lapset = relation=child
Esimies = relation=manager
Luokat | Ryhmät | Ryhmä = tag
"""),
)
