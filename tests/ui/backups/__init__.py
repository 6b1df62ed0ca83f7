"""Tests of the Backups page."""
