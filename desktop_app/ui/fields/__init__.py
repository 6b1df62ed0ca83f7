"""Fields of work: the taxonomy, and fields proposed for people."""
