"""Back to work when the address book is damaged or gone."""
