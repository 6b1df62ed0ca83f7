"""Tests of the circles view."""
