"""The words in which programs head their columns, one language a file."""
