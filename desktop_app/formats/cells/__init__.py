"""Records that are cells with a meaning each: rows of tables, attributes of LDIF, parts of XML."""
