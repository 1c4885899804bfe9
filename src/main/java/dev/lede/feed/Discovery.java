package dev.lede.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The feeds a web page says it has, by {@code <link rel="alternate">}. */
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

    private record Offer(String address, int unlikely) {}

    private Discovery() {}

    /** Addresses of feeds, http and https only, the most likely first. */
    public static List<String> feedsOf(byte[] page, @Nullable String contentType, String pageUrl) {
        var offers = new ArrayList<Offer>();
        for (Element link : document(page, contentType, pageUrl).select("link[href], a[rel~=(?i)alternate][href]")) {
            String address = link.absUrl("href");
            if (isFeed(link) && Addresses.isWeb(address) && offers.size() < MOST) {
                offers.add(new Offer(address, unlikely(link)));
            }
        }
        offers.sort(Comparator.comparingInt(Offer::unlikely));
        var addresses = new LinkedHashSet<String>();
        offers.forEach(offer -> addresses.add(offer.address));
        return List.copyOf(addresses);
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
