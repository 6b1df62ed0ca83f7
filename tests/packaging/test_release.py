"""A version is given in one step, and only a checkout that says the same everywhere is released."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app import __version__

ROOT = Path(__file__).resolve().parents[2]
NEEDED = (
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "pyproject.toml",
    "desktop_app",
    "packaging",
    "resources",
)
PACKAGE = "desktop_app/__init__.py"
WORDS = """# Changelog

## [Unreleased]

### Added

- Rings & *ribbons*.

## [0.0.9] - 2026-01-02

- The beginning.
"""


class Checkout:
    """A copy of the project in a repository of its own."""

    def __init__(self, root: Path) -> None:
        self.root = root
        root.mkdir()
        for name in NEEDED:
            source = ROOT / name
            leave = shutil.ignore_patterns("__pycache__")
            shutil.copytree(source, root / name, ignore=leave) if source.is_dir() else shutil.copy(
                source, root / name
            )
        (root / "CHANGELOG.md").write_text(WORDS, encoding="utf-8")
        own = root / PACKAGE
        own.write_text(
            own.read_text(encoding="utf-8").replace(f'"{__version__}"', '"0.1.0"'), encoding="utf-8"
        )
        self.git("init", "--quiet")
        self.commit()

    def git(self, *arguments: str) -> None:
        """Run git here, as nobody in particular."""
        who = [
            "-c",
            "user.name=Test",
            "-c",
            "user.email=test@example.org",
            "-c",
            "commit.gpgsign=false",
        ]
        subprocess.run(["git", "-C", self.root, *who, *arguments], check=True, capture_output=True)

    def commit(self) -> None:
        """Commit everything."""
        self.git("add", "--all", "--force")
        self.git("commit", "--quiet", "--message", "All of it")

    def keep_data(self, version: str) -> None:
        """Keep an address book of that version, as `make release-data` does."""
        (self.root / "tests" / "data" / version).mkdir(parents=True)
        (self.root / "tests" / "data" / version / "seen.json").write_text("{}", encoding="utf-8")

    def run(self, script: str, *arguments: str) -> tuple[int, str]:
        """Run a script of packaging/release here; its status and what it said."""
        command = [
            sys.executable,
            "-B",
            str(self.root / "packaging" / "release" / script),
            *arguments,
        ]
        done = subprocess.run(
            command, cwd=self.root, capture_output=True, text=True, encoding="utf-8", check=False
        )
        return done.returncode, (done.stdout + done.stderr).strip()

    def text(self, name: str) -> str:
        """What a file says."""
        return (self.root / name).read_text(encoding="utf-8")


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    """A checkout whose source says what the project's own says."""
    return Checkout(tmp_path / "kith")


def test_a_version_is_given_everywhere_at_once_and_may_then_be_released(checkout: Checkout) -> None:
    assert checkout.run("version.py", "1.2.3") == (0, "")
    assert '__version__ = "1.2.3"\n' in checkout.text(PACKAGE)
    before, _, after = checkout.text("CHANGELOG.md").partition("## [1.2.3] - ")
    assert before == "# Changelog\n\n## [Unreleased]\n\n"
    assert after[10:] == "\n" + WORDS.partition("## [Unreleased]\n")[2]
    status, said = checkout.run("checks.py")
    assert status == 1
    assert (
        said.splitlines()[0]
        == "These files are not as they were committed: CHANGELOG.md, desktop_app/__init__.py."
    )
    checkout.commit()
    said = "tests/data keeps no address book of 1.2.3; make release-data makes one."
    assert checkout.run("checks.py") == (1, said)
    checkout.keep_data("1.2.3")
    checkout.commit()
    assert checkout.run("checks.py") == (0, "")
    checkout.git("tag", "v1.2.3")
    assert checkout.run("checks.py") == (0, "")
    assert checkout.run("notes.py") == (0, "### Added\n\n- Rings & *ribbons*.")


@pytest.mark.parametrize(
    ("new", "words"),
    [
        ("", "make version NEW=1.2.3"),
        ("1.2", "not a version of the form"),
        ("v1.2.3", "not a version of the form"),
        ("1.02.3", "not a version of the form"),
        ("0.0.9", "does not come after 0.0.9"),
        ("0.0.9rc1", "does not come after 0.0.9"),
        ("0.0.10", "comes before"),
    ],
)
def test_what_cannot_be_the_next_version_changes_nothing(
    checkout: Checkout, new: str, words: str
) -> None:
    status, said = checkout.run("version.py", new)
    assert status == 1
    assert words in said
    assert checkout.text("CHANGELOG.md") == WORDS
    assert '__version__ = "0.1.0"\n' in checkout.text(PACKAGE)


