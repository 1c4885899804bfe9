package dev.lede.cli;

import dev.lede.config.Word;
import dev.lede.library.JsonLines;
import dev.lede.model.Change;
import dev.lede.model.JournalStep;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code undo}: takes the person's last change back, wherever it was made, or one by its number; or lists them. */
final class Undo extends Command {
    private static final int MOMENT = 25;
    private static final int COUNT = 7;

    private final PositionalParamSpec number;
    private final OptionSpec list;

    Undo(Context context) {
        super(context);
        number = Arguments.maybe("NUMBER", say(Word.ARGUMENT_STEP));
        list = Arguments.flag(say(Word.OPTION_LIST_CHANGES), "--list").build();
    }

    @Override
    String name() {
        return "undo";
    }

    @Override
    Word summary() {
        return Word.COMMAND_UNDO;
    }

    @Override
    List<ArgSpec> arguments() {
        return List.of(number, list);
    }

    @Override
    List<String> examples() {
        return List.of("lede undo", "lede undo --list");
    }

    @Override
    public Integer call() {
        if (Arguments.isSet(list)) {
            library().undoable().forEach(step -> print(row(step)));
            return Exit.DONE;
        }
        String typed = number.getValue();
        int changed = typed == null ? library().undo() : undo(typed);
        tell(changed == 0 ? Word.NOTHING_TO_UNDO : Word.UNDONE, changed);
        return Exit.DONE;
    }

    private int undo(String typed) {
        return Target.number(typed).stream()
                .mapToObj(library()::undo)
                .flatMapToInt(OptionalInt::stream)
                .findFirst()
                .orElseThrow(() -> new WrongUse(say(Word.NO_SUCH_STEP, typed)));
    }

    private String row(JournalStep step) {
        String number = Long.toString(step.number());
        String moment = moment(step.made());
        String entries = Long.toString(step.entries());
        String changes = step.changes().stream().flatMap(Undo::words).collect(Collectors.joining(" "));
        String made = step.bySync() ? "rules: " + changes : changes;
        return context.console().outIsTerminal()
                ? new Columns(context.console().columns(), List.of(COUNT, MOMENT, COUNT))
                        .row(List.of(Columns.right(number, COUNT), moment, Columns.right(entries, COUNT), made))
                : String.join("\t", number, moment, entries, made);
    }

    private String moment(@Nullable Instant made) {
        return made == null ? "" : JsonLines.moment(made, context.when().zone());
    }

    /** As they are typed to make the change. */
    private static Stream<String> words(Change change) {
        return switch (change) {
            case Change.Read(boolean read) -> Stream.of(read ? "read" : "unread");
            case Change.Starred(boolean starred) -> Stream.of(starred ? "starred" : "unstarred");
            case Change.Hidden() -> Stream.of("hide");
            case Change.Ruled(var tags) -> tags.stream().map(tag -> "tag: " + tag);
            case Change.Tagged(var add, var remove) ->
                Stream.concat(
                        add.stream().map(tag -> "--add " + tag), remove.stream().map(tag -> "--remove " + tag));
        };
    }
}
