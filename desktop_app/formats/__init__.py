"""Files other programs read and write: bytes to contacts and back."""
