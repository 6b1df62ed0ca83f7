"""How docs/ becomes the pages of the manual: `make docs` writes them to build/site.

Sphinx with MyST and Furo, because a wrong link, anchor or picture stops the build, pages and search
work from a folder without any network, and all three are kept up (BSD, MIT, MIT). Tried beside it
in November 2026: Zensical, still below 0.1 on Python 3.11, whose offline pages ask unpkg.com for a
script; MkDocs, whose last release is of 2024, and Material for it, which gets no more than repairs.
"""

import re
from pathlib import Path

from docutils import nodes

from desktop_app import __version__
from desktop_app.ui.kit.theme import Role

ROOT = Path(__file__).resolve().parents[2]
ENGINEERS = ROOT / "docs" / "engineers"
HOME_PAGE = "https://github.com/kith-desktop/kith"
LINK = re.compile(r"\]\((?![a-z]+:|#)([^)\s]+)\)")

project = "Kith"
copyright = "Kith’s authors, MIT licence"  # noqa: A001
release = version = __version__
language = "en"
extensions = ["myst_parser"]
root_doc = "index"
exclude_patterns = []
nitpicky = True

myst_heading_anchors = 3
myst_enable_extensions = ["attrs_inline", "colon_fence", "deflist"]
myst_links_external_new_tab = True

html_theme = "furo"
html_title = "Kith"
html_logo = html_favicon = str(ROOT / "resources" / "icons" / "kith.svg")
html_static_path = ["static"]
html_css_files = ["kith.css"]
html_copy_source = html_show_sourcelink = html_show_sphinx = False
html_use_index = False
html_last_updated_fmt = None
# Showing a bit of each page found would fetch pages, which no browser allows in a folder.
html_show_search_summary = False
pygments_style = "sphinx"
pygments_dark_style = "native"


def colours(place: int) -> dict[str, str]:
    """Furo's variables in the window's own colours: 0 is light, 1 is dark."""
    role = {role.name.lower(): role.value[place] for role in Role}
    return {
        "font-stack": '"Inter", system-ui, -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", sans-serif',
        "color-background-primary": role["panel"],
        "color-background-secondary": role["side"],
        "color-background-hover": role["sel"],
        "color-background-border": role["line"],
        "color-foreground-primary": role["ink"],
        "color-foreground-secondary": role["soft"],
        "color-foreground-muted": role["faint"],
        "color-foreground-border": role["line"],
        "color-brand-primary": role["ember"],
        "color-brand-content": role["ember"],
        "color-brand-visited": role["ember"],
        "color-link": role["ember"],
        "color-link--hover": role["ember"],
        "color-link--visited": role["ember"],
        "color-link--visited--hover": role["ember"],
        "color-link-underline": role["line"],
        "color-highlight-on-target": role["sel"],
        "color-highlighted-background": role["sel"],
        "color-sidebar-link-text": role["ink"],
        "color-sidebar-link-text--top-level": role["ink"],
        "color-sidebar-item-background--hover": role["sel"],
        "color-table-header-background": role["bg"],
        "color-table-border": role["line"],
        "color-inline-code-background": role["bg"],
        **{f"kith-{name.replace('_', '-')}": value for name, value in role.items()},
    }


html_theme_options = {
    "light_css_variables": colours(0),
    "dark_css_variables": colours(1),
    "navigation_with_keys": False,
    "sidebar_hide_name": True,
    "footer_icons": [],
}


def lead_home(app, relative_path, parent_docname, content):  # noqa: ARG001
    """Links of the project's own pages, which engineers/ includes, lead to the page here or to the
    source.
    """
    texts = {path: path.read_text(encoding="utf-8").strip("`\n") for path in ENGINEERS.glob("*.md")}
    names = {text.rpartition("../")[2]: path.name for path, text in texts.items()}

    def leads(match):
        target = match[1].removeprefix("docs/")
        where = names.get(target) or (
            f"../{target}" if target != match[1] else f"{HOME_PAGE}/blob/main/{target}"
        )
        return f"]({where})"

    content[0] = LINK.sub(leads, content[0])


def enlarge(app, doctree, docname):
    """A click on a picture shows it in its own size: a window of 1440 pixels is small on a page."""
    for picture in list(doctree.findall(nodes.image)):
        name = app.env.images[picture["uri"]][1]
        link = nodes.reference(
            "", "", refuri=f"{'../' * docname.count('/')}_images/{name}", classes=["kith-picture"]
        )
        picture.replace_self(link)
        link += picture


def setup(app):
    """What Sphinx asks of a configuration."""
    app.connect("include-read", lead_home)
    app.connect("doctree-resolved", enlarge)
