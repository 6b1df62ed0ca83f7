"""Where people are: places by their names, how far they are, and who is near."""
