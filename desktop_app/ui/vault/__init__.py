"""Encryption in the window: setting it up, unlocking, and its card in Preferences."""
