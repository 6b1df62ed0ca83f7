"""What is no contact though a kind of contact is named: what was not done, called off, hoped for,
asked, or done by others.
"""

from __future__ import annotations

from desktop_app.domain.grammar.spelling import one_of, phrases

ANOTHER_MATTER = (
    r"\b(?:told|tells|tell)\s+(?:me|us)\b(?!\s+(?:over|at|on|during|in|while|when|by|via)\b)"
    r"|\b(?:about|whether|(?<!['’])re|because|whose|why|how|says?|said|thinks?|thought)\b"
    r"|\bthat\b(?!\s+(?:long|lovely|nice|great|quick|promised|much|first)\b)|(?<!\S)if\b"
)
"""What follows is talked of, and not what happened."""

_NEVER = one_of(r"""
    (?:did|could|do|does|has|have|had|would|was|were|is|are|can|should|ca|wo)(?:n['’]?t| not)
    cannot
    no
    never
    not
    nor
    neither
    unable to
    failed to
    forgot(?:ten)?(?:\s+(?:to|about))?
    (?:half-?|part-?)?(?:drafted|typed|composed|started|began)
    instead of
    without
    rather than
    hardly
    nearly
    almost
    haven['’]?t
""")
APART = r"\b(?:for|before|after|until|since|about|of|from)\s+(?:the|his|her|their|my|our|your|[\w-]+['’]s?)\s+(?:[\w-]+\s+){0,2}$"
"""Ends before a word of a kind that names something else than what happened: “for Fatima's wedding”."""

THINGS = (
    r"(?<!ed)(?<!spoke)\s+(?:tickets?|invites?|invitations?|links?|notes|minutes|agendas?|photos?|pictures|pics|list|dress"
    r"|speech|recipes?|menu|reservation|playlist|budget|venue|outfit|room|calendar|slides|password|request|planner|orders?|allerg(?:y|ies)"
    r"|ring|bill|plans|bookings?|details|decorations|programme|schedule|preparations|prep"
    r"|(?:phone[ -]|video[ -]|zoom[ -]|teams[ -])?calls?|e-?mails?|voice[ -]?mails?)\b"
)
"""What belongs to a wedding or a meeting is neither."""

_GOES_ON = one_of(r"""
    with
    w
    at
    in
    on
    from
    to
    for
    about
    re
    regarding
    and
    or
    but
    then
    so
    of
    by
    over
    via
    through
    until
    till
    after
    before
    during
    around
    near
    outside
    inside
    between
    together
    again
    first
    later
    now
    just
    only
    yesterday
    today
    tonight
    tonite
    this
    last
    that
    the
    a
    an
    my
    our
    his
    her
    their
    round
    here
    there
    was
    were
    went
    as
    all
    both
    \w+day
    mon|tue|tues|wed|weds|thu|thurs|fri|sat|sun
    morning|afternoon|evening|night|lunchtime|early|late
    date
    \w+ing
    \w+ly
""")
_PLAIN_NOUN = r"(?-i:[a-z])[a-z]+"
COMPOUND = rf"\s(?!(?:{_GOES_ON})\b){_PLAIN_NOUN}"
FOR_THEM = rf"\s(?!(?:{_GOES_ON})\b){_PLAIN_NOUN}\s+(?:for|from|of|to)\b"
"""After a word of a kind that is the first half of another noun: “text editor”."""

