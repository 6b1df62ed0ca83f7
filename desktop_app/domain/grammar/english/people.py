"""Where names stand."""

from __future__ import annotations

from desktop_app.domain.grammar.language import PeopleWords
from desktop_app.domain.grammar.spelling import any_case, one_of

_FOLLOWED = one_of(r"""
    (?:whatsapp|sms|flowers|lunch|dinner|coffee|heard|e-?mail|mail|message|text|letter|postcard)\s+(?:to|from|for)
    (?:card|note|gift|present|call)\s+(?:to|from|for)
    call(?:ed)?
    met
    meet
    saw
    visit(?:ed)?
    (?:e-?)?mail(?:ed)?
    text(?:ed)?
    messaged?
    phoned?
    rang
    gave
    sent
    wrote(?:\s+to)?
    (?:talked|spoke|chatted)\s+(?:to|with)
    (?:ran|bumped)\s+into
    ask(?:ed)?
    told
    tell
    help(?:ed)?
    thank(?:ed)?
    congratulated?
    took
    introduced?
    invited?
    joined
    interviewed
    wished
    skyped
    zoomed
    facetimed
    whatsapped
    pinged
    dm['’]?e?d
    taught
    lent
    paid
    bought
    hugged
    owe
    lunch(?:ed)? with
    picked\s+up
    write(?:\s+to)?
    ring
    phone
    send
    give
    buy
    pay
    visit
    (?:check|checked|drop|dropped)\s+in\s+(?:on|with)
    check(?:ed)?\s+on
    catch(?:ing)?\s+up\s+with
    commented\s+on
    liked
    party\s+at
    dinner\s+at
    lunch\s+at
""")
_DID = one_of("""
    called
    rang
    phoned
    wrote
    texted
    messaged
    e-?mailed
    mailed
    visited
    pinged
    invited
    came
    gave
""")
_DID_TO_ME = one_of("""
    called
    rang
    phoned
    wrote
    texted
    messaged
    e-?mailed
    mailed
    visited
    pinged
    gave
""")
_ENDS_NAME = one_of("""
    and
    on
    at
    about
    yesterday
    last
    today
    for
    in
    this
    with
    by
    again
    from
""")
_OTHER_WORDS = one_of("""
    will
    may
    mark
    hope
    grace
    bill
    rose
    drew
    sue
    pat
    guy
    art
    rich
    faith
    joy
    jack
    rob
    frank
    max
    dawn
    penny
    summer
    miles
    chance
    dean
    sandy
    angel
    christian
    star
    victor
    page
    king
    prince
    major
    the
    she
    he
    they
    it
    we
    i
    no
    yes
    can
    do
    all
""")

PEOPLE = PeopleWords(
    names_follow=any_case(
        rf"\bwith\s+|\bw/\s*|\bw\s+(?=[^\W\d_])|@|\b(?:{_FOLLOWED})\s+(?=[^\W\d_])"
    ),
    sure=any_case(r"w(?:ith|/|\s)"),
    joint=any_case(r"(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*)@?"),
    introduces=any_case("introduc"),
    to_whom=any_case(r"\s+to\s+"),
    did=any_case(rf"\s+(?:{_DID})\b"),
    they_started=any_case(rf"(?:{_DID_TO_ME}) (?:to )?me\b"),
    verbs=frozenset({"will", "may", "can"}),
    ends_name=any_case(rf"\s*(?:$|[,.;:!?\n&]|(?:{_ENDS_NAME})\b)"),
    other_words=any_case(_OTHER_WORDS),
    not_of_the_party=any_case(r"\b(?:about|that|whether|if|who|re|in|last|next|since|until|of)\b"),
    possessive=any_case(r"['’]s$"),
    being_typed=any_case(r"(?:@|\bwith )([^@\n]{0,80})$"),
    between_typed=any_case(r", (?:and )?| and | & "),
)
