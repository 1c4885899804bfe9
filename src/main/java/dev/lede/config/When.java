package dev.lede.config;

import dev.lede.model.Article;
import dev.lede.model.Entry;
import dev.lede.model.FullText;
import dev.lede.model.Problem;
import dev.lede.text.ReadingTime;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Days and times in the person's zone and language. Written by hand: the JDK's localised formats load its whole locale
 * data, which no start can afford.
 */
public final class When {
    private static final List<String> ENGLISH_DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final List<String> CHINESE_DAYS = List.of("一", "二", "三", "四", "五", "六", "日");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private final Words words;
    private final Clock clock;

    /** The clock brings the zone. */
    public When(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    public ZoneId zone() {
        return clock.getZone();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone()).toLocalDate();
    }

    /** A day heading: Today, Yesterday, else the date; the year where it is not this one. */
    public String day(LocalDate day) {
        if (day.equals(today())) {
            return words.of(Word.TODAY) + " · " + date(day);
        }
        if (day.equals(today().minusDays(1))) {
            return words.of(Word.YESTERDAY) + " · " + date(day);
        }
        return date(day);
    }

    /** {@code Feb 2025} or {@code 2025年2月} */
    public String month(YearMonth month) {
        return switch (words.language()) {
            case ENGLISH -> MONTHS.get(month.getMonthValue() - 1) + " " + month.getYear();
            case CHINESE -> month.getYear() + "年" + month.getMonthValue() + "月";
        };
    }

    public String weekday(DayOfWeek day) {
        return switch (words.language()) {
            case ENGLISH -> ENGLISH_DAYS.get(day.getValue() - 1);
            case CHINESE -> CHINESE_DAYS.get(day.getValue() - 1);
        };
    }

    /** Day and time, as in {@code Thu 13 Feb 2025 23:14} or {@code 2025年2月13日 星期四 23:14}. */
    public String full(Instant instant) {
        return withYear(dayOf(instant)) + " " + time(instant);
    }

    /** When an article is from, how long ago that is and how long it takes to read. */
    public String dateline(Article article) {
        Entry entry = article.entry();
        Instant written = entry.published() == null ? entry.arrived() : entry.published();
        int minutes = article.expired() ? 0 : ReadingTime.minutes(article.markdown());
        return Stream.of(full(written), age(written), minutes == 0 ? "" : words.of(Word.READING_TIME, minutes))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** {@code 5 sources} */
    public String sources(int count) {
        return words.of(Word.SOURCES, count);
    }

    /** Which feeds bring the same story; empty where it is one. */
    public String sources(Article article) {
        var feeds = Stream.concat(
                        Stream.of(article.entry().feed()),
                        article.sources().stream().map(Article.Source::feed))
                .distinct()
                .toList();
        return feeds.size() < 2 ? "" : words.of(Word.SOURCES_ARE, feeds.size(), String.join(" · ", feeds));
    }

    /** Why an article has no more than what its feed sent; empty where nothing stood in the way. */
    public String shortfall(Article article) {
        return article.fullText() instanceof FullText.Failed(var problem)
                ? words.of(Word.PAGE_FAILED, words.of(problem))
                : "";
    }

    /** {@code Edited Thu 13 Feb 2025 23:14} */
    public String edited(Instant instant) {
        return words.of(Word.EDITED, full(instant));
    }

    /** So many paragraphs between two that were edited. */
    public String unchanged(int paragraphs) {
        return words.of(Word.UNCHANGED, paragraphs);
    }

    public Duration since(Instant instant) {
        return Duration.between(instant, clock.instant());
    }

    /** {@code 3 days ago}; nothing where it is still to come. */
    public String age(Instant instant) {
        return Age.of(Duration.between(instant, clock.instant()), words);
    }

    /** {@code 3 d}: for columns; nothing where it is hardly past, or still to come. */
    public String briefAge(Instant instant) {
        return Age.brief(Duration.between(instant, clock.instant()), words);
    }

    /** {@code 12 min}: for columns; nothing where that is unknown. */
    public String minutes(Entry entry) {
        int minutes = entry.extent().minutes();
        return minutes == 0 ? "" : words.of(Word.MINUTES, minutes);
    }

    /** {@code 23:14} of today, else {@code 2025-02-13}: for columns. */
    public String brief(Instant instant) {
        LocalDate day = dayOf(instant);
        return day.equals(today()) ? time(instant) : day.toString();
    }

    /** A problem in words, and since when it stands. */
    public String of(Problem problem, @Nullable Instant since) {
        String why = words.of(problem);
        return since == null ? why : why + " · " + words.of(Word.SINCE, dayOf(since));
    }

    /** {@code 23:14} */
    public String time(Instant instant) {
        ZonedDateTime at = instant.atZone(zone());
        return twoDigits(at.getHour()) + ":" + twoDigits(at.getMinute());
    }

    private String date(LocalDate day) {
        return day.getYear() == today().getYear() ? withoutYear(day) : withYear(day);
    }

    private String withoutYear(LocalDate day) {
        int weekday = day.getDayOfWeek().getValue() - 1;
        return switch (words.language()) {
            case ENGLISH ->
                ENGLISH_DAYS.get(weekday) + " " + day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1);
            case CHINESE -> day.getMonthValue() + "月" + day.getDayOfMonth() + "日 星期" + CHINESE_DAYS.get(weekday);
        };
    }

    private String withYear(LocalDate day) {
        return switch (words.language()) {
            case ENGLISH -> withoutYear(day) + " " + day.getYear();
            case CHINESE -> day.getYear() + "年" + withoutYear(day);
        };
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
