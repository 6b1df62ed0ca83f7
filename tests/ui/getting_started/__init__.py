"""Tests of the room of the first ten people."""
