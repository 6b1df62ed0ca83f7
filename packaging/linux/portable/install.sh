#!/bin/sh
# install.sh: puts Kith into ~/.local for whoever runs it, in the place of an older one. No root is needed.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
share=${XDG_DATA_HOME:-$HOME/.local/share}
lib=$HOME/.local/lib/kith
bin=$HOME/.local/bin

if [ "$here" = "$lib" ]; then
    echo "This is the installed Kith; run install.sh from where you unpacked a new one." >&2
    exit 1
fi

# The new one is whole before the old one goes.
mkdir -p "$HOME/.local/lib" "$bin" "$share"
rm -rf "$lib.new"
mkdir "$lib.new"
cp -a "$here/kith" "$here/lib" "$here/README.txt" "$lib.new/"
cp -a "$here/uninstall.sh" "$lib.new/uninstall.sh"
"$lib.new/kith" --version >/dev/null
[ ! -x "$lib/kith" ] || "$lib/kith" --quit >/dev/null 2>&1 || true # one that is open would miss its own files
[ ! -x "$lib/uninstall.sh" ] || "$lib/uninstall.sh" --quiet --keep-autostart
mv "$lib.new" "$lib"

(cd "$here/share" && find . -type f) >"$lib/installed.txt"
while read -r file; do
    mkdir -p "$share/$(dirname "$file")"
    cp -a "$here/share/$file" "$share/$file"
done <"$lib/installed.txt"
printf '%s\n' "$share" >"$lib/share.txt"

# The desktop may not look for programs in ~/.local/bin, so the menu entry says the whole path.
program=$(printf '%s' "$lib/kith" | sed 's/\\/\\\\\\\\/g; s/["`$]/\\\\&/g; s/%/%%/g; s/[&|\\]/\\&/g')
for entry in "$share"/applications/*kith_desktop.Kith.desktop; do
    sed "s|^Exec=kith|Exec=\"$program\"|" "$entry" >"$entry.new"
    mv "$entry.new" "$entry"
done
ln -sf "$lib/kith" "$bin/kith"
"$lib/uninstall.sh" --refresh

echo "Kith is installed: in the menu of your desktop, and as $bin/kith."
case ":$PATH:" in
*":$bin:"*) ;;
*) echo "Your shell does not look into $bin yet; log in again, or call it by its whole name." ;;
esac
echo "To take it away: $lib/uninstall.sh"
