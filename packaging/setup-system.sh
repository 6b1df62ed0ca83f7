#!/bin/sh
# setup-system.sh VENV: see that Linux has the libraries Qt opens a window with; install them when allowed to, else say which
# packages to install. Does nothing on macOS and Windows, where Qt brings all it needs.
set -eu
venv=$1
[ "$(uname -s)" = Linux ] || exit 0

qt=$("$venv/bin/python" -c 'import importlib.util as u; print(u.find_spec("PySide6").submodule_search_locations[0])')

# What the loader cannot find for the parts Kith loads: the names of libraries, with blanks between them.
missing() {
    for part in "$qt"/QtWidgets.abi3.so "$qt"/QtSvg.abi3.so "$qt"/QtNetwork.abi3.so "$qt"/QtDBus.abi3.so \
        "$qt"/Qt/plugins/platforms/libqxcb.so "$qt"/Qt/plugins/platforms/libqoffscreen.so \
        "$qt"/Qt/plugins/platforms/libqwayland*.so; do
        [ ! -e "$part" ] || ldd "$part" 2>/dev/null
    done | awk '/not found/ && !/version/ && !said[$1]++ {printf "%s%s", blank, $1; blank = " "}'
}

libraries=$(missing)
[ -n "$libraries" ] || exit 0

if command -v apt-get >/dev/null; then
    install="apt-get install -y --no-install-recommends"
    packages="libgl1 libegl1 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libglib2.0-0 libgssapi-krb5-2 libx11-6 \
libx11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 \
libxcb-sync1 libxcb-util1 libxcb-xfixes0 libxcb-xkb1 libwayland-client0 libwayland-cursor0 libwayland-egl1 fonts-dejavu-core"
    # Since Debian 13 and Ubuntu 24.04 some are called otherwise, and are found under both names.
    installed() {
        case $(dpkg-query --show --showformat '${Status}\n' "$1" "$1t64" 2>/dev/null) in
            *"ok installed"*) ;;
            *) return 1 ;;
        esac
    }
elif command -v dnf >/dev/null; then
    install="dnf install -y"
    packages="mesa-libGL mesa-libEGL libxkbcommon libxkbcommon-x11 dbus-libs fontconfig glib2 krb5-libs libX11 libX11-xcb libxcb \
xcb-util xcb-util-cursor xcb-util-image xcb-util-keysyms xcb-util-renderutil xcb-util-wm libwayland-client libwayland-cursor \
libwayland-egl dejavu-sans-fonts"
    installed() { rpm -q --whatprovides "$1" >/dev/null 2>&1; }
elif command -v pacman >/dev/null; then
    install="pacman -S --needed"
    packages="libglvnd libxkbcommon libxkbcommon-x11 dbus fontconfig glib2 krb5 libx11 libxcb xcb-util xcb-util-cursor \
xcb-util-image xcb-util-keysyms xcb-util-renderutil xcb-util-wm wayland ttf-dejavu"
    installed() { pacman -T "$1" >/dev/null 2>&1; }
elif command -v zypper >/dev/null; then
    install="zypper install -y"
    packages="Mesa-libGL1 Mesa-libEGL1 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 fontconfig libglib-2_0-0 krb5 libX11-6 \
libX11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0 libxcb-util1 libxcb-xkb1 \
libwayland-client0 libwayland-cursor0 libwayland-egl1 dejavu-fonts"
    installed() { rpm -q --whatprovides "$1" >/dev/null 2>&1; }
else
    packages=
fi

wanted=
for package in $packages; do
    installed "$package" || wanted="$wanted $package"
done
if [ -z "$wanted" ]; then
    echo "Kith's window needs these system libraries: $libraries" >&2
    exit 1
fi

if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    as_root=
elif command -v apt-get >/dev/null && sudo -n true 2>/dev/null; then
    as_root=sudo
else
    echo "Kith's window needs system libraries that are not here: $libraries" >&2
    echo "Please run this once, then try again:" >&2
    echo "  sudo $install$wanted" >&2
    exit 1
fi

echo "Installing the system libraries Kith's window needs…"
$as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q >/dev/null
# The words of both are meant to be split.
# shellcheck disable=SC2086
$as_root env DEBIAN_FRONTEND=noninteractive $install -q $wanted >/dev/null

left=$(missing)
[ -z "$left" ] || { echo "Still missing after the installation: $left" >&2; exit 1; }
