"""Outlook's CSV, with headers in English and other languages, as a format."""

from __future__ import annotations

from desktop_app.domain.tables.habits import OUTLOOK
from desktop_app.formats.tables.table_source import TableSource


class OutlookSource(TableSource):
    """What Outlook, Outlook.com and Google (as “Outlook CSV”) export."""

    key = "outlook-csv"
    suffixes = (".csv",)
    habit = OUTLOOK


SOURCE = OutlookSource()
