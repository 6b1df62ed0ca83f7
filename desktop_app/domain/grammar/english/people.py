"""Where names stand."""

from __future__ import annotations

from desktop_app.domain.grammar.english.common_words import COMMON, NEVER, ORDINARY
from desktop_app.domain.grammar.spelling import any_case, one_of, words_in
from desktop_app.domain.grammar.telling_words import PeopleWords, StarterWords

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
    between
    opposite
    beside
    behind
    the\s+other
    (?:coffee|lunch|dinner|breakfast|brunch|beers?|drinks|pint|tea|meeting|walk|zoom|skype|catch-?up|1:1|visit)
""")
KIN = one_of(r"""
    (?:step|god|half|great|grand)?-?(?:mother|father|mum|mom|dad|parents?|brothers?|sisters?|sons?|daughters?|child|children|kids?|uncle|aunt|auntie)(?:['’s]*)(?:[- ]in[- ]law)?
    wife
    husband
    hubby
    missus
    spouse
    (?:ex-?)?(?:wife|husband|boyfriend|girlfriend|partner)
    other\s+half
    boyfriend
    girlfriend
    partner
    fianc[eé]e?
    bride
    groom
    widow
    siblings?
    twins?
    baby
    toddler
    (?:little|big|older|younger|eldest|youngest|oldest)\s+(?:one|boy|girl|brother|sister|son|daughter)
    boy
    girl
    cousins?
    nieces?
    nephews?
    in-?laws
    gran(?:ny|dma|dpa|dad)?
    family
    folks
    flat-?mates?
    room-?mates?
    house-?mates?
    neighbou?rs?
    boss
    manager
    supervisor
    line\s+manager
    (?:co-?workers?|colleagues?|teammates?)
    assistant
    secretary
    pa
    intern
    friends?
    mates?
    best\s+(?:friend|mate|man)
    buddy
    date
    team
    lawyer
    accountant
    agent
    landlord
    landlady
    nanny
    au\s+pair
    tutor
    teacher
    trainer
    student
    client
    successor
    predecessor
    deputy
    dog
    cat
    ex
""")
_WHO = rf"(?:{KIN}|designer|developer|photographer|editor|head\s+of\s+\w+|director|founder|owner|plumber|doctor|dentist|nurse|student|professor|chef|author|singer|guy|woman|man|lady|bloke|chap)"
_WHOSE = r"(?:my|our|his|her|their|your|the|an?|[A-Z][\w-]*['’]s?)"
OF_OLD = r"(?:(?:old|new|former|ex|dear|good|lovely|other|elder|older|younger|little|big|twin|first|current|next[- ]door|work|school|uni|university|college|childhood|mutual|late|great|nice|young|step)[\s-]+){0,2}"
_DO = one_of(r"""
    (?:['’](?:s|re)\s+(?:\w+ing|in|at|a|an|not|ill|sick|back|here|there|away|off|out|on|got|been|gone|going|just|still|now|very|so|too|the|my|our|pregnant|engaged|married|happy|sad|fine|well|okay|ok|better|busy|free|keen|late|great|good|looking|moving|coming|expecting|also|leaving)\b)
    ['’](?:ll|d|ve)\b
    \s+(?:(?:also|just|finally|already|really|still|kindly|then|now|even|never|always|actually|apparently|sadly|suddenly|briefly|often|maybe|probably|only)\s+){0,2}(?:is|are|was|were|will|would|has|have|had|can|could|may|might|must|should|does|did|do|did?n['’]?t|isn['’]?t|wasn['’]?t|won['’]?t|can['’]?t|hasn['’]?t|doesn['’]?t|wouldn['’]?t|couldn['’]?t|rang|wrote|came|went|got|gave|took|sent|said|told|met|saw|made|left|found|lost|won|sold|bought|brought|drove|spoke|heard|let|put|set|read|ran|sat|stood|held|kept|knew|thought|felt|became|began|broke|built|chose|fell|grew|led|lent|paid|quit|hung|swung|taught|threw|wore|woke|ate|drank|flew|forgot|hurt|cut|hit|shut|bit|beat|sang|swam|slept|spent|stuck|popped|fb['’]?d|(?!need\b|speed\b|bed\b|red\b|shed\b)[a-z]{2,}ed|(?!yes\b|as\b|this\b|perhaps\b|always\b|drinks\b|beers\b|tapas\b|news\b|photos\b|sometimes\b|sms\b|emails\b|texts\b|cocktails\b|pints\b)[a-z]{2,}[^s\W]s)\b
""")

_ADVERBS = r"\s+(?:(?:just|finally|also|then|already|suddenly|unexpectedly|even|actually|kindly|both|who)\s+){0,2}"

PEOPLE = PeopleWords(
    names_follow=any_case(
        rf"(?<![\w'’-])(?:(?:{_SURE}|{_LIKELY})(?:\s+|\s*:\s*)|w/\s*|w\s+)(?=[^\W\d_@])|(?<![\w.])@(?=[^\W\d_])"
    ),
    sure=any_case(rf"w(?:/|\s)|(?:{_SURE})(?:\s|\s*:|$)"),
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
        r"(?:mr|mrs|ms|miss|mx|dr|prof|professor|doctor|sir|dame|lady|lord|rev|father|sister|brother|uncle|aunt|auntie|frau|herr|m|mme|mlle|madame|monsieur|se[nñ]ora?|don|do[nñ]a|sra?)\.?\s+(?=(?-i:[^\W\d_a-z]))"
    ),
    particles=words_in(
        "da de do dos das del della di du van von der den la le el al bin ibn ter ten y "
    ),
    organisation=any_case(
        r"\b(?:ltd|limited|gmbh|inc|plc|llc|co|corp|ag|sa|lda|bank|university|college|school|institute|studios?|press|hotel|hospital|clinic|council|museum|agency|group|partners|consulting|media|labs?|software|systems|solutions|foundation|trust|society|association|club|church|caf[eé]|restaurant|airport|airlines|insurance|telecom|academy|theatre|gallery|street|road|park|station|festival|show|team|support|office)\b"
    ),
    short_forms=words_in("dr mr mrs ms mx prof st vs approx rev sr sra jr mme hr fr "),
    described=any_case(
        rf"(?:(?:{_WHOSE})\s+)?{OF_OLD}(?:{_WHO})(?:\s+(?:called|named|of\s+(?:mine|ours)))?,?\s+(?=(?-i:[A-ZÀ-Þ][^\W\d_A-Z]))"
    ),
    told_of=any_case(
        r"(?:(?:he|she|they|it|this|that|there|his|her|their|its|who|which|whose|where|what|(?-i:says|said|thinks|wants|needs|sends|asks|seems|looks|sounds|has|is|was|will|can|could|would|doesn|isn|wasn|told)|because|since|although|though|while|as|unless|when|so\s+(?:he|she|they|it)|and\s+(?:he|she|they|it)|but\s+(?:he|she|they|it)|apparently|reportedly|according|sounds|everyone|everybody|the\s+kids)(?:['’]\w+)?)\b(?!\s+(?:and\s+I\b|flat-?mate\b|sister\b|brother\b|wife\b|husband\b|friend\b|partner\b|boss\b|colleague\b|mother\b|father\b|mum\b|dad\b|daughter\b|son\b|cousin\b))"
    ),
    tells=any_case(_DO),
    matter=any_case(
        r"\b(?:about|whether|re|who|whom|whose|because|since|until|concerning|regarding|regards|says|said|thinks|asking|hearing|hear)\b"
        r"|(?<=\w)\s+(?:if|when)\s|\bthat(?=\s+(?:he|she|they|it|we|I|there|the|his|her|their|our|my|ours|yours)\b|\s+(?-i:[A-ZÀ-Þ]))|\bin\s+(?:the\s+)?memory\s+of\b"
    ),
    purpose=any_case(
        r"\bto\s+(?:discuss|plan|celebrate|talk|chat|go\s+(?:over|through)|review|prepare|see\s+if|ask|say|tell|compare|remember|mourn|look\s+at)\b"
    ),
    did=any_case(
        rf"{_ADVERBS}(?:called|rang|phoned|texted|messaged|emailed|e-mailed|whatsapped|facetimed|dropped\s+(?:by|in|round|off)|popped\s+(?:by|in|over|round)|stopped\s+by|swung\s+by|came\s+(?:by|over|round|along|too|for|to|with|and)|came|visited|joined\s+us|wrote(?:\s+to)?\s+me|sent\s+(?:me|us)|gave\s+me|answered|replied|picked\s+me|drove\s+me|helped\s+me|invited\s+(?:me|us)|got\s+(?:back|in\s+touch)|pinged|said\s+hi|and\s+(?:I|me)\b)(?=\s|[,.;!]|$)"
    ),
    was_there=any_case(
        rf"{_ADVERBS}(?:came|joined|was\s+(?:there|also\s+there|with\s+us|in\s+too)|were\s+(?:there|also)|brought|sang|danced|played|cooked|hosted|showed\s+up|turned\s+up|made\s+(?:it|the|a)|taught\s+us|drove\s+us|took\s+us|won|lost\s+at|too|also|as\s+well|along)\b"
    ),
    beside=any_case(
        r"(?<![\w'’-])(?:with|w/|introduced\s+(?:me|us)\s+to|brought(?:\s+along)?|together\s+with)\s+(?=[^\W\d_])|(?<![\w.])@(?=[^\W\d_])"
    ),
    relatives=any_case(rf"(?:['’]s?|s['’])\s+{OF_OLD}(?:{KIN})\b\s*(?!['’])(?:,\s*|called\s+)?"),
    relative_of=any_case(
        rf"\b(?:{KIN}|pictures?|photos?|statue|fan|memory|birthday|the\s+likes)\s+of\s+(?:the\s+)?$"
    ),
    apart=any_case(
        r"\b(?:than|like|without|instead\s+of|not|except(?:\s+for)?|minus|missing|as\s+if|unlike|neither|nor|but\s+no|by\s+way\s+of)\s+$"
    ),
    on_behalf=any_case(r"\bfor\s+$"),
    fillers=any_case(
        r"(?:\s*(?:it\s+was(?=\s+(?-i:[A-ZÀ-Þ]))|so|ok|okay|well|yes|yep|yeah|and|but|also|then|just|finally|today|great|lovely|nice|good|poor|dear|old|little|today|note|nb|fyi|update|news|the\s+other|both|me\s+(?:and|&|\+)|myself\s+and|I\s+and|if|unless|when|(?:should|shall|do|does|did|is|are|was|has|have|will|would|can|could|may|must)(?=\s+(?-i:[A-ZÀ-Þ])|\s+(?:we|you|he|she|they|it|there)\b)|maybe|perhaps|hopefully|in\s+case|apparently|sadly|oh|ah|hm+|wow|hey|even|only|thankfully|luckily|unfortunately|both|hope|nearly|almost|barely|randomly)\b[,!]?\s+){1,3}|\s+"
    ),
    possessive=any_case(r"['’]s$"),
    being_typed=any_case(r"(?:@|\bwith )([^@\n]{0,80})$"),
    between_typed=any_case(r", (?:and )?| and | & "),
)

STARTERS = StarterWords(
    they=any_case(
        rf"\s*(?:he|she|they|somebody|someone|{_WHOSE}\s+{OF_OLD}(?:{KIN})|[A-Z][\w-]*['’]s\s+{OF_OLD}(?:{KIN}))\b"
    ),
    and_you=any_case(r"\s*(?:and|&|\+|n)\s+(?:I|me|myself|we|us|yours\s+truly)\b"),
    you_and=any_case(r"\b(?:me|myself|I|we|us)\s*(?:and|&|\+|plus|,)\s*$"),
    at_once=any_case(
        r"\s*,?\s*(?:(?:just|finally|also|then|already|actually|kindly|unexpectedly|suddenly|randomly|really|even|at\s+last|again|immediately|briefly|eventually|quickly|spontaneously|both|never\s+even|has|have|had|['’]s|['’]ve|only|very\s+kindly|in\s+turn|so\s+kindly|nicely|got\s+in\s+touch\s+and|who)\s+)*(?:(?:from|at|of|in)\s+(?:the\s+|my\s+)?[\w'’-]+(?:\s+[\w'’-]+)?\s+)?(?:(?:just|finally|also)\s+)?"
    ),
    me=any_case(r"\b(?:me|us|my|our|ours|I|mine)\b"),
    came=any_case(
        r"(?:came|dropped|popped|stopped|swung|called|was|were|stayed|visited|joined|picked|dropped|got\s+back|got\s+in|replied|responded|answered|caught|came\s+for|came\s+to|showed|hung|sat|cooked|hosted|chatted|talked|spoke|met)\b.*"
    ),
    for_me=any_case(
        r"\s+(?:(?:just|finally|also|kindly|very\s+kindly)\s+){0,2}(?P<did>drove|helped|took|carried|gave|lent|showed|fixed|repaired|rescued|paid|bought|brought|cooked|offered|saved|nursed|walked|picked|babysat|looked\s+after|proofread|translated|recommended|introduced|congratulated|thanked|hugged)\b"
    ),
    object_joint=any_case(r"\s+(?:(?:back|up|to|with|into|again)\s+){0,2}"),
    did_to_me=any_case(
        r"\b(?:called|rang|phoned|wrote|texted|messaged|e-?mailed|mailed|visited|pinged|gave|facetimed|skyped|zoomed|whatsapped)\s+(?:to\s+)?(?:me|us)\b"
    ),
)
