"""What the screens share: theme, icons, avatars, labels, layouts, actions and background work."""
