"""Kinds of contact, by the words that tell of them."""

from __future__ import annotations

from desktop_app.domain.grammar.english.not_contact import (
    ANOTHER_MATTER,
    CALLED_OFF,
    NO_ACTIVITY,
    NOT_DONE,
    NOT_REACHED,
    NOTED,
)
from desktop_app.domain.grammar.language import KindForm, KindWords
from desktop_app.domain.grammar.spelling import any_case, one_of
from desktop_app.domain.timeline import InteractionKind as K
from desktop_app.domain.timeline import Starter

_NAME = r"[\w'’.-]+(?:\s+[A-Z][\w'’-]+)?"
_SOMEBODY = rf"(?:{_NAME}\s+(?:(?:and|&|\+)\s+{_NAME}\s+)?)"
_FEW = r"(?:[\w'’-]+\s+){0,3}?"
_NET = r"(?:linkedin|facebook|fb|instagram|insta|twitter|x|bluesky|mastodon|xing|tiktok|strava)"
_APP = r"(?:whatsapp|signal|telegram|messenger|imessage|slack|teams|discord|viber|wechat|sms|line|threema)"
_POST = r"(?:posts?|photos?|pictures?|pics?|story|stories|tweets?|updates?|comments?|reels?|articles?|videos?|announcement|profile)"
_MAILS = r"(?:e-?mails?|mails?)(?!\s+(?:address|provider|account|list))"

