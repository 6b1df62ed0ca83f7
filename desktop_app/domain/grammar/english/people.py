"""Where names stand."""

from __future__ import annotations

from desktop_app.domain.grammar.english.common_words import COMMON, NEVER, ORDINARY
from desktop_app.domain.grammar.english.kin import KIN, OF_OLD, SHARED, WHO, WHOSE
from desktop_app.domain.grammar.spelling import any_case, one_of, phrases, words_in
from desktop_app.domain.grammar.telling_words import PeopleWords

_SURE = one_of(r"""
    with
    call(?:ed)?(?:\s+back)?
    met(?:\s+up\s+with|\s+with)?
    rang(?:\s+back)?
    phoned
    texted
    messaged
    (?:e-?)?mailed
    whats?apped
    skyped
    zoomed
    facetimed
    pinged
    dm['’]?e?d
    wrote\s+to
    (?:talked|spoke|spoken|chatted|listened|said\s+(?:hi|hello|bye|goodbye)|replied|got\s+back|got\s+through|waved)\s+(?:to|with)
    (?:ran|bumped|run|walked)\s+into
    came\s+across
    (?:catch|caught|catching)(?:\s+|-)up\s+with
    hung\s+out\s+with
    (?:sat|stood)\s+(?:next\s+to|beside|opposite|by)
    interviewed(?:\s+by)?
    introduced\s+(?:me\s+)?(?:to)?
    introduced?
    invited
    thanked
    asked
    hugged
    congratulated
    joined
    hosted
    heard\s+(?:back\s+)?from
    (?:got|get)\s+hold\s+of
    (?:call|ring|text|message|letter|postcard|card|voicemail|voice\s+(?:note|message)|visit|whatsapp|sms|dm|(?:e-)?mail)s?\s+(?:back\s+)?(?:from|for|to)
    (?:flowers|lunch|dinner|coffee|note|gift|present)\s+(?:from|to)
""")
_LIKELY = one_of(r"""
    to
    from
    for
    by
    saw
    seen
    (?:got|received)(?=\s+[\w-]+['’]s\s+(?:e-?mail|text|message|letter|card|call|note|reply|invite|invitation|parcel|postcard)\b)
    had(?=\s+(?:[\w'’]+\s+){1,5}?(?:over|round|around|on\s+the\s+(?:phone|line)|to\s+stay)\b)
    see
    visit(?:ed|ing)?
    call(?:ing)?
    phone
    ring
    text
    message
    ping
    (?:e-?)?mail
    write
    meet
    gave
    give
    sent
    send
    wrote
    told
    tell
    ask
    let
    help(?:ed)?
    thank
    took
    invite
    wished
    taught
    lent
    lend
    paid
    pay
    bought
    buy
    owe
    picked\s+up
    pick\s+up
    dropped\s+off
    drove
    (?:check|checked)\s+on
    (?:drop|drops|dropped|check|checked)\s+in\s+(?:on|with)
    commented\s+on
    liked
    join
    promised?
    remind
    reach(?:ed)?
    answer(?:ed)?
    offered
    recommend(?:ed)?
    endorsed
    (?:party|dinner|lunch|drinks|round|over|tea|coffee|day|evening|night|weekend|barbecue|bbq)\s+at
    (?:lost|won|drew)\s+(?:[\d:–-]+\s+)?(?:to|against)
    against
    beat
    at(?=\s+[\w-]{1,20}['’]s(?:\s*(?:$|[,.;:!?)])|\s+(?:with|on|in|for|last|yesterday|after|before|and|till|until|again|this|today|over)\b))
    between
    opposite
    beside
    behind
    the\s+other
    (?:coffee|lunch|dinner|breakfast|brunch|beers?|drinks|pint|tea|meeting|walk|zoom|skype|catch-?up|1:1|visit)
""")
_IS_SO = (
    r"(?:\w+ing|in|at|an?|not|ill|sick|back|here|there|away|off|out|on|got|been|gone|just|still|now|very|so|too"
    r"|the|my|our|pregnant|engaged|married|happy|sad|fine|well|ok|okay|better|busy|free|keen|late|great|good|also)\b"
)
"""What “'s” is short for “is” or “has” before."""
_NO_THING = rf"(?:{_IS_SO}|(?:\w+ed|over|up|down|only|always|never|really|left|lost|broken|home|had|to|no|with|from)\b)"
_JUST = phrases("""
    also, just, finally, already, really, still, kindly, then, now, even, never, always, actually
    apparently, sadly, suddenly, briefly, often, maybe, probably, only
""")
_DOES = phrases("""
    is, are, was, were, will, would, has, have, had, can, could, may, might, must, should, does, did
    do, didn't, isn't, wasn't, won't, can't, cant, hasn't, doesn't, wouldn't, couldn't
""")
_DID_IRREGULAR = phrases("""
    rang, wrote, came, went, got, gave, took, sent, said, told, met, saw, made, left, found, lost
    won, sold, bought, brought, drove, spoke, heard, let, put, set, read, ran, sat, stood, held
    kept, knew, thought, felt, became, began, broke, built, chose, fell, grew, led, lent, paid, quit
    hung, swung, taught, threw, wore, woke, ate, drank, flew, forgot, hurt, cut, hit, shut, bit
    beat, sang, swam, slept, spent, stuck, popped
""")
_REGULAR_PAST = r"(?!(?:need|speed|bed|red|shed)\b)[a-z]{2,}ed"
_PRESENT = (
    r"(?!(?:yes|as|this|perhaps|always|drinks|beers|tapas|news|photos|sometimes|sms|emails|texts"
    r"|cocktails|pints)\b)[a-z]{2,}[^s\W]s"
)
_DO = one_of(rf"""
    (?:['’](?:s|re)\s+{_IS_SO})
    ['’](?:ll|d|ve)\b
    \s+(?:(?:{_JUST})\s+){{0,2}}(?:{_DOES}|{_DID_IRREGULAR}|fb['’]?d|{_REGULAR_PAST}|{_PRESENT})\b
""")

