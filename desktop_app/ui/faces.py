"""People's faces, one after another, each a little over the one before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.domain.cadence import warmth
from desktop_app.ui.kit.avatar import Avatar

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop_app.domain.people_query import PersonLine
    from desktop_app.domain.timeline import Participant
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.photos import PhotoCache

OVERLAP = 0.12
"""The share of a face that the one before covers."""


class PersonFace(Avatar):
    """The face of somebody, with the ring of their rhythm where `ring`; the photo comes when it has
    been read.
    """

    def __init__(
        self,
        context: UiContext,
        photos: PhotoCache,
        person: Participant,
        line: PersonLine | None,
        size: int,
        *,
        ring: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context.theme, size, ring=ring, parent=parent)
        self._context, self._photos, self._side = context, photos, size
        self._person, self._line = person, line
        photos.ready.connect(self._photo_ready)
        self._draw()

    def _draw(self) -> None:
        line, theme = self._line, self._context.theme
        if line is None:
            self.show_person(self._person.name, self._person.uid)
            return
        has_photo = line.has_photo
        photo = self._photos.pixmap(line.id, theme.px(self._side)) if has_photo else None
        how_warm = warmth(line.clock_day, line.cadence, self._context.today())
        self.show_person(line.name, line.uid, how_warm, photo)

    def _photo_ready(self, person_id: int) -> None:
        if person_id == self._person.id:
            self._draw()


class Faces(QWidget):
    """Several small faces without rings, `most` of them; room is kept for two, so that what stands beside is in one
    line.
    """

    def __init__(
        self,
        context: UiContext,
        photos: PhotoCache,
        people: Sequence[Participant],
        lines: Mapping[int, PersonLine],
        size: int,
        most: int = 2,
    ) -> None:
        super().__init__()
        self._theme, self._size = context.theme, size
        self._faces = [
            PersonFace(context, photos, person, lines.get(person.id), size, ring=False, parent=self)
            for person in people[:most]
        ]
        self._theme.changed.connect(self._place)
        self._place()

    def _place(self) -> None:
        side = self._theme.px(self._size)
        apart = round(side * (1 - OVERLAP))
        self.setFixedSize(side + apart * max(1, len(self._faces) - 1), side)
        for number, face in enumerate(self._faces):
            at = number * apart
            face.move(self.width() - side - at if self.isRightToLeft() else at, 0)
