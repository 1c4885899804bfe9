package dev.lede.tui;

import dev.lede.query.Parsed;
import dev.lede.query.QueryParser;
import dev.lede.tui.entries.Density;
import dev.lede.tui.entries.EntryList;
import dev.lede.tui.prompt.Prompt;
import dev.lede.tui.sidebar.Choice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of the screen comes back on the next start, as lines of a name and a value. What cannot be read is as if it were not
 * there: it is no data of the person's.
 *
 * @param selected the number of the entry under the cursor, 0 for the newest
 * @param folded whether the side bar is
 * @param closed branches of tags that are folded in it
 */
record Kept(
        Choice choice,
        String words,
        boolean unreadOnly,
        long selected,
        boolean folded,
        Set<String> closed,
        Density density,
        History history) {
    /** The file is read up to a limit. */
    private static final int MOST_CLOSED = 200;

    static final Kept NOTHING =
            new Kept(Choice.Fixed.ALL, "", false, 0, false, Set.of(), Density.BY_SIZE, History.NONE);

    /** While something is typed, that is not where one is. */
    static Kept of(Model model) {
        FrontPage front = model.front();
        Shown shown = front.shown();
        EntryList list = front.list();
        boolean newest = list.atNewest()
                && !list.rows().isEmpty()
                && list.rows().getFirst().entry().id().equals(list.selected());
        long selected = newest || list.selected() == null ? 0 : list.selected().value();
        return new Kept(
                shown.choice(),
                shown.words(),
                shown.unreadOnly(),
                selected,
                front.sideBar().folded(),
                front.sideBar().closed(),
                list.fit().density(),
                model.history());
    }

    /** With that found among all there is; nothing else where there are no such words. */
    Kept at(String wanted) {
        return wanted.isBlank() ? this : new Kept(Choice.Fixed.ALL, wanted, false, 0, folded, closed, density, history);
    }

    String text() {
        var lines = new ArrayList<String>();
        choice(lines);
        lines.add("words " + words);
        lines.add("unread-only " + unreadOnly);
        lines.add("selected " + selected);
        lines.add("folded " + folded);
        closed.stream().limit(MOST_CLOSED).forEach(tag -> lines.add("closed " + tag));
        lines.add("density " + density);
        history.words().forEach(typed -> lines.add("typed " + typed));
        history.commands().forEach(typed -> lines.add("command " + typed));
        history.pipes().forEach(typed -> lines.add("pipe " + typed));
        return String.join("\n", lines) + "\n";
    }

    private void choice(List<String> lines) {
        if (choice instanceof Choice.Fixed fixed) {
            lines.add("fixed " + fixed.name());
        } else if (choice instanceof Choice.OfTag(var tag)) {
            lines.add("tag " + tag);
        } else if (choice instanceof Choice.OfBranch(var tag)) {
            lines.add("branch " + tag);
        } else if (choice instanceof Choice.OfView(var name, var typed, var query)) {
            lines.add("view " + name);
            lines.add("view-words " + typed);
        } else if (choice instanceof Choice.OfFeed(var title, var address)) {
            lines.add("feed " + address);
            lines.add("feed-title " + title);
        }
    }

    /** @param today what words for days are seen from */
    static Kept read(String text, LocalDate today) {
        Map<String, String> values = new HashMap<>();
        var typed = new ArrayList<String>();
        var commands = new ArrayList<String>();
        var pipes = new ArrayList<String>();
        var closed = new HashSet<String>();
        for (String line : text.split("\n")) {
            int blank = Math.max(0, line.indexOf(' '));
            String name = line.substring(0, blank);
            String value = line.substring(Math.min(line.length(), blank + 1));
            switch (name) {
                case "typed" -> typed.add(value);
                case "command" -> commands.add(value);
                case "pipe" -> pipes.add(value);
                case "closed" -> closed.add(value);
                default -> values.put(name, value);
            }
        }
        return new Kept(
                choice(values, today),
                values.getOrDefault("words", ""),
                Boolean.parseBoolean(values.get("unread-only")),
                number(values.getOrDefault("selected", "")),
                Boolean.parseBoolean(values.get("folded")),
                closed,
                density(values.getOrDefault("density", "")),
                history(typed, commands, pipes));
    }

    /** Through the limits that hold while one types. */
    private static History history(List<String> typed, List<String> commands, List<String> pipes) {
        History history = History.NONE;
        for (String words : typed.reversed()) {
            history = history.with(Prompt.Kind.WORDS, words);
        }
        for (String command : commands.reversed()) {
            history = history.with(Prompt.Kind.COMMAND, command);
        }
        for (String pipe : pipes.reversed()) {
            history = history.with(Prompt.Kind.PIPE, pipe);
        }
        return history;
    }

    private static Choice choice(Map<String, String> values, LocalDate today) {
        String tag = values.getOrDefault("tag", "");
        String branch = values.getOrDefault("branch", "");
        String feed = values.getOrDefault("feed", "");
        String view = values.getOrDefault("view", "");
        if (!tag.isEmpty()) {
            return new Choice.OfTag(tag);
        }
        if (!branch.isEmpty()) {
            return new Choice.OfBranch(branch);
        }
        if (!view.isEmpty()) {
            String words = values.getOrDefault("view-words", "");
            return QueryParser.parse(words, today) instanceof Parsed.Understood(var query)
                    ? new Choice.OfView(view, words, query)
                    : Choice.Fixed.ALL;
        }
        if (!feed.isEmpty()) {
            return new Choice.OfFeed(values.getOrDefault("feed-title", feed), feed);
        }
        for (Choice.Fixed fixed : Choice.Fixed.values()) {
            if (fixed.name().equals(values.get("fixed"))) {
                return fixed;
            }
        }
        return Choice.Fixed.ALL;
    }

    private static Density density(String name) {
        for (Density density : Density.values()) {
            if (density.name().equals(name)) {
                return density;
            }
        }
        return Density.BY_SIZE;
    }

    private static long number(String digits) {
        return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : 0;
    }
}
