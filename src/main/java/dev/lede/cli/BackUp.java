package dev.lede.cli;

import dev.lede.config.Word;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code backup}: a whole copy of the store, whoever reads or syncs meanwhile. */
final class BackUp extends Command {
    private final PositionalParamSpec file;

    BackUp(Context context) {
        super(context);
        file = Arguments.one("FILE", say(Word.ARGUMENT_BACKUP));
    }

    @Override
    String name() {
        return "backup";
    }

    @Override
    Word summary() {
        return Word.COMMAND_BACKUP;
    }

    @Override
    List<ArgSpec> arguments() {
        return List.of(file);
    }

    @Override
    List<String> examples() {
        return List.of("lede backup lede-backup.db");
    }

    @Override
    public Integer call() {
        Path copy = Path.of(Arguments.text(file)).toAbsolutePath();
        if (!Files.isDirectory(copy.resolveSibling(""))) {
            throw new WrongUse(say(Word.NO_SUCH_FILE, copy.resolveSibling("")));
        }
        library().maintenance().backUp(copy);
        if (context.console().errIsTerminal()) {
            tell(Word.BACKED_UP, Arguments.text(file), context.paths().feedsFile());
        }
        return Exit.DONE;
    }
}
