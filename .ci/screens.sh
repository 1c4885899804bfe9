# shellcheck shell=bash
# A reader in tmux: start it, press keys, look at the screen. Sourced by the scripts beside it.

# A server of our own, so that no tmux of the person's is touched and no configuration of theirs is read.
screen_socket=lede-ci-$$

on_screen() {
    tmux -L "$screen_socket" -f /dev/null "$@"
}

# start WIDTHxHEIGHT LANG COMMAND…: opens COMMAND on a terminal of that size.
start() {
    local size=$1 lang=$2
    shift 2
    screen_name="$size $lang"
    # tmux draws Chinese only where its own locale is UTF-8; C.UTF-8 exists everywhere.
    LC_ALL=C.UTF-8 on_screen -u new-session -d -x "${size%x*}" -y "${size#*x}" \
        "env -u LC_ALL -u TMUX LANG=$lang TERM=tmux-256color SSH_CONNECTION=here $(printf '%q ' "$@"); sleep 600"
    on_screen set -g status off
    on_screen set -g remain-on-exit on
}

# A server that is still going would answer the next start.
stop() {
    on_screen kill-server 2> /dev/null || true
    sleep 0.5
}

screen() {
    on_screen capture-pane -p
}

# keys KEY…: as tmux names them (Enter, Escape, Space, Tab, PageDown), or the text itself.
keys() {
    local key
    for key in "$@"; do
        on_screen send-keys -- "$key"
        sleep 0.2
    done
}

# mouse BUTTON COLUMN ROW: pressed there, from 1; button 0 is the left one, 64 and 65 turn the wheel up and down.
mouse() {
    on_screen send-keys -l -- "$(printf '\033[<%d;%d;%dM' "$1" "$2" "$3")"
    sleep 0.2
}

# record FILE: from now on, the bytes that the terminal gets.
record() {
    on_screen pipe-pane "cat > $(printf '%q' "$1")"
}

# row TEXT: the number of the first row that shows it.
row() {
    screen | grep -nF -- "$1" | head -n 1 | cut -d : -f 1
}

# expect TEXT: waits at most ten seconds for it.
expect() {
    local waited
    for waited in {1..50}; do
        if screen | grep -qF -- "$1"; then
            return
        fi
        sleep 0.2
    done
    broken "not seen within $((waited / 5)) s: $1"
}

# gone TEXT: waits at most ten seconds until it is no longer there.
gone() {
    local waited
    for waited in {1..50}; do
        if ! screen | grep -qF -- "$1"; then
            return
        fi
        sleep 0.2
    done
    broken "still there after $((waited / 5)) s: $1"
}

# refuse TEXT: it must not be there now.
refuse() {
    if screen | grep -qF -- "$1"; then
        broken "must not be seen: $1"
    fi
}

# No lost character, nothing that moves a column, in whatever is on the screen.
expect_sound() {
    refuse '??'
    refuse $'\ufffd'
    # shellcheck disable=SC1112
    if screen | LC_ALL=C.UTF-8 grep -qP '(^|│)\s*[。，、；：！？）」』”’》]'; then
        broken 'a line starts with a closing mark'
    fi
}

broken() {
    stop_with_screen "$1"
    exit 1
}

stop_with_screen() {
    printf '%s: %s\n%s\n' "$screen_name" "$1" '--- the screen:' >&2
    screen >&2
    stop
}
