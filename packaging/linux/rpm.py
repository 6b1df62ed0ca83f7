"""Makes dist/kith-VERSION-1.ARCH.rpm around the bundle: `python packaging/linux/rpm.py`. Needs
rpmbuild.
"""

from __future__ import annotations

import platform
import re
import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path

import tree

RELEASE = "1"
SPEC = Path(__file__).with_name("rpm") / "kith.spec.in"


def build() -> Path:
    """Lay the package out and pack it; gives the file."""
    top = tree.fresh("rpm")
    usr = top / "stage" / "usr"
    tree.lay_out(usr, "portable")
    texts = usr / "share" / "licenses" / "kith"
    shutil.copytree(usr / "lib" / "kith" / "lib" / "resources" / "licences", texts)
    tree.tidy(top / "stage")
    spec = SPEC.read_text(encoding="utf-8")
    day = datetime.fromtimestamp(tree.moment(), UTC)
    facts = {
        "VERSION": tree.__version__, "RELEASE": RELEASE, "URL": tree.HOME_PAGE, "SUMMARY": tree.SUMMARY.capitalize(),
        "DESCRIPTION": tree.DESCRIPTION, "OWN": _own(usr / "lib" / "kith"), "MAINTAINER": tree.MAINTAINER,
        "DAY": day.strftime("%a %b %d %Y"),
    }  # fmt: skip
    for name, value in facts.items():
        spec = spec.replace(f"@{name}@", value)
    (top / "kith.spec").write_text(spec, encoding="utf-8")
    macros = {"_topdir": top, "_rpmdir": top, "_build_name_fmt": "%{NAME}-%{VERSION}-%{RELEASE}.%{ARCH}.rpm",
              "_buildhost": "localhost", "use_source_date_epoch_as_buildtime": 1, "stage": top / "stage",
              "clamp_mtime_to_source_date_epoch": 1}  # fmt: skip
    defines = [part for name, value in macros.items() for part in ("--define", f"{name} {value}")]
    tree.run(
        "rpmbuild", "-bb", "--quiet", "--target", platform.machine(), *defines, top / "kith.spec"
    )
    (made,) = top.glob("*.rpm")
    tree.DIST.mkdir(exist_ok=True)
    return Path(shutil.copy2(made, tree.DIST / made.name))


def _own(bundle: Path) -> str:
    """A pattern of the libraries the bundle brings itself: neither asked from the system nor
    offered to others.
    """
    names = {re.escape(path.name) for path in bundle.rglob("*.so*")}
    # Patterns in a spec file lose one backslash to rpm.
    return ("^(" + "|".join(sorted(names)) + r")(\(.*)?$").replace("\\", "\\\\")


if __name__ == "__main__":
    sys.stdout.write(f"{build()}\n")
