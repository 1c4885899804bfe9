package dev.lede.config;

import dev.lede.config.Command.Where;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The commands as Markdown: the README's section about keys. */
public final class KeyTable {
    private KeyTable() {}

    public static String markdown(Words words) {
        return Arrays.stream(Where.values()).map(where -> section(where, words)).collect(Collectors.joining("\n"))
                + "\n" + words.of(Word.KEYS_COUNT) + "\n";
    }

    /** The keymap that is the default, as a person would write it. */
    public static String yaml(Words words) {
        return "# What the keys do when nobody says otherwise: made of the table of commands, and compared with it by a test.\n"
                + "# Keys one after another stand in one pair of quotes: \"g g\".\n"
                + Arrays.stream(Where.values())
                        .map(where -> "\n# " + words.of(where.heading()) + "\n" + yaml(where))
                        .collect(Collectors.joining());
    }

    private static String yaml(Where where) {
        return commands(where).stream()
                .map(command -> command.word() + ": "
                        + command.keys().stream()
                                .map(key -> '"' + key + '"')
                                .collect(Collectors.joining(", ", "[", "]"))
                        + "\n")
                .collect(Collectors.joining());
    }

    /** The commands of one place, in the table's order. */
    public static List<Command> commands(Where where) {
        return Arrays.stream(Command.values())
                .filter(command -> command.where() == where)
                .toList();
    }

    private static String section(Where where, Words words) {
        return "| " + words.of(where.heading()) + " | " + words.of(Word.MEANING) + " |\n| --- | --- |\n"
                + commands(where).stream()
                        .map(command -> "| " + keys(command) + " | " + words.of(command.help()) + " |\n")
                        .collect(Collectors.joining());
    }

    private static String keys(Command command) {
        return command.keys().stream()
                .map(key -> "`" + key.replace("|", "\\|") + "`")
                .collect(Collectors.joining(" "));
    }
}
