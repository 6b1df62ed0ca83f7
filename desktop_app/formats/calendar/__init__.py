"""iCalendar, the form in which calendars are exchanged (RFC 5545)."""
