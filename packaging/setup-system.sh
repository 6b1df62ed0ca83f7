#!/bin/sh
# setup-system.sh VENV: see that Linux has the libraries Qt opens a window with; install them when allowed to.
# Does nothing on macOS and Windows, where Qt brings all it needs.
set -eu
venv=$1
[ "$(uname -s)" = Linux ] || exit 0

qt=$("$venv/bin/python" -c 'import importlib.util as u; print(u.find_spec("PySide6").submodule_search_locations[0])')

# What the loader cannot find for the parts Kith loads: one library name a line.
missing() {
    for part in "$qt"/QtWidgets.abi3.so "$qt"/QtSvg.abi3.so "$qt"/QtNetwork.abi3.so "$qt"/QtDBus.abi3.so \
        "$qt"/Qt/plugins/platforms/libqxcb.so "$qt"/Qt/plugins/platforms/libqoffscreen.so \
        "$qt"/Qt/plugins/platforms/libqwayland*.so; do
        [ ! -e "$part" ] || ldd "$part" 2>/dev/null
    done | awk '/not found/ && !/version/ {print $1}' | sort -u
}

[ -n "$(missing)" ] || exit 0

if command -v apt-get >/dev/null; then
    install="apt-get install -y --no-install-recommends libgl1 libegl1 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 \
libfontconfig1 libglib2.0-0 libx11-6 libx11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 \
libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-sync1 libxcb-util1 libxcb-xfixes0 libxcb-xkb1 libwayland-client0 \
libwayland-cursor0 libwayland-egl1 fonts-dejavu-core"
elif command -v dnf >/dev/null; then
    install="dnf install -y mesa-libGL mesa-libEGL libxkbcommon libxkbcommon-x11 dbus-libs fontconfig glib2 libX11 \
libX11-xcb libxcb xcb-util xcb-util-cursor xcb-util-image xcb-util-keysyms xcb-util-renderutil xcb-util-wm \
libwayland-client libwayland-cursor libwayland-egl dejavu-sans-fonts"
elif command -v pacman >/dev/null; then
    install="pacman -S --needed libglvnd libxkbcommon libxkbcommon-x11 dbus fontconfig glib2 libx11 libxcb xcb-util \
xcb-util-cursor xcb-util-image xcb-util-keysyms xcb-util-renderutil xcb-util-wm wayland ttf-dejavu"
elif command -v zypper >/dev/null; then
    install="zypper install -y Mesa-libGL1 Mesa-libEGL1 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 fontconfig \
libglib-2_0-0 libX11-6 libX11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0 \
libxcb-util1 libxcb-xkb1 libwayland-client0 libwayland-cursor0 libwayland-egl1 dejavu-fonts"
else
    echo "Kith's window needs these system libraries: $(missing | tr '\n' ' ')" >&2
    exit 1
fi

if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    as_root=
elif command -v apt-get >/dev/null && sudo -n true 2>/dev/null; then
    as_root=sudo
else
    echo "Kith's window needs a few system libraries. Please run this once, then try again:" >&2
    echo "  sudo $install" >&2
    exit 1
fi

echo "Installing the system libraries Kith's window needs…"
$as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q >/dev/null
# The words of $install are meant to be split.
# shellcheck disable=SC2086
$as_root env DEBIAN_FRONTEND=noninteractive $install -q >/dev/null

left=$(missing | tr '\n' ' ')
[ -z "$left" ] || { echo "Still missing after the installation: $left" >&2; exit 1; }
