"""Peewee models of every table. They are bound to no database: each query names the one it runs on.

They are imported where a row is written or taken away: Peewee brings ten megabytes, and what only shows needs none of it.

The schema itself, with its foreign keys and checks, is made by `storage/migrations`; a test holds the two together.
Days are ISO text, moments ISO text in UTC with a `Z`; the days that `storage/rhythms` derives for a person are proleptic
ordinals, so that the due filter is integer arithmetic.
"""

from __future__ import annotations

from peewee import AutoField, BlobField, BooleanField, CompositeKey, IntegerField, Model, TextField


class Row(Model):
    """Base of all models."""


class NumberedRow(Row):
    """A row with an id of its own."""

    id = AutoField()


class CircleRow(NumberedRow):
    """A layer of closeness with its rhythm in days."""

    name = TextField()
    size = IntegerField(null=True)
    ideal_days = IntegerField(null=True)
    longest_days = IntegerField(null=True)
    position = IntegerField(default=0)

    class Meta:
        table_name = "circle"


class PersonRow(NumberedRow):
    """Someone you know."""

    uid = TextField(unique=True)
    display_name = TextField()
    sort_key = TextField()
    family_key = TextField()
    prefix = TextField(default="")
    given = TextField(default="")
    middle = TextField(default="")
    family = TextField(default="")
    suffix = TextField(default="")
    nickname = TextField(default="")
    phonetic_given = TextField(default="")
    phonetic_middle = TextField(default="")
    phonetic_family = TextField(default="")
    other_script = TextField(default="")
    file_as = TextField(default="")
    pronouns = TextField(default="")
    gender = TextField(default="")
    headline = TextField(default="")
    place = TextField(default="")
    time_zone = TextField(default="")
    notes = TextField(default="")
    met_text = TextField(default="")
    met_on = TextField(null=True)
    met_event = TextField(default="")
    introduced_by = IntegerField(null=True)
    circle_id = IntegerField(null=True)
    ideal_days = IntegerField(null=True)
    longest_days = IntegerField(null=True)
    fields = TextField(default="[]")
    starred = BooleanField(default=False)
    is_you = BooleanField(default=False)
    is_company = BooleanField(default=False)
    archived_at = TextField(null=True)
    trashed_at = TextField(null=True)
    created_at = TextField()
    updated_at = TextField()
    last_contact = IntegerField(null=True)
    rhythm_ideal = IntegerField(null=True)
    rhythm_longest = IntegerField(null=True)
    clock_day = IntegerField(null=True)
    due_day = IntegerField(null=True)

    class Meta:
        table_name = "person"


class ChannelRow(NumberedRow):
    """A way to reach a person; `address` is a JSON array of the seven parts of a postal address."""

    person_id = IntegerField()
    position = IntegerField(default=0)
    kind = TextField()
    label = TextField(default="")
    service = TextField(default="")
    value = TextField()
    preferred = BooleanField(default=False)
    address = TextField(null=True)

    class Meta:
        table_name = "channel"


class OrganisationRow(NumberedRow):
    """Where people work or study."""

    name = TextField(unique=True)

    class Meta:
        table_name = "organisation"


class PositionRow(NumberedRow):
    """Work or study at an organisation, and what they were to you then."""

    person_id = IntegerField()
    position = IntegerField(default=0)
    organisation_id = IntegerField(null=True)
    title = TextField(default="")
    department = TextField(default="")
    role = TextField(default="")
    since = TextField(null=True)
    until = TextField(null=True)
    ended = BooleanField(default=False)
    is_study = BooleanField(default=False)
    standing = TextField(null=True)

    class Meta:
        table_name = "position"


class ImportantDateRow(NumberedRow):
    """A named day in a person's life."""

    person_id = IntegerField()
    position = IntegerField(default=0)
    kind = TextField()
    day = TextField(null=True)
    label = TextField(default="")
    text = TextField(default="")
    lead_days = IntegerField(null=True)

    class Meta:
        table_name = "important_date"


class RelationRow(NumberedRow):
    """Person to person."""

    person_id = IntegerField()
    position = IntegerField(default=0)
    kind = TextField()
    other_id = IntegerField(null=True)
    other_uid = TextField(default="")
    other_name = TextField(default="")

    class Meta:
        table_name = "relation"


class TagRow(NumberedRow):
    """A word put on people by hand."""

    name = TextField(unique=True)
    colour = IntegerField(default=0)
    ideal_days = IntegerField(null=True)
    longest_days = IntegerField(null=True)

    class Meta:
        table_name = "tag"


