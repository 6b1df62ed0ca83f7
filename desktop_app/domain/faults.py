"""What is wrong with a record, a file or the address book, as data that is put into words
elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.domain.errors import KithError


@dataclass(frozen=True, slots=True)
class Fault:
    """A key, and the values that a sentence about it holds (`ui/words/fault_sentences.py`).

    A value may be a fault or an error itself: the reason for this one.
    """

    key: str
    values: dict[str, str | int | Fault | KithError] = field(default_factory=dict)


def fault(key: str, **values: str | int | Fault | KithError) -> Fault:
    """A fault with its values."""
    return Fault(key, values)


HOLDS_NOBODY = frozenset(
    ["archive-holds-nothing", "book-comes-by-itself", "calendar-names-nobody", "code-tells-nobody"]
    + ["file-holds-no-card", "file-names-nobody", "file-not-known", "mailbox-is-empty"]
    + ["picture-holds-no-code", "table-has-no-row", "table-names-nobody"]
)
"""What is wrong with a file that was read to its end, and in which nobody is."""
