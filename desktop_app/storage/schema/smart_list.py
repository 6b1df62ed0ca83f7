"""Smart lists: saved searches."""

from __future__ import annotations

from peewee import TextField

from desktop_app.domain.changes import Noun
from desktop_app.storage.schema.base import About, Json, NumberedRow, Place


class SmartListRow(NumberedRow):
    """A saved search: `query` is `domain.people_query.PeopleQuery` as JSON."""

    about = About(Noun.SMART_LIST, "smart_lists", identity="name", begins_filled=True)

    name = TextField()
    query = Json(links={"circles": "circle", "tags": "tag"})
    icon = TextField(default="list")
    position = Place()

    class Meta:
        table_name = "smart_list"
