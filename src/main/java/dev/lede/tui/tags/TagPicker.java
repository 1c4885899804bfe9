package dev.lede.tui.tags;

import dev.lede.library.TagCount;
import dev.lede.model.Origin;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The tags, those chosen among them, and what is typed to find one.
 *
 * @param before those that the entries bear already, where tags are given
 * @param with those chosen, and
 * @param without those that nothing shown may bear
 * @param counts in what the list shows; empty until they have come
 * @param at which of those that match is under the cursor
 */
public record TagPicker(
        Purpose purpose,
        List<TagCount> tags,
        Set<String> before,
        Set<String> with,
        Set<String> without,
        Map<String, Long> counts,
        String typed,
        int at) {

    public TagPicker {
        tags = List.copyOf(tags);
        counts = Map.copyOf(counts);
    }

    public static TagPicker of(Purpose purpose) {
        return new TagPicker(purpose, List.of(), Set.of(), Set.of(), Set.of(), Map.of(), "", 0);
    }

    public TagPicker with(List<TagCount> all, Set<String> own) {
        return new TagPicker(purpose, all, own, own, without, counts, typed, at);
    }

    public TagPicker with(Map<String, Long> now) {
        return new TagPicker(purpose, tags, before, with, without, now, typed, at);
    }

    public TagPicker typed(String now) {
        return new TagPicker(purpose, tags, before, with, without, counts, now, 0);
    }

    public TagPicker move(int by) {
        int last = Math.max(0, matches().size() - 1);
        return new TagPicker(purpose, tags, before, with, without, counts, typed, Math.clamp(at + by, 0, last));
    }

    public boolean gives() {
        return purpose instanceof Purpose.Give;
    }

    /** Chosen, then (where one narrows) excluded, then neither. */
    public TagPicker toggled() {
        return current()
                .map(tag -> with.contains(tag) && !gives() ? excluded() : toggled(tag))
                .orElse(this);
    }

    private TagPicker toggled(String tag) {
        boolean neither = with.contains(tag) || without.contains(tag);
        return marked(neither ? minus(with, tag) : plus(with, tag), minus(without, tag));
    }

    public TagPicker excluded() {
        return current()
                .map(tag -> marked(minus(with, tag), without.contains(tag) ? minus(without, tag) : plus(without, tag)))
                .orElse(this);
    }

    private TagPicker marked(Set<String> nowWith, Set<String> nowWithout) {
        return new TagPicker(purpose, tags, before, nowWith, nowWithout, counts, typed, at);
    }

    /** With nothing marked by hand, Enter means the tag under the cursor. */
    public TagPicker entered() {
        return with.equals(before) && without.isEmpty() ? toggled() : this;
    }

    public Optional<String> current() {
        List<TagCount> matches = matches();
        return matches.isEmpty()
                ? Optional.empty()
                : Optional.of(matches.get(at).name());
    }

    /** Those that begin with what is typed, then those that hold it, then those that hold its letters in that order. */
    public List<TagCount> matches() {
        String part = typed.strip().toLowerCase(Locale.ROOT);
        var found = new ArrayList<List<TagCount>>(List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
        boolean known = part.isEmpty();
        for (TagCount tag : all()) {
            String name = tag.name().toLowerCase(Locale.ROOT);
            known |= name.equals(part);
            int rank = name.startsWith(part) ? 0 : name.contains(part) ? 1 : holdsLetters(name, part) ? 2 : 3;
            if (rank < 3) {
                found.get(rank).add(tag);
            }
        }
        List<TagCount> matches = new ArrayList<>();
        found.forEach(matches::addAll);
        if (gives() && !known) {
            matches.add(new TagCount(typed.strip(), 0, 0, List.of(Origin.OWN)));
        }
        return matches;
    }

    /** Tags that are new with this choice stand with the others. */
    private List<TagCount> all() {
        var names = new LinkedHashSet<>(with);
        tags.forEach(tag -> names.remove(tag.name()));
        List<TagCount> all = new ArrayList<>();
        names.forEach(name -> all.add(new TagCount(name, 0, 0, List.of(Origin.OWN))));
        all.addAll(tags);
        return all;
    }

    private static boolean holdsLetters(String name, String part) {
        int at = 0;
        for (int i = 0; i < name.length() && at < part.length(); i++) {
            at += name.charAt(i) == part.charAt(at) ? 1 : 0;
        }
        return at == part.length();
    }

    public List<String> added() {
        return with.stream().filter(tag -> !before.contains(tag)).toList();
    }

    public List<String> removed() {
        return before.stream().filter(tag -> !with.contains(tag)).toList();
    }

    private static Set<String> plus(Set<String> tags, String tag) {
        var all = new LinkedHashSet<>(tags);
        all.add(tag);
        return all;
    }

    private static Set<String> minus(Set<String> tags, String tag) {
        var all = new LinkedHashSet<>(tags);
        all.remove(tag);
        return all;
    }
}
