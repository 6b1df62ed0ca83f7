"""Something that is made when it is first wanted, because the first frame can do without it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Later(Generic[T]):
    """`made` is None until `get` is called for the first time; from then on it is what `make`
    answered.
    """

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self.made: T | None = None

    def get(self) -> T:
        """The thing itself, made now if it is not there yet."""
        if self.made is None:
            self.made = self._make()
        return self.made
