"""WhatsApp’s *Export chat*: one chat as text, or zipped with its media."""
