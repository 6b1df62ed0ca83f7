"""Before you meet: one page of what to know, what you promised, how you could help."""
