"""Finnish headers: Outlook and plain lists."""

from __future__ import annotations

from desktop_app.domain.tables.headers.language import Language, said

FINNISH = Language(
    "fi",
    said("""
työ | työpaikka | yritys = work
koti | yksityinen = home
muu = other
työ | työpaikan | yrityksen = work
koti | kodin = home
muu = other
"""),
    said("""
Puhelin | Puhelinnumero | Puh = phone
Faksi = phone=fax
Matkapuhelin | Matkapuhelinnumero | Kännykkä | GSM = phone=mobile
Hakulaite = phone=pager
Sähköposti | Sähköpostiosoite = email
Katuosoite | Lähiosoite | Katu = address.street
Talonumero | Talon numero = address.house_number
Osoite | Postiosoite = address.text
Kaupunki | Postitoimipaikka | Paikkakunta = address.city
Maakunta | Lääni = address.region
Postinumero = address.postal_code
Maa | Maa/alue = address.country
Postilokero = address.po_box
Kotisivu | Verkkosivu | Verkkosivusto = web
Lähiosoite = address.street
Maa/alue = address.country
Postitoimipaikka = address.city
Sijaintitiedot | lääni = address.region
osoite (postilokero) = address.po_box
Faksi | Faksin numero = phone=fax
Hakulaite | Hakulaitteen numero = phone=pager
Sähköpostiosoite = email
"""),
    said("""
Etunimi | Etunimet = given
Toinen nimi = middle
Sukunimi = family
Nimi = name
Koko nimi | Näyttönimi = display_name
Etu- ja sukunimi | Suku- ja etunimi | Sukunimi, etunimi | Sukunimi etunimi | Etunimi sukunimi = display_name
Lempinimi | Kutsumanimi = nickname
Sukupuoli = gender
Muistiinpanot | Huomautukset | Lisätiedot | Kommentti = notes
Yritys | Organisaatio | Työnantaja = organisation
Titteli | Tehtävänimike | Tehtävä = title
Osasto = department
Ammatti = role
Syntymäpäivä | Syntymäaika | Syntynyt = birthday
Vuosipäivä | Hääpäivä = anniversary
Kotipuhelin = phone=home
Työpuhelin = phone=work
Kotiosoite = address.text=home
Työosoite = address.text=work
Puoliso = relation=spouse
Lapset = relation=child
Esimies = relation=manager
Luokat | Ryhmät | Ryhmä = tag
Ensisijainen sähköposti = email
Toissijainen sähköposti = email#2
Kotipuhelin = phone=home
Työpuhelin = phone=work
Työfaksi = phone=work fax
Kotifaksi = phone=home fax
Kotiosoite (postilokero) = address.po_box=home
Yrityksen puhelinvaihde | Ensisijainen puhelin = phone=main
Autopuhelin = phone=car
Takaisinsoitto = phone=callback
Teleksi = phone=telex
Radiopuhelin = phone=radio
TTY/TDD-puhelin = phone=text telephone
Avustajan puhelinnumero = phone=assistant
Avustajan nimi = relation=assistant
Vastuuhenkilön nimi = relation=manager
Puoliso = relation=spouse
Lapset = relation=child
Tehtävänimike | Ammattinimi = title
Järjestö = organisation
Jälkiliite = suffix
Toinen nimi = middle
Muistilaput = notes
Sijainti = place
Ammatti = role
Luokat = tag
Vuosipäivä = anniversary
Web-sivu = web
Verkkosivu 1 = web=work
Verkkosivu 2 = second page
Etunimi Yomi = phonetic_given
Sukunimi Yomi = phonetic_family
Syntymävuosi = birthday.year
Syntymäkuukausi = birthday.month
Näyttönimi = display_name
Näytettävä nimi = display_name
"""),
)
