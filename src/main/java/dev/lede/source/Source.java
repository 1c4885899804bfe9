package dev.lede.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** What an address names. The text decides, and what is on this disk; nothing is asked of the network. */
public sealed interface Source {
    Pattern HOST = Pattern.compile("[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+(:\\d+)?([/?#].*)?");
    Pattern LOCAL = Pattern.compile("(?:/|~|\\.{1,2}(?:/|$)).*");

    /** As it stands in {@code feeds}. */
    String address();

    /** Something to fetch: a feed, or a page that names one. */
    record WebFeed(String address) implements Source {}

    /** A folder of Markdown files, with all folders within. */
    record Folder(Path path) implements Source {
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

    static Source of(String written) {
        return of(written, Path.of(System.getProperty("user.home")), Path.of(""));
    }

    /** @param here what relative paths start from */
    static Source of(String written, Path home, Path here) {
        String address = written.strip();
        String scheme = address.toLowerCase(Locale.ROOT);
        if (scheme.startsWith("feed://")) {
            return new WebFeed("http" + address.substring("feed".length()));
        }
        if (scheme.startsWith("feed:")) {
            return new WebFeed(address.substring("feed:".length()));
        }
        if (address.contains("://") && !scheme.startsWith("file:")) {
            return new WebFeed(address);
        }
        return ofWord(address, home, here);
    }

    private static Source ofWord(String address, Path home, Path here) {
        Path path = LocalPath.of(address, home, here);
        boolean local = LOCAL.matcher(address).matches() || Files.exists(path);
        if (!local && HOST.matcher(address).matches()) {
            return new WebFeed("https://" + address);
        }
        return Files.isDirectory(path) ? new Folder(path) : new SingleFile(path);
    }
}
