"""The words by which parts of a signature are known, in the languages of western Europe.

English, German, French, Spanish, Italian, Dutch and Portuguese, and a few words of others. All are
compared as `names.fold` spells them. A `*` at the end stands for any ending, one at the beginning for
any beginning.
"""

from __future__ import annotations

from functools import lru_cache

from desktop_app.domain.names import fold


class Words:
    """A set of words, some of them with a `*` for any beginning or ending."""

    def __init__(self, text: str) -> None:
        words = [fold(word) for word in text.split()]
        self._whole = frozenset(word for word in words if "*" not in word)
        both = [word for word in words if word.startswith("*") and word.endswith("*")]
        self._within = tuple(word[1:-1] for word in both)
        self._begin = tuple(word[:-1] for word in words if word.endswith("*") and word not in both)
        self._end = tuple(word[1:] for word in words if word.startswith("*") and word not in both)

    def __contains__(self, word: str) -> bool:
        return (
            word in self._whole
            or word.startswith(self._begin)
            or word.endswith(self._end)
            or any(part in word for part in self._within)
        )


def _phrases(text: str) -> frozenset[str]:
    return frozenset(fold(" ".join(phrase.split())) for phrase in text.split("|"))


def word_set(text: str) -> frozenset[str]:
    """The words of a text as they are."""
    return frozenset(text.split())


CLOSINGS = Words(
    """best giornata journee love regards greetings sincerely truly cheers thanks thank wishes cordially bw rgds kr brgds
    grusse gruße grusse grussen gruss gruß grussen vg lg mfg cordialement cordiale cordiales
    cdt cdlt salutations amicalement amities bonne bien saludo saludos atentamente cordialmente
    abrazo abrazos besos gracias saluti saluto cordiali cordialita distinti ciao grazie groet groeten
    groetjes mvg cumprimentos atenciosamente att abraco abracos abs obrigado obrigada grato grata
    beijinhos bjs pozdrawiam pozdravem powazaniem udvozlettel halsning halsningar hilsen vennlig
    terveisin sincerement bientot"""
)
"""Words of the line before a name."""
CLOSING_FILLERS = Words(
    """best kind warm many all yours very with the and very warmest kindest dear mit freundlichen
    freundlichem freundliche besten beste bester viele vielen liebe lieben herzliche herzlichen schone
    aus nach vom von einen sonnige bien a toi vous tres meilleures sinceres journee soiree un une
    mes nos les cordial cordiales caro tanti buon buona lavoro giornata e y met vriendelijke
    vriendelijk hartelijke hartelijk com os melhores um med vanlig venlig vanliga z s ystavallisin
    muchas muito muchos mi nuestro su your you so much again in advance voraus im und merci d avance
    por de antemano anticipadamente mille molte hamburg berlin munchen wien zurich koln paris madrid"""
)
"""What may stand beside them."""
SENT_FROM = _phrases(
    """sent from my | sent from outlook | get outlook for | von meinem | gesendet von |
    envoye de mon | envoye depuis | enviado desde mi | enviado do meu | inviato da |
    verstuurd vanaf | verzonden vanaf | telecharger outlook | obtener outlook"""
)
LEGAL = _phrases(
    """confidential | privileged | intended recipient | intended only | in error | vertraulich |
    richtige adressat | registergericht | amtsgericht | handelsregister | firmenbuch |
    sitz der gesellschaft | geschaftsfuhrer: | geschaftsfuhrerin: | geschaftsfuhrung: |
    vorstand: | aufsichtsrat | hrb | ust-id | ust.-id | steuernummer | steuer-nr | confidentiel |
    ce message | aviso legal | este mensaje | esta mensagem | de conformidad con | lopd |
    le informazioni | ai sensi | riservat | dit bericht | uitsluitend bestemd | before printing |
    print this e | ambiente | environment | umwelt | registered in england | registered office |
    company number | company no | authorised and regulated | charity no | iban | bankverbindung |
    p. iva | p.iva | partita iva | siret | siren | n° tva | btw be | btw nl | kvk | abn | vat no |
    vat reg | cif | nif | cnpj | disclaimer | viruses | gdpr | dsgvo | datenschutz | rgpd |
    unsubscribe | equal opportunit"""
)
"""What legal footers and notes for everybody say; looked for anywhere in a line."""

PREFIXES = _phrases(
    """dr | dra | prof | profa | professor | mr | mrs | ms | miss | sir | dame | rev | hon | herr |
    frau | dipl | ing | dipl.-ing | dipl.-kfm | dipl.-kffr | dr.-ing | mag | ddr | univ | med |
    rer | nat | phil | jur | h.c | m | mme | mlle | me | maitre | pr | sr | sra | srta | d | don |
    lic | arq | abg | dott | dott.ssa | dottssa | prof.ssa | profssa | sig | sig.ra | avv | arch |
    rag | geom | drs | ir | mr | dhr | mevr | eng | enga | inz | mgr | bc"""
)
"""Titles before a name; those of `PREFIX_WITH_PERIOD` need their period."""
PREFIX_WITH_PERIOD = frozenset(
    {"m", "d", "me", "pr", "mr", "med", "nat", "ing", "don", "hon", "mag"}
)
SUFFIXES = _phrases(
    """phd | ph.d | md | m.d | mba | msc | bsc | ma | llm | ll.m | esq | jr | sr | ii | iii | iv |
    cpa | cfa | pmp | rn | frcs | obe | mbe | b.a | m.a | b.sc | m.sc | dipl.-ing"""
)
PARTICLES = Words(
    """von van de der den del della delle degli di da do dos das du des la le lo les el al bin ben ten
    ter te zu zum zur vom und y e af av d' mac mc san st op 't het ibn abu dal dalla"""
)

