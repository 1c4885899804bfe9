package dev.lede.tui.sidebar;

import dev.lede.config.When;
import dev.lede.config.Word;
import dev.lede.library.Overview;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What can be shown, with its counters.
 *
 * @param cursor the choice that Enter would show
 * @param shown the choice that the list shows
 * @param top the first row on the screen
 */
public record SideBar(Overview overview, Choice cursor, Choice shown, int top, boolean folded, int height) {
    private static final Overview NOTHING = new Overview(0, 0, 0, 0, List.of(), List.of(), List.of());

    public static SideBar empty(Choice shown, int height) {
        return new SideBar(NOTHING, shown, shown, 0, false, height);
    }

    List<SideRow> rows() {
        var rows = new ArrayList<SideRow>();
        rows.add(new SideRow.Pick(Choice.Fixed.NEW, overview.arrived(), false));
        rows.add(new SideRow.Pick(Choice.Fixed.ALL, overview.total(), false));
        rows.add(new SideRow.Pick(Choice.Fixed.UNREAD, overview.unread(), false));
        rows.add(new SideRow.Pick(Choice.Fixed.STARRED, overview.starred(), false));
        section(
                rows,
                Word.VIEWS,
                overview.views().stream()
                        .map(view -> new SideRow.Pick(new Choice.OfView(view.name(), view.query()), 0, false))
                        .toList());
        section(
                rows,
                Word.TAGS,
                overview.tags().stream()
                        .map(tag -> new SideRow.Pick(new Choice.OfTag(tag.name()), tag.unread(), false))
                        .toList());
        section(
                rows,
                Word.FEEDS,
                overview.feeds().stream().map(SideRow.Pick::of).toList());
        return rows;
    }

    private static void section(List<SideRow> rows, Word heading, List<SideRow.Pick> picks) {
        if (!picks.isEmpty()) {
            rows.add(new SideRow.Blank());
            rows.add(new SideRow.Heading(heading));
            rows.addAll(picks);
        }
    }

    public SideBar with(Overview now) {
        return new SideBar(now, cursor, shown, top, folded, height).follow(cursor);
    }

    public SideBar show(Choice choice) {
        return new SideBar(overview, choice, choice, top, folded, height).follow(choice);
    }

    public SideBar fold(boolean now) {
        return new SideBar(overview, cursor, shown, top, now, height);
    }

    public SideBar resized(int height) {
        return new SideBar(overview, cursor, shown, top, folded, height).follow(cursor);
    }

    /** Moves the cursor over what can be picked. */
    public SideBar move(int by) {
        List<Choice> choices = choices();
        int target = Math.clamp(choices.indexOf(cursor) + by, 0, choices.size() - 1);
        return follow(choices.get(target));
    }

    public SideBar scroll(int by) {
        int last = Math.max(0, rows().size() - height);
        return new SideBar(overview, cursor, shown, Math.clamp(top + by, 0, last), folded, height);
    }

    /** What stands on a row of the screen. */
    public Optional<Choice> at(int row) {
        List<SideRow> rows = rows();
        int index = top + row;
        return index < rows.size() && rows.get(index) instanceof SideRow.Pick pick
                ? Optional.of(pick.choice())
                : Optional.empty();
    }

    /** What keeps the feed under the cursor from being up to date, and since when. */
    public Optional<String> problem(When when) {
        return overview.feeds().stream()
                .filter(feed -> cursor.equals(Choice.OfFeed.of(feed)))
                .flatMap(feed -> Stream.ofNullable(feed.problem()).map(why -> when.of(why, feed.problemSince())))
                .findFirst();
    }

    private List<Choice> choices() {
        return rows().stream()
                .filter(SideRow.Pick.class::isInstance)
                .map(row -> ((SideRow.Pick) row).choice())
                .toList();
    }

    /** Puts the cursor on a choice and scrolls just far enough to show it. */
    private SideBar follow(Choice choice) {
        int row = rows().indexOf(rows().stream()
                .filter(each ->
                        each instanceof SideRow.Pick pick && pick.choice().equals(choice))
                .findFirst()
                .orElse(rows().getFirst()));
        int newTop = Math.clamp(top, Math.max(0, row - height + 1), row);
        return new SideBar(overview, choice, shown, newTop, folded, height);
    }
}
