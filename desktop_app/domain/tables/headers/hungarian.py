"""Hungarian headers: Outlook and plain lists."""

from __future__ import annotations

from desktop_app.domain.tables.headers.language import Language, said

HUNGARIAN = Language(
    "hu",
    said("""
munkahelyi | céges | hivatali = work
otthoni | lakás | magán = home
egyéb | más = other
"""),
    said("""
Telefon | Telefonszám | Tel = phone
Fax | Faxszám = phone=fax
Mobil | Mobiltelefon | Mobilszám = phone=mobile
Személyi hívó = phone=pager
E-mail | E-mail cím | Email = email
Utca | Utca házszám = address.street
Cím | Lakcím = address.text
Város | Település | Helység = address.city
Megye = address.region
Irányítószám | Irsz = address.postal_code
Ország | Ország/terület = address.country
Postafiók = address.po_box
Weblap | Weboldal | Honlap = web
"""),
    said("""
Keresztnév | Utónév = given
Második név | Középső név = middle
Vezetéknév | Családnév = family
Név | Teljes név | Megjelenítendő név = display_name
Titulus | Megszólítás = prefix
Becenév = nickname
Nem = gender
Megjegyzés | Megjegyzések | Jegyzet | Jegyzetek = notes
Cég | Cégnév | Szervezet | Munkahely | Vállalat = organisation
Beosztás | Munkakör = title
Osztály = department
Foglalkozás = role
Születésnap | Születési idő | Születési dátum = birthday
Évforduló | Házassági évforduló = anniversary
Házastárs = relation=spouse
Gyermekek = relation=child
Felettes = relation=manager
Kategóriák | Csoportok | Csoport | Címkék = tag
"""),
)
