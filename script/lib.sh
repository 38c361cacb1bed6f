# Shared by script/run and script/test; POSIX sh, read with "." after `root` is set.
# Makes .venv from a lock file, once, and says in plain words what stands in the way.
# shellcheck shell=sh
# shellcheck disable=SC2154  # root comes from the script that reads this file

venv=$root/.venv
stamp=$venv/.set-up
log=$venv/.set-up.log

# The program is to be timed and run with its bytecode kept.
unset PYTHONDONTWRITEBYTECODE

say() {
    printf '%s\n' "$*" >&2
}

fail() {
    say "$*"
    exit 1
}

# Print "3.11" for an interpreter; fails when it does not start.
version_of() {
    "$1" -I -S -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null
}

suitable() {
    "$1" -I -S -c 'import sys; raise SystemExit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

find_python() {
    if [ -n "${PYTHON:-}" ]; then
        suitable "$PYTHON" ||
            fail "PYTHON is set to \"$PYTHON\", which is not Python 3.11 or newer. Nothing was changed."
        printf '%s\n' "$PYTHON"
        return
    fi
    for candidate in python3.13 python3.12 python3.11 python3 python; do
        if suitable "$candidate"; then
            printf '%s\n' "$candidate"
            return
        fi
    done
    fail "Parallax Reader needs Python 3.11, 3.12 or 3.13, and none was found. Install one, or name it: PYTHON=/path/to/python $0"
}

# Print what the lock file $1 and everything else an installation depends on add up to.
fingerprint() {
    {
        printf '%s\n' "$root" "$(version_of "$venv/bin/python")"
        cat "$root/script/$1" "$root/script/lib.sh"
        awk '/^\[/ { kept = /^\[(build-system|project|tool\.hatch)/ } kept' "$root/pyproject.toml"
    } | cksum
}

# True when .venv holds what the lock file $1 asks for; the developers' lock contains the other.
is_set_up() {
    [ -x "$venv/bin/python" ] && [ -f "$stamp" ] || return 1
    if [ -n "${PYTHON:-}" ] && [ "$(version_of "$PYTHON")" != "$(version_of "$venv/bin/python")" ]; then
        return 1
    fi
    installed=$(cat "$stamp")
    for lock in "$1" requirements-dev.lock; do
        [ "$installed" = "$lock $(fingerprint "$lock")" ] && return 0
    done
    return 1
}

# Hold the lock on this file (descriptor 9) until the script or its last child ends.
hold_lock() {
    exec 9<"$root/script/lib.sh"
    try_lock "$1" at-once && return
    say "Another run is setting up; waiting for it…"
    try_lock "$1" waiting || true # a file system without locks: go on unguarded
}

try_lock() {
    "$1" -I -S - "$2" 9<&9 <<'PYTHON'
import fcntl, sys
try:
    fcntl.flock(9, fcntl.LOCK_EX | (fcntl.LOCK_NB if sys.argv[1] == "at-once" else 0))
except BlockingIOError:
    raise SystemExit(1)
except OSError:
    pass
PYTHON
}

# Keep a .venv that can be brought up to date; clear away one that cannot.
# A half-made one says "unfinished"; one without a stamp was made by somebody else and is kept.
prepare_venv() {
    if [ -e "$venv" ] || [ -L "$venv" ]; then
        found=$(version_of "$venv/bin/python") || found=none
        wanted=$found
        [ -z "${PYTHON:-}" ] || wanted=$(version_of "$1")
        if [ "$found" = none ] || [ "$found" != "$wanted" ] || ! suitable "$venv/bin/python" ||
            [ "$(cat "$stamp" 2>/dev/null)" = unfinished ]; then
            [ -w "$venv" ] || fail "$venv belongs to somebody else and does not work for you. Use a checkout of your own."
            rm -rf -- "$venv"
        fi
    fi
    if [ ! -e "$venv" ]; then
        "$1" -I "$root/script/system_packages.py" venv || exit 1
        say "Setting up (first run, about a minute)…"
    else
        say "Bringing the set-up up to date…"
    fi
    if ! { mkdir -p "$venv" && printf 'unfinished\n' >"$stamp"; } 2>/dev/null; then
        fail "The folder $venv cannot be written, so Parallax Reader cannot be set up there."
    fi
    [ -x "$venv/bin/python" ] || logged "$1" -I -m venv "$venv"
}

# Run a command with its output in the log; when it fails, one sentence and its last lines.
logged() {
    if ! "$@" >>"$log" 2>&1; then
        say "Setting up failed, most likely for want of a network connection or of disk space." \
            "Your libraries are untouched; run the same command again to start over. The last lines were:"
        tail -n 5 "$log" >&2
        exit 1
    fi
}

pip_install() {
    PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_USER=0 logged \
        "$venv/bin/python" -I -m pip install --quiet --no-input "$@"
}

# Make .venv hold what the lock file $1 pins, and this checkout; quick when it already does.
set_up() {
    is_set_up "$1" && return
    python=$(find_python)
    hold_lock "$python"
    if ! is_set_up "$1"; then
        prepare_venv "$python"
        pip_install --require-hashes -r "$root/script/$1"
        pip_install --no-deps --no-build-isolation -e "$root"
        printf '%s\n' "$1 $(fingerprint "$1")" >"$stamp.new"
        mv -- "$stamp.new" "$stamp"
    fi
    exec 9<&-
}

# Check the system libraries of set $1 (offscreen, window); again only after libraries came or went.
check_libraries() {
    seen=$venv/.libraries-$1
    if [ -f "$seen" ] && [ -z "$(find -L /etc/ld.so.cache -newer "$seen" 2>/dev/null)" ]; then
        return
    fi
    "$venv/bin/python" -I "$root/script/system_packages.py" "$1" || exit 1
    : >"$seen"
}
