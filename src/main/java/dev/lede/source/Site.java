package dev.lede.source;

import dev.lede.feed.Dialect;
import dev.lede.feed.FrontMatter;
import dev.lede.text.LanguageTag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The site or vault that a folder belongs to, as far as its articles depend on it.
 *
 * @param root null where none was found
 * @param zone the site's, else the person's
 */
record Site(
        Dialect dialect,
        @Nullable Path root,
        ZoneId zone,
        @Nullable String title,
        @Nullable String lang) {
    private static final int LEVELS = 6;
    private static final long LARGEST = 1024 * 1024;
    private static final List<String> FOLDERS = List.of("", "config/_default/");
    private static final List<String> NAMES = List.of("hugo", "config");
    private static final List<String> KINDS = List.of(".toml", ".yaml", ".yml", ".json");

    /** Names that only Hugo's configuration has: other programs call theirs {@code config.yaml} too. */
    private static final List<String> HUGO_ONLY =
            List.of("baseurl", "timezone", "languagecode", "defaultcontentlanguage");

    private static final List<String> JEKYLL = List.of("_config.yml", "_config.yaml", "_config.toml");
    private static final String VAULT = ".obsidian";

    /** Of a site's root: what is made from the articles, or they are made with. */
    private static final Set<String> NOT_HUGOS_CONTENT =
            Set.of("archetypes", "assets", "data", "i18n", "layouts", "public", "resources", "static", "themes");

    private static final Set<String> NOT_JEKYLLS_CONTENT = Set.of(
            "_site", "_drafts", "_includes", "_layouts", "_sass", "_data", "_plugins", "vendor", "scaffolds", "themes");

    static Site above(Path folder, ZoneId person) throws IOException {
        Path at = folder.toAbsolutePath();
        for (int level = 0; level < LEVELS && at != null; level++, at = at.getParent()) {
            var site = at(at, person);
            if (site.isPresent()) {
                return site.get();
            }
        }
        return new Site(Dialect.PLAIN, null, person, null, null);
    }

    private static Optional<Site> at(Path folder, ZoneId person) throws IOException {
        var hugo = configuration(folder, names(), fields -> HUGO_ONLY.stream().anyMatch(fields::containsKey));
        if (hugo.isPresent()) {
            return Optional.of(of(Dialect.HUGO, folder, hugo.get(), person));
        }
        if (Files.isDirectory(folder.resolve(VAULT))) {
            return Optional.of(new Site(Dialect.OBSIDIAN, folder, person, null, null));
        }
        return configuration(folder, JEKYLL, fields -> true).map(fields -> of(Dialect.JEKYLL, folder, fields, person));
    }

    /** Whether the site itself does not look there for articles. */
    boolean isNoContent(Path path) {
        String name = String.valueOf(path.getFileName());
        boolean inRoot = path.getParent() != null && path.getParent().equals(root);
        return switch (dialect) {
            case HUGO -> inRoot && NOT_HUGOS_CONTENT.contains(name);
            case JEKYLL -> (inRoot || name.startsWith("_")) && NOT_JEKYLLS_CONTENT.contains(name);
            case OBSIDIAN, PLAIN -> false;
        };
    }

    private static Site of(Dialect dialect, Path root, Map<String, String> fields, ZoneId person) {
        String lang = Stream.of("defaultcontentlanguage", "languagecode", "lang", "language", "locale")
                .flatMap(name -> Optional.ofNullable(fields.get(name)).stream())
                .findFirst()
                .orElse("");
        return new Site(
                dialect,
                root,
                zone(fields.getOrDefault("timezone", "")).orElse(person),
                fields.get("title"),
                lang.isEmpty() ? null : LanguageTag.of(lang).orElse(null));
    }

    private static Optional<ZoneId> zone(String name) {
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(name));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Map<String, String>> configuration(
            Path folder, List<String> names, Predicate<Map<String, String>> isIt) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file) && Files.isReadable(file) && Files.size(file) < LARGEST) {
                var fields = texts(file);
                if (isIt.test(fields)) {
                    return Optional.of(fields);
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> names() {
        return FOLDERS.stream()
                .flatMap(folder -> NAMES.stream().flatMap(name -> KINDS.stream().map(kind -> folder + name + kind)))
                .toList();
    }

    /** A configuration is front matter without a text; Hugo itself reads both in the same way. */
    private static Map<String, String> texts(Path file) throws IOException {
        String text = TextFile.read(file);
        String name = file.toString();
        String fence = name.endsWith(".toml") ? "+++\n" : name.endsWith(".json") ? "" : "---\n";
        String withoutStart = text.startsWith("---\n") ? text.substring(4) : text;
        var fields = FrontMatter.of(fence + withoutStart + (fence.isEmpty() ? "" : "\n" + fence))
                .fields();
        return fields.entrySet().stream()
                .flatMap(field -> field.getValue() instanceof String value
                        ? Stream.of(Map.entry(field.getKey().toLowerCase(Locale.ROOT), value))
                        : Stream.empty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, again) -> first));
    }
}
