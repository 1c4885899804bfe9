package dev.lede.cli;

import dev.lede.config.Word;
import dev.lede.library.Imported;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code import}: follows what a file or folder names, and says what it left out. */
final class Import extends Command {
    private final PositionalParamSpec what;
    private final OptionSpec allowCommands;

    Import(Context context) {
        super(context);
        what = Arguments.one("URL-OR-PATH", say(Word.ARGUMENT_IMPORT));
        allowCommands = Arguments.flag(say(Word.OPTION_ALLOW_COMMANDS), "--allow-commands")
                .build();
    }

    @Override
    String name() {
        return "import";
    }

    @Override
    Word summary() {
        return Word.COMMAND_IMPORT;
    }

    @Override
    List<ArgSpec> arguments() {
        return List.of(what, allowCommands);
    }

    @Override
    List<String> examples() {
        return List.of("lede import feeds.opml");
    }

    @Override
    public Integer call() {
        return take(Arguments.text(what), Arguments.isSet(allowCommands));
    }

    int take(String list, boolean withCommands) {
        return switch (library().importFrom(list, withCommands)) {
            case Imported.Taken taken -> {
                tell(taken);
                yield Exit.DONE;
            }
            case Imported.Failed(String failed, var problem) ->
                throw new WrongUse(
                        say(Word.CANNOT_IMPORT, failed, context.words().of(problem)));
        };
    }

    private void tell(Imported.Taken taken) {
        for (Imported.Refused line : taken.refused()) {
            Word reason = Word.valueOf("IMPORT_" + line.reason().name());
            tell(Word.IMPORT_REFUSED, taken.from(), line.line(), say(reason), line.what());
        }
        if (taken.refusedInAll() > taken.refused().size()) {
            tell(Word.IMPORT_MORE_REFUSED, taken.refusedInAll());
        }
        tell(Word.IMPORTED, taken.from(), taken.followed(), taken.known());
        if (taken.views() > 0) {
            tell(Word.IMPORTED_VIEWS, taken.views());
        }
        switch (taken.kind()) {
            case OPML, URLS -> {}
            case JSON_LINES -> tellStates(taken.states());
            case NEWSBOAT -> {
                tellStates(taken.states());
                tell(Word.IMPORTED_FLAGS);
            }
        }
    }

    private void tellStates(Imported.States states) {
        tell(Word.IMPORTED_STATES, states.restored(), states.waiting());
    }
}