_ADVERBS = r"\s+(?:(?:just|finally|also|then|already|suddenly|unexpectedly|even|actually|kindly|both|who)\s+){0,2}"

_INTERJECTIONS = phrases("""
    so, ok, okay, well, yes, yep, yeah, and, but, also, then, just, finally, today, great, lovely
    nice, good, poor, dear, old, little, note, nb, fyi, update, news, the other, both, myself and
    I and, if, unless, when, maybe, perhaps, hopefully, in case, apparently, sadly, oh, ah, wow, hey
    even, only, thankfully, luckily, unfortunately, hope, nearly, almost, barely, randomly
""")
_FILLERS = one_of(rf"""
    it\s+was(?=\s+(?-i:[A-ZÀ-Þ]))
    was(?=\s+\w+\s+(?:who|that)\b)
    {_INTERJECTIONS}
    hm+
    me\s+(?:and|&|\+)
    (?:should|shall|do|does|did|is|are|was|has|have|will|would|can|could|may|must)(?=\s+(?-i:[A-ZÀ-Þ])|\s+(?:we|you|he|she|they|it|there)\b)
    (?:not\s+sure|unsure|no\s+idea|wonder(?:ing)?|don['’]t\s+know)\s+(?:if|whether|when|why|how)
    (?:nobody|no[\s-]one|none\s+of\s+(?:them|us|the\s+\w+))\s+(?:but|except(?:\s+for)?|apart\s+from|other\s+than)
""")
"""What may stand before who begins a clause."""
_OF_OTHERS = one_of(rf"""
    he|she|they|it|this|that|there|his|her|their|its|who|which|whose|where|what
    (?-i:{phrases("thinks, wants, needs, sends, asks, seems, looks, sounds, has, is, was, will, can, could, would, doesn, isn, wasn, says")})
    (?-i:said)(?!\s+(?:hi|hello|hey|goodbye|bye|sorry|thanks|happy|yes|no|I)\b)
    (?-i:told)(?!\s+(?!me\b|us\b|everyone\b|everybody\b|you\b|the\b)\w)
    because|since|although|though|while|as|unless|when
    (?:so|and|but)\s+(?:he|she|they|it)
    apparently|reportedly|according|sounds|everyone|everybody|the\s+kids
""")
_AND_MINE = (
    r"(?!\s+(?:and\s+I|flat-?mate|sister|brother|wife|husband|friend|partner|boss|colleague|mother"
    r"|father|mum|dad|daughter|son|cousin)\b)"
)
_NO_PERSON = one_of(r"""
    ltd|limited|gmbh|inc|plc|llc|co|corp|ag|sa|lda
    bank|university|college|school|institute|studios?|press|hotel|hospital|clinic|council|museum
    agency|group|partners|consulting|media|labs?|software|systems|solutions|foundation|trust
    society|association|club|church|caf[eé]|restaurant|airport|airlines|insurance|telecom|academy
    theatre|gallery|street|road|park|station|festival|show|team|support|office
""")
_CAME = one_of(r"""
    called|rang|phoned|texted|messaged|emailed|e-mailed|whatsapped|facetimed
    dropped\s+(?:by|in|round|off)
    popped\s+(?:by|in|over|round)
    (?:stopped|swung)\s+by
    came\s+(?:by|over|round|along|too|for|to|with|and)
    came|visited|joined|answered|replied|pinged
    wrote(?:\s+to)?\s+me
    (?:sent|invited)\s+(?:me|us)
    (?:gave|picked|drove|helped)\s+me
    got\s+(?:back|in\s+touch)
    said\s+hi
    and\s+(?:I|me)\b
""")
_WERE_THERE = one_of(r"""
    came|joined|brought|sang|danced|played|cooked|hosted|won
    was\s+(?:there|also\s+there|with\s+us|in\s+too)
    were\s+(?:there|also)
    (?:showed|turned)\s+up
    made\s+(?:it|the|a)
    (?:taught|drove|took)\s+us
    lost\s+at
    too|also|as\s+well|along
""")
_OTHERS = one_of(rf"""
    (?:{WHOSE}\s+)?{OF_OLD}(?:{KIN})
    (?:the|his|her|their|our|my)\s+(?:\w+\s+)?(?:kids|children|family|others|boys|girls|twins|team|lot|gang|rest|crew|parents|baby|dog)
    (?:two|three|four|five|six|some|a\s+few|a\s+couple\s+of|several|many|\d+)\s+(?:\w+\s+)?(?:others|friends|colleagues|people|more|guys)
    others|co|friends|everyone|everybody
    someone\s+\w+
    a\s+(?:guy|woman|man|girl)\s+(?:called|named)\s+\w+
""")
_NOT_THEM = one_of(r"""
    (?:everyone|everybody|all(?:\s+of\s+(?:us|them))?|anyone|anybody)\s+(?:but|except(?:\s+for)?|apart\s+from|other\s+than|bar|save)
    than|like|without|minus|missing|unlike|neither|nor
    not(?:\s+(?:to|with|for|from|by|at|even))?
    instead\s+of|except(?:\s+for)?|as\s+if|but\s+no|by\s+way\s+of
    San|Santa|Saint|St\.?|Mount|Lake|Port|Fort|Rio|Big
""")
_TITLES = (
    r"mr|mrs|ms|miss|mx|dr|prof|professor|doctor|sir|dame|lady|lord|rev|father|sister|brother|uncle"
    r"|aunt|auntie|frau|herr|m|mme|mlle|madame|monsieur|se[nñ]ora?|don|do[nñ]a|sra?"
)

