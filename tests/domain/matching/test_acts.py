"""Which act is told of where several fit as well."""

from __future__ import annotations

from itertools import permutations

from desktop_app.domain.matching.acts import FITS, fit
from desktop_app.domain.matching.words import Act, Side


def test_of_acts_that_fit_as_well_the_first_by_name_is_told() -> None:
    """The same each time Kith is started, whatever the order in a set."""
    for names in permutations(("teaching", "repair", "lending", "trade"), 3):
        wanted = frozenset(Act(name, Side.TAKES) for name in names)
        given = frozenset(Act(name, Side.GIVES) for name in names)
        assert fit(wanted, given) == (FITS, min(names))
