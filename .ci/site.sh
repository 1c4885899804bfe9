# shellcheck shell=bash disable=SC2034,SC2154
# Feeds on this machine, and a person of our own who follows them. Sourced by the scripts beside it.

# The launcher knows a JDK; this machine's default java may be older.
java_of() {
    sed -n "s/^java_home='\(.*\)'/\1\/bin\/java/p" "$1"
}

site_pid=''

stop_site() {
    if [[ -n $site_pid ]]; then
        kill "$site_pid" 2> /dev/null || true
    fi
}

# serve LAUNCHER: in the folder $work; sets site and site_pid.
serve() {
    local port=''
    : > "$work/port"
    "$(java_of "$1")" "$(dirname "${BASH_SOURCE[0]}")/Site.java" > "$work/port" &
    site_pid=$!
    for _ in {1..100}; do
        read -r port < "$work/port" && break
        sleep 0.2
    done
    site=http://127.0.0.1:$port
}

# person NAME: from here on lede is this person's, who follows nothing yet.
person() {
    export XDG_CONFIG_HOME="$work/$1/config" XDG_DATA_HOME="$work/$1/data"
    export XDG_STATE_HOME="$work/$1/state" XDG_CACHE_HOME="$work/$1/cache"
    mkdir -p "$XDG_CONFIG_HOME/lede"
    feeds=$XDG_CONFIG_HOME/lede/feeds
}

# same EXPECTED COMMAND…: what the command prints.
same() {
    local expected=$1 printed
    shift
    printed=$("$@")
    if [[ $printed != "$expected" ]]; then
        printf '%s\nexpected: %s\nprinted:  %s\n' "$*" "$expected" "$printed" >&2
        exit 1
    fi
}

# holds FILE QUERY: every entry in the file, whose change was acknowledged, is found by the query.
holds() {
    if "$lede" list "$2" --format '{id}' | sort | comm -13 - <(sort -u "$1") | grep .; then
        echo "acknowledged, and lost: $2" >&2
        exit 1
    fi
}

counters_agree() {
    "$lede" doctor > "$work/doctor"
    if grep 'counters were wrong' "$work/doctor" || ! grep -q ', sound$' "$work/doctor"; then
        cat "$work/doctor" >&2
        exit 1
    fi
}
