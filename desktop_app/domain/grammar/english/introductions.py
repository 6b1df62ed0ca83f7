"""How introductions are told, those you make and those others make."""

from __future__ import annotations

from desktop_app.domain.giving_told import GivingKind, ToldStep
from desktop_app.domain.grammar.english.giving_parts import (
    ABOUT,
    END,
    INTRODUCTION,
    JOIN,
    ME,
    NOT_OF,
    OF,
    REST,
    WHOSE,
    form,
    last,
    them,
    they,
)
from desktop_app.domain.grammar.giving_words import PERSON
from desktop_app.domain.timeline import InteractionKind

_K, _S, _NOTE = GivingKind.INTRODUCTION, ToldStep, InteractionKind.NOTE
_A, _B = them("receiver"), last("third")
_WRITTEN = r"(?:\s+(?:e-?mail|message|mail|note|text))?"
_DID = r"(?:introduced|intro['’]?e?d|connected|linked(?:\s+up)?|matched|paired|acquainted)"
_DO = (
    r"(?:introduc(?:e|ing)|connect(?:ing)?|link(?:ing)?(?:\s+up)?|match(?:ing)?|pair(?:ing)?|intro)"
)
_WISH = (
    r"(?:keep\s+meaning\s+to|(?:have\s+)?been\s+meaning\s+to|should|shall|ought\s+to|must|have\s+to|could|can|might|may|(?:would|['’]d)"
    r"\s+like\s+to|maybe|perhaps"
    r"|gotta|ought\s+to|(?:really\s+)?(?:want|need|plan|mean|hope|intend)(?:ed|ing|s)?\s+to"
    r"|wanna|going"
    r"\s+to|try\s+to|remember\s+to"
    r"|(?:thinking|thought)\s+(?:of|about)|how\s+about|idea\s*:|to\s*-?\s*do\s*:|['’]ll"
    r"|will|['’]d|offer(?:ed)?\s+to"
    r"|promised?\s+(?:to|[^,;.\n]{1,20}?\s+(?:to|I['’]d))|told\s+[^,;.\n]{1,20}?\s+I['’]"
    r"(?:d|ll))\s*"
)
_WORDS = "introduced intro introduce introducing connected connect connecting linked link linking"
_MORE = "matched match matching paired pair pairing acquainted"
_CONTACT = (
    r"(?:(?:phone|mobile|e-?mail)\s+)?(?:number|e-?mail|address|contacts?|details|contact"
    r"\s+details)"
)
_TALK = (
    r"(?:meet|talk|speak|chat|connect|know\s+each\s+other|get\s+to\s+know\s+each\s+other|team"
    r"\s+up|join\s+forces)"
)

