"""Smart lists: saved searches."""

from __future__ import annotations

from desktop_app.domain.changes import Noun
from desktop_app.domain.people_query import PeopleQuery
from desktop_app.storage.schema.base import About, Json, Name, NumberedRow, Place


class SmartListRow(NumberedRow):
    """A saved search: `query` is a PeopleQuery as JSON, whose rules name rows of other tables at any
    depth.
    """

    about = About(Noun.SMART_LIST, "smart_lists", identity="name", begins_filled=True)

    name = Name()
    query = Json(
        links={
            "circles": "circle",
            "tags": "tag",
            "organisations": "organisation",
            "sources": "source",
            "own_fields": "own_field",
        },
        reads=PeopleQuery.from_json,
    )
    icon = Name(default="list")
    position = Place()

    class Meta:
        table_name = "smart_list"
