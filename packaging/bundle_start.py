"""The first thing a bundle runs: programs that Kith opens (a browser, a mail program) get their own libraries back.

The loader points LD_LIBRARY_PATH at the bundle before the program starts, and children would inherit that.
"""

import os

_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
os.environ.pop("LD_LIBRARY_PATH", None)
if _before is not None:
    os.environ["LD_LIBRARY_PATH"] = _before
