package dev.lede.text;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A language as people write it ({@code zh_cn}, {@code EN-us}, {@code zh-hans}), made BCP 47. */
public final class LanguageTag {
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    /** Countries and words of three letters that are often written for a language. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("cn", "zh"),
            Map.entry("jp", "ja"),
            Map.entry("zho", "zh"),
            Map.entry("chi", "zh"),
            Map.entry("jpn", "ja"),
            Map.entry("eng", "en"),
            Map.entry("kor", "ko"),
            Map.entry("deu", "de"),
            Map.entry("ger", "de"),
            Map.entry("fra", "fr"),
            Map.entry("fre", "fr"),
            Map.entry("spa", "es"),
            Map.entry("rus", "ru"));

    private LanguageTag() {}

    /** Empty for what names no language ({@code English}, {@code und}, an empty string). */
    public static Optional<String> of(@Nullable String written) {
        if (written == null) {
            return Optional.empty();
        }
        String[] parts = written.strip().replace('_', '-').split("-", 2);
        String first = parts[0].toLowerCase(Locale.ROOT);
        String language = MEANT.getOrDefault(first, first);
        if (!isLanguage(language)) {
            return Optional.empty();
        }
        String tag = parts.length == 1 ? language : language + "-" + parts[1];
        return Optional.of(Locale.forLanguageTag(tag).toLanguageTag()).filter(read -> !read.equals("und"));
    }

    /** What has two letters is known; of three there are thousands. */
    private static boolean isLanguage(String language) {
        return LANGUAGES.contains(language)
                || language.length() == 3
                        && !language.equals("und")
                        && language.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }
}
