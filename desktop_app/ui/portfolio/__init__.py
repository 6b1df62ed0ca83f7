"""Portfolio: help you gave that may be shown, and the page that shows it."""
