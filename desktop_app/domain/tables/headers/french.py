"""French headers: Outlook, Thunderbird, Roundcube and plain lists."""

from __future__ import annotations

from desktop_app.domain.tables.headers.language import Language, said

FRENCH = Language(
    "fr",
    said("""
bureau | professionnel | professionnelle | travail | pro = work
du domicile | domicile | privé | privée | personnel | personnelle | maison = home
autre | autres = other
professionnelles = work
"""),
    said("""
Téléphone | Tél | Tel | Numéro de téléphone | Fixe | Téléphone fixe | N° de téléphone = phone
Télécopie | Fax | Numéro de fax = phone=fax
Tél. mobile | Mobile | Portable | Téléphone mobile | Téléphone portable | GSM | Numéro de portable | N° de portable = phone=mobile
Récepteur de radiomessagerie | Pager = phone=pager
Adresse de messagerie | Adresse e-mail | Adresse électronique | E-mail | Courriel | Email | Mail | Adresse mail | Adresse email | Mél = email
Rue | Adresse ligne = address.street
Numéro de rue | N° de rue | Numéro de voie | N° voie | N° de voie | N° rue = address.house_number
Adresse | Adresse postale = address.text
Ville | Localité | Commune | CP Ville | CP et ville | Code postal et ville = address.city
Dép/Région | Région | Département | Province | Canton = address.region
Code postal | CP | NPA = address.postal_code
Pays | Pays/Région = address.country
Boîte postale | B.P. | B.P. de l'adresse | Boîte postale de l'adresse = address.po_box
Complément d'adresse = address.extended
Page Web | Site Web | Site internet | Site | URL = web
"""),
    said("""
N° | Numéro = number
Prénom | Prénoms = given
Deuxième prénom | Second prénom = middle
Nom | Noms = name
Nom de famille = family
Suffixe = suffix
Civilité | Préfixe = prefix
Titre = heading
Nom complet | Nom à afficher | Nom affiché = display_name
Nom et prénom | Nom et prénoms | Nom(s) et prénom(s) | Nom prénom | Nom, prénom | Prénom et nom | Prénom nom = display_name
Surnom | Pseudo = nickname
Prénom Yomi = phonetic_given
Nom de famille Yomi | Nom Yomi = phonetic_family
Sexe | Genre = gender
Emplacement = place
Notes | Note | Remarques | Commentaires | Commentaire | Observations = notes
Société | Entreprise | Organisation | Organisme | Employeur | Association = organisation
Fonction | Poste | Titre du poste | Intitulé du poste = title
Service = department
Profession | Métier = role
Anniversaire = feast
Date de naissance | Date naissance | Né(e) le | Né le | Née le | Naissance = birthday
Année de naissance = birthday.year
Mois de naissance = birthday.month
Jour de naissance = birthday.day
Anniversaire de mariage ou fête | Anniversaire de mariage | Mariage | Date de mariage = anniversary
Adresse électronique principale | Adresse e-mail principale = email
Adresse électronique secondaire | Adresse e-mail secondaire = email#2
Site Web 1 = web=work
Site Web 2 = web=home
Téléphone société | Téléphone principal = phone=main
Téléphone (voiture) = phone=car
Rappel = phone=callback
RNIS = phone=isdn
Télex = phone=telex
Téléphone TDD/TTY = phone=text telephone
Radio téléphone = phone=radio
Téléphone de l'assistant(e) = phone=assistant
Nom de l'assistant(e) | Assistant(e) = relation=assistant
Responsable | Nom du responsable | Supérieur hiérarchique = relation=manager
Conjoint(e) | Conjoint | Nom du conjoint = relation=spouse
Enfants = relation=child
Père | Nom du père = relation=father
Mère | Nom de la mère = relation=mother
Recommandé par | Présenté par = introducer
Catégories | Catégorie | Groupes | Groupe | Étiquettes = tag
Adresse de messagerie instantanée = chat
Tél. professionnel = phone=work
Pays/État = address.region
Année = year
Mois = month
Jour = day
Nom de l’écran = chat
Compte Facebook = social=facebook
Date de décès | Décédé(e) le = date=death
"""),
)
