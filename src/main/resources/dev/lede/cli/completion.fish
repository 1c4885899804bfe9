# lede's completion for fish; an open quote is the shell's, and holds one word with all its blanks.
complete -c lede -a '(lede complete -- (commandline -opc)[2..-1] (commandline -ct | string trim -l -c "\'\"") 2> /dev/null)'
