"""What would become of a card, in words."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.importing import CardOutcome
from desktop_app.domain.names import work_of
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP, fill_in
from desktop_app.ui.words.fault_sentences import say_fault

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.importing import CardShown, FoundCard

_OUTCOMES = {
    CardOutcome.NEW: QT_TRANSLATE_NOOP("Found", "New"),
    CardOutcome.UPDATES: QT_TRANSLATE_NOOP("Found", "Fills in"),
    CardOutcome.IDENTICAL: QT_TRANSLATE_NOOP("Found", "Already here"),
    CardOutcome.REFUSED: QT_TRANSLATE_NOOP("Found", "Cannot be read"),
}


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Found", text, None, count)


def outcome_word(outcome: CardOutcome) -> str:
    """An outcome in a word or two."""
    return _tr(_OUTCOMES[outcome])


def name_of(found: FoundCard) -> str:
    """Who it is, or which file when not even that could be read."""
    return found.name or Path(found.file).name


def fault_of(found: FoundCard) -> str:
    """What is wrong with a card or was noticed in it, in a sentence; "" when nothing was."""
    return say_fault(found.fault) if found.fault is not None else ""


def second_line(found: FoundCard) -> str:
    """What stands below the name: why it cannot be read, what a group becomes, work, or a way to
    reach them.
    """
    if found.outcome is CardOutcome.REFUSED:
        return fault_of(found)
    if found.is_group:
        return _tr("Group of %Ln, becomes a tag", found.members)
    work = ", ".join(work_of(found.name, found.title, found.organisation))
    return work or " · ".join(found.reach)


def place_of(found: FoundCard) -> str:
    """File and line."""
    name = Path(found.file).name
    return f"{name}, {fill_in(_tr('line %1'), str(found.line))}" if found.line > 0 else name


_PROBABLY = {
    "email": QT_TRANSLATE_NOOP("Found", "Probably %1: the same e-mail address."),
    "phone": QT_TRANSLATE_NOOP("Found", "Probably %1: the same number."),
    "profile": QT_TRANSLATE_NOOP("Found", "Probably %1: the same profile address."),
}


def explain(found: FoundCard, card: CardShown | None, changes: bool) -> str:
    """The outcome in a sentence or two; `changes` is whether the card changes anything that can be
    seen. Of somebody who is only probably meant it is said who, and why.
    """
    if found.probably is None:
        return _explained(found, card, changes)
    if found.follows:
        outcome = _follower(found)
    elif found.outcome is CardOutcome.NEW:
        outcome = _tr("Comes in beside whom you have already, as somebody of their own.")
    elif found.adds_nothing:
        outcome = _tr("The card says nothing of them that Kith does not know.")
    elif found.outcome is CardOutcome.IDENTICAL and found.is_different:
        outcome = _tr("What stands in Kith stays unless you take the newer.")
    elif found.outcome is CardOutcome.IDENTICAL:
        outcome = _tr("Nothing becomes of this card.")
    elif changes:
        outcome = _tr("Choose what is to stand where the two differ.")
    else:
        outcome = _tr("Nothing you see would change.")
    return f"{fill_in(_tr(_PROBABLY[found.probably.by]), found.probably.name)} {outcome}"


def _follower(found: FoundCard) -> str:
    """What becomes of a card about somebody whom these files bring."""
    if found.outcome is CardOutcome.NEW:
        return _tr("Comes in as somebody of their own.")
    if found.outcome is CardOutcome.IDENTICAL:
        return _tr("Nothing becomes of this card.")
    return _tr("Fills in somebody who comes before in these files.")


def _explained(found: FoundCard, card: CardShown | None, changes: bool) -> str:
    if found.outcome is CardOutcome.REFUSED:
        return fault_of(found)
    if found.outcome is CardOutcome.IDENTICAL and found.is_different:
        return _tr("Already here, and what stands in Kith stays unless you take the newer.")
    if found.outcome is CardOutcome.IDENTICAL and found.asks:
        return _tr("Already here, and nothing becomes of this card.")
    if found.outcome is CardOutcome.IDENTICAL:
        known = card is not None and card.before is not None
        return (
            _tr("Already here, just as this card says it.")
            if known or found.is_group
            else _tr("The same card comes before this one in these files.")
        )
    if found.is_group:
        return _tr("Those of its %Ln member(s) who are here get it as a tag.", found.members)
    if found.outcome is CardOutcome.NEW and found.person is not None:
        return _tr("Comes in beside whom you have already, as somebody of their own.")
    if found.outcome is CardOutcome.NEW:
        return _tr("Not in your address book yet.")
    if found.person is None:
        return _follower(found)
    if changes:
        return _tr("Already here. Choose what is to stand where the two differ.")
    return _tr("Already here, and nothing you see would change.")


def say_found(
    paths: Sequence[Path], found: Sequence[FoundCard], *, tables: bool = False, about: str = ""
) -> tuple[str, str]:
    """A title for what was found in files and folders, and their names; of one that is none, why
    and what to do. `tables` says that the columns of a table stand beside it, `about` what a file
    says of itself.
    """
    names, more = paths[0].name or str(paths[0]), len(paths) - 1
    if more:
        names = fill_in(_tr("%1 and %Ln other(s)", more), names)
    nobody = _tr("There is nobody to bring in")
    if not found:
        return nobody, fill_in(_tr("No address book was found in %1."), names)
    if is_no_address_book(found) and tables:
        advice = _tr("Choose which column says the name.")
        return nobody, f"{names}: {fault_of(found[0])} {advice}"
    if is_no_address_book(found):
        advice = _tr(
            "Kith reads vCard (.vcf), CSV and LDIF files, which Google, Apple, Outlook and Thunderbird write when asked to export contacts, and LinkedIn’s archive."
        )
        return nobody, f"{names}: {fault_of(found[0])} {advice}"
    if all(item.outcome is CardOutcome.REFUSED for item in found):
        return nobody, names
    return _tr("Bring somebody in") if len(found) == 1 else _tr("Bring people in"), about or names


def is_no_address_book(found: Sequence[FoundCard]) -> bool:
    """Whether all there was is one file that could not be read at all."""
    return len(found) == 1 and found[0].outcome is CardOutcome.REFUSED and not found[0].line


def offer(chosen: Sequence[FoundCard], only: FoundCard | None) -> str:
    """What the button would do: bring in those chosen; of an `only` card that is here already, show
    its person.
    """
    # A card about somebody whom another of these cards brings is nobody more.
    people = sum(
        not item.is_group and not (item.follows and item.outcome is CardOutcome.UPDATES)
        for item in chosen
    )
    if only is not None:
        return _tr("Import") if chosen else _tr("Show in Kith")
    if chosen and not people:
        return _tr("Import %Ln group(s)", len(chosen))
    return _tr("Import %Ln person(s)", people)
