"""The rules of favours as tables: which step follows which, what waits at each, what is asked when.

A table is read as it stands: a step more is a line more, and nothing else changes.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.favours import (
    Favour,
    FavourKind,
    FavourStep,
    Next,
    NextKind,
    Passed,
    Side,
)

_K, _S, _N = FavourKind, FavourStep, NextKind
ENDS = frozenset({_S.DECLINED, _S.LET_GO})
"""Where any favour may end before it is done."""

WISHES = frozenset({_S.IDEA, _S.TO_ASK, _S.TO_WRITE})
"""Where a favour begins that is only thought of: nothing has happened yet."""

_PLAIN = (_S.IDEA, _S.ASKED, _S.PROMISED, _S.DONE)
_TO_BE_WRITTEN = (_S.TO_WRITE, _S.ASKED, _S.PROMISED, _S.WRITTEN, _S.PUBLISHED)
_TO_BE_RECEIVED = (_S.TO_ASK, _S.ASKED, _S.PROMISED, _S.RECEIVED, _S.PUBLISHED)
_BY_OTHERS = (_S.IDEA, _S.ASKED, _S.FIRST_YES, _S.SECOND_YES, _S.INTRODUCED, _S.MET)
"""You are introduced, and may have asked for that."""

_STEPS: dict[FavourKind, tuple[FavourStep, ...]] = {
    _K.HELP: _PLAIN,
    _K.ADVICE: _PLAIN,
    _K.INTRODUCTION: (_S.IDEA, _S.FIRST_YES, _S.SECOND_YES, _S.INTRODUCED, _S.MET),
    _K.RECOMMENDATION: _TO_BE_WRITTEN,
    _K.REFERRAL: (_S.IDEA, _S.ASKED, _S.PROMISED, _S.NAMED, _S.OUTCOME),
    _K.LOAN: (_S.IDEA, _S.ASKED, _S.PROMISED, _S.GIVEN, _S.DONE),
}

HAPPENED = frozenset(
    {_S.INTRODUCED, _S.MET, _S.RECEIVED, _S.WRITTEN, _S.PUBLISHED, _S.NAMED, _S.OUTCOME, _S.GIVEN,
     _S.DONE}
)  # fmt: skip
"""Steps at which something was given, rather than only spoken of."""

ASKED_AFTER: dict[tuple[FavourKind, FavourStep], int] = {
    (_K.INTRODUCTION, _S.INTRODUCED): 21,
    (_K.REFERRAL, _S.OUTCOME): 0,
    (_K.HELP, _S.DONE): 30,
    (_K.ADVICE, _S.DONE): 30,
    (_K.RECOMMENDATION, _S.RECEIVED): 30,
    (_K.RECOMMENDATION, _S.WRITTEN): 30,
    (_K.LOAN, _S.GIVEN): 30,
}
"""Days after a step was reached until you are asked what came of it. A favour reaches such a step
once, so it is asked about once."""

TOO_LATE_TO_ASK = 30
"""Days after which a question nobody asked is no more asked: the favour was told of long after."""

TIME_TO_THANK = 365
"""Days in which Kith reminds you of thanks. Of what was longer ago it says nothing."""

_WAITS: dict[tuple[FavourKind | None, Side, FavourStep], NextKind] = {
    (_K.INTRODUCTION, Side.GIVEN, _S.IDEA): _N.ASK_FIRST,
    (_K.INTRODUCTION, Side.GIVEN, _S.FIRST_YES): _N.ASK_SECOND,
    (_K.INTRODUCTION, Side.GIVEN, _S.SECOND_YES): _N.INTRODUCE,
    (_K.RECOMMENDATION, Side.GIVEN, _S.ASKED): _N.WRITE,
    (_K.LOAN, Side.RECEIVED, _S.GIVEN): _N.GIVE_BACK,
    (None, Side.GIVEN, _S.TO_WRITE): _N.WRITE,
    (None, Side.GIVEN, _S.IDEA): _N.DO,
    (None, Side.GIVEN, _S.ASKED): _N.DO,
    (None, Side.GIVEN, _S.PROMISED): _N.KEEP,
    (None, Side.RECEIVED, _S.TO_ASK): _N.ASK,
    (None, Side.RECEIVED, _S.IDEA): _N.ASK,
    (None, Side.RECEIVED, _S.FIRST_YES): _N.ANSWER,
    (None, Side.RECEIVED, _S.SECOND_YES): _N.ANSWER,
    (None, Side.RECEIVED, _S.ASKED): _N.ANSWER,
    (None, Side.RECEIVED, _S.PROMISED): _N.THEY_KEEP,
}
"""What a favour waits for at a step before it is given, or given back; None is any kind that has no
line of its own. What is between others waits for nobody."""

_QUESTIONS: dict[tuple[FavourKind, FavourStep], NextKind] = {
    (_K.INTRODUCTION, _S.INTRODUCED): _N.DID_THEY_MEET,
    (_K.LOAN, _S.GIVEN): _N.IS_IT_BACK,
}
"""What is asked when it is time; of everything else, what came of it."""


def steps(kind: FavourKind, side: Side) -> tuple[FavourStep, ...]:
    """The steps of a kind in their order, as they are for that side."""
    if kind is FavourKind.RECOMMENDATION and side is Side.RECEIVED:
        return _TO_BE_RECEIVED
    if kind is FavourKind.INTRODUCTION and side is Side.RECEIVED:
        return _BY_OTHERS
    return _STEPS[kind]


def following(favour: Favour) -> tuple[FavourStep, ...]:
    """The steps it may take now: any later one, for one may be told of late, and the two ends.

    None once it is over.
    """
    if favour.step in ENDS:
        return ()
    row = steps(favour.kind, favour.side)
    later = row[row.index(favour.step) + 1 :]
    return (*later, FavourStep.DECLINED, FavourStep.LET_GO) if later else ()


def check_step(favour: Favour, today: date) -> None:
    """Raise InvalidValueError for a step its kind does not have, or that lies after the local day
    `today`.
    """
    if favour.step not in ENDS and favour.step not in steps(favour.kind, favour.side):
        raise InvalidValueError("step", "favour-has-no-such-step")
    if favour.day > today:
        raise InvalidValueError("day", "favour-step-ahead")


def moved(favour: Favour, step: FavourStep, day: date, today: date) -> Favour:
    """The favour at a later step, reached on the local day `day`; unchanged where it is there
    already.

    When to ask what came of it follows from the step. Raises InvalidValueError for a step that does
    not follow, a day after `today` or one before that of the step it is at.
    """
    if step is favour.step:
        return favour
    if step not in following(favour):
        raise InvalidValueError("step", "favour-step-does-not-follow")
    if day < favour.day:
        raise InvalidValueError("day", "favour-step-before-last")
    passed = (*favour.passed, Passed(favour.step, favour.day))
    found = replace(favour, step=step, day=day, passed=passed)
    check_step(found, today)
    return replace(found, ask_on=_ask_on(found, favour.ask_on, today))


def _ask_on(favour: Favour, before: date | None, today: date) -> date | None:
    """When to ask after a step was reached: anew, as `before`, or never."""
    if favour.step in ENDS or (favour.kind is FavourKind.LOAN and favour.step is FavourStep.DONE):
        return None
    return asked_on(favour.kind, favour.step, favour.day, today) or before


def asked_on(kind: FavourKind, step: FavourStep, day: date, today: date) -> date | None:
    """The local day from which to ask what came of a step reached on `day`; None when that is
    nothing to ask about, or was so long ago.
    """
    after = ASKED_AFTER.get((kind, step))
    if after is None or day + timedelta(after + TOO_LATE_TO_ASK) < today:
        return None
    return day + timedelta(after)


def begun(favour: Favour, today: date) -> Favour:
    """A new favour with the day on which to ask what came of it, unless it has one or it is known.

    Raises InvalidValueError as `check_step`.
    """
    check_step(favour, today)
    if favour.ask_on is not None or favour.outcome or favour.side is Side.BETWEEN:
        return favour
    return replace(favour, ask_on=asked_on(favour.kind, favour.step, favour.day, today))


def has_happened(favour: Favour) -> bool:
    """Whether something was given, also when it was let go after."""
    return favour.step in HAPPENED or any(item.step in HAPPENED for item in favour.passed)


def happened_on(favour: Favour) -> date | None:
    """The local day on which it was given; None while it was only spoken of."""
    for item in favour.passed:
        if item.step in HAPPENED:
            return item.day
    return favour.day if favour.step in HAPPENED else None


def is_over(favour: Favour) -> bool:
    """Whether no step is left to take."""
    return not following(favour)


def next_of(favour: Favour, today: date) -> Next | None:
    """What it waits for on the local day `today`; None when that is nothing."""
    if favour.side is Side.BETWEEN:
        return None
    if favour.step in ENDS:
        return _thanks(favour, today)
    waits = _waits(favour)
    if waits is not None and waits is not NextKind.GIVE_BACK:
        return Next(waits, favour.day)
    lent = None if waits is None else Next(waits, favour.day)
    return _thanks(favour, today) or lent or _question(favour, today)


def _waits(favour: Favour) -> NextKind | None:
    own = _WAITS.get((favour.kind, favour.side, favour.step))
    return own or _WAITS.get((None, favour.side, favour.step))


def _thanks(favour: Favour, today: date) -> Next | None:
    """Thanks to say for what you received, then the news of what came of it."""
    day = happened_on(favour)
    if favour.side is not Side.RECEIVED or day is None:
        return None
    if favour.thanked_on is None and day + timedelta(TIME_TO_THANK) >= today:
        return Next(NextKind.THANK, day)
    if favour.outcome and favour.told_on is None and favour.day + timedelta(TIME_TO_THANK) >= today:
        return Next(NextKind.TELL, favour.day)
    return None


def _question(favour: Favour, today: date) -> Next | None:
    if favour.ask_on is None or favour.ask_on > today:
        return None
    return Next(_QUESTIONS.get((favour.kind, favour.step), NextKind.WHAT_CAME), favour.day)
