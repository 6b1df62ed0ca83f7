"""The line in which one writes what happened."""
