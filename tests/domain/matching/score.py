"""How well the matcher finds the pairs a kind connector would: `python -m tests.domain.matching.score`.

    score [FOLDER] [--part all|shown|later|held] [--misses] [--sweep]

FOLDER (default: `tests/data/matching`) holds needs.json, offers.json, pairs.json as its README tells;
a file is one of blocks, as `near-misses-1.txt` there.
`held` is the sixth of the needs that was not looked at while the lists and rules were written, `later`
one that was looked at late. A proposal is right when the pair is listed; a clear pair (grade 2) that is not
proposed is missed; a proposal across languages that is not listed counts neither way.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop_app.domain.matching.fitting import THRESHOLD
from desktop_app.domain.matching.index import Match, MatchIndex
from desktop_app.domain.matching.reading import Reader
from desktop_app.services.matching_words import read_lexicon

ROOT = Path(__file__).resolve().parents[3]
DATA = ROOT / "tests" / "data" / "matching"


@dataclass
class Lines:
    """The needs, offers and pairs of a folder."""

    needs: dict[str, dict[str, Any]]
    offers: dict[str, dict[str, Any]]
    pairs: dict[tuple[str, str], int]

    @classmethod
    def of_blocks(cls, path: Path) -> Lines:
        """Of a text file: "? LANG NEED", below it its offers, "2", "1" or "0" LANG OFFER."""
        lines = cls({}, {}, {})
        for at, row in enumerate(path.read_text(encoding="utf-8").splitlines()):
            mark, lang, text = row.split(" ", 2)
            line = {"id": f"{at}", "lang": lang, "text": text}
            if mark == "?":
                need = line["id"]
                lines.needs[need] = line
            else:
                lines.offers[line["id"]] = line
                if int(mark):
                    lines.pairs[need, line["id"]] = int(mark)
        return lines

    @classmethod
    def read(cls, folder: Path, part: str = "all") -> Lines:
        """Of a folder as the open lines are, or of a file of blocks."""
        if folder.is_file():
            return cls.of_blocks(folder)
        needs, offers, pairs = (
            json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
            for name in ("needs", "offers", "pairs")
        )
        kept = {need["id"]: need for need in needs if part in ("all", _part(need))}
        return cls(
            kept,
            {offer["id"]: offer for offer in offers},
            {(p["need"], p["offer"]): p["grade"] for p in pairs if p["need"] in kept},
        )

    def counts(self, match: Match) -> bool:
        """Whether a proposal is right or wrong, rather than neither."""
        pair = match.need, match.offer
        return pair in self.pairs or (
            self.needs[match.need]["lang"] == self.offers[match.offer].get("lang")
        )


def _part(need: dict[str, Any]) -> str:
    """The part of the open lines: two thirds were looked at from the beginning, a sixth later."""
    first, second = hashlib.sha256(need["id"].encode()).digest()[:2]
    return "shown" if first % 3 else "later" if second % 2 else "held"


@dataclass
class Score:
    """Proposals that are right and wrong, clear pairs missed, and what was proposed first."""

    right: list[Match] = field(default_factory=list)
    wrong: list[Match] = field(default_factory=list)
    missed: list[tuple[str, str]] = field(default_factory=list)
    clear: int = 0
    answerable: int = 0
    first_right: int = 0
    silent: int = 0
    unanswerable: int = 0

    @property
    def precision(self) -> float:
        return len(self.right) / max(1, len(self.right) + len(self.wrong))

    @property
    def recall(self) -> float:
        return 1 - len(self.missed) / max(1, self.clear)

    @property
    def first(self) -> float:
        return self.first_right / max(1, self.answerable)

    @property
    def silence(self) -> float:
        return self.silent / max(1, self.unanswerable)

    def __str__(self) -> str:
        return (
            f"precision {self.precision:.3f}  recall {self.recall:.3f}  first {self.first:.3f}"
            f"  silence {self.silence:.3f}"
        )


def proposals(lines: Lines) -> list[Match]:
    """Every match of the lines, however faint, best first within a need."""
    lexicon = read_lexicon(ROOT / "resources" / "matching")
    reader, index = Reader(lexicon), MatchIndex(lexicon.within)
    for key, need in lines.needs.items():
        index.put_need(key, reader.need(need["text"]))
    for key, offer in lines.offers.items():
        index.put_offer(key, reader.offer(offer["text"]))
    return list(index.matches(most=1000, at_least=0.01))


def scored(lines: Lines, found: list[Match], threshold: float = THRESHOLD) -> Score:
    """What the matches from `threshold` on are worth."""
    score = Score()
    proposed = [match for match in found if match.score >= threshold and lines.counts(match)]
    for match in proposed:
        listed = (match.need, match.offer) in lines.pairs
        (score.right if listed else score.wrong).append(match)
    given = {(match.need, match.offer) for match in proposed}
    clear = [pair for pair, grade in lines.pairs.items() if grade == 2]
    score.clear, score.missed = len(clear), [pair for pair in clear if pair not in given]
    answerable = {need for need, _ in lines.pairs}
    firsts = {match.need: match for match in reversed(proposed)}
    score.answerable = len(answerable)
    score.first_right = sum(
        need in firsts and (need, firsts[need].offer) in lines.pairs for need in answerable
    )
    none = [need for need in lines.needs if need not in answerable]
    score.unanswerable, score.silent = len(none), sum(need not in firsts for need in none)
    return score


def main() -> None:
    """Print the score, and on request what was wrong or missed, or a row per threshold."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", nargs="?", type=Path, default=DATA)
    parser.add_argument("--part", choices=("all", "shown", "later", "held"), default="all")
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--sweep", action="store_true")
    arguments = parser.parse_args()
    lines = Lines.read(arguments.folder, arguments.part)
    found = proposals(lines)
    if arguments.sweep:
        for step in range(10, 62, 4):
            print(f"{step / 100:.2f}  {scored(lines, found, step / 100)}")
    score = scored(lines, found)
    if arguments.misses:
        _tell(lines, found, score)
    print(f"{THRESHOLD:.2f}  {score}")


def _tell(lines: Lines, found: list[Match], score: Score) -> None:
    by = {(match.need, match.offer): match for match in found}
    for name, pairs in (
        ("missed", score.missed),
        ("wrong", [(match.need, match.offer) for match in score.wrong]),
    ):
        for need, offer in pairs:
            match = by.get((need, offer))
            why = (
                "; ".join(f"{met.need} ~ {met.offer} ({met.rule})" for met in match.why)
                if match
                else ""
            )
            print(f"{name} {match.score if match else 0:.2f}  {need} {lines.needs[need]['text']}")
            print(f"             {offer} {lines.offers[offer]['text']}   [{why}]")


if __name__ == "__main__":
    main()
