"""What is done together: coffee, meals, gatherings, meetings."""

from __future__ import annotations

from desktop_app.domain.grammar.spelling import one_of, phrases

COFFEE = one_of(r"""
    came\s+(?:over\s+|round\s+|here\s+)?for\s+(?:an?\s+)?(?:coffee|tea|cuppa)
    coff?ees?(?!\s+(?:machine|table|shop|beans?|maker|cup|mug|morning\s+for|grounds|house))
    cuppa
    (?:tea|chai|matcha|cocoa)(?=\s+(?:with|w/|at|together|and\s+(?:cake|scones|biscuits)|break\s+with|round)|\s*$|\s*[,.])
    (?:had|grabbed|drank|for)\s+(?:an?\s+)?(?:tea|chai|matcha|cocoa)
    (?:afternoon|cream|high)\s+tea
    espresso
    cappuccinos?
    flat\s+whites?
    hot\s+chocolate
    lattes?
""")
_FOOD = one_of(r"""
    beers?|pints?|drinks?|wine|cocktails?|cider|whisky|nightcap
    bite|food|something\s+to\s+eat
    curry|pizza|sushi|ramen|burgers?|tapas|ice\s*cream|kebab|chips|pancakes
""")
MEAL = one_of(rf"""
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
    (?:grabbed|had|for|sank|shared|drank|over)\s+(?:an?|some|two|three|a\s+few|a\s+couple\s+of|a\s+quick|the|one\s+too\s+many)?\s*(?:{_FOOD})
    beers?
    pints?
    drinks?(?!\s+water)
    cocktails?
    aperitivo
    gin\s*(?:&|and|n)\s*tonics?
    g\s?&\s?ts?
    (?:wine|beer|whisky|cheese|chocolate)\s+tasting
    (?:wine|gin|whisky|prosecco|champagne|negronis?|margaritas?|cake|scones|chips|pancakes|waffles|dim\s+sum|noodles|ramen|burgers?|tacos|kebabs?|gelato|cheese)(?=\s+(?:and\s+\w+\s+)?(?:with|w/|w|at)\b)
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
    pub(?=\s+(?:with\b|w/|lunch|grub))
    (?<=[-–:,]\s)pub(?=\s*(?:$|[,.;]))
    (?:sunday\s+)?roast\s+(?:with|at)
    had\s+(?:\w+\s+){{1,3}}(?:over|round)(?=\s+for\b)
""")
EVENT = one_of(r"""
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
    (?:pub\s+|quiz\s+)?quiz(?:zes)?
    panel(?=\s+(?:discussion|on|with|at|about)\b|\s*(?:$|[,.:]))
    recital
    premiere
    screening
    ballet
    musical(?!\s+(?:chairs|box|instruments?))
    (?:poetry|book)\s+reading
    reading(?=\s+by\s+(?-i:[A-ZÀ-Þ])|\s+at\s+(?:the\s+)?(?:\w+\s+)?(?:bookshop|bookstore|library|gallery|theatre|caf[eé]|pub|museum|club|church|fair|festival)\b)
    (?:leaving|farewell|retirement|engagement|office|garden|work|birthday|b-?day|wedding)\s+(?:do|drinks|bash|lunch|dinner|party|meal|tea|reception|celebrations?)\b
    (?<!a\s)(?<!the\s)(?:birthday|bday)\s+cake(?=\s+(?:for|with|at)\b)
    (?:hackday|town\s+hall|all[- ]hands|science\s+fair|sports\s+day|street\s+party|fundraiser|barn\s+dance|ceilidh|carol\s+(?:singing|service)|nativity(?:\s+play)?|memorial(?:\s+service)?|vigil|auction|open\s+mic|stand-?up\s+show|matinee)
    open\s+day
    (?<=['’]s\s)\d{1,2}(?:st|nd|rd|th)(?=\s*(?:$|[,.;:]|birthday|at|on|with|last|was|\())
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
    r"|\s+(?:nobody|no\s*one|none|office|police|gala)\b|\s+(?:the|my|our|all|every)\s+(?:\w+\s+)?(?:deadlines?|targets?|goals?|quota|criteria|requirements?|standards?|expectations))"
)
_NOBODY_SEEN = one_of(r"""
    (?:the|an?)\s+(?:[\w'’]+\s+){0,3}?(?:films?|movie|play|show|musical|band|exhibition|match|game|advert|documentary|series|house|flat|sunset|sea)
    (?:an?|the)\s+(?:photo|picture|video)
    [\w-]+['’]s\s+(?:new\s+)?(?:car|house|flat|dog|bike|comment|review|book|profile|picture|pics)
    that|on|in|online|how|what|why|it|a\s+post
    the\s+(?:news|post|photo|photos|film|movie|ad|advert|doctor|dentist|light|email)
    \w+['’]s\s+(?:post|photo|story|tweet|email|message|name|update)
""")
"""After “saw”: a thing, and nobody."""
MET = f"met{_MET_NOBODY}|" + one_of(rf"""
    saw(?!\s+(?:{_NOBODY_SEEN})\b)
    (?:have\s+|'ve\s+)?seen(?=\s+[A-Z])
    (?:ran|bumped|run|stumbled|walked)\s+into
    went\s+(?:over\s+|round\s+|up\s+|down\s+)?(?:to|and)\s+(?:see|meet|visit)(?=\s+(?!(?:the|an?|some|if|whether|what|how)\b)[A-Z])
    had\s+(?:[\w'’]+\s+){{1,5}}?(?:over|round|around)(?=\s*(?:$|[,.;!]|(?:for|to|on|in|last|yesterday|this|at|after)\b))
    came\s+across(?=\s+[A-Z])
    came\s+with(?=\s+(?:his|her|their|my|our)\s)
    slept\s+(?:over|at(?=\s+(?:ours|mine|[\w-]+['’]s)))
    watched(?=\s[^.;,!?\n]{{1,40}}\s(?:with|w/)\s+(?:(?-i:[A-ZÀ-Þ])|my\b|the\s+(?:kids|boys|girls)\b))
    (?:checked\s+in\s+on|looked\s+after)(?=\s+(?![\w-]+['’]s)(?-i:[A-Z]))
    (?<!\bbe\s)(?<!\bbe\sso\s)(?:nice|good|great|lovely|fun|fab|brilliant)\s+(?:to\s+see|seeing)(?=\s+(?!(?:the|an?|how|that|what|some|you|it|[\w'’]+\s+\w+ing)\b)[A-Z])
    caught\s+up
    hung\s+out
    came\s+(?:over|round|around|by|in)(?!\s+(?:the\s+)?(?:bus|car|train|shock))
    went\s+up\s+to
    (?:came|was|were)\s+(?:over|round|here)(?=\s+(?:for|with|to|at|last|yesterday|on|this)|\s*$|\s*[,.])
    came\s+(?:to\s+(?:stay|visit|see|the|my|our|an?)|along|too|instead|as\s+well)
    (?<=\bI\s)was\s+(?:at|by|with)(?=\s+[A-Z])
    (?<=\bwe\s)were\s+(?:at|by|with)(?=\s+[A-Z])
    stayed\s+(?:with|over|at|for|the\s+night)
    crashed\s+(?:at|on|with)(?=\s+(?:ours?|mine|my|us|[A-Z]))
    sat\s+(?:next\s+to|beside|behind|between|with|opposite|by)
    stood\s+(?:next\s+to|beside|behind|with|in\s+line\s+with)
    interviewed
    picked\s+(?:[\w'’]+\s+){{1,3}}up
    picked\s+up(?=\s+(?!(?:the|an?|my|our|his|her|their|some|more)\b)[A-Z])
    (?:dropped|took|drove)\s+(?:[\w'’]+\s+){{1,3}}?(?:off|home|to|back|at)
    dropped\s+off(?=\s+[A-Z])
    (?:hosted|entertained|joined|accompanied|hugged|kissed|babysat\s+for|fetched)(?=\s+(?:[A-Z]|us\b|me\b|him\b|her\b|them\b))
    joined\s+(?:us|me)
    showed\s+(?:\w+|me|us)\s+(?:around|round|the|his|her|their|my)
    went\s+(?:out|for|to|shopping|dancing|running|swimming|climbing|hiking|bowling|skiing|camping|sailing|cycling)\b(?=[^.;!?\n]{{0,40}}\b(?:with|w/))
    spent\s+(?:\S+\s+){{0,4}}?(?:with\b|at(?=\s+[A-Z][\w-]*['’]s))
    got\s+together
    said\s+(?:hello|hi|goodbye|bye)\s+to
    shared\s+(?:an?|the)\s+(?:[\w-]+\s+){{1,3}}?with
    waved\s+(?:to|at)
    ^\s*was\s+(?:at|with)(?=\s+(?-i:[A-ZÀ-Þ]))
    (?:stopped|cornered|greeted|hugged)(?=\s+(?:me|us)\b)
    listened\s+to(?=\s+(?-i:[A-ZÀ-Þ])[\w'’]+\s+(?:rant|moan|vent|talk|go\s+on|cry|complain|sing|play|for|about|on)\b)
    celebrated(?=\s+(?:at|with|in|over|together)\b)
    caught(?=\s+(?-i:[A-ZÀ-Þ])[\w'’]+\s+(?:at|in|on|before|after|between)\b)
    picked\s+[\w'’-]+\s+brains?
    stayed(?=\s*(?:$|[,.;]))
    (?:got|ended\s+up|fell\s+to|started)\s+(?:talking|chatting|nattering|gossiping)\s+(?:to|with)
    handed\s+(?:\S+\s+){{1,4}}?to(?=\s+[A-Z])
    shook\s+hands\s+with
""")
CALLED_ON = (
    r"called\s+on(?=\s+(?!(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)"
    r"|may\s|christmas|easter|skype|zoom|whatsapp|teams|facetime)(?-i:[A-ZÀ-Þ]))"
)
"""A visit, and no call."""
VISITED = one_of(r"""
    visited
    (?:dropped|popped|stopped|swung|called)\s+(?:over|round|around|by|in)(?!\s+(?:the\s+)?(?:bus|car|train|shock))
    (?:popped|dropped|went|nipped|walked)\s+(?:over|round|across)\s+to
    looked\s+in\s+on
    called\s+in\s+(?:on|at)
    dropped\s+off(?=\s+(?:the|my|his|her|their|some|an?|[\w-]+['’]s)\b)
""")
_SPORTS = phrases("""
    jog, jogged, run, ran, cycled, cycling, swam, swim, climbed, climbing, rowed, skied, skiing
    sailed, sailing, surfed, shopping, camping, sightseeing, dancing, danced, bouldering, gym, yoga
    tennis, padel, squash, football, golf, chess, badminton, sauna, museum, beach, playdate
    travelled, traveled, trained, training, cooking, gardening, fishing, bowling, worked, studied
    rehearsed, babysat, sat, stayed, trip, day out, night out, weekend, holiday, afternoon, evening
    morning, session, sync, appointment, bike ride, ride, drive, city trip, game, games, match
""")
"""Done together where “with” and a name follow."""
MEETING = one_of(rf"""
    meetings?
    meet(?:ing)?
    mtg
    seeing(?=\s+[A-Z])
    visit(?:ing)?
    walk(?:ed|ies|ing)?(?!\s+past\b|\s+(?:[\w-]+['’]s|his|her|their)\s+(?:\w+\s+)?dogs?\b(?!\s+with\b))
    hiked?
    stroll(?:ed)?
    (?:{_SPORTS}|practi[cs]ed|road\s?trip|stand-?up|brainstorm(?:ing|ed)?)(?=\s+(?:[\w'’-]+\s+){{0,4}}?(?:with|w/))
    catch(?:ing)?[- ]?up
    (?:hang|hanging)\s+out
    1[:-]1
    121(?=\s+with)
    one[- ]on[- ]one
    one[- ]to[- ]one
    face[- ]to[- ]face
    (?:tennis|squash|padel|chess|badminton|golf|football|climbing|yoga|gym|poker|bowling|darts)(?=\s*:)
    ^\s*with(?=\s+(?-i:[A-ZÀ-Þ])\w+\s+(?:at|in|to)\b)
    check-?up(?=\s+(?:with|at)\b)
    (?:small\s+)?chat(?:ted|ting)?(?!\s*(?:gpt|bot|room|group))
    natter(?:ed)?
    (?:had\s+)?(?:a\s+)?heart[- ]to[- ]heart
    (?:touch|touched)\s+base
    (?<!['’]s\s)(?<!dentist\s)(?<!hair\s)(?<!vet\s)apps?ts?\.?(?=\s+(?:with|w/|at|by)\b|\s*(?:$|[,.;:]))
    appointment(?=\s+(?:with|w/|by)\b)
    (?<!['’]s\s)appointment(?=\s+(?:at\b|(?-i:[A-ZÀ-Þ])))
    site\s+visit
    kick-?\s?off
    (?:board|card|video|party)\s+games?
    (?:mock|practi[cs]e|trial|panel|job|exit|phone|radio|podcast)\s+interview
    debrief(?:ed)?
    (?:(?:quick|brief|short)\s+)?(?:hello|hi)\s+(?:to|with)
    (?:(?:quick|brief|short|a|few)\s+)words?\s+with
    check-?\s?in(?=\s+(?:with|w/))
    q\s?&\s?a
    playdate
    supervision
    tutorial
    school\s+run
    (?:round|over|evening|afternoon|day|night|weekend)\s+(?:at|to)(?=\s+[A-Z]\w+['’]s\b)
    (?:over|round|around)(?=\s*(?:$|[,.;!])|\s+(?:for\s+the|on|last|yesterday|this|today)\b)
    (?<!['’]s\s)interview\s+(?:with|by|at)
    stay(?=\s+at\s+(?:hers|his|theirs)\b)
    reunited
    (?:lost|won|drew)\s+(?:[\d:–-]+\s+|narrowly\s+|badly\s+|again\s+|heavily\s+){{0,2}}(?:to|against|with)(?=\s+(?:[\w'’]+\s+){{1,4}}at\s|\s+[\w'’]+,?\s+\d)
    (?:lost|won|drew)\s+\d{{1,2}}\s?[-–:]\s?\d{{1,2}}(?=\s+(?:to|against|with)\b)
    (?:beat|thrashed)(?=\s+(?!(?:the|an?|my|our|some)\b)(?:[\w'’]+\s+){{1,4}}at\s|\s+[\w'’]+,?\s+\d)
""")
