"""What is kept of a favour, in a sentence for each kind, step and giver: what is only wished for,
asked or promised never reads as if it had been given.

Knows nothing of Qt: the command line says it too.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from desktop_app.domain.favour_steps import ENDS
from desktop_app.domain.favours import KEPT_FAVOUR, FavourKind, FavourStep, Side
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP, fill_in
from desktop_app.ui.words.giving_steps import GIVING_SENTENCES
from desktop_app.ui.words.short import LONGEST_NAME, cut

if TYPE_CHECKING:
    from desktop_app.domain.changes import Step

_K, _S = FavourKind, FavourStep
_G, _R, _B = Side.GIVEN, Side.RECEIVED, Side.BETWEEN
Translated = Callable[[str], str]

# Given by you: %1 receives, %2 is the third. Received by you: %1 gives, %2 is the third. Between
# others: %1 gives, %2 receives, %3 is the third.
_REACHED: dict[tuple[FavourKind, Side], dict[FavourStep, str]] = {
    (_K.HELP, _G): {
        _S.IDEA: QT_TRANSLATE_NOOP("KeptFavours", "you thought of helping %1"),
        _S.ASKED: QT_TRANSLATE_NOOP("KeptFavours", "%1 asked you for help"),
        _S.PROMISED: QT_TRANSLATE_NOOP("KeptFavours", "you promised to help %1"),
        _S.DONE: QT_TRANSLATE_NOOP("KeptFavours", "you helped %1"),
    },
    (_K.HELP, _R): {
        _S.IDEA: QT_TRANSLATE_NOOP("KeptFavours", "you want to ask %1 for help"),
        _S.ASKED: QT_TRANSLATE_NOOP("KeptFavours", "you asked %1 for help"),
        _S.PROMISED: QT_TRANSLATE_NOOP("KeptFavours", "%1 promised to help you"),
        _S.DONE: QT_TRANSLATE_NOOP("KeptFavours", "%1 helped you"),
    },
    (_K.HELP, _B): {
        _S.IDEA: QT_TRANSLATE_NOOP("KeptFavours", "%1 thought of helping %2"),
        _S.ASKED: QT_TRANSLATE_NOOP("KeptFavours", "%2 asked %1 for help"),
        _S.PROMISED: QT_TRANSLATE_NOOP("KeptFavours", "%1 promised to help %2"),
        _S.DONE: QT_TRANSLATE_NOOP("KeptFavours", "%1 helped %2"),
    },
    (_K.ADVICE, _G): {
        _S.IDEA: QT_TRANSLATE_NOOP("KeptFavours", "you thought of giving %1 advice"),
        _S.ASKED: QT_TRANSLATE_NOOP("KeptFavours", "%1 asked you for advice"),
        _S.PROMISED: QT_TRANSLATE_NOOP("KeptFavours", "you promised %1 advice"),
        _S.DONE: QT_TRANSLATE_NOOP("KeptFavours", "you gave %1 advice"),
    },
    (_K.ADVICE, _R): {
        _S.IDEA: QT_TRANSLATE_NOOP("KeptFavours", "you want to ask %1 for advice"),
        _S.ASKED: QT_TRANSLATE_NOOP("KeptFavours", "you asked %1 for advice"),
        _S.PROMISED: QT_TRANSLATE_NOOP("KeptFavours", "%1 promised you advice"),
        _S.DONE: QT_TRANSLATE_NOOP("KeptFavours", "%1 gave you advice"),
    },
    (_K.ADVICE, _B): {
        _S.IDEA: QT_TRANSLATE_NOOP("KeptFavours", "%1 thought of giving %2 advice"),
        _S.ASKED: QT_TRANSLATE_NOOP("KeptFavours", "%2 asked %1 for advice"),
        _S.PROMISED: QT_TRANSLATE_NOOP("KeptFavours", "%1 promised %2 advice"),
        _S.DONE: QT_TRANSLATE_NOOP("KeptFavours", "%1 gave %2 advice"),
    },
    (_K.INTRODUCTION, _G): {
        _S.IDEA: QT_TRANSLATE_NOOP("KeptFavours", "you would like %1 and %2 to meet"),
        _S.FIRST_YES: QT_TRANSLATE_NOOP("KeptFavours", "%1 would like to meet %2"),
        _S.SECOND_YES: QT_TRANSLATE_NOOP("KeptFavours", "%1 and %2 would both like to meet"),
        _S.INTRODUCED: QT_TRANSLATE_NOOP("KeptFavours", "you introduced %1 to %2"),
        _S.MET: QT_TRANSLATE_NOOP("KeptFavours", "%1 and %2 met"),
    },
    (_K.INTRODUCTION, _R): {
        _S.IDEA: QT_TRANSLATE_NOOP("KeptFavours", "you want to ask %1 to introduce you to %2"),
        _S.ASKED: QT_TRANSLATE_NOOP("KeptFavours", "you asked %1 to introduce you to %2"),
        _S.FIRST_YES: QT_TRANSLATE_NOOP("KeptFavours", "one yes to %1 introducing you to %2"),
        _S.SECOND_YES: QT_TRANSLATE_NOOP("KeptFavours", "%2 would like to meet you, through %1"),
        _S.INTRODUCED: QT_TRANSLATE_NOOP("KeptFavours", "%1 introduced you to %2"),
        _S.MET: QT_TRANSLATE_NOOP("KeptFavours", "you met %2, through %1"),
    },
    (_K.INTRODUCTION, _B): {
        _S.IDEA: QT_TRANSLATE_NOOP("KeptFavours", "%1 would like %2 and %3 to meet"),
        _S.FIRST_YES: QT_TRANSLATE_NOOP("KeptFavours", "%2 would like to meet %3"),
        _S.SECOND_YES: QT_TRANSLATE_NOOP("KeptFavours", "%2 and %3 would both like to meet"),
        _S.INTRODUCED: QT_TRANSLATE_NOOP("KeptFavours", "%1 introduced %2 to %3"),
        _S.MET: QT_TRANSLATE_NOOP("KeptFavours", "%2 and %3 met, through %1"),
    },
    (_K.RECOMMENDATION, _G): {
        _S.TO_WRITE: QT_TRANSLATE_NOOP("KeptFavours", "you want to write %1 a recommendation"),
        _S.ASKED: QT_TRANSLATE_NOOP("KeptFavours", "%1 asked you for a recommendation"),
        _S.PROMISED: QT_TRANSLATE_NOOP("KeptFavours", "you promised %1 a recommendation"),
        _S.WRITTEN: QT_TRANSLATE_NOOP("KeptFavours", "you wrote %1 a recommendation"),
        _S.PUBLISHED: QT_TRANSLATE_NOOP("KeptFavours", "your recommendation of %1 is published"),
    },
    (_K.RECOMMENDATION, _R): {
        _S.TO_ASK: QT_TRANSLATE_NOOP("KeptFavours", "you want to ask %1 for a recommendation"),
        _S.ASKED: QT_TRANSLATE_NOOP("KeptFavours", "you asked %1 for a recommendation"),
        _S.PROMISED: QT_TRANSLATE_NOOP("KeptFavours", "%1 promised you a recommendation"),
        _S.RECEIVED: QT_TRANSLATE_NOOP("KeptFavours", "%1 wrote you a recommendation"),
        _S.PUBLISHED: QT_TRANSLATE_NOOP(
            "KeptFavours", "the recommendation %1 wrote you is published"
        ),
    },
    (_K.RECOMMENDATION, _B): {
        _S.TO_WRITE: QT_TRANSLATE_NOOP("KeptFavours", "%1 wants to write %2 a recommendation"),
        _S.ASKED: QT_TRANSLATE_NOOP("KeptFavours", "%2 asked %1 for a recommendation"),
        _S.PROMISED: QT_TRANSLATE_NOOP("KeptFavours", "%1 promised %2 a recommendation"),
        _S.WRITTEN: QT_TRANSLATE_NOOP("KeptFavours", "%1 wrote %2 a recommendation"),
        _S.PUBLISHED: QT_TRANSLATE_NOOP(
            "KeptFavours", "the recommendation %1 wrote %2 is published"
        ),
    },
    (_K.REFERRAL, _G): {
        _S.IDEA: QT_TRANSLATE_NOOP(
            "KeptFavours", "you thought of putting in a word for %1 with %2"
        ),
        _S.ASKED: QT_TRANSLATE_NOOP("KeptFavours", "%1 asked you to put in a word with %2"),
        _S.PROMISED: QT_TRANSLATE_NOOP("KeptFavours", "you promised %1 to put in a word with %2"),
        _S.NAMED: QT_TRANSLATE_NOOP("KeptFavours", "you put in a word for %1 with %2"),
        _S.OUTCOME: QT_TRANSLATE_NOOP("KeptFavours", "what came of your word for %1 with %2"),
    },
    (_K.REFERRAL, _R): {
        _S.IDEA: QT_TRANSLATE_NOOP("KeptFavours", "you want to ask %1 to put in a word with %2"),
        _S.ASKED: QT_TRANSLATE_NOOP("KeptFavours", "you asked %1 to put in a word with %2"),
        _S.PROMISED: QT_TRANSLATE_NOOP("KeptFavours", "%1 promised you to put in a word with %2"),
        _S.NAMED: QT_TRANSLATE_NOOP("KeptFavours", "%1 put in a word for you with %2"),
        _S.OUTCOME: QT_TRANSLATE_NOOP(
            "KeptFavours", "what came of the word %1 put in for you with %2"
        ),
    },
    (_K.REFERRAL, _B): {
        _S.IDEA: QT_TRANSLATE_NOOP("KeptFavours", "%1 thought of putting in a word for %2 with %3"),
        _S.ASKED: QT_TRANSLATE_NOOP("KeptFavours", "%2 asked %1 to put in a word with %3"),
        _S.PROMISED: QT_TRANSLATE_NOOP("KeptFavours", "%1 promised %2 to put in a word with %3"),
        _S.NAMED: QT_TRANSLATE_NOOP("KeptFavours", "%1 put in a word for %2 with %3"),
        _S.OUTCOME: QT_TRANSLATE_NOOP(
            "KeptFavours", "what came of the word %1 put in for %2 with %3"
        ),
    },
    (_K.LOAN, _G): {
        _S.IDEA: QT_TRANSLATE_NOOP("KeptFavours", "you thought of lending %1 something"),
        _S.ASKED: QT_TRANSLATE_NOOP("KeptFavours", "%1 asked you to lend something"),
        _S.PROMISED: QT_TRANSLATE_NOOP("KeptFavours", "you promised to lend %1 something"),
        _S.GIVEN: QT_TRANSLATE_NOOP("KeptFavours", "you lent %1 something"),
        _S.DONE: QT_TRANSLATE_NOOP("KeptFavours", "what you lent %1 is back"),
    },
    (_K.LOAN, _R): {
        _S.IDEA: QT_TRANSLATE_NOOP("KeptFavours", "you want to borrow something from %1"),
        _S.ASKED: QT_TRANSLATE_NOOP("KeptFavours", "you asked %1 to lend you something"),
        _S.PROMISED: QT_TRANSLATE_NOOP("KeptFavours", "%1 promised to lend you something"),
        _S.GIVEN: QT_TRANSLATE_NOOP("KeptFavours", "%1 lent you something"),
        _S.DONE: QT_TRANSLATE_NOOP("KeptFavours", "%1 has back what you borrowed"),
    },
    (_K.LOAN, _B): {
        _S.IDEA: QT_TRANSLATE_NOOP("KeptFavours", "%1 thought of lending %2 something"),
        _S.ASKED: QT_TRANSLATE_NOOP("KeptFavours", "%2 asked %1 to lend something"),
        _S.PROMISED: QT_TRANSLATE_NOOP("KeptFavours", "%1 promised to lend %2 something"),
        _S.GIVEN: QT_TRANSLATE_NOOP("KeptFavours", "%1 lent %2 something"),
        _S.DONE: QT_TRANSLATE_NOOP("KeptFavours", "%1 has back what %2 borrowed"),
    },
}
_NAMES: dict[tuple[FavourKind, Side], str] = {
    (_K.HELP, _G): QT_TRANSLATE_NOOP("KeptFavours", "help for %1"),
    (_K.HELP, _R): QT_TRANSLATE_NOOP("KeptFavours", "help from %1"),
    (_K.HELP, _B): QT_TRANSLATE_NOOP("KeptFavours", "help from %1 for %2"),
    (_K.ADVICE, _G): QT_TRANSLATE_NOOP("KeptFavours", "advice for %1"),
    (_K.ADVICE, _R): QT_TRANSLATE_NOOP("KeptFavours", "advice from %1"),
    (_K.ADVICE, _B): QT_TRANSLATE_NOOP("KeptFavours", "advice from %1 for %2"),
    (_K.INTRODUCTION, _G): QT_TRANSLATE_NOOP("KeptFavours", "introducing %1 to %2"),
    (_K.INTRODUCTION, _R): QT_TRANSLATE_NOOP("KeptFavours", "%1 introducing you to %2"),
    (_K.INTRODUCTION, _B): QT_TRANSLATE_NOOP("KeptFavours", "%1 introducing %2 to %3"),
    (_K.RECOMMENDATION, _G): QT_TRANSLATE_NOOP("KeptFavours", "a recommendation for %1"),
    (_K.RECOMMENDATION, _R): QT_TRANSLATE_NOOP("KeptFavours", "a recommendation by %1"),
    (_K.RECOMMENDATION, _B): QT_TRANSLATE_NOOP("KeptFavours", "a recommendation by %1 for %2"),
    (_K.REFERRAL, _G): QT_TRANSLATE_NOOP("KeptFavours", "a word for %1 with %2"),
    (_K.REFERRAL, _R): QT_TRANSLATE_NOOP("KeptFavours", "a word by %1 for you with %2"),
    (_K.REFERRAL, _B): QT_TRANSLATE_NOOP("KeptFavours", "a word by %1 for %2 with %3"),
    (_K.LOAN, _G): QT_TRANSLATE_NOOP("KeptFavours", "lending something to %1"),
    (_K.LOAN, _R): QT_TRANSLATE_NOOP("KeptFavours", "borrowing something from %1"),
    (_K.LOAN, _B): QT_TRANSLATE_NOOP("KeptFavours", "a loan by %1 to %2"),
}
"""What a favour is called that was not given after all."""
_DECLINED = QT_TRANSLATE_NOOP("KeptFavours", "somebody said no: %1")
_LET_GO = QT_TRANSLATE_NOOP("KeptFavours", "let go: %1")
_KEPT = QT_TRANSLATE_NOOP("KeptFavours", "Kept: %1")
_ABOUT = QT_TRANSLATE_NOOP("KeptFavours", "%1: %2")
_SOMEBODY = QT_TRANSLATE_NOOP("KeptFavours", "somebody")


def kept_sentence(step: Step, translated: Translated = str) -> str:
    """What was kept, by a step that `services.favours.kept_step` made; `translated` turns an English
    sentence of the context "KeptFavours" into the language it is said in.
    """
    at = step.key.removeprefix(KEPT_FAVOUR).split(".")
    kind, side, reached = FavourKind(at[0]), Side(at[1]), FavourStep(at[2])
    said = favour_sentence(kind, side, reached, step.people, step.to, translated)
    return fill_in(translated(_KEPT), said)


def kept_of_giving(step: Step | None) -> str:
    """What a step says was kept of giving, in English; "" for one that says nothing of it."""
    if step is None:
        return ""
    if step.key.startswith(KEPT_FAVOUR):
        return kept_sentence(step)
    one, unnamed = GIVING_SENTENCES.get(step.key, ("", ""))
    return fill_in(one if step.subject else unnamed, step.subject, step.to)


def favour_sentence(
    kind: FavourKind,
    side: Side,
    reached: FavourStep,
    roles: Sequence[str],
    about: str = "",
    translated: Translated = str,
) -> str:
    """How far a favour has come, beginning small; `roles` are names as `favours.roles` has them."""
    names = [cut(name, LONGEST_NAME) or translated(_SOMEBODY) for name in roles]
    if reached in ENDS:
        end = translated(_DECLINED if reached is _S.DECLINED else _LET_GO)
        said = fill_in(end, fill_in(translated(_NAMES[kind, side]), *names))
    else:
        said = fill_in(translated(_REACHED[kind, side][reached]), *names)
    return fill_in(translated(_ABOUT), said, cut(about, LONGEST_NAME)) if about else said
