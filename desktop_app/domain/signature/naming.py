"""Names in a signature: whether a text is one, and its parts."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from desktop_app.domain.names import fold
from desktop_app.domain.signature.words import (
    DEPARTMENTS,
    ORGANISATION_ENDINGS,
    ORGANISATIONS,
    PARTICLES,
    PREFIX_WITH_PERIOD,
    PREFIXES,
    SUFFIXES,
    TITLES,
    words_of,
)

_PRONOUNS = re.compile(
    r"\s*[(\[]?\b((?:she|he|they|sie|er|elle|il|ella|el|lei|lui|zij|hij|ela|ele)\s?/\s?"
    r"(?:her|him|them|hers|his|ihr|ihm|la|le|lei|haar|hem|dela|dele)(?:\s?/\s?\w+)?)\b[)\]]?\s*\Z",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"\s*\([^()]{1,40}\)")
_BEHALF = re.compile(
    r"\A(?:i\. ?a\.|i\. ?v\.|ppa\.?|p\. ?p\.|inhaber(?:in)?:|owner:|contact:|name:|nom\s?:|nome:|nombre:|naam:"
    r"|ansprechpartner(?:in)?:|kontakt:|from:|von:|de\s?:|da:|van:)\s*",
    re.IGNORECASE,
)
_NAME_WORD = re.compile(r"[^\W\d_]+(?:[-'’.][^\W\d_]+)*\.?\Z")
_HAN = re.compile(
    r"[\u3400-\u9fff\u3040-\u30ff\uac00-\ud7af][\u3400-\u9fff\u3040-\u30ff\uac00-\ud7af \u3000]{1,8}\Z"
)
_MOST_WORDS = 6
_SMALL_SUFFIXES = frozenset(["jr", "sr", "esq", "phd"])


@dataclass(frozen=True, slots=True)
class NameFound:
    """The parts of a name; `is_doubtful` says that a word of it is usual in other lines as well.
    `shown` is the whole name where it is not its parts in their order.
    """

    prefix: str = ""
    given: str = ""
    middle: str = ""
    family: str = ""
    suffix: str = ""
    pronouns: str = ""
    is_doubtful: bool = False
    shown: str = ""

    @property
    def words(self) -> tuple[str, ...]:
        """The words of the name without titles, folded."""
        return words_of(f"{self.given} {self.middle} {self.family}")


def without_role(text: str) -> str:
    """A text without what says in whose name or as what somebody signs ("i. A.", "Inhaber:")."""
    return _BEHALF.sub("", text)


def name_in(text: str) -> NameFound | None:
    """The name that a text is, None when it is none, or may as well be something else."""
    bare = without_role(text.strip(" ,;"))
    pronouns = _PRONOUNS.search(bare)
    said = pronouns[1] if pronouns else ""
    bare = _ASIDE.sub("", bare[: pronouns.start()] if pronouns else bare).strip(" ,;")
    if _HAN.fullmatch(bare):
        return _family_first(bare.replace("\u3000", " ").split(), said)
    words = bare.split()
    prefix, words = _titles(words)
    words, suffix = _suffixes(words)
    if not 0 < len(words) <= _MOST_WORDS:
        return None
    comma = len(words) > 1 and words[0].endswith(",") and not any("," in w for w in words[1:])
    plain = [word.strip(",") for word in words]
    if any("," in word for word in words) and not comma or not _is_name(plain):
        return None
    given, family = _ordered(plain, comma)
    first, *middle = given or [""]
    shown = [" ".join(map(_cased, part)) for part in ([first], middle, family)]
    doubtful = any(word in TITLES or word in ORGANISATIONS for word in words_of(" ".join(plain)))
    return NameFound(prefix, shown[0], shown[1], shown[2], suffix, said, doubtful)


def _family_first(words: list[str], pronouns: str) -> NameFound | None:
    """A name in Chinese characters, family name first where a blank parts them."""
    if len(words) == 2:
        return NameFound("", words[1], "", words[0], "", pronouns, shown=" ".join(words))
    return None


def _titles(words: list[str]) -> tuple[str, list[str]]:
    """The titles that a name begins with, and its other words."""
    count = 0
    while count < len(words) - 1 and _is_title(words[count]):
        count += 1
    return " ".join(words[:count]), words[count:]


def _is_title(word: str) -> bool:
    bare = fold(word).strip(".,")
    if bare not in PREFIXES:
        return False
    return word.endswith(".") or (bare not in PREFIX_WITH_PERIOD or word in ("Me", "Pr", "Ing"))


def _suffixes(words: list[str]) -> tuple[list[str], str]:
    """The words of a name before what follows it ("PhD", "Jr."), and that."""
    count = len(words)
    while count > 1 and _is_suffix(words[count - 1].strip(".,")):
        count -= 1
    kept = words[:count]
    if kept and count < len(words):
        kept[-1] = kept[-1].rstrip(",")
    return kept, " ".join(word.strip(",") for word in words[count:])


def _is_suffix(word: str) -> bool:
    """Whether a word follows names; a short one only as it is written there, as "Ma" is a name."""
    if fold(word) not in SUFFIXES:
        return False
    return len(word) > 3 or word[-1:].isupper() or fold(word) in _SMALL_SUFFIXES


def _is_name(words: list[str]) -> bool:
    """Whether all words may be of a name, and none says that it is something else."""
    if not all(_NAME_WORD.match(word) for word in words):
        return False
    capitals = [word for word in words if not (word[0].islower() and fold(word) in PARTICLES)]
    if not capitals or not all(word[0].isupper() or _uncased(word) for word in capitals):
        return False
    folded = [fold(word).strip(".") for word in words]
    if folded[0] in DEPARTMENTS:
        return False
    return folded[-1] not in ORGANISATION_ENDINGS or len(words) == 1


def _uncased(word: str) -> bool:
    return unicodedata.category(word[0]) == "Lo"


def _ordered(words: list[str], comma: bool) -> tuple[list[str], list[str]]:
    """Given names and family names. A comma after the first word, or capitals of one part alone,
    say which is the family's; else it is the last word with the particles before it.
    """
    if comma:
        return words[1:], words[:1]
    capital = [word.isupper() and len(word.strip(".")) > 1 and "." not in word for word in words]
    if any(capital) and not all(capital):
        family = [word for word, is_capital in zip(words, capital, strict=True) if is_capital]
        given = [word for word, is_capital in zip(words, capital, strict=True) if not is_capital]
        if given and capital in (sorted(capital), sorted(capital, reverse=True)):
            return given, family
    if len(words) == 1:
        return words, []
    at = len(words) - 1
    while at > 1 and fold(words[at - 1]) in PARTICLES and words[at - 1].lower() != "y":
        at -= 1
    return words[:at], words[at:]


def _cased(word: str) -> str:
    """A word in capitals as names are written; initials stay."""
    bare = word.strip(".")
    if not word.isupper() or len(bare) < 2 or "." in bare:
        return word
    parts = re.split(r"([-'’])", word)
    if len(parts) > 1 and len(parts[0]) == 1:
        # O'ROURKE
        return "".join(part.capitalize() for part in parts)
    return "".join(part.capitalize() for part in parts)


def matches_address(name: NameFound, local: str) -> bool:
    """Whether the part of an e-mail address before the @ is made of a name."""
    words = [word for word in name.words if len(word) > 1]
    bare = re.sub(r"[^a-z]", "", fold(local))
    if not words or len(bare) < 2:
        return False
    if any(len(word) > 2 and word.replace("-", "") in bare for word in words):
        return True
    initials = "".join(word[0] for word in words)
    return len(initials) > 1 and bare == initials
