package dev.lede.cli;

import dev.lede.config.Word;
import dev.lede.library.Archives.Progress;
import dev.lede.library.Archives.Written;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code archive}: articles as a site of Hugo's, which {@code add} reads on another machine. */
final class Archive extends Command {
    /** Drawing a line costs more than writing an article. */
    private static final int DRAWN = 20;

    private final PositionalParamSpec folder;
    private final PositionalParamSpec query;
    private final OptionSpec pictures;

    Archive(Context context) {
        super(context);
        folder = Arguments.one("DIR", say(Word.ARGUMENT_ARCHIVE));
        query = Arguments.words("QUERY", say(Word.ARGUMENT_ARCHIVED), 1, "0..*");
        pictures = Arguments.flag(say(Word.OPTION_PICTURES), "--pictures").build();
    }

    @Override
    String name() {
        return "archive";
    }

    @Override
    Word summary() {
        return Word.COMMAND_ARCHIVE;
    }

    @Override
    List<ArgSpec> arguments() {
        return List.of(folder, query, pictures);
    }

    @Override
    List<Word> notes() {
        return List.of(Word.HELP_QUERY);
    }

    @Override
    List<String> examples() {
        return List.of("lede archive site/content is:starred --pictures");
    }

    @Override
    public Integer call() {
        var wanted = Queries.read(query, context);
        boolean shown = context.console().errIsTerminal();
        var bar = new ProgressBar(context);
        Consumer<Progress> progress = done -> {
            if (shown && done.done() % DRAWN == 1) {
                bar.show(done);
            }
        };
        try (var stopping = new Interruption()) {
            var written = library()
                    .archives()
                    .write(Path.of(Arguments.text(folder)), wanted, Arguments.isSet(pictures), progress);
            if (shown) {
                bar.endPages();
                tell(written);
            }
            return stopping.happened() ? Exit.STOPPED : Exit.DONE;
        }
    }

    private void tell(Written written) {
        tell(Word.ARCHIVED, written.articles(), written.changed());
        if (Arguments.isSet(pictures)) {
            tell(Word.ARCHIVED_PICTURES, written.pictures(), written.missing());
        }
    }
}
