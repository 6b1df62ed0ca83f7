"""Greek headers: Outlook and plain lists."""

from __future__ import annotations

from desktop_app.domain.tables.headers.language import Language, said

GREEK = Language(
    "el",
    said("""
εργασίας | εργασία | γραφείου | επαγγελματικό = work
οικίας | σπιτιού | σπίτι | προσωπικό = home
άλλο | άλλη = other
διεύθυνσης εργασίας = work
διεύθυνσης οικίας = home
άλλης διεύθυνσης = other
"""),
    said("""
Τηλέφωνο | Τηλ | Αριθμός τηλεφώνου | Σταθερό = phone
Φαξ = phone=fax
Κινητό | Κινητό τηλέφωνο = phone=mobile
Email | E-mail | Ηλεκτρονικό ταχυδρομείο | Διεύθυνση ηλεκτρονικού ταχυδρομείου | Ηλ. ταχυδρομείο = email
Οδός = address.street
Αριθμός οδού = address.house_number
Διεύθυνση = address.text
Πόλη = address.city
Νομός | Περιφέρεια = address.region
ΤΚ | Τ.Κ. | Ταχυδρομικός κώδικας = address.postal_code
Χώρα = address.country
Ιστοσελίδα = web
Αριθμός φαξ = phone=fax
Αριθμός βομβητή = phone=pager
Αριθμός κινητού = phone=mobile
Χώρα/Περιοχή = address.country
Πολιτεία = address.region
Ταχ. κώδικας = address.postal_code
Τ.Θ. = address.po_box
"""),
    said("""
Όνομα = given
Μεσαίο όνομα | Πατρώνυμο = middle
Επώνυμο | Επίθετο = family
Ονοματεπώνυμο | Πλήρες όνομα = display_name
Ψευδώνυμο = nickname
Φύλο = gender
Σημειώσεις | Παρατηρήσεις | Σχόλια = notes
Εταιρεία | Εταιρία | Οργανισμός = organisation
Θέση | Τίτλος εργασίας = title
Τμήμα = department
Επάγγελμα = role
Γενέθλια | Ημερομηνία γέννησης | Ημ. γέννησης = birthday
Επέτειος = anniversary
Σύζυγος = relation=spouse
Παιδιά = relation=child
Κατηγορίες | Ομάδες | Ομάδα = tag
Εμφανιζόμενο όνομα = display_name
Κύριο email = email
Δευτερεύον email = email#2
Ιστοσελίδα 1 = web=work
Ιστοσελίδα 2 = second page
Έτος γέννησης = birthday.year
Μήνας γέννησης = birthday.month
Ημέρα γέννησης = birthday.day
Όνομα Yomi = phonetic_given
Επώνυμο Yomi = phonetic_family
"""),
)
