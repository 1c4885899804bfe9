package dev.lede.text;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** One walk over a date's text that sorts what it finds: numbers of the date, a month's name, a time, a zone. */
final class DateScan {
    private static final int LONGEST = 200;
    private static final int MOST_PARTS = 3;

    private final String text;
    private final List<Part> parts = new ArrayList<>();
    private int at;
    private int month;
    private @Nullable Duration time;
    private boolean afternoon;
    private boolean morning;
    private boolean timeFollows;
    private @Nullable ZoneId zone;
    /** A sign behind a time or a zone's name ({@code GMT-01:01}) begins an offset; elsewhere it is a dash. */
    private boolean offsetMayFollow;

    private boolean offsetRead;
    private @Nullable Instant moment;

    private DateScan(String text) {
        this.text = text;
    }

    /**
     * A number of the date.
     *
     * @param digits as written, so that 04 and 2004 can be told apart
     * @param separator what follows it, or a blank
     */
    record Part(int value, int digits, char separator) {
        boolean isYear() {
            return digits == 4 || value > 31;
        }

        int year() {
            return year(value);
        }

        /** Two digits are of the years 1970 to 2069. */
        int year(int number) {
            if (number >= 100) {
                return number;
            }
            return number < 70 ? 2000 + number : 1900 + number;
        }
    }

    static DateScan of(String text) {
        String head = text.substring(0, Math.min(text.length(), LONGEST));
        var scan = new DateScan(Normalizer.normalize(head, Normalizer.Form.NFKC).strip());
        scan.walk();
        return scan;
    }

    List<Part> parts() {
        return parts;
    }

    /** 0 where no month is named. */
    int month() {
        return month;
    }

    Duration timeOfDay() {
        if (time == null) {
            return Duration.ZERO;
        }
        long hours = time.toHours();
        if (afternoon && hours < 12) {
            return time.plusHours(12);
        }
        return morning && hours == 12 ? time.minusHours(12) : time;
    }

    ZoneId zone(ZoneId otherwise) {
        return zone == null ? otherwise : zone;
    }

    /** Where the text is a number of seconds or milliseconds since 1970. */
    Optional<Instant> moment() {
        return Optional.ofNullable(moment);
    }

    private void walk() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isDigit(c)) {
                number();
            } else if (Character.isLetter(c)) {
                word();
            } else if (isSign(c) && offsetMayFollow && isDigitAt(at + 1)) {
                offset(c == '+' ? 1 : -1);
            } else {
                at++;
            }
        }
    }

    private void number() {
        int start = at;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        String digits = text.substring(start, at);
        if (timeFollows || time == null && peek() == ':' && digits.length() <= 2) {
            clock(digits);
        } else if (digits.length() == 14) {
            parts.add(new Part(Integer.parseInt(digits.substring(0, 8)), 8, ' '));
            clock(digits.substring(8));
        } else if (digits.length() == 10 || digits.length() == 13) {
            long seconds = Long.parseLong(digits.substring(0, 10));
            moment = Instant.ofEpochSecond(seconds);
        } else if (digits.length() <= 8 && parts.size() < MOST_PARTS) {
            parts.add(new Part(Integer.parseInt(digits), digits.length(), peek()));
            offsetMayFollow = false;
        }
    }

    /** {@code 9:15}, {@code 09:15:30.5}; behind a T also {@code 09}, {@code 0915}, {@code 091530}. */
    private void clock(String digits) {
        timeFollows = false;
        offsetMayFollow = true;
        boolean compact = digits.length() >= 4;
        int hours = Integer.parseInt(digits.substring(0, Math.min(2, digits.length())));
        int minutes = compact ? Integer.parseInt(digits.substring(2, 4)) : afterColon();
        int seconds = compact && digits.length() >= 6 ? Integer.parseInt(digits.substring(4, 6)) : afterColon();
        if (hours <= 24 && minutes < 60) {
            time = Duration.ofHours(hours)
                    .plusMinutes(minutes)
                    .plusSeconds(Math.min(seconds, 59))
                    .plusNanos(fraction());
        }
    }

    /** The number behind a colon; 0 where there is none. */
    private int afterColon() {
        if (peek() != ':' || !isDigitAt(at + 1)) {
            return 0;
        }
        at++;
        return twoDigits();
    }

    private int twoDigits() {
        int value = 0;
        for (int i = 0; i < 2 && isDigit(peek()); i++) {
            value = value * 10 + Character.digit(peek(), 10);
            at++;
        }
        return value;
    }

    private long fraction() {
        if (peek() != '.' && peek() != ',' || !isDigitAt(at + 1)) {
            return 0;
        }
        at++;
        long nanos = 0;
        long unit = 100_000_000;
        for (; isDigit(peek()); at++) {
            nanos += unit * Character.digit(peek(), 10);
            unit /= 10;
        }
        return nanos;
    }

    private void word() {
        int start = at;
        while (at < text.length() && isPartOfWord(at)) {
            at++;
        }
        String word = text.substring(start, at);
        timeFollows = word.equalsIgnoreCase("T") && isDigit(peek());
        afternoon |= DateWords.isAfternoon(word);
        morning |= DateWords.isMorning(word);
        Optional<ZoneId> named = DateWords.zone(word);
        OptionalInt namedMonth = DateWords.month(word);
        if (named.isPresent() && !offsetRead) {
            zone = named.get();
            offsetMayFollow = true;
        } else if (namedMonth.isPresent()) {
            month = namedMonth.getAsInt();
            offsetMayFollow = false;
        }
    }

    /** {@code Europe/Berlin} and {@code America/New_York} are one word. */
    private boolean isPartOfWord(int index) {
        char c = text.charAt(index);
        return Character.isLetter(c)
                || (c == '/' || c == '_') && index + 1 < text.length() && Character.isLetter(text.charAt(index + 1));
    }

    private void offset(int sign) {
        at++;
        int start = at;
        while (isDigit(peek())) {
            at++;
        }
        String digits = text.substring(start, at);
        int hours = Integer.parseInt(digits.substring(0, Math.min(2, digits.length())));
        int minutes = digits.length() == 4 ? Integer.parseInt(digits.substring(2)) : afterColon();
        if (digits.length() <= 4 && hours <= 14 && minutes < 60) {
            zone = ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
            offsetRead = true;
            offsetMayFollow = false;
        }
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : ' ';
    }

    private boolean isDigitAt(int index) {
        return index < text.length() && isDigit(text.charAt(index));
    }

    private static boolean isSign(char c) {
        return c == '+' || c == '-' || c == '\u2212';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
