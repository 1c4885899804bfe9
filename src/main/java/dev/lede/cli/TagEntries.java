package dev.lede.cli;

import dev.lede.config.Word;
import dev.lede.model.Change;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code tag}: gives entries tags of the person's own, and takes such. */
final class TagEntries extends Changing {
    private final PositionalParamSpec target;
    private final OptionSpec add;
    private final OptionSpec remove;

    TagEntries(Context context) {
        super(context);
        target = Target.argument(context, 0);
        add = Arguments.values("TAG", say(Word.OPTION_ADD), "--add");
        remove = Arguments.values("TAG", say(Word.OPTION_REMOVE), "--remove");
    }

    @Override
    String name() {
        return "tag";
    }

    @Override
    Word summary() {
        return Word.COMMAND_TAG;
    }

    @Override
    List<ArgSpec> arguments() {
        return List.of(target, add, remove);
    }

    @Override
    List<Word> notes() {
        return List.of(Word.HELP_QUERY);
    }

    @Override
    List<String> examples() {
        return List.of("lede tag 12 --add later");
    }

    @Override
    public Integer call() {
        var wanted = new Change.Tagged(named(add), named(remove));
        if (wanted.add().isEmpty() && wanted.remove().isEmpty()) {
            throw new WrongUse(say(Word.NO_TAG_NAMED));
        }
        change(Target.read(target, context), wanted);
        return Exit.DONE;
    }

    private static List<String> named(OptionSpec option) {
        return Arguments.list(option).stream().filter(tag -> !tag.isBlank()).toList();
    }
}
