package dev.lede.feed;

import dev.lede.feed.ParsedEntry.ContentKind;
import dev.lede.model.KeptEntry;
import dev.lede.text.Clean;
import dev.lede.text.Dates;
import dev.lede.text.LanguageTag;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A Markdown file read as an entry: here is decided which of Hugo's and its themes' fields mean what.
 *
 * @param entry null where there is nothing to read: a draft, or the page of a section
 * @param kept what an archive of ours holds, in place of the entry
 * @param problem why its front matter could not be read
 */
public record FrontMatterEntry(
        @Nullable ParsedEntry entry,
        @Nullable KeptEntry kept,
        @Nullable String problem) {
    /** Hugo's default for {@code defaultContentLanguage}. */
    private static final String HUGO_LANG = "en";

    /** Hugo's order for an article's date. */
    private static final String[] DATES = {
        "date", "publishdate", "pubdate", "published", "created", "lastmod", "modified"
    };

    /** Jekyll's posts, and notes of a day. */
    private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[-_ ]?(.*)");

    private static final List<String> PICTURES =
            List.of("thumbnail", "banner", "featuredimage", "featured_image", "featured", "image", "cover", "images");

    /** Themes have {@code featured: false} and {@code images: true} too. */
    private static final Set<String> SWITCHES = Set.of("true", "false");

    public static FrontMatterEntry of(ArticleFile file) {
        var frontMatter = FrontMatter.of(file.text());
        var kept = ArchiveReader.read(frontMatter, file.resolve());
        if (kept.isPresent()) {
            return new FrontMatterEntry(null, kept.get(), null);
        }
        var fields = new Fields(frontMatter.fields());
        return isArticle(file, frontMatter, fields)
                ? new FrontMatterEntry(entry(file, frontMatter, fields), null, frontMatter.problem())
                : new FrontMatterEntry(null, null, frontMatter.problem());
    }

    private static boolean isArticle(ArticleFile file, FrontMatter frontMatter, Fields fields) {
        boolean section = LanguageSuffix.of(file.path()).base().matches("(?:.*/)?_index");
        boolean withheld = fields.flag("draft")
                || fields.text("published").filter("false"::equals).isPresent();
        return !section && !withheld && (file.dialect() != Dialect.JEKYLL || isJekylls(frontMatter));
    }

    /** Jekyll copies what has no front matter, and its pages of lists have no text. */
    private static boolean isJekylls(FrontMatter frontMatter) {
        boolean fields = !frontMatter.fields().isEmpty() || frontMatter.problem() != null;
        return fields && !frontMatter.body().isBlank();
    }

    private static ParsedEntry entry(ArticleFile file, FrontMatter frontMatter, Fields fields) {
        boolean note = file.dialect() == Dialect.OBSIDIAN;
        String written = Clean.block(frontMatter.body()).strip();
        String body = MarkdownAddresses.replace(note ? NotesText.plain(written) : written, file.resolve());
        String lang = lang(file, fields);
        return new ParsedEntry(
                file.path(),
                fields.text("title").orElseGet(() -> note ? name(file.path()) : titleWithoutField(file.path(), body)),
                link(fields),
                author(fields),
                Optional.ofNullable(instant(file, fields, DATES)).orElseGet(() -> byName(file)),
                instant(file, fields, "lastmod", "updated", "modified"),
                fields.text("summary", "description").orElse(null),
                fields.text("lead").orElse(null),
                body,
                ContentKind.MARKDOWN,
                lang,
                translationKey(file, fields, lang),
                thumbnail(file, fields, body),
                null,
                fields.flag("toc"),
                tags(fields, note ? NotesText.tags(written) : List.of()),
                List.of(),
                frontMatter.fields());
    }

    private static String titleWithoutField(String path, String body) {
        return MarkdownOpening.heading(body).orElseGet(() -> {
            var dated = DATED.matcher(name(path));
            String name = dated.matches() && !dated.group(2).isEmpty() ? dated.group(2) : name(path);
            return name.replace('-', ' ');
        });
    }

    /** What the person calls the article: the file, or the folder that holds only it. */
    private static String name(String path) {
        String base = LanguageSuffix.of(path).base();
        String folder = base.replaceFirst("/?(?:index|README)$", "");
        return fileName(folder.isEmpty() ? base : folder);
    }

    private static @Nullable Instant byName(ArticleFile file) {
        var dated = DATED.matcher(name(file.path()));
        return dated.matches() ? Dates.read(dated.group(1), file.zone()).orElse(null) : null;
    }

    private static @Nullable String link(Fields fields) {
        return Stream.of("link", "originallink", "externalurl", "canonicalurl", "canonical", "url")
                .flatMap(name -> fields.text(name).stream())
                .filter(url -> url.toLowerCase(Locale.ROOT).matches("https?://\\S+"))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String author(Fields fields) {
        var names = Stream.of("author", "authors")
                .map(fields::texts)
                .filter(authors -> !authors.isEmpty())
                .findFirst();
        return names.map(authors -> String.join(", ", authors)).orElse(null);
    }

    private static @Nullable Instant instant(ArticleFile file, Fields fields, String... names) {
        return Stream.of(names)
                .flatMap(name -> fields.text(name).stream())
                .flatMap(text -> Dates.read(text, file.zone()).stream())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String lang(ArticleFile file, Fields fields) {
        return fields.text("lang", "language")
                .flatMap(LanguageTag::of)
                .or(() -> Optional.ofNullable(LanguageSuffix.of(file.path()).lang()))
                .or(() -> Optional.ofNullable(file.siteLang()))
                .orElse(file.hasTranslations() ? HUGO_LANG : null);
    }

    private static @Nullable String translationKey(ArticleFile file, Fields fields, @Nullable String lang) {
        boolean named = fields.texts("translations").stream()
                .flatMap(written -> LanguageTag.of(written).stream())
                .anyMatch(other -> !other.equals(lang));
        String samePath =
                file.hasTranslations() || named ? LanguageSuffix.of(file.path()).base() : null;
        return fields.text("translationkey").orElse(samePath);
    }

    private static @Nullable String thumbnail(ArticleFile file, Fields fields, String body) {
        var drawnAnyway = MarkdownOpening.picture(body);
        return PICTURES.stream()
                .flatMap(name -> fields.text(name).stream())
                .filter(picture -> !SWITCHES.contains(picture))
                .findFirst()
                .map(file.resolve())
                .filter(picture -> !drawnAnyway.equals(Optional.of(picture)))
                .orElse(null);
    }

    private static List<String> tags(Fields fields, List<String> inText) {
        var tags = new LinkedHashSet<>(fields.texts("categories"));
        tags.addAll(fields.texts("tags"));
        tags.addAll(inText);
        return new ArrayList<>(tags);
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
