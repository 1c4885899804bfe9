package dev.lede.library;

import dev.lede.feed.Discovery;
import dev.lede.feed.FeedParser;
import dev.lede.feed.KnownSites;
import dev.lede.feed.Opml;
import dev.lede.feed.ParsedFeed;
import dev.lede.fetch.AddressRules;
import dev.lede.fetch.Body;
import dev.lede.fetch.FetchResult;
import dev.lede.fetch.Fetcher;
import dev.lede.library.Found.Offer;
import dev.lede.model.Problem;
import dev.lede.source.Commands;
import dev.lede.source.LocalFiles;
import dev.lede.source.Reading;
import dev.lede.source.Source;
import dev.lede.text.Clean;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what a source is: a feed, a page that has one, a folder, a file, a command. Only the address itself was named
 * by the person; whatever it leads to is asked for under the rules for strangers.
 */
final class Finding {
    private final Fetcher fetcher;
    private final AddressRules rules;
    private final LocalFiles files;
    private final Commands commands;

    Finding(Fetcher fetcher, AddressRules rules, LocalFiles files, Commands commands) {
        this.fetcher = fetcher;
        this.rules = rules;
        this.files = files;
        this.commands = commands;
    }

    Found find(Source source) throws InterruptedException {
        return switch (source) {
            case Source.WebFeed web -> onTheWeb(web);
            case Source.Folder folder -> local(Added.Kind.FOLDER, source, files.look(folder));
            case Source.SingleFile file -> local(Added.Kind.FILE, source, files.look(file));
            case Source.Command command -> output(source, commands.run(command.command()));
            case Source.Filter filter -> filtered(filter);
        };
    }

    /** Looks at a feed that a page named. */
    Found look(Offer offer) throws InterruptedException {
        var search = new Search(fetcher);
        var seen = search.feedAt(new Discovery.Link(offer.address(), offer.title()));
        return seen == null
                ? new Found.Failed(offer.address(), search.problemOr(Problem.Kind.NOT_A_FEED, ""))
                : new Found.Offered(Added.Kind.FEED, List.of(seen));
    }

    private static Found local(Added.Kind kind, Source source, Reading reading) {
        return switch (reading) {
            case Reading.Failed(var problem) -> new Found.Failed(source.address(), problem);
            case Reading.Read read -> offered(kind, source.address(), read.feed());
            case Reading.Unchanged() -> throw new IllegalStateException("looked at for the first time");
        };
    }

    // commands

    private Found filtered(Source.Filter filter) throws InterruptedException {
        rules.name(filter.page());
        long start = System.nanoTime();
        var fetched = fetcher.fetch(Fetcher.Request.of(filter.page()));
        if (!(fetched instanceof FetchResult.Fetched page)) {
            return new Found.Failed(filter.address(), Search.problem(fetched, filter.page()));
        }
        var spent = Duration.ofNanos(System.nanoTime() - start);
        return output(filter, commands.run(filter.command(), page.body(), spent));
    }

    private static Found output(Source source, Commands.Ran ran) {
        return switch (ran) {
            case Commands.Ran.Failed(var problem) -> new Found.Failed(source.address(), problem);
            case Commands.Ran.Output(Body body) ->
                FeedParser.parse(body.bytes(), null, "") instanceof ParsedFeed feed
                        ? offered(Added.Kind.COMMAND, source.address(), feed)
                        : new Found.Failed(source.address(), new Problem(Problem.Kind.NOT_A_FEED, ""));
        };
    }

    // the web

    /** Without a scheme it is https; where nothing answers so, it is http, as that is no secret that could leak. */
    private Found onTheWeb(Source.WebFeed web) throws InterruptedException {
        var found = asked(web.address());
        boolean silent =
                found instanceof Found.Failed(var unasked, var problem) && problem.kind() == Problem.Kind.UNREACHABLE;
        return silent && web.guessed() ? asked("http" + web.address().substring("https".length())) : found;
    }

    private Found asked(String address) throws InterruptedException {
        rules.name(address);
        var search = new Search(fetcher);
        var known = KnownSites.feedsOf(address).stream()
                .map(feed -> new Discovery.Link(feed, ""))
                .toList();
        var offers = search.offersOf(known);
        return offers.isEmpty()
                ? answered(address, fetcher.fetch(Fetcher.Request.of(address)))
                : new Found.Offered(Added.Kind.PAGE, offers);
    }

    private Found answered(String address, FetchResult result) throws InterruptedException {
        if (!(result instanceof FetchResult.Fetched answer)) {
            return new Found.Failed(address, Search.problem(result, address));
        }
        byte[] body = answer.body().bytes();
        if (FeedParser.parse(body, answer.contentType(), answer.finalUrl()) instanceof ParsedFeed feed) {
            return offered(Added.Kind.FEED, address, feed);
        }
        return Opml.read(body, answer.contentType()).isPresent()
                ? new Found.Failed(address, new Problem(Problem.Kind.LIST_OF_FEEDS, address))
                : onPage(address, answer);
    }

    private Found onPage(String address, FetchResult.Fetched page) throws InterruptedException {
        byte[] body = page.body().bytes();
        var search = new Search(fetcher);
        var offers = search.offersOf(Discovery.feedsOf(body, page.contentType(), page.finalUrl()));
        if (offers.isEmpty()) {
            offers = search.offersOf(Discovery.linksOf(body, page.contentType(), page.finalUrl()));
        }
        if (offers.isEmpty()) {
            offers = search.guess(Discovery.usualPlaces(page.finalUrl()));
        }
        return offers.isEmpty()
                ? new Found.Failed(address, search.problemOr(Problem.Kind.NOT_A_FEED, ""))
                : new Found.Offered(Added.Kind.PAGE, offers);
    }

    private static Found offered(Added.Kind kind, String address, ParsedFeed feed) {
        return new Found.Offered(kind, List.of(new Offer(address, titleOf(feed, address), true)));
    }

    static String titleOf(ParsedFeed feed, @Nullable String otherwise) {
        String title = Clean.line(Objects.requireNonNullElse(feed.title(), ""));
        return title.isEmpty() ? Clean.line(Objects.requireNonNullElse(otherwise, "")) : title;
    }
}