TITLES = Words(
    """manager* *manager director directeur directrice direttore direttrice
    director directora diretor diretora head chief officer president* prasident* presidente vice vp ceo cto cfo coo cmo cio
    founder cofounder co-founder owner proprietor partner* associate consultant* consultor* consulente
    adviser advisor analyst* analista engineer* ingenieur ingenieurin ingenieure *ingenieurin ingeniero ingeniera ingegnere
    engenheir* developer* developpeur* sviluppator* desarrollador* desenvolvedor* entwickler* *entwickler*
    programm* architect architekt architektin architecte arquitecto arquitecta architetto architetta arquiteto arquiteta designer* grafik* editor editorin editora-chefe editor-in-chief
    redakteur* redacteur* redactrice redaktor* redattor* redattric* paediatric* pediatric* *mediziner* redactor* lektor* chefredakteur* hoofdredacteur journalist*
    journaliste* periodista giornalista jornalista author writer autor* schriftsteller* translator*
    ubersetzer* traduct* traduttor* tradutor* vertaler* tlumacz* interpreter dolmetscher* secretary
    sekretar* secretaire secretari* segretari* assistant* assistent* *assistent* assistante asistente
    assistente coordinator* koordinator* coordonnat* coordinador* coordinator* coordinatore coordinatrice
    coordenador* supervisor* foreman technician* techniker* *techniker* technicien* tecnico tecnica
    leiter* *leiter* leitung leitende* geschaftsfuhr* inhaber* eigentumer* vorstand* prokurist* berater*
    *berater* sachbearbeiter* referent* referatsleit* auszubildende* volontar* praktikant* trainee
    intern rechtsanwalt rechtsanwaltin fachanwalt* anwalt anwaltin notar notarin notaris syndikus* steuerberater* wirtschaftspruf* apotheker*
    arzt arztin zahnarzt* *therapeut* psycholog* therapist*
    meister* *meister *meisterin kaufmann* kauffrau* statiker* verkaufer* vertriebs*
    responsable responsabile responsavel charge chargee chef cheffe gerant* president* avocat avocate
    advocaat abogado abogada avvocato avvocata advogado advogada conseiller* conseillere commercial medecin docteur
    infirmi* jefe jefa gerente* gerenta encargad* profesor* professor* professeur* professore
    professora lecturer teacher tutor lehrer* enseignant* docente maestr* pediatra medic* odontolog*
    dentist* cardiologist* surgeon physician nurse socio socia titolare amministratore amministratrice
    impiegat* agente agent agronomo commercialista fotograf* photograph* illustrat* ilustrador* musician
    accountant auditor solicitor barrister lawyer attorney counsel paralegal clerk administrator*
    controller* planner strategist scientist* researcher* forscher* chercheur* investigador* ricercator*
    onderzoeker* librarian bibliothekar* curator* kurator* ranger volunteer worker eigenaar zaakvoerder
    uitgever* beleidsmedewerker *medewerker* projectleider* *leider constructeur* huisarts ontwerper
    bestuurder wethouder coach trainer trainerin instructor priest pastor pfarrer* imam lead leader
    specialist* spezialist* spezialistin specialista expert* buyer einkaufer* acheteur* comprador*
    seller vendor salesperson broker makler* realtor recruiter principal dean rector rektor* dekan*
    fellow gestor* contable contador* freelance freelancer jurist* economist* okonom* chefkonsulent
    konsulent projektledare projektleder kundendiensttechniker bauleiter* disponent* statistician
    geologist biologist chemist chemiker* physicist physiker* mathematiker* producer produzent*
    regisseur* actor actress schauspieler* artist kunstler* author kunst* chairman chairwoman
    chairperson chair treasurer trustee governor councillor mayor burgermeister* maire alcalde sindaco
    redaktion sekretariat editora-chefe analista socio-gerente"""
)
ORGANISATION_ENDINGS = Words(
    """gmbh mbh ag kg ohg ug gbr ek e.k ev e.v eg e.g se a.g ltd limited llc llp lp plc inc incorporated
    corp corporation co company pty pvt pte sa s.a sas s.a.s sarl s.a.r.l eurl sasu s.l sl s.l.u slu s.c
    c.v srl s.r.l srls s.r.l.s spa s.p.a snc s.n.c sas bv b.v nv n.v bvba vof cv lda ltda s/a sgps
    kft zrt sp z.o.o z o.o s.r.o sro a.s ab as asa aps a/s oy oyj jsc ooo sac s.a.c ltée inc."""
)
ORGANISATIONS = Words(
    """university *universit* universidad universidade universite universita universiteit college school
    *schule grundschule gymnasium ecole escuela scuola escola hochschule akademie academy academie
    hospital hopital ospedale krankenhaus klinik* clinic* clinique clinica clinica chu ziekenhuis
    surgery trust nhs council stad stadt stadtwerke gemeinde kommune comune ayuntamiento mairie camara
    municipal ministry ministerium ministere ministerio authority bank* *bank banque banco banca kasse
    *kasse foundation stiftung* fondation fundacion fondazione fundacao stichting association verein
    verband asociacion associazione associacao verlag* *verlag press publishing publishers books editions
    editorial edizioni editora editore uitgeverij nakladatelstvi library bibliothek bibliotheque
    museum musee museo group groupe grupo gruppo gruppe holding* partners partner associates & studio*
    estudio atelier agency agence agencia agentur agenzia kanzlei cabinet bufete notariaat *praktijk*
    praxis *praxis pharmacy apotheke *apotheke farmacia pharmacie hotel restaurant cafe pizzeria
    backerei bakkerij boulangerie panaderia librairie libreria boekhandel buchhandlung garage
    consulting solutions systems technologies technology software services industries enterprises
    trading international insurance versicherung* mutual assurances seguros assicurazioni logistik
    logistics logistyka capital ventures labs laboratories media medien digital energie energy bau
    *bau metallbau holzbau construction* constructora construcoes bouwbedrijf ingenieurburo buro *buro
    malerbetrieb *betrieb handwerk officine ceramiche textiles textile muebles maquinas engenharia
    engineering arquitetura advogados abogados advocaten advocats avocats rechtsanwalte solicitors
    accountants ingenieurs ingenieure architetti arquitectos casa comercial immobilier immobiliare
    centre center centro zentrum church kirche eglise parish society gesellschaft institute institut
    dental electronics instruments exports imports theatre theater orchestra club federation union
    office organisation organization park farm foods motors airlines railway bureau menuiserie
    plumbing roofing supplies boeken fietsen eventi vins vinhos aceites chocolats team-"""
)
DEPARTMENTS = Words(
    """department dept dept. departement departamento depto departement dipartimento division divisione
    division abteilung* abt abt. referat dezernat fachbereich bereich lehrstuhl institut institute
    fakultat* faculty faculte facultad facolta faculdade facultatie service servizio servicio direction
    direccion direzione ufficio afdeling dienst team unit section sektion section seccion sezione
    secretariat secretaria area"""
)

