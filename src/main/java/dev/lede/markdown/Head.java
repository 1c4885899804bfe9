package dev.lede.markdown;

import dev.lede.model.Article;
import dev.lede.model.Enclosure;
import dev.lede.model.Entry;
import dev.lede.text.Clean;
import dev.lede.text.Emphasis;
import dev.lede.text.Role;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What stands above an article's text: title, standfirst, where and when it is from, and what belongs to it. */
final class Head {
    /** Where a summary is looked for in the text. */
    private static final int BEGINNING = 3_000;

    /** A summary that agrees with the text so far says nothing of its own, however it was cut or ended. */
    private static final int TELLING = 60;

    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]{0,300})\\]\\([^)]{0,2000}\\)");
    /** Tags, shortcodes and marks of footnotes: no words of the text. */
    private static final Pattern NO_TEXT =
            Pattern.compile("<[^<>]{1,500}>|\\{\\{[<%].{0,500}?[%>]\\}\\}|\\[\\^[^\\]]{1,50}\\]");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Article article;
    private final Entry entry;
    private final HeadWords words;
    private final HeadKeys keys;
    private final Page page;

    Head(Article article, HeadWords words, HeadKeys keys, Page page) {
        this.article = article;
        this.entry = article.entry();
        this.words = words;
        this.keys = keys;
        this.page = page;
    }

    void set() {
        title();
        standfirst();
        byline();
        paragraph(entry.tags().stream().map(tag -> "#" + tag).collect(Collectors.joining(" ")), Role.TAG);
        languages();
        sources();
        address();
        thumbnail();
        article.enclosures().forEach(enclosure -> link("▶ " + described(enclosure), enclosure.url()));
        outline();
        paragraph(words.shortfall(), Role.PROBLEM);
    }

    /** Only which article it is. */
    void setBriefly() {
        title();
        byline();
    }

    private void byline() {
        page.gap();
        paragraph(joined(" · ", entry.feed(), entry.author(), words.dateline()), Role.BYLINE);
    }

    /** Where the publisher asks for it, or there is enough to choose from. */
    private void outline() {
        if (keys.outline().isEmpty()) {
            return;
        }
        var headings = Contents.of(article.markdown(), entry.title());
        if (headings.size() >= (article.toc() ? 1 : Contents.OF_ITSELF)) {
            paragraph("§ " + String.join(" · ", headings) + " (" + keys.outline() + ")", Role.DIM);
        }
    }

    private void title() {
        var pen = pen(Role.TITLE);
        pen.open("title", pen.ink().with(Emphasis.BOLD));
        pen.write(entry.title(), 0);
        page.write(pen);
    }

    private void standfirst() {
        String lead = orEmpty(article.lead());
        String text = lead.isBlank() ? summary() : lead;
        if (!text.isBlank()) {
            page.gap();
            paragraph(text, Role.LEAD);
        }
    }

    private String summary() {
        String summary = orEmpty(entry.summary());
        return begins(summary) ? "" : summary;
    }

    /** Whether the text itself begins with the summary, which publishers cut where it suits them. */
    private boolean begins(String summary) {
        String markdown = article.markdown();
        String start = markdown.substring(0, Math.min(markdown.length(), BEGINNING));
        String words = words(summary);
        return words(start).contains(words.substring(0, Math.min(words.length(), TELLING)));
    }

    private static String words(String text) {
        String shown = NO_TEXT.matcher(LINK.matcher(text).replaceAll("$1")).replaceAll("");
        return NO_WORD.matcher(Parser.unescapeEntities(shown, false)).replaceAll("");
    }

    private void sources() {
        String key = words.sources().isEmpty() || keys.language().isEmpty() ? "" : " (" + keys.language() + ")";
        paragraph(words.sources() + key, Role.LANG);
    }

    /** The article's own: shown whole, so a number would say nothing. */
    private void address() {
        var pen = pen(Role.LINK);
        String url = Clean.line(orEmpty(entry.url()));
        if (Addresses.leads(url)) {
            pen.open("address", pen.ink().linkedTo(url));
            pen.write(url, 0);
            page.write(pen);
        }
    }

    private void languages() {
        if (entry.langs().size() < 2) {
            return;
        }
        var pen = pen(Role.LANG);
        for (String lang : entry.langs()) {
            pen.write(lang.equals(entry.langs().getFirst()) ? "" : " · ", 0);
            var ink = pen.ink();
            pen.open("lang", lang.equals(entry.lang()) ? ink.with(Emphasis.BOLD) : ink);
            pen.write(lang, 0);
            pen.close("lang", 0);
        }
        if (!keys.language().isEmpty()) {
            pen.open("key", Ink.of(Role.DIM));
            pen.write(" (" + keys.language() + ")", 0);
        }
        page.write(pen);
    }

    private void thumbnail() {
        String address = orEmpty(article.thumbnail());
        if (!address.isBlank()) {
            var pen = pen(Role.PICTURE);
            pen.picture("", "", address, 0);
            page.write(pen);
        }
    }

    private void link(String text, String address) {
        var pen = pen(Role.LINK);
        pen.openLink("head", address);
        pen.write(text, 0);
        pen.close("head", 0);
        page.write(pen);
    }

    private static String described(Enclosure enclosure) {
        String path = enclosure.url().replaceFirst("[?#].*", "");
        String name = path.substring(path.lastIndexOf('/') + 1);
        return joined(" · ", name, enclosure.type(), size(enclosure.length()), Addresses.host(enclosure.url()));
    }

    private static @Nullable String size(@Nullable Long bytes) {
        if (bytes == null || bytes <= 0) {
            return null;
        }
        return bytes < 1_000_000 ? (bytes + 999) / 1000 + " kB" : (bytes + 500_000) / 1_000_000 + " MB";
    }

    private void paragraph(String text, Role role) {
        var pen = pen(role);
        pen.write(text, 0);
        page.write(pen);
    }

    private Pen pen(Role role) {
        return new Pen(role, page.links());
    }

    private static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(Predicate.not(String::isBlank))
                .collect(Collectors.joining(between));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
