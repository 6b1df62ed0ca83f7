"""Fields of work: a small taxonomy, which areas are yours, and what a title or an organisation
suggests.

A person's fields are words of the user's own. The taxonomy puts them into areas, so that an editor
and a translator are near each other; a word it does not know is an area of its own. What is
suggested is a proposal with its reason and is stored by nobody but the user.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from desktop_app.domain.names import fold


@dataclass(frozen=True, slots=True)
class Field:
    """A field of work, the area it is in, and words that tell of it in a title or a name: whole
    words, beginnings where they end in a hyphen, or several words in a row. One that is `general`,
    as managing is, is told only where nothing else is.
    """

    name: str
    area: str
    words: tuple[str, ...] = ()
    general: bool = False


class Source(Enum):
    """What a proposal was read from."""

    TITLE = "title"
    ORGANISATION = "organisation"
    FIELD_OF_ORGANISATION = "field-of-organisation"


@dataclass(frozen=True, slots=True)
class Proposal:
    """That somebody may be of a field, because of a `word` in their title or organisation."""

    field: str
    area: str
    source: Source
    word: str


class Taxonomy:
    """Fields by name and by the words that tell of them. Of two fields of one name the first counts."""

    def __init__(self, fields: Iterable[Field]) -> None:
        self.fields = tuple(fields)
        self._areas: dict[str, str] = {}
        self._whole: dict[str, Field] = {}
        self._beginnings: list[tuple[str, Field]] = []
        for field in self.fields:
            self._areas.setdefault(fold(field.name), field.area)
            self._areas.setdefault(fold(field.area), field.area)
            for word in (field.name, *field.words):
                folded = fold(word)
                if folded.endswith("-"):
                    self._beginnings.append((folded.rstrip("-"), field))
                else:
                    self._whole.setdefault(folded, field)

    def area(self, field: str) -> str:
        """The area of a person's field, in any case; the field itself when it is in none."""
        return self._areas.get(fold(field.strip()), field.strip())

    def areas(self, fields: Iterable[str]) -> frozenset[str]:
        """The areas of somebody's fields."""
        return frozenset(self.area(field) for field in fields if field.strip())

    def is_outside(self, fields: Iterable[str], yours: Iterable[str]) -> bool:
        """Whether somebody works in none of your areas; not known, so False, when either has
        none.
        """
        theirs = {fold(area) for area in self.areas(fields)}
        own = {fold(area) for area in self.areas(yours)}
        return bool(theirs) and bool(own) and not theirs & own

    def propose(
        self, title: str, organisation: str, organisation_fields: Sequence[str] = ()
    ) -> Proposal | None:
        """The field a title tells of, else one the organisation is of, else what its name tells;
        None when nothing does.
        """
        found = self._told(title, Source.TITLE)
        if found is None:
            for name in organisation_fields:
                if name.strip():
                    source = Source.FIELD_OF_ORGANISATION
                    return Proposal(name.strip(), self.area(name), source, name.strip())
            found = self._told(organisation, Source.ORGANISATION)
        return found

    def _told(self, text: str, source: Source) -> Proposal | None:
        """Several words tell more than one, and the last of equals most: a "law editor" is an
        editor.
        """
        words = fold(text).translate(_APART).split()
        found = [
            (told, field)
            for length in (3, 2, 1)
            for begin in range(len(words) - length, -1, -1)
            if (field := self._field(told := " ".join(words[begin : begin + length]))) is not None
        ]
        if not found:
            return None
        told, field = next((pair for pair in found if not pair[1].general), found[0])
        return Proposal(field.name, field.area, source, told)

    def _field(self, told: str) -> Field | None:
        if (whole := self._whole.get(told)) is not None:
            return whole
        if " " in told:
            return None
        return next((field for begin, field in self._beginnings if told.startswith(begin)), None)


_APART = str.maketrans(dict.fromkeys("/-–,()", " "))


_GENERAL = {"management"}


def _area(name: str, **fields: str) -> list[Field]:
    """Fields of one area; words apart by bars."""
    return [
        Field(field, name, tuple(filter(None, words.split("|"))), field in _GENERAL)
        for field, words in fields.items()
    ]


