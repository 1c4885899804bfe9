package dev.lede.cli;

import dev.lede.config.Word;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;

/** {@code redo}: does again what was taken back last. */
final class Redo extends Command {
    Redo(Context context) {
        super(context);
    }

    @Override
    String name() {
        return "redo";
    }

    @Override
    Word summary() {
        return Word.COMMAND_REDO;
    }

    @Override
    List<ArgSpec> arguments() {
        return List.of();
    }

    @Override
    List<String> examples() {
        return List.of("lede redo");
    }

    @Override
    public Integer call() {
        int changed = library().redo();
        tell(changed == 0 ? Word.NOTHING_TO_REDO : Word.REDONE, changed);
        return Exit.DONE;
    }
}
