"""Words of the composer as they come out when fingers slip."""

from __future__ import annotations

from desktop_app.domain.grammar.spelling import slips, words_in

_KNOWN = words_in("""
    called calling coffee coffees lunch dinner breakfast brunch supper drinks texted messaged
    message emailed email meeting walked talked chatted spoke visited visiting bumped dropped
    caught wrote phoned letter postcard birthday wedding party conference concert picked helped
    promised asked voicemail cancelled postponed answered replied interviewed played together
    invited introduced facetimed grabbed joined thanked commented photos number moved
    about with because whatsapp linkedin remind
""")
_REAL = words_in("""
    abut abbot bunch caked calked calling cartered catted charted coffers coffin concern concept
    convert dripped drooped drunks dinks donner dunner gabbed garbed grabs incited inked later
    latter likedin litter massage melting moored mooed moves muting payed plated pocked prayed
    pucked relied sport patty pasty spook soke super tanked taught tested vised waked walled wit
    wote wroth tallied toted bumper lied piled pined
    """)
"""Slips of a word above that are words themselves."""
_SHORT = {
    "breakfest": "breakfast", "brekfast": "breakfast", "breakfeast": "breakfast",
    "meating": "meeting", "conferance": "conference", "diner": "dinner", "lunhc": "lunch",
    "teh": "the", "hte": "the", "adn": "and", "nad": "and", "wiht": "with", "wtih": "with",
    "iwth": "with", "wih": "with", "whit": "with", "witj": "with", "mte": "met", "mett": "met",
    "rnag": "rang", "tesxted": "texted", "txted": "texted", "emaild": "emailed",
    "lucnh": "lunch", "whatsap": "whatsapp", "watsapp": "whatsapp",
    "whatsappd": "whatsapped", "cancled": "cancelled", "canceld": "cancelled",
    "canceled": "cancelled", "abuot": "about", "baout": "about", "abt": "about",
    "bday": "birthday", "vm": "voicemail", "msg": "message", "msgd": "messaged",
    "msged": "messaged", "metting": "meeting", "meting": "meeting", "spoek": "spoke", "tlaked": "talked", "txt": "text", "txtd": "texted",
}  # fmt: skip
"""Slips and short forms that no rule makes."""
_NEIGHBOURS = {
    letter: {other for at in range(len(row)) if abs(at - row.index(letter)) == 1 for other in row[at]}
    for row in ("qwertyuiop", "asdfghjkl", "zxcvbnm")
    for letter in row
}  # fmt: skip
LONG = 6
"""Letters from which a neighbouring key is taken for a slip."""


def _wrong_keys(word: str) -> set[str]:
    """`word` with one letter typed on the key beside it; the first one stays."""
    return {
        word[:at] + key + word[at + 1 :]
        for at in range(1, len(word))
        for key in _NEIGHBOURS.get(word[at], ())
    }


def _all() -> dict[str, str]:
    found = {}
    for word in sorted(_KNOWN):
        typed = slips(word) | (_wrong_keys(word) if len(word) >= LONG else set())
        # With another end it is most often another form of the word.
        typed = {slip for slip in typed if slip[-1] == word[-1] or slip[-2:] == word[:-3:-1]}
        found.update(dict.fromkeys(typed, word))
    unsure = _REAL | _KNOWN
    return {slip: word for slip, word in found.items() if slip not in unsure} | _SHORT


SLIPS = _all()
"""Each slip and the word it was meant to be, in lower case."""
