"""What the operating system gives: light or dark, one running instance, tray, notices, start at
log-in, waking.
"""
