"""How rare a word is, and which language a line is in, both from lists of frequent words."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet

_SURELY = 3.0
_LISTED = 0.5


class Frequencies:
    """Words of each language in the order of how often they are said, the most frequent first."""

    def __init__(self, lists: Mapping[str, Iterable[str]]) -> None:
        """`lists` holds the words of each language in small letters."""
        self._ranks = {
            language: {word: rank for rank, word in enumerate(words, 1)}
            for language, words in lists.items()
        }
        # A list that is short says little about words it lacks: all are taken to be as long.
        self._last = math.log(max([2, *map(len, self._ranks.values())]))

    def rarity(self, language: str, word: str) -> float:
        """From 0 for the most frequent word to 1 for one that is not listed.

        It is log(rank) / log(number of words). After Zipf (*Human Behavior and the Principle of
        Least Effort*, 1949) frequency falls as 1 / rank, so this is inverse document frequency
        (Spärck Jones, *Journal of Documentation* 28, 1972) up to a constant.
        """
        rank = self._ranks.get(language, {}).get(word)
        return 1.0 if rank is None else math.log(rank) / self._last

    def language(
        self,
        words: Sequence[str],
        small: Mapping[str, AbstractSet[str]],
        listed: Mapping[str, AbstractSet[str]],
    ) -> str:
        """The language most of `words` (small letters) are of; the first one if equal, "" if there
        is none.

        A word counts by how frequent it is there, one of the `small` words of a language (articles,
        prepositions) for more, and one that is `listed` under it a little.
        """
        best, most = "", -1.0
        for language, ranks in self._ranks.items():
            score = 0.0
            for word in words:
                if word in small[language]:
                    score += _SURELY
                if word in listed[language]:
                    score += _LISTED
                rank = ranks.get(word)
                if rank is not None:
                    score += 1.0 - math.log(rank) / self._last * 0.8
            if score > most + 1e-9:
                best, most = language, score
        return best
