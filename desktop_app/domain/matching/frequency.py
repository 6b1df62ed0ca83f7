"""How rare a word is and how much it tells of the language, from lists of frequent words."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping


class Frequencies:
    """Words of each language in the order of how often they are said, the most frequent first."""

    def __init__(self, lists: Mapping[str, Iterable[str]]) -> None:
        """`lists` holds the words of each language, casefolded ("gross" for "groß")."""
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
        rank = self._ranks.get(language, {}).get(word.casefold())
        return 1.0 if rank is None else math.log(rank) / self._last

    def told(self, language: str, word: str) -> float:
        """How much `word` (small letters) tells that a line is in `language`, from 0 to 1."""
        rank = self._ranks.get(language, {}).get(word.casefold())
        return 0.0 if rank is None else 1.0 - math.log(rank) / self._last * 0.8