class PersonTagRow(Row):
    """Which tags a person carries."""

    person_id = IntegerField()
    tag_id = IntegerField()

    class Meta:
        table_name = "person_tag"
        primary_key = CompositeKey("person_id", "tag_id")


class PhotoRow(Row):
    """A person's picture, encoded."""

    person_id = IntegerField(primary_key=True)
    media_type = TextField()
    data = BlobField()

    class Meta:
        table_name = "photo"


class RawCardRow(Row):
    """The newest card of a person, property lines joined by newlines."""

    person_id = IntegerField(primary_key=True)
    version = TextField()
    lines = TextField()

    class Meta:
        table_name = "raw_card"


class SeenCardRow(Row):
    """A card that has been imported: the same one again changes nothing."""

    fingerprint = TextField(primary_key=True)
    person_id = IntegerField()

    class Meta:
        table_name = "seen_card"


class GroupCardRow(NumberedRow):
    """The newest card that described a group; its people carry the tag."""

    uid = TextField(unique=True)
    tag_id = IntegerField()
    version = TextField()
    lines = TextField()

    class Meta:
        table_name = "group_card"


class SeenGroupRow(Row):
    """A group card that has been imported: the same one again changes nothing."""

    fingerprint = TextField(primary_key=True)
    tag_id = IntegerField()

    class Meta:
        table_name = "seen_group"


class InteractionRow(NumberedRow):
    """Something that passed between you and people."""

    uid = TextField(unique=True)
    kind = TextField()
    day = TextField()
    at = TextField(null=True)
    zone = TextField(default="")
    minutes = IntegerField(null=True)
    starter = TextField(null=True)
    place = TextField(default="")
    summary = TextField(default="")
    body = TextField(default="")
    created_at = TextField()

    class Meta:
        table_name = "interaction"


class ParticipationRow(Row):
    """Who took part in an interaction."""

    interaction_id = IntegerField()
    person_id = IntegerField()

    class Meta:
        table_name = "participation"
        primary_key = CompositeKey("interaction_id", "person_id")


class ReminderRow(NumberedRow):
    """Something to do by a time."""

    uid = TextField(unique=True)
    text = TextField()
    due = TextField()
    time_of_day = TextField(null=True)
    zone = TextField(default="")
    rule = TextField(default="")
    anchor = TextField(null=True)
    origin = TextField(default="hand")
    snoozed_until = TextField(null=True)
    done_at = TextField(null=True)
    created_at = TextField()
    from_done = BooleanField(default=False)

    class Meta:
        table_name = "reminder"


class ReminderPersonRow(Row):
    """Whom a reminder is about."""

    reminder_id = IntegerField()
    person_id = IntegerField()

    class Meta:
        table_name = "reminder_person"
        primary_key = CompositeKey("reminder_id", "person_id")


class ReminderLogRow(NumberedRow):
    """An occurrence that was done or skipped."""

    reminder_id = IntegerField()
    due = TextField()
    action = TextField()
    at = TextField()

    class Meta:
        table_name = "reminder_log"


class SmartListRow(NumberedRow):
    """A saved search."""

    name = TextField()
    query = TextField()
    icon = TextField(default="list")
    position = IntegerField(default=0)

    class Meta:
        table_name = "smart_list"


class SettingRow(Row):
    """A preference that belongs to the data, as JSON."""

    key = TextField(primary_key=True)
    value = TextField()

    class Meta:
        table_name = "setting"


class KindWeightRow(Row):
    """How much of the ideal interval a kind of contact is worth, in percent."""

    kind = TextField(primary_key=True)
    percent = IntegerField()

    class Meta:
        table_name = "kind_weight"


class SuggestionAnswerRow(NumberedRow):
    """What the user answered to a suggestion about a person: of Today's three, or of a good turn (`turn` names it)."""

    person_id = IntegerField()
    turn = TextField(default="")
    day = TextField()
    answer = TextField()
    until = TextField(null=True)

    class Meta:
        table_name = "suggestion_answer"


class DateAnswerRow(NumberedRow):
    """An important date seen to, or put off, in the year of `day`."""

    important_date_id = IntegerField()
    day = TextField()
    answer = TextField()
    until = TextField(null=True)

    class Meta:
        table_name = "date_answer"


class AnnouncedRow(Row):
    """An occurrence of which the user was told. Belongs to no step of undo: what was said cannot be unsaid."""

    occurrence = TextField(primary_key=True)
    at = TextField()

    class Meta:
        table_name = "announced"
