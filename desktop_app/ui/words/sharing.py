"""What goes along with a shared card, in words. Knows nothing of Qt: the command line reads the
keys.
"""

from __future__ import annotations

from desktop_app.domain.sharing import Thing
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP

THINGS = {
    Thing.PHOTO: QT_TRANSLATE_NOOP("Sharing", "Photo"),
    Thing.PHONES: QT_TRANSLATE_NOOP("Sharing", "Phone numbers"),
    Thing.EMAILS: QT_TRANSLATE_NOOP("Sharing", "E-mail addresses"),
    Thing.ADDRESSES: QT_TRANSLATE_NOOP("Sharing", "Postal addresses"),
    Thing.PAGES: QT_TRANSLATE_NOOP("Sharing", "Web pages and profiles"),
    Thing.CHATS: QT_TRANSLATE_NOOP("Sharing", "Chat addresses"),
    Thing.WORK: QT_TRANSLATE_NOOP("Sharing", "Title and organisation"),
    Thing.BIRTHDAY: QT_TRANSLATE_NOOP("Sharing", "Birthday"),
    Thing.NICKNAME: QT_TRANSLATE_NOOP("Sharing", "Nickname"),
    Thing.PRONOUNS: QT_TRANSLATE_NOOP("Sharing", "Pronouns"),
    Thing.DATES: QT_TRANSLATE_NOOP("Sharing", "Other days"),
    Thing.RELATIONS: QT_TRANSLATE_NOOP("Sharing", "Relations"),
    Thing.OWN_FIELDS: QT_TRANSLATE_NOOP("Sharing", "Your own fields"),
    Thing.TAGS: QT_TRANSLATE_NOOP("Sharing", "Tags"),
    Thing.NOTES: QT_TRANSLATE_NOOP("Sharing", "What you remember"),
    Thing.RHYTHM: QT_TRANSLATE_NOOP("Sharing", "Circle and rhythm"),
}
