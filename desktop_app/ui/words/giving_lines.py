"""What a line about giving will be, said below it while it is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.favour_steps import WISHES, has_happened
from desktop_app.domain.favours import roles
from desktop_app.domain.giving_told import GivingKind
from desktop_app.domain.needs import NeedSide, Whose
from desktop_app.domain.told_favours import carried_on, new_favour
from desktop_app.domain.told_parts import told_need, told_position
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP, fill_in
from desktop_app.ui.words.favour_entries import say_deed, say_favour_kind
from desktop_app.ui.words.favours import say_step
from desktop_app.ui.words.kept_favours import favour_sentence
from desktop_app.ui.words.short import LONGEST_NAME, capital, cut

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from desktop_app.domain.favours import Favour
    from desktop_app.domain.grammar.line import Draft
    from desktop_app.domain.needs import Need

_ONE_PAGE = QT_TRANSLATE_NOOP("GivingLines", "It goes on the page of %1 too.")
_BOTH_PAGES = QT_TRANSLATE_NOOP("GivingLines", "It goes on both pages.")
_PAGES = QT_TRANSLATE_NOOP("GivingLines", "It goes on the pages of all of them.")
_NOTHING_YET = QT_TRANSLATE_NOOP("GivingLines", "Nothing has happened yet.")
_NEED = QT_TRANSLATE_NOOP("GivingLines", "%1 is looking for: %2")
_OFFER = QT_TRANSLATE_NOOP("GivingLines", "%1 can help with: %2")
_YOUR_NEED = QT_TRANSLATE_NOOP("GivingLines", "You are looking for: %1")
_YOUR_OFFER = QT_TRANSLATE_NOOP("GivingLines", "You offer: %1")
_POSITION = QT_TRANSLATE_NOOP("GivingLines", "For the card: %1")
_AHEAD = QT_TRANSLATE_NOOP("GivingLines", "An event ahead.")
_STEP = QT_TRANSLATE_NOOP("GivingLines", "A step further: %1 (%2)")
_THANKS = QT_TRANSLATE_NOOP("GivingLines", "Thanks for: %1")
_NEWS = QT_TRANSLATE_NOOP("GivingLines", "News of: %1")
_WHICH = QT_TRANSLATE_NOOP("GivingLines", "It may be one of several. Enter asks which.")
_KEEP = QT_TRANSLATE_NOOP("GivingLines", "Keep")


def _tr(text: str) -> str:
    return QCoreApplication.translate("GivingLines", text)


def keep_words() -> str:
    """The button that keeps a need told by the way."""
    return _tr(_KEEP)


def say_line(draft: Draft, meant: Sequence[Favour], today: date) -> str:
    """What the line will be stored as, "" where it tells of no giving; `meant` are the favours it
    can go on with.
    """
    told = draft.give
    if told is None:
        return ""
    if len(meant) > 1:
        return _tr(_WHICH)
    day = min(draft.day, today)
    if meant and (after := carried_on(told, meant[0], "", day, today)) is not None:
        return _say_carried(meant[0], after)
    if (favour := new_favour(told, day)) is not None:
        return _say_favour(favour)
    if (need := told_need(told, draft.day)) is not None:
        return say_need(need)
    if (held := told_position(told, ())) is not None:
        words = ", ".join(part for part in (held.title, held.organisation) if part)
        return fill_in(_tr(_POSITION), cut(words))
    ahead = told.what is GivingKind.EVENT and draft.day > today
    return _tr(_AHEAD) if ahead else ""


def say_need(need: Need) -> str:
    """A need or an offer, and whose it is."""
    looks = need.side is NeedSide.NEED
    if need.whose is Whose.YOU:
        return fill_in(_tr(_YOUR_NEED if looks else _YOUR_OFFER), cut(need.text))
    name = need.organisation if need.person is None else need.person.name
    return fill_in(_tr(_NEED if looks else _OFFER), cut(name, LONGEST_NAME), cut(need.text))


def _say_carried(before: Favour, after: Favour) -> str:
    """A favour begun before, and what it is brought to."""
    if after.thanked_on != before.thanked_on:
        return fill_in(_tr(_THANKS), say_begun(before))
    if after.step is before.step:
        return fill_in(_tr(_NEWS), say_begun(before))
    return fill_in(_tr(_STEP), say_step(after, after.step), say_begun(before))


def say_begun(favour: Favour) -> str:
    """A favour as it is told apart from others: what it is, and what it is about."""
    said = say_deed(favour) if has_happened(favour) else _names(favour)
    return f"{said}: {cut(favour.text)}" if favour.text else said


def _names(favour: Favour) -> str:
    names = ", ".join(person.name for person in favour.people) or favour.organisation
    return f"{say_favour_kind(favour.kind)}, {cut(names, LONGEST_NAME)}"


def _say_favour(favour: Favour) -> str:
    kept = favour_sentence(
        favour.kind,
        favour.side,
        favour.step,
        roles(favour),
        favour.text,
        lambda text: QCoreApplication.translate("KeptFavours", text),
    )
    more = _tr(_NOTHING_YET) if favour.step in WISHES else _pages(favour)
    return f"{capital(kept)}. {more}".strip()


def _pages(favour: Favour) -> str:
    people = favour.people
    if not people:
        return ""
    if len(people) == 1:
        return fill_in(_tr(_ONE_PAGE), cut(people[0].name.split()[0], LONGEST_NAME))
    return _tr(_BOTH_PAGES if len(people) == 2 else _PAGES)
