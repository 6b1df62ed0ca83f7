"""Polish headers: Outlook and plain lists."""

from __future__ import annotations

from desktop_app.domain.tables.headers.language import Language, said

POLISH = Language(
    "pl",
    said("""
adres służbowy | służbowy | służbowa | praca | biuro = work
adres domowy | domowy | domowa | dom = home
inny adres | inny | inna = other
"""),
    said("""
Telefon | Nr telefonu | Numer telefonu | Tel | Telefon stacjonarny | Stacjonarny = phone
Faks = phone=fax
Telefon komórkowy | Komórka | Kom | Komórkowy = phone=mobile
Pager = phone=pager
Adres e-mail | E-mail | Email = email
Ulica = address.street
Numer domu | Nr domu = address.house_number
Numer mieszkania | Nr mieszkania | Numer lokalu | Nr lokalu = address.extended
Adres = address.text
Miejscowość | Miasto = address.city
Województwo = address.region
Kod pocztowy = address.postal_code
Kraj/region | Kraj = address.country
Skrzynka pocztowa = address.po_box
Strona sieci Web | Strona WWW | WWW = web
Numer faksu | Numer faksa = phone=fax
Numer telefonu komórkowego = phone=mobile
Państwo = address.country
"""),
    said("""
Nr | Numer = number
Imię = given
Drugie imię = middle
Nazwisko = family
Imię i nazwisko | Pełna nazwa | Nazwa wyświetlana = display_name
Nazwisko i imię | Imię nazwisko | Nazwisko imię = display_name
Sufiks = suffix
Tytuł = heading
Pseudonim = nickname
Imię Yomi = phonetic_given
Nazwisko Yomi = phonetic_family
Płeć = gender
Lokalizacja = place
Notatki | Uwagi = notes
Firma | Organizacja = organisation
Stanowisko = title
Dział = department
Zawód = role
Urodziny | Data urodzenia | Data ur. = birthday
Rocznica = anniversary
Główny telefon do firmy | Telefon podstawowy = phone=main
Telefon w samochodzie = phone=car
Wywołanie zwrotne = phone=callback
ISDN = phone=isdn
Teleks = phone=telex
Telefon TTY/TDD = phone=text telephone
Radiotelefon = phone=radio
Telefon asystenta = phone=assistant
Imię i nazwisko asystenta = relation=assistant
Menedżer = relation=manager
Współmałżonek = relation=spouse
Dzieci = relation=child
Kategorie | Kategoria | Grupy = tag
Wyświetlana nazwa = display_name
Podstawowy e-mail = email
Dodatkowy e-mail = email#2
Telefonu służbowy = phone=work
Adres domowy = address.text=home
Adres służbowy = address.text=work
Firma/Organizacja = organisation
Strona WWW 1 = web=work
Strona WWW 2 = second page
Urodziny – Rok | Rok urodzenia = birthday.year
Urodziny – Miesiąc | Miesiąc urodzenia = birthday.month
Urodziny – Dzień | Dzień urodzenia = birthday.day
Komunikator AIM = chat
Asystent = relation=assistant
Menadżer = relation=manager
Oddział = department
Telefon główny = phone=main
Osobista strona sieci Web = web=home
Przydomek = nickname
"""),
)
