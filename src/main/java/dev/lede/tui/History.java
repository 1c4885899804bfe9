package dev.lede.tui;

import dev.lede.tui.prompt.Prompt;
import java.util.ArrayList;
import java.util.List;

/** What was typed before, the last first: words to narrow by, commands, and those of the shell. */
record History(List<String> words, List<String> commands, List<String> pipes) {
    static final History NONE = new History(List.of(), List.of(), List.of());

    private static final int KEPT = 50;

    History {
        words = List.copyOf(words);
        commands = List.copyOf(commands);
        pipes = List.copyOf(pipes);
    }

    History with(Prompt.Kind kind, String typed) {
        return switch (kind) {
            case WORDS -> new History(added(words, typed), commands, pipes);
            case COMMAND -> new History(words, added(commands, typed), pipes);
            case PIPE -> new History(words, commands, added(pipes, typed));
            case ADDRESS, FEED, HELP, FIND, HEADING, LINK, WRITE -> this;
        };
    }

    private static List<String> added(List<String> before, String typed) {
        if (typed.isBlank()) {
            return before;
        }
        var now = new ArrayList<String>();
        now.add(typed.strip());
        before.stream().filter(other -> !other.equals(typed.strip())).forEach(now::add);
        return now.subList(0, Math.min(KEPT, now.size()));
    }

    List<String> of(Prompt.Kind kind) {
        return switch (kind) {
            case WORDS -> words;
            case COMMAND -> commands;
            case PIPE -> pipes;
            case ADDRESS, FEED, HELP, FIND, HEADING, LINK, WRITE -> List.of();
        };
    }
}
