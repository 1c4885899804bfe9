package dev.lede.config;

import dev.lede.config.Settings.Setting;
import dev.lede.query.Parsed;
import dev.lede.query.Query;
import dev.lede.query.QueryParser;
import dev.lede.query.QueryProblem;
import dev.lede.text.Clean;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Reads the person's rules and says, at its line, what in one cannot be followed. */
final class RulesReader {
    private static final List<String> KEYS = List.of("when", "tag", "star", "read", "hide", "notify", "run");
    private static final Setting NOTHING = new Setting(List.of(), true, 0, List.of());
    private static final int LONGEST_TAG = 100;

    private final ConfigFile file;

    RulesReader(ConfigFile file) {
        this.file = file;
    }

    List<Rule> read(Setting rules) {
        if (!rules.values().isEmpty()) {
            throw file.refusal(rules.line(), Word.RULES_NO_LIST);
        }
        return rules.parts().stream().map(part -> rule(rules.line(), part)).toList();
    }

    private Rule rule(int line, Map<String, Setting> part) {
        part.forEach((key, setting) -> {
            if (!KEYS.contains(key)) {
                throw file.refusal(setting.line(), Word.RULE_UNKNOWN, key, String.join(", ", KEYS));
            }
        });
        Setting when = part.get("when");
        if (when == null) {
            int first = part.values().stream().mapToInt(Setting::line).min().orElse(line);
            throw file.refusal(first, Word.RULE_WITHOUT_WHEN);
        }
        var rule = new Rule(
                query(when),
                tags(part.getOrDefault("tag", NOTHING)),
                isOn(part, "star"),
                isOn(part, "read"),
                isOn(part, "hide"),
                isOn(part, "notify"),
                run(part.getOrDefault("run", NOTHING)));
        if (rule.doesNothing()) {
            throw file.refusal(when.line(), Word.RULE_DOES_NOTHING);
        }
        return rule;
    }

    private String query(Setting when) {
        String text = String.join(" ", when.values());
        if (text.isBlank() || when.values().size() != 1) {
            throw file.refusal(when.line(), Word.RULE_ONE_QUERY);
        }
        // Any day will do: what is meant by 7d is asked again each time.
        return switch (QueryParser.parse(text, LocalDate.EPOCH)) {
            case QueryProblem problem ->
                throw file.refusal(when.line(), Word.RULE_QUERY, file.words().of(problem));
            case Parsed.Understood(Query query) -> {
                if (query.limit().isPresent() || query.order().isPresent()) {
                    throw file.refusal(when.line(), Word.RULE_LIMITED);
                }
                yield text;
            }
        };
    }

    private List<String> tags(Setting tag) {
        var names = tag.values().stream().map(name -> Clean.line(name).strip()).toList();
        if (names.stream().anyMatch(name -> name.isEmpty() || name.length() > LONGEST_TAG)) {
            throw file.refusal(tag.line(), Word.RULE_TAG);
        }
        return names;
    }

    /** No shell sees it: a text would look as if one did. */
    private List<String> run(Setting run) {
        if (!run.listed()
                || run != NOTHING
                        && (run.values().isEmpty() || run.values().getFirst().isBlank())) {
            throw file.refusal(run.line(), Word.RULE_RUN);
        }
        return run.values();
    }

    private boolean isOn(Map<String, Setting> part, String name) {
        Setting setting = part.get(name);
        if (setting == null) {
            return false;
        }
        return switch (String.join(" ", setting.values())) {
            case "on", "yes", "true" -> true;
            case "off", "no", "false" -> false;
            default -> throw file.refusal(setting.line(), Word.RULE_YES_OR_NO, name);
        };
    }
}