DEFAULT = Taxonomy(
    [
        *_area(
            "Books and design",
            publishing="publish-|editor|copy editor|managing editor|proofreader|books|bookseller|"
            "bookshop|literary|imprint|verlag|editorial|editora",
            writing="writer|author|novelist|poet|ghostwriter",
            translation="translat-|interpreter|localisation|localization",
            libraries="librar-|archivist|archive",
            design="design-|typograph-|typesetter|illustrat-|art director|creative director|"
            "user experience|ux|ui designer|graphic",
        ),
        *_area("Print", print="printer|printing|press operator|bookbind-|bindery|paper|prepress"),
        *_area(
            "Software and data",
            software="develop-|programmer|software engineer|engineer|engineering manager|devops|"
            "frontend|backend|full stack|cto|it|product manager|product owner|web|systems",
            data="data-|analyst|analytics|statistic-|machine learning",
        ),
        *_area(
            "Research and teaching",
            research="research-|scientist|postdoc|professor|lecturer|phd|fellow|university|"
            "universität|universidade|université|universidad|institute|eth|laboratory|biolog-|"
            "chemist|physicist|mathematic-|historian",
            teaching="teach-|lehrer|school|schule|escola|escuela|école|tutor|educat-|kindergarten|"
            "college|academy|headmaster|principal",
        ),
        *_area(
            "Press and stage",
            press="journal-|reporter|correspondent|columnist|newspaper|magazine|gazette|news|"
            "columnist",
            radio="broadcast-|podcast-|television|tv|presenter|sound engineer",
            photography="photograph-|videographer|camera",
            film="filmmaker|cinema-|director of photography|screenwriter|producer",
            music="musician|composer|singer|violinist|pianist|orchestra|dj|conductor",
            theatre="actor|actress|theater|stage|dancer|choreograph-|opera",
            advertising="advertis-|copywriter|marketing|brand-|campaign|public relations|pr|"
            "communications|communication|social media|seo|agency",
            events="event manager|event planner|festival|curator|gallery|museum",
        ),
        *_area(
            "Business and finance",
            finance="financ-|account-|bank-|auditor|tax|controller|cfo|treasurer|invest-|insur-|"
            "broker|actuary|economist",
            management="manag-|consult-|ceo|coo|chief executive|managing director|director|founder|"
            "entrepreneur|executive|operations|strategy|project manager",
            sales="sales|account manager|retail|buyer|purchas-|trade|shop",
            people="human resources|hr|recruit-|talent|headhunter|people partner",
            property="real estate|estate agent|realtor|property",
        ),
        *_area(
            "Law and government",
            law="lawyer|attorney|solicitor|barrister|legal|notary|judge|counsel|paralegal|advocate|"
            "anwalt|anwältin|abogado|abogada|advogado|advogada|avocat|avocate",
            government="minist-|civil servant|council-|mayor|diplomat|policy|parliament|senator|"
            "embassy|municipal-|public administration|politic-",
            security="police-|officer|soldier|army|navy|firefighter",
        ),
        *_area(
            "Health and care",
            health="doctor|physician|surgeon|nurse|midwife|dentist|pharmac-|hospital|clinic|"
            "radiolog-|paediatrician|pediatrician|veterinar-|medical|medicine|arzt|ärztin|médico",
            care="therap-|psycholog-|psychiatr-|physiotherapist|social worker|carer|counsellor|"
            "counselor|nanny",
        ),
        *_area(
            "Building and crafts",
            architecture="architect-|urban planner|surveyor|landscape",
            building="builder|construction|carpenter|joiner|electric-|plumb-|mason|roofer|painter|"
            "civil engineer|structural engineer",
            crafts="potter|ceramic-|jewell-|goldsmith|tailor|seamstress|weaver|luthier|blacksmith|"
            "mechanic|craft-",
        ),
        *_area(
            "Food and hospitality",
            food="chef|cook|bak-|restaurant|café|cafe|barista|sommelier|cater-|brew-|kitchen|food-",
            hospitality="hotel-|concierge|innkeeper|hostel|tourism|travel agent|tour guide",
            farming="farm-|garden-|forest-|vintner|winemaker|agricultur-|florist",
        ),
        *_area(
            "Charity and community",
            charity="ngo|charit-|volunteer-|foundation|nonprofit|non profit|fundrais-|aid worker",
            funding="funding|grants|grant officer|philanthrop-",
            faith="priest|pastor|rabbi|imam|church|parish|vicar",
        ),
        *_area(
            "Sport and leisure",
            sport="coach|trainer|athlete|climb-|yoga|fitness|football-|swim-|gym|physical education",
            games="game designer|games|gaming",
        ),
        *_area(
            "Industry and transport",
            industry="manufactur-|factory|plant manager|production manager|industrial|machin-|"
            "quality manager|mechanical engineer|chemical engineer",
            energy="energy|solar|wind|electrical engineer|utilities|oil|gas",
            transport="driver|pilot|logistic-|shipping|railway-|transport-|warehouse|captain|"
            "flight attendant|courier",
        ),
    ]
)
"""The taxonomy everybody begins with."""
