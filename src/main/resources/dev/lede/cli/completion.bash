# lede's completion for bash: source it, or put it where bash-completion looks.
_lede() {
    local line=${COMP_LINE:0:COMP_POINT} words last
    read -ra words <<< "$line"
    [[ $line == *[[:space:]] ]] && words+=('')
    last=${words[${#words[@]}-1]}
    local IFS=$'\n'
    COMPREPLY=($(lede complete -- "${words[@]:1}" 2> /dev/null))
    # What stands before the last colon is a word of its own to readline.
    if [[ $last == *:* && $COMP_WORDBREAKS == *:* ]]; then
        COMPREPLY=("${COMPREPLY[@]#"${last%"${last##*:}"}"}")
    fi
    if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *: ]]; then
        compopt -o nospace
    fi
}
complete -o default -F _lede lede
