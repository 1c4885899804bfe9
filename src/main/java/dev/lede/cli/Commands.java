package dev.lede.cli;

import dev.lede.config.Word;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The command line as a whole: finds the command, runs it, and says in one line what went wrong. */
public final class Commands {
    private Commands() {}

    /** Runs one command; answers the exit code. */
    public static int run(String[] arguments, Context context) {
        CommandLine line = line(context);
        int code = line.execute(Queries.withoutDashes(arguments, line.getCommandSpec()));
        context.console().out().flush();
        context.console().err().flush();
        return code;
    }

    static CommandLine line(Context context) {
        Callable<Integer> withoutCommand = () -> {
            throw new WrongUse(context.words().of(Word.COMMAND_MISSING));
        };
        CommandSpec root = CommandSpec.wrapWithoutInspection(withoutCommand).name("lede");
        describe(root, context);
        for (Command command : shown(context)) {
            root.addSubcommand(command.name(), command.spec());
        }
        // Shells ask it, nobody types it.
        var complete = new Complete(context);
        root.addSubcommand(complete.name(), hidden(complete.spec()));
        var faults = new Faults(context);
        return new CommandLine(root)
                .setOut(context.console().out())
                .setErr(context.console().err())
                .setExpandAtFiles(false)
                .setInterpolateVariables(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                // Its automatic mode asks System.console(), which loads JLine.
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setUsageHelpWidth(Math.clamp(context.console().columns(), 60, 100))
                .setParameterExceptionHandler(faults)
                .setExecutionExceptionHandler(faults);
    }

    private static CommandSpec hidden(CommandSpec spec) {
        spec.usageMessage().hidden(true);
        return spec;
    }

    static List<Command> shown(Context context) {
        return List.of(
                new Add(context),
                new Remove(context),
                new Rename(context),
                new Move(context),
                new Import(context),
                new Export(context),
                new SyncNow(context),
                new AccountGroup(context),
                new Read(context),
                new ListEntries(context),
                new Count(context),
                new Explain(context),
                new Show(context),
                new Open(context),
                new Mark(context),
                new TagEntries(context),
                new Undo(context),
                new Redo(context),
                new ListRules(context),
                new Fetch(context),
                new Save(context),
                new Feeds(context),
                new Tags(context),
                new ListViews(context),
                new Parse(context),
                new Archive(context),
                new BackUp(context),
                new Restore(context),
                new Clean(context),
                new ShowConfig(context),
                new Doctor(context),
                new CompletionScript(context),
                new Extract(context),
                new Help(context));
    }

    private static void describe(CommandSpec root, Context context) {
        Help.describe(root, context.words());
        root.version("lede " + context.version());
        root.usageMessage()
                .description(context.words().of(Word.HELP_LEDE))
                .footer(context.words().of(Word.HELP_QUERY), context.words().of(Word.HELP_EXIT));
        root.addOption(Arguments.flag(context.words().of(Word.OPTION_HELP), "-h", "--help")
                .usageHelp(true)
                .build());
        root.addOption(Arguments.flag(context.words().of(Word.OPTION_VERSION), "-V", "--version")
                .versionHelp(true)
                .build());
    }
}
