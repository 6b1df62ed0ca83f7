"""Rules, asked of a rich book."""
