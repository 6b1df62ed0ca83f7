"""Kith on a real desktop: a bus, a notification server, a screen and trays of its own for every
test."""
