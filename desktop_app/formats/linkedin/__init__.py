"""LinkedIn’s archive: what somebody may download of their own account there."""
