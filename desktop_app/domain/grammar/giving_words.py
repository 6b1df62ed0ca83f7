"""What the engine asks of a language about giving. See `language`."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from desktop_app.domain.grammar.patterns import NOTHING, Pattern
from desktop_app.domain.grammar.spelling import any_case
from desktop_app.domain.timeline import InteractionKind

if TYPE_CHECKING:
    from desktop_app.domain.giving_told import GivingKind, ToldStep
    from desktop_app.domain.matching.notice_rules import Language as Notices
    from desktop_app.domain.person import Standing

FIRST_PERSON, FIRST_FIRM, LAST = "\ue000", "\ue400", "\ue7ff"
PERSON = f"[{FIRST_PERSON}-\ue3ff]"
"""In patterns of giving: the name of somebody, which stands as one character there."""
FIRM = f"[{FIRST_FIRM}-{LAST}]"
"""The name of an organisation, likewise."""
NAME = f"[{FIRST_PERSON}-{LAST}]"
"""Either."""


@dataclass(frozen=True, slots=True, eq=False)
class GivingForm:
    """Words that tell of giving, a pattern for where a clause begins. Groups say who is who and what it
    is about, by the names of the fields of `GivingTold`: `giver`, `receiver`, `third`, `who`,
    `told_by`, `organisation`, `subject`, `event`, `title`, `since`, `until`, `standing`; and `act`.

    Whoever has no group is `giver`, `receiver` or `who`: "you", or "" for nobody. One of `needs`
    stands in the line, and one of `also` where there are any. As far as nothing else was contact, it is of `kind`, with the people of the
    groups in `party`. What is `beside` the contact leaves the line as it is; an event `ahead` is on
    the day that would else be that of a reminder, and a position is held from the next such month.
    A `wish` without a day is only thought of, and nothing to be reminded of. A bare weekday of what
    is `coming` is the next one.
    """

    what: GivingKind
    source: str
    needs: Set[str]
    step: ToldStep | None = None
    giver: str = ""
    receiver: str = ""
    who: str = ""
    kind: InteractionKind = InteractionKind.OTHER
    party: tuple[str, ...] = ("giver", "receiver", "third", "who")
    standing: Standing | None = None
    beside: bool = False
    ahead: bool = False
    wish: bool = False
    coming: bool = False
    also: Set[str] = frozenset()

    @property
    def pattern(self) -> Pattern:
        """`source` compiled, when a line first has one of its words: all of them take half a second."""
        return _compiled(self.source)


@cache
def _compiled(source: str) -> Pattern:
    return any_case(source)


@dataclass(frozen=True, slots=True)
class NoticeWords:
    """Needs and offers, as `matching.notice` finds them in a line that has one of `needs`. Who said
    so, group `told_by`, stands in `told_before` at the beginning or in `told_after`; `hires` has
    `who` and `what` of an opening that is a noun. `at_firm` ends with `who` it is that looks for
    somebody, where that is said of people who are not named; `ends` begins what you did about it. Where nobody
    is named, what a line begins with `yours` is. Whoever does what is `hiring`, and is not known, is an organisation. A question that `asks` for it may follow. What is typed `short` is read `in_full`.
    """

    languages: tuple[Notices, ...] = ()
    needs: Set[str] = frozenset()
    told_before: Pattern = NOTHING
    told_after: Pattern = NOTHING
    hires: Pattern = NOTHING
    at_firm: Pattern = NOTHING
    ends: Pattern = NOTHING
    yours: Pattern = NOTHING
    asks: Pattern = NOTHING
    hiring: Pattern = NOTHING
    short: Pattern = NOTHING
    in_full: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class GivingWords:
    """Giving: `forms` in the order in which they are tried. `you` are words for the user, `them` for
    who was named before. `fillers` may begin a clause, of which one begins after each `begins`;
    those of `acts` are no names. An organisation typed small is looked for at the end of `before_firm`, and what nobody is called at the end of `things` is
    nobody either: “my ID”, “the Smiths”. `standings` are words for what somebody is at work,
    and of what is told with a `past` act (whole) it was so.
    """

    forms: tuple[GivingForm, ...] = ()
    acts: Set[str] = frozenset()
    you: Set[str] = frozenset()
    them: Set[str] = frozenset()
    begins: Pattern = NOTHING
    fillers: Pattern = NOTHING
    before_firm: Pattern = NOTHING
    things: Pattern = NOTHING
    standings: Mapping[str, Standing] = field(default_factory=dict)
    past: Pattern = NOTHING
    notice: NoticeWords = NoticeWords()

    def compile(self) -> None:
        """Compile all forms now, so that none is while a line is typed."""
        for form in self.forms:
            _ = form.pattern
