"""Favours: something one person does for another, without counting.

There is no number of favours between two people anywhere, and none is ever compared with what came
back: a favour is looked at by itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING

from desktop_app.domain.changes import Noun
from desktop_app.domain.errors import InvalidValueError

if TYPE_CHECKING:
    from desktop_app.domain.timeline import Participant

FAVOUR = Noun("favour")
KEPT_FAVOUR = "favour.kept."
"""What the key of a step begins with that says how far a favour has come; kind, side and step
follow, with a dot between."""


class FavourKind(Enum):
    """What is done. HELP is also work done free; LOAN is a thing or money lent."""

    HELP = "help"
    ADVICE = "advice"
    INTRODUCTION = "introduction"
    RECOMMENDATION = "recommendation"
    REFERRAL = "referral"
    LOAN = "loan"


class Side(Enum):
    """Who is who: you give, you receive, or it is BETWEEN two people you know."""

    GIVEN = "given"
    RECEIVED = "received"
    BETWEEN = "between"


class FavourStep(Enum):
    """How far it has come. Which of them a kind has, and in what order, says `favour_steps`.

    IDEA: somebody thought of it. ASKED: whoever is to give it knows that it is wished for.
    OUTCOME: what became of a referral is known. DECLINED: somebody said no. LET_GO: it will not be
    done, and nobody said no.
    """

    IDEA = "idea"
    FIRST_YES = "first-yes"
    SECOND_YES = "second-yes"
    INTRODUCED = "introduced"
    MET = "met"
    TO_ASK = "to-ask"
    TO_WRITE = "to-write"
    ASKED = "asked"
    PROMISED = "promised"
    RECEIVED = "received"
    WRITTEN = "written"
    PUBLISHED = "published"
    NAMED = "named"
    OUTCOME = "outcome"
    GIVEN = "given"
    DONE = "done"
    DECLINED = "declined"
    LET_GO = "let-go"


@dataclass(frozen=True, slots=True)
class Passed:
    """A step that was reached on a local day and left behind since."""

    step: FavourStep
    day: date


@dataclass(slots=True)
class Favour:
    """One favour, at `step` since the local day `day`; `passed` are the steps before, oldest first.

    With side GIVEN the giver is you and `giver` is None; with RECEIVED it is so with the receiver.
    Else None stands for somebody who is not in the address book (any more). Of an introduction
    receiver and `third` are those who are introduced; of a referral `third` or `organisation` (a
    name, with `organisation_id`) is to whom somebody was named. `need_id` is the need it answers.

    `text` says what it is about, `words` what was written (of a recommendation), `link` is a web
    address. `outcome` says what came of it, "" while nobody knows. `thanked_on`: the local day on
    which the receiver thanked the giver; `told_on`: when the giver was told what came of it.
    `ask_on`: the local day from which you are asked what came of it, once; None for never (again).
    `in_portfolio`: it is shown in your portfolio; `may_ask`: the receiver may be asked about it.

    `entry_id` is the entry of the timeline it hangs on, `reminder_id` the reminder.
    """

    kind: FavourKind
    side: Side
    step: FavourStep
    day: date
    giver: Participant | None = None
    receiver: Participant | None = None
    third: Participant | None = None
    organisation: str = ""
    organisation_id: int | None = None
    need_id: int | None = None
    text: str = ""
    words: str = ""
    link: str = ""
    outcome: str = ""
    thanked_on: date | None = None
    told_on: date | None = None
    ask_on: date | None = None
    in_portfolio: bool = False
    may_ask: bool = False
    entry_id: int | None = None
    reminder_id: int | None = None
    passed: tuple[Passed, ...] = ()
    id: int = 0
    uid: str = ""
    created_at: datetime | None = None

    @property
    def people(self) -> tuple[Participant, ...]:
        """Everybody in it but you: giver, receiver, third."""
        everybody = (self.giver, self.receiver, self.third)
        return tuple(person for person in everybody if person is not None)

    @property
    def other(self) -> Participant | None:
        """Who stands opposite you: who receives what you give, else who gives."""
        return self.receiver if self.side is Side.GIVEN else self.giver


def roles(favour: Favour) -> tuple[str, ...]:
    """The names that tell a favour, "" for whom nobody knows: who stands opposite you and the third;
    between others giver, receiver and third.
    """
    third = favour.organisation if favour.third is None else favour.third.name
    people = (favour.giver, favour.receiver) if favour.side is Side.BETWEEN else (favour.other,)
    return (*("" if person is None else person.name for person in people), third)


class NextKind(Enum):
    """What a favour waits for, as a key: `ui/words` says it and names the button.

    ASK_FIRST, ASK_SECOND: whether the first (then the second) wants to be introduced. ANSWER: you
    asked, and wait. DO: it was only thought of. KEEP: you promised, THEY_KEEP: they did. GIVE_BACK:
    you have what they lent you. THANK: say thanks. TELL: they do not know yet what came of it.
    DID_THEY_MEET, IS_IT_BACK, WHAT_CAME: a question to you.
    """

    ASK_FIRST = "ask-first"
    ASK_SECOND = "ask-second"
    INTRODUCE = "introduce"
    ASK = "ask"
    ANSWER = "answer"
    WRITE = "write"
    DO = "do"
    KEEP = "keep"
    THEY_KEEP = "they-keep"
    GIVE_BACK = "give-back"
    THANK = "thank"
    TELL = "tell"
    DID_THEY_MEET = "did-they-meet"
    IS_IT_BACK = "is-it-back"
    WHAT_CAME = "what-came"


@dataclass(frozen=True, slots=True)
class Next:
    """What a favour waits for, and since which local day."""

    kind: NextKind
    since: date


@dataclass(frozen=True, slots=True)
class FavourQuery:
    """Which favours to read. All conditions hold together; one left out leaves nothing out.

    `person` and `organisation` are rows that are in it in whatever part.
    """

    person: int | None = None
    organisation: int | None = None
    side: Side | None = None
    kinds: tuple[FavourKind, ...] = ()
    in_portfolio: bool = False


def check(favour: Favour) -> None:
    """Raise InvalidValueError when nobody but you is in it, somebody is in it twice, or you would
    introduce nobody to anybody.
    """
    people = [person.id for person in favour.people]
    if not people and not favour.organisation:
        raise InvalidValueError("receiver", "favour-needs-somebody")
    if len(set(people)) < len(people):
        raise InvalidValueError("receiver", "favour-with-oneself")
    is_yours = favour.kind is FavourKind.INTRODUCTION and favour.side is Side.GIVEN
    if is_yours and (favour.receiver is None or favour.third is None):
        raise InvalidValueError("third", "introduction-needs-two")
