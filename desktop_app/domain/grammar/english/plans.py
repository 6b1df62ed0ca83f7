"""What is still to be done, and what was."""

from __future__ import annotations

from desktop_app.domain.grammar.english.days import IS_DOING, TOMORROW
from desktop_app.domain.grammar.language import PlanWords
from desktop_app.domain.grammar.spelling import any_case, one_of, phrases

_NO_NOUN = (
    r"(?!\s*(?:$|[,:;.!?–-])|\s+(?:with|w/|w|from|of|off|for|to|about|re|was|is|at|on|in|went"
    r"|yesterday|last|road|club)\b)"
)
"""“Call with Ana” and “text from Ben” are no orders."""
_TOPIC_TO_COME = (
    r"\s+[\w'’]+\s+(?:about|re)\s+(?:(?:next|this|the)\s+)?"
    r"(?:mon|tue|tues|wed|weds|thu|thurs|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?\b"
    r"(?:\s+(?:morning|afternoon|evening|night|lunch|dinner))?\s*$"
)
"""“text Mei about sat”: what is talked of lies ahead."""
_SURELY_TO_DO = one_of(rf"""
    (?:text|message|e-?mail|call|ring|phone)(?={_TOPIC_TO_COME})
    ask(?!\s*[,:;.])
    send
    buy
    book(?!\s+(?:club|group|fair|launch|signing|shop|festival|talk|swap))
    invite
    thank
    congratulate
    tell
    pay
    reply\s+to
    answer(?!\s+(?:from|to|was|is)\b|\s*[,:;.])
    follow[- ]up(?!\s*[:,;])
    check\s+(?:in|on|up|with|whether|if|that|how)
    get\s+back\s+to
    chase(?:\s+up)?
    nudge
    remind(?!\s+me)
    introduce
    prepare
    bring
    give
    lend
    return
    order(?!\s+\d){_NO_NOUN}
    cancel
    confirm
    arrange
    organi[sz]e
    write(?!\s*[,:;.]|\s+off)
    help{_NO_NOUN}
    (?:call|phone|ring|text|write|e-?mail)(?=\s+(?:\w+\s+){{0,2}}?back\b)
    get(?=\s+\w+\s+(?:an?|some)\b)
    phone(?!\s+call){_NO_NOUN}
    ring{_NO_NOUN}
    ping{_NO_NOUN}
    take(?=\s+[\w'’]+\s+(?:to|out|for)\b)
    pick(?=\s+(?:\w+\s+){{0,2}}?up\b)
    drop(?=\s+(?:\w+\s+){{0,2}}?off\b)
    say\s+(?:hi|hello|thanks|thank\s+you|happy|sorry|congratulations)
    let(?=\s+\w+\s+know\b)
    wish(?!\s+(?:I|we|he|she|they|it)\b)
    renew
    apologi[sz]e
    touch\s+base
    get(?=\s+(?:[\w-]+['’]s|his|her|their)\s+(?:\w+\s+)?(?:address|number|e-?mail|contacts?|details|cv|opinion|feedback|advice|ok|okay|keys?|recipe|signature|birthday)\b)
    get(?=\s+(?:an?|some|the)\s+(?:\w+\s+){{0,2}}?(?:present|gift|card|flowers|cake|tickets?)\b)
    find(?:\s+out)?(?=\s+(?:[\w-]+['’]s|his|her|their)\s)
""")
_TO_DO = one_of(rf"""
    (?:call|text|e-?mail|mail|message|dm|whatsapp|skype|facetime|visit){_NO_NOUN}
    (?:call|phone|ring|text|write|e-?mail)\s+(?:\w+\s+){{0,2}}?(?:back|again)\b
    meet(?!\s*[,:;.]|\s+and\s+greet)
    see(?!\s*[,:;.])
    plan(?!\s+(?:with|from|for|of|is|was)\b)
    catch\s+up
    hang\s+out
    have(?!\s+(?:had|been|met|seen|called|spoken|talked|to)\b)
    take
    go\s+(?:to|and|over|for|round|see|with)
    come
    join
    finish
    find
    fix
    collect
    print
    make
    cook
    bake
    review
    sign
    register
    apply
    feed
    look\s+(?:up|into|over|for|after)
    (?:stop|swing|pop|drop)\s+(?:by|round|in|over)
    try
    share
    forward
    submit
    schedule
    discuss
    speak\s+(?:to|with)
    talk\s+(?:to|with)
    run\s+with
    set\s+up
    start
    get
    do
    water
    pack
    pray
    treat
    host
    sell
    drive
    train\s+with
    practi[sc]e
    check\s+back
    (?:keep|stay|get)\s+in\s+touch
    reconnect
    remember(?=\s+[\w-]+['’]s\b)
    reach\s+out
    circle\s+back
    swing\s+past
    cheer
    babysit
""")
_COMING = one_of(rf"""
    coming\s+(?:over|round|around|by|for|here|with\s+us)
    coming\s+to\s+(?:{phrases("stay, visit, dinner, lunch, us, me, see, tea, supper, the house")})
    coming\s+(?:(?:at\s+[\d:.]+(?:\s?[ap]m)?|on\s+\w+|tomorrow|tonight|later)\s+)?to\s+(?:fix|help|pick|collect|look|get|play|measure|paint|do|babysit|sort|view|drop|read|stay)
    coming\s+at\s+\d
    popping\s+(?:in|by|over|round)
    dropping\s+(?:in|by)
    staying\s+with\s+(?:us|me)
    visiting\s+(?:us|me)
    picking\s+(?:me|us)\s+up
""")
"""What somebody is about to do at your place."""
_GOING_TO = one_of(rf"""
    (?:I['’]?m|I\s+am|we['’]?re|we\s+are|am)\s+(?!not\b)(?:\w+\s+)?\w+ing\b
    (?:seeing|having|visiting|hosting|catching\s+up|picking\s+up|taking|flying|travelling|bringing)\s+\w
    (?:going|off)\s+(?:to|for|with|out|over)\b
    (?:leaving|heading)\s+(?:to|for|off|over|on|home)\b
    (?:I|we)\s+have\s+(?:an?\s+|another\s+)?(?!\w+ed\b|met|seen|had|been|spoken|gone|written|to\b|not\b|got\b|no\b|told|sent|just|already|made|taken|done)\w+\s+with\b
    (?:I|we)['’]ve\s+got\s+(?:an?\s+)?\w+\s+with\b
    meeting(?!\s*[,:;.]|\s+(?:with|w/|w|about|at|on|in|for|of|re|was|is|from|yesterday|last)\b|\s+[\w'’]+\s+(?:was|is|were|went|made)\b)\s+\w
    [^\W\d_][\w'’]*?\s+and\s+I\s+are\s+\w+ing\b
    planning\s+(?:to|a|an|on|dinner|lunch|coffee|drinks)\b
    [^\W\d_][\w'’]*?(?:\s+(?:and\s+)?[^\W\d_][\w'’]*?){{0,3}}(?:['’](?:s|re)|\s+is|\s+are)\s+(?:{_COMING})\b
    (?-i:will)\s+(?!be\b|not\b|never\b)\w+
    (?:I|we)(?:['’]ll|\s+will|\s+shall)\s+(?!be\b|not\b|never\b)\w+
""")
_FIRST = one_of(r"""
    please
    pls
    also
    and
    then
    so
    but
    now
    just
    maybe
    must
    (?:really|still|also|definitely|urgently)
    (?:(?:I|we)\s+(?:(?:really|still|also)\s+)?)?(?:need|have|want|ought)\s+to
    (?:(?:I|we)(?:['’]ve)?\s+)?(?:got\s+to|gotta)
    (?:(?:I|we)(?:['’]d|\s+would)\s+(?:really\s+)?)?(?:like|love)\s+to
    (?:(?:I|we)\s+(?:(?:really|still|also)\s+)?)?(?:must|should)
    to[- ]?do:?
    try\s+to
    don['’]?t\s+forget(?:\s+to)?
    remember(?:\s+to)?
""")
_TOLD = one_of(rf"""
    (?:is|are|is(?:n['’]t)|aren['’]t|isn['’]t)
    \w+{IS_DOING}
    (?:he|she|it|that|there|who)['’]s
    (?:will|won['’]?t|shall|(?<!\d )(?-i:may)(?!\s+\d)|might|could|would|can(?:['’]?t)?|cannot|shouldn['’]?t)
    \w+['’](?:ll|d|re|ve)
    (?:has|have|does|do(?:es)?n['’]t|don['’]t)
    (?:wants?|needs?|plans|hopes?|hoping|says|thinks|reckons|knows|likes|loves|hates|lives|works|turns)
    (?:lands|departs|starts|begins|leaves|moves|gets|comes|goes|arrives|returns|expects|expecting|flies|opens|closes|ends|finishes|retires|marries|due)
    (?:until|till|til|since|whether|if|unless|because|who|whose|which)
    (?:away|abroad|retiring|moving|leaving|starting)(?!\s+(?:do|party|drinks|dinner|lunch|bash|present|card)\b)
    on\s+(?:holiday|leave|vacation|sabbatical)
    (?:born|birthday|b-?day|anniversary|birth)(?!\s+(?:party|dinner|drinks|lunch|bash|do|brunch|meal|tea|picnic|celebration))
    maybe
    perhaps
    apparently
    no
    not
    never
    deadline
    runs\s+out
    expires
    (?:called|is|was)\s+off
    (?:cancell?ed|postponed|rescheduled)
""")
_DID = one_of(r"""
    (?-i:[A-Za-z][a-z]+[^\We\d_]ed)
    (?:met|saw|rang|spoke|wrote|ate|gave|ran|caught|went|came|took|spent|drove|swam|sang|sent|bought|had|got)
    (?:told|said|heard|left|made|found|lost|felt|thought|knew|was|were|did|did(?:n['’]?t)|(?<!about )(?<!re )(?<!for )(?<!on )sat|stood|slept)
    (?:hung|brought|lent|taught|won|paid|built|drank|flew|rode|woke|forgot|began|became|broke|chose|held)
    (?:kept|led|sold|sought|threw|understood|wore|been|done|seen|gone|quit|read|agreed|tried|texted|fed|freed)
    (?:calld|visted|talkd|emaild|textd|spoked)
    back\s+from
    ^\s*(?:\d+|two|three|four|five|several|a\s+few|a\s+couple\s+of)\s+(?:\w+\s+)?(?:calls|coffees|e-?mails|texts|messages|lunches|dinners|meetings|walks|drinks|visits|chats|letters|zooms|beers|pints)
""")
_ARRANGED = one_of(r"""
    invited
    asked
    booked
    planned
    arranged
    agreed
    scheduled
    rescheduled
    postponed
    moved
    shifted
    reserved
    confirmed
    accepted
    declined
    promised
    offered
    told
    said
    heard
    registered
    (?:bought|got|have|had|ordered)\s+(?:\w+\s+){0,3}?(?:tickets?|flights?)
    mentioned
    announced
    wanted
    reminded
    signed\s+up
    (?:was|were)\s+(?:meant|supposed|going|due)
    sent\s+(?:\w+\s+){0,3}?(?:invitations?|invites?|tickets?)
""")

