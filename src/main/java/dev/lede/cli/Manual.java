package dev.lede.cli;

import dev.lede.config.Command.Where;
import dev.lede.config.ConfigReader;
import dev.lede.config.KeyTable;
import dev.lede.config.Word;
import dev.lede.config.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The manual page, in roff's man macros: made of what the commands, the keys and the settings say of themselves. */
final class Manual {
    private static final int SOURCE_WIDTH = 80;

    private final Words words;
    private final StringBuilder page = new StringBuilder();

    private Manual(Words words) {
        this.words = words;
    }

    static String of(List<Command> commands, Words words, String version) {
        var manual = new Manual(words);
        manual.line(".TH LEDE 1 \"\" \"lede " + version + "\"").line(".ad l").line(".nh");
        manual.head(commands);
        manual.section(Word.MANUAL_COMMANDS);
        commands.forEach(command -> manual.command("", command));
        manual.section(Word.MANUAL_ALL_COMMANDS)
                .option(Command.VERBOSE, words.of(Word.OPTION_VERBOSE))
                .option("-h, --help", words.of(Word.OPTION_HELP));
        manual.section(Word.MANUAL_QUERIES).literal(words.of(Word.HELP_QUERY).formatted());
        manual.keys();
        manual.section(Word.MANUAL_SETTINGS).literal(ConfigReader.defaults());
        manual.section(Word.MANUAL_EXIT)
                .literal(words.of(Word.HELP_EXIT).formatted().strip());
        return manual.page.toString();
    }

    private void head(List<Command> commands) {
        section(Word.MANUAL_NAME).prose("lede - " + words.of(Word.HELP_LEDE));
        section(Word.MANUAL_SYNOPSIS).line(".B lede").line(".br");
        String names = commands.stream().map(Command::name).collect(Collectors.joining(" | "));
        line(".B lede").prose("{ " + names + " } ...");
    }

    /** @param group in which it is, with a blank behind it */
    private void command(String group, Command command) {
        CommandSpec spec = command.spec();
        String name = group + command.name();
        line(".SS lede " + name).prose(words.of(command.summary()));
        line(".PP").line(".B lede " + escaped(name + synopsis(spec)));
        spec.positionalParameters().forEach(parameter -> option(parameter.paramLabel(), description(parameter)));
        own(spec).forEach(option -> option(label(option), description(option)));
        command.notes().stream()
                .filter(note -> note != Word.HELP_QUERY)
                .forEach(note -> note(words.of(note).formatted()));
        command.examples()
                .forEach(example ->
                        line(".PP").line(".RS 4").line(".B " + escaped(example)).line(".RE"));
        if (!command.json().isEmpty()) {
            line(".PP").prose(words.of(Word.MANUAL_JSON, String.join(", ", command.json())));
        }
        if (command.parts().isEmpty()) {
            line(".PP").prose(words.of(Word.MANUAL_CODES, joined(command.exits())));
        }
        command.parts().forEach(part -> command(name + " ", part));
    }

    /** Without those that every command has. */
    private static List<OptionSpec> own(CommandSpec spec) {
        return spec.options().stream()
                .filter(option -> !option.usageHelp() && !option.longestName().equals(Command.VERBOSE))
                .toList();
    }

    private static String joined(List<Integer> codes) {
        return codes.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String synopsis(CommandSpec spec) {
        return spec.positionalParameters().stream()
                .map(parameter ->
                        parameter.required() ? " " + parameter.paramLabel() : " [" + parameter.paramLabel() + "]")
                .collect(Collectors.joining("", own(spec).isEmpty() ? "" : " [OPTION]...", ""));
    }

    private static String label(OptionSpec option) {
        return String.join(", ", option.names()) + (option.arity().max() > 0 ? " " + option.paramLabel() : "");
    }

    private static String description(ArgSpec argument) {
        return String.join(" ", argument.description());
    }

    private Manual option(String label, String description) {
        return line(".TP").line(".B " + escaped(label)).prose(description);
    }

    private void keys() {
        section(Word.KEYS);
        for (Where where : Where.values()) {
            line(".SS " + escaped(words.of(where.heading())));
            for (var command : KeyTable.commands(where)) {
                line(".TP 18").line(".B " + escaped(String.join(" ", command.keys())));
                prose(words.of(command.help()));
            }
        }
        line(".PP").prose(words.of(Word.KEYS_COUNT));
    }

    private Manual section(Word heading) {
        return line(".SH " + words.of(heading).toUpperCase(Locale.ROOT));
    }

    /** Lines that begin with a blank are set as they stand. */
    private void note(String text) {
        line(".PP");
        if (text.contains("\n ")) {
            literal(text);
        } else {
            prose(text);
        }
    }

    private Manual literal(String text) {
        line(".nf");
        text.lines().forEach(line -> line(escaped(line)));
        return line(".fi");
    }

    /** In lines of the width that man's source has. */
    private Manual prose(String text) {
        var line = new StringBuilder();
        for (String word : escaped(text).split("\\s+")) {
            if (!line.isEmpty() && line.length() + word.length() >= SOURCE_WIDTH) {
                line(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        return line(line.toString());
    }

    private Manual line(String line) {
        page.append(line).append('\n');
        return this;
    }

    /**
     * So that what is copied from the page is what was typed, and no word is a request: man would set hyphens and quotes as
     * those of prose, and takes the quotes of an argument for its own. Chinese, which has no blanks, can be broken behind its
     * punctuation.
     */
    private static String escaped(String text) {
        String plain = text.replace("\\", "\\e")
                .replace("-", "\\-")
                .replace("'", "\\(aq")
                .replace("\"", "\\(dq")
                .replace("`", "\\(ga")
                .replace("^", "\\(ha")
                .replace("~", "\\(ti");
        return plain.replaceAll("(?<=[，。；：、）！？])(?=.)", "\\\\:").replaceAll("(^|\\s)\\.", "$1\\\\&.");
    }
}
