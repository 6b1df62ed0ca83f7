"""Who may be in the address book twice: found by what two people have in common, and explained."""
