package dev.lede.config;

import dev.lede.text.Colour;
import dev.lede.text.Emphasis;
import dev.lede.text.Role;
import dev.lede.text.Style;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the theme of a name: the person's own file, or one of those in the jar. */
final class ThemeReader {
    /** They are in the jar, but for the first, which is compiled: most starts need no file. */
    static final List<String> BUILT_IN = List.of("terminal", "light", "dark", "high-contrast");

    private static final List<String> ANSI =
            List.of("black", "red", "green", "yellow", "blue", "magenta", "cyan", "white");
    private static final String BRIGHT = "bright-";
    private static final String NAME = "[\\p{L}\\p{N}_-]{1,64}";

    private final Settings settings;

    private ThemeReader(Settings settings) {
        this.settings = settings;
    }

    /**
     * Nothing where there is none of that name.
     *
     * @param folder of the person's own themes
     * @throws ConfigException at the first line of the theme that cannot be followed
     */
    static Optional<Theme> read(String name, Path folder, Words words) {
        Path own = folder.resolve(name.matches(NAME) ? name + ".yaml" : "");
        if (Files.isRegularFile(own)) {
            return Optional.of(of(Settings.of(new ConfigFile(own, words))));
        }
        if (name.equals(BUILT_IN.getFirst())) {
            return Optional.of(Theme.terminal());
        }
        return BUILT_IN.contains(name) ? Optional.of(builtIn(name)) : Optional.empty();
    }

    static Theme builtIn(String name) {
        return of(Settings.packed("themes/" + name + ".yaml"));
    }

    private static Theme of(Settings settings) {
        return new ThemeReader(settings).theme();
    }

    private Theme theme() {
        var styles = new EnumMap<Role, Style>(Role.class);
        settings.byName().forEach((name, look) -> styles.put(role(name, look.line()), style(name, look)));
        return Theme.terminal().with(styles);
    }

    private Role role(String name, int line) {
        for (Role role : Role.values()) {
            if (name(role).equals(name)) {
                return role;
            }
        }
        throw settings.file().refusal(line, Word.THEME_UNKNOWN, name, names());
    }

    static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String names() {
        return String.join(
                ", ", List.of(Role.values()).stream().map(ThemeReader::name).toList());
    }

    private Style style(String name, Settings.Setting look) {
        Colour foreground = Colour.Default.DEFAULT;
        Colour background = Colour.Default.DEFAULT;
        Set<Emphasis> emphasis = EnumSet.noneOf(Emphasis.class);
        boolean on = false;
        for (String word :
                String.join(" ", look.values()).strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            Optional<Emphasis> emphatic = emphasis(word);
            if (on) {
                background = colour(name, word, look.line());
            } else if (emphatic.isPresent()) {
                emphasis.add(emphatic.get());
            } else if (!word.equals("on") && !word.equals("plain")) {
                foreground = colour(name, word, look.line());
            }
            on = word.equals("on");
        }
        if (on) {
            throw refused(name, "on", look.line());
        }
        return new Style(foreground, background, emphasis);
    }

    private static Optional<Emphasis> emphasis(String word) {
        for (Emphasis each : Emphasis.values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private Colour colour(String name, String word, int line) {
        int bright = word.startsWith(BRIGHT) ? ANSI.size() : 0;
        int ansi = ANSI.indexOf(bright > 0 ? word.substring(BRIGHT.length()) : word);
        if (ansi >= 0) {
            return new Colour.Ansi(bright + ansi);
        }
        if (word.matches("[0-9a-f]{6}")) {
            int rgb = Integer.parseInt(word, 16);
            return new Colour.Rgb(rgb >> 16, rgb >> 8 & 255, rgb & 255);
        }
        if (word.matches("[0-9]{2,3}") && Integer.parseInt(word) >= 16 && Integer.parseInt(word) < 256) {
            return new Colour.Indexed(Integer.parseInt(word));
        }
        throw refused(name, word, line);
    }

    private ConfigException refused(String name, String word, int line) {
        return settings.file().refusal(line, Word.THEME_NO_COLOUR, name, word);
    }
}
