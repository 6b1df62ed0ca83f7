"""Tests of the map and of the list beside it."""
