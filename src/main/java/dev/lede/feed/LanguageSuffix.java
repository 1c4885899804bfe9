package dev.lede.feed;

import dev.lede.text.LanguageTag;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file's name parted from its language: {@code a/index.zh-hans.md} is {@code a/index} in {@code zh-Hans}. A suffix that is
 * no language ({@code notes.v2.md}) belongs to the name.
 *
 * @param base what the translations of one article share
 * @param lang BCP 47
 */
public record LanguageSuffix(String base, @Nullable String lang) {
    private static final Pattern SUFFIX =
            Pattern.compile("\\.([a-zA-Z]{2}(?:[-_](?:[a-zA-Z]{4}|[a-zA-Z]{2}|\\d{3})){0,2})$");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    public static LanguageSuffix of(String path) {
        int dot = path.lastIndexOf('.');
        String name = dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
        var suffix = SUFFIX.matcher(name);
        if (!suffix.find()
                || !LANGUAGES.contains(suffix.group(1).substring(0, 2).toLowerCase(Locale.ROOT))) {
            return new LanguageSuffix(name, null);
        }
        return new LanguageSuffix(
                name.substring(0, suffix.start()),
                LanguageTag.of(suffix.group(1)).orElse(null));
    }
}
