"""Promises of one's own."""

from __future__ import annotations

from desktop_app.domain.grammar.english.kinds import NAMED
from desktop_app.domain.grammar.spelling import any_case, one_of, phrases, words_in
from desktop_app.domain.grammar.telling_words import PromiseWords

_I = r"\bI(?:['’]ve|['’]d| have| had)?(?: also| already| even| just| then| still)? "
_BEGINS = r"(?:^|[.;:,(–—\n]\s{0,2}|\.\.\.\s{0,2}|…\s{0,2}| - )(?:(?:and|but|also|so|then)\s+)?"
_WHOM = r"(?:(?!to\b|I\b|that\b|myself\b|me\b|us\b)[\w'’.-]+ ){0,3}?"
_SAID = one_of(rf"""
    (?:said|told|assured|texted|mentioned(?: to)?|wrote(?: to)?|confirmed(?: to)?) {_WHOM}
    (?:swore|vowed) (?:to )?{_WHOM}
    agreed (?:with {_WHOM})?
    let {_WHOM}know\x20
    gave {_WHOM}my word\x20
""")
_WOULD = r"(?:that )?I(?:['’]d| would|['’]ll| will)"
_TO_OR_I = rf"(?:to|{_WOULD})"
_SHOULD = r"(?:should|must|need to|have to|ought to|got to|gotta|had better|remember to|don['’]t forget to|(?:to[- ]?do|task|reminder):)(?: really| also| still| finally| just| probably)?"
_DO = phrases("""
    call, ring, phone, email, e-mail, mail, text, message, write, send, ask, see, meet, visit, buy
    book, invite, thank, tell, pay, reply, answer, follow, check, get back, introduce, prepare
    bring, give, help, pick, plan, catch, lend, return, look, find, drop, forward, share, review
    read, try, chase, take, make, order, organise, organize, arrange, host, cook, feed, water, let
""")
_DO = f"(?:{_DO})"
_NOT_YOU = r"(?!(?:I|we|you|he|she|they|it|have\b|be\b|not\b)\b)"
_NOT_TO_DO = one_of(r"""
    be(?!\s+(?:at|there|back|here|round|in\s+time|on\s+time|home\s+by)\b)
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
    get(?!\s+(?:back|in\s+touch|hold|her|him|them|it)\b)
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
    \s(?:and|so)\sI\s(?:said|agreed|promised)\b
""")
_LOGGED = "|".join(pattern for pattern, _ in NAMED) + "|had|talked|spoke|went|got|dropped"

_ALONE = phrases("""
    babysit, come, wait, stay, try, sub, speak, dance, cook, help, call, drive, host, visit, join
    write, ring, phone, pay, apologise, apologize, volunteer, attend, reply, answer, cater, drum
    sing, play, bake
""")
PROMISES = PromiseWords(
    needs=words_in("""
        i promised promise agreed swore vowed owe should must need have ought got gotta had remember forget todo do
        task reminder will gonna going assured guaranteed asked remind
    """),
    marks=(
        any_case(
            r"\bI(?:['’]ll| will| am going to|['’]m going to)(?: also| then| gladly| definitely| still)? (?P<do>)(?!be\b)"
        ),
        any_case(rf"(?:{_I}|{_BEGINS})promised {_WHOM}{_TO_OR_I} (?P<do>)"),
        any_case(rf"(?:{_I}|{_BEGINS})(?:{_SAID}){_WOULD} (?P<do>)"),
        any_case(
            rf"(?:{_I}|{_BEGINS})(?:swore|vowed|agreed) (?:{_WHOM})?to (?P<do>)(?=(?-i:[a-z]))(?!\w+ I\b)"
        ),
        any_case(
            rf"(?:{_I}|{_BEGINS})promised {_WHOM}(?P<do>(?:an?|the|my|some|another|two|his|her) )"
        ),
        any_case(r"\b(?:made|makes) me promise (?:to|that I['’]d|I['’]d) (?P<do>)"),
        any_case(r"\bI (?:still |also )?(?P<do>)owe "),
        any_case(rf"(?:{_BEGINS})(?:still |also )?(?P<do>)owe (?!me\b|us\b)"),
        any_case(
            r"\bI (?:still |also |really |just )?(?:should|must|need to|have to|ought to|had better) (?:really |also |still )?(?P<do>)(?!be\b)"
        ),
        any_case(r"\bI(?:['’]m| am|['’]ve| have) (?:supposed|meant|got|due) to (?P<do>)(?!be\b)"),
        any_case(rf"(?:{_BEGINS}){_SHOULD} {_NOT_YOU}(?P<do>)"),
        any_case(
            rf"(?:^\s*|{_BEGINS})(?-i:will|gonna|going to|gotta)(?: also| then| just)? (?P<do>)(?={_DO}\b)"
        ),
        any_case(
            rf"(?:{_I}|{_BEGINS})(?:promised|assured|guaranteed|swore (?:to )?) ?{_WHOM}(?:that )?"
            r"(?P<do>(?:he|she|they)(?: would|['’]d|['’]ll| will| can| could)? (?:gets?|have|receive)\b)"
        ),
        any_case(
            r"\basked (?:(?:me|us) to|(?:(?:me|us) )?if I(?:['’]d| could| would| can)|whether I(?:['’]d| could| would)) "
            r"(?P<do>)[^.;!?]{1,80}?(?:and|so|,) I (?:said (?:that )?(?:I (?:would|will|could)\b|yes\b)|agreed\b|promised\b)"
        ),
        any_case(r"\bremind me to (?P<do>)"),
    ),
    and_promised=any_case(r"\band promised (?:(?!to\b|me\b|myself\b)\w+ ){0,2}?to (?P<do>)"),
    logged=any_case(rf"(?:{_LOGGED})\b"),
    not_to_do=any_case(rf"(?:{_NOT_TO_DO})\b"),
    others_said=any_case(rf"\b(?:{_OTHERS_SAID})\s+(?:that\s+)?$"),
    says_you=any_case("I"),
    alone=any_case(rf"(?:{_ALONE})"),
    ends=any_case(_ENDS),
    deadline=any_case(r"\s+(?:by|on|until|before)\s*$"),
)
