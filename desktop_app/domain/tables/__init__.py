"""Tables of people, as other programs write them: what their columns say, guessed and as data."""
