"""Reading a mail signature or the text of a business card, in several languages."""
