package dev.lede.cli;

import dev.lede.config.Word;
import dev.lede.library.TagCount;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;

/** {@code tags}: every tag with its unread and all its entries, by tabs. */
final class Tags extends Command {
    Tags(Context context) {
        super(context);
    }

    @Override
    String name() {
        return "tags";
    }

    @Override
    Word summary() {
        return Word.COMMAND_TAGS;
    }

    @Override
    List<ArgSpec> arguments() {
        return List.of();
    }

    @Override
    public Integer call() {
        for (TagCount tag : library().tags()) {
            print(tag.name() + "\t" + tag.unread() + "\t" + tag.total());
        }
        return Exit.DONE;
    }
}