_MEANT = phrases("""
    tried, trying, try, meant, meaning, wanted, wanting, want, wants, would like, 'd like, hope
    hopes, hoped, hoping, need, needs, needed, have, has, ought, supposed, going, gonna, about, due
    planned, planning, plans, plan, agreed, agree, arranged, asked, asks, offered, offers, promised
    promises, wish, wishes, decided, refused, keen, happy, excited, afraid, ready, free, able, love
    remember, reminder, thought
""")
"""Before “to” and what was not done yet."""
_ARRANGED = phrases("""
    promised, suggested, proposed, proposes, suggests, offered, offers, arranged
    arranging, organising, organizing, organised, organized, scheduling, scheduled, schedule, booked
    booking, planning, planned, plan, plans, discussed, prepared, preparing, prep, prepping, set up
    setting up, confirmed, rescheduled, reschedule, rescheduling, moved, pushed, postponed, postpone
    canceled, cancelled, cancel, cancelling, scrapped, ditched, skip, skipped, miss, missed, decline
    declined, turned down, refused, dodged, called off, calling off, put off, bailed on, blew off
    dropped out of, waiting for, waited for, wait for, awaiting, expecting, owe, owes, cried off
    pulled out of, backed out of, called in sick for
""")
"""Before what was arranged, missed or put off."""
_NOT_YET = one_of(rf"""
    (?:{_MEANT}|expect(?:s|ed)?|(?:invited|invites?)(?:\s+\S+){{1,6}}?)\s+(?:me\s+|us\s+|him\s+|her\s+|them\s+|for\s+(?:me|us)\s+)?to
    invited?(?:\s+\S+){{0,6}}?\s+(?:to|for|over\s+for)
    (?:thinking|thought|dreaming|talk|talked|idea|chance|spoke)\s+of
    (?:looking|look)\s+forward\s+to
    look\s+forward
    can['’]?t\s+wait(?:\s+to|\s+for)
    (?:must|should|shall|(?-i:will)|would|could|might|(?-i:may)|['’]ll|['’]d|won['’]?t|let['’]?s|lets)
    (?:ought)\s+to
    needs?
    wants?
    wanted
    fancy
    fancies
    (?:wondering|wonder)
    (?:{_ARRANGED}|request(?:s|ed)?)
    (?:to-?do|todo|task|reminder|idea|note\s+to\s+self)\s*:
    next\s+time
    ready\s+for
    (?:hates?|loves?|likes?|prefers?|avoids?|enjoys?|dislikes?)
    time\s+for
    dressed\s+for
    available\s+for
    late\s+for
""")
_BETWEEN = r"(?:(?!and\b|but\b|then\b|so\b|after\b|at\b|with\b|to\s+say\b|I\b|we\b)[\w'’]+\s+){0,3}"
NOT_DONE = rf"(?<![\w'’])(?:{_NEVER}|{_NOT_YET})\s+{_BETWEEN}$|['’]ll\s+(?:\w+\s+){{0,2}}$|(?<!\w)(?:{_NOT_YET})\s*$"
"""Ends before what was not done; some words may stand between."""

_NOT_HEARD = (
    r"(?<!after\s)(?<!after\sa\s)(?<!after\sher\s)(?<!after\shis\s)(?<!after\stheir\s)"
    r"(?<!about\sthe\s)(?<!about\sher\s)(?<!about\shis\s)(?<!got\sthe\s)(?<!got\syour\s)"
)
"""A voicemail that was listened to is another matter."""
NOT_REACHED = one_of(rf"""
    no\s+(?:answer|reply|response|luck|joy|one\s+(?:in|home|there|answered)|show)
    nobody\s+(?:in|home|there|answered)
    (?:did(?:n['’]?t| not)|would(?:n['’]?t| not)|could(?:n['’]?t| not)|never)\s+(?:pick(?:ed)?\s+up|answer(?:ed)?|get\s+through|got\s+through|reach(?:ed)?|show(?:ed)?(?:\s+up)?|get\s+hold|come|call\s+back|connect)
    (?:was|were|is|he['’]s|she['’]s)(?:n['’]?t| not)\s+(?:in|at\s+home|home|there|around|answering|picking\s+up)
    not\s+(?:in|at\s+home|home|there|answering|picking\s+up|reached)
    {_NOT_HEARD}voice\s?-?mails?\b
    answering\s+machine
    answerphone
    left\s+(?:a|him\s+a|her\s+a|them\s+a)\s+(?:message|msg)
    (?:was|were|is)\s+(?:busy|engaged|out|away|not\s+available|unavailable|asleep|off)\b
    line\s+(?:was\s+|is\s+)?(?:busy|engaged|dead)
    phone\s+(?:was\s+|is\s+)?(?:off|dead|busy|engaged|switched\s+off)
    number\s+(?:was\s+|is\s+)?(?:dead|out\s+of\s+service|disconnected|not\s+in\s+use)
    rang\s+(?:out|off\s+the\s+hook)
    (?:it\s+)?just\s+rang
    in\s+vain
    stood\s+me\s+up
    no\s+signal
    cut\s+off\s+before
    hung\s+up\s+on\s+me
    out\s+when\s+I
    unanswered
    (?:I\s+)?missed\s+(?:it|them|both|all|each|every\s+one|(?:the|his|her|their|that|those)\s+calls?)\b
    (?:so\s+)?I\s+(?:just\s+)?missed
    (?:could(?:n['’]?t| not)|did(?:n['’]?t| not))\s+(?:take\s+it|pick\s+(?:it\s+)?up|get\s+to\s+(?:it|the\s+phone))
    not\s+reachable
    (?<=[,-]\s)(?:was\s+)?(?:engaged|busy)(?=\s*(?:$|[,.;!]))
    out\s+of\s+reach
    unreachable
""")

