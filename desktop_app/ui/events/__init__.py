"""The room of events: those ahead and past, before one and after it."""
