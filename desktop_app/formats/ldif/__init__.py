"""LDIF (RFC 2849), the text form of directories: reading and writing people in it."""
