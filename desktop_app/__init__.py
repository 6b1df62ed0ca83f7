"""Kith: an address book that remembers who people are and what passed between you."""

__version__ = "0.1.0"

APP_ID = "io.github.kith_desktop.Kith"
"""What desktops call the program: the name of its desktop file, icons, autostart file and launch
agent."""
