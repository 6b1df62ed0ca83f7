"""Czech headers, and Slovak ones where they differ: Outlook and plain lists."""

from __future__ import annotations

from desktop_app.domain.tables.headers.language import Language, said

CZECH = Language(
    "cs",
    said("""
práce | do práce | pracovní | zaměstnání | firma | pracovné | práca = work
domů | domácí | soukromý | soukromé | osobní | domov | domáce | súkromné = home
jiný | jiné | ostatní | iné = other
"""),
    said("""
Telefon | Telefonní číslo | Tel | Telefón | Telefónne číslo = phone
Fax = phone=fax
Mobil | Mobilní telefon | Mobilní číslo | Mobilný telefón = phone=mobile
Pager = phone=pager
E-mail | Email | E-mailová adresa | Elektronická pošta = email
Ulice | Ulica = address.street
Adresa = address.text
Město | Obec | Mesto = address.city
Kraj | Okres = address.region
PSČ | Poštovní směrovací číslo = address.postal_code
Země | Stát | Krajina | Štát = address.country
Poštovní přihrádka = address.po_box
Web | Webová stránka | WWW = web
"""),
    said("""
Jméno | Křestní jméno | Meno | Krstné meno = given
Prostřední jméno | Druhé jméno = middle
Příjmení | Priezvisko = family
Titul = heading
Celé jméno | Zobrazované jméno | Jméno a příjmení | Celé meno = display_name
Přezdívka | Prezývka = nickname
Pohlaví | Pohlavie = gender
Poznámka | Poznámky = notes
Firma | Společnost | Organizace | Zaměstnavatel | Spoločnosť | Organizácia = organisation
Funkce | Pozice | Pracovní pozice | Funkcia | Pozícia = title
Oddělení | Oddelenie = department
Povolání | Povolanie = role
Narozeniny | Datum narození | Dátum narodenia | Narodeniny = birthday
Výročí | Výročie = anniversary
Manžel/ka | Partner = relation=spouse
Děti | Deti = relation=child
Nadřízený | Vedoucí = relation=manager
Kategorie | Skupiny | Skupina | Kategórie | Štítky = tag
"""),
)
