"""Rules as plain values, in the form in which they are stored:

{"how": "all", "parts": [{"kind": "tag", "comparison": "is", "tags": [3]}, {"how": "any", …}]}
"""

from __future__ import annotations

import json
from typing import Any, cast

from desktop_app.domain.rules.kinds import KINDS, is_understood
from desktop_app.domain.rules.rule import NO_RULES, Group, How, Part, Rule, Unknown, Value

DEEPEST = 8
"""Groups within groups that are read; more are not understood. The window makes one."""


def plain(group: Group) -> dict[str, Any]:
    """A group as lists, objects and values of JSON."""
    return {"how": group.how.value, "parts": [_plain_part(part) for part in group.parts]}


def _plain_part(part: Part) -> object:
    if isinstance(part, Unknown):
        return json.loads(part.text)
    if isinstance(part, Group):
        return plain(part)
    kind = KINDS[part.kind]
    stored: dict[str, object] = {"kind": part.kind, "comparison": part.comparison}
    if kind.of:
        stored[kind.of] = [part.of] if part.of else []
    if part.value is not None:
        stored[kind.member(part.comparison)] = part.value
    return stored


def read(stored: object) -> Group:
    """`plain`'s form; raises ValueError where it is no group. Parts that are not understood are
    kept as Unknown.
    """
    found = _group(stored, DEEPEST)
    if found is None:
        raise ValueError("rules are a group of parts")
    return found


def _group(stored: object, deepest: int) -> Group | None:
    if not isinstance(stored, dict) or not isinstance(stored.get("parts"), list) or not deepest:
        return None
    how = next((how for how in How if how.value == stored.get("how")), None)
    if how is None or stored.keys() != {"how", "parts"}:
        return None
    return Group(how, tuple(_part(part, deepest - 1) for part in stored["parts"]))


def _part(stored: object, deepest: int) -> Part:
    found = _rule(stored) or _group(stored, deepest)
    return found or Unknown(json.dumps(stored, ensure_ascii=False, sort_keys=True))


def _rule(stored: object) -> Rule | None:
    if not isinstance(stored, dict):
        return None
    key, comparison = stored.get("kind"), stored.get("comparison")
    if not isinstance(key, str) or not isinstance(comparison, str):
        return None
    if key not in KINDS or comparison not in KINDS[key].comparisons:
        return None
    kind = KINDS[key]
    member, of = kind.member(comparison), _of(stored.get(kind.of, []))
    known = {"kind", "comparison", member, *([kind.of] if kind.of else [])}
    if of is None or not stored.keys() <= known:
        return None
    rule = Rule(key, comparison, _frozen(stored.get(member)), of)
    return rule if is_understood(rule) else None


def _of(ids: object) -> int | None:
    """The one row a rule is of, 0 for none; None for what names none."""
    if ids == []:
        return 0
    if not isinstance(ids, list) or len(ids) != 1 or type(ids[0]) is not int or ids[0] < 1:
        return None
    return ids[0]


def _frozen(value: object) -> Value:
    """Lists as tuples: rules are compared and are keys of dictionaries."""
    if isinstance(value, list):
        return tuple(_frozen(item) for item in value)
    return cast(Value, value)


_FIRST_RELEASE = {
    "due": ("due", "is"),
    "starred": ("starred", "is"),
    "circles": ("circle", "is"),
    "tags": ("tag", "is"),
    "organisations": ("organisation", "ever"),
    "dormant_days": ("contact", "silent"),
    "former": ("standing", "before"),
}
"""The members a query had in release 0.1.0, and the rule each is now."""


def of_first_release(stored: dict[str, Any]) -> Group:
    """The rules of a query in the form of release 0.1.0; raises ValueError for one that is none."""
    found = []
    for member, (kind, comparison) in _FIRST_RELEASE.items():
        value = stored.get(member)
        if value is None or value is False or value == []:
            continue
        rule = Rule(kind, comparison, None if value is True else _frozen(value))
        if not is_understood(rule):
            raise ValueError(f"{member} cannot be read")
        found.append(rule)
    return Group(How.ALL, tuple(found)) if found else NO_RULES
