package dev.lede.library;

import dev.lede.config.Version;
import dev.lede.extract.Extraction;
import dev.lede.extract.Extractor;
import dev.lede.extract.Metadata;
import dev.lede.extract.Page;
import dev.lede.fetch.AddressRules;
import dev.lede.fetch.FetchResult;
import dev.lede.fetch.Fetcher;
import dev.lede.fetch.HttpFetcher;
import dev.lede.fetch.Limits;
import dev.lede.fetch.NetworkSettings;
import dev.lede.markdown.HtmlToMarkdown;
import dev.lede.model.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The article in a page, as Markdown; needs neither the store nor the configuration. */
public final class Extracting {
    private static final Pattern WEB = Pattern.compile("(?i)https?://.+");

    private final Map<String, String> environment;

    /** @param environment holds the {@code *_proxy} variables */
    public Extracting(Map<String, String> environment) {
        this.environment = environment;
    }

    /** What came of a page, which is named as the person did. */
    public sealed interface Outcome {
        String path();

        /**
         * @param text as plain lines, without captions
         * @param opinions of the experts, the one that was taken first
         */
        record Found(String path, PageMetadata metadata, String text, String markdown, List<Opinion> opinions)
                implements Outcome {}

        record Failed(String path, Problem problem) implements Outcome {}
    }

    /** What one expert takes for the article, and how good that looks. */
    public record Opinion(String expert, String reason, String text) {}

    /** As {@link Metadata}, for who may not know how pages are read; the date is RFC 3339. */
    public record PageMetadata(
            @Nullable String title,
            @Nullable String byline,
            @Nullable String published,
            @Nullable String lang,
            @Nullable String siteName,
            @Nullable String thumbnail,
            List<String> tags) {

        static PageMetadata of(Metadata found) {
            return new PageMetadata(
                    found.title(),
                    found.byline(),
                    found.published() == null ? null : found.published().toString(),
                    found.lang(),
                    found.siteName(),
                    found.thumbnail(),
                    found.tags());
        }
    }

    /** @param source an address, a file, or {@code -} for stdin; a line of a batch has the address behind a tab */
    public Outcome extract(String source) throws InterruptedException {
        String[] parts = source.split("\t", 2);
        return WEB.matcher(parts[0]).matches() ? fetched(parts[0]) : read(parts[0], parts.length > 1 ? parts[1] : "");
    }

    private static Outcome read(String file, String address) {
        try {
            return outcome(file, Page.of(address, Parsing.bytes(file), null));
        } catch (IOException e) {
            return new Outcome.Failed(file, new Problem(Problem.Kind.UNREADABLE_FILE, ""));
        }
    }

    private Outcome fetched(String address) throws InterruptedException {
        var rules = new AddressRules(List.of(address));
        var fetcher = new HttpFetcher(new NetworkSettings(rules, environment, Limits.REAL, Version.number()));
        var result = fetcher.fetch(Fetcher.Request.of(address));
        return result instanceof FetchResult.Fetched answer
                ? outcome(address, Page.of(answer.finalUrl(), answer.body().bytes(), answer.contentType()))
                : new Outcome.Failed(address, Search.problem(result, address));
    }

    private static Outcome outcome(String path, Page page) {
        return switch (Extractor.extract(page)) {
            case Extraction.Article article ->
                new Outcome.Found(
                        path,
                        PageMetadata.of(article.metadata()),
                        article.text(),
                        HtmlToMarkdown.convert(article.html(), page.address()),
                        article.chosen().opinions().stream()
                                .map(one -> new Opinion(one.expert(), one.reason(), one.text()))
                                .toList());
            case Extraction.Refused refused -> new Outcome.Failed(path, refused.problem());
        };
    }
}
