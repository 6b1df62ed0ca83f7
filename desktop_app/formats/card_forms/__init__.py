"""vCard in other clothes: jCard (RFC 7095) and xCard (RFC 6351)."""
