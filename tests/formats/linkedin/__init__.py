"""LinkedIn’s archive."""
