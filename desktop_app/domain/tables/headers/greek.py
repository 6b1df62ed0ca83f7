"""Greek headers: Outlook and plain lists."""

from __future__ import annotations

from desktop_app.domain.tables.headers.language import Language, said

GREEK = Language(
    "el",
    said("""
εργασίας | εργασία | γραφείου | επαγγελματικό = work
οικίας | σπιτιού | σπίτι | προσωπικό = home
άλλο | άλλη = other
"""),
    said("""
Τηλέφωνο | Τηλ | Αριθμός τηλεφώνου = phone
Φαξ = phone=fax
Κινητό | Κινητό τηλέφωνο = phone=mobile
Email | E-mail | Ηλεκτρονικό ταχυδρομείο | Διεύθυνση ηλεκτρονικού ταχυδρομείου = email
Οδός = address.street
Διεύθυνση = address.text
Πόλη = address.city
Νομός | Περιφέρεια = address.region
ΤΚ | Τ.Κ. | Ταχυδρομικός κώδικας = address.postal_code
Χώρα = address.country
Ιστοσελίδα = web
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
Γενέθλια | Ημερομηνία γέννησης = birthday
Επέτειος = anniversary
Σύζυγος = relation=spouse
Παιδιά = relation=child
Κατηγορίες | Ομάδες | Ομάδα = tag
"""),
)
