"""Verbs of what people do for each other every day, from which the forms of help are made."""

from __future__ import annotations

_IRREGULAR = """
    feed=fed take=took drive=drove build=built write=wrote draw=drew read=read cut=cut dig=dug
    hang=hung sew=sewn|sewed teach=taught show=showed find=found get=got buy=bought bring=brought fetch=fetched
    make=made give=gave run=ran set=set keep=kept sit=sat lead=led sweep=swept fit=fitted|fit
    mow=mowed|mown do=did babysit=babysat redo=redid rewrite=rewrote proofread=proofread hem=hemmed
    mop=mopped tip=tipped chop=chopped plan=planned ship=shipped drop=dropped wrap=wrapped swap=swapped
    swop=swopped pet=petted trim=trimmed step=stepped scan=scanned unplug=unplugged strip=stripped
    debug=debugged lug=lugged drag=dragged knit=knitted|knit put=put hold=held undo=undid wind=wound stand=stood fill=filled
"""

CARE = "watch mind feed water walk groom entertain collect babysit"
"""What is done for those of a household, who need not be called somebody's."""
CARED = (
    r"(?:kids?|child(?:ren)?|baby|boys|girls|twins|toddlers?|little\s+ones?|dogs?|cats?|hens"
    r"|chickens"
    r"|rabbits?|pets?|puppy|plants|garden|tomatoes|house|flat|stall|shop|desk|bags?)\b"
)
WORK = """
    fix repair mend edit translate review correct design assemble proofread proof debug install rewrite
    redesign polish tune transcribe check test paint repaint decorate plaster tile sand varnish clean scrub sweep
    mop tidy declutter iron wash hem alter sew patch darn mow rake weed prune trim dig plant carry
    lift load unload pack unpack shift haul deliver post ship return assemble dismantle build rebuild
    hang mount fit plumb rewire wire unblock unclog bleed service jump-start tow charge inflate pump
    sharpen cut style scan digitise digitize print laminate photocopy format restore back-up upgrade unlock
    configure reset recover migrate update photograph film record caption subtitle illustrate sketch
    typeset format summarise summarize draft write type notarise notarize witness interpret rehearse
    organise organize sort arrange plan book handle manage run host chair moderate cover
    rescue salvage replace glue stitch upholster refinish oil wax grease store house
    find get buy fetch bring make bake cook drive collect knit swap swop redo
    renew register submit hand-in calculate audit assess value appraise mark annotate comment
    lug haul drag heave critique index catalogue label wrap decode chop stack split
    feed water walk groom babysit mind watch train
"""
PARTICLES = """
    look after=looked after; look over=looked over; look through=looked through; look at=looked at;
    go over=went over; go through=went through; read through=read through; read over=read over;
    set up=set up; put up=put up; put together=put together; take over=took over;
    take care of=took care of; take in=took in; pick up=picked up; drop off=dropped off; clear out=cleared out;
    clean up=cleaned up; tidy up=tidied up; type up=typed up; write up=wrote up; fill in=filled in;
    fill out=filled out; sort out=sorted out; clear up=cleared up; keep an eye on=kept an eye on;
    check on=checked on; check over=checked over; work on=worked on; see to=saw to; deal with=dealt with;
    back up=backed up; do up=did up; touch up=touched up; tart up=tarted up; take down=took down;
    haul away=hauled away; get rid of=got rid of; hold the fort at=held the fort at; have a look at=had a look at;
    take a look at=took a look at; cast an eye over=cast an eye over; run an eye over=ran an eye over;
    give feedback on=gave feedback on; step in for=stepped in for;
    wait in for=waited in for; queue for=queued for; track down=tracked down; look up=looked up;
    dig out=dug out; dig up=dug up; boot up=booted up; load up=loaded up; pack up=packed up
"""
FOR = """
    stand in=stood in; fill in=filled in; sub=subbed; cover=covered; babysit=babysat; step in=stepped in;
    dog-sit=dog-sat; cat-sit=cat-sat; house-sit=house-sat; pet-sit=pet-sat; deputise=deputised;
    deputize=deputized; interpret=interpreted; take notes=took notes; run errands=ran errands;
    do the shopping=did the shopping; do the dishes=did the dishes; hold the fort=held the fort;
    wait in=waited in; queue=queued; cat sit=cat sat; dog sit=dog sat; house sit=house sat; translate=translated;
    go shopping=went shopping; stand up=stood up; put in a shift=put in a shift
"""


NOT_OWN = "buy get find bring make watch host book run organise organize plan store value return ship post"
"""Of these what is somebody's is no favour: “watched Tom's film”, “got Ana's letter”."""


_PASTS = dict(pair.split("=") for pair in _IRREGULAR.split())


def past_of(verb: str) -> str:
    """A pattern for the past of a verb."""
    if verb in _PASTS:
        return _PASTS[verb]
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2] not in "aeo":
        return verb[:-1] + "ied"
    return verb + "ed"


def pairs(text: str) -> list[tuple[str, str]]:
    """The verbs of `text`, each with its past: `a=b` parted by semicolons, or plain words."""
    if "=" not in text:
        return [(verb, past_of(verb)) for verb in dict.fromkeys(text.split())]
    return [
        (base, past)
        for each in text.split(";")
        for base, past in [(" ".join(part.split()) for part in each.strip().split("="))]
    ]


def pattern_of(verbs: list[str]) -> str:
    """A pattern for any of them, the longest first; a hyphen may be a blank or nothing."""
    parts = sorted({part for verb in verbs for part in verb.split("|")}, key=len, reverse=True)
    return "|".join(part.replace("-", r"[\s-]?").replace(" ", r"\s+") for part in parts)


def first_words(verbs: list[str]) -> str:
    """Their first words, one of which stands in a line that has one of them."""
    parts = {part for verb in verbs for part in verb.split("|")}
    firsts = {part.split()[0] for part in parts}
    return " ".join(sorted({word for first in firsts for word in (*first.split("-"),)}))
