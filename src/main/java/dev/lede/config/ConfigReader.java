package dev.lede.config;

import dev.lede.model.FullTextWish;
import dev.lede.model.Keep;
import dev.lede.query.Parsed;
import dev.lede.query.QueryParser;
import dev.lede.query.QueryProblem;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the person's {@code config.yaml} over the defaults and says, at its line, what cannot be followed. */
public final class ConfigReader {
    private static final int NARROWEST = 20;
    private static final int WIDEST = 1000;
    private static final Pattern CELLS = Pattern.compile("[0-9]{1,4}");
    private static final Pattern EVERY = Pattern.compile("(\\d{1,4})([mhd])");

    private final Settings settings;
    private final Words words;

    private ConfigReader(Settings settings) {
        this.settings = settings;
        this.words = settings.file().words();
    }

    /** @throws ConfigException at the first line that cannot be followed */
    public static Config read(Path file, Words words) {
        return new ConfigReader(settings(file, words)).config();
    }

    /** The defaults as they are written, with what each means. */
    public static String defaults() {
        return Settings.text("default.yaml");
    }

    private static Settings settings(Path file, Words words) {
        return Settings.of(new ConfigFile(file, words)).over(Settings.defaults());
    }

    /** All settings as they hold, as lines of YAML. */
    public static List<String> inEffect(Path file, Words words) {
        return settings(file, words).byName().entrySet().stream()
                .map(setting -> setting.getKey() + ": " + inYaml(setting.getValue()))
                .toList();
    }

    private static String inYaml(Settings.Setting setting) {
        if (!setting.parts().isEmpty()) {
            return setting.parts().stream().map(ConfigReader::part).collect(Collectors.joining(", ", "[", "]"));
        }
        String values = String.join(", ", setting.values());
        return setting.listed() ? "[" + values + "]" : values;
    }

    /** Queries are full of what means something in YAML. */
    private static String part(Map<String, Settings.Setting> part) {
        return part.entrySet().stream()
                .map(setting -> {
                    String values = setting.getValue().values().stream()
                            .map(value -> "'" + value.replace("'", "''") + "'")
                            .collect(Collectors.joining(", "));
                    return setting.getKey() + ": " + (setting.getValue().listed() ? "[" + values + "]" : values);
                })
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private Config config() {
        return new Config(
                width(),
                isOn("mouse"),
                languages(),
                syncEvery(),
                isOn("bell"),
                FullTextWish.When.valueOf(
                        oneOf("fulltext", "auto", "always", "never").toUpperCase(Locale.ROOT)),
                kept(),
                program("browser"),
                program("player"),
                ambiguous(),
                theme(),
                keymap(),
                new RulesReader(settings.file()).read(setting("rules")),
                program("after-sync"),
                words);
    }

    private List<KeptQuery> kept() {
        return setting("keep").values().stream().map(this::kept).toList();
    }

    private KeptQuery kept(String written) {
        int blank = written.indexOf(' ');
        var keep = Keep.read(blank < 0 ? "" : written.substring(0, blank));
        if (keep.isEmpty()) {
            throw refused("keep", written, words.of(Word.ALLOWED_KEEP));
        }
        String query = written.substring(blank + 1).strip();
        return switch (QueryParser.parse(query, LocalDate.EPOCH)) {
            case Parsed.Understood(var understood)
            when understood.limit().isEmpty() -> new KeptQuery(keep.get(), query);
            case Parsed.Understood _ -> throw refused("keep", written, words.of(Word.ALLOWED_UNLIMITED));
            case QueryProblem problem -> throw refused("keep", query, words.of(Word.ALLOWED_QUERY, words.of(problem)));
        };
    }

    private Config.Ambiguous ambiguous() {
        String width = single("ambiguous-width");
        return switch (width) {
            case "ask" -> Config.Ambiguous.ASK;
            case "1" -> Config.Ambiguous.NARROW;
            case "2" -> Config.Ambiguous.WIDE;
            default -> throw refused("ambiguous-width", width, "1, 2, ask");
        };
    }

    private Theme theme() {
        String name = single("theme");
        Path themes = settings.file().path().resolveSibling("themes");
        return ThemeReader.read(name, themes, words)
                .orElseThrow(() -> refused(
                        "theme", name, words.of(Word.ALLOWED_FILE, String.join(", ", ThemeReader.BUILT_IN), themes)));
    }

    private Keymap keymap() {
        String name = single("keymap");
        Path keymaps = settings.file().path().resolveSibling("keymaps");
        return KeymapReader.read(name, keymaps, words)
                .orElseThrow(() -> refused(
                        "keymap",
                        name,
                        words.of(Word.ALLOWED_FILE, String.join(", ", KeymapReader.BUILT_IN), keymaps)));
    }

    private int width() {
        String width = single("width");
        int cells = CELLS.matcher(width).matches() ? Integer.parseInt(width) : 0;
        if (cells < NARROWEST || cells > WIDEST) {
            throw refused("width", width, words.of(Word.ALLOWED_RANGE, NARROWEST, WIDEST));
        }
        return cells;
    }

    private List<String> languages() {
        var named = setting("languages").values();
        if (!named.isEmpty()) {
            return named;
        }
        return switch (words.language()) {
            case ENGLISH -> List.of("en");
            case CHINESE -> List.of("zh", "en");
        };
    }

    private Duration syncEvery() {
        String every = single("sync-every").toLowerCase(Locale.ROOT);
        if (every.equals("never")) {
            return Duration.ZERO;
        }
        var match = EVERY.matcher(every);
        if (!match.matches()) {
            throw refused("sync-every", every, words.of(Word.ALLOWED_EVERY));
        }
        long count = Long.parseLong(match.group(1));
        return switch (match.group(2)) {
            case "m" -> Duration.ofMinutes(count);
            case "h" -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
        };
    }

    /** A list is a program and its arguments as they are; a text is parted at its blanks, and no shell sees either. */
    private List<String> program(String name) {
        var setting = setting(name);
        return setting.listed()
                ? setting.values()
                : Pattern.compile(" ")
                        .splitAsStream(setting.values().getFirst())
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    /** YAML 1.2 reads on and off as words, but people write true and false too. */
    private boolean isOn(String name) {
        String value = single(name);
        return switch (value) {
            case "on", "true" -> true;
            case "off", "false" -> false;
            default -> throw refused(name, value, "on, off");
        };
    }

    private String oneOf(String name, String... allowed) {
        String value = single(name);
        if (Arrays.asList(allowed).contains(value)) {
            return value;
        }
        throw refused(name, value, String.join(", ", allowed));
    }

    private String single(String name) {
        var values = setting(name).values();
        if (values.size() == 1) {
            return values.getFirst();
        }
        throw refused(name, String.join(", ", values), words.of(Word.ALLOWED_ONE));
    }

    private Settings.Setting setting(String name) {
        var setting = settings.byName().get(name);
        if (setting == null) {
            throw new IllegalStateException(name + " is not in default.yaml");
        }
        return setting;
    }

    private ConfigException refused(String name, String value, String allowed) {
        return settings.file().refusal(setting(name).line(), Word.CONFIG_REFUSED, name, value, allowed);
    }
}