INTRODUCTIONS = (
    form(
        _K,
        _S.INTRODUCED,
        "put set",
        rf"{they('giver')}(?P<act>put|set)\s+{ME}\s+(?:on\s?to|up\s+with)"
        rf"\s+{WHOSE}(?P<third>{PERSON})(?!['’])",
        receiver="you",
        also="onto on up",
    ),
    form(
        _K,
        _S.INTRODUCED,
        "talking chatting speaking acquainted introduced introduce introducing connect"
        " connecting touch",
        rf"(?:(?P<act>got|set)\s+(?:both\s+)?{_A}\s+(?:and|&|with|to)\s+{_B}\s+(?:talking"
        rf"|chatting|speaking|acquainted"
        rf"|introduced|connected)\b|(?P<act>e-?mailed|wrote(?:\s+to)?|messaged|texted|pinged"
        rf"|cc['’]?e?d)\s+(?:both\s+)?{_A}"
        rf"{JOIN}{_B}\s+(?:to\s+(?:introduce|connect|put)|introducing|connecting"
        rf"|putting)\b[^,;.\n]*)",
        giver="you",
    ),
    form(
        _K,
        _S.INTRODUCED,
        "intro introduction double group",
        rf"(?P<act>e-?mailed|wrote(?:\s+to)?|messaged|texted)\s+(?:both\s+)?{_A}{JOIN}{_B}"
        rf"\s+(?:with\s+)?an?\s+{INTRODUCTION}",
        giver="you",
    ),
    form(
        _K,
        _S.IDEA,
        f"{_WORDS} {_MORE} put putting",
        r"(?:what\s+about|how\s+about|why\s+not|worth|(?:would|might)\s+be"
        r"\s+(?:good|worth|nice|great)\s+to|(?:good|nice)\s+idea\s+to|thinking\s+I\s+should|I"
        r"\s+could|we\s+should)\s+"
        rf"(?P<act>{_DO}|put(?:ting)?)\s+{_A}\s+(?:up\s+|in\s+(?:touch|contact)\s+)?(?:to|and"
        rf"|with|&)\s+{_B}",
        giver="you",
        kind=_NOTE,
        wish=True,
    ),
    form(
        _K,
        _S.INTRODUCED,
        "intro introduction",
        rf"(?P<act>got|had|received)\s+an?\s+{INTRODUCTION}\s+to\s+{WHOSE}(?:(?P<third>{PERSON})"
        rf"|(?P<subject>[^,;.\n]+?))\s+(?:from|through|via|by)\s+(?P<giver>{PERSON})",
        receiver="you",
    ),
    form(
        _K,
        _S.INTRODUCED,
        "put set",
        rf"(?P<act>put|set)\s+{_A}\s+(?:on\s?to|up\s+with)\s+{_B}{ABOUT}",
        giver="you",
        beside=False,
        also="onto on up",
    ),
    form(
        _K,
        _S.INTRODUCED,
        "intro introduction",
        rf"{_A}{JOIN}{_B}\s*[-–—:,]?\s*{INTRODUCTION}(?:\s+e-?mail)?\s+(?P<act>done|sent|made|out)\b",
        giver="you",
    ),
    form(
        _K,
        _S.ASKED,
        "ask check",
        rf"(?:must\s+|should\s+|need\s+to\s+)?(?P<act>ask|check\s+with)\s+{_A}\s+(?:if"
        r"|whether)\s+(?:(?:he|she|they)(?:['’]d|\s+(?:wants?|would|is|could))[\w\s]"
        rf"{{0,20}}?\s+"
        r"|I\s+(?:can|could|may|should)\s+|it(?:['’]s|\s+is)\s+(?:ok(?:ay)?|fine)\s+)"
        r"(?:to\s+)?(?:meet|talk\s+to|be\s+introduced\s+to|speak\s+(?:to|with)"
        rf"|introduce\s+(?:him|her|them)\s+to)\s+{_B}",
        giver="you",
        kind=_NOTE,
        party=("receiver",),
    ),
    form(
        _K,
        _S.INTRODUCED,
        "through via thanks",
        rf"(?:through|via|thanks\s+to)\s+(?P<giver>{PERSON}),?\s+(?:I\s+)?(?P<act>met|got"
        rf"\s+to\s+know)\s+{WHOSE}(?P<third>{PERSON})",
        receiver="you",
        kind=InteractionKind.MEETING,
        party=("third", "giver"),
    ),
    form(
        _K,
        _S.IDEA,
        "introduce connect put",
        rf"{they('giver')[:-1] if False else they('giver')}(?P<act>offered|promised"
        r"|agreed|said|will|wants|can|could|would|['’]ll|(?:is\s+)?(?:happy|going|willing"
        rf"|glad))\s*(?:{ME}\s+)?(?:to\s+|(?:that\s+)?(?:he|she|they)(?:['’](?:d|ll)|\s+"
        rf"(?:will|would|could|can))\s+)?(?:introduce|connect|put)\s+{ME}\s+(?:in\s+touch"
        rf"\s+)?(?:to|with)\s+(?:{WHOSE}(?P<third>{PERSON}){NOT_OF}|(?P<subject>{REST})"
        rf"{END})",
        receiver="you",
        kind=_NOTE,
        party=("giver",),
    ),
    form(
        _K,
        _S.INTRODUCED,
        f"{_WORDS} {_MORE}",
        rf"(?P<act>{_DID})\s+{_A}\s+(?:up\s+)?(?:to|and|with|&)\s+{_B}{ABOUT}",
        giver="you",
    ),
    form(
        _K,
        _S.INTRODUCED,
        "put hooked brought got",
        rf"(?P<act>(?:put|got|brought|hooked))\s+{_A}\s+(?:in(?:to)?\s+(?:touch|contact)"
        rf"|together|up)\s+with\s+{_B}{ABOUT}",
        giver="you",
        also="touch contact together up",
    ),
    form(
        _K,
        _S.INTRODUCED,
        "put hooked brought got",
        rf"(?P<act>put|got|brought|hooked(?:\s+up)?)\s+{_A}\s+(?:and|&|\+)\s+{_B}(?:\s+"
        r"(?:in(?:to)?\s+(?:touch|contact)|together|up)\b)",
        giver="you",
        also="touch contact together up",
    ),
    form(
        _K,
        _S.INTRODUCED,
        "intro intros introduction introductions",
        r"(?:(?:sent|made|did|wrote|set\s+up|finally|posted|arranged)\s+)?(?:(?:an?|the"
        rf"|that|my)\s+)?(?P<act>{INTRODUCTION}){_WRITTEN}"
        r"(?:\s+(?:sent|made|done|went\s+out|is\s+out|written))?(?:\s*[:,–-]\s*|\s+(?:between"
        rf"|to|for|from|of|with)\s+|\s+){_A}{JOIN}{_B}{ABOUT}",
        giver="you",
        wish=True,
    ),
    form(
        _K,
        _S.INTRODUCED,
        "gave sent passed shared forwarded",
        rf"(?P<act>gave|sent|passed|shared|forwarded)\s+(?:on\s+)?{_A}\s+(?P<third>"
        rf"{PERSON}){OF}\s+{_CONTACT}\b",
        giver="you",
        also="number email e mail address contact contacts details",
    ),
    form(
        _K,
        _S.INTRODUCED,
        "gave sent passed shared forwarded",
        rf"(?P<act>gave|sent|passed|shared|forwarded)\s+(?:on\s+)?(?P<third>{PERSON}){OF}"
        rf"\s+{_CONTACT}\s+(?:on\s+)?(?:to|with)\s+{_A}",
        giver="you",
        also="number email e mail address contact contacts details",
    ),
    form(
        _K,
        _S.INTRODUCED,
        "meet",
        rf"(?P<receiver>{PERSON}),?\s+(?P<act>meet)\s+(?P<third>{PERSON})",
        giver="you",
    ),
    *(
        form(
            _K,
            _S.IDEA,
            f"{_WORDS} {_MORE} put putting",
            rf"{wish}\s*(?P<act>{_DO}|put(?:ting)?)\s+{_A}\s+(?:up\s+|in\s+(?:touch"
            rf"|contact)\s+)?(?:to|and|with|&)\s+{_B}"
            r"(?:\s+in\s+(?:touch|contact))?(?:\s+some\s*(?:time|day)|\s+soon|\s+next"
            rf"\s+\w+)*{ABOUT}",
            giver="you",
            kind=_NOTE,
            wish=bool(wish),
        )
        for wish in (f"(?:{_WISH})", "")
    ),
    form(
        _K,
        _S.ASKED,
        "asked",
        rf"(?P<act>asked)\s+{_A}\s+(?:if|whether)\s+(?:(?:he|she|they)(?:['’]d|\s+"
        rf"(?:wants?|would|wanted|is|was|were|['’]d|could))[\w\s]{{0,20}}?\s+|I\s+(?:can"
        r"|could|may|should)\s+)"
        r"(?:to\s+)?(?:meet|talk\s+to|be\s+introduced\s+to|speak\s+(?:to|with)|introduce"
        rf"\s+(?:him|her|them)\s+to)\s+{_B}",
        giver="you",
        party=("receiver",),
    ),
    form(
        _K,
        _S.IDEA,
        "intro introduction",
        rf"(?:{_WISH})?\s*(?:(?:make|do|offer|send|owe)\s+)?(?:(?:an?|the|that)\s+)?"
        rf"(?P<act>{INTRODUCTION})\s+(?:idea\s*:?\s*)?(?:between\s+|for\s+)?{_A}{JOIN}{_B}",
        giver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.IDEA,
        "meet talk speak chat connect know team join along",
        rf"(?:idea\s*:\s*|maybe\s+|I\s+think\s+|perhaps\s+)?{_A}\s+(?:and|&)\s+{_B}\s+"
        r"(?:really\s+)?(?:should|ought\s+to|must|could|need\s+to|would|might)"
        rf"\s+(?:really\s+)?(?P<act>{_TALK}|get\s+(?:along|on)|hit\s+it\s+off|like\s+each"
        r"\s+other)\b",
        giver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.IDEA,
        "meet talk speak chat know",
        rf"(?:idea\s*:\s*|maybe\s+|I\s+think\s+)?{_A}\s+(?:really\s+)?(?:should|ought"
        r"\s+to|must|needs?\s+to|has\s+to)\s+(?:really\s+)?"
        rf"(?P<act>meet|talk\s+to|speak\s+(?:to|with)|chat\s+(?:to|with)|get\s+to\s+know)\s+{_B}",
        giver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.INTRODUCED,
        f"{_WORDS} put",
        rf"{they('giver')}(?P<act>{_DID}|put)\s+(?P<receiver>me|us|(?:{PERSON}))(?:\s+in"
        r"\s+(?:touch|contact))?"
        rf"\s+(?:to|with|and)\s+(?:{WHOSE}(?P<third>{PERSON}|me\b)|(?P<subject>{REST}){END})",
        party=("giver", "third", "receiver"),
    ),
    form(
        _K,
        _S.INTRODUCED,
        "intro introduction",
        rf"{they('giver')}(?:made|did|sent|wrote)\s+(?:{ME}\s+)?(?:an?|the)\s+(?P<act>"
        rf"{INTRODUCTION})(?:\s+for\s+{ME})?\s+(?:to|with|at)\s+"
        rf"(?:{WHOSE}(?P<third>{PERSON})|(?P<subject>{REST}){END})",
        receiver="you",
    ),
    form(
        _K,
        _S.INTRODUCED,
        "introduced connected",
        r"(?:(?:got|was|were|am|been)\s+)(?P<act>introduced|connected)\s+(?:to|with)\s+"
        rf"{WHOSE}(?P<third>{PERSON})\s+(?:by|through|via)\s+(?P<giver>{PERSON})",
        receiver="you",
    ),
    form(
        _K,
        _S.INTRODUCED,
        "through via thanks because",
        rf"(?P<act>met|got\s+to\s+know)\s+{WHOSE}(?P<third>{PERSON})\s+(?:through|via|because\s+of"
        rf"|thanks\s+to)\s+(?P<giver>{PERSON})(?!['’])",
        receiver="you",
        kind=InteractionKind.MEETING,
        party=("third", "giver"),
    ),
    form(
        _K,
        _S.INTRODUCED,
        "told pointed sent directed",
        rf"(?P<act>told|pointed|sent|directed)\s+{_A}\s+(?:over\s+)?(?:to\s+(?:get\s+in\s+touch"
        r"\s+with|contact|talk\s+to|speak\s+to|get\s+hold\s+of|write\s+to|call|ring|e-?mail|ask)"
        rf"|on\s+to)\s+{_B}{ABOUT}",
        giver="you",
    ),
    form(
        _K,
        _S.INTRODUCED,
        "pointed sent directed",
        rf"(?P<act>pointed|sent|directed)\s+(?P<receiver>{PERSON})\s+(?:over\s+|on\s+)?to\s+"
        rf"(?P<third>{PERSON})(?!['’]){ABOUT}",
        giver="you",
    ),
    form(
        _K,
        _S.INTRODUCED,
        "introduced connected touch",
        rf"(?P<receiver>{PERSON})\s+and\s+(?P<third>{PERSON})\s+(?:are|have\s+been|were)"
        r"\s+(?:now\s+)?"
        r"(?P<act>introduced|connected|in\s+touch(?:\s+now)?)\b",
        giver="you",
    ),
    form(
        _K,
        _S.INTRODUCED,
        "cc copied",
        rf"(?P<act>cc['’]?e?d|copied)\s+{_A}\s+and\s+{_B}\s+(?:in(?:to|\s+on)?)\s+(?:an?|the)\s+"
        rf"{INTRODUCTION}",
        giver="you",
    ),
    form(
        _K,
        _S.INTRODUCED,
        f"{_WORDS} {_MORE}",
        rf"(?P<act>{_DID})\s+(?P<receiver>{PERSON})\s+(?:to|with)\s+(?P<subject>(?:an?"
        rf"|the|my|our|his|her|their|some|{PERSON}['’]s)\s+{REST}){END}",
        giver="you",
    ),
    form(
        _K,
        _S.INTRODUCED,
        "hooked",
        rf"{they('giver')}(?P<act>hooked)\s+{ME}\s+up\s+with\s+(?:{WHOSE}(?P<third>"
        rf"{PERSON}){NOT_OF}|(?P<subject>{REST}){END})",
        receiver="you",
    ),
)
