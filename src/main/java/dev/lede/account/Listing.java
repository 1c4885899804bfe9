package dev.lede.account;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All pages of a stream's ids. Miniflux counts its pages by place and gives entries of one date in any order, so that of
 * those at the edge of two pages some come twice and others never, and what is read meanwhile moves the rest up: there a
 * page begins before the end of the last one. Where an edge was wider than that, the stream is listed again in pages of
 * another size, until as many are there as were counted.
 */
final class Listing {
    /** Miniflux gives no more; others give fewer and say where they go on. */
    private static final int PAGE = 10_000;

    private static final int MOST_PAGES = 500;
    private static final int MOST_TIMES = 10;
    /** Of a page, what the next one gives again. */
    private static final int OVERLAP = 10;

    private final Pages pages;
    private final Set<ItemId> known;
    private final int most;
    private final Set<ItemId> all = new LinkedHashSet<>();

    /** The way to one page. */
    interface Pages {
        IdList.Page read(int size, @Nullable String from) throws RefusedException, InterruptedException;
    }

    /**
     * @param known where a page brings none but these, there is nothing new behind it
     * @param most so many, roughly
     */
    Listing(Pages pages, Set<ItemId> known, int most) {
        this.pages = pages;
        this.known = known;
        this.most = most;
    }

    Set<ItemId> read() throws RefusedException, InterruptedException {
        var round = round(PAGE);
        for (int time = 1; round.byPlace && all.size() < round.counted; time++) {
            if (time == MOST_TIMES) {
                throw new RefusedException(new Refusal.Incomplete());
            }
            round = round(Math.max(1, round.longest * 7 / 10));
        }
        return all;
    }

    /**
     * @param counted places of the stream
     * @param byPlace whether the server says by their number where it goes on
     */
    private record Round(int counted, int longest, boolean byPlace) {}

    private Round round(int size) throws RefusedException, InterruptedException {
        var seen = new HashSet<String>();
        int counted = 0;
        int begun = 0;
        int longest = 0;
        boolean byPlace = false;
        String from = null;
        do {
            var page = pages.read(size, from);
            Set<ItemId> ids = new LinkedHashSet<>(page.ids());
            boolean enough = !ids.isEmpty() && known.containsAll(ids);
            all.addAll(ids);
            counted = begun + ids.size();
            longest = Math.max(longest, ids.size());
            // An empty page follows a last one that was just full.
            from = enough || counted >= most || ids.isEmpty() ? null : page.continuation();
            boolean place = Integer.toString(counted).equals(from);
            byPlace |= place;
            begun = place ? counted - ids.size() / OVERLAP : counted;
            if (place) {
                from = Integer.toString(begun);
            } else if (from != null) {
                from = before(from, List.copyOf(ids));
            }
            if (from != null && (!seen.add(from) || seen.size() > MOST_PAGES)) {
                throw new RefusedException(new Refusal.Incomplete());
            }
        } while (from != null);
        return new Round(counted, longest, byPlace);
    }

    private static String before(String from, List<ItemId> ids) {
        boolean isTheLast = ItemId.read(from).equals(ids.getLast());
        return isTheLast
                ? ids.get(ids.size() - 1 - ids.size() / OVERLAP).decimal().orElse(from)
                : from;
    }
}