_HELP = one_of(rf"""
    (?:gave|lent|offered)\s+{_SOMEBODY}?(?:some\s+|a\s+bit\s+of\s+|a\s+few\s+|good\s+|really\s+|great\s+|his\s+|her\s+|an?\s+)*(?:advice|feedback|tips?|hand|lift|ride|pointers|help|reference|recommendation|idea|ideas|tour|loan|lesson|massage|discount|hug|update|heads[- ]up|chance|warning)
    (?:got|had)\s+(?:some\s+|a\s+bit\s+of\s+|good\s+|great\s+)?(?:advice|feedback|tips|help)\s+from
    gave\s+(?:the|his|her|their|{_NAME}(?:\s+back)?\s+(?:his|her|their|the))\s+(?:\w+\s+){{0,2}}back
    gave\s+{_NAME}\s+back
    help(?:ed|ing)\s+(?:out\s+)?(?!with\s+my)
""")
_CALL_YOU = one_of(rf"""
    (?:gave|give)\s+{_SOMEBODY}an?\s+(?:quick\s+)?(?:call|ring|buzz|bell|tinkle|shout)
    call(?:ed)?\s+(?:back|round)
    (?<!guy\s)(?<!man\s)(?<!one\s)(?<!body\s)(?<!friend\s)(?<!place\s)(?<!film\s)(?<!book\s)(?<!thing\s)(?<!dog\s)(?<!cat\s)(?<!was\s)(?<!is\s)(?<!are\s)(?<!been\s)(?<!girl\s)(?<!boy\s)(?<!song\s)(?<!so-)called(?!\s+(?:off|it|out|for(?!\s+(?:an?|half|two|three|\d))|(?:him|her)self\b))
    phoned
    rang(?!\s+(?:out|off))
    (?:have\s+|'ve\s+)?rung
    skyped
    facetimed
    zoomed
    buzzed
    (?:got|get)\s+(?:hold|a\s+hold)\s+of
    (?:got|get)\s+through\s+to
    (?:caught|reached|got)\s+{_SOMEBODY}on\s+(?:the\s+phone|his\s+mobile|her\s+mobile|the\s+mobile)
""")
_CALL_THEY = one_of(rf"""
    (?:got|had|took|received)\s+{_FEW}(?:call|ring|phone\s*call)\s+(?:\w+\s+)?from
    (?:phone\s?|video\s?)?call\s+(?:\w+\s+)?from
""")
_CALL = one_of(r"""
    (?:video|phone|zoom|teams|conference|skype|skpe|signal|whatsapp|facetime)[- ]?(?:calls?|chat)
    (?:talked|chatted|spoke|(?<!to\s)talk|(?<!to\s)chat)\s+(?:\w+\s+){0,3}on\s+the\s+phone
    (?:was|were)\s+on\s+the\s+(?:phone|line)
    on\s+the\s+phone(?=\s+(?:with|to|for|w/))
    phone(?=\s+(?:with|w/))
    talk(?=\s+(?:to|with|w/))
    (?:skype|zoom|facetime|teams|google\s+meet|hangout)(?=\s+(?:with|w/?|re)\b|\s*:)
    spoke(?!\s+(?:at|in|on|out|up|volumes)\b)
    spoken(?=\s+(?:to|with))
    talked(?!\s+(?:about|into|out|down|over\s+(?:him|her|me)))
    (?<=\bI\s)talked
    calls?(?!\s+(?:off|it|out|centre|center|sign|in\s+sick|for(?!\s+(?:an?|half|two|three|\d))))
    (?<!the\s)(?<!on\s)(?<!new\s)(?<!his\s)(?<!her\s)(?<!my\s)(?<!a\s)phone(?=\s+\w)
    skype
    zoom(?!\s+(?:in|out)\b)
    facetime
""")
_EMAIL_YOU = one_of(rf"""
    e-?mailed
    mailed
    (?:replied|responded|answered|wrote\s+back)\s+(?:to\s+)?{_FEW}{_MAILS}
    (?:wrote|sent|dropped|shot|fired\s+off)\s+{_FEW}(?:{_MAILS}|line)
    forwarded
    cc['’]?e?d
""")
_EMAIL_THEY = one_of(rf"""
    (?:got|had|received)\s+{_FEW}{_MAILS}\s+(?:back\s+)?from
    {_MAILS}\s+from
""")
_EMAIL = _MAILS
_MESSAGE_YOU = one_of(rf"""
    (?:wrote|messaged|texted|replied|answered|pinged|got\s+back)\s+(?:to\s+)?{_FEW}(?:on|via|over|through|by)\s+(?:{_NET}|{_APP})
    (?:wrote|sent|dropped|left|shot)\s+{_FEW}(?:text|message|msg|dm|sms|whatsapp|note|voice\s*(?:note|message)|word)
    texted
    messaged
    whats?apped
    dm(?:['’]?e?d)
    slacked
    snapped
    pinged
    poked
    nudged
    sent\s+(?:\S+\s+){{1,5}}?(?:links?|photos?|pics?|pictures?|drafts?|slides|articles?|messages?|notes|docs?|files?|invoices?|contracts?|recipes?|videos?|memes?|cv|deck|details|address|number|wishes|congratulations|condolences|best|love|regards|greetings|playlist|song|podcast|report|quote|minutes|pdf|map|list|poem|copy|invitation|invite)
    (?:replied|responded|wrote\s+back|answered|got\s+back)\s+to
    wished
    congratulated
""")
_MESSAGE_THEY = one_of(rf"""
    heard\s+(?:back\s+)?from
    (?:got|had|received)\s+{_FEW}(?:text|message|msg|dm|sms|whatsapp|note|photos?|reply|answer|news|voice\s*(?:note|message)|link|wave|invitation|invite)s?\s+(?:back\s+)?from
    (?:text|message|msg|dm|sms|whatsapp|voice\s*(?:note|message)|reply|answer|note|news|word|photos?|invitation|invite)s?\s+(?:back\s+)?from
""")
_MESSAGE = one_of(rf"""
    (?:whatsapp|signal|telegram|slack|imessage|text)(?=\s+(?:message|chat|thread|exchange))
    whats?app
    text(?:s|ing)?(?!\s*book)
    messages?
    dms?
    sms
    chat(?:ted|ting)?
    sent\s+me
    (?:replied|responded|answered)
    exchanged\s+{_FEW}(?:messages|texts|dms)
    voice\s*(?:note|message)
    got\s+(?:back\s+to|in\s+touch)
""")
_LETTER_YOU = one_of(rf"""
    wrote(?!\s+(?:off|up|down|code|the\s+(?:report|paper|book|chapter|proposal|article|post|draft)))
    (?:sent|posted|mailed)\s+{_FEW}(?:post)?cards?
    (?:sent|posted|wrote)\s+{_FEW}letters?
    card\s+to
    letter\s+to
    postcard\s+to
    (?:birthday|christmas|xmas|thank[- ]you|get[- ]well|wedding|sympathy|new\s+year)\s+card\s+(?:to|for)
""")
_LETTER_THEY = one_of(rf"""
    (?:got|had|received)\s+{_FEW}(?:letter|postcard|card)s?\s+from
    (?:letter|postcard|card)s?\s+(?:\w+\s+)?(?:back\s+)?from
""")
_LETTER = one_of("""
    letter
    postcard
    (?:birthday|christmas|xmas|thank[- ]you|get[- ]well|wedding|sympathy)\\s+card
""")
_SOCIAL_YOU = one_of(rf"""
    (?:liked|loved|shared|reposted|reacted\s+to|commented\s+on|replied\s+to|congratulated|hearted|favou?rited|upvoted|retweeted|boosted)\s+(?:\S+\s+){{1,4}}?{_POST}
    commented
    retweeted
    reposted
    (?:added|followed|connected\s+with|accepted|endorsed|tagged|befriended|congratulated)\s+(?:\S+\s+){{1,5}}?on\s+{_NET}
    connected\s+(?:with\s+)?(?:\S+\s+){{0,3}}?on\s+{_NET}
    (?:accepted\s+)?(?:friend|connection)\s+request
    endorsed
""")
_SOCIAL = one_of(r"""
    linkedin
    facebook
    instagram
    tagged
    connected\s+on
""")
_GIFT_YOU = one_of(rf"""
    gave(?!\s+(?:up|in|birth|a\s+(?:talk|speech|presentation|lecture|damn)|notice|it\s+(?:up|a)|{_NAME}(?:\s+and\s+{_NAME})?\s+(?:notice|a\s+(?:try|miss|go|break|yes|no)|up|my|his|her|the\s+(?:news|number|address|all|ok|go|update))))
    sent\s+{_FEW}(?:flowers|chocolates?|a\s+bottle|a\s+present|a\s+gift|a\s+parcel|a\s+book|a\s+hamper|a\s+cake|a\s+basket|wine|bouquet)
    bought\s+{_NAME}\s+(?:an?|some|the|his|her|two|three)
    brought\s+{_NAME}\s+(?:an?|some)\s+(?:present|gift|bottle|cake|flowers|book|souvenir|soup|lunch)
    (?:took|brought|dropped\s+off)\s+(?:\w+\s+){{0,2}}(?:flowers|a\s+present|a\s+gift|a\s+cake|soup)\s+(?:to|for|round|over)
    present\s+for
    gift\s+for
""")
_GIFT_THEY = one_of(rf"""
    (?:got|received|had)\s+{_FEW}(?:present|gift|flowers|parcel|hamper|bouquet|chocolates)\s+from
    (?:present|gift|flowers|parcel|hamper|chocolates)\s+from
""")
_GIFT = one_of(r"""
    gift(?!\s+(?:shop|voucher\s+for\s+me))
    birthday\s+present
""")
_COFFEE = one_of(r"""
    came\s+(?:over\s+|round\s+|here\s+)?for\s+(?:an?\s+)?(?:coffee|tea|cuppa)
    coff?ees?(?!\s+(?:machine|table|shop|beans?|maker|cup|mug|morning\s+for|grounds|house))
    cuppa
    (?:tea|chai|matcha|cocoa)(?=\s+(?:with|w/|at|together|and\s+(?:cake|scones|biscuits)|break\s+with|round)|\s*$|\s*[,.])
    (?:had|grabbed|drank|for)\s+(?:an?\s+)?(?:tea|chai|matcha|cocoa)
    espresso
    cappuccinos?
    flat\s+whites?
    hot\s+chocolate
    lattes?
""")
_MEAL = one_of(r"""
    came\s+(?:over\s+|round\s+|here\s+)?(?:for|to)\s+(?:\w+\s+)?(?:lunch|dinner|breakfast|brunch|supper|drinks|tapas|pizza)
    lunch(?:ed|es)?(?!\s*box)
    dinners?
    dined
    breakfast
    brekkie
    brekky
    brunch
    meal
    supper
    (?:grabbed|had|for|sank|shared|drank|over)\s+(?:an?|some|two|three|a\s+few|a\s+couple\s+of|a\s+quick|the|one\s+too\s+many)?\s*(?:beers?|pints?|drinks?|wine|cocktails?|bite|food|curry|pizza|sushi|ramen|burgers?|tapas|ice\s*cream|cider|whisky|kebab|chips|something\s+to\s+eat|pancakes|nightcap)
    beers?
    pints?
    drinks?(?!\s+water)
    cocktails?
    aperitivo
    aperol
    pizza
    curry(?=\s+(?:with|w/|at|night))
    sushi(?=\s+(?:with|w/|at))
    tapas
    takeaway
    ate(?:\s+out)?
    eat(?:ing)?(?:\s+out)?\s+with
    bbq
    barbecue
    barbie(?=\s+(?:with|at))
    picnic
    potluck
    ice\s+cream\s+with
    cooked(?=\s+(?:for|with|dinner|lunch|us))
    pub(?=\s+(?:with|w/|quiz\s+with|lunch|night))
    (?:sunday\s+)?roast\s+(?:with|at)
    had\s+(?:\w+\s+){1,3}(?:over|round)(?=\s+for\b)
""")
_EVENT = one_of(r"""
    conference
    meet-?up
    part(?:y|ies)(?!\s+(?:member|line|wall|politics))
    wedding
    workshop
    fair(?!\s+(?:enough|play|point|price|deal|amount|use|few))
    concert
    event
    gig
    festival
    exhibition
    vernissage
    (?:book\s+|album\s+|product\s+)?launch
    opening(?=\s+(?:night|of|at|with)|\s*$|\s*,)
    funeral
    wake
    christening
    baptism
    graduation
    reunion
    seminar
    webinar
    hackathon
    lecture
    talk(?=\s+by)
    theatre
    theater
    opera
    cinema
    films?(?=\s+(?:with|w/|night|club|at|festival))
    movies?(?=\s+(?:with|w/|night|at))
    play(?=\s+(?:with|at)\b)
    (?:football|rugby|basketball|hockey|cricket|tennis)?\s*match(?=\s+(?:with|w/|at)|\s*$|\s*,)
    book\s+club
    (?:quiz|games?|poker|karaoke|film|movie|pub|open|board\s+games?)[- ](?:night|evening|day)
    house-?warming
    open\s+day
    (?:baby|bridal)\s+shower
    (?:hen|stag)\s+(?:do|night|party|weekend)
    celebration
    ceremony
    gala
    retreat
    offsite
    (?:trade\s+)?show(?=\s+(?:with|at)\b)
    karaoke
    choir(?:\s+(?:practice|rehearsal))?
    birthday\s+(?:party|drinks|bash|do|dinner|lunch)
    parents['’]?\s+evening
    christmas\s+(?:do|party|market)
    prom
    ball(?=\s+(?:with|at)\b)
""")
_MET_NOBODY = (
    r"(?!\s+(?:his|their|her(?!\s*(?:$|[,.;]|(?:at|for|in|on|and|with|after|before|again|yesterday|today|last)\b)))\b"
    r"|\s+(?:the|my|our|all|every)\s+(?:\w+\s+)?(?:deadlines?|targets?|goals?|quota|criteria|requirements?|standards?|expectations))"
)
_MET = f"met{_MET_NOBODY}|" + one_of(r"""
    saw(?!\s+(?:that|on|in|online|how|what|why|it|a\s+post|the\s+(?:news|post|photo|photos|film|movie|ad|advert|doctor|dentist|light|email)|\w+['’]s\s+(?:post|photo|story|tweet|email|message|name|update))\b)
    (?:have\s+|'ve\s+)?seen(?=\s+[A-Z])
    visited
    (?:ran|bumped|run|stumbled|walked)\s+into
    came\s+across(?=\s+[A-Z])
    caught\s+up
    hung\s+out
    (?:came|dropped|popped|stopped|swung|called)\s+(?:over|round|around|by|in)(?!\s+(?:the\s+)?(?:bus|car|train|shock))
    (?:popped|dropped|went|nipped|walked)\s+(?:over|round|across|up)\s+to
    (?:came|was|were)\s+(?:over|round|here)(?=\s+(?:for|with|to|at|last|yesterday|on|this)|\s*$|\s*[,.])
    came\s+(?:to\s+(?:stay|visit|see)|along|too|instead|as\s+well)
    (?<=\bI\s)was\s+(?:at|by|with)(?=\s+[A-Z])
    (?<=\bwe\s)were\s+(?:at|by|with)(?=\s+[A-Z])
    stayed\s+(?:with|over|at|for)
    sat\s+(?:next\s+to|beside|with|opposite|by)
    stood\s+(?:next\s+to|beside)
    interviewed
    picked\s+(?:[\w'’]+\s+){1,3}up
    picked\s+up(?=\s+[A-Z])
    (?:dropped|took|drove)\s+(?:[\w'’]+\s+){1,3}?(?:off|home|to)
    dropped\s+off(?=\s+[A-Z])
    (?:hosted|entertained|joined|accompanied|hugged|kissed|babysat\s+for|fetched)(?=\s+(?:[A-Z]|us\b|me\b))
    joined\s+(?:us|me)
    showed\s+(?:\w+|me|us)\s+(?:around|round|the)
    went\s+(?:out|for|to|shopping|dancing|running|swimming|climbing|hiking|bowling|skiing|camping|sailing|cycling)\b(?=[^.;!?\n]{0,40}\b(?:with|w/))
    spent\s+(?:\S+\s+){1,4}?with
    got\s+together
    said\s+(?:hello|hi|goodbye|bye)\s+to
    waved\s+(?:to|at)
    shook\s+hands\s+with
""")
_MEETING = one_of(r"""
    meetings?
    meet(?:ing)?
    mtg
    seeing(?=\s+[A-Z])
    visit(?:ing)?
    walk(?:ed|ies|ing)?
    hiked?
    stroll(?:ed)?
    (?:jog|jogged|run|ran|cycled|cycling|swam|swim|climbed|climbing|rowed|skied|skiing|sailed|sailing|surfed|shopping|camping|sightseeing|dancing|danced|bouldering|gym|yoga|tennis|padel|squash|football|golf|chess|badminton|sauna|museum|beach|playdate|travelled|traveled|trained|training|cooking|gardening|fishing|karaoke|bowling|worked|studied|rehearsed|practi[cs]ed|babysat|sat|stayed|road\s?trip|trip|day\s+out|night\s+out|weekend|holiday|afternoon|evening|morning|session|sync|stand-?up|appointment|brainstorm(?:ing|ed)?|bike\s+ride|ride|drive|city\s+trip|game|games|match)(?=\s+(?:[\w'’-]+\s+){0,4}?(?:with|w/))
    catch(?:ing)?[- ]?up
    (?:hang|hanging)\s+out
    1[:-]1
    121(?=\s+with)
    one[- ]on[- ]one
    one[- ]to[- ]one
    face[- ]to[- ]face
    (?:round|over|evening|afternoon|day|night|weekend)\s+at(?=\s+[A-Z]\w+['’]s\b)
    interview\s+(?:with|by)
    reunited
""")

