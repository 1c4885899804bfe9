package dev.lede.cli;

import dev.lede.config.Word;
import dev.lede.library.SavedPage;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code save}: keeps a web page as an article; prints its number. */
final class Save extends Command {
    private final PositionalParamSpec address;
    private final OptionSpec tags;

    Save(Context context) {
        super(context);
        address = Arguments.one("URL", say(Word.ARGUMENT_SAVE));
        tags = Arguments.values("TAG", say(Word.OPTION_TAG_SAVED), "-t", "--tag");
    }

    @Override
    String name() {
        return "save";
    }

    @Override
    Word summary() {
        return Word.COMMAND_SAVE;
    }

    @Override
    List<ArgSpec> arguments() {
        return List.of(address, tags);
    }

    @Override
    List<String> examples() {
        return List.of("lede save https://example.org/an-article --tag later");
    }

    @Override
    boolean mayFail() {
        return true;
    }

    @Override
    public Integer call() {
        return switch (library().save(Arguments.text(address), Arguments.list(tags))) {
            case SavedPage.Kept(var entry, var title) -> {
                print(entry.toString());
                tell(Word.PAGE_SAVED, title);
                yield Exit.DONE;
            }
            case SavedPage.Failed(var page, var problem) -> {
                complain(Word.CANNOT_SAVE, page, context.words().of(problem));
                yield Exit.FEED_FAILED;
            }
        };
    }
}
