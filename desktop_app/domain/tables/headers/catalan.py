"""Catalan headers: Outlook, Thunderbird and plain lists."""

from __future__ import annotations

from desktop_app.domain.tables.headers.language import Language, said

CATALAN = Language(
    "ca",
    said("""
de la feina | feina | treball = work
particular | casa | domicili = home
altres | altre | altra = other
"""),
    said("""
Telèfon | Tel = phone
Fax | Número de fax = phone=fax
Mòbil | Telèfon mòbil | Número de mòbil = phone=mobile
Número de buscapersones | Cercapersones = phone=pager
Adreça electrònica | Correu electrònic | Correu | Email = email
Carrer = address.street
Adreça = address.text
Població | Ciutat | Localitat | Municipi = address.city
Comarca | Província = address.region
Codi postal | CP = address.postal_code
País = address.country
Pàgina web | Lloc web = web
"""),
    said("""
Nom = given
Segon nom = middle
Cognoms | Cognom = family
Nom a mostrar | Nom complet = display_name
Nom i cognoms | Cognoms i nom | Cognoms, nom = display_name
Sobrenom = nickname
Sexe | Gènere = gender
Notes | Anotacions | Comentaris | Observacions = notes
Organització | Empresa | Companyia = organisation
Càrrec | Lloc de treball = title
Departament = department
Professió = role
Aniversari | Data de naixement = birthday
Any de naixement = birthday.year
Mes de naixement = birthday.month
Dia de naixement = birthday.day
Adreça electrònica principal = email
Adreça electrònica secundària = email#2
Pàgina web 1 = web=work
Pàgina web 2 = second page
Cònjuge | Parella = relation=spouse
Fills = relation=child
Pare = relation=father
Mare = relation=mother
Categories | Grups | Etiquetes = tag
"""),
)
