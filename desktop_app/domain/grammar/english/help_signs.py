"""Help known by what is said beside it: why it was needed, that nothing was charged, how kind it was."""

from __future__ import annotations

from desktop_app.domain.giving_told import GivingKind, ToldStep
from desktop_app.domain.grammar.english.favour_verbs import (
    CARE,
    PARTICLES,
    WORK,
    first_words,
    pairs,
    pattern_of,
)
from desktop_app.domain.grammar.english.giving_parts import (
    END,
    I_LATER,
    LATER,
    ME,
    MUST,
    MY,
    REST,
    form,
    them,
    they,
)
from desktop_app.domain.grammar.english.no_favours import NO_FAVOUR, NO_THING
from desktop_app.domain.grammar.giving_words import PERSON
from desktop_app.domain.timeline import InteractionKind

_K, _S, _NOTE = GivingKind.HELP, ToldStep, InteractionKind.NOTE
_R, _G = them("receiver"), them("giver")
_SUB = rf"(?P<subject>{REST}){END}"
_WITH = rf"(?:\s+(?:with|at|in|on|for|to|by)\s+{_SUB})?"
_DID = (
    r"(?:sat|stayed|took|came|went|drove|did|brought|fetched|collected|picked|dropped|ran|watched|minded|looked|fed|walked|cooked"
    r"|cleaned|covered|carried|held|waited|queued|swapped|finished|handled|dealt|chaired|taught|stood|stepped|spent|gave|paid|kept"
    r"|put|shifted|cut|fixed|built|painted|packed|moved(?!\s+(?:to|out|in)\b)|sorted|hung|mowed|shovelled|popped|lifted|loaded|dug"
    r"|mended|repaired|wrote|translated|set|helped|babysat|hosted|found|got|made|printed|baked|delivered|sewed|washed|ironed"
    r"|got\s+up|turned\s+up|showed\s+up|cleared|booked|edited|installed|sent|bought|filled|phoned|rang|stored|rescued|saved)"
)
_SO = (
    r"(?:so\s+(?:that\s+)?(?:I|we)\s+(?:(?:could|can|might)(?!\s+not|n['’]?t|\s+(?:chat|talk|catch\s+up|meet|see\s+(?:him|her|them)|celebrate|play|watch|eat|have\s+(?:a\s+)?(?:drink|chat|lunch|dinner|coffee)))|didn['’]?t|don['’]?t|wouldn['’]?t|got|had|was\s+able)"
    rf"|to\s+(?:save|spare)\s+{ME}\b|instead\s+of\s+{ME}\b|in\s+my\s+(?:place|stead)\b|on\s+my\s+behalf\b"
    r"|(?:while|when|because|cos|coz|as|since|after)\s+(?:I|we)\s*(?:was|were|am|are|had|have|got|lay|['’]m|['’]re|broke|lost|could|couldn['’]?t"
    r"|can['’]?t)\b(?:\s+(?:\w+\s+){0,3}?(?:ill|sick|away|out|stuck|in\s+(?:bed|hospital)|poorly|unwell|down|flu|covid|injured|broke"
    r"|recovering|laid\s+up|abroad|on\s+(?:holiday|crutches|call)|busy|late|at\s+work|alone|move|manage|drive|leg|arm|ankle|back|keys"
    r"|surgery|operation|cold|migraine|jet\s*lagged|snowed\s+under)\b))"
)
_SO_THEY = (
    rf"(?:so\s+(?:that\s+)?(?:(?P<receiver>{PERSON})|(?P<receiver>he|she|they))\s+(?:could|can|might|didn['’]?t|wouldn['’]?t|got|had|was"
    r"\s+able)"
    rf"|to\s+(?:save|spare)\s+{_R}\b|instead\s+of\s+{_R}|on\s+(?P<receiver>{PERSON})['’]s?\s+behalf\b"
    rf"|(?:while|when|because|cos|as|since)\s+(?P<receiver>{PERSON})\s*(?:was|is|were|had|has|['’]s|couldn['’]?t|can['’]?t)\b"
    r"(?:\s+(?:\w+\s+){0,3}?(?:ill|sick|away|out|stuck|in\s+(?:bed|hospital)|poorly|unwell|down|flu|injured|recovering|laid\s+up|abroad"
    r"|on\s+holiday|busy|late|at\s+work|surgery|operation|move|manage|drive)\b))"
)
_FREE = (
    r"(?:(?:and\s+)?(?:(?:he|she|they)\s+)?(?:wouldn['’]?t\s+(?:take|accept|hear\s+of)|refused\s+(?:any\s+|all\s+)?(?:money|payment)"
    r"|didn['’]?t\s+(?:charge|want|take|ask\s+for)\s+(?:me|us|a\s+penny|a\s+cent|anything|any\s+money|money)|no\s+charge|free\s+of\s+charge"
    r"|for\s+(?:free|nothing)|(?:just\s+)?as\s+a\s+favou?r|on\s+the\s+house|out\s+of\s+(?:the\s+)?(?:kindness|the\s+goodness))\b)"
)
_KIND = (
    r"(?:(?:what\s+an?\s+(?:\w+\s+)?|an?\s+(?:absolute|total|real|proper)\s+|(?:absolute|total|real|proper)\s+|such\s+an?\s+)?(?:star|hero"
    r"|legend|angel|saint|treasure|life-?saver|brick|gem|sweetheart|champ|godsend)\b|bless\s+(?:him|her|them)|(?:so|very|really|how)\s+"
    r"(?:kind|good|nice|sweet|generous|thoughtful)(?:\s+of\s+(?:him|her|them))?\s*(?:$|[!.])|what\s+an?\s+(?:good|kind|true|lovely|great)\s+"
    r"(?:friend|mate|man|woman|soul|neighbour|help)|couldn['’]?t\s+have\s+(?:done|managed)\s+(?:it\s+)?(?:without|alone)"
    r"|I['’]?d\s+have\s+been\s+lost|saved\s+(?:my|the)\s+(?:life|day|bacon|skin|weekend))"
)
_MINE = rf"[^;.\n]{{0,60}}?\b(?:{ME}|{MY})\b[^;.\n]{{0,60}}?"
_ANY = pattern_of([past for _, past in (*pairs(WORK), *pairs(PARTICLES))])
_BASES = pattern_of([base for base, _ in (*pairs(WORK), *pairs(PARTICLES))])
_ANY_WORDS = first_words([past for _, past in (*pairs(WORK), *pairs(PARTICLES))])
_SIGNS = "free nothing charge money payment favour favor penny anything house kindness goodness"
_PRAISE = (
    "star hero legend angel saint treasure lifesaver saver brick gem sweetheart champ godsend bless kind good nice sweet generous"
    " thoughtful friend mate soul neighbour without alone lost life day bacon skin weekend help"
)
_PITCH = (
    r"(?:(?:give|lend)\s+{who}\s+(?:a\s+(?:big\s+|helping\s+)?hand|some\s+help)|(?:pitch|muck|chip)\s+in|lend\s+a\s+hand|come\s+(?:round\s+|over\s+)?"
    r"(?:and|to)\s+help|be\s+(?:there|around)\s+to\s+help|help\s+{who}(?:\s+out)?|be\s+on\s+hand)"
)
_PITCHED = (
    r"(?:(?:pitched|mucked|chipped|weighed)\s+in|came\s+(?:round\s+|over\s+|along\s+)?(?:and\s+helped|to\s+help|to\s+(?:the|my|our)\s+(?:rescue|aid))"
    r"|rallied\s+round|lent\s+a\s+hand|gave\s+a\s+hand|helped\s+out|(?:was|is|has\s+been|been)\s+(?:an?\s+)?(?:(?:so|very|really|incredibly|such)\s+)*(?:an?\s+)?"
    r"(?:(?:big|huge|great|massive|enormous|real)\s+help|helpful))"
)

