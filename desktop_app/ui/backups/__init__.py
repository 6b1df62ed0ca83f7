"""The backups: their page, their state in the sidebar, and the last one when Kith quits."""