_ORDER = (
    (_HELP, K.OTHER, None),
    (_SOCIAL_YOU, K.SOCIAL, Starter.YOU),
    (_EMAIL_YOU, K.EMAIL, Starter.YOU),
    (_EMAIL_THEY, K.EMAIL, Starter.THEY),
    (_MESSAGE_YOU, K.MESSAGE, Starter.YOU),
    (_MESSAGE_THEY, K.MESSAGE, Starter.THEY),
    (_LETTER_THEY, K.LETTER, Starter.THEY),
    (_GIFT_THEY, K.GIFT, Starter.THEY),
    (_CALL_YOU, K.CALL, Starter.YOU),
    (_CALL_THEY, K.CALL, Starter.THEY),
    (_LETTER_YOU, K.LETTER, Starter.YOU),
    (_GIFT_YOU, K.GIFT, Starter.YOU),
    (_COFFEE, K.COFFEE, None),
    (_MEAL, K.MEAL, None),
    (_CALL, K.CALL, None),
    (_EMAIL, K.EMAIL, None),
    (_LETTER, K.LETTER, None),
    (_MET, K.MEETING, None, True),
    (_MEETING, K.MEETING, None),
    (_EVENT, K.EVENT, None),
    (_MESSAGE, K.MESSAGE, None),
    (_SOCIAL, K.SOCIAL, None),
    (_GIFT, K.GIFT, None),
    ("note", K.NOTE, None),
)
"""Patterns in the order in which they are tried, and who starts what the verb tells of."""

