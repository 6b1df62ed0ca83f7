"""What is done together: coffee, meals, gatherings, meetings."""

from __future__ import annotations

from desktop_app.domain.grammar.spelling import one_of

COFFEE = one_of(r"""
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
MEAL = one_of(r"""
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
    pub(?=\s+(?:with\b|w/|lunch|grub))
    (?:sunday\s+)?roast\s+(?:with|at)
    had\s+(?:\w+\s+){1,3}(?:over|round)(?=\s+for\b)
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
    panel(?:\s+discussion)?
    recital
    premiere
    screening
    ballet
    musical
    (?:poetry|book)\s+reading
    reading(?=\s+(?:at|by)\b)
    (?:leaving|farewell|retirement|engagement|office|garden|work|birthday|b-?day|wedding)\s+(?:do|drinks|bash|reception|celebrations?)\b
    (?<!a\s)(?<!the\s)(?:birthday|bday)\s+cake(?=\s+(?:for|with|at)\b)
    (?:hackday|town\s+hall|all[- ]hands|science\s+fair|sports\s+day|street\s+party|fundraiser|barn\s+dance|ceilidh|carol\s+(?:singing|service)|nativity(?:\s+play)?|memorial(?:\s+service)?|vigil|auction|open\s+mic|stand-?up\s+show|matinee)
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
    r"|\s+(?:nobody|no\s*one|none)\b|\s+(?:the|my|our|all|every)\s+(?:\w+\s+)?(?:deadlines?|targets?|goals?|quota|criteria|requirements?|standards?|expectations))"
)
MET = f"met{_MET_NOBODY}|" + one_of(r"""
    saw(?!\s+(?:(?:the|an?)\s+(?:[\w'’]+\s+){0,3}?(?:films?|movie|play|show|musical|band|exhibition|match|game|advert|documentary|series|house|flat|sunset|sea)\b|(?:an?|the)\s+(?:photo|picture|video)|[\w-]+['’]s\s+(?:new\s+)?(?:car|house|flat|dog|bike|comment|review|book|profile|picture|pics)\b|that|on|in|online|how|what|why|it|a\s+post|the\s+(?:news|post|photo|photos|film|movie|ad|advert|doctor|dentist|light|email)|\w+['’]s\s+(?:post|photo|story|tweet|email|message|name|update))\b)
    (?:have\s+|'ve\s+)?seen(?=\s+[A-Z])
    (?:ran|bumped|run|stumbled|walked)\s+into
    went\s+(?:over\s+|round\s+|up\s+|down\s+)?(?:to|and)\s+(?:see|meet|visit)(?=\s+(?!(?:the|an?|some|if|whether|what|how)\b)[A-Z])
    had\s+(?:[\w'’]+\s+){1,5}?(?:over|round|around)(?=\s*(?:$|[,.;!]|(?:for|to|on|in|last|yesterday|this|at|after)\b))
    came\s+across(?=\s+[A-Z])
    (?<!\bbe\s)(?<!\bbe\sso\s)(?:nice|good|great|lovely|fun|fab|brilliant)\s+(?:to\s+see|seeing)(?=\s+(?!(?:the|an?|how|that|what|some)\b)[A-Z])
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
    sat\s+(?:next\s+to|beside|with|opposite|by)
    stood\s+(?:next\s+to|beside)
    interviewed
    picked\s+(?:[\w'’]+\s+){1,3}up
    picked\s+up(?=\s+(?!(?:the|an?|my|our|his|her|their|some|more)\b)[A-Z])
    (?:dropped|took|drove)\s+(?:[\w'’]+\s+){1,3}?(?:off|home|to)
    dropped\s+off(?=\s+[A-Z])
    (?:hosted|entertained|joined|accompanied|hugged|kissed|babysat\s+for|fetched)(?=\s+(?:[A-Z]|us\b|me\b))
    joined\s+(?:us|me)
    showed\s+(?:\w+|me|us)\s+(?:around|round|the)
    went\s+(?:out|for|to|shopping|dancing|running|swimming|climbing|hiking|bowling|skiing|camping|sailing|cycling)\b(?=[^.;!?\n]{0,40}\b(?:with|w/))
    spent\s+(?:\S+\s+){1,4}?with
    got\s+together
    said\s+(?:hello|hi|goodbye|bye)\s+to
    shared\s+(?:an?|the)\s+(?:taxi|cab|car|lift|ride|table|bottle|meal|cake|pizza|train|bench|umbrella)\s+with
    waved\s+(?:to|at)
    shook\s+hands\s+with
""")
VISITED = one_of(r"""
    visited
    (?:dropped|popped|stopped|swung|called)\s+(?:over|round|around|by|in)(?!\s+(?:the\s+)?(?:bus|car|train|shock))
    (?:popped|dropped|went|nipped|walked)\s+(?:over|round|across)\s+to
    looked\s+in\s+on
""")
MEETING = one_of(r"""
    meetings?
    meet(?:ing)?
    mtg
    seeing(?=\s+[A-Z])
    visit(?:ing)?
    walk(?:ed|ies|ing)?
    hiked?
    stroll(?:ed)?
    (?:jog|jogged|run|ran|cycled|cycling|swam|swim|climbed|climbing|rowed|skied|skiing|sailed|sailing|surfed|shopping|camping|sightseeing|dancing|danced|bouldering|gym|yoga|tennis|padel|squash|football|golf|chess|badminton|sauna|museum|beach|playdate|travelled|traveled|trained|training|cooking|gardening|fishing|bowling|worked|studied|rehearsed|practi[cs]ed|babysat|sat|stayed|road\s?trip|trip|day\s+out|night\s+out|weekend|holiday|afternoon|evening|morning|session|sync|stand-?up|appointment|brainstorm(?:ing|ed)?|bike\s+ride|ride|drive|city\s+trip|game|games|match)(?=\s+(?:[\w'’-]+\s+){0,4}?(?:with|w/))
    catch(?:ing)?[- ]?up
    (?:hang|hanging)\s+out
    1[:-]1
    121(?=\s+with)
    one[- ]on[- ]one
    one[- ]to[- ]one
    face[- ]to[- ]face
    (?:small\s+)?chat(?:ted|ting)?(?!\s*(?:gpt|bot|room|group))
    natter(?:ed)?
    (?:had\s+)?(?:a\s+)?heart[- ]to[- ]heart
    (?:touch|touched)\s+base
    apps?ts?\.?(?=\s+(?:with|w/|at|by)\b|\s*(?:$|[,.;:]))
    appointment(?!\s+(?:book|card|was|is|letter|reminder))
    site\s+visit
    kick-?\s?off
    (?:board|card|video|party)\s+games?
    (?:mock|practi[cs]e|trial|panel|job|exit|phone|radio|podcast)\s+interview
    interview(?=\s+(?:for|re)\b)
    debrief(?:ed)?
    check-?\s?in(?=\s+(?:with|w/))
    q\s?&\s?a
    playdate
    supervision
    tutorial
    school\s+run
    (?:round|over|evening|afternoon|day|night|weekend)\s+at(?=\s+[A-Z]\w+['’]s\b)
    interview\s+(?:with|by)
    reunited
    (?:lost|won|drew)\s+(?:[\d:–-]+\s+|narrowly\s+|badly\s+|again\s+|heavily\s+){0,2}(?:to|against|with)(?=\s+(?:[\w'’]+\s+){1,4}(?:at|in)\s|\s+[\w'’]+,?\s+\d)
    (?:lost|won|drew)\s+\d{1,2}\s?[-–:]\s?\d{1,2}(?=\s+(?:to|against|with)\b)
    (?:beat|thrashed)(?=\s+(?:[\w'’]+\s+){1,4}(?:at|in)\s|\s+[\w'’]+,?\s+\d)
""")
