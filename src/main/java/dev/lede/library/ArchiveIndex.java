package dev.lede.library;

import dev.lede.feed.ArchiveUid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * In which month the articles of an archive stand, so that one whose date has changed is found again: eight bytes for each.
 * What is a symbolic link is not looked into.
 */
final class ArchiveIndex {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("0[1-9]|1[0-2]");
    private static final Pattern ARTICLE =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}-([a-z2-7]{" + ArchiveUid.LENGTH + "})");

    private static final int MONTHS = 12;

    /** 10,000 years of months; 46 bits are left of a long without its sign. */
    private static final int MONTH_BITS = 17;

    private final Path folder;
    private final long[] articles;

    private ArchiveIndex(Path folder, long[] articles) {
        this.folder = folder;
        this.articles = articles;
    }

    static ArchiveIndex of(Path folder) throws IOException {
        var articles = new long[1024];
        int count = 0;
        for (Path year : folders(folder, YEAR)) {
            for (Path month : folders(year, MONTH)) {
                for (Path article : folders(month, ARTICLE)) {
                    if (count == articles.length) {
                        articles = Arrays.copyOf(articles, count * 2);
                    }
                    articles[count++] = packed(uid(article), number(year, month));
                }
            }
        }
        long[] sorted = Arrays.copyOf(articles, count);
        Arrays.sort(sorted);
        return new ArchiveIndex(folder, sorted);
    }

    private static List<Path> folders(Path in, Pattern name) throws IOException {
        var found = new ArrayList<Path>();
        if (Files.isDirectory(in)) {
            try (var children = Files.newDirectoryStream(in)) {
                for (Path child : children) {
                    boolean named = name.matcher(child.getFileName().toString()).matches();
                    if (named && Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                        found.add(child);
                    }
                }
            }
        }
        return found;
    }

    /** Where the article stood when the archive was opened, whatever date it bore then. */
    Optional<Path> find(String uid) throws IOException {
        long first = bits(uid) << MONTH_BITS;
        int at = Arrays.binarySearch(articles, first);
        for (int i = at < 0 ? -at - 1 : at;
                i < articles.length && articles[i] >> MONTH_BITS == first >> MONTH_BITS;
                i++) {
            for (Path article : folders(month(articles[i] & (1 << MONTH_BITS) - 1), ARTICLE)) {
                if (uid(article).equals(uid)) {
                    return Optional.of(article);
                }
            }
        }
        return Optional.empty();
    }

    private Path month(long number) {
        return folder.resolve("%04d".formatted(number / MONTHS)).resolve("%02d".formatted(number % MONTHS + 1));
    }

    private static String uid(Path article) {
        String name = article.getFileName().toString();
        return name.substring(name.length() - ArchiveUid.LENGTH);
    }

    private static long packed(String uid, long month) {
        return bits(uid) << MONTH_BITS | month;
    }

    private static long number(Path year, Path month) {
        return Long.parseLong(year.getFileName().toString()) * MONTHS
                + Long.parseLong(month.getFileName().toString())
                - 1;
    }

    /** Nearly all of it: two of the same bits are told apart by their folders. */
    private static long bits(String uid) {
        return Long.parseLong(uid.substring(1), Character.MAX_RADIX) >>> 1;
    }
}