NAMED = tuple((form[0], form[1]) for form in _ORDER)

_ACTIVITY = one_of(r"""
    went(?:\s+\w+)?
    played(?:\s+\w+)?
    had\s+(?:an?\s+)?\w+
    took
    ran
    swam
    sang
    drove
    spent\s+(?:\S+\s+){1,3}?
    taught
    lent
    paid
    told
    let
    sent
    bought
    brought
    did(?!\s+not|n['’]t)(?:\s+\w+)?
    \w+ed
""")
_TOGETHER = one_of("""
    took
    drove
    joined
    hosted
    interviewed
    fetched
    accompanied
""")

KINDS = KindWords(
    named=tuple(
        KindForm(any_case(rf"(?<![\w'’@-])(?:{pattern})(?![\w@])"), *of) for pattern, *of in _ORDER
    ),
    another_matter=any_case(ANOTHER_MATTER),
    not_done=any_case(NOT_DONE),
    not_reached=any_case(rf"\b(?:{NOT_REACHED})"),
    called_off=any_case(CALLED_OFF),
    noted=any_case(NOTED),
    activity=any_case(
        rf"\s*(?:(?:I|we|just|finally|also|then|so|and)\s+){{0,3}}(?P<did>(?!(?:{NO_ACTIVITY})\b)(?:{_ACTIVITY}))\b"
    ),
    no_activity=any_case(rf"\b(?:{NO_ACTIVITY})\b"),
    together=any_case(_TOGETHER),
    with_whom=any_case(r"\bw(?:ith|/)?\s*$"),
)
