package dev.lede.sync;

import dev.lede.feed.ParsedEntry;
import dev.lede.feed.ParsedFeed;
import dev.lede.feed.PlainText;
import dev.lede.markdown.HtmlToMarkdown;
import dev.lede.model.NewEntry;
import dev.lede.text.Clean;
import dev.lede.text.DisplayWidth;
import dev.lede.text.SameAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns what a publisher sent into what is stored: Markdown for HTML, plain text for summaries, an identity for each. */
final class Conversion {
    /** What a list can show of a summary, and a little more. */
    private static final int SUMMARY_CELLS = 500;

    private final String base;
    private final Set<String> sharedIds;
    private final Languages languages;

    private Conversion(String base, Set<String> sharedIds, Languages languages) {
        this.base = base;
        this.sharedIds = sharedIds;
        this.languages = languages;
    }

    /**
     * @param base the address against which what is still relative is read
     * @param lang the language of all entries, whatever the publisher declares; null leaves it to the publisher
     */
    static List<NewEntry> of(ParsedFeed feed, String base, @Nullable String lang) {
        var conversion =
                new Conversion(feed.link() == null ? base : feed.link(), sharedIds(feed), new Languages(feed, lang));
        return feed.entries().stream().map(conversion::convert).toList();
    }

    /** Those that different articles bear, or that are the site's address. An article that is merely sent twice keeps its id. */
    private static Set<String> sharedIds(ParsedFeed feed) {
        String home = SameAddress.key(feed.link());
        var bearers = new HashMap<String, String>();
        var shared = new HashSet<String>();
        for (var entry : feed.entries()) {
            String link = SameAddress.key(entry.link());
            String article = link != null ? link : entry.link() == null ? said(entry) : entry.link();
            String id = entry.id();
            if (id == null) {
                continue;
            }
            boolean ofTheSite = home != null && home.equals(SameAddress.key(id)) && !home.equals(link);
            if (ofTheSite || !bearers.computeIfAbsent(id, first -> article).equals(article)) {
                shared.add(id);
            }
        }
        return shared;
    }

    private NewEntry convert(ParsedEntry entry) {
        String body = entry.content() != null ? entry.content() : entry.summary();
        boolean markdown = entry.contentKind() == ParsedEntry.ContentKind.MARKDOWN;
        String title = Clean.line(Objects.requireNonNullElse(entry.title(), ""));
        String text = markdown(body, markdown, Objects.requireNonNullElse(entry.link(), base));
        return new NewEntry(
                guid(entry),
                title,
                cleaned(entry.author()),
                entry.link(),
                entry.published() != null ? entry.published() : entry.updated(),
                markdown ? cleaned(entry.summary()) : summary(entry),
                cleaned(entry.lead()),
                text,
                markdown ? null : body,
                languages.of(entry, title, text),
                entry.translationKey(),
                entry.thumbnail(),
                entry.toc(),
                entry.tags(),
                entry.enclosures(),
                entry.fields());
    }

    private static String markdown(@Nullable String body, boolean isMarkdown, String base) {
        if (body == null) {
            return "";
        }
        return isMarkdown ? Clean.block(body) : HtmlToMarkdown.convert(body, base);
    }

    private static @Nullable String summary(ParsedEntry entry) {
        if (entry.summary() == null) {
            return null;
        }
        String plain = Clean.line(PlainText.of(entry.summary()));
        return plain.isEmpty() ? null : DisplayWidth.cut(plain, SUMMARY_CELLS);
    }

    /**
     * The publisher's id, unless several articles of the document bear it (some feeds give the site's address to all):
     * then the link tells them apart. Without either, what the entry says is its identity.
     */
    private String guid(ParsedEntry entry) {
        String id = entry.id();
        if (id != null && !sharedIds.contains(id)) {
            return id;
        }
        if (entry.link() != null) {
            return id == null || id.equals(entry.link()) ? entry.link() : id + " " + entry.link();
        }
        return "urn:uuid:" + UUID.nameUUIDFromBytes(said(entry).getBytes(StandardCharsets.UTF_8));
    }

    private static String said(ParsedEntry entry) {
        return entry.title() + "\n" + entry.published() + "\n" + (entry.published() == null ? entry.content() : "");
    }

    private static @Nullable String cleaned(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String clean = Clean.line(text);
        return clean.isEmpty() ? null : clean;
    }
}
