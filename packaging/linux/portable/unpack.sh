#!/bin/sh
# Kith for Linux: installs into ~/.local for whoever runs it. No root is needed.
#   sh THIS.run                 installs, in the place of an older one
#   sh THIS.run --extract DIR   only unpacks; the program in there runs from where it is
set -eu
case "${1:-}" in
"") work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; trap 'exit 1' INT TERM ;;
--extract) work=${2:?a folder to unpack into}; mkdir -p "$work" ;;
*) sed -n '2,4s/^# *//p' "$0"; exit 2 ;;
esac
if ! command -v xz >/dev/null; then
    echo "xz is needed to unpack Kith; its package is called xz or xz-utils." >&2
    exit 1
fi
found=$(tail -n +@LINES@ "$0" | sha256sum)
if [ "${found%% *}" != @SUM@ ]; then
    echo "$0 is damaged or incomplete; fetch it again." >&2
    exit 1
fi
tail -n +@LINES@ "$0" | tar -xJ --no-same-owner -C "$work"
[ -z "${1:-}" ] || exit 0
"$work/@NAME@/install.sh"
exit 0
