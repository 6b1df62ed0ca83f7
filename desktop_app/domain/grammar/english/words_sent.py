"""What is said or sent from afar: calls, mail, messages, letters, gifts."""

from __future__ import annotations

from desktop_app.domain.grammar.spelling import one_of

_NAME = r"(?!to\b)[\w'’.-]+(?:\s+[A-Z][\w'’-]+)?"
_SOMEBODY = rf"(?:{_NAME}\s+(?:(?:and|&|\+)\s+{_NAME}\s+)?)"
_FEW = r"(?:[\w'’&+-]+\s+){0,5}?"
_NET = r"(?:linkedin|facebook|fb|instagram|insta|twitter|x|bluesky|mastodon|xing|tiktok|strava)"
_APP = r"(?:whatsapp|signal|telegram|messenger|imessage|slack|teams|discord|viber|wechat|sms|line|threema)"
_POST = r"(?:posts?|photos?|pictures?|pics?|story|stories|tweets?|updates?|comments?|reels?|articles?|videos?|announcement|profile)"
_MAILS = r"(?:e-?mails?|mails?)(?!\s+(?:address|provider|account|list))"

HELP = one_of(rf"""
    (?:gave|lent|offered)\s+{_SOMEBODY}?(?:some\s+|a\s+bit\s+of\s+|a\s+few\s+|good\s+|really\s+|great\s+|his\s+|her\s+|an?\s+)*(?:advice|feedback|notes|comments|tips?|hand|lift|ride|pointers|help|reference|recommendation|idea|ideas|tour|loan|lesson|massage|discount|hug|update|heads[- ]up|chance|warning)
    (?:got|had)\s+(?:some\s+|a\s+bit\s+of\s+|good\s+|great\s+)?(?:advice|feedback|tips|help)\s+from
    gave\s+(?:the|his|her|their|{_NAME}(?:\s+back)?\s+(?:his|her|their|the))\s+(?:\w+\s+){{0,2}}back
    gave\s+{_NAME}\s+back
    (?:lift|ride)\s+(?:home\s+)?from(?=\s+[A-Z])
    help(?:ed|ing)\s+(?:out\s+)?(?!with\s+my)
""")
CALL_YOU = one_of(rf"""
    (?:had|managed)\s+to\s+(?:call|ring|phone)
    (?:gave|give)\s+{_SOMEBODY}an?\s+(?:quick\s+)?(?:call|ring|buzz|bell|tinkle|shout)
    call(?:ed)?\s+back
    (?<!guy\s)(?<!man\s)(?<!one\s)(?<!body\s)(?<!friend\s)(?<!place\s)(?<!film\s)(?<!book\s)(?<!thing\s)(?<!dog\s)(?<!cat\s)(?<!was\s)(?<!is\s)(?<!are\s)(?<!been\s)(?<!girl\s)(?<!boy\s)(?<!song\s)(?<!so-)called(?!\s+(?:in\s+(?:on|at)|round|over|by|off|it|out|for(?!\s+(?:an?|half|two|three|\d))|(?:him|her)self\b))
    phoned(?!\s+in\s+(?:sick|late))
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
CALL_THEY = one_of(rf"""
    (?:got|had|took|received)\s+{_FEW}(?:call|ring|phone\s*call)\s+(?:\w+\s+)?from
    (?:phone\s?|video\s?)?call\s+(?:\w+\s+)?from
""")
CALL = one_of(r"""
    (?:video|phone|zoom|teams|conference|skype|skpe|signal|whatsapp|facetime)[- ]?(?:calls?|chat)
    (?:talked|chatted|spoke|(?<!to\s)talk|(?<!to\s)chat)\s+(?:\w+\s+){0,3}on\s+the\s+phone
    (?:was|were)\s+on\s+the\s+(?:phone|line|blower)
    (?:had|have|got)\s+(?:[\w'’]+\s+){1,4}?on\s+(?:the\s+(?:phone|line|blower)|speaker(?:phone)?|facetime|skype|zoom)
    (?:slack\s+|teams\s+)?huddle
    (?:was|were)\s+on\s+(?:a\s+call|the\s+phone|zoom|teams|skype)
    (?:was|were)\s+on(?=\s+(?:with|to)\b)
    phoned?\s+in(?=\s+to)
    on\s+the\s+phone(?=\s+(?:with|to|for|w/))
    phone(?=\s+(?:with|w/)|\s*:)
    (?:by|over\s+the)\s+phone
    talk(?=\s+(?:to|with|w/))
    (?:skype|zoom|facetime|teams|google\s+meet|hangout)(?=\s+(?:with|w/?|re)\b|\s*:)
    spoke(?!\s+(?:at|in|on|out|up|volumes)\b)
    spoken(?=\s+(?:to|with))
    talked(?!\s+(?:about|into|out|down|over\s+(?:him|her|me)))
    (?<=\bI\s)talked
    call(?!\s+(?:to\s+(?:prayer|action|arms)|of\b|me\b|it\b|sheet|list|log|time|off|it|out|centre|center|sign|in\s+sick|for(?!\s+(?:an?|half|two|three|\d))))
    calls(?=\s+(?:with|w/|w|to|from|about|re|on|and|this|last|today|yesterday)\b|\s*(?:$|[,.;:]))
    (?<!the\s)(?<!on\s)(?<!new\s)(?<!his\s)(?<!her\s)(?<!my\s)(?<!a\s)phone(?=\s+\w)
    skype
    zoom(?!\s+(?:in|out)\b)
    facetime
""")
EMAIL_YOU = one_of(rf"""
    e-?mailed
    mailed
    wrote(?=\s[^.;!?\n]{{0,60}}\be-?mails?\b)
    {_MAILS}\s+to
    (?:replied|responded|answered|wrote\s+back)\s+(?:to\s+)?{_FEW}{_MAILS}
    (?:wrote|sent|dropped|shot|fired\s+off)\s+{_FEW}(?:{_MAILS}|line)
    forwarded
    cc['’]?e?d
""")
EMAIL_THEY = one_of(rf"""
    (?:got|had|received)\s+{_FEW}{_MAILS}\s+(?:back\s+)?from
    {_MAILS}\s+from
    (?:got|received|had)\s+[\w-]+['’]s\s+{_MAILS}
""")
EMAIL = _MAILS
_SENT = one_of(r"""
    links?|photos?|pics?|pictures?|videos?|memes?|song|playlist|podcast|map|poem
    drafts?|slides|articles?|docs?|files?|invoices?|contracts?|cv|deck|report|quote|minutes|pdf|list|copy
    messages?|notes|details|address|number|recipes?|invitation|invite
    wishes|congratulations|condolences|best|love|regards|greetings
""")
_SENT_BY_THEM = one_of(r"""
    text|message|msg|dm|sms|whatsapp|note|voice\s*(?:note|message)|reply|answer|news|wave
    photos?|pictures?|pics?|selfies?|videos?|gifs?|memes?
    documents?|drafts?|slides|recipe|playlist|link|invitation|invite
""")
MESSAGE_YOU = one_of(rf"""
    (?:wrote|messaged|texted|replied|answered|pinged|got\s+back)\s+(?:to\s+)?{_FEW}(?:on|via|over|through|by)\s+(?:{_NET}|{_APP})
    (?:wrote|sent|dropped|left|shot)\s+{_FEW}(?:text|message|msg|dm|sms|whatsapp|note|voice\s*(?:note|message)|word)
    (?:texts?|message|msg|dm|whats?app|sms)\s+to
    texted
    messaged
    whats?apped
    dm(?:['’]?e?d)
    slacked
    snapped
    pinged
    poked
    nudged
    sent\s+(?:over|across|through|round|back)\b
    (?:long\s+)?voice\s*(?:notes?|messages?)\s+(?:to|for)
    sent\s+(?:it|them|that|this|one|these|those|(?:a|the)\s+copy)\s+(?:\w+\s+)?(?:to|across\s+to|back\s+to)
    sent\s+(?:\S+\s+){{1,5}}?(?:{_SENT})
    (?:replied|responded|wrote\s+back|answered|got\s+back)\s+to
    wished
    congratulated
""")
MESSAGE_THEY = one_of(rf"""
    heard\s+(?:back\s+)?from
    (?:got|received|had)\s+[\w-]+['’]s\s+(?:text|message|msg|dm|note|reply|answer|invitation|invite|photos?)
    (?:got|had|received)\s+{_FEW}(?:{_SENT_BY_THEM})s?\s+(?:back\s+)?from
    (?:text|message|msg|dm|sms|whatsapp|voice\s*(?:note|message)|reply|answer|note|news|word|photos?|invitation|invite)s?\s+(?:back\s+)?from
""")
MESSAGE = one_of(rf"""
    (?:whatsapp|signal|telegram|slack|imessage|text)(?=\s+(?:message|chat|thread|exchange))
    whats?app
    (?:slack|telegram|discord|messenger)(?=\s+(?:with|w/))
    texts?(?!\s*book|\s+of\b)
    texting(?=\s+(?:with|back|to)\b)
    messages?(?!\s+(?:of|in\s+a\s+bottle)\b)
    dms?
    sms
    sent\s+me
    (?:replied|responded|answered)
    exchanged\s+{_FEW}(?:messages|texts|dms)
    voice\s*(?:note|message)
    got\s+(?:back\s+to|in\s+touch)
""")
_TALK = r"(?<!\bto\s)(?:chat(?:ted|ting)?|caught\s+up|catch(?:ing)?[- ]?up|talk(?:ed)?|spoke|conversation|exchange|meeting|mtg|row|argument|fight|gossip|natter|moan|check(?:ed|ing)?[- ]in|sync(?:ed)?)"
_WITH_WHOM = r"(?=\s+(?:[\w'’&+]+,?\s+){0,6}?(?:on|via|over|by|through)\s+"
CHAT_CALL = (
    rf"{_TALK}{_WITH_WHOM}(?:the\s+)?(?:zoom|teams|skype|facetime|video|phone|google\s+meet)\b)"
)
CHAT_MESSAGE = (
    rf"{_TALK}{_WITH_WHOM}(?:{_APP}|{_NET}|text|chat|messages?)\b)|(?:online|group)\s+chat"
)
"""A chat is face to face unless it says by what means."""
LETTER_YOU = one_of(rf"""
    wrote(?!\s+(?:off|up|down|code|my|our|that|this|it|an?\s+(?:\w+\s+)?(?:book|song|poem|novel|play|post|blog|piece|report|paper|review)|the\s+(?:report|paper|book|chapter|proposal|article|post|draft)))
    (?:sent|posted|mailed)\s+{_FEW}(?:post)?cards?
    (?:sent|posted|wrote)\s+{_FEW}letters?
    card\s+to
    letter\s+to
    postcard\s+to
    (?:birthday|christmas|xmas|thank[- ]you|get[- ]well|wedding|sympathy|new\s+year)\s+cards?\s+(?:to|for)
""")
LETTER_THEY = one_of(rf"""
    (?:got|received|had)\s+[\w-]+['’]s\s+(?:letter|postcard|card)s?
    (?:got|had|received)\s+{_FEW}(?:letter|postcard|card)s?\s+from
    (?:(?:birthday|christmas|xmas|thank[- ]you|get[- ]well|wedding|sympathy|new\s+year)\s+)?(?:letter|postcard|card)s?\s+(?:\w+\s+)?(?:back\s+)?from
""")
LETTER = one_of("""
    letter(?!\\s+of)
    postcard
    (?:birthday|christmas|xmas|thank[- ]you|get[- ]well|wedding|sympathy)\\s+card
""")
SOCIAL_YOU = one_of(rf"""
    (?:wished|congratulated)\s+(?:\S+\s+){{1,8}}?on\s+{_NET}
    (?:liked|loved|shared|reposted|reacted\s+to|commented\s+on|replied\s+to|congratulated|hearted|favou?rited|upvoted|retweeted|boosted)\s+(?:\S+\s+){{1,4}}?{_POST}
    commented
    left\s+(?:\w+\s+){{0,2}}?comments?
    retweeted
    reposted
    (?:added|followed|connected\s+with|accepted|endorsed|tagged|befriended|congratulated)\s+(?:\S+\s+){{1,5}}?on\s+{_NET}
    connected\s+(?:with\s+)?(?:\S+\s+){{0,3}}?on\s+{_NET}
    (?:accepted\s+)?(?:friend|connection)\s+request
    endorsed
""")
SOCIAL = one_of(r"""
    linkedin
    facebook
    instagram
    tagged
    connected\s+on
""")
GIFT_YOU = one_of(rf"""
    gave(?!\s+(?:up|in|birth|a\s+(?:talk|speech|presentation|lecture|damn)|notice|it\s+(?:up|a)|{_NAME}(?:\s+and\s+{_NAME})?\s+(?:notice|a\s+(?:try|miss|go|break|yes|no)|up|my|(?:his|her)(?!\s+(?:\w+\s+)?(?:present|gift|flowers|card|book)\b)|the\s+(?:news|number|address|all|ok|go|update))))
    sent\s+{_FEW}(?:flowers|chocolates?|a\s+bottle|a\s+present|a\s+gift|a\s+parcel|a\s+book|a\s+hamper|a\s+cake|a\s+basket|wine|bouquet)
    bought\s+{_NAME}\s+(?:an?|some|the|his|her|two|three)
    brought\s+{_NAME}\s+(?:an?|some)\s+(?:present|gift|bottle|cake|flowers|book|souvenir|soup|lunch)
    (?:took|brought|dropped\s+off)\s+(?:\w+\s+){{0,2}}(?:flowers|a\s+present|a\s+gift|a\s+cake|soup)\s+(?:to|for|round|over)
    present\s+for
    gift\s+for
""")
GIFT_THEY = one_of(rf"""
    (?:got|received|had)\s+{_FEW}(?:present|gift|flowers|parcel|hamper|bouquet|chocolates)\s+from
    (?:present|gift|flowers|parcel|hamper|chocolates)\s+from
""")
GIFT = one_of(r"""
    gift(?!\s+(?:shop|voucher\s+for\s+me))
    birthday\s+present
""")
