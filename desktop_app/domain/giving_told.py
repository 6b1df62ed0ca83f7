"""What a typed line tells of giving: a favour, a need or an offer, thanks, a step of a favour begun
before, what somebody was to you at work, or an event ahead.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from desktop_app.domain.grammar.tokens import Token, TokenKind

if TYPE_CHECKING:
    from desktop_app.domain.partial_date import PartialDate
    from desktop_app.domain.person import Standing
    from desktop_app.domain.timeline import Participant


class GivingKind(Enum):
    """What is told. STEP is one of a favour begun before, of whatever kind that is."""

    INTRODUCTION = "introduction"
    RECOMMENDATION = "recommendation"
    REFERRAL = "referral"
    HELP = "help"
    ADVICE = "advice"
    LOAN = "loan"
    NEED = "need"
    OFFER = "offer"
    OPENING = "opening"
    THANKS = "thanks"
    STEP = "step"
    POSITION = "position"
    EVENT = "event"


class ToldStep(Enum):
    """How far it has come. SAID_YES: the first or the second yes, which the line alone does not
    tell; TOLD: the giver knows what came of it; CLOSED: a need or an opening is over.
    """

    IDEA = "idea"
    FIRST_YES = "first_yes"
    SECOND_YES = "second_yes"
    SAID_YES = "said_yes"
    INTRODUCED = "introduced"
    MET = "met"
    OUTCOME = "outcome"
    TO_ASK = "to_ask"
    TO_WRITE = "to_write"
    ASKED = "asked"
    RECEIVED = "received"
    WRITTEN = "written"
    PUBLISHED = "published"
    NAMED = "named"
    PROMISED = "promised"
    GIVEN = "given"
    DONE = "done"
    THANKED = "thanked"
    TOLD = "told"
    DECLINED = "declined"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Named:
    """Who is named with `words`: you, a known `person`, an organisation, or else somebody the words
    alone do not tell (nobody is called so, or several are).
    """

    words: str
    person: Participant | None = None
    is_you: bool = False
    is_organisation: bool = False

    @property
    def name(self) -> str:
        """The name in full as known, "you" for the user."""
        if self.is_you:
            return "you"
        return self.words if self.person is None else self.person.name


class GivingPart(Enum):
    """What a piece of the line says of it."""

    ACT = "act"
    PERSON = "person"
    ORGANISATION = "organisation"
    SUBJECT = "subject"


@dataclass(frozen=True, slots=True)
class GivingSpan:
    """A piece of the line from `start` to before `end`, in code points."""

    part: GivingPart
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class GivingTold:
    """What is told. Of a favour `giver`, `receiver` and `third` as in `favours.Favour`; the third of
    a referral may be an organisation. `who` has the need, the offer, the opening or the position,
    which somebody was `told_by`.

    `subject` is what it is about, `event` what an event is called, both in words of the line, and
    `organisation` where a position or an event is. A position is held `since` until `until`. It is no more
    where `is_past`. `spans` are the pieces that say all this, in order, none over another.
    """

    what: GivingKind
    giver: Named | None = None
    receiver: Named | None = None
    third: Named | None = None
    step: ToldStep | None = None
    subject: str = ""
    who: Named | None = None
    told_by: Named | None = None
    organisation: str = ""
    event: str = ""
    title: str = ""
    since: PartialDate | None = None
    until: PartialDate | None = None
    standing: Standing | None = None
    is_past: bool = False
    spans: tuple[GivingSpan, ...] = ()

    @property
    def may_be_alone(self) -> bool:
        """Whether it is told in full though nobody took part: a need of yours, an event."""
        return self.what in (
            GivingKind.NEED,
            GivingKind.OFFER,
            GivingKind.OPENING,
            GivingKind.EVENT,
        )

    def is_to_ask(self, planned: bool) -> bool:
        """Whether somebody is still to be asked for it: said so, or where it is `planned` and the idea
        of something for you.
        """
        yours = self.receiver is not None and self.receiver.is_you
        return self.step is ToldStep.TO_ASK or (planned and yours and self.step is ToldStep.IDEA)

    def token(self, text: str) -> Token:
        """The act as a token of the line `text`. `Corrections.dismiss` of it says that nothing is
        meant: the line is then read without.
        """
        acts = [span for span in self.spans if span.part is GivingPart.ACT]
        start, end = (acts[0].start, acts[0].end) if acts else (0, len(text))
        return Token(TokenKind.GIVING, start, end, text[start:end], self, stays=True)
