package dev.lede.cli;

import dev.lede.config.Word;
import dev.lede.library.Account;
import dev.lede.library.TagCount;
import dev.lede.model.Feed;
import dev.lede.query.Completion;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * {@code complete}: how a command line could go on, one word a line; the shells' completions ask it. It knows commands and
 * options by the table that help is made of, and tags, feeds, dates and the keys of a query by the store.
 */
final class Complete extends Command {
    static final String NAME = "complete";

    private final PositionalParamSpec words;

    Complete(Context context) {
        super(context);
        words = Arguments.any("WORD", say(Word.ARGUMENT_COMPLETE));
    }

    @Override
    String name() {
        return NAME;
    }

    @Override
    Word summary() {
        return Word.COMMAND_COMPLETE;
    }

    @Override
    List<ArgSpec> arguments() {
        return List.of(words);
    }

    /** Nobody types it. */
    @Override
    List<String> examples() {
        return List.of();
    }

    @Override
    public Integer call() {
        List<String> typed = Arguments.list(words);
        if (!typed.isEmpty()) {
            candidates(typed).filter(word -> word.startsWith(typed.getLast())).forEach(this::print);
        }
        return Exit.DONE;
    }

    private Stream<String> candidates(List<String> typed) {
        return candidates(Commands.line(context).getSubcommands(), typed);
    }

    private Stream<String> candidates(Map<String, CommandLine> commands, List<String> typed) {
        if (typed.size() == 1) {
            return typed(commands);
        }
        CommandLine command = commands.get(typed.getFirst());
        if (command == null) {
            return Stream.empty();
        }
        return command.getSubcommands().isEmpty()
                ? candidates(command.getCommandSpec(), typed)
                : candidates(command.getSubcommands(), typed.subList(1, typed.size()));
    }

    private static Stream<String> typed(Map<String, CommandLine> commands) {
        return commands.keySet().stream().filter(name -> !name.equals(NAME));
    }

    private Stream<String> candidates(CommandSpec command, List<String> typed) {
        String last = typed.getLast();
        OptionSpec before = command.optionsMap().get(typed.get(typed.size() - 2));
        if (before != null && before.arity().max() > 0) {
            return values(before, last);
        }
        if (last.startsWith("-")) {
            return command.options().stream().map(OptionSpec::longestName);
        }
        int place = (int) typed.subList(1, typed.size() - 1).stream()
                .filter(word -> !word.startsWith("-"))
                .count();
        return command.positionalParameters().stream()
                .filter(parameter -> parameter.index().contains(place))
                .flatMap(parameter -> values(parameter, last));
    }

    private Stream<String> values(ArgSpec argument, String last) {
        if (argument.typeInfo().isEnum()) {
            return argument.typeInfo().getEnumConstantNames().stream().map(String::toLowerCase);
        }
        return switch (argument.paramLabel()) {
            case "QUERY", "QUERY|ID" -> query(last);
            case "TAG", "FOLDER" -> tags();
            case "X", "FEED" ->
                library().feeds().stream().flatMap(feed -> Stream.of(feed.title(), feed.shownAddress()));
            case "ACCOUNT" -> library().accounts().list().stream().map(Account::name);
            case "COMMAND" -> typed(Commands.line(context).getSubcommands());
            default -> Stream.empty();
        };
    }

    private Stream<String> query(String last) {
        var known = Completion.Known.of(
                tags().toList(), library().feeds().stream().map(Feed::title).toList());
        var completion =
                Completion.at(last, last.length(), known, context.when().today());
        return completion.candidates().stream().map(candidate -> completion.accepted(last, candidate));
    }

    /** Those most used first. */
    private Stream<String> tags() {
        return library().tags().stream()
                .sorted(Comparator.comparingLong(TagCount::total).reversed())
                .map(TagCount::name);
    }
}
