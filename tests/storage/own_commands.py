"""The commands about fields of one's own: a part of `commands`."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from desktop_app.domain.documents import new_document
from desktop_app.domain.message_templates import MessageTemplate
from desktop_app.domain.own_fields import OwnField
from desktop_app.domain.own_values import OwnKind, OwnValue
from desktop_app.domain.person import Relation
from desktop_app.domain.relations import OwnPair
from tests.storage.undo_machine import UndoneAtTheEnd

VALUES = {
    OwnKind.TEXT: ("chess", "a; b\nc"),
    OwnKind.NUMBER: ("43", "-0.5"),
    OwnKind.DAY: ("2020-02-29", "2019"),
    OwnKind.CHOICE: ("tea", "coffee", "neither"),
    OwnKind.LINK: ("https://x.example", "y.example"),
}


class OwnCommands(UndoneAtTheEnd):
    """Rules that define, fill in, change, order and delete fields of one's own."""

    @rule(data=st.data(), kind=st.sampled_from(OwnKind))
    def define_field(self, data: st.DataObject, kind: OwnKind) -> None:
        field = OwnField(f"Field {next(self.seconds)}", kind, ("tea", "coffee"))
        text = data.draw(st.sampled_from(VALUES[kind]))
        if self._people() and data.draw(st.booleans()):
            person = self._somebody(data)
            self._do(self.book.own_fields.add_with_value(field, person, text))
        else:
            self._do(self.book.own_fields.add(field))

    @precondition(lambda self: self.book.own_fields.all() and self._people())
    @rule(data=st.data(), take_away=st.booleans())
    def fill_in_field(self, data: st.DataObject, take_away: bool) -> None:
        field = data.draw(st.sampled_from(self.book.own_fields.all()))
        person = self._somebody(data)
        there = self.book.people.contact(person).own_values
        if take_away and there:
            self._do(self.book.people.remove_part(data.draw(st.sampled_from(there))))
            return
        text = data.draw(st.sampled_from(VALUES[field.kind]))
        value = OwnValue(field.name, field.kind, text, field.id, person_id=person)
        self._do(self.book.people.save_part(value))

    @rule(data=st.data(), remove=st.booleans(), change=st.booleans())
    def write_template(self, data: st.DataObject, remove: bool, change: bool) -> None:
        templates = self.book.message_templates
        there, text = templates.all(), f"Dear {{given_name}}, {next(self.seconds)}"
        if there and remove:
            self._do(templates.remove(data.draw(st.sampled_from(there))))
        elif there and change:
            self._do(templates.save(replace(data.draw(st.sampled_from(there)), body=text)))
        else:
            self._do(templates.save(MessageTemplate(f"Hello {next(self.seconds)}", "", text)))

    @precondition(lambda self: self._people())
    @rule(data=st.data(), what=st.integers(0, 2), content=st.sampled_from((b"one", b"two")))
    def keep_documents(self, data: st.DataObject, what: int, content: bytes) -> None:
        documents, person = self.book.documents, self._somebody(data)
        there = documents.of(person)
        if there and what == 1:
            self._do(documents.remove(data.draw(st.sampled_from(there))))
        elif there and what == 2:
            self._do(documents.rename(there[0], f"Letter {next(self.seconds)}"))
        elif content not in [documents.content(each.id) for each in there]:
            self._do(documents.add(person, [new_document("a.txt", content)]))

    @precondition(lambda self: self.book.own_fields.all())
    @rule(data=st.data(), what=st.integers(0, 3))
    def change_field(self, data: st.DataObject, what: int) -> None:
        own_fields, fields = self.book.own_fields, self.book.own_fields.all()
        field = data.draw(st.sampled_from(fields))
        new = replace(field, name=f"{field.name[:20]} {next(self.seconds)}")
        turned = tuple({"tea": "Tea, black"}.get(each, each) for each in field.choices)
        renamed = {"tea": "Tea, black"} if "tea" in field.choices else {}
        actions = (
            lambda: own_fields.save(new),
            lambda: own_fields.save(replace(new, choices=turned), renamed),
            lambda: own_fields.order(data.draw(st.permutations([each.id for each in fields]))),
            lambda: own_fields.remove(field),
        )
        self._do(actions[what]())

    @precondition(lambda self: self._people())
    @rule(data=st.data(), what=st.integers(0, 3))
    def change_words_for_relations(self, data: st.DataObject, what: int) -> None:
        kinds, there = self.book.relation_kinds, self.book.relation_kinds.all()
        word = f"word {next(self.seconds)}"
        if not there or what == 0:
            person, other = self._somebody(data), data.draw(st.sampled_from(("pal", "child", word)))
            told = Relation(word, "Ben", person_id=person, other_kind=other)
            self._do(self.book.people.save_part(told))
            return
        pair = data.draw(st.sampled_from(there))
        if what == 1:
            self._do(kinds.rename(pair, OwnPair(word, pair.other)))
        else:
            self._do(kinds.remove(pair, with_relations=what == 2))
