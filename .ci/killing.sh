# shellcheck shell=bash disable=SC2154
# Kills a command in the middle of its work, not of its time: at one of the places where it changes a file. Sourced by kills.

changing=pwrite64,write,openat,ftruncate,fsync,rename,mkdir,unlink

traced() {
    strace -f -qq -e signal=none "$@"
}

# learn COMMAND…: lets it end, and notes each place where it changed a file: a system call, and its how many-eth of that thread.
learn() {
    traced -e trace="$changing" -o "$work/trace" "$@" > /dev/null 2> "$work/said" || { cat "$work/said" >&2; return 1; }
    awk '$2 ~ /^[a-z0-9]+\(/ {
        call = $2
        sub(/\(.*/, "", call)
        nth = ++seen[$1, call]
        if (call != "openat" || /O_CREAT/) print call, nth
    }' "$work/trace" > "$work/places"
    places=$(grep -c . "$work/places")
}

begin() {
    tries=0
    killed=0
}

# kill_midway COMMAND…: kills it at one of the places of what was learnt last; it may end before it comes there. Sets ended to
# its exit code, 137 where it was killed.
kill_midway() {
    kill_within "$places" "$@"
}

# kill_within PLACES COMMAND…: at one of the first so many.
kill_within() {
    local first=$1 call nth
    shift
    read -r call nth < <(head -n "$first" "$work/places" | shuf -n 1)
    tries=$((tries + 1))
    traced -o /dev/null -e trace="$call" -e inject="$call:signal=KILL:when=$nth" "$@" > /dev/null 2> "$work/said" &
    ended=0
    wait "$!" 2> /dev/null || ended=$?
    killed=$((killed + (ended == 137)))
    if ((ended != 0 && ended != 137)); then
        echo "killed nothing, and this failed by itself: $*" >&2
        cat "$work/said" >&2
        exit 1
    fi
}
