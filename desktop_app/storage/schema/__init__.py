"""Every table, declared once: one file a noun. The package is walked, so a new file is all a new
noun needs here.
"""
