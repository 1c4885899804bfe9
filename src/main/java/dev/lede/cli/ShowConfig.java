package dev.lede.cli;

import dev.lede.config.ConfigReader;
import dev.lede.config.Word;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code config}: the settings as they hold, the defaults with what each means, or whether all can be followed. */
final class ShowConfig extends Command {
    private final OptionSpec defaults;
    private final OptionSpec check;
    private final OptionSpec path;

    ShowConfig(Context context) {
        super(context);
        defaults = Arguments.flag(say(Word.OPTION_DEFAULT), "--default").build();
        check = Arguments.flag(say(Word.OPTION_CHECK), "--check").build();
        path = Arguments.flag(say(Word.OPTION_PATH), "--path").build();
    }

    @Override
    String name() {
        return "config";
    }

    @Override
    Word summary() {
        return Word.COMMAND_CONFIG;
    }

    @Override
    List<ArgSpec> arguments() {
        return List.of(defaults, check, path);
    }

    @Override
    List<String> examples() {
        return List.of("lede config --check", "lede config --default > ~/.config/lede/config.yaml");
    }

    @Override
    public Integer call() {
        if (Arguments.isSet(defaults)) {
            context.console().out().print(ConfigReader.defaults());
        } else if (Arguments.isSet(path)) {
            print(context.paths().configFile().toString());
            print(context.paths().feedsFile().toString());
        } else if (Arguments.isSet(check)) {
            return check();
        } else {
            ConfigReader.inEffect(context.paths().configFile(), context.words()).forEach(this::print);
        }
        return Exit.DONE;
    }

    /** Opening the library reads {@code config.yaml}, and says what is wrong in {@code feeds}. */
    private int check() {
        if (!library().notices().isEmpty()) {
            return Exit.CONFIG;
        }
        tell(Word.CONFIG_FINE, context.paths().configFile(), context.paths().feedsFile());
        return Exit.DONE;
    }
}
