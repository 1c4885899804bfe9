package dev.lede.cli;

import dev.lede.config.Word;
import dev.lede.config.Words;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code help [COMMAND]}, for those who do not write {@code --help}. */
final class Help extends Command {
    private final PositionalParamSpec topic;
    private final OptionSpec man;

    Help(Context context) {
        super(context);
        topic = Arguments.any("COMMAND", say(Word.HELP_TOPIC));
        man = Arguments.flag(say(Word.OPTION_MAN), "--man").build();
    }

    /** The words around what picocli puts into help itself. */
    static void describe(CommandSpec spec, Words words) {
        spec.usageMessage()
                .synopsisHeading(words.of(Word.HELP_USAGE))
                .synopsisSubcommandLabel(words.of(Word.HELP_COMMAND))
                .commandListHeading("%n" + words.of(Word.HELP_COMMANDS) + "%n")
                .parameterListHeading("%n")
                .optionListHeading("%n")
                .footerHeading("%n")
                .sortOptions(false);
    }

    @Override
    String name() {
        return "help";
    }

    @Override
    Word summary() {
        return Word.COMMAND_HELP;
    }

    @Override
    List<ArgSpec> arguments() {
        return List.of(topic, man);
    }

    @Override
    List<String> examples() {
        return List.of("lede help list");
    }

    @Override
    public Integer call() {
        if (Arguments.isSet(man)) {
            context.console().out().print(Manual.of(Commands.shown(context), context.words(), context.version()));
            return Exit.DONE;
        }
        CommandLine all = Commands.line(context);
        List<String> named = Arguments.list(topic);
        CommandLine one = all;
        for (String name : named) {
            one = one.getSubcommands().get(name);
            if (one == null) {
                throw WrongUse.unfinished(say(Word.NO_SUCH_COMMAND, name));
            }
        }
        one.usage(context.console().out());
        return Exit.DONE;
    }
}
