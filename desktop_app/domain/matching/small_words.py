"""Words of each language that say nothing about what is wanted or given, but how the line is built."""

from __future__ import annotations

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PREPOSITIONS = {
    "en": _words(
        "for in at near on before after from to into with by about around behind beside between"
        " during inside over since through until under via within without across along and because"
        " next who which that while so"
    ),
    "de": _words(
        "für fur in im am an bei beim nahe auf vor nach aus zu zum zur mit über uber um ab"
        " bis durch gegen hinter neben ohne seit trotz unter während wegen zwischen ins ans und als"
        " der die das den dem"
    ),
    "fr": _words(
        "pour dans en à a au aux près pres sur avant après apres avec par chez vers sous"
        " sans entre depuis pendant et qui que dont"
    ),
    "es": _words(
        "para en a al cerca sobre antes después despues con por desde hasta sin entre tras"
        " durante hacia y que quien"
    ),
    "pt": _words(
        "para em no na nos nas a ao à aos às perto sobre antes depois com por pelo"
        " pela desde até ate sem entre durante e que quem num numa"
    ),
}
"""What may follow the thing that is asked for and begins the circumstances. "Of" does not."""

_BELONGING = _words("of von vom de du des del do da dos das")
_OTHERS = {
    "en": "the an my your his her its our their he she it we they them him us you me this these"
    " those some any all every each other another more most few less much many is are was were be"
    " been being has have had having do does did doing can could will would shall should may might"
    " must not no nor or but if then than as what when where how why there here just very too also"
    " only even still already yet again once ever never now well off up down out own same such both"
    " either neither else rather quite really bit lot somebody someone something anybody anyone"
    " anything everybody everything nobody nothing one two three four five six seven eight nine ten"
    " first second third half please am re ve ll don doesn didn isn aren won wouldn couldn can't"
    " let's get gets getting got make makes making made take takes taking took go goes going gone"
    " come comes coming like likes liked love loves good great nice new old young big small long"
    " short whole full free glad happy willing able available open ready keen would know knows"
    " known want wants wanted need needs needed needing look looks looking seek seeks seeking hope"
    " hopes hoping wish wishes search searches searching find finds finding found try tries trying"
    " tried offer offers offering offered give gives giving given person people man woman thing"
    " things way kind sort use uses using used keep keeps keeping kept run runs running work works"
    " working worked around please puzzled worried unsure help helps helping hand advice"
    " advise advises support time times day days year years week weeks month months hour hours",
    "de": "der die das den dem des ein eine einen einem einer eines kein keine keinen mein meine"
    " dein sein seine seinen ihr ihre ihren ihrem unser euer er sie es wir ihr ich du man sich"
    " mich mir dich dir uns euch ist sind war waren sei hat haben hatte kann können konnen könnte"
    " will wollen soll sollen muss müssen mussen darf dürfen mag möchte mochte möchten würde wurde"
    " werden wird nicht auch nur noch schon sehr oder aber wenn dass weil wie was wer wo wann warum"
    " dieser diese dieses jeder jede jedes alle alles viel viele mehr etwas jemand jemanden niemand"
    " zwei drei vier fünf zehn erste neuen neue neuer neues guten gute guter gutes sucht suche"
    " suchen gesucht braucht brauche brauchen benötigt benotigt sehnt wünscht bietet biete bieten"
    " gibt gebe geben macht machen hilft helfe helfen hilfe gern gerne kaum ganz klein kleine"
    " kleinen groß große hier dort dann jetzt leute mensch menschen person arbeitet arbeiten",
    "fr": "le la les un une ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos"
    " leur leurs il elle ils elles on nous vous je tu me te se lui y ne pas plus ni ou mais si donc"
    " car comme est sont était etait être etre a ont avoir avait fait faire fais peut peuvent"
    " pourrait veut veulent voudrait souhaite souhaiterait cherche cherchent recherche besoin"
    " aimerait doit très tres trop bien aussi encore déjà deja tout toute tous toutes autre autres"
    " quelque quelqu quelques personne gens chose deux trois quatre cinq dix premier première"
    " nouveau nouvelle petit petite grand grande bon bonne offre offrent propose proposent donne"
    " aide aider aident prêt prête disponible libre travaille ici là la qu aucun",
    "es": "el la los las un una unos unas lo su sus mi mis tu tus nuestro nuestra este esta estos"
    " estas ese esa eso esto él el ella ellos ellas yo tú nosotros se me te le les nos es son era"
    " ser está esta estar están ha han hay haber tiene tienen tener hace hacen hacer haga puede"
    " pueden podría quiere quieren querría busca buscan buscar necesita necesitan desea desearía"
    " ofrece ofrecen da dan dar ayuda ayudar no ni o pero si como cuando donde qué quién más mas"
    " muy mucho mucha también tambien ya todo toda todos todas otro otra algo alguien alguna alguno"
    " nadie dos tres cuatro cinco diez primer primera nuevo nueva bueno buena gran grande pequeño"
    " pequeña persona gente cosa trabaja dispuesto dispuesta disponible",
    "pt": "o os as um uma uns umas seu sua seus suas meu minha teu tua nosso nossa este esta estes"
    " estas esse essa isso isto aquele ele ela eles elas eu tu nós você se me te lhe nos é são era"
    " ser está esta estar estão há tem têm ter faz fazem fazer pode podem poderia quer querem"
    " queria gostaria gosta procura procuram precisa precisam necessita deseja oferece oferecem dá"
    " dão dar ajuda ajudar ajudam não nem ou mas se como quando onde mais muito muita também já"
    " todo toda todos todas outro outra algo alguém ninguém dois duas três quatro cinco dez"
    " primeiro primeira novo nova bom boa grande pequeno pequena pessoa pessoas gente coisa"
    " trabalha disponível disposto disposta",
}
SMALL = {
    language: frozenset(words.split()) | PREPOSITIONS[language] | _BELONGING
    for language, words in _OTHERS.items()
}
"""Words that are no topic, whatever they stand beside."""

