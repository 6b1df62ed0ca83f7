"""Czech headers, and Slovak ones where they differ: Outlook and plain lists."""

from __future__ import annotations

from desktop_app.domain.tables.headers.language import Language, said

CZECH = Language(
    "cs",
    said("""
práce | do práce | pracovní | zaměstnání | firma | pracovné | práca = work
domů | domácí | soukromý | soukromé | osobní | domov | domáce | súkromné = home
jiný | jiné | ostatní | iné = other
zam | zaměstnání | do zaměstnání = work
dom | domů = home
jiná | jiný | jiné = other
"""),
    said("""
Telefon | Pevná linka | Telefonní číslo | Tel | Telefón | Telefónne číslo = phone
Fax = phone=fax
Mobil | Mobilní telefon | Mobilní číslo | Mobilný telefón = phone=mobile
Pager = phone=pager
E-mail | Email | E-mailová adresa | Elektronická pošta = email
Ulice | Ulica | Ulice a č.p. | Ulice a číslo | Ulica a číslo = address.street
Číslo popisné | Č. p. | Číslo domu | Domovní číslo = address.house_number
Adresa = address.text
Město | Obec | Mesto | PSČ a obec | PSČ a město = address.city
Kraj | Okres = address.region
PSČ | Poštovní směrovací číslo = address.postal_code
Země | Stát | Krajina | Štát = address.country
Poštovní přihrádka = address.po_box
Web | Webová stránka | WWW | Webové stránky = web
Faxové číslo = phone=fax
Číslo na mobil | Mobilní telefon = phone=mobile
Operátor | Číslo na pager = phone=pager
E-mailová adresa = email
Okres = address.region
Poštovní přihrádka = address.po_box
Webová stránka = web
"""),
    said("""
Jméno | Křestní jméno | Meno | Krstné meno = given
Prostřední jméno | Druhé jméno = middle
Příjmení | Priezvisko = family
Titul = heading
Celé jméno | Zobrazované jméno | Jméno a příjmení | Celé meno = display_name
Příjmení a jméno | Příjmení, jméno | Jméno příjmení | Příjmení jméno = display_name
Přezdívka | Prezývka = nickname
Pohlaví | Pohlavie = gender
Poznámka | Poznámky = notes
Firma | Společnost | Organizace | Zaměstnavatel | Spoločnosť | Organizácia = organisation
Funkce | Pozice | Pracovní pozice | Funkcia | Pozícia = title
Oddělení | Oddelenie = department
Povolání | Povolanie = role
Narozeniny | Datum narození | Datum nar. | Dat. narození | Dátum narodenia | Narodeniny | Narozen | Narozena = birthday
Titul před = prefix
Výročí | Výročie = anniversary
Manžel/ka | Partner = relation=spouse
Děti | Deti = relation=child
Otec = relation=father
Matka = relation=mother
Nadřízený | Vedoucí = relation=manager
Kategorie | Skupiny | Skupina | Kategórie | Štítky = tag
První e-mail = email
Druhý e-mail = email#2
2. křestní jméno = middle
Za příjmením | Titul za = suffix
Titul = heading
Funkce = title
Společnost = organisation
Oddělení = department
Profese = role
Výročí = anniversary
Rok narození = birthday.year
Měsíc narození = birthday.month
Den narození = birthday.day
Webová stránka 1 = web=work
Webová stránka 2 = second page
Telefon společnosti | Primární telefon = phone=main
Telefon do auta = phone=car
Zpětné volání = phone=callback
Dálnopis = phone=telex
Radiotelefon = phone=radio
Pro neslyšící = phone=text telephone
Telefon asistenta = phone=assistant
Jméno asistenta = relation=assistant
Jméno správce = relation=manager
Manžel/manželka | Manžel | Manželka = relation=spouse
Děti = relation=child
Umístění = place
Pohlaví = gender
Kategorie | Skupiny = tag
"""),
)
