"""The room of the first people one chooses to keep close."""
