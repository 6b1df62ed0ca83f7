"""The window: Qt widgets that show what `services` answer and ask `services` to act."""
