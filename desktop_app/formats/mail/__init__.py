"""Mailboxes: whom mails went to and came from, and when. What was written stays out."""
