"""What is still to be done."""

from __future__ import annotations

from desktop_app.domain.grammar.english.days import TOMORROW
from desktop_app.domain.grammar.language import PlanWords
from desktop_app.domain.grammar.spelling import any_case, one_of

_TO_DO = one_of("""
    call
    phone
    ring
    e-?mail
    mail
    text
    message
    write
    meet
    see
    visit
    ask
    send
    buy
    book
    invite
    thank
    congratulate
    tell
    pay
    reply
    answer
    follow up
    check in
    check on
    get back
    introduce
    prepare
    bring
    give
    help
    pick up
    plan
    catch up
""")
_PAST = one_of(r"""
    \w+ed
    \w+ed (?:up|into|from|out)
    met
    saw
    rang
    spoke
    wrote
    ate
    gave
    ran
    (?:ran|bumped) into
    caught up
    heard from
    hung out
    went(?: \w+)?
    came \w+
    took
    spent
    drove
    swam
    sang
    sent .*
    bought .*
    gave .*
""")
_ONLY_TO_DO = one_of("""
    ask
    send
    buy
    book
    invite
    thank
    congratulate
    tell
    pay
    reply
    answer
    follow up
    check
    get back
    prepare
    bring
    give
    help
    write
""")
"""Words that name no contact: what they begin is to be done, whatever it is about."""

PLANS = PlanWords(
    to_do=any_case(rf"\s*(?:{_TO_DO})\b"),
    past=any_case(_PAST),
    ahead=any_case(
        rf"(?:this\s+)?(?:next|coming|in)\s|(?:the )?day after|(?:{TOMORROW})\b|.*\b20\d\d"
    ),
    another_matter=any_case(
        r"\b(?:about|that|whether|if|who|whose|because|before|since|when|re)\b"
    ),
    only_to_do=any_case(rf"\s*(?:{_ONLY_TO_DO})\b"),
    begins_later=any_case(rf"\s*(?:next|in|{TOMORROW})\b"),
    joint=any_case(r"\b(?:for|on|by|at)\s+$"),
    is_told=any_case(r"\b(?:had|was|went|the)\b"),
)
