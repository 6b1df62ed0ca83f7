"""Google Contacts' CSV, with the header of today and the one until 2024, as a format."""

from __future__ import annotations

from desktop_app.domain.tables.habits import GOOGLE
from desktop_app.formats.tables.table_source import TableSource


class GoogleSource(TableSource):
    """What contacts.google.com exports as “Google CSV”."""

    key = "google-csv"
    suffixes = (".csv",)
    habit = GOOGLE


SOURCE = GoogleSource()
