"""Who started what a line tells of."""

from __future__ import annotations

from desktop_app.domain.grammar.english.kin import KIN, OF_OLD, WHOSE
from desktop_app.domain.grammar.spelling import any_case
from desktop_app.domain.grammar.telling_words import StarterWords

STARTERS = StarterWords(
    they=any_case(
        rf"\s*(?:he|she|they|somebody|someone|(?:mum|mom|mam|dad|gran|granny|nan|nana|grandma|grandpa|grandad|auntie|boss|the\s+\w+)(?=\s+(?:just\s+|finally\s+)?(?:called|rang|phoned|wrote|texted|came|messaged|e?mailed|dropped|popped|visited)\b)|{WHOSE}\s+{OF_OLD}(?:{KIN})|[A-Z][\w-]*['’]?s\s+{OF_OLD}(?:{KIN}))\b"
    ),
    and_you=any_case(
        r"(?:\s*,\s*(?:her|his|their|the|my|our)\s+\w+)?\s*(?:and|&|\+|n)\s+(?:I|me|myself|we|us|yours\s+truly)\b"
    ),
    you_and=any_case(r"\b(?:me|myself|I|we|us)\s*(?:and|&|\+|plus|,)\s*$"),
    together=any_case(r"\b(?:and\s+(?:I|me)|me\s+and|we)\b"),
    your_turn=any_case(r"\b(?:so|and|but|then)\s+(?:I|we)\b"),
    them=any_case(r"\s+(?:him|her|them)\b"),
    at_once=any_case(
        rf"(?:\s*(?:,|and|&|\+)\s+(?:(?:his|her|their|the|my|our)\s+)?(?:\w+\s+)?(?:{KIN}|lot|others|gang)(?=\s))?"
        r"\.?\s*,?\s*(?:(?:just|finally|also|then|already|actually|kindly|unexpectedly|suddenly|randomly|really|even|at\s+last|again|immediately|s|(?:place|house|flat)\s+for|(?:over|round|here)(?:\s+for(?:\s+an?)?)?|for(?:\s+an?)?|briefly|eventually|quickly|spontaneously|both|never\s+even|has|have|had|['’]s|['’]ve|only|very\s+kindly|in\s+turn|so\s+kindly|nicely|got\s+in\s+touch\s+and|who|that)\s+)*(?:(?:from|at|of|in)\s+(?:the\s+|my\s+)?[\w'’-]+(?:\s+[\w'’-]+)?\s+)?(?:(?:just|finally|also)\s+)?"
    ),
    me=any_case(r"\b(?:me|us|my|our|ours|I|mine)\b"),
    came=any_case(
        r"(?:came|dropped|popped|stopped|swung|called|was|were|stayed|visited|joined|picked|dropped|got\s+back|got\s+in|replied|responded|answered|caught|came\s+for|came\s+to|showed|hung|sat|cooked|hosted|chatted|talked|spoke|met)\b.*"
    ),
    came_to=any_case(
        r"\s+(?:all\s+|also\s+|just\s+|actually\s+|finally\s+)?(?:came|turned\s+up|showed\s+up|made\s+it)\s+"
        r"(?:along\s+)?(?:to|for|at)\s+(?:the\s+|my\s+|our\s+|an?\s+)?(?:\w+\s+)?"
    ),
    for_me=any_case(
        r"\s+(?:(?:just|finally|also|kindly|very\s+kindly)\s+){0,2}(?P<did>drove|helped|took|carried|gave|lent|showed|fixed|repaired|rescued|paid|bought|brought|cooked|offered|saved|nursed|walked|picked|babysat|looked\s+after|proofread|translated|recommended|introduced|congratulated|thanked|hugged)\b"
    ),
    one_another=any_case(
        r"(?:met|caught|hung|got\s+together|went|spent|ran|bumped|saw|seen|walked|played)\b.*"
    ),
    us=any_case(r"\b(?:me|us)\b"),
    to_others=any_case(
        rf"(?:\s+(?:an?|the|his|her|their)\s+(?:\w+\s+)?\w+)?\s+(?:back\s+)?(?:to\s+(?:the|his|her|their|an?|some|every\w*)\b"
        rf"|(?:the|his|her|their)\s+(?:{KIN}|doctor|police|council|insurance|landlord)\b)"
    ),
    object_joint=any_case(r"\s+(?:(?:back|up|to|with|into|again)\s+){0,2}"),
    did_to_me=any_case(
        r"\b(?:called|rang|phoned|wrote|texted|messaged|e-?mailed|mailed|visited|pinged|gave|facetimed|skyped|zoomed|whatsapped)\s+(?:to\s+)?(?:me|us)\b"
    ),
)
