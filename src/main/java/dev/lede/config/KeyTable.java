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
        return command.keys().stream().map(key -> "`" + key + "`").collect(Collectors.joining(" "));
    }
}
