"""Hungarian headers: Outlook and plain lists."""

from __future__ import annotations

from desktop_app.domain.tables.headers.language import Language, said

HUNGARIAN = Language(
    "hu",
    said("""
általános =
munkahelyi | céges | hivatali = work
otthoni | lakás | magán = home
egyéb | más = other
hivatali | hivatal | munkahely | munkahelyi | vállalati = work
otthoni | lakás = home
más | egyéb = other
"""),
    said("""
Telefon | Telefonszám | Tel | Vezetékes telefon | Vezetékes telefonszám = phone
Fax | Faxszám = phone=fax
Mobil | Mobiltelefon | Mobilszám | Mobiltelefonszám = phone=mobile
Személyi hívó = phone=pager
E-mail | E-mail cím | Email = email
Utca | Utca házszám = address.street
Házszám = address.house_number
Cím | Lakcím = address.text
Város | Település | Helység = address.city
Megye = address.region
Irányítószám | Irsz | Ir.szám = address.postal_code
Ország | Ország/terület = address.country
Postafiók = address.po_box
Weblap | Weboldal | Honlap = web
E-mail cím = email
utcacím = address.street
irányítószám | irányítószáma = address.postal_code
ország/régió = address.country
megye | állam = address.region
cím, postafiók = address.po_box
Személyhívó = phone=pager
Fax = phone=fax
Weblap | Weboldal = web
"""),
    said("""
Keresztnév | Utónév = given
Második név | Középső név = middle
Vezetéknév | Családnév = family
Név | Teljes név | Megjelenítendő név = display_name
Vezetéknév és keresztnév | Vezeték- és keresztnév = display_name
Titulus | Megszólítás = prefix
Becenév = nickname
Nem = gender
Megjegyzés | Megjegyzések | Jegyzet | Jegyzetek = notes
Cég | Cégnév | Szervezet | Munkahely | Vállalat = organisation
Beosztás | Munkakör = title
Osztály = department
Foglalkozás = role
Születésnap | Születési idő | Születési dátum | Szül. dátum | Szül. idő = birthday
Évforduló | Házassági évforduló = anniversary
Házastárs = relation=spouse
Gyermekek = relation=child
Apa | Apja neve = relation=father
Anya | Anyja neve = relation=mother
Felettes = relation=manager
Kategóriák | Csoportok | Csoport | Címkék = tag
Megjelenő név = display_name
Elsődleges e-mail = email
Másodlagos e-mail = email#2
Utónév = given
Középső = middle
Utótag = suffix
Másik otthoni telefon = phone#2=home
Másik hivatali telefon = phone#2=work
Munkahely címe = address.street=work
Lakcím = address.street=home
Cég fővonala | Elsődleges telefon = phone=main
Autótelefon = phone=car
Visszahívás = phone=callback
Rádiótelefon = phone=radio
TTY/TDD telefon = phone=text telephone
Asszisztens telefonszáma = phone=assistant
Asszisztens neve = relation=assistant
Felettes neve = relation=manager
Házastárs = relation=spouse
Gyerekek = relation=child
Osztály | Részleg = department
Foglalkozás = role
Feljegyzések = notes
Hely = place
Évforduló = anniversary
Kategóriák = tag
Weboldal 1 = web=work
Weboldal 2 = second page
Születési év = birthday.year
Születési hónap = birthday.month
Születési nap = birthday.day
Hónap = month
Nap = day
Felhasználónév = chat
"""),
)
