"""One card to others: what goes along, and a QR code of it."""
