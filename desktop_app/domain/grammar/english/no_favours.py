"""What is no favour, whatever was done with it: somebody's head, a date, a meal."""

from __future__ import annotations

from desktop_app.domain.grammar.giving_words import PERSON

_MEAL = (
    r"(?:(?:[\w-]+\s+){0,2}?(?:soup|dinners?|lunch|breakfast|brunch|supper|tea|coffees?|cocktails?"
    r"|drinks?|pancakes|pasta|curry|meals?|sandwich(?:es)?|omelettes?|toast|eggs|pizza|risotto"
    r"|lasagne|roast|stew|salad|cocoa|chocolate|burgers?|barbecue|bbq)\b)"
)
_ARRANGED = (
    r"(?:(?:[\w-]+\s+)?(?:date|time|day|meetings?|appointment|calls?|slot|table|reservation"
    r"|chair|seat|effort|exception|mess|face|faces|toast|joke|speech|song|fool|point|promise"
    r"|suggestion|comment|wish|party|walk|dance|turn|round)\b)"
)
NO_THING = (
    r"(?!(?:eyes?|face|heads?|hearts?|spirits?|patience|temper|nerves|feelings|opinion|views?|plans?"
    r"|trip|weekend|ids?|passport|pockets|pulse|temperature|reflexes|blood"
    r"|argument|fight|(?:\w+\s+)?(?:meeting|lunch|dinner|appointment|date|deadline|interview"
    r"|time|wedding)|table"
    r"|address|life|attention|interest|hair|room|sleep|hopes|confidence|knowledge|limits|luck"
    r"|card|glass|bill|mind|way|time|number|hand|eye|name|message|e-?mails?|texts?|mood|bluff"
    r"|lips|calls?|palm|day|back|side|shoulder|toes?|tracks|steps|footsteps|shoes"
    r"|letter|(?:\w+\s+)?(?:photos?|pictures?|pics|post|story|feed|profile|rice|out-of-office)\b"
    r"|birthday|evening|party|mum|mother|dad|father|brother|sister|parents|wife|husband"
    r"|boyfriend|girlfriend|partner|boss|new\s+(?:book|novel|blog|post|article|song|album|film)"
    r")\b)"
)
"""Before what is somebody's: of these nothing is done as a favour: “went over Tom's head”."""
NO_FAVOUR = (
    rf"(?!(?:reviewed|rated|checked\s+out)\s+(?:{PERSON}['’]s?|my|our|the)\s+(?:[\w-]+\s+)?"
    r"(?:restaurant|caf[eé]|bar|pub|hotel|shop|store|exhibition|show|concert|podcast|performance"
    r"|play|gig|novel|book|album|film|series|airbnb)\s*(?:$|[,.;:!\n]|\s(?:on|in|for|at)\s)"
    rf"|checked\s+(?:{PERSON}['’]s?|my|our|the)\s+(?:bags?|tickets?|coats?|luggage|papers)\b"
    r"|(?:checked|looked)\s+(?:in|out)\b)"
)
"""Before an act: a public judgement of what is somebody's, or what a doorman does."""
NO_TREAT = rf"(?!(?:us\s+|me\s+)?(?:an?|some|the|our|my)?\s*(?:{_MEAL}|{_ARRANGED}))"
"""Before what was made or fixed for somebody: a meal is hospitality, and a date nobody's gain."""
