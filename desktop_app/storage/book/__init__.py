"""The whole address book as JSON values and back, by what the schema says: no table is named
here.
"""
