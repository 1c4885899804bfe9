package dev.lede.markdown;

import dev.lede.text.Clean;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.internal.StringUtil;

/** An address out of a page, fit to stand in Markdown: absolute, of a kind that one can follow, without what would end it. */
final class HtmlAddress {
    private static final Pattern SCHEME = Pattern.compile("(?i)([a-z][a-z0-9+.-]*):.*");
    private static final List<String> FOLLOWED =
            List.of("http", "https", "mailto", "tel", "ftp", "magnet", "gemini", "gopher", "xmpp", "geo");
    private static final Pattern TRACKER =
            Pattern.compile("(?i)https?://(?:[^/]*\\.)?(?:doubleclick\\.net|pixel\\.wp\\.com"
                    + "|stats\\.wordpress\\.com|google-analytics\\.com|googletagmanager\\.com|feedsportal\\.com"
                    + "|feeds\\.feedburner\\.com/~r)(?:/.*)?");

    /** Markdown reads entities in an address too. */
    private static final Pattern ENTITY = Pattern.compile("&(?=#?[a-zA-Z0-9]{1,31};)");

    private HtmlAddress() {}

    static Optional<String> of(String raw, String base) {
        // Browsers leave out what a publisher put between the letters of "javascript:".
        String written = Clean.block(raw).replace("\n", "").replace("\t", "").strip();
        // Escaped twice by the publisher.
        written = written.contains("&amp;") ? written.replace("&amp;", "&") : written;
        String address = SCHEME.matcher(written).matches() ? written : absolute(written, base);
        var scheme = SCHEME.matcher(address);
        boolean followed =
                !scheme.matches() || FOLLOWED.contains(scheme.group(1).toLowerCase(Locale.ROOT));
        boolean useful = !written.isEmpty()
                && !address.isEmpty()
                && followed
                && !TRACKER.matcher(address).matches();
        return useful ? Optional.of(destination(address)) : Optional.empty();
    }

    /** Where there is nothing to start from it stays as it is: the file of a person leads to files. */
    private static String absolute(String written, String base) {
        if (base.isEmpty()) {
            return written.startsWith("//") ? "https:" + written : written;
        }
        return StringUtil.resolve(base, written);
    }

    private static String destination(String address) {
        String safe = address.replace("<", "%3C").replace(">", "%3E").replace("\\", "%5C");
        safe = ENTITY.matcher(safe).replaceAll("&amp;");
        if (!safe.startsWith("/")) {
            safe = safe.replace(" ", "%20");
        }
        boolean ends = safe.chars().anyMatch(c -> c == ' ' || c == '(' || c == ')');
        return ends ? "<" + safe + ">" : safe;
    }
}
