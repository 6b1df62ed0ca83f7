"""The command line: one file a command, which declares itself; `commands.py` lists them."""
