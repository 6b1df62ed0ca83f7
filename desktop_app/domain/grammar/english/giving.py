"""How favours, needs and offers, thanks, positions and events are told."""

from __future__ import annotations

from desktop_app.domain.grammar.english.advice_given import ADVICE
from desktop_app.domain.grammar.english.advice_ways import ADVICE_WAYS
from desktop_app.domain.grammar.english.everyday_favours import HELP_ASKED_FIRST, HELP_DONE
from desktop_app.domain.grammar.english.gatherings import GATHERINGS
from desktop_app.domain.grammar.english.giving_parts import source_patterns
from desktop_app.domain.grammar.english.help_errands import HELP_ERRANDS
from desktop_app.domain.grammar.english.help_given import HELP_GIVEN
from desktop_app.domain.grammar.english.help_received import HELP_RECEIVED
from desktop_app.domain.grammar.english.help_signs import HELP_SIGNS
from desktop_app.domain.grammar.english.introduction_steps import INTRODUCTION_STEPS
from desktop_app.domain.grammar.english.introduction_ways import INTRODUCTION_WAYS
from desktop_app.domain.grammar.english.introductions import INTRODUCTIONS
from desktop_app.domain.grammar.english.loan_ways import LOAN_WAYS
from desktop_app.domain.grammar.english.loans import LOANS
from desktop_app.domain.grammar.english.need_ways import NEED_WAYS
from desktop_app.domain.grammar.english.outcomes import OUTCOMES
from desktop_app.domain.grammar.english.position_ways import POSITION_WAYS
from desktop_app.domain.grammar.english.recommendation_ways import RECOMMENDATION_WAYS
from desktop_app.domain.grammar.english.recommendations import RECOMMENDATIONS
from desktop_app.domain.grammar.english.referral_ways import REFERRAL_WAYS
from desktop_app.domain.grammar.english.referrals import REFERRALS
from desktop_app.domain.grammar.english.standings import POSITIONS, STANDINGS
from desktop_app.domain.grammar.english.thanks_said import THANKS
from desktop_app.domain.grammar.english.thanks_ways import THANKS_WAYS
from desktop_app.domain.grammar.giving_words import GivingWords, NoticeWords
from desktop_app.domain.grammar.spelling import any_case, whole_words, words_in
from desktop_app.domain.matching.notice_rules import RULES

_FORMS = (
    *POSITIONS,
    *THANKS,
    *RECOMMENDATIONS,
    *REFERRALS,
    *INTRODUCTION_STEPS,
    *INTRODUCTION_WAYS,
    *INTRODUCTIONS,
    *LOANS,
    *ADVICE,
    *OUTCOMES,
    *POSITION_WAYS,
    *THANKS_WAYS,
    *RECOMMENDATION_WAYS,
    *REFERRAL_WAYS,
    *LOAN_WAYS,
    *ADVICE_WAYS,
    *HELP_RECEIVED,
    *HELP_GIVEN,
    *HELP_ASKED_FIRST,
    *HELP_DONE,
    *HELP_SIGNS,
    *HELP_ERRANDS,
    *NEED_WAYS,
    *GATHERINGS,
)
_ACTS = words_in("""
    introduced intro introduce connected connect linked matched paired put recommended referred endorsed lent loaned
    borrowed returned helped thanked wrote asked gave got sent received passed forwarded thinking want wants idea both
    met worked studied nothing something told let maybe should advised proofread fixed repaired translated looking
    looks need needs hiring job linkedin advice interview conference finally said sent made
""")

_SHORT = {
    "hes": "he's",
    "shes": "she's",
    "theyre": "they're",
    "im": "I'm",
    "ive": "I've",
    "weve": "we've",
    "hasnt": "hasn't",
    "havent": "haven't",
    "doesnt": "doesn't",
    "dont": "don't",
    "cant": "can't",
    "couldnt": "couldn't",
    "isnt": "isn't",
    "wouldnt": "wouldn't",
    "theyd": "they'd",
    "hed": "he'd",
    "wd": "would",
    "cd": "could",
    "w": "with",
    "abt": "about",
    "smb": "somebody",
    "sb": "somebody",
    "sby": "somebody",
}

GIVING = GivingWords(
    forms=_FORMS,
    acts=_ACTS.union(*(form.needs for form in _FORMS)),
    you=words_in("you i me we us my our"),
    them=words_in("he she him her they them his their who"),
    begins=any_case(
        r"\b(?:remind\s+me|remember|don['’]?t\s+forget|reminder)\b[^,;.\n]{0,30}?\bto\s+"
        r"|[,;:!?–—(\n]\s*|\.\s+|\s-\s+|\b(?:and|but|so|then)\s+|\s(?=who['’\s])"
    ),
    fillers=any_case(
        r"(?:(?:(?:I|we)(?:['’](?:ve|d)|\s+have)?|yesterday|today|last\s+(?:night|week"
        r"|month|\w+day)|this\s+\w+|on\s+\w+day"
        r"|\w+day|also|just|finally|so|btw|fyi|news|good\s+news|great\s+news|note|and"
        r"|already|then|at\s+last|ok|yes|great|apparently)\b[,:]?\s+)+"
    ),
    before_firm=any_case(
        r"(?:^|[,;:]\s|\b(?:at|for|told|joined|left|leaving|leaves|to|gave|says|said|of|founded"
        r"|runs|quit|from)\s)$"
    ),
    things=any_case(r"(?:^|\W)(?:(?:my|our|his|her|their|an?)\s+\S+|the\s+[\w-]+s)$"),
    standings=STANDINGS,
    past=any_case(
        r"left|quit|(?:retired|resigned)\s+from|departed|(?:was|got)\s+(?:laid|made\s+red|fired"
        r"|let|sacked).*"
        r"|was|used\s+to\s+be|had\s+been|worked\b.*|studied\b.*|managed|supervised|taught"
        r"|reported\b.*"
    ),
    notice=NoticeWords(
        languages=RULES[:1],
        needs=words_in("""
            need needs looking searching hunting asking advertising hunt lookout market search eye seeks seeking short
            missing lacks lacking without use do desperate crying requires vacancy opening openings vacancies hiring
            recruiting find found want wants hoping hopes trying tries would d like love wish wishes keen eager dreams
            asked know knows help happy glad willing offers offered can could able ready pleased volunteers will ll
            selling sells giving renting subletting lending lends lets sublets hires has have got runs expert good
            specialises specializes specialist delighted wanted look gives teaches tutors coaches mentors repairs fixes
            mends restores translates interprets proofreads edits designs illustrates photographs caters bakes sews
            knits sponsors babysits grooms builds programs trains advises counsels keeps walks does imports prints
            publishes recruits tunes grows brews makes offering lot teach offer luck finding trouble appreciate great brilliant excellent job jobs position role
            post after door way inside dab whiz whizz wizard ace pro person contacts connections experience loves
            enjoys likes up always game open available hand who stuck scouting shopping chasing asks wondered wonders
            wondering idea clue recommendations recommendation tips suggestions leads yet nt owns rid rehoming takes
            taking room space fluent go anyone anybody kill die mind feelers appealing begging ear man woman guy clever what all free empty much many lacks missing
            internship internships traineeship apprenticeship placement residency scholarship fellowship bursary wanted sought required posts
            roles positions
            hes shes theyre im hasnt havent cant couldnt wd cd welcome ins knows everyone people genius master natural star dying itching prowl
        """),
        short=whole_words("|".join(_SHORT)),
        in_full=_SHORT,
        **source_patterns(),
    ),
)
