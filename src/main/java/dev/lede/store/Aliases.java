package dev.lede.store;

import dev.lede.model.NewEntry;
import dev.lede.text.SameAddress;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * By what the entries of one document can be known again without their guids: the link, as {@link SameAddress} reads it.
 * A link that several of them share, or that leads to the site's home, tells nothing without the title.
 */
final class Aliases {
    private final @Nullable String home;
    private final Map<String, Integer> links = new HashMap<>();
    private final Map<String, Integer> guids = new HashMap<>();

    Aliases(List<NewEntry> document, @Nullable String site) {
        this.home = SameAddress.key(site);
        for (NewEntry entry : document) {
            count(links, SameAddress.key(entry.url()));
            count(guids, SameAddress.key(entry.guid()));
        }
    }

    private static void count(Map<String, Integer> bearers, @Nullable String key) {
        if (key != null) {
            bearers.merge(key, 1, Integer::sum);
        }
    }

    /** Its link, where that is its own. */
    @Nullable
    String link(NewEntry entry) {
        return own(SameAddress.key(entry.url()), links);
    }

    /** Its guid, where that is an address of its own. */
    @Nullable
    String guid(NewEntry entry) {
        return own(SameAddress.key(entry.guid()), guids);
    }

    private @Nullable String own(@Nullable String key, Map<String, Integer> bearers) {
        boolean own = key != null && bearers.getOrDefault(key, 0) == 1 && !SameAddress.isHome(key) && !key.equals(home);
        return own ? key : null;
    }

    /** What is stored: the link if it is its own, else link and title, else nothing. */
    @Nullable
    String of(NewEntry entry) {
        String link = link(entry);
        return link == null ? withTitle(entry) : link;
    }

    /** What is stored beside that where the guid says something else. */
    @Nullable
    String ofGuid(NewEntry entry) {
        String guid = guid(entry);
        return guid == null || guid.equals(link(entry)) ? null : guid;
    }

    private static @Nullable String withTitle(NewEntry entry) {
        String link = Objects.requireNonNullElse(SameAddress.key(entry.url()), "");
        return entry.title().isBlank() ? null : link + "\n" + entry.title();
    }

    /** All by which it may have been stored. */
    Set<String> sought(NewEntry entry) {
        Set<String> sought = new LinkedHashSet<>();
        for (String key : new @Nullable String[] {link(entry), SameAddress.key(entry.url()), withTitle(entry)}) {
            if (key != null) {
                sought.add(key);
            }
        }
        return sought;
    }
}
