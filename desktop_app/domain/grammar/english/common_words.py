"""Words of English that stand where names do."""

from __future__ import annotations

from desktop_app.domain.grammar.spelling import words_in

NEVER = words_in("""
    unlike despite besides never neither nor none noone almost nearly only instead everything apart except nobody's
    i i'd i'll i've i'm me my mine we we'd we'll us our ours you your yours he he'd he'll his him
    she she'd she'll her hers it its they they'd they'll them their theirs the a an this that these
    those and or but so if then than as at by for from in into of off on onto out over to up with
    who whom whose which what when where why how not no yes all both each every some any many much
    more most few several other others another same such one two three four five six seven eight
    nine ten eleven twelve half everyone everybody someone somebody nobody anyone anybody nothing
    something people myself himself herself themselves ourselves yesterday today tomorrow tonight
    morning afternoon evening night noon midnight day days week weeks month months year years
    weekend last next ago again back later
    soon now just still already also too only very really finally about after before until till
    since during between there here is are was were be been being am has have had having do does
    did done doing would shall should could can might must let's lets mum mom dad mummy daddy
    mama papa granny grandma grandpa gran nan nana auntie kids children twins parents family folks
    team guys girls boys lads friends colleagues neighbours neighbors class everyone's santa god happy merry sorry thanks please hello hi hey ok okay coffee
    lunch dinner meeting call zoom dreamt dreamed imagined noticed
    """)
"""These are nobody's name."""

COMMON = words_in("""
    may art bill chance dean drew faith frank grace guy hope jack joy king mark max miles page pat
    penny prince rich rob rose sandy star sue summer victor major angel christian dawn april june
    august autumn will
    """)
"""Names that are words as well: in small letters they are words, and with a capital where a line
begins.
"""

ORDINARY = words_in("""
    nearly almost barely hardly quickly briefly randomly suddenly finally eventually
    recently apparently clearly actually really basically honestly sadly luckily unfortunately
    police plumber electrician postman courier parcel delivery builder builders painter cleaner
    gardener mechanic nurse teacher recruiter landlord landlady neighbour neighbor boss sister
    brother mother father cousin uncle aunt wife husband partner friend colleague flatmate son
    daughter baby dog cat stranger guest guests visitors visitor insurance garage solicitor
    agent estate dream dreams rain snow winter spring proofs
    monday tuesday wednesday thursday friday saturday sunday
    work home school office lunch dinner coffee tea breakfast brunch supper drinks drink beer beers
    wine food cake call calls phone mail email emails text texts message messages letter postcard
    card note notes meeting meetings meet party wedding birthday christmas easter holiday holidays
    trip walk talk chat visit news job jobs photo photos picture pictures link slides deck draft
    book books film films movie music concert match game football tennis match train bus car plane
    station airport market shop pub bar cafe café restaurant park beach library church hospital
    hotel museum gym pool house flat garden kitchen street town city village street road square
    great good nice lovely long short quick big small new old happy sad tired busy free late early
    first second third best better fun interesting funny little bit lot whole half happy merry
    called call rang ring spoke spoken talked met meet saw see seen went go going gone came come
    coming got get gets getting gave give given took take taken sent send wrote write written told
    tell said say says asked ask helped help thanked thank invited invite joined introduced
    visited walked played made make making left leave leaving heard hear found find forgot need
    needs want wants wanted like liked love loved think thought know knew look looks looking seems
    moved move moving started start finished finish working worked lives lived living paid pay
    bought buy brought bring lent borrowed returned answered replied promised remind reminder
    remember todo task idea plan plans planning planned project contract invoice quote report
    money price number address advice feedback details thing things stuff way time times hour hours
    minute minutes min mins am pm zoom teams skype whatsapp signal telegram linkedin facebook
    instagram twitter slack google python java react excel english german french spanish
    portuguese italian dutch chinese japanese lunchtime together alone around because while whether
    however maybe perhaps hopefully probably sorry please thanks cheers hello hi hey ok okay well
    right wrong full empty open closed next door client clients customer customers boss manager
    doctor dentist vet lawyer accountant plumber builder hr it ceo cto cfo pr phd mba cv dna tv uk
    us eu usa nhs bbc team's group club choir band crowd crew company companies band board
    committee course class council bank university college institute studio press agency bureau
    ministry department
    """)
"""Words of such lines that hardly anybody is called: a capital makes no name of them."""
