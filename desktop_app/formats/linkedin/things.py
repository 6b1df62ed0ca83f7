"""Invitations, recommendations, endorsements, skills, events and notes of an archive."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from hashlib import blake2b

from desktop_app.domain.favours import Side
from desktop_app.domain.things_read import (
    EntryRead,
    Mention,
    OfferRead,
    RecommendationRead,
    Thing,
)
from desktop_app.domain.timeline import InteractionKind, Starter
from desktop_app.formats.linkedin.members import Row
from desktop_app.formats.linkedin.moments import moment_of, span_of
from desktop_app.formats.linkedin.people import profile_of

INVITATIONS, RECOMMENDATIONS = "linkedin-invitations", "linkedin-recommendations"
ENDORSEMENTS, SKILLS = "linkedin-endorsements", "linkedin-skills"
EVENTS, NOTES, CONNECTED = "linkedin-events", "linkedin-notes", "linkedin-connected"
_WITHDRAWN = {"relinquished", "declined", "hidden", "cancelled"}

Reader = Callable[[Row, str, str], "Thing | None"]


def _own(kind: str, *parts: str) -> str:
    """An id for a thing that its table gives none."""
    text = "\n".join(parts).encode("utf-8", "surrogatepass")
    return f"{kind}:{blake2b(text, digest_size=12).hexdigest()}"


def connected(row: Row, file: str, source: str) -> EntryRead | None:
    """That you are connected, of a row of connections."""
    when = moment_of(row["connectedon"])
    name = f"{row['firstname']} {row['lastname']}".strip()
    who = Mention(name, profile_of(row["url"]), row["emailaddress"].lower(), row["company"])
    if when is None or not (who.profile or who.email or name):
        return None
    return EntryRead(
        own_id=_own("connected", who.profile or who.email or name, when[0].isoformat()),
        option=CONNECTED,
        source=source,
        file=file,
        line=row.line,
        kind=InteractionKind.NOTE,
        day=when[0],
        about="linkedin-connected",
        who=(who,),
    )


def invitation(row: Row, file: str, source: str) -> EntryRead | None:
    """An invitation sent or got, with the words that went along."""
    when = moment_of(row["sentat"])
    is_yours = row["direction"].upper() == "OUTGOING"
    name, address = ("to", "inviteeprofileurl") if is_yours else ("from", "inviterprofileurl")
    if when is None or not (row[name] or row[address]):
        return None
    return EntryRead(
        own_id=_own("invitation", row["from"], row["to"], row["sentat"]),
        option=INVITATIONS,
        source=source,
        file=file,
        line=row.line,
        kind=InteractionKind.SOCIAL,
        day=when[0],
        at=when[1],
        starter=Starter.YOU if is_yours else Starter.THEY,
        about="linkedin-invitation",
        who=(Mention(row[name], profile_of(row[address])),),
    )


def _recommendation(row: Row, file: str, source: str, side: Side) -> RecommendationRead | None:
    when = moment_of(row["creationdate"])
    name = f"{row['firstname']} {row['lastname']}".strip()
    if when is None or not name:
        return None
    return RecommendationRead(
        own_id=_own(f"recommendation-{side.value}", name, row["creationdate"]),
        option=RECOMMENDATIONS,
        source=source,
        file=file,
        line=row.line,
        side=side,
        day=when[0],
        who=Mention(name, organisation=row["company"], title=row["jobtitle"]),
        words=row["text"],
        is_shown=row["status"].upper() in ("", "VISIBLE"),
    )


def given(row: Row, file: str, source: str) -> RecommendationRead | None:
    """A recommendation you wrote."""
    return _recommendation(row, file, source, Side.GIVEN)


def received(row: Row, file: str, source: str) -> RecommendationRead | None:
    """A recommendation somebody wrote for you."""
    return _recommendation(row, file, source, Side.RECEIVED)


def endorsement_given(row: Row, file: str, source: str) -> OfferRead | None:
    """What you endorsed somebody for: they can help with it."""
    return _endorsement(row, file, source, "endorsee")


def endorsement_received(row: Row, file: str, source: str) -> OfferRead | None:
    """What somebody endorsed you for: you can help with it."""
    return _endorsement(row, file, source, "endorser")


def _endorsement(row: Row, file: str, source: str, who: str) -> OfferRead | None:
    name = f"{row[f'{who}firstname']} {row[f'{who}lastname']}".strip()
    mention = Mention(name, profile_of(row[f"{who}publicurl"]))
    when = moment_of(row["endorsementdate"])
    is_accepted = row["endorsementstatus"].upper() in ("", "ACCEPTED")
    if not row["skillname"] or not is_accepted or not (name or mention.profile):
        return None
    theirs = who == "endorsee"
    return OfferRead(
        own_id=_own(f"endorsed-{who}", row["skillname"], mention.profile or name if theirs else ""),
        option=ENDORSEMENTS,
        source=source,
        file=file,
        line=row.line,
        text=row["skillname"],
        who=mention if theirs else None,
        told_by=None if theirs else mention,
        day=when[0] if when else None,
        pick=_own(f"pick-{who}", row["skillname"], mention.profile or name),
    )


def skill(row: Row, file: str, source: str) -> OfferRead | None:
    """A skill on your profile; one that was endorsed too is the same offer of yours."""
    text = row["name"]
    return (
        OfferRead(
            own_id=_own("endorsed-endorser", text, ""),
            option=SKILLS,
            source=source,
            file=file,
            line=row.line,
            text=text,
        )
        if text
        else None
    )


def event(row: Row, file: str, source: str) -> EntryRead | None:
    """An event you said you would come to."""
    when = span_of(row["eventtime"])
    if when is None or not row["eventname"] or row["status"].lower() in _WITHDRAWN:
        return None
    return EntryRead(
        own_id=_own("event", row["eventname"], row["eventtime"]),
        option=EVENTS,
        source=source,
        file=file,
        line=row.line,
        kind=InteractionKind.EVENT,
        day=when[0],
        at=when[1],
        minutes=when[2],
        summary=row["eventname"],
        body=row["externalurl"],
    )


def note(row: Row, file: str, source: str) -> EntryRead | None:
    """A note you kept about a connection."""
    when = moment_of(row["createdon"]) or moment_of(row["editedon"])
    name = f"{row['connectionfirstname']} {row['connectionlastname']}".strip()
    if when is None or not row["note"]:
        return None
    return EntryRead(
        own_id=_own("note", name, row["connectionprofileurl"], row["createdon"], row["note"]),
        option=NOTES,
        source=source,
        file=file,
        line=row.line,
        kind=InteractionKind.NOTE,
        day=when[0],
        at=when[1],
        summary=row["note"].splitlines()[0],
        body="\n".join(row["note"].splitlines()[1:]).strip(),
        who=(Mention(name, profile_of(row["connectionprofileurl"])),),
    )


READERS: dict[str, Reader] = {
    "invitations": invitation,
    "recommendations-given": given,
    "recommendations-received": received,
    "endorsements-given": endorsement_given,
    "endorsements-received": endorsement_received,
    "skills": skill,
    "events": event,
    "notes": note,
}
"""Who reads a row of each table."""


def things(kind: str, rows: Iterator[Row], file: str, source: str) -> Iterator[Thing]:
    """The things of a table; rows that tell none are passed over, and a thing told twice comes
    once, but for what can be chosen one by one: of several who endorsed you for one skill any may be
    left out.
    """
    seen: set[str] = set()
    for row in rows:
        found = READERS[kind](row, file, source)
        key = "" if found is None else getattr(found, "pick", "") or found.own_id
        if found is not None and key not in seen:
            seen.add(key)
            yield found
