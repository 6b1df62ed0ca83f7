"""The command palette and the shortcut sheet."""