NOT_THERE = one_of(r"""
    \b(?:nobody|no\s+one)\s+(?:in|home|at\s+home|there|answered)\b
    \b(?:he|she|they)\s+(?:was|were)\s+(?:out|away|asleep|not\s+(?:in|there|home|at\s+home))\b
    \b(?:he|she|they)\s+(?:was|were)(?:n['’]?t|\s+not)\s+(?:in|there|home|at\s+home)\b
    (?<!\w)(?:but\s+)?not\s+(?:in|there|home|at\s+home)\b
    in\s+vain
""")
"""After a visit: nobody was met."""

_CAME_TO_NOTHING = phrases("""
    canceled, cancelled, sold out, without me, without us, postponed, called off, called it off
    rescheduled, scrapped, fell through, bailed, didn't happen, didn't work out, didn't make it
    didn't come, didn't show, didn't show up, didn't turn up, never happened, never showed
    never came, couldn't make it, couldn't come, can't make it, cant make it, won't happen
    won't make it, had to cancel, had to bail, had to reschedule, had to postpone
    meant to be, meant to happen, supposed to be, supposed to happen, unsent, no show, no-show
    off again, off because, off due, off for now
""")
_OFF = one_of(rf"""
    {_CAME_TO_NOTHING}
    (?:was|is|got|been)\s+(?:moved|pushed\s+back|put\s+off|shifted|delayed|brought\s+forward)
    (?:moved|pushed|put|shifted)\s+(?:it|us|things|that|everything)\s+(?:back\s+|off\s+)?(?:to|till|until|by)
    (?:is|was|are|were|['’]s)\s+off(?=\s*(?:$|[,.;!])|\s+(?:then|now|tonight|today|tomorrow)\b)
    (?:still\s+)?not\s+(?:yet\s+)?(?:sent|posted|written|happened)
    (?:and|but)\s+(?:then\s+)?(?:deleted|binned|discarded|never\s+sent|did(?:n['’]?t| not)\s+send)
""")
_OFF = rf"(?:{_OFF})"
_PUT_OFF = r"(?:moved|pushed|put\s+off|shifted|bumped|rearranged|brought\s+forward|kicked)\s+(?:back\s+)?(?:to|till|until|by)"
_IS_TOLD = phrases("""
    would have, could have, should have, smells, looks, sounds, tastes, costs, starts, begins, ends
    clashes, was down, were down, was broken, was slow, crashed, froze, was closed, was shut
    bounced, never arrived, got lost, is, isn't, are, aren't, doesn't, don't, has to, needs
    server, client, login, will, won't
""")
"""After a word of a kind of which something is told."""
CALLED_OFF = (
    r"\s+(?:with\s+[\w'’]+\s+(?:\w+\s+)?)?(?:if|unless)\s|"
    rf"\s+(?:{_IS_TOLD})\b(?!\s+always)"
    rf"|[^,.;:!?\n–—(]*?\s(?:was\s+|is\s+|got\s+|been\s+)?{_PUT_OFF}\b"
    rf"|[^,.;:!?\n–—(]*?(?:\s|^)(?:(?:was|is|got|has\s+been|been|had\s+to\s+be|['’]s|will\s+be|again|all|now)\s+){{0,3}}{_OFF}\b"
    rf"|[^.;!?\n]{{0,60}}?[,:;.–—(-]\s*(?:(?:but|so|and|then|it|that|she|he|they|we|I|who|which|was|is|had|got|again|sadly|unfortunately|all|now|just|(?-i:[A-ZÀ-Þ])\w+|['’]s|s?he['’]s|it['’]s|the\s+\w+)\s+){{0,5}}{_OFF}\b"
)
"""After a kind of contact: it did not come to it."""

