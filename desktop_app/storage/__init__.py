"""SQLite through Peewee: rows go in and come out as dataclasses of `domain`."""
