package dev.lede.config;

import dev.lede.config.Command.Where;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which command a key is, in the list and in the reader; made of {@link Command}'s table. */
public final class Keymap {
    private final Map<Where, Map<String, Command>> commands = new EnumMap<>(Where.class);

    public Keymap() {
        for (Where where : Where.values()) {
            commands.put(where, new HashMap<>());
        }
        for (Command command : Command.values()) {
            command.keys().forEach(key -> bind(command, key));
        }
    }

    private void bind(Command command, String key) {
        switch (command.where()) {
            case EVERYWHERE, ARTICLES -> {
                bind(Where.LIST, key, command);
                bind(Where.READER, key, command);
            }
            case LIST, READER -> bind(command.where(), key, command);
        }
    }

    private void bind(Where view, String key, Command command) {
        Command other = commands.get(view).put(key, command);
        if (other != null) {
            throw new IllegalStateException(key + " is both " + other + " and " + command);
        }
    }

    public Optional<Command> inList(String key) {
        return Optional.ofNullable(commands.get(Where.LIST).get(key));
    }

    public Optional<Command> inReader(String key) {
        return Optional.ofNullable(commands.get(Where.READER).get(key));
    }
}
