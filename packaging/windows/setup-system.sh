#!/bin/sh
# setup-system.sh: what `make windows` and `make prove-windows` need on Debian; installed when that is allowed.
set -eu
packages="wine wine64 gcc-mingw-w64-x86-64-win32 nsis fonts-dejavu-core xvfb openbox xdotool imagemagick"

missing() {
    for package in $packages; do
        dpkg-query --show --showformat '${Status}\n' "$package" 2>/dev/null | grep -q 'ok installed' || printf '%s ' "$package"
    done
}

wanted=$(missing)
[ -n "$wanted" ] || exit 0
install="apt-get install -y --no-install-recommends $wanted"

if [ "$(id -u)" = 0 ]; then
    as_root=
elif sudo -n true 2>/dev/null; then
    as_root=sudo
else
    echo "Making Kith for Windows needs a few packages. Please run this once, then try again:" >&2
    echo "  sudo $install" >&2
    exit 1
fi

echo "Installing what makes programs for Windows…"
$as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q >/dev/null
# The words of $install are meant to be split.
# shellcheck disable=SC2086
$as_root env DEBIAN_FRONTEND=noninteractive $install -q >/dev/null
