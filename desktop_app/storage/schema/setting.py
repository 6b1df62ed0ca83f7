"""Settings: preferences that belong to the data."""

from __future__ import annotations

from desktop_app.domain.changes import Noun
from desktop_app.storage.schema.base import About, Json, Name, Row


class SettingRow(Row):
    """A JSON value by its name."""

    about = About(Noun.SETTING, "settings", row="", identity="key")

    key = Name(primary_key=True)
    value = Json()

    class Meta:
        table_name = "setting"
