"""Give and ask: who could help whom, what is under way, what you offer and look for."""
