"""Tests of the kit's parts one by one."""
