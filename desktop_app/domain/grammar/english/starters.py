"""Who started what a line tells of."""

from __future__ import annotations

from desktop_app.domain.grammar.english.kin import KIN, OF_OLD, WHOSE
from desktop_app.domain.grammar.spelling import any_case, one_of, phrases
from desktop_app.domain.grammar.telling_words import StarterWords

_ANOTHER = one_of(rf"""
    he|she|they|somebody|someone
    (?:mum|mom|mam|dad|gran|granny|nan|nana|grandma|grandpa|grandad|auntie|boss|the\s+\w+)(?=\s+(?:just\s+|finally\s+)?(?:called|rang|phoned|wrote|texted|came|messaged|e?mailed|dropped|popped|visited)\b)
    {WHOSE}\s+{OF_OLD}(?:{KIN})
    [A-Z][\w-]*['’]?s\s+{OF_OLD}(?:{KIN})
""")
_PROMPTLY = phrases("""
    just, finally, also, then, already, actually, kindly, unexpectedly, suddenly, randomly
    really, even, at last, again, immediately, s, briefly, eventually, quickly, spontaneously
    both, never even, has, have, had, 's, 've, only, very kindly, in turn, so kindly, nicely
    got in touch and, who, that
""")
_AT_ONCE = one_of(rf"""
    {_PROMPTLY}
    (?:place|house|flat)\s+for
    (?:over|round|here)(?:\s+for(?:\s+an?)?)?
    for(?:\s+an?)?
""")
"""Between who did it and the verb."""
_CAME = phrases("""
    came, dropped, popped, stopped, swung, called, was, were, stayed, visited, joined, picked
    got back, got in, replied, responded, answered, caught, showed, hung, sat, cooked, hosted
    chatted, talked, spoke, met
""")
_FOR_ME = phrases("""
    drove, helped, cut, made, read, checked, reviewed, watered, covered, took, carried, gave, lent
    showed, fixed, repaired, rescued, paid, bought, brought, cooked, offered, saved, nursed, walked
    picked, babysat, taught, looked after, proofread, translated, recommended, introduced, congratulated
    thanked, hugged
""")
STARTERS = StarterWords(
    they=any_case(rf"\s*(?:{_ANOTHER})\b"),
    and_you=any_case(
        r"(?:\s*,\s*(?:her|his|their|the|my|our)\s+\w+)?\s*(?:and|&|\+|n)\s+(?:I|me|myself|we|us|yours\s+truly)\b"
    ),
    you_and=any_case(r"\b(?:me|myself|I|we|us)\s*(?:and|&|\+|plus|,)\s*$"),
    together=any_case(r"\b(?:and\s+(?:I|me)|me\s+and|we)\b"),
    your_turn=any_case(r"\b(?:so|and|but|then)\s+(?:I|we)\b"),
    them=any_case(r"\s+(?:him|her|them)\b"),
    at_once=any_case(
        rf"(?:\s*(?:,|and|&|\+)\s+(?:(?:his|her|their|the|my|our)\s+)?(?:\w+\s+)?(?:{KIN}|lot|others|gang|girls|boys|lads|guys|crew|rest)(?=\s))?"
        rf"\.?\s*,?\s*(?:(?:{_AT_ONCE})\s+)*(?:(?:from|at|of|in)\s+(?:the\s+|my\s+)?[\w'’-]+(?:\s+[\w'’-]+)?\s+)?(?:(?:just|finally|also)\s+)?"
    ),
    me=any_case(r"\b(?:me|us|my|our|ours|I|mine)\b"),
    came=any_case(rf"(?:{_CAME})\b.*"),
    came_to=any_case(
        r"(?:\s+(?:and|&|\+)\s+(?:his|her|their|the)\s+\w+)?\s+(?:came|was|were)\s+(?:over|round|here)\s+for\s+(?:an?\s+)?(?:\w+\s+)?|\s+paid\s+for\s+(?:the\s+|my\s+|our\s+)?|\s+(?:all\s+|also\s+|just\s+|actually\s+|finally\s+)?(?:came|turned\s+up|showed\s+up|made\s+it)\s+"
        r"(?:along\s+)?(?:to|for|at)\s+(?:the\s+|my\s+|our\s+|an?\s+)?(?:\w+\s+)?"
    ),
    for_me=any_case(
        rf"\s+(?:(?:just|finally|also|kindly|very\s+kindly)\s+){{0,2}}(?P<did>{_FOR_ME})\b"
    ),
    one_another=any_case(
        r"(?:met|caught|hung|got\s+together|went|spent|ran|bumped|saw|seen|walked|played)\b.*"
    ),
    us=any_case(r"\b(?:me|us)\b"),
    to_me=any_case(r"\s+(?:me|us)\b"),
    to_others=any_case(
        rf"(?:\s+(?:an?|the|his|her|their)\s+(?:\w+\s+)?\w+)?\s+(?:back\s+)?(?:to\s+(?:the|his|her|their|an?|some|every\w*)\b"
        rf"|(?:the|his|her|their)\s+(?:{KIN}|doctor|police|council|insurance|landlord)\b)"
    ),
    object_joint=any_case(r"\s+(?:(?:back|up|to|with|into|again)\s+){0,2}"),
    did_to_me=any_case(
        r"\b(?:called|rang|phoned|wrote|texted|messaged|e-?mailed|mailed|visited|pinged|gave|facetimed|skyped|zoomed|whatsapped)\s+(?:to\s+)?(?:me|us)\b"
    ),
)
