package dev.lede.tui;

import dev.lede.tui.prompt.Prompt;
import java.util.ArrayList;
import java.util.List;

/** What was typed before, the last first: words to narrow by, and commands. */
record History(List<String> words, List<String> commands) {
    static final History NONE = new History(List.of(), List.of());

    private static final int KEPT = 50;

    History {
        words = List.copyOf(words);
        commands = List.copyOf(commands);
    }

    History with(Prompt.Kind kind, String typed) {
        return switch (kind) {
            case WORDS -> new History(added(words, typed), commands);
            case COMMAND -> new History(words, added(commands, typed));
            case ADDRESS, FEED, HELP, FIND, HEADING, LINK -> this;
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
            case ADDRESS, FEED, HELP, FIND, HEADING, LINK -> List.of();
        };
    }
}
