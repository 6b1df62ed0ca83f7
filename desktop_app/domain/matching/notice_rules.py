"""The phrases by which `notice` knows a need or an offer, a table for each language."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rule:
    """A phrase of one side ("need", "offer"); the group `what` is the thing."""

    side: str
    says: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Language:
    """What speaks against both sides, and the phrases, of which the first in the sentence counts."""

    veto: re.Pattern[str]
    rules: tuple[Rule, ...]


def _language(veto: str, needs: tuple[str, ...], offers: tuple[str, ...]) -> Language:
    def rule(side: str, phrase: str) -> Rule:
        return Rule(side, re.compile(rf"(?:(?<!\w)|(?=['’]))(?:{phrase})(?!\w)", re.IGNORECASE))

    rules = (*(rule("need", phrase) for phrase in needs), *(rule("offer", one) for one in offers))
    return Language(re.compile(veto, re.IGNORECASE | re.VERBOSE), rules)


_WHAT = r"(?P<what>.+)"
_THING = (
    r"(?P<what>(?!to\b|so\b|that\b|me\b|us\b|him\b|her to\b|you\b|them\b|it\b|no\b|more time\b).+)"
)
_GETTING = (
    "find|hire|rent|buy|borrow|adopt|sell|learn|get hold of|recruit|join|swap|sublet|register"
    "|meet (?:someone|somebody|people|other)|be introduced|get (?:a|an|some)\\b|get into|move"
    " into|break into"
    "|(?:talk|speak) (?:to|with) (?:someone|somebody|people|other)|change (?:jobs?|careers?)"
    "|practi[sc]e"
)
_DOES = (
    "teaches|tutors|coaches|mentors|repairs|fixes|mends|restores|translates|interprets"
    "|proofreads|edits"
    "|designs|illustrates|photographs|caters|bakes|sews|knits|sponsors|babysits|grooms|builds"
    "|programs"
    r"|trains|advises|counsels|gives (?:[\w-]+ ){0,3}(?:talks|lessons|classes|courses|advice"
    r"|workshops)"
    r"|keeps the books|walks dogs|puts? (?:people|someone|guests|friends) up|does (?:(?:great"
    r"|good|lovely|nice|cheap|free|beautiful|excellent) \w+|tax|taxes|accounts|odd jobs"
    r"|translations|repairs|alterations)"
    "|imports|prints|publishes|recruits|tunes|grows|brews|makes (?:websites|furniture|films|cakes)"
)
_NOT = r"(?:n['’]t|not|never|no\ longer|nobody|none)"

_ENGLISH = _language(
    veto=rf"""
    (?:does|do|did|is|are|was|were|wo|would){_NOT}\s(?!find|mind)
    | \b(?:no\ longer|never|not)\s(?:\w+\s)?(?:need|want|look|hir|seek|offer|sell|teach|recruit|search|giv|rent)
    | \b(?:needs?|wants?)\ (?:no|nothing|nobody|neither)\b | \bneed\ not\b | \bany\ ?more\b
    | \b(?:used\ to|was|were|had\ been|h(?:as|ave)\ been(?!\ (?:\w+\ )?(?:looking|searching|hunting)\b))\ (?:\w+\ )?
      (?:need|want|look|hir|seek|offer|sell|teach|recruit|search|giv|rent)\w*
    | \b(?:needed|wanted|sought|looked\ for|searched|hired|sold|(?<!n['’]t\ )(?<!nt\ )(?<!not\ )(?<!yet\ )found|taught|lent|gave|stopped|gave\ up|rented\ out)\b
    | \b(?:has|have|had)\ (?:already\ |now\ |just\ |finally\ )?(?:found|got|bought|hired|sold|sorted|solved)\b
    | \blook(?:s|ing)\ (?:forward|after|like|back|good|well|great|tired|as\ if|at|into|up)\b(?!.*\bfor\b)
    | \b(?:I|we)\ (?:still\ |really\ |also\ )?(?:need|want|have|ought|has)\ to\b | \b(?:I|we)\ (?:should|must)\b
    | (?<!said\ )(?<!says\ )(?<!that\ )\b(?:I|we)(?:['’]ll|['’]d)?\ (?:can|could|will|would|offered|promised|help|helped|lend|lent|teach|sell|gave)\b(?!\ (?:offer|use|do\ with|borrow|have|stay|rent)\b)
    | \bI['’]ll\b | \blet['’]s\b | \b(?:wants?|needs?|asked|would\ like|['’]d\ like)\ (?:me|us|you|him|her|them)\ to\b(?!\ (?:keep\ an|look\ out\ for))
    | (?:['’]s|\b(?:the|a|no|my|his|her|their|our))\ need\ (?:for|to|of)\b
    | \bwould\ have\b | \bcould\ have\b | \bturned\ down\b | \bin\ the\ end\b
    | ^(?:if|when|whether)\b(?!\s(?:any|some)(?:one|body)) | \bwonders?\ if\b(?!\ (?:I|we|any\w*|some\w*|there)\b) | \bjoking\b
    """,
    needs=(
        rf"(?:(?:what|all|the (?:only|one|main) thing) )?(?:really |actually |most |badly )?(?:needs?|lacks?|is missing)"
        rf" (?:right now |now |most |at the moment )?is {_THING}",
        r"(?:hiring|recruiting)[,:] (?P<what>.+)",
        r"(?:has|have)(?:n['’]?t| not) got (?P<what>an? (?!clue|idea|chance|minute|moment|hope)[^,]+? yet\b.*)",
        r"(?:has|have|needs|is going) to find (?P<what>(?:an?|some(?:one|body)?|another|new) (?!way\b|moment\b).+)",
        rf"(?:looking|searching|hunting|asking around|ask around|advertising) for {_THING}",
        rf"looking to (?:hire|find|recruit|rent|buy|borrow|adopt|sublet|join|take on) {_WHAT}",
        r"looking to (?P<what>(?:sell|learn|swap|meet) .+)",
        rf"(?:on the (?:hunt|look ?out|prowl)|in the market|in (?:search|need)|keep(?:s|ing)? an"
        rf" eye out"
        rf"|keep(?:s|ing)? an eye open|keep(?:s|ing)? an ear (?:out|open)|(?:hunting|scouting"
        rf"|shopping|casting) (?:about |around )?"
        rf"|put(?:ting)? out (?:feelers|a call)|appealing|stuck|begging|itching|dying"
        rf"|advertising) (?:for|of) {_THING}",
        rf"(?:seeks|seeking|is short of|are short of|short of|is missing|are missing|lacks?|is"
        rf" lacking|is without"
        rf"|could (?:really )?(?:use|do with)|desperate for|crying out for|requires|would(?: not"
        rf"|n['’]?t) mind|would kill for|would die for|running low on|down to (?:his|her|their)"
        rf" last|badly wants|could really do with|is chasing|is on at everyone for) {_THING}",
        rf"(?:has|have|there is|there['’]s|with) (?:a vacancy|an opening|vacancies|openings|a"
        rf" job opening) for {_WHAT}",
        rf"(?:hiring|recruiting) (?:again )?(?!managers?\b|process|freeze|team|committee|partner|panel|round|season){_WHAT}",
        rf"(?:can['’]?t|cannot|could ?n['’]t|(?:has|have)(?: ?n['’]?t| not)(?: yet)?|(?:has"
        rf"|have) yet to|unable to|struggl\w+ to|failed to) "
        rf"(?:seem to )?(?:find|found) {_THING}",
        rf"(?:needs?|wants?|hop(?:es?|ing)|tr(?:y|ies|ying)|would like|would love|['’]d like"
        rf"|['’]d love"
        rf"|wish(?:es)?|keen|eager|dreams?) (?:to|of) (?:find|hire|recruit|rent|buy|borrow|adopt"
        rf"|get hold of"
        rf"|finding) {_WHAT}",
        r"(?:needs?|wants?|hop(?:es?|ing)|tr(?:y|ies|ying)|would like|would love|['’]d like"
        r"|['’]d love"
        rf"|keen|eager) to (?P<what>(?:{_GETTING}) .+)",
        rf"needs? (?:urgently )?(?!(?:an? )?(?:cheering|reminding|holiday|break|rest|nap|drink"
        rf"|haircut|hug"
        rf"|sleep)\b){_THING}",
        r"(?:no luck|trouble|difficulty|a hard time) (?:in )?finding (?P<what>.+)",
        r"would (?:really )?appreciate (?P<what>(?:an?|some|any|help|feedback|advice|tips)\b.+)",
        r"(?:is|are|am|['’](?:s|m|re)) after (?P<what>(?:an?|some|another|new) .+)",
        r"wants? (?P<what>(?:an?|some|some(?:one|body)|help|advice|lessons|more|two|three|new"
        r"|used|cheap)\b.+)",
        rf"(?:would (?:like|love)|['’]d (?:like|love)|hop(?:es|ing) for|wish(?:es)? for) {_THING}",
        r"wish(?:es|ed) (?:he|she|they) (?:had|knew) (?P<what>.+)",
        rf"(?:asked|asks|is asking|was asking)(?: (?:me|us|around|everybody|everyone))? (?:for"
        rf"|about) (?!(?:an update|a word|a minute|a moment|a receipt|a photo|an? apology|it"
        rf"|that|this|him|her|you|me|us|your?|my|his|the)\b)"
        rf"{_WHAT}",
        r"(?:asked|asks|is asking|was asking|wondered|wonders|wants to know|wanted to know"
        r"|wondering|asking) (?:me |us |around )?"
        r"(?:if|whether) (?:I|we|anyone|anybody|someone|there) (?:(?:might )?(?:knows?|knew)"
        r" (?:of )?(?:someone who |somebody who |anyone who )?"
        r"|(?:had|has|have|have got|is|was)(?= (?:an?|any|some|time|room)\b) )(?P<what>.+)",
        r"(?:does |do |would |might )?(?:you |I |anyone|anybody|who|any ?one|any of you)(?: here"
        r"| else| there)? ?(?:know|knows|got|have|has) (?:of )?"
        r"(?:someone who |somebody who |anyone who )?(?P<what>(?:an?|some|any(?:one|body)?|where"
        r"|of) .+)",
        r"any (?:idea|clue|thoughts) (?:who|where|how)(?: (?:could|can|might|to|one could|to get"
        r"|does|sells|has|would))? (?P<what>.+)",
        r"any (?:recommendations?|tips|suggestions|leads|pointers|ideas?) (?:for|on|about)"
        r" (?P<what>.+)",
    ),
    offers=(
        r"(?:['’]s|s['’]) (?P<what>(?!(?:diary|calendar|day|evening|week|weekend|schedule|afternoon|morning|line|seat|phone|birthday"
        r"|mum|dad)\b)[^,]{2,40}?) (?:is|are) (?:available|going (?:spare|free)|up for grabs|for sale|to (?:rent|let)"
        r"|on offer|free(?: (?:in|from|for|all|over|until|if)\b.*)?$)",
        r"(?:with|has|have|got) (?:far |way |so )?too (?:many|much) (?P<what>(?!to\b|on\b|going\b|work\b|time\b|fun\b).+)",
        r"if (?:any|some)(?:one|body) (?:ever )?(?:needs|wants|is looking for|looks for|could use) "
        r"(?P<what>(?!one\b|it\b|that\b)[^,]+)(?:,.*)?",
        rf"(?:can|could|is able to|would|will|happy to|glad to|likes to|willing to|offers to"
        rf"|offered to) "
        rf"(?:\w+ly )?help (?:me |us |out |people |others |anyone |anybody |someone )?(?:with"
        rf"|in) {_WHAT}",
        r"(?:happy|glad|willing|ready|pleased|able|delighted|volunteers?|offers?|offered"
        r"|volunteered) to "
        rf"(?!(?:see|hear|be|have|come|go|know|join|accept|get)\b){_WHAT}",
        r"(?:would|will|can|could|['’]d|['’]ll) (?:gladly |happily |always )?(?P<what>(?:look"
        r" (?:through|over)"
        r"|put (?:people|someone|guests|friends|us) up|read|lend|teach|show|introduce|translate"
        r"|repair|fix|host|put up|put in a word|drive|babysit|cook|edit"
        r"|proofread|speak|talk|explain|advise|mentor|design|check|review) (?!to me\b|to us\b"
        r"|it\b|me later).+)",
        rf"(?:said|says|told me|told us|offered) (?:that )?(?:I|we|anyone|anybody|people) (?:can"
        rf"|could|may|might) "
        rf"(?:use|borrow|have|stay in|stay at|take) {_WHAT}",
        rf"(?:offers?|can offer|could offer|is offering|are offering|offering) {_THING}",
        rf"(?:is |are )?(?:selling|giving away|renting out|subletting|lending(?: out)?) {_THING}",
        rf"(?:sells|gives away|rents out|lets out|lets|sublets|lends(?: out)?|hires out) {_THING}",
        r"(?:has|have|got|with) (?P<what>(?:an? |two |three |four |some |\d+ )?(?:spare|extra"
        r"|empty|unused|free) (?!time\b).+)",
        r"(?:has|have|['’]s got|['’]ve got) (?P<what>.+ (?:to (?:lend|give away|rent|let|sell"
        r"|spare)|for (?:sale"
        r"|rent)|going free)|.+? (?:free|available|going spare|left over|up for grabs|to"
        r" spare)\b.*)",
        r"(?:has|have|owns?|['’]s got|got) (?P<what>(?:an?|the|two|three|some|his|her|their"
        r"|plenty|lots|loads|all)\b.+?),? (?:(?:which|that) )?(?:we|I|you|people|anyone|anybody"
        r"|others|friends)"
        r"(?:['’]d be| are| is)? (?:can|could|may|might|welcome to|free to) (?:always"
        r" )?(?:borrow|use|have|take|stay (?:in|at)|rent|share|drive|sleep in)\b.*",
        r"(?:['’]s|his|her|their|my|our|whose)? ?door is (?:always |still )?open (?:to|for)"
        r" (?P<what>.+)",
        r"(?:is|are|['’]s|am|['’]m) (?:always )?(?:up for|game for|there for|on hand for|around"
        r" for|open to|available for|available as|free for) "
        r"(?P<what>(?:(?!(?:any|every|some|no)thing\b|(?:this |the )?(?:morning|evening|spring)\b)\w+ing\b|talks?|commissions?|freelance|hire|work\b|translations?|weddings?"
        r"|projects?|lessons?|small jobs|odd jobs|pro bono|anyone (?:who|with|starting"
        r"|learning)).*)",
        r"(?:is |are |['’]s |am |['’]m )?(?:always|free|on hand|available|around|there|prepared"
        r"|keen|happy|glad) (?:up for|to) "
        r"(?P<what>(?:help|mentor|look (?:at|over|through)|read|teach|drive|babysit|translate"
        r"|edit|proofread|review|coach|lend|fix|repair|host|share|advise|tutor|sing|play at"
        r"|photograph"
        r"|dog-?sit|cat-?sit|house-?sit|mind|walk|feed|water|introduce|talk people|show|explain"
        r"|answer|give|write|paint|build|design|cook|bake|film|speak at|chair|judge|test|swap"
        r"|put (?:people|someone|guests|friends|us) up|lending|mentoring|teaching|helping"
        r"|reading|driving|babysitting)\b.*)",
        r"(?:is|['’]s|are|am|['’]m) (?:also |quite |rather |really )?(?:an? )?(?:absolute |real "
        r"|true |bit of an? |proper )?(?:dab hand|whiz|whizz|wizard|ace|expert|pro|genius"
        r"|natural|master|old hand|star|dream|good"
        r"|great|brilliant|excellent|handy|amazing|fantastic|clever|ok|fluent|well versed|super)"
        r" (?:at|with|in|on) (?P<what>(?!(?:us|me|him|her|them|it|the moment|bed|home|work"
        r"|that)\b).+)",
        r"(?:knows?) (?:all )?(?:(?:his|her|their|my|our) way (?:a?round)|everyone in|everybody"
        r" in|all there is to know about|the ins and outs of|a fair bit about|a bit about|people"
        r" (?:at|in)"
        r"|someone (?:at|in)|a lot of people (?:at|in)) (?P<what>.+)",
        r"knows? (?P<what>[^,;.]+?) (?:inside ?out|inside and out|backwards|by heart|like the"
        r" back of \w+ hand)",
        r"(?:has|have|['’]s got|with|got) (?P<what>(?:[\w-]+ ){0,2}(?:contacts|connections|an in"
        r"|friends) (?:at|in|with|inside) .+)",
        r"(?:has|have|got) (?:(?:a lot|lots|loads|tons|plenty|years|decades|\w+ years) of"
        r" )?experience (?:in|with|of) (?P<what>.+)",
        r"(?:is|['’]s) (?:the|an?|your|our|my) (?:right |best )?(?:person|one|man|woman"
        r"|go-?to(?: person)?|guy|contact) (?:to (?:ask|see|talk to|go to|call)(?: about| for)?"
        r"|for|on|when it comes to) (?P<what>.+)",
        r"can (?:always )?(?:get|find|arrange|sort|source|fix|organi[sz]e|provide|supply|offer"
        r"|score|wangle|put) (?:(?:people|us|anyone|anybody|you|others|friends|someone)"
        r" )(?P<what>(?!a call\b|to\b|in\b|on\b).+)",
        r"lets (?:people|friends|anyone|us|others|you|guests|everyone) (?:use|borrow|stay (?:in"
        r"|at)|have|sleep (?:in|at)|rent) (?P<what>.+)",
        r"(?:loves?|enjoys?|likes?) (?:nothing more than )?(?P<what>(?:mentoring|teaching"
        r"|helping|coaching|tutoring|explaining|proofreading|baking for|cooking for|babysitting"
        r"|showing (?:people|visitors)|hosting|fixing|repairing)\b.+)",
        r"does (?P<what>(?!n).+? (?:for (?:free|friends|nothing)|on the side|pro bono|at"
        r" mates['’] rates))",
        r"(?:wants rid of|getting rid of|rehoming|giving out|handing out|has too many|has more"
        r" .+? than|throwing out) (?P<what>.+)",
        r"(?:takes on|taking on|has room for|has space for) (?P<what>(?:pro bono|students?"
        r"|interns?|new|a|an|one more|two|three|more|apprentices|clients|private|lodgers?)\b.*)",
        r"(?:I|we)(?:['’]m|['’]re| am| was| are| were) (?:always )?welcome to (?:use|borrow|stay"
        r" (?:in|at)|have|take) (?P<what>.+)",
        rf"runs {_THING}",
        r"volunteers (?P<what>(?:as|at|for|with|on) .+)",
        r"(?:knows (?:a lot|lots|loads|plenty|everything|a thing or two) about|knows all about"
        r"|is an expert (?:in|on)|is (?:good|great|brilliant|excellent|handy) (?:at|with)"
        r"|specialises in"
        r"|specializes in|is a specialist in) (?P<what>.+)",
        rf"(?P<what>(?:{_DOES})\b.*)",
    ),
)

_GERMAN = _language(
    veto=r"""
    \bnicht\ (?:mehr\b)? | \bkein\w*\b | \bnie(?:mals)?\b | \bfrüher\b | \b(?:suchte|brauchte|bot|wollte|verkaufte)\b
    | \b(?:hat|habe|haben|hatte)\b.*\b(?:gefunden|gesucht|gebraucht|verkauft|geholfen|angeboten|bekommen|unterrichtet)\b
    | \b(?:ich|wir)\ (?:muss|müssen|soll|sollte|will|wollen|werde|kann)\b | \bfreut\ sich\b
    """,
    needs=(
        r"(?:sucht|suche|suchen)(?: (?:dringend|noch|gerade|immer noch|seit \w+))* (?P<what>.+)",
        r"(?:braucht|brauche|brauchen|benötigt|benötigen)(?: (?:dringend|noch|gerade))*"
        r" (?P<what>.+)",
        r"(?:ist|sind|bin) auf der Suche nach (?P<what>.+)",
        r"(?:hätte|hätten) gerne? (?P<what>.+)",
        r"(?:wünscht|wünschen) sich (?P<what>.+)",
        r"(?:möchte|möchten|würde gerne?) (?P<what>.+ (?:kaufen|mieten|leihen|ausleihen|lernen"
        r"|finden|verkaufen|tauschen))",
        r"(?:stellt|stellen) (?P<what>.+) ein",
        r"(?:fehlt|fehlen)(?: \w+)? (?P<what>(?:ein|eine|einen|noch|Helfer|Leute)\b.+)",
        r"hat mich (?:um|nach) (?P<what>.+) (?:gebeten|gefragt)",
    ),
    offers=(
        r"(?:kann|können|könnte)(?: (?:gerne?|auch|uns|mir|jemandem))* (?P<what>(?:bei|mit|beim)"
        r" .+?) (?:helfen|aushelfen)",
        r"hilft(?: (?:gerne?|auch|anderen|jedem))* (?P<what>(?:bei|beim|mit) .+)",
        r"(?:bietet|bieten) (?P<what>.+?)(?: an)?$",
        r"(?:verkauft|verschenkt|verleiht|vermietet|verleihen|vermieten|gibt|geben)"
        r" (?P<what>.+?)(?: ab| weg)?$",
        r"hat (?P<what>.+? (?:frei|übrig|zu verschenken|zu verkaufen|zu vermieten))",
        r"stellt (?P<what>.+?) zur Verfügung",
        r"(?P<what>(?:unterrichtet|repariert|übersetzt|lektoriert|betreut|sponsert|berät"
        r"|fördert)\b.+)",
        r"(?:kann|könnte|würde)(?: (?:gerne?|auch))* (?P<what>.+ (?:lesen|übersetzen|reparieren"
        r"|unterrichten|zeigen|vermitteln|leihen))",
    ),
)

_FRENCH = _language(
    veto=r"""
    \bn(?:e|['’])\s?.*\b(?:plus|pas|jamais|rien|personne)\b | \b(?:cherchait|avait\ besoin|voulait|proposait|vendait)\b
    | \ba\ (?:déjà\ |enfin\ )?(?:trouvé|vendu|embauché|cherché|aidé|donné|prêté)\b | \b(?:je|nous|on)\ (?:dois|devons|doit|vais|peux)\b
    | \bautrefois\b | \bdans\ le\ temps\b
    """,
    needs=(
        r"(?:re)?cherch(?:e|ent) (?!à\b)(?P<what>.+)",
        r"(?:a|ont|ai|aurait|auraient) (?:vraiment |toujours |encore )?besoin (?:de |d['’]|du "
        r"|des )(?P<what>.+)",
        r"(?:est|sont|suis) (?:toujours )?(?:à la recherche|en quête) (?:de |d['’]|du |des"
        r" )(?P<what>.+)",
        r"(?:voudrait|aimerait|souhaite|souhaiterait) (?:trouver|acheter|louer|emprunter"
        r"|embaucher|adopter) (?P<what>.+)",
        r"(?:voudrait|aimerait|souhaite|souhaiterait) (?P<what>(?:apprendre|vendre|rencontrer"
        r"|échanger|un|une|des|de l['’]) ?.+)",
        r"(?:il )?(?:lui|leur) (?:faut|faudrait|manque) (?P<what>.+)",
        r"(?P<what>un poste\b.*) se libère.*",
        r"m['’]a demandé (?P<what>(?:des|un|une) (?:conseil|contact|adresse|coup).*)",
    ),
    offers=(
        r"(?:peut|peuvent|pourrait)(?: (?:volontiers|aussi))* (?P<what>(?:relire|dépanner|donner"
        r" un coup de main|aider|prêter|traduire|réparer|enseigner|donner|garder|héberger"
        r"|conseiller|corriger|accueillir|montrer|expliquer|présenter)\b.*)",
        r"(?:propose|proposent|offre|offrent) (?!de\b)(?P<what>.+)",
        r"propose(?:nt)? (?:de |d['’])(?P<what>.+)",
        r"(?:vend|vendent|prête|prêtent|sous-loue|loue|louent|donne|donnent) (?!envie|lieu"
        r"|raison)(?P<what>.+)",
        r"(?P<what>(?:répare|enseigne|traduit|relit|corrige|héberge|sponsorise|parraine)\b.+)",
        r"(?:aide|aident) (?:volontiers )?(?P<what>(?:à|avec|pour) .+)",
        r"(?:a|ont) (?P<what>.+ (?:à (?:prêter|louer|vendre|donner)|de libre|en trop))",
    ),
)

_SPANISH = _language(
    veto=r"""
    \bya\ no\b | \bno\ (?:busca|necesita|quiere|ofrece|vende|alquila|da|puede|hace)\w*\b | \bnunca\b
    | \b(?:buscaba|necesitaba|quería|ofrecía|vendía|encontró|buscó|vendió|necesitó)\b | \bha\ (?:encontrado|vendido|ayudado|dado|buscado)\b
    | \b(?:tengo|tenemos)\ que\b | \bnecesitamos\ (?:hablar|ir|ver)\b | \bantes\ (?:daba|vendía|trabajaba)\b
    """,
    needs=(
        r"(?:está |están |anda )?(?:busca|buscan|buscando|busco)(?: (?:urgentemente|todavía))*"
        r" (?P<what>.+)",
        r"(?:necesita|necesitan|necesito) (?!hablar|ir\b|ver\b|descansar)(?P<what>.+)",
        r"(?:le|les|me) (?:hace|hacen|haría) falta (?P<what>.+)",
        r"(?:quiere|quieren|querría|quisiera|le gustaría) (?:encontrar|comprar|alquilar"
        r"|contratar|adoptar) (?P<what>.+)",
        r"(?:quiere|quieren|querría|quisiera|le gustaría) (?P<what>(?:aprender|vender"
        r"|intercambiar|conocer a alguien)\b.+)",
        r"me (?:pidió|preguntó) (?:por )?(?P<what>(?:consejo|un contacto|ayuda)\b.*)",
    ),
    offers=(
        r"(?:puede|pueden|podría) echar una mano (?:con |en )?(?P<what>.+)",
        r"(?:puede|pueden|podría) ayudar (?:a |con |en )?(?P<what>.+)",
        r"(?:ofrece|ofrecen) (?P<what>.+)",
        r"(?:se ofrece|está dispuest[oa]|están dispuest[oa]s) (?:para|a) (?P<what>.+)",
        r"(?:vende|venden|presta|prestan|alquila|alquilan|regala|regalan|realquila) (?P<what>.+)",
        r"(?:da|dan|imparte|imparten) (?P<what>(?:clases|cursos|charlas|talleres)\b.*)",
        r"(?P<what>(?:enseña|repara|arregla|traduce|corrige|patrocina|cuida)\b.+)",
        r"(?:tiene|tienen) (?P<what>.+ (?:libre|de sobra|para (?:prestar|alquilar|vender"
        r"|regalar)))",
    ),
)

_PORTUGUESE = _language(
    veto=r"""
    \bjá\ não\b | \bnão\ (?:procura|precisa|quer|oferece|vende|aluga|dá|pode|está)\w*\b | \bnunca\b
    | \b(?:procurava|precisava|queria\ muito|oferecia|vendia|encontrou|procurou|vendeu|arranjou\ já)\b
    | \b(?:tenho|temos)\ (?:de|que)\b | \bprecisamos\ (?:de\ )?(?:falar|ir|ver)\b | \bantigamente\b
    """,
    needs=(
        r"(?:está|estão|anda|andam|estou) (?:à procura|em busca) (?:de |dum |duma )(?P<what>.+)",
        r"(?:procura|procuram|procuro) (?P<what>.+)",
        r"(?:precisa|precisam|preciso|necessita) (?:de )?(?!falar|ir\b|ver\b"
        r"|descansar)(?P<what>.+)",
        r"(?:faz|faz-)lhe falta (?P<what>.+)",
        r"(?:quer|querem|gostaria de|gostava de) (?:encontrar|comprar|alugar|arrendar|contratar"
        r"|adotar) (?P<what>.+)",
        r"(?:quer|querem|gostaria de|gostava de) (?P<what>(?:aprender|vender|trocar|conhecer"
        r" alguém)\b.+)",
        r"pediu-me (?P<what>(?:conselho|conselhos|ajuda|um contacto)\b.*)",
    ),
    offers=(
        r"(?:pode|podem|podia|poderia) dar uma mão (?:com |em |no |na )?(?P<what>.+)",
        r"(?:pode|podem|podia|poderia) ajudar (?:a |com |em |no |na )?(?P<what>.+)",
        r"(?:oferece|oferecem)(?:-se para)? (?P<what>.+)",
        r"(?:vende|vendem|empresta|emprestam|aluga|alugam|arrenda|arrendam|doa) (?P<what>.+)",
        r"(?:dá|dão) (?P<what>(?:aulas|explicações|cursos|palestras|formação)\b.*)",
        r"(?P<what>(?:ensina|repara|conserta|arranja|traduz|revê|patrocina|cuida)\b.+)",
        r"(?:tem|têm) (?P<what>.+ (?:livre|a mais|para (?:emprestar|alugar|arrendar|vender|dar)))",
    ),
)

RULES = (_ENGLISH, _GERMAN, _FRENCH, _SPANISH, _PORTUGUESE)