def test_a_candidate_comes_before_its_version(checkout: Checkout) -> None:
    assert checkout.run("version.py", "2.0.0rc1") == (0, "")
    checkout.commit()
    assert checkout.run("checks.py") == (0, "")
    status, said = checkout.run("version.py", "2.0.0")
    assert (status, said) == (
        1,
        "CHANGELOG.md says nothing under Unreleased, so there is nothing to release.",
    )
    path = checkout.root / "CHANGELOG.md"
    path.write_text(
        path.read_text("utf-8").replace("## [Unreleased]\n", "## [Unreleased]\n\n- A fix.\n"),
        encoding="utf-8",
    )
    assert checkout.run("version.py", "1.9.9") == (1, "1.9.9 does not come after 2.0.0rc1.")
    assert checkout.run("version.py", "2.0.0") == (0, "")
    checkout.keep_data("2.0.0")
    checkout.commit()
    assert checkout.run("checks.py") == (0, "")


Spoil = Callable[[Checkout], None]


def _replace(name: str, old: str, new: str) -> Spoil:
    def spoil(checkout: Checkout) -> None:
        assert old in checkout.text(name)
        (checkout.root / name).write_text(checkout.text(name).replace(old, new), encoding="utf-8")
        checkout.commit()

    return spoil


METAINFO = "packaging/linux/share/metainfo/io.github.kith_desktop.Kith.metainfo.xml"


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (
            _replace("CHANGELOG.md", "## [1.2.3] - 20", "## [1.2.3] – 20"),
            "CHANGELOG.md has no dated section 1.2.3",
        ),
        (
            _replace("CHANGELOG.md", "## [1.2.3]", "## [1.2.4]"),
            "CHANGELOG.md has no dated section 1.2.3",
        ),
        (
            _replace(METAINFO, "  <releases/>\n", ""),
            "The metadata for software centres does not tell of 1.2.3.",
        ),
        (_replace(PACKAGE, '"1.2.3"', '"1.2.3.dev1"'), "1.2.3.dev1 is not a version of the form"),
        (lambda checkout: checkout.git("tag", "v1.2.4"), "The commit carries the tag v1.2.4, and"),
        (
            lambda checkout: (checkout.root / "new.txt").touch(),
            "not as they were committed: new.txt",
        ),
    ],
    ids=["undated", "no section", "no metainfo", "no version", "another tag", "a stray file"],
)
def test_a_checkout_that_contradicts_itself_is_not_released(
    checkout: Checkout, spoil: Spoil, words: str
) -> None:
    assert checkout.run("version.py", "1.2.3") == (0, "")
    checkout.commit()
    spoil(checkout)
    status, said = checkout.run("checks.py")
    assert status == 1
    assert words in said
    status, said = checkout.run("build.py")
    assert (status, said.splitlines()[0]) == (1, "This is no release:")
    assert words in said
    assert not (checkout.root / "dist").exists()


SOURCE = "import sys; sys.path.insert(0, sys.argv[1]); import source; from pathlib import Path; "
BOTH = SOURCE + (
    "target = Path(sys.argv[2]); target.mkdir(); source.python_packages(Path.cwd(), target, 1_700_000_000); "
    "source.pack(Path('resources/icons'), target / 'kith-1-manual.tar.gz', 1_700_000_000)"
)


def test_the_same_commit_gives_the_same_packages(checkout: Checkout, tmp_path: Path) -> None:
    made = []
    for name in ("one", "other"):
        subprocess.run(
            [sys.executable, "-c", BOTH, str(checkout.root / "packaging" / "release"), str(tmp_path / name)],
            cwd=checkout.root, check=True, capture_output=True,
        )  # fmt: skip
        made.append({path.name: path.read_bytes() for path in (tmp_path / name).iterdir()})
        (checkout.root / "resources" / "icons" / "kith.svg").touch()
    assert made[0] == made[1]
    stem = "kith_desktop-0.1.0"
    wheel, *archives = sorted(made[0], key=lambda name: not name.endswith(".whl"))
    assert (wheel, set(archives)) == (
        f"{stem}-py3-none-any.whl",
        {f"{stem}.tar.gz", "kith-1-manual.tar.gz"},
    )
    with zipfile.ZipFile(tmp_path / "one" / wheel) as packed:
        assert "desktop_app/app/main.py" in packed.namelist()
    for name in archives:
        with tarfile.open(tmp_path / "one" / name) as tar:
            assert {(entry.mtime, entry.uid, entry.uname) for entry in tar.getmembers()} == {
                (1_700_000_000, 0, "")
            }
            assert {entry.name.partition("/")[0] for entry in tar.getmembers()} == {
                name.removesuffix(".tar.gz")
            }


def test_the_sums_are_those_of_the_files(tmp_path: Path) -> None:
    (tmp_path / "b.deb").write_bytes(b"b" * 100_000)
    (tmp_path / "a.run").write_bytes(b"")
    for _ in range(2):
        subprocess.run(
            [sys.executable, "-B", str(ROOT / "packaging/release/sums.py"), str(tmp_path)],
            check=True,
        )
    text = (tmp_path / "SHA256SUMS").read_text(encoding="utf-8")
    assert text.splitlines() == [
        f"{hashlib.sha256(b'').hexdigest()}  a.run",
        f"{hashlib.sha256(b'b' * 100_000).hexdigest()}  b.deb",
    ]
