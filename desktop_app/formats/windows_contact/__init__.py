"""Contacts of Windows Vista and later, one person in a `.contact` file of XML."""
