"""The icon in the tray, and the notices of desktops that show none."""
