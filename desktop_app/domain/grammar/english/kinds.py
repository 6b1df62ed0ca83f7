"""Kinds of contact."""

from __future__ import annotations

from desktop_app.domain.grammar.language import KindWords
from desktop_app.domain.grammar.spelling import any_case, one_of, spelt
from desktop_app.domain.timeline import InteractionKind

_COFFEE = rf"(?:{spelt('coffee')})(?!\s+(?:machine|table|shop|beans?|maker))|" + one_of("""
        tea with
        espresso
    """)
_MEAL = one_of("""
    lunch(?:ed)?
    dinner
    breakfast
    brekkie
    brunch
    meal
    supper
    beers?
    drinks?
    pizza
    ate
    bbq
    barbecue
    picnic
""")
_CALL = one_of(r"""
    (?:video|phone|zoom) ?call
    (?:gave|give) \w+(?: \w+)? a (?:call|ring)
    talk(?=\s+(?:to|with|w/))
    skype(?=\s+with)
    call(?:ed)?(?!\s+(?:off|it|out|for(?!\s+(?:an?|half|two|three|\d))))
    phoned?
    rang
    spoke
    talked(?=\s+(?:to|with))
    skyped
    zoom(?:ed)?
    facetimed?
""")
_EMAIL = one_of("""
    e-?mail(?:ed)?
    mail(?:ed)?
""")
_MESSAGE = one_of(r"""
    text(?:ed)?
    messaged?
    whatsapp(?:ed)?
    signal(?=\s+(?:message|chat))
    dm(?:['’]?e?d)?
    sms
    chat(?:ted)?
    pinged
    heard from
    sent (?:\w+ ){1,3}?(?:link|photos?|draft|slides|article|message)s?
""")
_LETTER = one_of("""
    wrote
    letter
    postcard
    card from
    card to
    (?:birthday|christmas|thank[- ]you|get[- ]well|wedding) card
""")
_SOCIAL = one_of("""
    liked
    commented
    retweeted
    linkedin
""")
_GIFT = one_of(r"""
    gift
    gave
    present for
    present from
    birthday present
    sent (?:\w+ ){0,2}?flowers
    bought \w+ an?
""")
_EVENT = one_of("""
    conference
    meetup
    party
    wedding
    workshop
    fair
    concert
    event
""")
_MET_NOBODY = (
    r"(?!\s+(?:his|their|her(?!\s*(?:$|[,.;]|(?:at|for|in|on|and|with|after|before)\b)))\b"
    r"|\s+the\s+(?:deadline|target|goal|quota|criteria|requirement|standard))"
)
_MEETING = f"met{_MET_NOBODY}|" + one_of(r"""
    meeting
    meet
    saw(?!\s+(?:that|on|in|online|how|what|why|it|a post|the news)\b)
    visited
    visit
    walk(?:ed)?
    hiked?
    (?:ran|bumped) into
    caught up
    catch[- ]?up(?=\s+with)
    catch-up
    (?:hung|hang|hanging) out
    1[:-]1
    one[- ]on[- ]one
    (?:came|dropped|popped|stopped) (?:over|round|by)
    interview(?=\s+with)
""")
NAMED = (
    (_COFFEE, InteractionKind.COFFEE),
    (_MEAL, InteractionKind.MEAL),
    (_CALL, InteractionKind.CALL),
    (_EMAIL, InteractionKind.EMAIL),
    (_MESSAGE, InteractionKind.MESSAGE),
    (_LETTER, InteractionKind.LETTER),
    (_SOCIAL, InteractionKind.SOCIAL),
    (_GIFT, InteractionKind.GIFT),
    (_EVENT, InteractionKind.EVENT),
    (_MEETING, InteractionKind.MEETING),
    ("note", InteractionKind.NOTE),
)
"""Patterns in the order in which they are tried."""

_NOT_DONE = one_of(r"""
    did(?:n['’]?t| not)
    could(?:n['’]?t| not)
    was(?:n['’]?t| not) able to
    forgot to
    tried to
    missed(?: an?)?
    never
    should(?: have)?
    cancel(?:l?ed)?
    postponed?
    reschedul(?:ed?|ing)
    planning
    planned
    scheduled
    booked
    arranged
    need to
    needs to
    have to
    must
    want to
    wanted to
    to[- ]?do:?
    ought to
""")
_NOT_REACHED = one_of("""
    no answer
    did(?:n['’]?t| not) (?:pick up|answer)
    not (?:in|at home|there)
    voice ?mail
    was busy
    line busy
""")
_CALLED_OFF = one_of("""
    (?:was |is |got )?(?:cancell?ed|postponed|called off)
    fell through
    did(?:n['’]?t| not) happen
""")
_ACTIVITY = one_of(r"""
    went(?: \w+)?
    played(?: \w+)?
    had (?:an? )?\w+
    took
    helped
    ran
    swam
    sang
    drove
    spent (?:\S+ ){1,3}?
    picked up
    taught
    did \w+
    \w+ed
""")
_NO_ACTIVITY = one_of("""
    agreed
    disagreed
    pleased
    annoyed
    bored
    worried
    concerned
    disappointed
    impressed
    needed
    wanted
    finished
    started
    stopped
    compared
    shared
    introduced
    recommended
    had (?:an? )?(?:idea|problem|issue|question)
""")
_TOGETHER = one_of("""
    helped
    took
    drove
    picked up
    taught
    joined
    hosted
    interviewed
    fetched
    accompanied
""")

KINDS = KindWords(
    named=tuple((any_case(rf"\b(?:{pattern})\b"), kind) for pattern, kind in NAMED),
    another_matter=any_case(r"\b(?:about|that|whether|if)\b"),
    not_done=any_case(rf"\b(?:{_NOT_DONE})(?: an?| the| my| our)?\s+$"),
    not_reached=any_case(rf"\b(?:{_NOT_REACHED})\b"),
    called_off=any_case(rf"[^,.;!?\n]*\b(?:{_CALLED_OFF})\b"),
    activity=any_case(
        rf"^\s*(?:(?:I|we|just)\s+){{0,2}}(?P<did>(?!(?:{_NO_ACTIVITY})\b)(?:{_ACTIVITY}))\b"
    ),
    together=any_case(_TOGETHER),
    with_whom=any_case(r"\bw(?:ith|/)?\s*$"),
)
