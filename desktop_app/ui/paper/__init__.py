"""Pages as they will be printed: laid out, painted, and written as PDF. Nothing here needs a window
or the UI thread.
"""
