package dev.lede.extract;

import dev.lede.text.Dates;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** When an article was published: as the page declares it, else as it is written near the title, else in the address. */
final class PageDate {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private static final String YEAR = "(?:19|20)\\d\\d";
    private static final Pattern IN_ADDRESS =
            Pattern.compile("/(" + YEAR + "(?:-?(?:0[1-9]|1[0-2])-?(?:0[1-9]|[12]\\d|3[01])|"
                    + "/(?:1[0-2]|0?[1-9])/(?:[12]\\d|3[01]|0?[1-9])))(?!\\d)");

    private static final String PUBLISHED =
            "[itemprop=datePublished], time[pubdate], time.published, time.entry-date, .published[title]";
    private static final String ANY = "time[datetime], .updated[title]";

    /** East and west of Greenwich, for all but a few. */
    private static final int HOURS_OF_ZONES = 10;

    private final ZoneId zone;
    private final boolean american;

    private PageDate(@Nullable String lang) {
        String language = lang == null ? "" : lang;
        this.zone = language.startsWith("zh")
                ? ZoneOffset.ofHours(8)
                : language.startsWith("ja") || language.startsWith("ko") ? ZoneOffset.ofHours(9) : ZoneOffset.UTC;
        this.american = language.isEmpty() || language.equals("en") || language.equals("en-US");
    }

    /**
     * What is printed beside the title is believed first, but where it is only the day of a moment that is declared. An address
     * keeps the day on which it was made, whatever the page says after it was moved or written again.
     *
     * @param declared what structured data and {@code meta} say, the best first
     */
    static Optional<OffsetDateTime> of(
            Document page, List<Line> lines, List<String> declared, @Nullable String title, @Nullable String lang) {
        var date = new PageDate(lang);
        var elsewhere = new Elsewhere(page);
        var moment = Stream.concat(declared.stream(), marked(page, elsewhere))
                .flatMap(text -> date.read(text).stream())
                .findFirst();
        var seen = new Dateline(lines, title, elsewhere, date::read);
        return seen.besideTitle()
                .or(() -> date.inAddress(page.baseUri()))
                .map(day ->
                        moment.filter(said -> isMeant(said, day.toLocalDate())).orElse(day))
                .or(() -> moment)
                .or(seen::nearTitle)
                .or(seen::anywhere)
                .or(() -> moments(page).stream()
                        .flatMap(time -> date.read(said(time)).stream())
                        .findFirst());
    }

    /** Of 3/2 and 2/3 the declared one is meant. */
    private static boolean isMeant(OffsetDateTime moment, LocalDate day) {
        boolean swaps = day.getDayOfMonth() <= 12;
        return isOn(moment, day)
                || swaps && isOn(moment, LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue()));
    }

    /** In the zone it is written in; where that is Greenwich, in any. */
    private static boolean isOn(OffsetDateTime moment, LocalDate day) {
        int around = moment.getOffset().equals(ZoneOffset.UTC) ? HOURS_OF_ZONES : 0;
        return !day.isBefore(moment.minusHours(around).toLocalDate())
                && !day.isAfter(moment.plusHours(around).toLocalDate());
    }

    /** As the day of publishing first, as any day then, but for that of a change. */
    private static Stream<String> marked(Document page, Elsewhere elsewhere) {
        var all = moments(page);
        return Stream.of(
                        page.select(PUBLISHED).stream(),
                        all.stream().filter(time -> time.hasAttr("datetime") && Parts.isIn(time, "article")),
                        all.stream())
                .flatMap(times -> times)
                .filter(time -> !elsewhere.holds(time))
                .map(PageDate::said);
    }

    /** Filtered by hand: a selector would look at what is around each element of the page. */
    private static List<Element> moments(Document page) {
        return page.select(ANY).stream()
                .filter(time -> !time.attr("itemprop").equals("dateModified") && !Parts.isIn(time, "aside", "footer"))
                .toList();
    }

    private static String said(Element time) {
        return Stream.of("datetime", "content", "title")
                .map(time::attr)
                .filter(said -> !said.isBlank())
                .findFirst()
                .orElseGet(time::text);
    }

    private Optional<OffsetDateTime> inAddress(String address) {
        var found = IN_ADDRESS.matcher(address);
        return found.find() ? read(found.group(1)) : Optional.empty();
    }

    /** Only Americans write the month first. */
    private Optional<OffsetDateTime> read(String text) {
        String written = american ? text : text.replaceAll("^(\\d{1,2})/(\\d{1,2})/", "$1.$2.");
        return Dates.readAsWritten(written, zone)
                .filter(date -> date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR);
    }
}
