"""Every command, in the order in which the help lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.app.cli.backups import BACKUP, BACKUPS, RESTORE
from desktop_app.app.cli.check import CHECK
from desktop_app.app.cli.documents import DOCUMENTS
from desktop_app.app.cli.due import DUE
from desktop_app.app.cli.duplicates import DUPLICATES
from desktop_app.app.cli.encryption import DECRYPT, ENCRYPT, PASSPHRASE
from desktop_app.app.cli.export import EXPORT
from desktop_app.app.cli.favours import FAVOURS
from desktop_app.app.cli.households import HOUSEHOLDS
from desktop_app.app.cli.import_files import IMPORT
from desktop_app.app.cli.list_people import LIST
from desktop_app.app.cli.lists import LISTS
from desktop_app.app.cli.log import LOG
from desktop_app.app.cli.matches import MATCHES
from desktop_app.app.cli.merge import MERGE
from desktop_app.app.cli.near import NEAR
from desktop_app.app.cli.needs import NEED, OFFER
from desktop_app.app.cli.reach import REACH
from desktop_app.app.cli.review import REVIEW
from desktop_app.app.cli.search import SEARCH
from desktop_app.app.cli.sharing import QR
from desktop_app.app.cli.show import SHOW
from desktop_app.app.cli.today import TODAY
from desktop_app.app.cli.trash import ERASE, TRASH
from desktop_app.app.cli.way_in import WAY_IN

if TYPE_CHECKING:
    from desktop_app.app.cli.command import Command

COMMANDS: tuple[Command, ...] = (
    IMPORT,
    EXPORT,
    QR,
    SEARCH,
    LIST,
    LISTS,
    SHOW,
    DOCUMENTS,
    LOG,
    TODAY,
    DUE,
    REVIEW,
    NEED,
    OFFER,
    FAVOURS,
    MATCHES,
    WAY_IN,
    NEAR,
    REACH,
    DUPLICATES,
    MERGE,
    HOUSEHOLDS,
    TRASH,
    ERASE,
    CHECK,
    BACKUP,
    BACKUPS,
    RESTORE,
    ENCRYPT,
    DECRYPT,
    PASSPHRASE,
)
