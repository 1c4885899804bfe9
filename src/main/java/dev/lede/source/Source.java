package dev.lede.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an address names. The text decides, and what is on this disk; nothing is asked of the network. */
public sealed interface Source {
    Pattern HOST = Pattern.compile("(?:localhost|[\\p{L}\\p{N}_-]+(?:\\.[\\p{L}\\p{N}_-]+)+)(?::\\d+)?(?:[/?#].*)?");

    /** newsboat's: the first colon ends the command, so it can hold none. */
    Pattern FILTER = Pattern.compile("filter:([^:]+):(.+)", Pattern.DOTALL);

    /** As accounts of Mastodon are written: {@code @name@host}. */
    Pattern ACCOUNT = Pattern.compile("@([\\w.-]+)@([\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+)");

    Pattern LOCAL = Pattern.compile("(?:/|~|\\.{1,2}(?:/|$)).*");

    String EXEC = "exec:";

    String HTTPS = "https://";

    /** As it stands in {@code feeds}. */
    String address();

    /**
     * Something to fetch: a feed, or a page that names one.
     *
     * @param guessed whether its scheme is our guess
     */
    record WebFeed(String address, boolean guessed) implements Source {
        public WebFeed(String address) {
            this(address, false);
        }
    }

    /** A folder of Markdown files, with all folders within. */
    record Folder(Path path) implements Source {
        private static final int LEVELS = 6;

        /** Where a Hugo site keeps what its articles show, if the folder is such a site's {@code content} or below it. */
        public static Optional<Path> statics(Path folder) {
            Path at = folder.toAbsolutePath().normalize();
            for (int level = 0; level < LEVELS && at != null; level++, at = at.getParent()) {
                if (String.valueOf(at.getFileName()).equals("content")) {
                    return Optional.of(at.resolveSibling("static"));
                }
            }
            return Optional.empty();
        }

        @Override
        public String address() {
            return path.toString();
        }
    }

    /** One Markdown, HTML or feed file. */
    record SingleFile(Path path) implements Source {
        @Override
        public String address() {
            return path.toString();
        }
    }

    /** A command whose output is the feed. */
    record Command(String command) implements Source {
        @Override
        public String address() {
            return EXEC + command;
        }
    }

    /** A command that makes a feed of what is fetched from an address. */
    record Filter(String command, String page) implements Source {
        @Override
        public String address() {
            return "filter:" + command + ":" + page;
        }
    }

    static Source of(String written) {
        return of(written, Path.of(System.getProperty("user.home")), Path.of(""));
    }

    /** @param here what relative paths start from */
    static Source of(String written, Path home, Path here) {
        String address = written.strip();
        var filter = FILTER.matcher(address);
        if (filter.matches()) {
            return new Filter(filter.group(1), filter.group(2));
        }
        if (address.startsWith(EXEC)) {
            return new Command(address.substring(EXEC.length()));
        }
        return ofPlace(address, home, here);
    }

    /** What is asked of the network for such a line, in so far as it is: by the text alone, without a look at this disk. */
    static String fetched(String written) {
        String address = written.strip();
        var filter = FILTER.matcher(address);
        if (filter.matches()) {
            return filter.group(2);
        }
        return HOST.matcher(address).matches() ? HTTPS + address : web(address).orElse(address);
    }

    private static Source ofPlace(String address, Path home, Path here) {
        return web(address).<Source>map(WebFeed::new).orElseGet(() -> ofWord(address, home, here));
    }

    private static Optional<String> web(String address) {
        String scheme = address.toLowerCase(Locale.ROOT);
        if (scheme.startsWith("feed://")) {
            return Optional.of("http" + address.substring("feed".length()));
        }
        if (scheme.startsWith("feed:")) {
            return Optional.of(address.substring("feed:".length()));
        }
        return address.contains("://") && !scheme.startsWith("file:") ? Optional.of(address) : Optional.empty();
    }

    private static Source ofWord(String address, Path home, Path here) {
        Path path = LocalPath.of(address, home, here);
        boolean local = LOCAL.matcher(address).matches() || Files.exists(path);
        if (!local && HOST.matcher(address).matches()) {
            return new WebFeed(HTTPS + address, true);
        }
        var account = ACCOUNT.matcher(address);
        if (!local && account.matches()) {
            return new WebFeed(HTTPS + account.group(2) + "/@" + account.group(1));
        }
        return Files.isDirectory(path) ? new Folder(path) : new SingleFile(path);
    }
}