STREETS = Words(
    """street st road rd avenue ave av av. boulevard blvd lane ln drive dr way court ct place pl square
    sq row terrace parade hill highway hwy parkway pkwy circle close crescent mews gardens wharf quay
    strasse *strasse straße *straße str str. *str *str. weg *weg *allee allee platz *platz gasse *gasse ring
    damm *damm ufer *ufer chaussee markt am an im auf zum zur hof *hof rue chemin impasse quai allee
    route cours bld za zi zac calle c/ carrera cra avenida plaza pza paseo camino ronda travesia via
    viale corso piazza piazzale largo vicolo strada rua travessa praca alameda estrada rodovia straat
    *straat laan *laan gracht *gracht *weg plein *plein kade *kade dijk *dijk steenweg singel *singel ul
    ul. aleja utca *gatan *gata *vej *gade *vagen *tie *katu suite floor unit level building po box postfach
    boite bp apartado postbus casella cp apt flat"""
)
BOXES = (
    "po box",
    "p.o. box",
    "postfach",
    "postbus",
    "bp ",
    "apartado",
    "casella postale",
    "caixa postal",
)
COUNTRIES = _phrases(
    """germany | deutschland | allemagne | alemania | germania | alemanha | duitsland | austria |
    osterreich | autriche | switzerland | schweiz | suisse | svizzera | suiza | zwitserland |
    france | frankreich | francia | franca | frankrijk | belgium | belgien | belgique | belgie |
    netherlands | the netherlands | nederland | niederlande | pays-bas | luxembourg | luxemburg |
    spain | espana | spanien | espagne | portugal | italy | italia | italien | italie |
    united kingdom | uk | u.k. | great britain | england | scotland | wales | northern ireland |
    ireland | irland | usa | u.s.a. | us | united states | united states of america | canada |
    mexico | brasil | brazil | argentina | chile | colombia | peru | uruguay | ecuador |
    australia | new zealand | india | china | japan | south korea | korea | singapore |
    hong kong | nigeria | ghana | kenya | south africa | egypt | morocco | maroc | turkey |
    turkiye | poland | polska | czech republic | czechia | hungary | sweden | sverige | norway |
    norge | denmark | danmark | finland | suomi | greece | israel | united arab emirates | uae"""
)


@lru_cache(maxsize=2048)
def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, folded, without what stands around them."""
    return tuple(
        bare
        for word in fold(text).replace("/", " ").replace("(", " ").replace(")", " ").split()
        if (bare := word.strip(".,;:!?\"'*_„“”»«"))
    )
