package dev.lede.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.account.GreaderDouble;
import dev.lede.account.ItemId;
import dev.lede.model.Entry;
import dev.lede.store.Pending;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What each field of each entry is to be in the end: what was wanted last, here or by another client; but what waits here to
 * be sent stands, since no server says when another client did what.
 */
final class WantedStates {
    static final List<String> TAGS = List.of("later", "长读", "a/b");

    private final GreaderDouble server;
    private final String name;
    private final Map<Field, Boolean> wanted = new HashMap<>();
    private final Set<String> forgotten = new HashSet<>();

    /** @param what "unread", "starred" or a tag */
    record Field(String title, String what) {}

    WantedStates(GreaderDouble server, String name) {
        this.server = server;
        this.name = name;
    }

    /** Entries of a feed that was unfollowed: what they are when it comes back is no matter of their fields. */
    void forget(String title) {
        forgotten.add(title);
    }

    /**
     * The person does something: whatever changes by that is wanted, and so is a tag that a rule wants too, though another
     * client has taken it off and that is not known here.
     */
    void here(AccountFixture lede, Runnable act) {
        Map<Field, Boolean> before = states(lede);
        List<Pending> waiting = waiting(lede);
        act.run();
        waiting(lede).stream()
                .filter(one -> one.field() == Pending.Field.LABEL && !waiting.contains(one))
                .forEach(one -> wanted.put(new Field(one.title(), what(one)), one.value()));
        states(lede).forEach((field, now) -> {
            if (before.containsKey(field) && !before.get(field).equals(now)) {
                wanted.put(field, now);
            }
        });
    }

    private static List<Pending> waiting(AccountFixture lede) {
        return lede.accounts.pending(lede.account().id());
    }

    private static Map<Field, Boolean> states(AccountFixture lede) {
        Map<Field, Boolean> states = new HashMap<>();
        lede.all().forEach(entry -> states.putAll(states(entry)));
        return states;
    }

    private static Map<Field, Boolean> states(Entry entry) {
        Map<Field, Boolean> states = new HashMap<>();
        states.put(new Field(entry.title(), "unread"), entry.unread());
        states.put(new Field(entry.title(), "starred"), entry.starred());
        TAGS.forEach(
                tag -> states.put(new Field(entry.title(), tag), entry.tags().contains(tag)));
        return states;
    }

    /** Another client does it. */
    void there(AccountFixture lede, ItemId id, Field field, boolean value) {
        if (states(field.title, id).get(field) == value) {
            return;
        }
        switch (field.what) {
            case "unread" -> server.state.read(id, !value);
            case "starred" -> server.state.star(id, value);
            default -> server.state.label(id, field.what, value);
        }
        boolean waits = waiting(lede).stream()
                .anyMatch(one -> one.item().equals(id.text()) && what(one).equals(field.what));
        if (!waits) {
            wanted.put(field, value);
        }
    }

    /** What waits to be sent is so here, whatever the server says. */
    void checkWaiting(AccountFixture lede) {
        Map<String, Entry> entries = new HashMap<>();
        lede.all().forEach(entry -> entries.put(entry.guid(), entry));
        for (Pending one : waiting(lede)) {
            Entry entry = entries.get(one.item());
            assertThat(states(entry).get(new Field(entry.title(), what(one))))
                    .as("%s: %s waits", name, one)
                    .isEqualTo(one.value());
        }
    }

    private static String what(Pending one) {
        return switch (one.field()) {
            case UNREAD -> "unread";
            case STARRED -> "starred";
            case LABEL -> one.label();
        };
    }

    private Map<Field, Boolean> states(String title, ItemId id) {
        Map<Field, Boolean> states = new HashMap<>();
        states.put(new Field(title, "unread"), !server.state.isRead(id));
        states.put(new Field(title, "starred"), server.state.isStarred(id));
        TAGS.forEach(
                tag -> states.put(new Field(title, tag), server.state.labels(id).contains(tag)));
        return states;
    }

    /** @param labels whether the server keeps tags */
    void check(AccountFixture lede, Map<ItemId, String> titles, boolean labels) {
        assertThat(lede.all()).as(name).extracting(Entry::title).doesNotHaveDuplicates();
        Map<Field, Boolean> there = new HashMap<>();
        titles.forEach((id, title) -> there.putAll(states(title, id)));
        Map<Field, Boolean> here = states(lede);
        here.keySet().removeIf(field -> !titles.containsValue(field.title));
        if (!labels) {
            there.keySet().removeIf(field -> TAGS.contains(field.what));
            here.keySet().removeIf(field -> TAGS.contains(field.what));
        }
        assertThat(here).as(name).isEqualTo(there);
        wanted.forEach((field, value) -> {
            if (there.containsKey(field) && !forgotten.contains(field.title)) {
                assertThat(there.get(field)).as("%s: %s", name, field).isEqualTo(value);
            }
        });
    }
}
