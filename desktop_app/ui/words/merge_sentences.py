"""What merging keeps of other names, in words. Knows nothing of Qt: the command line says it too.
`translated` turns an English text of the context "Merge" into the language it is said in.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from desktop_app.domain.names import fold
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP, fill_in

if TYPE_CHECKING:
    from desktop_app.domain.merging import Merging

_ALSO = QT_TRANSLATE_NOOP("Merge", "Also found as %1")


def other_names(plan: Merging, name: str) -> list[str]:
    """The names of the cards other than `name`, but for capitals and accents."""
    found = {fold(card.person.display_name): card.person.display_name for card in plan.cards}
    return [each for key, each in found.items() if key != fold(name)]


def also_found_as(names: Sequence[str], translated: Callable[[str], str] = str) -> str:
    """A line for the notes, so that somebody is still found by their other names."""
    return fill_in(translated(_ALSO), ", ".join(names))
