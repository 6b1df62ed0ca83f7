"""Places on the earth, and how far they are from each other."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from math import asin, cos, degrees, radians, sin, sqrt
from typing import NamedTuple

EARTH_KM = 6371.0088
"""The earth's mean radius (IUGG), by which distances are right within half a percent."""
FARTHEST_KM = 2_000
"""A radius larger than this says nothing about who is near."""


class At(NamedTuple):
    """Degrees north and degrees east."""

    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class Town:
    """A town: its name, country (ISO 3166), the name of its region ("" when not known), where it lies,
    and how many live there.
    """

    name: str
    country: str
    region: str
    at: At
    population: int = 0


class How(IntEnum):
    """How surely a place is the one that is meant: not known, by its name, as the likeliest of
    several of that name, or as the user said.
    """

    UNKNOWN = 0
    SURE = 1
    GUESS = 2
    CHOSEN = 3


@dataclass(frozen=True, slots=True)
class Located:
    """Where the words of an address lie; `town` is None when no table knows."""

    how: How
    town: Town | None = None


class Box(NamedTuple):
    """All places from `south` to `north` and from `west` to `east`, in degrees; `west` is larger than
    `east` where the line of the date lies between.
    """

    south: float
    north: float
    west: float
    east: float


def distance_km(one: At, other: At) -> float:
    """The great-circle distance in kilometres (the haversine formula)."""
    south, north = radians(one.latitude), radians(other.latitude)
    across = radians(other.longitude - one.longitude)
    half = sin((north - south) / 2) ** 2 + cos(south) * cos(north) * sin(across / 2) ** 2
    return 2 * EARTH_KM * asin(min(1.0, sqrt(half)))


def box_about(middle: At, km: float) -> Box:
    """A box that holds every place within `km` of the middle: as narrow as it can be, so that an index
    finds what lies in it.
    """
    angle = km / EARTH_KM
    up = degrees(angle)
    south, north = middle.latitude - up, middle.latitude + up
    if south <= -90 or north >= 90:
        return Box(max(-90.0, south), min(90.0, north), -180.0, 180.0)
    # Meridians come together: the widest part lies nearer to the pole than the middle.
    wide = degrees(asin(min(1.0, sin(angle) / cos(radians(middle.latitude)))))
    west, east = middle.longitude - wide, middle.longitude + wide
    return Box(south, north, west + 360 * (west < -180), east - 360 * (east > 180))
