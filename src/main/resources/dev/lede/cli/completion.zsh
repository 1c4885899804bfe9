#compdef lede
# lede's completion for zsh: put it as _lede into a folder of $fpath.
_lede() {
    local -a found
    # An open quote holds one word with all its blanks; the quote itself is the shell's.
    found=("${(@f)$(lede complete -- "${(@)words[2,CURRENT-1]}" "${words[CURRENT]#[\'\"]}" 2> /dev/null)}")
    if [[ -z $found[1] ]]; then
        _files
    elif [[ $#found -eq 1 && $found[1] == *: ]]; then
        compadd -S '' -- $found
    else
        compadd -- $found
    fi
}
_lede "$@"
