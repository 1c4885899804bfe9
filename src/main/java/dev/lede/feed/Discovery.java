package dev.lede.feed;

import dev.lede.text.Clean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The feeds of a web page: those it says it has ({@code <link rel="alternate">}), those its links seem to lead to, and those
 * that often stand beside such a page. Only addresses of the web: a page can offer neither a command nor a file.
 */
public final class Discovery {
    private static final List<String> TYPES = List.of(
            "application/rss+xml",
            "application/atom+xml",
            "application/feed+json",
            "application/rdf+xml",
            "application/json",
            "application/xml",
            "text/xml");

    /** A page that offers more offers nothing to choose from. */
    private static final int MOST = 100;

    private static final int MOST_LINKS = 5;
    private static final int LONGEST = 2_048;

    /** How the address of a feed looks, behind its host. */
    private static final Pattern LOOKS_LIKE_A_FEED = Pattern.compile("(?i)[^?#]*/(?:feeds?|rss|atom)/?(?:[?#].*)?"
            + "|[^?#]*/(?:feed|rss|atom|index)[\\w-]*\\.(?:xml|json)(?:[?#].*)?"
            + "|[^?#]*\\.(?:rss|atom|rdf)(?:[?#].*)?"
            + "|[^#]*[?&](?:feed|format|type)=(?:rss2?|atom|feed)(?:[&#].*)?");

    /** What the generators of sites call their feed, beside the page and at the site's root. */
    private static final List<String> BESIDE = List.of("feed", "index.xml", "atom.xml", "rss.xml");

    private static final List<String> AT_ROOT =
            List.of("/feed", "/rss", "/atom.xml", "/index.xml", "/feed.xml", "/rss.xml", "/feed.json");

    private record Offer(Link link, int unlikely) {}

    /** @param title what the page calls it, may be empty */
    public record Link(String address, String title) {}

    private Discovery() {}

    /** The feeds that the page says it has, the most likely first. */
    public static List<Link> feedsOf(byte[] page, @Nullable String contentType, String pageUrl) {
        var document = document(page, contentType, pageUrl);
        var offers = new ArrayList<Offer>();
        for (Element link : document.select("link[href], a[rel~=(?i)alternate][href]")) {
            if (isFeed(link) && offers.size() < MOST) {
                offers.add(new Offer(link(link), unlikely(link)));
            }
        }
        offers.sort(Comparator.comparingInt(Offer::unlikely));
        var links = offers.stream().map(Offer::link);
        var channel = KnownSites.channelOn(pageUrl, document.html()).map(address -> new Link(address, "")).stream();
        return usable(Stream.concat(links, channel));
    }

    /** The links of the page that seem to lead to feeds. */
    public static List<Link> linksOf(byte[] page, @Nullable String contentType, String pageUrl) {
        var links = document(page, contentType, pageUrl).select("a[href]").stream()
                .filter(link -> LOOKS_LIKE_A_FEED.matcher(link.absUrl("href")).matches())
                .sorted(Comparator.comparingInt(Discovery::unlikely))
                .map(Discovery::link);
        return usable(links).stream().limit(MOST_LINKS).toList();
    }

    /** Where a feed of that page may well be although the page does not name it. */
    public static List<Link> usualPlaces(String pageUrl) {
        String folder = Addresses.resolve(pageUrl, ".");
        boolean root = folder.equals(Addresses.resolve(pageUrl, "/"));
        return usable(Stream.concat(root ? Stream.of() : BESIDE.stream(), AT_ROOT.stream())
                .map(path -> new Link(Addresses.resolve(pageUrl, path), "")));
    }

    private static Link link(Element link) {
        String title = link.attr("title").isEmpty() ? link.text() : link.attr("title");
        return new Link(link.absUrl("href"), Clean.line(title));
    }

    /** Each once; what is no address of the web, or could not be shown as it is, is left out. */
    private static List<Link> usable(Stream<Link> links) {
        var byAddress = new LinkedHashMap<String, Link>();
        links.filter(link -> Addresses.isWeb(link.address)
                        && link.address.length() < LONGEST
                        && Clean.line(link.address).equals(link.address))
                .forEach(link -> byAddress.putIfAbsent(link.address, link));
        return List.copyOf(byAddress.values());
    }

    private static Document document(byte[] page, @Nullable String contentType, String pageUrl) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(page), FeedText.declaredIn(contentType), pageUrl);
        } catch (IOException e) {
            throw new UncheckedIOException("read a page from memory", e);
        }
    }

    private static boolean isFeed(Element link) {
        List<String> relations =
                List.of(link.attr("rel").toLowerCase(Locale.ROOT).strip().split("\\s+"));
        boolean alternate = relations.contains("alternate") || relations.contains("feed");
        return alternate && !relations.contains("stylesheet") && !link.hasAttr("hreflang") && TYPES.contains(type(link))
                || relations.contains("feed");
    }

    private static String type(Element link) {
        String type = link.attr("type").toLowerCase(Locale.ROOT);
        int parameters = type.indexOf(';');
        return (parameters < 0 ? type : type.substring(0, parameters)).strip();
    }

    /** Feeds of comments come last; {@code application/json} is often no feed at all (WordPress links its API so). */
    private static int unlikely(Element link) {
        String about = (link.attr("title") + " " + link.attr("href")).toLowerCase(Locale.ROOT);
        boolean comments = about.contains("comment")
                || about.contains("评论")
                || about.contains("oembed")
                || about.contains("wp-json");
        int type = TYPES.indexOf(type(link));
        return (comments ? TYPES.size() : 0) + (type < 0 || type > 3 ? 1 : 0);
    }
}
