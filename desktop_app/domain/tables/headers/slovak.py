"""Slovak headers: Outlook, Thunderbird and plain lists."""

from __future__ import annotations

from desktop_app.domain.tables.headers.language import Language, said

SLOVAK = Language(
    "sk",
    said("""
práca | do práce | pracoviska | pracovný | pracovná | zamestnania | do zamestnania = work
domov | doma | trvalého bydliska = home
iná | iný | iné | prechodného bydliska = other
"""),
    said("""
Telefón | Tel | Telefónne číslo = phone
Fax | Číslo faxu = phone=fax
Mobilný telefón | Mobil | Číslo mobilu = phone=mobile
Operátor | Pager = phone=pager
E-mailová adresa | E-mail | Email = email
Ulica | Ulica a číslo = address.street
Číslo domu | Súpisné číslo | Popisné číslo = address.house_number
Adresa = address.text
Mesto | Obec = address.city
Okres | Kraj | Štát (oblasť) = address.region
PSČ = address.postal_code
Krajina alebo oblasť | Krajina/oblasť | Krajina | Štát = address.country
P.O. box = address.po_box
Webová stránka | Web = web
"""),
    said("""
Krstné meno | Meno = given
Ďalšie meno = middle
Priezvisko = family
Celé meno | Zobrazované meno | Meno a priezvisko = display_name
Priezvisko a meno | Meno priezvisko | Priezvisko meno = display_name
Titul = heading
Prípona = suffix
Prezývka = nickname
Pohlavie = gender
Umiestnenie = place
Poznámky | Poznámka = notes
Spoločnosť | Organizácia | Firma | Zamestnávateľ = organisation
Funkcia | Pozícia = title
Oddelenie = department
Profesia | Povolanie = role
Narodeniny | Dátum narodenia = birthday
Rok narodenia = birthday.year
Mesiac narodenia = birthday.month
Deň narodenia = birthday.day
Výročie = anniversary
Primárna e‑mailová adresa = email
Ďalšia e‑mailová adresa = email#2
Webová stránka 1 = web=work
Webová stránka 2 = second page
Hlavný telefón spoločnosti | Primárny telefón = phone=main
Autotelefón = phone=car
Spätné volanie = phone=callback
Telex = phone=telex
Rádiotelefón = phone=radio
Telefón TTY/TTD = phone=text telephone
Telefón asistenta = phone=assistant
Meno asistenta = relation=assistant
Meno manažéra = relation=manager
Manžel(ka) | Manžel | Manželka = relation=spouse
Deti = relation=child
Kategórie | Skupiny | Skupina = tag
"""),
)
