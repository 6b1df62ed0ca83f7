"""The first thing a bundle runs: programs that Kith starts get what they would have without it.

On Linux the loader points LD_LIBRARY_PATH at the bundle before the program starts. A browser or
mail program would take its libraries from there; and a Kith started by Kith would believe that its
own loader had done its work already.
"""

import os

_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
os.environ.pop("LD_LIBRARY_PATH", None)
if _before is not None:
    os.environ["LD_LIBRARY_PATH"] = _before
os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
