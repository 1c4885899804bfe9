package dev.lede.extract;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The date that readers see: near the title, else where an agency's report begins, else in a line that is little else. */
final class Dateline {
    private static final String YEAR = "(?:19|20)\\d\\d";
    private static final String TIME = "(?:[\\sT,，]{0,3}\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?";
    private static final List<Pattern> DATES = List.of(
            Pattern.compile("(?<!\\d)" + YEAR + "\\s?[-/.年]\\s?\\d{1,2}\\s?[-/.月]\\s?\\d{1,2}(?!\\d)\\s?日?" + TIME),
            Pattern.compile(
                    "(?<!\\d)\\d{1,2}(?:st|nd|rd|th|er|º|\\.)?\\s?(?:de\\s|of\\s|-)?\\s?\\p{L}{3,12}\\.?,?\\s?(?:de\\s|-)?\\s?"
                            + YEAR + "(?!\\d)"),
            Pattern.compile("(?<!\\p{L})\\p{L}{3,12}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s" + YEAR + "(?!\\d)"),
            Pattern.compile("(?<!\\d)\\d{1,2}[./-]\\d{1,2}[./-]" + YEAR + "(?!\\d)"),
            Pattern.compile(
                    "(?<![\\d.])\\d{1,2}\\.\\d{1,2}\\.\\d{2}(?![\\d.])|(?<![\\d/])\\d{1,2}/\\d{1,2}/\\d{2}(?![\\d/])"
                            + "|(?<![\\d-])\\d{2}-\\d{2}-\\d{2}(?![\\d-])" + TIME));

    /** Of the site, of a person, of another text. */
    private static final Pattern ANOTHER_MATTER = Pattern.compile(
            "(?i)©|\\(c\\)|copyright|registriert|mitglied|beigetreten|anmeldedatum|\\b(?:joined|registered|member)\\b|accessed|abgerufen|retrieved|geboren|\\bborn\\b|注册|版权");

    /** Later than the text itself. */
    private static final Pattern CHANGED = Pattern.compile(
            "(?i)updated|modified|last (?:edit|change|revis)|zuletzt|geändert|aktualisiert|mis à jour|actualizado|aggiornato|bijgewerkt|修改|更新");

    private static final int AFTER_TITLE = 14;
    private static final int BEFORE_TITLE = 8;
    private static final int BESIDE_TITLE = 5;
    private static final int LONGEST_LINE = 160;
    private static final int LONGEST_DATELINE = 80;

    /** Where a longer line is of an article, its date stands at its beginning. */
    private static final int HEAD = 60;

    /** Most lines of a page have fewer, and to look for a date in all of them takes as long as all the rest. */
    private static final int FEWEST_DIGITS = 4;

    private final List<Line> lines;
    private final int title;
    private final Elsewhere elsewhere;
    private final Function<String, Optional<OffsetDateTime>> reading;

    /** @param reading what a text without anything else than a date says */
    Dateline(
            List<Line> all,
            @Nullable String title,
            Elsewhere elsewhere,
            Function<String, Optional<OffsetDateTime>> reading) {
        this.lines = all;
        this.elsewhere = elsewhere;
        this.title = titleAt(title == null ? "" : Prose.folded(title));
        this.reading = reading;
    }

    /** What is printed beside the title: a line that is hardly more than a date, and not the date of a change. */
    Optional<OffsetDateTime> besideTitle() {
        return title < 0
                ? Optional.empty()
                : near(BESIDE_TITLE, BESIDE_TITLE)
                        .filter(Dateline::isDateline)
                        .flatMap(line -> inText(line.text()).stream())
                        .findFirst();
    }

    /** Behind the title first, then before it; a change only where nothing else is. */
    Optional<OffsetDateTime> nearTitle() {
        return title < 0 ? Optional.empty() : first(near(BEFORE_TITLE, AFTER_TITLE));
    }

    Optional<OffsetDateTime> anywhere() {
        return first(ofArticle(lines).filter(line -> !line.isIn("aside", "footer")));
    }

    private Stream<Line> near(int before, int after) {
        var above = lines.subList(0, title).reversed();
        var below = lines.subList(title, lines.size());
        return Stream.concat(ofArticle(below).limit(after), ofArticle(above).limit(before));
    }

    private Stream<Line> ofArticle(List<Line> lines) {
        return lines.stream().filter(line -> !elsewhere.holds(line.element()));
    }

    private Optional<OffsetDateTime> first(Stream<Line> among) {
        Optional<OffsetDateTime> ofChange = Optional.empty();
        for (Line line : (Iterable<Line>) among::iterator) {
            var date = inText(
                    line.text().length() <= LONGEST_LINE
                            ? line.text()
                            : line.text().substring(0, HEAD));
            if (date.isPresent() && !isOfChange(line)) {
                return date;
            }
            ofChange = ofChange.or(() -> date);
        }
        return ofChange;
    }

    /** Neither a heading nor a sentence: those tell of other days. */
    private static boolean isDateline(Line line) {
        String text = line.text();
        return text.length() <= LONGEST_DATELINE
                && !line.isHeading()
                && ".!?。！？".indexOf(text.charAt(text.length() - 1)) < 0
                && !isOfChange(line);
    }

    private static boolean isOfChange(Line line) {
        return CHANGED.matcher(line.text()).find()
                || line.element().attr("itemprop").equals("dateModified")
                || line.element().selectFirst("[itemprop=dateModified]") != null;
    }

    private Optional<OffsetDateTime> inText(String text) {
        boolean none = text.chars()
                        .filter(c -> c >= '0' && c <= '9')
                        .limit(FEWEST_DIGITS)
                        .count()
                < FEWEST_DIGITS;
        return none || ANOTHER_MATTER.matcher(text).find()
                ? Optional.empty()
                : DATES.stream()
                        .flatMap(pattern -> pattern.matcher(text).results())
                        .map(MatchResult::group)
                        .flatMap(found -> reading.apply(found).stream())
                        .findFirst();
    }

    /** A heading before anything else, which may be a crumb. */
    private int titleAt(String title) {
        int found = -1;
        for (int i = 0; i < lines.size() && !title.isEmpty(); i++) {
            if (isTitle(lines.get(i), title) && !elsewhere.holds(lines.get(i).element())) {
                if (lines.get(i).isHeading()) {
                    return i;
                }
                found = found < 0 ? i : found;
            }
        }
        return found;
    }

    private static boolean isTitle(Line line, String title) {
        String folded = Prose.folded(line.text());
        return folded.length() > 4
                && (folded.equals(title) || folded.contains(title) && folded.length() < 2 * title.length());
    }
}
