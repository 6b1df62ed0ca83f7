"""The page where a directory, labels or one person's page are chosen, looked at and printed."""
