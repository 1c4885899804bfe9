package dev.lede.cli;

import dev.lede.config.Command.Where;
import dev.lede.config.ConfigReader;
import dev.lede.config.KeyTable;
import dev.lede.config.Word;
import dev.lede.config.Words;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The manual page, in roff's man macros: made of what the commands, the keys and the settings say of themselves. */
final class Manual {
    private final Words words;
    private final StringBuilder page = new StringBuilder();

    private Manual(Words words) {
        this.words = words;
    }

    static String of(List<Command> commands, Words words, String version) {
        var manual = new Manual(words);
        manual.line(".TH LEDE 1 \"\" \"lede " + version + "\"");
        manual.head(commands);
        manual.section(Word.MANUAL_COMMANDS);
        commands.forEach(command -> manual.command("", command));
        manual.section(Word.MANUAL_QUERIES).literal(words.of(Word.HELP_QUERY).formatted());
        manual.keys();
        manual.section(Word.MANUAL_SETTINGS).literal(ConfigReader.defaults());
        manual.section(Word.MANUAL_EXIT)
                .literal(words.of(Word.HELP_EXIT).formatted().strip());
        return manual.page.toString();
    }

    private void head(List<Command> commands) {
        section(Word.MANUAL_NAME).line("lede \\- " + escaped(words.of(Word.HELP_LEDE)));
        section(Word.MANUAL_SYNOPSIS).line(".B lede").line(".br");
        String names = commands.stream().map(Command::name).collect(Collectors.joining(" | "));
        line(".B lede").line("{ " + escaped(names) + " } ...");
    }

    /** @param group in which it is, with a blank behind it */
    private void command(String group, Command command) {
        CommandSpec spec = command.spec();
        String name = group + command.name();
        line(".SS lede " + name);
        line(escaped(words.of(command.summary())) + ".");
        line(".PP").line(".B lede " + escaped(name + synopsis(spec)));
        spec.positionalParameters().forEach(this::argument);
        spec.options().stream().filter(option -> !option.usageHelp()).forEach(this::argument);
        command.notes().stream()
                .filter(note -> note != Word.HELP_QUERY)
                .forEach(note -> literal(words.of(note).formatted()));
        command.examples()
                .forEach(example ->
                        line(".PP").line(".RS 4").line(".B " + escaped(example)).line(".RE"));
        if (!command.json().isEmpty()) {
            line(".PP").line(escaped(words.of(Word.MANUAL_JSON, String.join(", ", command.json()))));
        }
        if (command.parts().isEmpty()) {
            line(".PP").line(escaped(words.of(Word.MANUAL_CODES, joined(command.exits()))));
        }
        command.parts().forEach(part -> command(name + " ", part));
    }

    private static String joined(List<Integer> codes) {
        return codes.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String synopsis(CommandSpec spec) {
        return spec.positionalParameters().stream()
                .map(parameter ->
                        parameter.required() ? " " + parameter.paramLabel() : " [" + parameter.paramLabel() + "]")
                .collect(Collectors.joining("", spec.options().size() > 1 ? " [OPTION]..." : "", ""));
    }

    private void argument(ArgSpec argument) {
        String label = argument instanceof OptionSpec option
                ? String.join(", ", option.names()) + (option.arity().max() > 0 ? " " + option.paramLabel() : "")
                : argument.paramLabel();
        line(".TP").line(".B " + escaped(label)).line(escaped(String.join(" ", argument.description())));
    }

    private void keys() {
        section(Word.KEYS);
        for (Where where : Where.values()) {
            line(".SS " + escaped(words.of(where.heading())));
            for (var command : KeyTable.commands(where)) {
                line(".TP 18").line(".B " + escaped(String.join(" ", command.keys())));
                line(escaped(words.of(command.help())));
            }
        }
        line(".PP").line(escaped(words.of(Word.KEYS_COUNT)));
    }

    private Manual section(Word heading) {
        return line(".SH " + words.of(heading));
    }

    private Manual literal(String text) {
        line(".PP").line(".nf");
        Arrays.stream(text.split("\\R")).forEach(line -> line(escaped(line)));
        return line(".fi");
    }

    private Manual line(String line) {
        page.append(line).append('\n');
        return this;
    }

    /** A backslash, a hyphen that can be copied, and what would be a request at the start of a line. */
    private static String escaped(String text) {
        String plain = text.replace("\\", "\\e").replace("-", "\\-");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }
}
