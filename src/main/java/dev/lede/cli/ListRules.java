package dev.lede.cli;

import dev.lede.config.Rule;
import dev.lede.config.Word;
import dev.lede.library.JsonLines;
import dev.lede.library.Rules.Standing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code rules}: what is done with entries as they arrive, what that would do to those that are here, and does it. */
final class ListRules extends Changing {
    private static final int NUMBER = 7;
    private static final int WHEN = 30;

    private final OptionSpec dryRun;
    private final OptionSpec apply;
    private final OptionSpec json;

    ListRules(Context context) {
        super(context);
        dryRun = Arguments.flag(say(Word.OPTION_DRY_RULES), "--dry-run").build();
        apply = Arguments.flag(say(Word.OPTION_APPLY), "--apply").build();
        json = Arguments.flag(say(Word.OPTION_JSON), "--json").build();
    }

    @Override
    String name() {
        return "rules";
    }

    @Override
    Word summary() {
        return Word.COMMAND_RULES;
    }

    @Override
    List<ArgSpec> arguments() {
        return List.of(dryRun, apply, json);
    }

    @Override
    List<Word> notes() {
        return List.of(Word.HELP_RULES);
    }

    @Override
    List<String> examples() {
        return List.of("lede rules --dry-run");
    }

    @Override
    List<String> json() {
        return List.of("when", "found", "changes", "tag", "star", "read", "hide", "notify", "run");
    }

    @Override
    public Integer call() {
        if (context.config().get().rules().isEmpty()) {
            tell(Word.NO_RULES, context.paths().configFile());
        } else if (Arguments.isSet(apply)) {
            tellChanged(library().rules().apply());
        } else {
            library().rules().look().forEach(rule -> print(row(rule)));
        }
        return Exit.DONE;
    }

    private String row(Standing standing) {
        if (Arguments.isSet(json)) {
            return json(standing);
        }
        String count = Long.toString(Arguments.isSet(dryRun) ? standing.changes() : standing.found());
        String does = String.join(" · ", does(standing.rule()));
        return context.console().outIsTerminal()
                ? new Columns(context.console().columns(), List.of(NUMBER, WHEN))
                        .row(List.of(
                                Columns.right(count, NUMBER), standing.rule().when(), does))
                : String.join("\t", count, standing.rule().when(), does);
    }

    /** As it stands in the configuration. */
    private static List<String> does(Rule rule) {
        var does = new ArrayList<String>();
        if (!rule.tags().isEmpty()) {
            does.add("tag: " + String.join(", ", rule.tags()));
        }
        if (rule.star()) {
            does.add("star");
        }
        if (rule.read()) {
            does.add("read");
        }
        if (rule.hide()) {
            does.add("hide");
        }
        if (rule.told()) {
            does.add("notify");
        }
        if (!rule.run().isEmpty()) {
            does.add("run: " + String.join(" ", rule.run()));
        }
        return does;
    }

    private static String json(Standing standing) {
        Rule rule = standing.rule();
        var fields = new LinkedHashMap<String, Object>();
        fields.put("when", rule.when());
        fields.put("found", standing.found());
        fields.put("changes", standing.changes());
        fields.put("tag", rule.tags());
        fields.put("star", rule.star());
        fields.put("read", rule.read());
        fields.put("hide", rule.hide());
        fields.put("notify", rule.told());
        fields.put("run", rule.run());
        return JsonLines.of(fields);
    }
}
