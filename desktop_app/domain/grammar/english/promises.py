"""Promises of one's own."""

from __future__ import annotations

from desktop_app.domain.grammar.english.kinds import NAMED
from desktop_app.domain.grammar.language import PromiseWords
from desktop_app.domain.grammar.spelling import any_case, one_of

_I = r"\bI(?:['’]ve|['’]d| have| had)?(?: also| already| even| just)? "
_BEGINS = r"(?:^|[.;:,(–—\n]\s*|\.\.\.\s*|…\s*)(?:(?:and|but|also|so)\s+)?"
_SAID = r"said|told \w+(?: \w+)?|assured \w+"
_TO_OR_I = r"(?:to|(?:that )?I(?:['’]d| would|['’]ll| will))"
_SHOULD = r"should|must|need to|have to|remember to|don['’]t forget to|(?:to[- ]?do|task|reminder):"
_NOT_TO_DO = one_of("""
    be
    been
    have
    had
    not
    never
    no
    probably
    maybe
    always
    bet
    say
    admit
    guess
    miss
    love
    like
    need
    hear
    get
    receive
    see if
    see what
    see how
    think
    know
    wonder
    forget
    owe (?:it|nothing|everything|much|a lot)
""")
_OTHERS_SAID = one_of(r"""
    if
    whether
    when
    unless
    until
    once
    what
    where
    how
    why
    because
    hopes?
    hoped
    thinks?
    thought
    wonders?
    wondered
    asks?
    asked
    wants?
    believes?
    expects?
    expected
    (?:he|she|they|who|\w+ (?=says|said))\s*(?:said|says|told me)
""")
_ENDS = one_of(r"""
    [;!?\n…–—()]
    \.(?=\s|$)(?<!\bDr\.)(?<!\bMr\.)(?<!\bMs\.)(?<!\bSt\.)(?<!\bMrs\.)
    ,
    \s(?:but|because|although|though|while|since)\s
    \sand\s(?:he|she|they|it|we|that|asked|talked|told|said)\b
""")
_LOGGED = "|".join(pattern for pattern, _ in NAMED) + "|had|talked|spoke|went|got|dropped"

PROMISES = PromiseWords(
    marks=(
        any_case(
            r"\bI(?:['’]ll| will| am going to|['’]m going to)(?: also| then| gladly| definitely)? (?P<do>)"
        ),
        any_case(
            rf"(?:{_I}|{_BEGINS})promised (?:(?!to\b|I\b|that\b|myself\b)\w+ ){{0,2}}?{_TO_OR_I} (?P<do>)"
        ),
        any_case(rf"(?:{_I}|{_BEGINS})(?:{_SAID}) (?:that )?I(?:['’]d| would) (?P<do>)"),
        any_case(r"\bI (?:still |also )?(?P<do>)owe "),
        any_case(r"\bI (?:still |also |really )?(?:should|must|need to|have to|ought to) (?P<do>)"),
        any_case(rf"(?:{_BEGINS})(?:{_SHOULD}) (?P<do>)"),
        any_case(r"\bremind me to (?P<do>)"),
    ),
    and_promised=any_case(r"\band promised (?:(?!to\b|me\b|myself\b)\w+ ){0,2}?to (?P<do>)"),
    logged=any_case(rf"(?:{_LOGGED})\b"),
    not_to_do=any_case(rf"(?:{_NOT_TO_DO})\b"),
    others_said=any_case(rf"\b(?:{_OTHERS_SAID})\s+(?:that\s+)?$"),
    says_you=any_case("I"),
    ends=any_case(_ENDS),
    deadline=any_case(r"\s+(?:by|on|until|before)\s*$"),
)
