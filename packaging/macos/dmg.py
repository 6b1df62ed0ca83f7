"""How the disk image looks when it is opened: the program, and beside it the folder to drop it on.
Read by dmgbuild.
"""

format = "UDZO"
files = [defines["app"]]  # noqa: F821 - dmgbuild gives it
symlinks = {"Applications": "/Applications"}
window_rect = ((200, 200), (540, 320))
icon_locations = {"Kith.app": (140, 140), "Applications": (400, 140)}
icon_size = 112
text_size = 13
