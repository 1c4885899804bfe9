#compdef lede
# lede's completion for zsh: put it as _lede into a folder of $fpath.
_lede() {
    local -a found
    found=("${(@f)$(lede complete -- "${(@)words[2,CURRENT]}" 2> /dev/null)}")
    if [[ -z $found[1] ]]; then
        _files
    elif [[ $#found -eq 1 && $found[1] == *: ]]; then
        compadd -S '' -- $found
    else
        compadd -- $found
    fi
}
_lede "$@"
