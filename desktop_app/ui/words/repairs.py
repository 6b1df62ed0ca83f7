"""What a repair of the address book does, one sentence a deed. Knows nothing of Qt: the command line
says them too.
"""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.domain.repairs import Deed, Repair
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP, fill_in

_SENTENCES = {
    Deed.EMPTIED: QT_TRANSLATE_NOOP(
        "Repairs", "%1: “%3”, which means nothing as %2, is taken out."
    ),
    Deed.REPLACED: QT_TRANSLATE_NOOP("Repairs", "%1: %2 becomes “%4”; it was “%3”."),
    Deed.UNLINKED: QT_TRANSLATE_NOOP(
        "Repairs", "%1: its %2 is gone, and the link to it is let go."
    ),
    Deed.REMOVED: QT_TRANSLATE_NOOP("Repairs", "%1 is taken out: %3."),
    Deed.ORDER: QT_TRANSLATE_NOOP(
        "Repairs", "What keeps the tables in order is made anew from them."
    ),
    Deed.TRIGGERS: QT_TRANSLATE_NOOP(
        "Repairs", "What keeps the search index and rhythms up to date is put back."
    ),
    Deed.INDEX: QT_TRANSLATE_NOOP("Repairs", "The search index is made anew."),
    Deed.PLACES: QT_TRANSLATE_NOOP("Repairs", "Where the addresses lie is looked up anew."),
    Deed.RHYTHMS: QT_TRANSLATE_NOOP(
        "Repairs", "Rhythms and the days of the last contact are worked out anew."
    ),
}
_NEW_UID = QT_TRANSLATE_NOOP("Repairs", "%1: what it is known by on other computers is made anew.")
_THINGS = {
    "person": QT_TRANSLATE_NOOP("Repairs", "A person"),
    "channel": QT_TRANSLATE_NOOP("Repairs", "A way to reach somebody"),
    "position": QT_TRANSLATE_NOOP("Repairs", "A job"),
    "important_date": QT_TRANSLATE_NOOP("Repairs", "A date of somebody"),
    "relation": QT_TRANSLATE_NOOP("Repairs", "A relationship"),
    "person_tag": QT_TRANSLATE_NOOP("Repairs", "A tag of somebody"),
    "interaction": QT_TRANSLATE_NOOP("Repairs", "An entry"),
    "participation": QT_TRANSLATE_NOOP("Repairs", "Somebody’s part in an entry"),
    "reminder": QT_TRANSLATE_NOOP("Repairs", "A reminder"),
    "favour": QT_TRANSLATE_NOOP("Repairs", "A favour"),
    "need": QT_TRANSLATE_NOOP("Repairs", "A need or an offer"),
    "event": QT_TRANSLATE_NOOP("Repairs", "An event"),
    "organisation": QT_TRANSLATE_NOOP("Repairs", "An organisation"),
    "smart_list": QT_TRANSLATE_NOOP("Repairs", "A smart list"),
    "setting": QT_TRANSLATE_NOOP("Repairs", "A preference"),
}
_OTHER = QT_TRANSLATE_NOOP("Repairs", "A record (%1)")
_NAMED = QT_TRANSLATE_NOOP("Repairs", "%1 (“%2”)")
_NAMES = ("display_name", "name", "summary", "text", "title", "value", "key")
LONGEST = 100
"""Characters of a value that a sentence has room for."""


def repair_words(repair: Repair, translated: Callable[[str], str] = str) -> str:
    """What is done, such as “An entry (“Lunch”): day becomes “2026-02-28”; it was “2026-02-31”.”"""
    is_removed = repair.deed is Deed.REMOVED
    sentence = _NEW_UID if repair.column == "uid" else _SENTENCES[repair.deed]
    return fill_in(
        translated(sentence),
        _thing(repair, translated),
        repair.column.removesuffix("_id").replace("_", " "),
        _row(repair) if is_removed else _short(repair.was),
        _short(repair.now),
    )


def _thing(repair: Repair, translated: Callable[[str], str]) -> str:
    kind = translated(_THINGS.get(repair.table, "")) or fill_in(
        translated(_OTHER), repair.table.replace("_", " ")
    )
    name = next((repair.values[key] for key in _NAMES if repair.values.get(key)), None)
    if name is None or repair.deed is Deed.REMOVED:
        return kind
    return fill_in(translated(_NAMED), kind, _short(name))


def _row(repair: Repair) -> str:
    """What can be read of a row, those that its other values name left out."""
    told = [
        value
        for name, value in repair.values.items()
        if isinstance(value, str) and value and name != "uid" and not name.endswith("_at")
    ]
    return _short(", ".join(told)) if told else f"{repair.table} {repair.key[0]}"


def _short(value: object) -> str:
    """A value as it stands in a sentence; never bytes."""
    if isinstance(value, bytes):
        return "…"
    words = "" if value is None else " ".join(str(value).split())
    return words if len(words) <= LONGEST else words[: LONGEST - 1] + "…"
