"""Archives that hold files of other formats."""
