"""Swedish headers: Outlook and plain lists."""

from __future__ import annotations

from desktop_app.domain.tables.headers.language import Language, said

SWEDISH = Language(
    "sv",
    said("""
arbete | arbets | jobb | företag | kontor = work
hem | privat | bostad = home
annan | annat | övrig | övrigt = other
privat | hem | hemadress = home
arbete | arbetsadress = work
annan adress = other
"""),
    said("""
Telefon | Telefonnummer | Tel | Tfn = phone
Fax | Faxnummer = phone=fax
Mobiltelefon | Mobil | Mobilnummer | Mobiltelefonnummer = phone=mobile
Personsökare = phone=pager
E-post | E-postadress | Epost | E-mail = email
Gata | Gatuadress | Gata/väg = address.street
Husnummer | Gatunummer = address.house_number
Adress | Postadress = address.text
Ort | Postort | Stad = address.city
Län | Region = address.region
Postnummer | Postnr = address.postal_code
Land | Land/region = address.country
Box | Postbox = address.po_box
Webbplats | Webbsida | Hemsida = web
box = address.po_box
Postnr = address.postal_code
Adress rad | Gatuadress = address.street
Landsdel Stat = address.region
"""),
    said("""
Förnamn | Tilltalsnamn = given
Mellannamn = middle
Efternamn = family
Namn = name
Suffix = suffix
Titel = heading
Fullständigt namn | Visningsnamn = display_name
För- och efternamn | Förnamn och efternamn | Förnamn efternamn | Efternamn, förnamn | Efternamn förnamn = display_name
Smeknamn = nickname
Kön = gender
Anteckningar | Anteckning | Kommentar | Övrigt = notes
Företag | Företagsnamn | Organisation | Arbetsgivare = organisation
Befattning | Yrkestitel | Jobbtitel = title
Avdelning = department
Yrke | Roll = role
Födelsedag | Födelsedatum | Född = birthday
Årsdag | Bröllopsdag = anniversary
Hemtelefon = phone=home
Arbetstelefon | Jobbtelefon = phone=work
Biltelefon = phone=car
Hemadress = address.text=home
Arbetsadress = address.text=work
Make/maka | Partner = relation=spouse
Barn = relation=child
Chef = relation=manager
Kategorier | Kategori | Grupper | Grupp = tag
Visa | Visningsnamn = display_name
Ytterligare e-post = email#2
Postadress, arbete = address.postal_code=work
Hemort = address.city=home
Företag, växel = phone=main
Make maka | Make/maka = relation=spouse
Namn, assistent = relation=assistant
Telefon, assistent = phone=assistant
Namn, chef = relation=manager
Motringning = phone=callback
Biltelefon = phone=car
TTY/TDD-telefon = phone=text telephone
Namnsuffix = suffix
Förnamn Yomi = phonetic_given
Efternamn Yomi = phonetic_family
Född år | Födelseår = birthday.year
Född månad = birthday.month
Född dag = birthday.day
Skärmnamn = chat
"""),
)
