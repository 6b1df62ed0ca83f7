#!/bin/bash
# software-centre.sh FOLDER: composes what a software centre knows of Kith into FOLDER, without the network, and photographs
# the page GNOME Software makes of it into FOLDER/software-centre.png. The picture needs root (nothing is installed: the
# files lie over /usr/share for this process alone), and is left out with a word where something for it is missing.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
mkdir -p "$1"
out=$(cd "$1" && pwd)
share=$out/root/usr/share
rm -rf "$out/root"

"$root/.venv/bin/python" "$root/packaging/linux/share.py" "$share"
appstreamcli validate --no-net "$share"/metainfo/*.xml
mkdir -p "$share/swcatalog/xml"
appstreamcli compose --no-net --print-report=full --prefix=/usr --origin=kith --result-root="$out" \
    --data-dir="$share/swcatalog/xml" --icons-dir="$share/swcatalog/icons/kith" --hints-dir="$out/hints" "$out/root"

for tool in gnome-software gtk-update-icon-cache dbus-daemon Xvfb openbox xdotool wmctrl import; do
    command -v "$tool" >/dev/null || { echo "No picture: $tool is not installed."; exit 0; }
done
[ "$(id -u)" = 0 ] || { echo "No picture: that needs root."; exit 0; }
# The pictures of this checkout stand in for those that will be published.
sed -i "s|https://raw.githubusercontent.com/kith-desktop/kith/main/|file://$root/|" "$share"/metainfo/*.xml
zcat "$share/swcatalog/xml/kith.xml.gz" | sed "s|https://raw.githubusercontent.com/kith-desktop/kith/main/|file://$root/|" |
    gzip >"$out/kith.xml.gz"
mv "$out/kith.xml.gz" "$share/swcatalog/xml/kith.xml.gz"

photograph() {
    mount -t tmpfs tmpfs /mnt
    mkdir /mnt/upper /mnt/work /mnt/home
    mount -t overlay overlay -o "lowerdir=$share:/usr/share,upperdir=/mnt/upper,workdir=/mnt/work" /usr/share
    gtk-update-icon-cache -qf /usr/share/icons/hicolor
    started=()
    trap 'kill "${started[@]}" 2>/dev/null || true' EXIT
    Xvfb -displayfd 3 -screen 0 1100x1700x24 -nolisten tcp 3>/mnt/display &>/dev/null &
    started+=($!)
    until [ -s /mnt/display ]; do sleep 0.1; done
    DISPLAY=:$(cat /mnt/display)
    export DISPLAY HOME=/mnt/home DBUS_SYSTEM_BUS_ADDRESS=unix:path=/mnt/bus DBUS_SESSION_BUS_ADDRESS=unix:path=/mnt/session
    for bus in "$DBUS_SYSTEM_BUS_ADDRESS" "$DBUS_SESSION_BUS_ADDRESS"; do
        dbus-daemon --session --nofork --address="$bus" &>/dev/null &
        started+=($!)
    done
    openbox &>/dev/null &
    started+=($!)
    gnome-software --details=io.github.kith_desktop.Kith &>/dev/null &
    started+=($!)
    timeout 60 bash -c 'until wmctrl -l 2>/dev/null | grep -q .; do sleep 0.2; done'
    wmctrl -r :ACTIVE: -b add,maximized_vert,maximized_horz
    # It says nowhere when its pictures are there.
    sleep 15
    import -window root "$out/software-centre.png"
}
export -f photograph
export share out
unshare --mount bash -euc photograph
echo "$out/software-centre.png"
