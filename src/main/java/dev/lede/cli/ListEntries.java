package dev.lede.cli;

import dev.lede.config.Word;
import dev.lede.library.JsonLines;
import dev.lede.model.Entry;
import dev.lede.text.Role;
import dev.lede.text.StyledText;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code list}: entries, newest first; columns on a terminal, tabs in a pipe, JSON where asked. */
final class ListEntries extends Command {
    private static final int ID = 6;
    private static final int FEED = 20;
    private static final int DATE = 10;

    private final PositionalParamSpec query;
    private final OptionSpec limit;
    private final OptionSpec json;
    private final OptionSpec format;
    private final OptionSpec zero;
    private final Paint paint;

    ListEntries(Context context) {
        super(context);
        query = Queries.argument(context);
        limit = Arguments.value(Integer.class, "N", say(Word.OPTION_LIMIT), "-n")
                .build();
        json = Arguments.flag(say(Word.OPTION_JSON), "--json").build();
        format = Arguments.value(String.class, "TEMPLATE", say(Word.OPTION_TEMPLATE), "-f", "--format")
                .build();
        zero = Arguments.flag(say(Word.OPTION_ZERO), "-0").build();
        paint = new Paint(context);
    }

    @Override
    String name() {
        return "list";
    }

    @Override
    Word summary() {
        return Word.COMMAND_LIST;
    }

    @Override
    List<ArgSpec> arguments() {
        return List.of(query, limit, json, format, zero, paint.option());
    }

    @Override
    List<Word> notes() {
        return List.of(Word.HELP_LIST_COLUMNS, Word.HELP_QUERY);
    }

    @Override
    List<String> examples() {
        return List.of(
                "lede list 'tag:news is:unread since:2d' --json", "lede list is:starred --format '{title}\\t{url}'");
    }

    @Override
    List<String> json() {
        return JsonLines.ENTRY;
    }

    @Override
    public Integer call() {
        char end = Arguments.isSet(zero) ? '\0' : '\n';
        new EntryRows(context, end).print(Queries.read(query, context), most(), row());
        return Exit.DONE;
    }

    /** Negative for all, which nobody types so. */
    private int most() {
        @Nullable Integer typed = limit.getValue();
        if (typed != null && typed < 0) {
            throw WrongUse.unfinished(say(Word.BAD_VALUE, limit.longestName(), typed));
        }
        return typed == null ? -1 : typed;
    }

    private Function<Entry, String> row() {
        if (Arguments.isSet(json)) {
            return new JsonLines(context.when().zone())::entry;
        }
        String template = format.getValue();
        if (template != null) {
            return Template.of(template, context.when().zone(), context.words())::row;
        }
        Function<Entry, String> plain = context.console().outIsTerminal() ? this::aligned : this::tabbed;
        return paint.isWanted() ? entry -> painted(entry, plain.apply(entry)) : plain;
    }

    /** Cell by cell: a text with styles has no tabs. */
    private String painted(Entry entry, String row) {
        Role role = entry.unread() ? Role.UNREAD_TITLE : Role.READ_TITLE;
        return Arrays.stream(row.split("\t", -1))
                .map(cell -> paint.of(StyledText.of(cell, role)))
                .collect(Collectors.joining("\t"));
    }

    private String aligned(Entry entry) {
        var columns = new Columns(context.console().columns(), List.of(ID, DATE, 2, FEED));
        String marks = (entry.unread() ? "●" : " ") + (entry.starred() ? "★" : "");
        return columns.row(
                List.of(Columns.right(entry.id().toString(), ID), day(entry), marks, entry.feed(), entry.title()));
    }

    private String tabbed(Entry entry) {
        String state = entry.unread() ? "unread" : "read";
        return String.join("\t", entry.id().toString(), day(entry), state, entry.feed(), entry.title());
    }

    private String day(Entry entry) {
        return context.when().dayOf(entry.place().instant()).toString();
    }
}
