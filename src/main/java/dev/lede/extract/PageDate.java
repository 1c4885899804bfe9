package dev.lede.extract;

import dev.lede.text.Dates;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** When an article was published: as the page declares it, else as it is written near the title, else in the address. */
final class PageDate {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private static final String YEAR = "(?:19|20)\\d\\d";
    private static final String TIME = "(?:[\\sT,，]{0,3}\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?";
    private static final List<Pattern> WRITTEN = List.of(
            Pattern.compile("(?<!\\d)" + YEAR + "\\s?[-/.年]\\s?\\d{1,2}\\s?[-/.月]\\s?\\d{1,2}(?!\\d)\\s?日?" + TIME),
            Pattern.compile(
                    "(?<!\\d)\\d{1,2}(?:st|nd|rd|th|er|º|\\.)?\\s?(?:de\\s|of\\s|-)?\\s?\\p{L}{3,12}\\.?,?\\s?(?:de\\s|-)?\\s?"
                            + YEAR + "(?!\\d)"),
            Pattern.compile("(?<!\\p{L})\\p{L}{3,12}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s" + YEAR + "(?!\\d)"),
            Pattern.compile("(?<!\\d)\\d{1,2}[./-]\\d{1,2}[./-]" + YEAR + "(?!\\d)"),
            Pattern.compile(
                    "(?<![\\d.])\\d{1,2}\\.\\d{1,2}\\.\\d{2}(?![\\d.])|(?<![\\d-])\\d{2}-\\d{2}-\\d{2}(?![\\d-])"
                            + TIME));
    private static final Pattern IN_ADDRESS =
            Pattern.compile("/(" + YEAR + ")[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\\d|3[01])(?!\\d)");

    private static final int AFTER_TITLE = 14;
    private static final int BEFORE_TITLE = 8;
    private static final int LONGEST_LINE = 160;

    private final ZoneId zone;
    private final boolean american;

    private PageDate(@Nullable String lang) {
        String language = lang == null ? "" : lang;
        this.zone = language.startsWith("zh")
                ? ZoneOffset.ofHours(8)
                : language.startsWith("ja") || language.startsWith("ko") ? ZoneOffset.ofHours(9) : ZoneOffset.UTC;
        this.american = language.isEmpty() || language.equals("en") || language.equals("en-US");
    }

    /** @param declared what structured data and {@code meta} say, the best first */
    static Optional<OffsetDateTime> of(
            Document page, List<Line> lines, List<String> declared, @Nullable String title, @Nullable String lang) {
        var date = new PageDate(lang);
        return Stream.of(declared.stream(), marked(page))
                .flatMap(texts -> texts)
                .flatMap(text -> date.read(text).stream())
                .findFirst()
                .or(() -> date.written(lines, title))
                .or(() -> date.inAddress(page.baseUri()));
    }

    private static Stream<String> marked(Document page) {
        var times = page.select(
                "article time[datetime], time[pubdate], time[itemprop=datePublished], time.published, time.entry-date, [itemprop=datePublished]");
        var any = page.select("time[datetime]");
        return Stream.concat(times.stream(), any.stream())
                .filter(time -> !Parts.isIn(time, "aside", "footer", "nav"))
                .map(time -> time.hasAttr("datetime")
                        ? time.attr("datetime")
                        : time.hasAttr("content") ? time.attr("content") : time.text());
    }

    /** Behind the title first, then before it, then in the first line that is little else. */
    private Optional<OffsetDateTime> written(List<Line> lines, @Nullable String title) {
        int at = titleAt(lines, title == null ? "" : Prose.folded(title));
        var order = new ArrayList<Line>();
        if (at >= 0) {
            order.addAll(lines.subList(at, Math.min(lines.size(), at + AFTER_TITLE)));
            order.addAll(lines.subList(Math.max(0, at - BEFORE_TITLE), at).reversed());
        }
        order.addAll(lines);
        return order.stream()
                .filter(line -> line.text().length() <= LONGEST_LINE)
                .flatMap(line -> inText(line.text()).stream())
                .findFirst();
    }

    private static int titleAt(List<Line> lines, String title) {
        for (int i = 0; i < lines.size() && !title.isEmpty(); i++) {
            String folded = Prose.folded(lines.get(i).text());
            if (folded.length() > 4
                    && (folded.equals(title) || folded.contains(title) && folded.length() < 2 * title.length())) {
                return i;
            }
        }
        return -1;
    }

    private Optional<OffsetDateTime> inText(String text) {
        return WRITTEN.stream()
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(MatchResult::group)
                .flatMap(found -> read(found).stream())
                .findFirst();
    }

    private Optional<OffsetDateTime> inAddress(String address) {
        var found = IN_ADDRESS.matcher(address);
        return found.find() ? read(found.group(1) + "-" + found.group(2) + "-" + found.group(3)) : Optional.empty();
    }

    /** Only Americans write the month first. */
    private Optional<OffsetDateTime> read(String text) {
        String written = american ? text : text.replaceAll("^(\\d{1,2})/(\\d{1,2})/", "$1.$2.");
        return Dates.readAsWritten(written, zone)
                .filter(date -> date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR);
    }
}
