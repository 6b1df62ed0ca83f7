"""Romanian headers: Outlook, Thunderbird and plain lists."""

from __future__ import annotations

from desktop_app.domain.tables.headers.language import Language, said

ROMANIAN = Language(
    "ro",
    said("""
firmă | de serviciu | serviciu | la firmă | la serviciu = work
domiciliu | acasă | de acasă | la domiciliu = home
alt | altă | la altă adresă = other
"""),
    said("""
Telefon | Număr de telefon | Tel = phone
Fax | Număr de fax = phone=fax
Telefon mobil | Mobil | Număr de mobil | Celular = phone=mobile
Pager | Număr de pager = phone=pager
Adresă de poștă electronică | Adresă poștă electronică | E-mail | Email | Adresă de e-mail | Adresa de email = email
Stradă | Strada = address.street
Număr stradă | Nr. stradă = address.house_number
Adresă | Adresa = address.text
Oraș | Orașul | Localitate | Localitatea = address.city
Județ | Județul = address.region
Cod poștal | Codul poștal = address.postal_code
Țară/regiune | Țară | Țara = address.country
Căsuță poștală = address.po_box
Pagină Web | Site web = web
"""),
    said("""
Prenume | Prenumele = given
Al doilea nume = middle
Nume de familie = family
Nume = name
Nume complet | Nume de afișat | Nume și prenume = display_name
Numele și prenumele | Nume prenume | Prenume și nume | Nume, prenume | Prenume nume = display_name
Titlu = heading
Sufix = suffix
Pseudonim | Poreclă = nickname
Prenume Yomi = phonetic_given
Nume Yomi = phonetic_family
Sex = gender
Amplasare = place
Note | Observații = notes
Firmă | Companie | Organizație | Compania = organisation
Ocupație | Funcție | Funcția = title
Serviciu | Departament = department
Profesie = role
Zi de naștere | Data nașterii = birthday
Anul nașterii = birthday.year
Lună de naștere = birthday.month
Aniversare = anniversary
E-mail primar = email
E-mail secundar = email#2
Pagină web 1 = web=work
Pagină web 2 = second page
Telefon principal firmă | Telefon principal = phone=main
Telefon pe mașină = phone=car
Revenire cu apel telefonic = phone=callback
Telex = phone=telex
Radiotelefon = phone=radio
Telefon TTY/TDD = phone=text telephone
Număr telefon asistent = phone=assistant
Nume asistent = relation=assistant
Nume manager = relation=manager
Soț(ie) | Soț | Soție = relation=spouse
Copii = relation=child
Categorii | Grupuri | Grup = tag
"""),
)
