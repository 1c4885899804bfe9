package dev.lede.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the keymap of a name: the person's own file, or one of those in the jar. */
final class KeymapReader {
    /** The first is the table of commands itself: most starts need no file. */
    static final List<String> BUILT_IN = List.of("default", "newsboat");

    private static final String NAME = "[\\p{L}\\p{N}_-]{1,64}";

    private final Settings settings;

    private KeymapReader(Settings settings) {
        this.settings = settings;
    }

    /**
     * Nothing where there is none of that name.
     *
     * @param folder of the person's own keymaps
     * @throws ConfigException at the first line of the keymap that cannot be followed
     */
    static Optional<Keymap> read(String name, Path folder, Words words) {
        Path own = folder.resolve(name.matches(NAME) ? name + ".yaml" : "");
        if (Files.isRegularFile(own)) {
            return Optional.of(new KeymapReader(Settings.of(new ConfigFile(own, words))).keymap());
        }
        if (name.equals(BUILT_IN.getFirst())) {
            return Optional.of(new Keymap());
        }
        return BUILT_IN.contains(name) ? Optional.of(builtIn(name)) : Optional.empty();
    }

    static Keymap builtIn(String name) {
        return new KeymapReader(Settings.packed("keymaps/" + name + ".yaml")).keymap();
    }

    /** What is not named keeps its keys, but for those that now mean something else. */
    private Keymap keymap() {
        Map<Command, List<String>> named = new LinkedHashMap<>();
        settings.byName().forEach((name, keys) -> named.put(command(name, keys.line()), keys.values()));
        Keymap keymap = new Keymap(named);
        keymap.clash().ifPresent(clash -> {
            int line = Optional.ofNullable(settings.byName().get(clash.second().word()))
                    .or(() -> Optional.ofNullable(
                            settings.byName().get(clash.first().word())))
                    .map(Settings.Setting::line)
                    .orElse(0);
            throw settings.file()
                    .refusal(
                            line,
                            Word.KEYMAP_CLASH,
                            clash.key(),
                            clash.first().word(),
                            clash.second().word());
        });
        return keymap;
    }

    private Command command(String name, int line) {
        for (Command command : Command.values()) {
            if (command.word().equals(name)) {
                return command;
            }
        }
        String known = Arrays.stream(Command.values()).map(Command::word).collect(Collectors.joining(", "));
        throw settings.file().refusal(line, Word.KEYMAP_UNKNOWN, name, known);
    }
}
