"""Italian headers: Outlook, Thunderbird and plain lists."""

from __future__ import annotations

from desktop_app.domain.tables.headers.language import Language, said

ITALIAN = Language(
    "it",
    said("""
uff | ufficio | lavoro | aziendale | azienda = work
ab | abitazione | casa | privato | privata | personale = home
altro | altra | altri = other
di casa | di residenza | residenza = home
di lavoro | lavoro = work
"""),
    said("""
Telefono | Tel | Numero di telefono | Fisso = phone
Fax | Numero fax = phone=fax
Cellulare | Cell | Telefono cellulare | Telefono mobile | Mobile = phone=mobile
Cercapersone | Pager | Numero pager = phone=pager
Indirizzo posta elettronica | Indirizzo di posta elettronica | Indirizzo e-mail | Indirizzo email | Posta elettronica | E-mail | Email | Mail = email
Via = address.street
Numero civico | N. civico | Nr. civico | Civico = address.house_number
Indirizzo = address.text
Città | Comune | Località = address.city
Provincia | Prov. | Regione = address.region
CAP | Codice postale | NPA | NAP = address.postal_code
Paese | Paese/area geografica | Nazione | Nazione/Regione | Stato = address.country
Casella postale | Indirizzo Casella postale = address.po_box
Pagina Web | Sito web | Sito = web
Numero cellulare = phone=mobile
Numero cercapersone = phone=pager
"""),
    said("""
Numero | N. | Nr. = number
Nome = name
Secondo nome = middle
Cognome = family
Titolo straniero | Suffisso | Altro titolo = suffix
Titolo = heading
Nome completo | Nome visualizzato = display_name
Nome e cognome | Nome cognome | Cognome e nome | Cognome nome | Nominativo = display_name
Soprannome | Nickname = nickname
Sesso = gender
Luogo = place
Note | Notes | Commenti | Osservazioni = notes
Società | Azienda | Organizzazione | Ditta = organisation
Posizione | Qualifica | Mansione = title
Reparto | Dipartimento = department
Professione = role
Compleanno | Data di nascita | Data nascita | Nato il | Nata il | Nato/a il = birthday
Anno di nascita = birthday.year
Mese di nascita = birthday.month
Giorno di nascita = birthday.day
Anniversario = anniversary
Ufficio = phone=work
Ufficio 2 = phone#2=work
Abitazione = phone=home
Abitazione 2 = phone#2=home
Telefono principale società | Telefono principale = phone=main
Telefono auto = phone=car
Richiamata automatica = phone=callback
ISDN = phone=isdn
Telex = phone=telex
Telefono TTY/TDD = phone=text telephone
Radiotelefono = phone=radio
Telefono assistente = phone=assistant
Nome assistente = relation=assistant
Nome manager = relation=manager
Nome coniuge/partner | Coniuge | Coniuge/Partner = relation=spouse
Figli = relation=child
Presentato da | Segnalato da | Presentazione di = introducer
Categorie | Categoria | Gruppi | Gruppo | Etichette = tag
Email principale | E-mail principale = email
Email secondaria | E-mail secondaria = email#2
Pagina web 1 = web=work
Pagina web 2 = second page
Nome Instant Messenger = chat
Anno di nascita = birthday.year
Mese di nascita = birthday.month
Giorno di nascita = birthday.day
Società di lavoro = organisation
Reparto di lavoro = department
Titolo di lavoro = title
Telefono dell'auto = phone=car
Telefono dell'assistente = phone=assistant
Nome dell'assistente | Assistente = relation=assistant
Nome del responsabile | Responsabile = relation=manager
"""),
)
