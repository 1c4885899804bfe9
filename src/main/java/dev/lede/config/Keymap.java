package dev.lede.config;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which command a key is, in the list and in the reader; made of {@link Command}'s table and of what a person names
 * otherwise. Keys one after another are named with a blank between them.
 */
public final class Keymap {
    private final Map<Command, List<String>> named;
    private final Map<String, Command> list = new HashMap<>();
    private final Map<String, Command> reader = new HashMap<>();
    private @Nullable Clash clash;

    public Keymap() {
        this(Map.of());
    }

    /** @param named commands with other keys than the table's; a key of theirs is taken from whom the table gives it */
    Keymap(Map<Command, List<String>> named) {
        this.named = new LinkedHashMap<>(named);
        this.named.forEach((command, keys) -> keys.forEach(key -> bind(key, command)));
        for (Command command : Command.values()) {
            if (!named.containsKey(command)) {
                command.keys().forEach(key -> bind(key, command));
            }
        }
    }

    /** A key that would be two commands, or whose first part is one already. */
    record Clash(String key, Command first, Command second) {}

    /** What a keymap of a person's own has wrong. */
    Optional<Clash> clash() {
        return Optional.ofNullable(clash).or(() -> cutShort(list)).or(() -> cutShort(reader));
    }

    public Optional<Command> inList(String keys) {
        return Optional.ofNullable(list.get(keys));
    }

    public Optional<Command> inReader(String keys) {
        return Optional.ofNullable(reader.get(keys));
    }

    /** Whether more keys could follow. */
    public boolean goesOn(String keys, boolean inReader) {
        return (inReader ? reader : list).keySet().stream().anyMatch(other -> other.startsWith(keys + " "));
    }

    /** The keys of a command as they are. */
    public List<String> keys(Command command) {
        return named.getOrDefault(command, command.keys());
    }

    /** The one that the program speaks of. */
    public String key(Command command) {
        return keys(command).getFirst();
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

    private void bind(Map<String, Command> view, String key, Command command) {
        Command other = view.putIfAbsent(key, command);
        if (other == null || !named.containsKey(command) && named.containsKey(other)) {
            return;
        }
        if (named.isEmpty()) {
            throw new IllegalStateException(key + " is both " + other + " and " + command);
        }
        clash = new Clash(key, other, command);
    }

    private static Optional<Clash> cutShort(Map<String, Command> view) {
        Set<String> keys = new HashSet<>(view.keySet());
        for (String key : keys) {
            for (int blank = key.indexOf(' '); blank > 0; blank = key.indexOf(' ', blank + 1)) {
                Command first = view.get(key.substring(0, blank));
                Command whole = view.get(key);
                if (first != null && whole != null) {
                    return Optional.of(new Clash(key.substring(0, blank), first, whole));
                }
            }
        }
        return Optional.empty();
    }
}