PLANS = PlanWords(
    to_do=any_case(
        rf"\s*+(?:(?:{_FIRST})\s+){{0,2}}(?:(?:{_SURELY_TO_DO}|{_TO_DO})\b|{_GOING_TO})"
    ),
    under_way=any_case(
        r"\s*(?:(?:going|off|heading)\s+to|(?:(?:I|we)(?:['’]ve)?\s+)?(?:(?:really|still|also|must|should)\s+)*"
        r"(?:(?:need|have|want|ought|got)\s+to|gotta|must|should))\b"
    ),
    some_time=any_case(
        r"\b(?:later(?!\s+(?:on|than)\b)|soon|some\s?time(?:\s+soon)?|at\s+some\s+point|one\s+of\s+these\s+days"
        r"|when\s+(?:I|we)(?:['’](?:m|re|ve)|\s+(?:can|get|have|am|are))\b.*|eventually|asap)\s*$"
    ),
    order=any_case(rf"\s*+(?:{_SURELY_TO_DO}|{_TO_DO})\b"),
    surely_to_do=any_case(rf"\s*+(?:(?:{_FIRST})\s+){{0,2}}(?:{_SURELY_TO_DO})\b"),
    another_clause=any_case(
        r"\b(?:that|whether|if|who|whose|because|since|when|as)\b.*\w|\b(?:said|says|told\s+me)\b"
    ),
    told=any_case(rf"\b(?:{_TOLD})\b|\b(?:from|for|until|till|by)\s+(?:the\s+)?\n"),
    did=any_case(rf"(?<!\w)(?:{_DID})\b"),
    arranged=any_case(rf"\b(?:{_ARRANGED})\b"),
    about=any_case(
        r"\b(?:about|that|(?<!['’])re|regarding|concerning|before|after|since|when|where|while|for(?=\s*$))\b"
    ),
    things=any_case(
        r"\s*+(?:(?:an?|the|some|buy|get)\s+)?(?:\w+\s+){0,2}?"
        r"(?:card|present|gift|flowers|cake|bouquet|voucher)\s+for\b"
    ),
    ahead=any_case(
        rf"(?:on\s+)?(?:this\s+)?(?:next|coming)\s|(?:the )?day after|(?:{TOMORROW})\b"
        r"|this\s+(?:mon|tue|wed|thu|fri|sat|sun)|.*\b20\d\d|.*\bweek$|by\b|before\b|.*\bnext\b"
    ),
    between=any_case(
        r"\b(?:on|at|by|from|in|for|and|the|around|about|about|starting|of|to|every|early|late"
        r"|first|thing|a|am|pm)\b"
    ),
    joint=any_case(r"\b(?:for|on|by|at|from|starting|around|about)\s+$"),
    to_begin=any_case(r"\s*(?:(?:and|then|so|but|please|also|to[- ]?do:?)\s+)*"),
)
