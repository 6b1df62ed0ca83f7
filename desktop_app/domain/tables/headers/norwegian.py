"""Norwegian headers: Outlook and plain lists; Danish ones where they are alike."""

from __future__ import annotations

from desktop_app.domain.tables.headers.language import Language, said

NORWEGIAN = Language(
    "nb",
    said("""
adresse arb | arb | arbeid | arbejde | jobb = work
adresse priv | priv | privat | hjem = home
annen adresse | annen | annet | anden | andet = other
arbeid | arbeids = work
hjem | hjemme = home
"""),
    said("""
Telefon | Telefonnummer | Tlf = phone
Telefaks | Faks = phone=fax
Mobiltelefon | Mobil | Mobilnummer = phone=mobile
Personsøker = phone=pager
E-postadresse | E-post = email
Gate/vei | Gate | Gateadresse | Vej = address.street
Husnummer | Husnr | Gatenummer = address.house_number
Adresse = address.text
Poststed | By = address.city
Område | Fylke = address.region
Postnummer | Postnr = address.postal_code
Land | Land/område = address.country
Postboks = address.po_box
Webside | Nettsted | Hjemmeside = web
Nettside | Nettsted | Hjemmeside = web
"""),
    said("""
Fornavn = given
Mellomnavn | Mellemnavn = middle
Etternavn | Efternavn = family
Navn = name
Suffiks = suffix
Tittel | Titel = heading
Fullt navn | Visningsnavn = display_name
For- og etternavn | Fornavn og etternavn | Fornavn etternavn | Etternavn, fornavn = display_name
Kallenavn | Kælenavn = nickname
Kjønn = gender
Plassering = place
Notater | Notat | Noter = notes
Firma | Bedrift | Virksomhed = organisation
Stilling = title
Avdeling | Afdeling = department
Yrke = role
Fødselsdag | Fødselsdato | Født = birthday
Merkedag = anniversary
Firmaland/område = address.country=work
Hjemland/område = address.country=home
Annet land/område = address.country=other
Annen postboksadresse = address.po_box=other
Hovedtelefon for firma | Hovedtelefon = phone=main
Biltelefon = phone=car
Tilbakeringing = phone=callback
ISDN = phone=isdn
Teleks = phone=telex
Telefon for hørselshemmede = phone=text telephone
Radiotelefon = phone=radio
Assistentens telefon = phone=assistant
Assistentens navn = relation=assistant
Overordnedes navn = relation=manager
Ektefelle | Partner = relation=spouse
Barn = relation=child
Kategorier | Kategori | Grupper = tag
Primær e-post = email
Sekundær e-post = email#2
Arbeidstelefon = phone=work
Hjemmetelefon = phone=home
Jobbtittel = title
Organisasjon = organisation
Nettside 1 = web=work
Nettside 2 = second page
Skjermnavn = chat
Fødselsår = birthday.year
Fødselsmåned = birthday.month
Hovedtelefon | Hovedtelefon for firma = phone=main
Hjem Region = address.region=home
Arbeid Region = address.region=work
"""),
)
