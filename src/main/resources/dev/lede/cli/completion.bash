# lede's completion for bash: source it, or put it where bash-completion looks.
_lede() {
    local line=${COMP_LINE:0:COMP_POINT} rest words last word quote=''
    # An open quote holds one word with all its blanks.
    rest=$line
    while [[ $rest =~ ^[^\'\"]*(\'[^\']*\'|\"[^\"]*\") ]]; do rest=${rest:${#BASH_REMATCH}}; done
    if [[ $rest =~ ^[^\'\"]*([\'\"]) ]]; then
        quote=${BASH_REMATCH[1]}
        last=${rest:${#BASH_REMATCH}}
        line=${line:0:${#line}-${#last}-1}
    fi
    read -ra words <<< "$line"
    if [[ $quote ]]; then
        words+=("$last")
    elif [[ $line == *[[:space:]] ]]; then
        words+=('')
    fi
    last=${words[${#words[@]}-1]}
    COMPREPLY=()
    # Tags and titles come from feeds: nothing of them may be code to the shell.
    while IFS= read -r word; do
        if [[ ! $quote ]]; then
            printf -v word %q "$word"
        elif [[ $word == *[\'\"\`\$\\!]* ]]; then
            continue
        fi
        COMPREPLY+=("$word")
    done < <(lede complete -- "${words[@]:1}" 2> /dev/null)
    # What stands before the last colon is a word of its own to readline.
    if [[ ! $quote && $last == *:* && $COMP_WORDBREAKS == *:* ]]; then
        COMPREPLY=("${COMPREPLY[@]#"${last%"${last##*:}"}"}")
    fi
    if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *: ]]; then
        compopt -o nospace
    fi
}
complete -o default -F _lede lede
