package dev.lede.cli;

import dev.lede.config.Word;
import dev.lede.library.Added;
import dev.lede.model.ShownAddress;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code add}: follows an address, a page's feed, a folder or a file. */
final class Add extends Command {
    private final PositionalParamSpec what;
    private final OptionSpec tags;
    private final OptionSpec force;

    Add(Context context) {
        super(context);
        what = Arguments.one("URL-OR-PATH", say(Word.ARGUMENT_ADD));
        tags = Arguments.values("TAG", say(Word.OPTION_TAG), "-t", "--tag");
        force = Arguments.flag(say(Word.OPTION_FORCE), "--force").build();
    }

    @Override
    String name() {
        return "add";
    }

    @Override
    Word summary() {
        return Word.COMMAND_ADD;
    }

    @Override
    List<ArgSpec> arguments() {
        return List.of(what, tags, force);
    }

    @Override
    public Integer call() {
        return switch (library().add(Arguments.text(what), Arguments.list(tags), Arguments.isSet(force))) {
            case Added.Followed followed -> {
                tell(
                        kind(followed.kind()),
                        ShownAddress.withoutPassword(followed.title()),
                        ShownAddress.withoutPassword(followed.subscription().address()));
                followed.others().forEach(other -> tell(Word.ALSO_OFFERED, other));
                yield Exit.DONE;
            }
            case Added.AlreadyFollowed(String address) -> {
                tell(Word.ALREADY_FOLLOWED, ShownAddress.withoutPassword(address));
                yield Exit.DONE;
            }
            case Added.Failed(String address, var problem) -> {
                tell(
                        Word.CANNOT_ADD,
                        ShownAddress.withoutPassword(address),
                        context.words().of(problem));
                yield Exit.FEED_FAILED;
            }
        };
    }

    private static Word kind(Added.Kind kind) {
        return switch (kind) {
            case FEED -> Word.FOLLOWED_FEED;
            case PAGE -> Word.FOLLOWED_PAGE;
            case FOLDER -> Word.FOLLOWED_FOLDER;
            case FILE -> Word.FOLLOWED_FILE;
        };
    }
}
