"""Tests of places and distances."""
