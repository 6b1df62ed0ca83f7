"""What is asked of the database, in SQL: here and in `engine` alone. One file a noun or a list; it
needs no Peewee.
"""
