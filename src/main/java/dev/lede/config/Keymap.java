package dev.lede.config;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which command a key is, in the list and in the reader; made of {@link Command}'s table. */
public final class Keymap {
    private final Map<String, Command> list = new HashMap<>();
    private final Map<String, Command> reader = new HashMap<>();

    public Keymap() {
        for (Command command : Command.values()) {
            command.keys().forEach(key -> bind(key, command));
        }
    }

    public Optional<Command> inList(String key) {
        return Optional.ofNullable(list.get(key));
    }

    public Optional<Command> inReader(String key) {
        return Optional.ofNullable(reader.get(key));
    }

    private void bind(String key, Command command) {
        switch (command.where()) {
            case EVERYWHERE, ARTICLES -> {
                bind(list, key, command);
                bind(reader, key, command);
            }
            case LIST -> bind(list, key, command);
            case READER -> bind(reader, key, command);
        }
    }

    private static void bind(Map<String, Command> view, String key, Command command) {
        Command other = view.put(key, command);
        if (other != null) {
            throw new IllegalStateException(key + " is both " + other + " and " + command);
        }
    }
}