ASKING = {
    "en": re.compile(
        r"\b(?:(?:is |are |am )?(?:still )?(?:looking|searching|hoping|asking|wishing) (?:for|to be|to)"
        r"|looking to|on the (?:lookout|hunt) for|in (?:search|need) of|seek(?:s|ing)?|short of"
        r"|needs?(?: to)?|wants?(?: to)?|wanted|would (?:like|love)(?: to)?|could do with|missing"
        r"|requires?|(?:is |are )?(?:now )?(?:hiring|recruiting)|wishes (?:for|to)|dreams of|hopes (?:for|to)|keen to)\b"
    ),
    "de": re.compile(
        r"\b(?:sucht|suchen|suche|braucht|brauchen|brauche|benötigt|möchten?|wünscht sich"
        r"|hätte gern|würde gerne?|will)\b"
    ),
    "fr": re.compile(
        r"\b(?:(?:re)?cherchent?|(?:a |ont )?besoin d[e']|voudrai(?:t|ent)|souhaite(?:nt|rait)?"
        r"|veut|aimerait|à la recherche d[e'])(?!\w)"
    ),
    "es": re.compile(
        r"\b(?:(?:está )?busca(?:n|ndo)?|necesitan?|quieren?|quisiera|querría|le gustaría"
        r"|desea|en busca de)\b"
    ),
    "pt": re.compile(
        r"\b(?:(?:está |anda )?(?:à procura|em busca) de|procuram?|precisam?(?: de)?|querem?|queria"
        r"|gostaria de|necessitam?(?: de)?|busca)\b"
    ),
}
"""What comes before the thing a need asks for. What stands before these words tells who asks."""
HIRING = re.compile(r"^(?:is |are )?(?:now )?(?:hiring|recruiting|stellt .* ein|recrute|contrata)")
"""Who asks by these words has work to give."""

SEEKING = re.compile(
    r"\b(?:(?:looking|searching) for|seek(?:s|ing)?|in (?:search|need) of|needs?|missing|requires?"
    r"|sucht|suchen|braucht|brauchen|(?:re)?cherchent?|besoin|busca(?:n|ndo)?|necesitan?|procuram?"
    r"|precisam?|à procura de)\b"
)
"""Those of them by which somebody seeks, rather than would like to do something."""
