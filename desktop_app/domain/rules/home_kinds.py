"""The kind of rules about who lives with whom."""

from __future__ import annotations

from desktop_app.domain.rules.kind import KNOWN, Kind, Shape, both_ways

HOME_KINDS = (Kind("household", both_ways("together", Shape.NOTHING) | KNOWN),)
"""`known` is whoever is in a household, `together` whoever is there with somebody else."""
