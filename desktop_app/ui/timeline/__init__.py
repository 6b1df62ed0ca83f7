"""The timeline of one person or everybody, and the composer."""