_RIDE = r"(?:drive|take|fetch|collect|walk|run|accompany|host|put\s+up|pick\s+up|drop)"
_RODE = r"(?:drove|took|fetched|collected|walked|accompanied|brought|ran)"
_KIN = r"(?:mum|mother|mom|dad|father|gran|grandma|grandfather|son|daughter|kids?|children|dog|cat|boys|girls|sister|brother|husband|wife|parents|nan)"
_ERRAND = (
    r"(?:home|back|(?:to|from)\s+(?:(?:the|her|his|their|a)\s+)?(?:\w+\s+)?(?:school|nursery|hospital|doctors?|dentist|vet|appointment|airport|station"
    r"|clinic|training|practice|football|work|surgery|court|embassy|physio))\b"
)
_WORKED = (
    r"(?:carried|painted|dug|mowed|cleaned|packed|unpacked|assembled|built|tiled|plastered|weeded|scrubbed|decorated|shifted|sanded|chopped"
    r"|cleared|lifted|laid|hung)"
)

_DOING = (
    "|".join(
        (base[:-1] if base.endswith("e") else base + base[-1] + "?").replace("-", r"[\s-]?") + "ing"
        for base in (*CARE.split(), *WORK.split())
    )
    + r"|looking\s+after|taking\s+care\s+of|picking\s+up|keeping\s+an\s+eye\s+on"
)

