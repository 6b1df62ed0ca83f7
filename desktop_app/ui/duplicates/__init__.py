"""Who may be here twice: the pairs, why, and what to do with each."""
