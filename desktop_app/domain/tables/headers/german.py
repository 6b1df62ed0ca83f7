"""German headers: Outlook, Thunderbird, Roundcube and plain lists."""

from __future__ import annotations

from desktop_app.domain.tables.headers.language import Language, said

GERMAN = Language(
    "de",
    said("""
geschäftlich | geschäftl | gesch | dienstlich | beruflich | arbeit | büro | firma | firmen | geschäft = work
privat | priv | private | privates | privater | zuhause | persönlich = home
weitere | weiterer | weiteres | weiteres r | weiteres e | andere | anderes | anderer | sonstige | sonstiges = other
Rechnungsadresse | Rechnungsanschrift | Hauptadresse =
"""),
    said("""
Telefon | Tel | Telefonnummer | Festnetz | Rufnummer | Telefon Nr | Tel Nr | Festnetznummer = phone
Telefonprivat = phone=home
Telefondienstlich | Telefongeschäftlich = phone=work
Telefon-Kategorie | Telefonart | Telefon Art | Telefontyp | Telefon Typ = phone.label
E-Mail-Kategorie | E-Mail-Art | E-Mail-Typ = email.label
Adress-Kategorie = address.label
Fax | Faxnummer | Telefax | Fax-Nummer | Fax Nr = phone=fax
Mobiltelefon | Mobil | Handy | Handynummer | Telefon mobil | Telefonmobil | Mobil-Tel.-Nr. | Mobilnummer | Mobilfunk | Mobil Nr | Mobilfunknummer | Handy-Nr. | Handynr. = phone=mobile
Pager | Pager-Nummer = phone=pager
E-Mail | E-Mail-Adresse | Email | Mail | Mailadresse | E-Mail: Adresse | Emailadresse | E-Mailadresse | Mail-Adresse = email
Straße | Strasse | Straße und Hausnummer | Straße Nr | Straße Hausnummer | Str | Str., Nr. | Straße + Hausnr. | Str. Nr. | Straße und Nr. = address.street
Hausnummer | Hausnr | Haus-Nr. | Hausnummern = address.house_number
Hausnummernzusatz | Hausnummerzusatz | Hausnr. Zusatz = address.house_suffix
Adresse | Anschrift = address.text
Ort | Stadt | Wohnort | PLZ/Ort | PLZ Ort | PLZ und Ort = address.city
Region | Bundesland | Bundesland/Kanton | Kanton = address.region
Postleitzahl | PLZ = address.postal_code
Land | Land/Region = address.country
Postfach = address.po_box
Adresszusatz = address.extended
Webseite | Website | Homepage | Internet | Internetseite | Web | URL = web
"""),
    said("""
Nr. | Nummer = number
Vorname | Vornamen | Vorname(n) = given
Rufname = called
Weitere Vornamen | Zweiter Vorname | 2. Vorname = middle
Nachname | Familienname | Zuname = family
Suffix | Namenszusatz = suffix
Anrede | Akademischer Titel = prefix
Titel = heading
Name = name
Anzeigename | Vollständiger Name | Ganzer Name | Angezeigter Name = display_name
Vorname Name | Vor- und Nachname | Vor- und Zuname | Vorname und Name | Vorname und Nachname | Vorname, Name | Vorname Nachname | Name, Vorname | Name und Vorname | Name Vorname | Nachname, Vorname | Nachname Vorname | Nach- und Vorname | Familienname, Vorname | Zuname, Vorname = display_name
Spitzname | Spitzname/Kurzname = nickname
Vorname (Yomi) | Vorname Yomi | Yomi Vorname = phonetic_given
Nachname (Yomi) | Nachname Yomi | Yomi Nachname = phonetic_family
Geschlecht = gender
Notizen | Notiz | Bemerkung | Bemerkungen | Kommentar | Kommentare | Anmerkung | Anmerkungen | Beschreibung | Sonstiges | Hinweise | Hinweis = notes
Firma | Organisation | Unternehmen | Firmenname | Arbeitgeber | Institution = organisation
Position | Arbeitstitel | Berufsbezeichnung | Stellung = title
Abteilung = department
Beruf | Funktion = role
Geburtstag | Geburtsdatum | geboren am | geboren | geb. | geb. am | Geb.-Datum | Geb.-Dat. | Geburtsdat. = birthday
Geburtsjahr = birthday.year
Geburtsmonat = birthday.month
Jahrestag | Hochzeitstag | Hochzeitsdatum | Heiratsdatum = anniversary
Primäre E-Mail-Adresse | E-Mail-Adresse primär = email
Sekundäre E-Mail-Adresse | Zweite E-Mail-Adresse = email#2
Webseite 1 = web=work
Webseite 2 = second page
Telefon Firma | Firmentelefon | Haupttelefon = phone=main
Autotelefon = phone=car
Rückmeldung | Rückruf = phone=callback
ISDN = phone=isdn
Telex = phone=telex
Telefon für Hörbehinderte = phone=text telephone
Mobiltelefon 2 = phone=radio
Funkruf | Funktelefon = phone=radio
Telefon Assistent = phone=assistant
Name Assistent | Assistent | Assistent(in) | Name des Assistenten = relation=assistant
Name des/der Vorgesetzten | Vorgesetzter | Vorgesetzte(r) = relation=manager
Partner | Partner/in | Ehepartner | Ehegatte = relation=spouse
Kinder = relation=child
Kind = one child
Vater | Papa = relation=father
Mutter | Mama = relation=mother
Empfohlen von = introducer
Kategorien | Kategorie | Gruppen | Gruppe | Schlagwörter | Tags = tag
IM-Adresse | Messenger-Name = chat
XING-Profil | Xing = social=xing
LinkedIn-Profil = social=linkedin
Verheiratet mit | Ehefrau | Ehemann | Lebenspartner = relation=spouse
Name des/r Vorgesetzten = relation=manager
Todestag | Sterbedatum | Todesdatum | verstorben am | gestorben am = date=death
Spieler | Spielerin | Spieler/in | Name des Kindes | Name Kind | Schüler | Schülerin | Schüler/in | Teilnehmer | Teilnehmerin | Teilnehmer/in = display_name
"""),
)
