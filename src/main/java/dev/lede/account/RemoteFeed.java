package dev.lede.account;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed that the account follows.
 *
 * @param stream its name at the server: {@code feed/12}
 * @param labels its folders
 */
public record RemoteFeed(
        String stream,
        String title,
        @Nullable String url,
        @Nullable String site,
        List<String> labels) {

    public RemoteFeed {
        labels = List.copyOf(labels);
    }

    /** Whether this is its title, but for signs that some servers write otherwise. */
    public boolean isTitled(String wanted) {
        return RemoteText.isAlike(wanted, title);
    }

    public RemoteFeed titled(String wanted) {
        return new RemoteFeed(stream, wanted, url, site, labels);
    }

    public RemoteFeed in(String folder) {
        return new RemoteFeed(stream, title, url, site, List.of(folder));
    }
}
