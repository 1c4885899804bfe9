package dev.lede.cli;

import dev.lede.config.Word;
import dev.lede.library.JsonLines;
import dev.lede.library.TagCount;
import java.util.LinkedHashMap;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code tags}: every tag with its unread and all its entries, by tabs. */
final class Tags extends Command {
    private final OptionSpec json;

    Tags(Context context) {
        super(context);
        json = Arguments.flag(say(Word.OPTION_JSON), "--json").build();
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
        return List.of(json);
    }

    @Override
    List<String> examples() {
        return List.of("lede tags");
    }

    @Override
    List<String> json() {
        return List.of("name", "unread", "total");
    }

    @Override
    public Integer call() {
        for (TagCount tag : library().tags()) {
            print(Arguments.isSet(json) ? json(tag) : tag.name() + "\t" + tag.unread() + "\t" + tag.total());
        }
        return Exit.DONE;
    }

    private static String json(TagCount tag) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("name", tag.name());
        fields.put("unread", tag.unread());
        fields.put("total", tag.total());
        return JsonLines.of(fields);
    }
}
