#!/bin/sh
# uninstall.sh [--quiet] [--keep-autostart]: takes away the Kith beside this script. Your people stay where they are; so do, when
# another one takes its place, its log and that it starts at log-in.
# uninstall.sh --refresh: only tells the desktop that its menu has changed.
set -eu
lib=$(cd "$(dirname "$0")" && pwd)
share=$(cat "$lib/share.txt" 2>/dev/null || echo "${XDG_DATA_HOME:-$HOME/.local/share}")

refresh() {
    for tool in "update-desktop-database -q $share/applications" "gtk-update-icon-cache -qtf $share/icons/hicolor"; do
        # The words of $tool are meant to be split.
        # shellcheck disable=SC2086
        ! command -v "${tool%% *}" >/dev/null || $tool 2>/dev/null || true
    done
}

case "${1:-}" in
--refresh) refresh; exit 0 ;;
esac

"$lib/kith" --quit >/dev/null 2>&1 || true
while read -r file; do
    rm -f "$share/$file"
    rmdir -p --ignore-fail-on-non-empty "$share/$(dirname "$file")" 2>/dev/null || true
done <"$lib/installed.txt"
[ "$(readlink "$HOME/.local/bin/kith")" != "$lib/kith" ] || rm "$HOME/.local/bin/kith"
case " $* " in
*" --keep-autostart "*) ;;
*)
    for entry in "${XDG_CONFIG_HOME:-$HOME/.config}"/autostart/*kith_desktop.Kith.desktop; do
        ! grep -qsF "$lib/kith" "$entry" || rm "$entry"
    done
    state=${XDG_STATE_HOME:-$HOME/.local/state}/kith
    rm -rf "$state/log"
    rmdir "$state" 2>/dev/null || true
    ;;
esac
rm -rf "$lib"
refresh
case " $* " in
*" --quiet "*) ;;
*) echo "Kith is gone; your people are still in $share/kith." ;;
esac
