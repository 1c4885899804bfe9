package dev.lede.cli;

import dev.lede.config.Word;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code restore}: the store as a copy holds it; what was there stays beside it. */
final class Restore extends Command {
    private final PositionalParamSpec file;

    Restore(Context context) {
        super(context);
        file = Arguments.one("FILE", say(Word.ARGUMENT_RESTORE));
    }

    @Override
    String name() {
        return "restore";
    }

    @Override
    Word summary() {
        return Word.COMMAND_RESTORE;
    }

    @Override
    List<ArgSpec> arguments() {
        return List.of(file);
    }

    @Override
    List<String> examples() {
        return List.of("lede restore lede-backup.db");
    }

    @Override
    public Integer call() {
        Path copy = Path.of(Arguments.text(file));
        if (!Files.isRegularFile(copy)) {
            throw new WrongUse(say(Word.NO_SUCH_FILE, copy));
        }
        Path before = library().maintenance().restore(copy);
        tell(Word.RESTORED, copy, before);
        return Exit.DONE;
    }
}
