package dev.lede.config;

import dev.lede.config.Settings.Setting;
import dev.lede.query.Parsed;
import dev.lede.query.Query;
import dev.lede.query.QueryParser;
import dev.lede.query.QueryProblem;
import dev.lede.text.Clean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Reads the person's rules and says, at its line, what in one cannot be followed. */
final class RulesReader {
    private static final List<String> KEYS = List.of("when", "tag", "star", "read", "hide", "notify", "run");
    private static final Setting NOTHING = new Setting(List.of(), true, 0, List.of());
    private static final int LONGEST_TAG = 100;

    private final Path file;
    private final Words words;

    RulesReader(Path file, Words words) {
        this.file = file;
        this.words = words;
    }

    List<Rule> read(Setting rules) {
        if (!rules.values().isEmpty()) {
            throw new ConfigException(file, rules.line(), "rules: expected a list of '- when: QUERY' with what to do");
        }
        return rules.parts().stream().map(part -> rule(rules.line(), part)).toList();
    }

    private Rule rule(int line, Map<String, Setting> part) {
        part.forEach((key, setting) -> {
            if (!KEYS.contains(key)) {
                throw new ConfigException(
                        file,
                        setting.line(),
                        "'" + key + "' is nothing a rule has; there are " + String.join(", ", KEYS));
            }
        });
        Setting when = part.get("when");
        if (when == null) {
            int first = part.values().stream().mapToInt(Setting::line).min().orElse(line);
            throw new ConfigException(file, first, "a rule needs 'when: QUERY'");
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
            throw new ConfigException(
                    file, when.line(), "a rule needs something to do: tag, star, read, hide, notify or run");
        }
        return rule;
    }

    private String query(Setting when) {
        String text = String.join(" ", when.values());
        if (text.isBlank() || when.values().size() != 1) {
            throw new ConfigException(
                    file, when.line(), "when: expected one query; quote it where it has a comma or ': '");
        }
        // Any day will do: what is meant by 7d is asked again each time.
        return switch (QueryParser.parse(text, LocalDate.EPOCH)) {
            case QueryProblem problem -> throw new ConfigException(file, when.line(), "when: " + words.of(problem));
            case Parsed.Understood(Query query) -> {
                if (query.limit().isPresent() || query.order().isPresent()) {
                    throw new ConfigException(file, when.line(), "when: a rule takes no limit: and no sort:");
                }
                yield text;
            }
        };
    }

    private List<String> tags(Setting tag) {
        var names = tag.values().stream().map(name -> Clean.line(name).strip()).toList();
        if (names.stream().anyMatch(name -> name.isEmpty() || name.length() > LONGEST_TAG)) {
            throw new ConfigException(file, tag.line(), "tag: expected a name or a list of names");
        }
        return names;
    }

    /** No shell sees it: a text would look as if one did. */
    private List<String> run(Setting run) {
        if (!run.listed()
                || run != NOTHING
                        && (run.values().isEmpty() || run.values().getFirst().isBlank())) {
            throw new ConfigException(
                    file,
                    run.line(),
                    "run: expected a list: [program, argument]; the entry is in LEDE_TITLE, LEDE_URL and on stdin");
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
            default -> throw new ConfigException(file, setting.line(), name + ": expected yes or no");
        };
    }
}
