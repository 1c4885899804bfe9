package dev.lede.library;

import dev.lede.feed.NewsboatUrls;
import dev.lede.feed.OpmlWriter;
import dev.lede.model.Feed;
import dev.lede.model.ShownAddress;
import dev.lede.model.Subscription;
import dev.lede.model.View;
import dev.lede.source.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the {@code feeds} file for other programs: without our settings, and without passwords. */
final class Exporting {
    private final NewsboatUrls.Lines lines;

    Exporting(NewsboatUrls.Lines lines) {
        this.lines = lines;
    }

    /** What other readers can fetch; folders, files and commands are of this machine. */
    String opml(List<Feed> feeds) {
        Map<String, Feed> byAddress = new HashMap<>();
        feeds.forEach(feed -> byAddress.put(feed.address(), feed));
        return OpmlWriter.write(
                "lede",
                lines.subscriptions().stream()
                        .filter(Exporting::isOnTheWeb)
                        .map(line -> outline(line, byAddress.get(line.address())))
                        .toList());
    }

    private static OpmlWriter.Outline outline(Subscription line, @Nullable Feed feed) {
        String address = shown(line);
        String title = line.title();
        if (title == null) {
            title = feed == null || feed.title().equals(line.address()) ? address : feed.title();
        }
        return new OpmlWriter.Outline(address, title, feed == null ? null : feed.site(), line.tags(), line.hidden());
    }

    /** newsboat's own format; what newsboat cannot read is a comment. */
    String urls(LocalDate today) {
        var out = new ArrayList<String>();
        Set<String> tags = new HashSet<>();
        for (Subscription line : lines.subscriptions()) {
            tags.addAll(line.tags());
            String printed = NewsboatUrls.print(
                    new Subscription(shown(line), line.title(), line.tags(), line.hidden(), Map.of()));
            out.add(isOnTheWeb(line) || NewsboatUrls.isCommand(line.address()) ? printed : "# " + printed);
        }
        for (var line : lines.views()) {
            View view = line.view();
            out.add(NewsboatFilter.write(view.words(), today, tags)
                    .map(filter -> NewsboatUrls.print(new View(view.name(), filter)))
                    .orElseGet(() -> "# " + NewsboatUrls.print(view)));
        }
        out.add("");
        return String.join("\n", out);
    }

    private static boolean isOnTheWeb(Subscription line) {
        return !NewsboatUrls.isCommand(line.address()) && Source.of(line.address()) instanceof Source.WebFeed;
    }

    private static String shown(Subscription line) {
        return isOnTheWeb(line) ? Wanted.keyWithoutUser(line.address()) : ShownAddress.withoutPassword(line.address());
    }
}
