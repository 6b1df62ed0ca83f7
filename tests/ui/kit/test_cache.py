"""A cache keeps what came last."""

from __future__ import annotations

from desktop_app.ui.kit.cache import forget_oldest


def test_what_came_first_goes_and_the_rest_stays() -> None:
    cache = dict.fromkeys(range(10))
    forget_oldest(cache, 10)
    assert list(cache) == list(range(10))
    forget_oldest(cache, 7)
    assert list(cache) == [3, 4, 5, 6, 7, 8, 9]
    forget_oldest(cache, 0)
    assert not cache
