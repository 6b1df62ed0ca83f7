"""What Linux keeps under /usr/share for Kith, laid out as the packages do it."""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as Xml
from configparser import ConfigParser
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from desktop_app import __version__
from desktop_app.app.cli.parser import command_parser

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "packaging" / "linux" / "share.py"
ID = "io.github.kith_desktop.Kith"
DAY = "2026-11-21"


@pytest.fixture(scope="module")
def share(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tree, as on Debian."""
    folder = tmp_path_factory.mktemp("share")
    environment = os.environ | {"SOURCE_DATE_EPOCH": "1795219200", "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-W", "error", str(SCRIPT), str(folder), "--debian"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    return folder


def need(tool: str) -> str:
    """The path of a tool of this system, which not every machine has."""
    found = shutil.which(tool)
    if found is None:
        pytest.skip(f"{tool} is not installed")
    return found


def run(*command: str) -> str:
    """What a command says; it must end well."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def desktop(share: Path) -> ConfigParser:
    """The desktop file."""
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(share / "applications" / f"{ID}.desktop", encoding="utf-8")
    return parser


def metainfo(share: Path) -> Xml.Element:
    """The metadata."""
    return Xml.parse(share / "metainfo" / f"{ID}.metainfo.xml").getroot()


def test_everything_lies_where_it_is_looked_for(share: Path) -> None:
    sizes = [path.parent.parent.name for path in share.glob(f"icons/hicolor/*/apps/{ID}*")]
    assert set(sizes) > {
        "16x16",
        "22x22",
        "24x24",
        "32x32",
        "48x48",
        "512x512",
        "scalable",
        "symbolic",
    }
    rest = {
        path.relative_to(share).as_posix()
        for path in share.rglob("*")
        if path.is_file() and "icons" not in path.parts
    }
    assert rest == {
        f"applications/{ID}.desktop", f"metainfo/{ID}.metainfo.xml", "bash-completion/completions/kith",
        "fish/vendor_completions.d/kith.fish", "zsh/vendor-completions/_kith", "man/man1/kith.1.gz",
    }  # fmt: skip


def test_every_size_of_the_icon_is_drawn(share: Path) -> None:
    for path in share.glob("icons/hicolor/*x*/apps/*.png"):
        picture, side = QImage(str(path)), int(path.parent.parent.name.partition("x")[0])
        assert (picture.width(), picture.height()) == (side, side)
        # Nothing in the corner, ember at the lower edge, paper between head and ring.
        assert picture.pixelColor(0, 0).alpha() < 60
        ember, paper = (
            picture.pixelColor(side // 2, side - 1 - side // 16),
            picture.pixelColor(side // 4, side // 2),
        )
        assert (ember.alpha(), ember.red() > ember.blue() + 80) == (255, True)
        assert (paper.alpha(), paper.lightness() > 235) == (255, True)


def test_the_desktop_file_and_the_metadata_are_valid(share: Path) -> None:
    assert run(need("desktop-file-validate"), str(share / "applications" / f"{ID}.desktop")) == ""
    said = run(
        need("appstreamcli"), "validate", "--no-net", str(share / "metainfo" / f"{ID}.metainfo.xml")
    )
    # Versions of AppStream before 1.0 do not know the tag that newer ones ask for.
    infos = [
        line
        for line in said.splitlines()
        if re.match("[EWI]:", line) and "unknown-tag developer" not in line
    ]
    assert infos == []


def test_what_the_menu_starts_is_understood(share: Path) -> None:
    entry = desktop(share)
    lines = [section["Exec"].split() for name, section in entry.items() if name != "DEFAULT"]
    assert lines[0] == ["kith", "%F"]
    assert len(lines) == 1 + len(entry["Desktop Entry"]["Actions"].rstrip(";").split(";"))
    for program, *arguments in lines[1:]:
        assert program == "kith"
        assert command_parser().parse_args(arguments).request == arguments[0]


def test_no_link_is_taken_from_its_owner(share: Path) -> None:
    types = desktop(share)["Desktop Entry"]["MimeType"].rstrip(";").split(";")
    assert types[0] == "text/vcard"
    assert [name for name in types if not name.startswith("text/")] == []
    assert [item.text for item in metainfo(share).iter("mediatype")] == types


def test_the_metadata_speaks_of_this_version_and_of_pictures_there_are(share: Path) -> None:
    root = metainfo(share)
    newest = next(root.iter("release"))
    assert newest.get("version") == __version__
    assert newest.get("date") == (
        DAY if newest.get("type") == "development" else newest.get("date")
    )
    for picture in root.iter("image"):
        name = (picture.text or "").partition("/main/")[2]
        shown = QImage(str(ROOT / name))
        assert [str(shown.width()), str(shown.height())] == [
            picture.get("width"),
            picture.get("height"),
        ], name


def test_releases_come_from_the_changelog() -> None:
    code = "import sys; sys.path.insert(0, sys.argv[1]); import share; print(share.releases(sys.stdin.read()))"
    log = "# C\n\n## [Unreleased]\n\n- Later.\n\n## [{0}] - 2026-12-01\n\n### Added\n\n- **One** & `two`,\n  [three](x.md).\n\n## [0.0.9] - 2026-01-01\n\n- Old.\n"
    done = subprocess.run(
        [sys.executable, "-c", code, str(SCRIPT.parent)], input=log.format(__version__), capture_output=True, text=True, check=True
    )  # fmt: skip
    root = Xml.fromstring(done.stdout)
    found = [
        (item.get("version"), item.get("date"), [line.text for line in item.iter("li")])
        for item in root
    ]
    assert found == [
        (__version__, "2026-12-01", ["One & two, three."]),
        ("0.0.9", "2026-01-01", ["Old."]),
    ]


def test_the_manual_page_names_every_option_and_task(share: Path) -> None:
    page = gzip.decompress((share / "man" / "man1" / "kith.1.gz").read_bytes())
    command = [need("man"), "--warnings", "-l", "-"]
    done = subprocess.run(command, input=page, capture_output=True, check=True, env=os.environ | {"MANWIDTH": "120", "LC_ALL": "C.UTF-8"})  # fmt: skip
    assert done.stderr == b""
    text = re.sub("\x1b\\[[0-9;]*m|.\b", "", done.stdout.decode())
    help_text = command_parser().format_help()
    names = re.findall(r"^  (--[a-z-]+)|^    ([a-z]+) ", help_text, flags=re.MULTILINE)
    assert len(names) > 12
    for option, task in names:
        assert (option or f"kith {task}") in text


BASH = """
source "$1"
cd "$2"
try() {
    COMP_WORDS=("$@"); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMPREPLY=()
    "$(complete -p kith | sed 's/.*-F \\([^ ]*\\).*/\\1/')" kith; echo "$*:${COMPREPLY[*]}"
}
try kith im
try kith --quic
try kith import fr
try kith export --format vc
try kith --data-dir s
complete -p kith
"""


def test_bash_completes_tasks_options_and_files(share: Path, tmp_path: Path) -> None:
    (tmp_path / "friends.vcf").touch()
    (tmp_path / "sub").mkdir()
    script = str(share / "bash-completion" / "completions" / "kith")
    *said, rule = run(need("bash"), "-c", BASH, "bash", script, str(tmp_path)).splitlines()
    assert said == ["kith im:import", "kith --quic:--quick-log", "kith import fr:friends.vcf",
                    "kith export --format vc:vcard3 vcard4", "kith --data-dir s:sub"]  # fmt: skip
    assert "-o default" in rule, "where nothing fits, bash itself completes a file"


def test_fish_completes_tasks_and_options(share: Path, tmp_path: Path) -> None:
    script = share / "fish" / "vendor_completions.d" / "kith.fish"
    code = f'source {script}; complete -C "kith im"; complete -C "kith --quic"; complete -C "kith export --format vc"'
    said = run(need("fish"), "--no-config", "-c", code)
    assert [line.partition("\t")[0] for line in said.splitlines()] == [
        "import",
        "--quick-log",
        "vcard3",
        "vcard4",
    ]


def test_zsh_reads_its_completions(share: Path) -> None:
    run(need("zsh"), "-f", "-n", str(share / "zsh" / "vendor-completions" / "_kith"))
