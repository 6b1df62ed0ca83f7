"""Danish headers: Outlook, Thunderbird and plain lists."""

from __future__ import annotations

from desktop_app.domain.tables.headers.language import Language, said

DANISH = Language(
    "da",
    said("""
arbejde | arbejds | firma | job = work
privat | hjem | hjemme = home
anden | andet | andre | øvrige = other
"""),
    said("""
Telefon | Tlf | Telefonnummer | telefonnr = phone
Fax | Faxnummer | Telefax = phone=fax
Mobiltelefon | Mobil | Mobilnummer | Mobilnr = phone=mobile
Personsøger | Personsøgernummer = phone=pager
E-mail-adresse | E-mail | Mail | Mailadresse | Email | E-mail adresse = email
Gade | Vej | Gade/vej = address.street
Husnummer | Husnr | Hus nr = address.house_number
Adresse = address.text
By | Bynavn = address.city
Område | Region = address.region
Postnummer | Postnr = address.postal_code
Land/område | Land = address.country
Adresse postboks | Postboks = address.po_box
Webside | Hjemmeside | Websted = web
"""),
    said("""
Fornavn = given
Mellemnavn = middle
Efternavn = family
Navn | Fulde navn | Vist navn | Vis navn = display_name
For- og efternavn | Fornavn og efternavn | Fornavn efternavn | Efternavn, fornavn = display_name
Titel = heading
Suffiks = suffix
Kaldenavn = nickname
Køn = gender
Sted = place
Notater | Noter | Bemærkninger | Note = notes
Firma | Organisation | Virksomhed | Arbejdsgiver = organisation
Stilling | Jobtitel | Job titel = title
Afdeling = department
Profession | Erhverv = role
Fødselsdag | Fødselsdato | Født = birthday
Fødselsår = birthday.year
Fødselsmåned = birthday.month
Mærkedag | Årsdag = anniversary
Primær mail | Primær e-mail = email
Sekundær mail | Sekundær e-mail = email#2
Webside 1 = web=work
Webside 2 = second page
Primær telefon (firma) | Primær telefon | Hovedtelefon = phone=main
Hjemmestat = address.region=home
Arbejdsstat = address.region=work
Arbejdstelefon = phone=work
Hjemmetelefon = phone=home
Biltelefon = phone=car
Tilbagekald = phone=callback
Telex = phone=telex
Radiotelefon = phone=radio
TTY/TDD-telefon = phone=text telephone
Assistentens telefon = phone=assistant
Assistentens navn = relation=assistant
Navn på overordnet | Chef = relation=manager
Ægtefælle | Partner = relation=spouse
Børn = relation=child
Kategorier | Grupper | Gruppe = tag
"""),
)
