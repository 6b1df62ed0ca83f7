"""English, as a table: what the engine is to look for, and what that means."""
