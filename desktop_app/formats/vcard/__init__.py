"""vCard of every version: files of cards to contacts, and back."""
