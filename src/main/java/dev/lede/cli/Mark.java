package dev.lede.cli;

import dev.lede.config.Word;
import dev.lede.model.Change;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code mark}: entries as read, unread, starred or not. */
final class Mark extends Changing {
    private final PositionalParamSpec state;
    private final PositionalParamSpec target;

    Mark(Context context) {
        super(context);
        state = Arguments.choice(State.class, "STATE", say(Word.ARGUMENT_STATE));
        target = Target.argument(context, 1);
    }

    /** Named as they are typed. */
    private enum State {
        READ(new Change.Read(true)),
        UNREAD(new Change.Read(false)),
        STARRED(new Change.Starred(true)),
        UNSTARRED(new Change.Starred(false));

        private final Change change;

        State(Change change) {
            this.change = change;
        }
    }

    @Override
    String name() {
        return "mark";
    }

    @Override
    Word summary() {
        return Word.COMMAND_MARK;
    }

    @Override
    List<ArgSpec> arguments() {
        return List.of(state, target);
    }

    @Override
    List<Word> notes() {
        return List.of(Word.HELP_QUERY);
    }

    @Override
    List<String> examples() {
        return List.of("lede mark read tag:news before:7d");
    }

    @Override
    public Integer call() {
        State wanted = state.getValue();
        change(Target.read(target, context), wanted.change);
        return Exit.DONE;
    }
}
