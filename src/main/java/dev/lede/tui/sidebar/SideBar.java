package dev.lede.tui.sidebar;

import dev.lede.config.When;
import dev.lede.config.Word;
import dev.lede.library.Overview;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What can be shown, with its counters.
 *
 * @param cursor the choice that Enter would show
 * @param shown the choice that the list shows
 * @param counts unread in views and branches of tags, as far as they have come
 * @param closed branches of tags that are folded
 * @param top the first row on the screen
 */
public record SideBar(
        Overview overview,
        Map<Choice, Long> counts,
        Set<String> closed,
        Choice cursor,
        Choice shown,
        int top,
        boolean folded,
        int height) {
    /** The column where the mark of a branch at the top begins. */
    private static final int MARK = 2;

    private static final Overview NOTHING = new Overview(0, 0, 0, 0, List.of(), List.of(), List.of());

    public static SideBar empty(Choice shown, int height) {
        return new SideBar(NOTHING, Map.of(), Set.of(), shown, shown, 0, false, height);
    }

    List<SideRow> rows() {
        var rows = new ArrayList<SideRow>();
        rows.add(new SideRow.Pick(Choice.Fixed.NEW, overview.arrived()));
        rows.add(new SideRow.Pick(Choice.Fixed.ALL, overview.total()));
        rows.add(new SideRow.Pick(Choice.Fixed.UNREAD, overview.unread()));
        rows.add(new SideRow.Pick(Choice.Fixed.STARRED, overview.starred()));
        section(
                rows,
                Word.VIEWS,
                views().stream()
                        .map(view -> new SideRow.Pick(view, counts.getOrDefault(view, 0L)))
                        .toList());
        section(rows, Word.TAGS, new TagTree(overview.tags()).rows(closed, counts));
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

    private List<Choice> views() {
        return overview.views().stream().<Choice>map(Choice.OfView::of).toList();
    }

    /** What no counter of the library tells. */
    public List<Choice> toCount() {
        List<Choice> all = new ArrayList<>(views());
        all.addAll(new TagTree(overview.tags()).branches());
        return all;
    }

    public SideBar counted(Map<Choice, Long> now) {
        return new SideBar(overview, Map.copyOf(now), closed, cursor, shown, top, folded, height);
    }

    /** How many entries a choice has, or unread ones, each translation by itself; -1 where that is not known. */
    public long entries(Choice choice, boolean unread) {
        boolean same = unread ? !(choice instanceof Choice.Fixed) : choice instanceof Choice.Fixed;
        return rows().stream()
                .filter(row -> same
                        && row instanceof SideRow.Pick pick
                        && pick.choice().equals(choice))
                .mapToLong(row -> ((SideRow.Pick) row).count())
                .findFirst()
                .orElse(-1);
    }

    /** Whether the cursor is on a tag that has others below it. */
    public boolean isOnBranch() {
        return cursor instanceof Choice.OfBranch;
    }

    /** What there is to show at all times: the fixed choices, then the views. */
    List<SideRow.Pick> first() {
        return rows().stream()
                .filter(SideRow.Pick.class::isInstance)
                .map(row -> (SideRow.Pick) row)
                .filter(pick -> pick.choice() instanceof Choice.Fixed || pick.choice() instanceof Choice.OfView)
                .toList();
    }

    /** Opens the branch under the cursor. */
    public SideBar openBranch() {
        return cursor instanceof Choice.OfBranch(var tag) ? closed(closed, tag, false) : this;
    }

    /** Folds the branch under the cursor, or else the one around it. */
    public SideBar closeBranch() {
        if (cursor instanceof Choice.OfBranch(var tag) && !closed.contains(tag)) {
            return closed(closed, tag, true);
        }
        String around = TagTree.parent(
                cursor instanceof Choice.OfTag(var tag) ? tag : cursor instanceof Choice.OfBranch(var tag) ? tag : "");
        return around.isEmpty() ? this : closed(closed, around, true).follow(new Choice.OfBranch(around));
    }

    public SideBar closed(Set<String> now) {
        return new SideBar(overview, counts, Set.copyOf(now), cursor, shown, top, folded, height);
    }

    private SideBar closed(Set<String> before, String tag, boolean now) {
        Set<String> all = new HashSet<>(before);
        if (now) {
            all.add(tag);
        } else {
            all.remove(tag);
        }
        return closed(all).follow(cursor);
    }

    public SideBar with(Overview now) {
        return new SideBar(now, counts, closed, cursor, shown, top, folded, height).follow(cursor);
    }

    public SideBar show(Choice choice) {
        return new SideBar(overview, counts, closed, choice, choice, top, folded, height).follow(choice);
    }

    public SideBar fold(boolean now) {
        return new SideBar(overview, counts, closed, cursor, shown, top, now, height);
    }

    public SideBar resized(int height) {
        return new SideBar(overview, counts, closed, cursor, shown, top, folded, height).follow(cursor);
    }

    /** Moves the cursor over what can be picked. */
    public SideBar move(int by) {
        List<Choice> choices = choices();
        int target = Math.clamp(choices.indexOf(cursor) + by, 0, choices.size() - 1);
        return follow(choices.get(target));
    }

    public SideBar scroll(int by) {
        int last = Math.max(0, rows().size() - height);
        return new SideBar(overview, counts, closed, cursor, shown, Math.clamp(top + by, 0, last), folded, height);
    }

    /** What stands on a row of the screen. */
    public Optional<Choice> at(int row) {
        List<SideRow> rows = rows();
        int index = top + row;
        return index < rows.size() && rows.get(index) instanceof SideRow.Pick pick
                ? Optional.of(pick.choice())
                : Optional.empty();
    }

    /** Whether that is the mark of a branch, which folds it. */
    public boolean isMark(int row, int column) {
        return at(row).filter(Choice.OfBranch.class::isInstance)
                .map(choice -> ((Choice.OfBranch) choice).tag())
                .filter(tag ->
                        column == MARK + 2 * tag.chars().filter(c -> c == '/').count())
                .isPresent();
    }

    /** Folds or opens the branch on a row of the screen. */
    public SideBar toggled(int row) {
        return at(row).map(this::follow)
                .map(bar -> bar.cursor instanceof Choice.OfBranch(var tag) && bar.closed.contains(tag)
                        ? bar.openBranch()
                        : bar.closeBranch())
                .map(bar -> bar.choices().contains(cursor) ? bar.follow(cursor) : bar)
                .orElse(this);
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
        return new SideBar(overview, counts, closed, choice, shown, newTop, folded, height);
    }
}
