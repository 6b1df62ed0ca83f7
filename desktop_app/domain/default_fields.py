"""The fields of work everybody begins with, their areas, and words that tell of them."""

from __future__ import annotations

from desktop_app.domain.fields import Field, Taxonomy

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