_ABOUT_WHO = r"(?:(?:I|we|you|he|she|they|it|there|this|that)|(?-i:[A-ZÀ-Þ])[\w'’-]+)"
_HOPED = phrases("""
    hope, hoping, hopefully, wish, wishing, wonder, wondering, maybe, perhaps, probably, possibly
    fancy, dying, keen, excited, thinking, thought, considering, awaiting, wait, expecting
    still waiting, still no, still need, still have, still haven, need, needs, want, wants, must
    should, ought, have to, got to, gotta, going to, gonna, would, could, might, can't wait
    looking forward, look forward, let's, lets, next time, remember, don't forget, ask, couldn't
    can't, cant, cannot, haven't, dreamt, dreamed, dream, imagine, missed, missing, sad that
""")
"""Begins what was only thought of."""
_HEARD = phrases("""
    apparently, rumour, rumor, word is, according to, supposedly, allegedly, looks like, seems
    turns out, told that, found out, learned, learnt, discovered, realised, realized
    ran out of, run out of, running out of, ran low on, running low on
""")
"""Begins what one only heard, or noticed about things."""
_DROPPED = phrases("""
    canceled, cancelled, cancel, postponed, called off, rescheduled, skipped, ditched, declined
    turned down, bailed
""")
_HANDLED = phrases("""
    rewrote, re-wrote, deleted, edited, archived, filed, printed, translated, proofread, reread
    re-read, read, opened, burned, burnt, ignored, scanned, unread
""")
"""Begins what was done with a letter or a message, and to nobody."""
NOTED = (
    r"\s*(?:(?:hm+|so|ok|and|but|well|note|nb|fyi|psa|memo)[,:]?\s+){0,2}(?:"
    + one_of(rf"""
    if\s
    unless\s
    no\s+(?-i:[A-ZÀ-Þ])[\w'’-]+(?=\s*(?:$|[,.;!])|\s+(?:at|in|on|for|this|today|tonight|yet|yesterday|again|last)\b)
    in\s+case\s
    (?:should|shall|do|does|did|will|would|can|could|has|have|is|are|was|were|am|must|may|might)\s+(?:(?:not|n['’]t)\s+)?{_ABOUT_WHO}(?:\s+and\s+\w+)?\s(?!(?:who|that)\b)
    (?:don|does|did|has|have|is|are|was|ca|could|would|should|wo)n?['’]?t\s
    (?:who|what|where|why|how|which|whose)\b
    when(?:ever)?\s+(?!(?:I|we)\b)
    (?:{_HOPED}|{_HEARD}|{_DROPPED}|{_HANDLED})(?!\w)
    waiting(?!\w|\s+room)
    plan(?:ning)?(?!\w|\s+(?:session|meeting|day|workshop|call|poker))
    (?:nobody|no[\s-]one)(?!\w|\s+(?:but|except|apart|other)\b)
    forgot(?=\s+(?:to|about|his|her|our|that|(?-i:[A-ZÀ-Þ])))
    heard\s+(?:that|about|[A-Z]\w+\s+(?:is|was|has|got|will|moved|left|had))(?!\w)
    (?:found|lost|kept|binned|framed|re-?read|dug\s+out|threw\s+(?:away|out))(?=\s+(?:an?|the|my|his|her|their|some|[\w-]+['’]s)\b)
    bought\s+(?:an?|the|some)\s+[A-Za-z]+\s+(?:from|at|for\s+(?:me|myself))(?!\w)
    left\s+(?!(?:\w+\s+){{0,2}}comments?)(?:\w+\s+){{0,3}}(?:voice|message|note)(?!\w)
    (?:tried|trying|try|attempted)\s+(?:to\b|[A-Z][\w'’]+\s+(?:twice|again|a\s|on\s|three|\d|but|several|many)|calling|ringing|phoning|reaching|him|her|them)
    (?:saw|read|noticed|spotted|seen)\s+that\s
    (?:read|heard|watched|saw|listened\s+to)\s+(?:an?|the|his|her|their)\s+(?:\w+\s+)?(?:interview|podcast|story|article|piece|review)\b
    (?:agenda|notes|questions|topics|list|slides|ingredients|deck|points|checklist|directions|table|reservation|booking|shopping|outfit|theme|seating\s+plan)\s+for\s
    (?:ring|tickets?|dress|suit|outfit|invitation|invite|invites|speech|cake|photos?|pictures|plans?|date|venue|seat|cost|bill|room|hotel|flight|present\s+idea|gift\s+idea|idea|ideas)\s+(?:for|from|to|of)\s
    """)
    + r")"
)
"""Begins a sentence that tells of no contact."""

NO_ACTIVITY = one_of(r"""
    plans?
    tickets?
    reservation
    booking
    agreed
    disagreed
    decided
    pleased
    annoyed
    bored
    tired
    worried
    concerned
    disappointed
    impressed
    angry
    furious
    happy
    delighted
    excited
    fed\s+up
    needed
    wanted
    hoped
    wished
    planned
    finished
    started
    stopped
    compared
    loved
    hated
    missed
    moved
    turned
    seemed
    looked
    lived
    died
    used
    tried
    arrived
    received
    failed
    noticed
    remembered
    realised
    realized
    learned
    believed
    expected
    (?:lost|out\s+of)\s+touch
    (?:fell|fallen)\s+out
    (?:broke|split)\s+up
    cancelled
    postponed
    scheduled
    booked
    confused
    obsessed
    struggled
    shared
    introduced
    recommended
    problems?
    issues?
    trouble
    help\s+needed
    had\s+(?:an?\s+)?(?:idea|problem|issue|question|baby|dream|feeling|plan)
    is
    are
    was
    were
    will
    be
    been
    has
    have
    in\s+love
    contract
    deal
    appointment\s+booked
    read
    watched
""")
"""What is done with somebody, or to them, and is no time spent with them."""
