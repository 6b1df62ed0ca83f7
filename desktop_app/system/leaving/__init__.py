"""What each system says when a screen is locked and before the computer sleeps."""
