"""Dutch headers: Outlook, Thunderbird and plain lists."""

from __future__ import annotations

from desktop_app.domain.tables.headers.language import Language, said

DUTCH = Language(
    "nl",
    said("""
werkadres | op het werk | op werk | werk | zakelijk | zakelijke | bedrijf | kantoor = work
huisadres | thuisadres | thuis | privé | huis | woon = home
ander adres | anders | overig | overige | ander | andere = other
"""),
    said("""
Telefoon | Tel | Telefoonnummer | Vaste telefoon = phone
Fax | Faxnummer = phone=fax
Mobiel | Mobiele telefoon | Mobiel nummer | GSM | Mobieltje = phone=mobile
Semafoon | Pieper = phone=pager
E-mailadres | E-mail | Email | Emailadres | Mail = email
Straat | Straatnaam | Straat en huisnummer = address.street
Huisnummer | Huisnr | Huis nr = address.house_number
Toevoeging | Toev. | Huisnummertoevoeging | Huisnr. toevoeging | Huisnummer toevoeging = address.house_suffix
Adres = address.text
Plaats | Woonplaats | Stad = address.city
Provincie | Regio = address.region
Postcode = address.postal_code
Land | Land/regio = address.country
Postbus | Postbusnummer | Postbus adres = address.po_box
Webpagina | Website | Webadres = web
Piepernummer = phone=pager
"""),
    said("""
Nr | Nummer = number
Huisadres | Thuisadres | Woonadres = address.text=home
Werkadres | Zakelijk adres = address.text=work
Ander adres = address.text=other
Voornaam | Voornamen | Roepnaam = given
Middelste naam | Tweede voornaam | Tussenvoegsel | Tussenvoegsel(s) | Tussenvoegsels | Voorvoegsel | Voorvoegsels = middle
Achternaam | Familienaam = family
Naam = name
Achtervoegsel = suffix
Aanhef = prefix
Titel = heading
Volledige naam | Weergavenaam = display_name
Voor- en achternaam | Voornaam en achternaam | Voornaam achternaam | Achternaam, voornaam | Naam en voornaam = display_name
Bijnaam = nickname
Geslacht = gender
Locatie = place
Notities | Opmerkingen | Opmerking | Aantekeningen = notes
Bedrijf | Organisatie | Bedrijfsnaam | Werkgever = organisation
Functie | Functietitel = title
Afdeling = department
Beroep = role
Verjaardag | Geboortedatum | Geb.datum | Geb. datum | Geboren | Geboren op = birthday
Geboortejaar = birthday.year
Geboortemaand = birthday.month
Geboortedag = birthday.day
Speciale datum | Trouwdag | Jubileum | Gedenkdag = anniversary
Hoofdtelefoon bedrijf | Hoofdnummer bedrijf | Hoofdtelefoon | Primaire telefoon = phone=main
Autotelefoon = phone=car
Terugbellen = phone=callback
ISDN = phone=isdn
Telex = phone=telex
Teksttelefoon | TTY/TDD-telefoon = phone=text telephone
Radiotelefoon = phone=radio
Telefoon assistent = phone=assistant
Naam assistent | Assistent = relation=assistant
Naam manager | Manager | Naam van manager | Leidinggevende = relation=manager
Partner | Echtgenoot/echtgenote | Echtgenoot = relation=spouse
Kinderen = relation=child
Voorgesteld door | Verwezen door | Aanbevolen door = introducer
Categorieën | Categorie | Groepen | Groep | Labels = tag
Primair e-mailadres = email
Secundair e-mailadres = email#2
Werkfunctie = title
Werklocatie = address.city=work
Webpagina 1 = web=work
Webpagina 2 = second page
Schermnaam = chat
Geboortejaar = birthday.year
Geboortemaand = birthday.month
"""),
)
