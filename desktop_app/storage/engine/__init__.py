"""What stands under every table: connections, the writer, undo, migration, copies and the check."""