HELP_SIGNS = (
    form(
        _K,
        _S.DONE,
        "rescued",
        rf"{they('giver')}(?P<subject>(?P<act>rescued)\s+{ME}\b[^,;.\n]*)",
        receiver="you",
    ),
    form(
        _K,
        _S.DONE,
        "been",
        rf"{they('giver')}(?:has\s+)?been\s+(?P<subject>(?P<act>{_DOING})\s+(?:{MY}|the)\s+{NO_THING}{REST}){END}",
        receiver="you",
    ),
    form(
        _K,
        _S.DONE,
        "been",
        rf"(?:been|have\s+been)\s+(?P<act>{_DOING})\s+(?P<subject>(?P<receiver>{PERSON})['’]s?\s+{NO_THING}{REST}){END}",
        giver="you",
    ),
    form(
        _K,
        _S.DONE,
        "sat",
        rf"(?P<act>sat)\s+(?:down\s+|up\s+)?with\s+{_R}\s+(?:(?:for|all)\s+[\w\s]{{1,16}}?\s+)?(?:over|through|and\s+(?:filled|sorted|went|did|wrote|worked)"
        r"|to\s+(?:do|fill|sort|go|write|work|practi[sc]e))\s+(?:through\s+|over\s+|in\s+|out\s+|on\s+)?(?P<subject>(?:his|her|their|the|an?)\s[^,;.\n]+)",
        giver="you",
        beside=True,
    ),
    form(
        _K,
        _S.DONE,
        "sat",
        rf"{they('giver')}(?P<act>sat)\s+(?:down\s+|up\s+)?with\s+{ME}\s+(?:(?:for|all)\s+[\w\s]{{1,16}}?\s+)?(?:over|through|and\s+(?:filled|sorted|went|did"
        r"|wrote|worked)|to\s+(?:do|fill|sort|go|write|work|practi[sc]e))\s+(?:through\s+|over\s+|in\s+|out\s+|on\s+)?(?P<subject>(?:my|our|the|an?)\s[^,;.\n]+)",
        receiver="you",
        beside=True,
    ),
    form(
        _K,
        _S.PROMISED,
        "drive take fetch collect walk run accompany host put pick drop",
        rf"{I_LATER}(?P<subject>(?P<act>{_RIDE})\s+{_R}\s+(?:up\s+|off\s+)?(?:to|from|home|back|at|for|over|there)\b[^,;.\n]*)",
        giver="you",
        kind=_NOTE,
        beside=True,
        also="promised agreed offered volunteered going said told will would ll could can",
    ),
    form(
        _K,
        _S.PROMISED,
        "drive take fetch collect walk run accompany host put pick drop",
        rf"{they('giver')}{LATER}(?P<subject>(?P<act>{_RIDE})\s+(?:{ME}|{MY}\s+{_KIN})\s+(?:up\s+|off\s+)?(?:to|from|home|back|at|for|over|there)\b"
        r"[^,;.\n]*)",
        receiver="you",
        kind=_NOTE,
        also="promised agreed offered volunteered going happy willing said says will ll",
    ),
    form(
        _K,
        _S.DONE,
        "drove took fetched collected walked accompanied brought ran",
        rf"(?:(?:I|we)\s+)?(?P<subject>(?P<act>{_RODE})\s+(?P<receiver>{PERSON})['’]s?\s+{_KIN}\s+{_ERRAND}[^,;.\n]*)",
        giver="you",
    ),
    form(
        _K,
        _S.DONE,
        "drove took fetched collected walked accompanied brought ran",
        rf"{they('giver')}(?P<subject>(?P<act>{_RODE})\s+{MY}\s+{_KIN}\s+{_ERRAND}[^,;.\n]*)",
        receiver="you",
    ),
    form(
        _K,
        _S.DONE,
        "carried painted dug mowed cleaned packed unpacked assembled built tiled plastered weeded scrubbed decorated shifted sanded chopped cleared"
        " lifted laid hung",
        rf"(?:(?:I|we)\s+)?(?P<subject>(?P<act>{_WORKED})\s+[^,;.\n]{{3,40}}?)\s+at\s+(?P<receiver>{PERSON})['’]s?(?=\s*(?:$|[,;.!\n]|on\b|all\b"
        r"|yesterday|today|last\b))",
        giver="you",
        beside=True,
    ),
    form(
        _K,
        _S.DONE,
        "so save spare instead place stead behalf while when because cos coz as since after",
        rf"{they('giver')}{NO_FAVOUR}(?P<subject>(?P<act>{_DID})\s[^;.\n]{{2,80}}?)\s*,?\s+{_SO}",
        receiver="you",
        beside=True,
        also="i we me us my",
    ),
    form(
        _K,
        _S.DONE,
        "so save spare instead behalf while when because cos as since",
        rf"(?:(?:I|we)\s+)?{NO_FAVOUR}(?P<subject>(?P<act>{_DID})\s[^;.\n]{{2,80}}?)\s*,?\s+{_SO_THEY}",
        giver="you",
        beside=True,
    ),
    form(
        _K,
        _S.DONE,
        _SIGNS,
        rf"{they('giver')}(?P<subject>(?P<act>(?!told|said|gave\s+(?:a|the)\s+talk|sang|played|got|had)[a-z]+){_MINE})\s*,?\s*[-–]?\s*{_FREE}",
        receiver="you",
    ),
    form(
        _K,
        _S.DONE,
        _PRAISE,
        rf"{they('giver')}{NO_FAVOUR}(?P<subject>(?P<act>{_DID})\b(?!\s+{ME}\s+(?:laugh|smile|cry)){_MINE})\s*[,.!–(-]+\s*{_KIND}",
        receiver="you",
        beside=True,
    ),
    form(
        _K,
        _S.PROMISED,
        "hand help pitch muck chip lend be",
        rf"{they('giver')}{LATER}(?P<act>{_PITCH.replace('{who}', ME)}){_WITH}",
        receiver="you",
        kind=_NOTE,
        also="promised agreed offered volunteered going happy willing said says will would ll could can d ready glad",
    ),
    form(
        _K,
        _S.PROMISED,
        "hand help pitch muck chip lend be",
        rf"(?:{I_LATER})(?P<act>(?:give|lend)\s+{_R}\s+(?:a\s+hand|some\s+help)|(?:pitch|muck|chip|help)\s+(?:in|out)?\s*(?:with|at|on)\s+"
        rf"(?P<receiver>{PERSON})['’]s?\s+[^,;.\n]+|help\s+{_R}){_WITH}",
        giver="you",
        kind=_NOTE,
        beside=True,
        also="promised agreed offered volunteered going said told will would ll could can",
    ),
    form(
        _K,
        _S.DONE,
        "pitched mucked chipped weighed came rallied lent gave helped help helpful",
        rf"{they('giver')}(?P<act>{_PITCHED}){_WITH}",
        receiver="you",
    ),
    form(
        _K,
        _S.DONE,
        "without rescued saved bailed hole jam fix",
        rf"(?P<act>couldn['’]?t\s+have\s+(?:done|managed|made|finished))\s+(?:(?:it|this|the\s+[\w-]+)\s+)?without\s+{_G}"
        rf"|{they('giver')}(?P<act>rescued|saved\s+(?!up\b)|got|helped|bailed)\s*{ME}\s+(?:out\s+of\s+a\s+(?:hole|jam|fix|tight\s+spot|pickle)"
        rf"|from\s+[^,;.\n]+|when\s+(?:I|we|my)\s[^,;.\n]+)",
        receiver="you",
    ),
    form(
        _K,
        _S.DONE,
        "went came popped drove stopped swung nipped",
        rf"(?:(?:I|we)\s+)?(?P<subject>(?:went|came|popped|drove|stopped|swung|nipped)\s+(?:over|round|around|by|across|up|down|along|out)?\s*"
        rf"(?:to|at|by)?\s*(?P<receiver>{PERSON})(?:['’]?s?)?\s+(?:(?:place|house|flat|office|garden|shop)\s+)?(?:and\s+(?P<act>{_ANY}|helped)"
        rf"|to\s+(?!watch\s+(?:the|an?)\s+(?!kids|children|baby|dog|cat|house))(?P<act>{_BASES}|help))\s+(?:him|her|them|his|her|their|the|some|an?|with)\b[^,;.\n]*)",
        giver="you",
        beside=True,
    ),
    form(
        _K,
        _S.DONE,
        "came popped drove went stopped swung nipped",
        rf"{they('giver')}(?P<subject>(?:came|popped|drove|stopped|swung|nipped)\s+(?:over|round|around|by|across|up|down|along|out)?\s*"
        rf"(?:and\s+(?P<act>{_ANY}|helped)|to\s+(?P<act>{_BASES}|help))\s+(?:(?:{MY}|the|some|an?)\s+{NO_THING}|{ME}\b|with\b)[^,;.\n]*)",
        receiver="you",
        beside=True,
    ),
    form(
        _K,
        _S.DONE,
        "spent gave up sacrificed",
        rf"{they('giver')}(?P<subject>(?:spent|gave\s+up|sacrificed)\s+[^,;.\n]{{1,40}}?\s+(?:to\s+)?(?P<act>(?!talking|chatting|laughing|walking"
        rf"\b|playing|watching|moaning|discussing)[a-z]+(?:ing)?)\s+(?:{ME}|{MY}|(?:the|out)\s[^,;.\n]*?for\s+{ME})\b[^,;.\n]*)",
        receiver="you",
        beside=True,
    ),
    form(
        _K,
        _S.PROMISED,
        "offered promised volunteered agreed",
        rf"{they('giver')}(?P<act>offered|promised|volunteered|agreed)\s+(?:{ME}\s+)?to\s+(?P<subject>(?!introduce|lend|recommend|write|buy|pay"
        rf"|meet|call|ring|come\s+(?:to|for|with)|send\s+{ME}\s+a\s+(?:mail|message|text)|be\b|put\s+{ME}\s+(?:in\s+touch|forward))[a-z]+\b"
        rf"[^,;.\n]*?\b(?:{ME}|{MY}|us)\b[^,;.\n]*)",
        receiver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.ASKED,
        "asked begged",
        rf"{they('receiver')}(?P<act>asked|begged)\s+{ME}\s+(?:to|(?:if|whether)\s+(?:I|we)(?:['’]d|\s+(?:could|can|would|might)))\s+"
        r"(?P<subject>(?!introduce|lend|recommend|write|buy|pay|meet|call|ring|come|join|be\b|go\b|marry|have\b|stop|tell|bring|send|text|say)"
        r"[a-z]+\s+(?:after\s+|over\s+|through\s+|up\s+|out\s+)?(?:his|her|their|him|them)\b[^,;.\n]*)",
        giver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.DONE,
        "round over in off",
        rf"{they('giver')}(?P<subject>(?P<act>dropped|brought|sent|took)\s+(?:round|over|off|in)\s+(?:some\s+|an?\s+|the\s+|two\s+)?(?:[\w-]+\s+)"
        rf"{{0,2}}?(?:soup|food|meals?|medicine|groceries|shopping|lasagne|casserole|bread|stew)\b[^,;.\n]*)",
        receiver="you",
        beside=True,
        also="dropped brought sent took",
    ),
    form(
        _K,
        _S.DONE,
        "dropped brought took cooked made left",
        rf"(?P<subject>(?P<act>dropped|brought|took|left)\s+(?:round\s+|over\s+|off\s+)?(?:some\s+|an?\s+|the\s+)?(?:[\w-]+\s+){{0,2}}?(?:soup|food"
        rf"|meals?|medicine|groceries|shopping|lasagne|casserole|bread|stew)\s+(?:round\s+|over\s+|off\s+)?(?:to|for|at)\s+(?P<receiver>{PERSON}))"
        r"(?:['’]s?)?",
        giver="you",
        beside=True,
    ),
    form(
        _K,
        _S.TO_ASK,
        "ask",
        rf"{MUST}(?P<act>ask)\s+{_G}\s+to\s+(?P<subject>(?:{_BASES})\s+(?:{MY}|the|for\s+{ME})\s[^,;.\n]+)",
        receiver="you",
        kind=_NOTE,
    ),
)