PEOPLE = PeopleWords(
    names_follow=any_case(
        rf"(?<![\w'’-])(?:(?:{_SURE}|{_LIKELY})(?:\s+|\s*:\s*)|w/\s*|w\.?\s+)(?=[^\W\d_@])|(?<![\w.])@(?=[^\W\d_])"
    ),
    sure=any_case(rf"w(?:/|\.?\s)|(?:{_SURE})(?:\s|\s*:|$)"),
    joint=any_case(
        r"(?:\s*,\s*(?:and\s+|&\s*)?|\s+and\s+|\s+plus\s+|\s*&\s*|\s*\+\s*|\s*/\s*|\s*<+-*>+\s*|\s+n\s+|\s+as\s+well\s+as\s+)@?(?!I\b)"
    ),
    introduces=any_case("introduc"),
    to_whom=any_case(r"\s+(?:to|and|with)\s+"),
    verbs=frozenset({"will", "may", "can", "Will", "May", "Mark", "Bill", "Sue", "Hope", "Pat"}),
    ends_name=any_case(
        rf"\s*(?:$|[,.;:!?\n&+/)]|['’]s\b|(?:and|on|at|about|yesterday|last|today|for|in|this|with|by|again|from|to|re|after|before|two|three|over)\b)|{_DO}"
    ),
    never=NEVER,
    common=COMMON,
    ordinary=ORDINARY,
    titles=any_case(
        rf"(?:{_TITLES})\.?\s+(?=(?-i:[^\W\d_a-z]))"
        r"|(?:mr|mrs|ms|dr|prof)\.?\s+(?=[^\W\d_])"
    ),
    particles=words_in(
        "da de do dos das del della di du van von der den la le el al bin ibn ter ten y "
    ),
    organisation=any_case(rf"\b(?:{_NO_PERSON})\b"),
    firm=any_case(
        r"\s*(?:&|and|\+)\s+(?:sons?|bros|brothers|daughters?|associates|partners|(?-i:Co)|company)\b"
        r"|\s+(?:brothers|bros)\b|\s+(?-i:Ltd|Limited|GmbH|Inc|PLC|Plc|LLC|Corp|Lda|Studios?|Consulting|Partners|Media"
        r"|Design|Bakery|Kitchen|Motors|Foundation|Associates|Solicitors|Architects|Books|Airlines)\b"
    ),
    short_forms=words_in("w dr mr mrs ms mx prof st vs approx rev sr sra jr mme hr fr "),
    described=any_case(
        rf"(?:(?:{WHOSE})\s+)?{OF_OLD}(?:{WHO})(?:\s+(?:called|named|of\s+(?:mine|ours)))?,?\s+(?=(?-i:[A-ZÀ-Þ][^\W\d_A-Z]))"
    ),
    told_of=any_case(rf"(?:(?:{_OF_OTHERS})(?:['’]\w+)?)\b{_AND_MINE}"),
    source=any_case(r"according\s+to\s+|(?:says|reckons)\s+(?=(?-i:[A-ZÀ-Þ]))"),
    tells=any_case(_DO),
    matter=any_case(
        r"\b(?:about|whether|(?<!['’])re|who|whom|whose|because|since|until|concerning|regarding|regards|says|(?!^)(?<!\bI\s)said(?!\s+(?:hi|hello|hey|goodbye|bye|thanks|sorry)\b)|thinks|asking)\b"
        r"|(?<=\w)\s+(?:if|when)\s+(?!(?:I|we)\b)|\bthat(?=\s+(?:he|she|they|it|we|I|there|the|his|her|their|our|my|ours|yours)\b|\s+(?-i:[A-ZÀ-Þ]))|\bin\s+(?:the\s+)?memory\s+of\b|\btold\s+(?:me|us)\b(?=\s+(?-i:[A-ZÀ-Þ]))"
    ),
    purpose=any_case(
        r"\bto\s+(?:discuss|plan|celebrate|talk|chat|go\s+(?:over|through)|review|prepare|see\s+if|ask|say|tell|compare|remember|mourn|look\s+at)\b"
    ),
    did=any_case(rf"{_ADVERBS}(?:{_CAME})(?=\s|[,.;!]|$)"),
    was_there=any_case(rf"{_ADVERBS}(?:{_WERE_THERE})\b"),
    own_affair=any_case(
        r"\s+(?:(?:always|often|usually|still|now|never)\s+)?(?:(?:is|are)\s+\w+ing|used\s+to|wants?|plans?|hopes"
        r"|goes|plays|works|lives|studies|trains|sings|runs|meets|has\s+(?:an?|lunch|dinner|coffee)|shares|sits)\b"
    ),
    beside=any_case(
        r"(?<![\w'’-])(?:with|w/|introduced\s+(?:me|us)\s+to|brought(?:\s+along)?|together\s+with)\s+(?=[^\W\d_])|(?<![\w.])@(?=[^\W\d_])"
    ),
    relatives=any_case(rf"(?:['’]s?|s['’]?)\s+{OF_OLD}(?:{KIN})\b\s*(?!['’])(?:,\s*|called\s+)?"),
    relative_of=any_case(
        rf"\b(?:{KIN}|pictures?|photos?|statue|fan|memory|birthday|the\s+likes)\s+of\s+(?:the\s+)?$"
    ),
    apart=any_case(rf"\b(?:{_NOT_THEM})\s+$"),
    origin=any_case(r"\bfrom\s+$"),
    companions=any_case(rf"(?:{_OTHERS})(?=\s*(?:,|and\b|&|\+))"),
    on_behalf=any_case(r"\bfor\s+$"),
    fillers=any_case(rf"(?:\s*(?:{_FILLERS})\b[,!]?\s+){{1,3}}|\s+"),
    possessive=any_case(r"['’]s$"),
    owned=any_case(
        rf"['’]s\s+(?!{_NO_THING})(?!(?:[\w-]+\s+){{0,2}}?(?:{SHARED}|{KIN}|{WHO})\b)(?-i:[a-z])"
    ),
    uses=any_case(
        r"\b(?:with|from|in|on|into|onto|under|using|by|near|behind|outside|off|(?:bought|ate|cooked)(?:\s+\w+)?)\s+$"
    ),
    brand=any_case(r"(?:at|in|from|@|inside|outside)\s+(?:the\s+)?$"),
    owner=any_case(r"(?<=\w\w)s$"),
    being_typed=any_case(r"(?:@|\bwith )([^@\n]{0,80})$"),
    between_typed=any_case(r", (?:and )?| and | & "),
)
