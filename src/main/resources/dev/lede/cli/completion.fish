# lede's completion for fish.
complete -c lede -a '(lede complete -- (commandline -opc)[2..-1] (commandline -ct) 2> /dev/null)'
