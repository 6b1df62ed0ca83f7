"""What the engine asks of a language about who and what: kinds of contact, names, who started it,
places, facts and promises. See `language`.
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.domain.grammar.patterns import NOTHING, Pattern

if TYPE_CHECKING:
    from desktop_app.domain.timeline import InteractionKind, Starter


@dataclass(frozen=True, slots=True, eq=False)
class KindForm:
    """Words that tell of a kind of contact, and who starts it: you where you do what the verb says,
    they where you get something; None for what is done together and for a noun. `done` are other
    verbs that tell of what was.
    """

    pattern: Pattern
    kind: InteractionKind
    starter: Starter | None = None
    done: bool = False


@dataclass(frozen=True, slots=True)
class KindWords:
    """Kinds of contact, `named` in the order in which they are tried.

    None is named after `another_matter`, but for `it_was` (whole), which says who did it. Where somebody `arrived` (whole), what follows may be a kind of its own; where somebody was `met` (whole), only after `what_for` (whole). What you `had` before it was done beyond doubt, and so was what begins with `had_first`. What `not_done` ends before, what is `called_off` after
    it, a clause that begins with `noted`, a call of which `not_reached` is said, and one of `visits`
    (whole) of which `not_there` is, are no contact. Nor are plain words of a kind that stand after
    `apart`, or before `things` that belong to it, nor before the rest of a `compound` where nobody is named, or where it is `for_them`. `activity` begins a clause, group `did`, about something done with a name that follows,
    unless `no_activity` stands before, and after somebody and you so does `both_did`; it is a meeting when `with_whom` ends before the name, or the
    whole of `did` is `together`; so is what stands before a list of names that `list_begins` (whole), unless `no_list` is found in it, and what was where somebody lives, whose name stands between `at_home` and
    `home`, or begins the clause and stands before `own_home` (group `home`), unless something was `left_there`.
    """

    named: tuple[KindForm, ...] = ()
    another_matter: Pattern = NOTHING
    it_was: Pattern = NOTHING
    had: Pattern = NOTHING
    had_first: Pattern = NOTHING
    arrived: Pattern = NOTHING
    met: Pattern = NOTHING
    what_for: Pattern = NOTHING
    not_done: Pattern = NOTHING
    not_reached: Pattern = NOTHING
    not_there: Pattern = NOTHING
    visits: Pattern = NOTHING
    called_off: Pattern = NOTHING
    noted: Pattern = NOTHING
    apart: Pattern = NOTHING
    things: Pattern = NOTHING
    compound: Pattern = NOTHING
    for_them: Pattern = NOTHING
    activity: Pattern = NOTHING
    no_activity: Pattern = NOTHING
    both_did: Pattern = NOTHING
    together: Pattern = NOTHING
    with_whom: Pattern = NOTHING
    list_begins: Pattern = NOTHING
    no_list: Pattern = NOTHING
    at_home: Pattern = NOTHING
    home: Pattern = NOTHING
    own_home: Pattern = NOTHING
    left_there: Pattern = NOTHING


@dataclass(frozen=True, slots=True)
class PeopleWords:
    """Where names stand. One follows each `names_follow`, surely one when that is `sure` too; more
    after each `joint`, and after `to_whom` when it is `introduces`.

    `never` are words that are no names; `ordinary` ones are names only where somebody is called so,
    `common` ones also with a capital where a name is sure. One who is not known is named before
    `did`, too. Before a name may stand one of `titles`, or who it is: `described`. `particles` are parts of
    names without a capital; `organisation` is found in names of no person, and `firm` follows
    the name of one. `short_forms` end with
    a full stop that ends no sentence.

    A clause is about others where it begins with `told_of` and where `tells` follows a name, and
    the rest of a sentence that begins with a `source`, who stands after it; names
    after `matter` are talked of, and those after `purpose` once somebody is named; who is named
    before `was_there` was, and before an `own_affair` nobody else is. In a clause somebody begins, others are of the party only after
    `beside`. A name before `relatives`, or after `relative_of`, or `apart`, is not: somebody else
    is meant; nor is one with something owned `on_behalf` of whom somebody else was met. `companions` stand between
    names and are none; after an `origin` is no unknown name where somebody is named before. `fillers`
    may begin a clause. `owned` begins after the name of one who was not there, but something of theirs was, of which
    use is made where `uses` ends before the name; a `brand` is called after somebody. A `possessive` ends a name, and so does `owner` where the apostrophe is left out.
    """

    names_follow: Pattern = NOTHING
    sure: Pattern = NOTHING
    joint: Pattern = NOTHING
    introduces: Pattern = NOTHING
    to_whom: Pattern = NOTHING
    verbs: frozenset[str] = frozenset()
    ends_name: Pattern = NOTHING
    never: frozenset[str] = frozenset()
    common: frozenset[str] = frozenset()
    ordinary: frozenset[str] = frozenset()
    titles: Pattern = NOTHING
    particles: frozenset[str] = frozenset()
    organisation: Pattern = NOTHING
    firm: Pattern = NOTHING
    short_forms: frozenset[str] = frozenset()
    described: Pattern = NOTHING
    told_of: Pattern = NOTHING
    source: Pattern = NOTHING
    tells: Pattern = NOTHING
    matter: Pattern = NOTHING
    purpose: Pattern = NOTHING
    did: Pattern = NOTHING
    was_there: Pattern = NOTHING
    own_affair: Pattern = NOTHING
    beside: Pattern = NOTHING
    relatives: Pattern = NOTHING
    relative_of: Pattern = NOTHING
    apart: Pattern = NOTHING
    origin: Pattern = NOTHING
    companions: Pattern = NOTHING
    on_behalf: Pattern = NOTHING
    fillers: Pattern = NOTHING
    possessive: Pattern = NOTHING
    owned: Pattern = NOTHING
    uses: Pattern = NOTHING
    brand: Pattern = NOTHING
    owner: Pattern = NOTHING
    being_typed: Pattern = NOTHING
    """Ends before the cursor while a name is typed, which is group 1, with those before it."""
    between_typed: Pattern = NOTHING


@dataclass(frozen=True, slots=True)
class StarterWords:
    """Who did it, where somebody begins a clause. After the name stands `and_you` for what was done
    together, `at_once` between it and the verb; `me` is you as an object, `came` a verb that needs
    none, `came_to` the words (whole) before what somebody came to, `for_me` something done for you, group `did`. `they` is another who is not named. Of what others do `one_another` (whole) you were
    part only where `us` follows; `together` names somebody and you, `to_me` follows a verb where it was done to you, `to_others`
    where it was done to somebody else, `your_turn` goes on with what you did, and `them` is who was named
    before, as an object.
    """

    they: Pattern = NOTHING
    and_you: Pattern = NOTHING
    you_and: Pattern = NOTHING
    together: Pattern = NOTHING
    your_turn: Pattern = NOTHING
    them: Pattern = NOTHING
    at_once: Pattern = NOTHING
    me: Pattern = NOTHING
    came: Pattern = NOTHING
    came_to: Pattern = NOTHING
    for_me: Pattern = NOTHING
    one_another: Pattern = NOTHING
    us: Pattern = NOTHING
    to_me: Pattern = NOTHING
    to_others: Pattern = NOTHING
    object_joint: Pattern = NOTHING
    did_to_me: Pattern = NOTHING


@dataclass(frozen=True, slots=True)
class PlaceWords:
    """Where it was: groups `named` (a name with a capital) or `kind` (a word for a place, with what
    says which) of `at`. None is `no_place` (whole). A `talks` word of a kind tells of a meeting
    where it was at a place, or `face_to_face` is found after it.
    """

    at: Pattern = NOTHING
    no_place: Pattern = NOTHING
    talks: Pattern = NOTHING
    face_to_face: Pattern = NOTHING


@dataclass(frozen=True, slots=True)
class FactWords:
    """What belongs on a card: for the value of each `facts.FactKind` patterns with group `value`
    and perhaps `title`; of a birthday groups `day`, `month` (as typed) and perhaps `year`.

    A clause in which `not_theirs` is found tells of somebody else, one in which `planned` stands
    before of no fact. A value that `no_name` begins is none.
    """

    told: tuple[tuple[str, Pattern], ...] = ()
    not_theirs: Pattern = NOTHING
    planned: Pattern = NOTHING
    no_name: Pattern = NOTHING


@dataclass(frozen=True, slots=True)
class PromiseWords:
    """Promises of your own: `marks` end where group `do` begins, and so does `and_promised` in a
    sentence that begins as `logged` lines do.

    A text without one of `needs`, if there are any, holds none. None is what `not_to_do` matches, nor what `others_said` ends before; `says_you` matches a mark
    that begins with you. One word is none, but those of `alone` (whole). `ends` is where a promise ends, `deadline` what is left of a day taken
    from its end.
    """

    needs: Set[str] = frozenset()
    marks: tuple[Pattern, ...] = ()
    and_promised: Pattern = NOTHING
    logged: Pattern = NOTHING
    not_to_do: Pattern = NOTHING
    others_said: Pattern = NOTHING
    says_you: Pattern = NOTHING
    alone: Pattern = NOTHING
    ends: Pattern = NOTHING
    deadline: Pattern = NOTHING
