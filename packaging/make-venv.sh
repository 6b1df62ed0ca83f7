#!/bin/sh
# make-venv.sh FOLDER: a virtual environment on the newest fitting Python, or one sentence on what is missing.
set -eu
folder=$1

for name in python3.13 python3.12 python3.11 python3 python; do
    if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        if ! "$name" -c 'import ensurepip, venv' 2>/dev/null; then
            without_venv=$name
            continue
        fi
        "$name" -m venv --clear "$folder"
        exit 0
    fi
done

if [ -n "${without_venv:-}" ]; then
    [ "$without_venv" != python ] || without_venv=python3
    echo "Kith needs Python's venv module, which $without_venv lacks; on Debian and Ubuntu: sudo apt install $without_venv-venv" >&2
else
    echo "Kith needs Python 3.11 or newer, and none was found." >&2
fi
exit 1
