"""The reminders pane."""
