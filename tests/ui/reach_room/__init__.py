"""The room Reach."""
