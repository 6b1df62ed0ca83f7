"""Where things take place."""

from __future__ import annotations

from desktop_app.domain.grammar.english.kin import KIN
from desktop_app.domain.grammar.spelling import any_case, phrases, words_in
from desktop_app.domain.grammar.telling_words import PlaceWords

_KINDS = words_in(r"""
    station stop airport port harbour harbor marina pier market supermarket shop store mall
    bakery butcher's caf[eé] coffee\s+shop bar pub restaurant bistro canteen cafeteria diner
    brewery winery library museum gallery theatre theater cinema opera church chapel cathedral
    mosque synagogue temple cemetery school university uni campus college kindergarten nursery
    playground hospital clinic surgery pharmacy gym pool swimming\s+pool sauna spa stadium arena
    pitch court track rink park garden gardens zoo beach lake river riverside seaside coast
    mountains hills forest woods farm village square street corner bridge allotment office lobby
    reception corridor lift elevator lounge hallway stairwell kitchen hotel hostel bank
    post\s+office town\s+hall city\s+hall court\s+house embassy consulate police\s+station
    barber's hairdresser's dentist's vet's vet dentist hairdresser barber institute launderette
    car\s+park parking\s+lot petrol\s+station bookshop bookstore garden\s+centre
    community\s+centre leisure\s+centre shopping\s+centre conference\s+centre centre
    co-?working\s+space studio workshop\s+space warehouse factory campsite cabin cottage rooftop
    terrace balcony ferry beer\s+garden ice\s+rink climbing\s+wall climbing\s+hall sports\s+hall
    town (?:school|garden|park|front)\s+gates? gate mensa clubhouse vineyard airfield
    boathouse bowling\s+alley escape\s+room greenhouse courtyard platform market\s+hall
""")
_KIND = "|".join(sorted(_KINDS, key=lambda kind: (-len(kind), kind)))
_NOUN = rf"(?:{_KIND})"
_UPPER = r"(?-i:[A-ZÀ-ÖØ-Þ])"
_NAMED = rf"{_UPPER}[\w'’&.-]{{0,40}}\w(?:\s+(?:(?:de|da|do|dos|del|la|le|of|the|am|an|der|di|du|&|and\s+the)\s+)?{_UPPER}[\w'’&-]{{0,40}}\w){{0,5}}"
_WHOSE_KIN = rf"{_UPPER}[\w-]*['’]s\s+(?:{KIN})\b"
_WHICH = r"(?:(?!the\b|a\b|an\b|end\b|time\b|his\b|her\b)[\w'’-]+\s+){0,2}?"

_ROUND = r"(?:me|us|walk(?:ed)?|wander(?:ed|ing)?|stroll(?:ed)?|tour|drove|cycled|way)\s+(?:a?round|through|across)"
"""“Showed me round Stockholm.”"""

_NO_PLACE = phrases("""
    english, german, french, spanish, portuguese, italian, dutch, russian, chinese, japanese, polish
    python, java, excel, word, powerpoint, linkedin, facebook, instagram, twitter, whatsapp, zoom
    teams, slack, skype, person, january, february, march, april, may, june, july, august, september
    october, november, december, monday, tuesday, wednesday, thursday, friday, saturday, sunday
    christmas, easter, i, spring, summer, autumn, winter, covid, lockdown, thanksgiving, hr, it, ai
    vain, fact, public, private, silence, time, advance, charge, touch
""")
PLACES = PlaceWords(
    at=any_case(
        rf"(?:(?<!['’]s )\b(?:at|in|inside|outside|(?P<on>on)|{_ROUND})|(?<!\S)@)\s+(?:(?:the|a|an|our|my|his|her|their|that|this)\s+)?"
        rf"(?:(?(on)(?!))(?!{_WHOSE_KIN})(?P<named>{_NAMED}(?:\s+{_NOUN}(?![\w-]))?)"
        rf"|(?P<kind>{_WHICH}{_NOUN})(?![\w'’-])(?!\s+(?:project|job|plan|plans|business|role|application|news|deal)))(?!\s+(?:time|days?|weeks?)\b)"
    ),
    no_place=any_case(rf"(?:{_NO_PLACE}|q[1-4]|new\s+year.*)"),
    face_to_face=any_case(
        r"\b(?:on\s+(?:the|a)\s+(?:train|bus|plane|tram|ferry|boat|bench|stairs|steps|way|balcony|sofa|walk|doorstep)"
        r"|over\s+(?:an?\s+|the\s+|some\s+)?(?:\w+\s+)?(?:lunch|coffee|dinner|breakfast|tea|beer|wine|drinks|fence|wall|garden)"
        r"|after\s+(?:mass|church|class|choir|training|practice|work|the\s+(?:meeting|talk|show|concert|match|lecture|service))"
        r"|in\s+(?:person|the\s+\w+))\b"
    ),
    talks=any_case(r"(?:talk(?:ed)?|spoke|spoken)\b.*"),
)
