"""What goes into the packages."""
