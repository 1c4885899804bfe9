package dev.lede.feed;

import java.time.ZoneId;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A file that holds one article, as its folder sees it.
 *
 * @param path from the folder on, with {@code /}: the file's identity
 * @param hasTranslations whether the folder holds the same path in another language
 * @param zone where a date without a zone is
 * @param siteLang the language of files that do not name theirs, null where nothing says so
 * @param resolve what an address in the file leads to
 */
public record ArticleFile(
        String path,
        String text,
        boolean hasTranslations,
        Dialect dialect,
        ZoneId zone,
        @Nullable String siteLang,
        UnaryOperator<String> resolve) {}
