package dev.lede.text;

import java.text.Normalizer;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What the words in a date mean: months in the languages that feeds are written in, zones, the halves of a day. */
final class DateWords {
    /** Month by month the beginnings of its names, without accents. */
    private static final List<String> MONTHS = List.of(
            "jan ene gen sty oca ιαν янв січ",
            "feb fev lut sub φεβ фев лют",
            "mar mrt maer μαρ бер",
            "apr abr avr kwi nis απρ апр кві",
            "may mai mag maj mei μαι мая маи тра",
            "jun juin giu cze haz ιουν июн чер",
            "jul juil lug lip tem ιουλ июл лип",
            "aug ago aou sie agu αυγ авг сер",
            "sep set sze wrz eyl σεπ сен вер",
            "oct okt ott out paz eki οκτ окт жов",
            "nov lis kas νοε ноя лис",
            "dec dez dic gru ara δεκ дек гру");

    /** RFC 822's, those of Java's and Unix's {@code date}, and what the rest of the world writes; CST is America's. */
    private static final List<String> ZONES = List.of(
            "+00:00 Z UT UTC GMT WET",
            "+01:00 CET MET BST WEST",
            "+02:00 CEST MEST MESZ EET SAST CAT",
            "+03:00 EEST MSK EAT",
            "+04:00 MSD GST",
            "+05:00 PKT",
            "+05:30 IST",
            "+07:00 WIB ICT",
            "+08:00 HKT SGT AWST PHT",
            "+09:00 JST KST 오전 오후 년 월 일",
            "+09:30 ACST",
            "+10:00 AEST",
            "+10:30 ACDT",
            "+11:00 AEDT",
            "+12:00 NZST",
            "+13:00 NZDT",
            "-02:30 NDT",
            "-03:00 BRT ART ADT",
            "-03:30 NST",
            "-04:00 EDT AST AT",
            "-05:00 EST CDT ET",
            "-06:00 CST MDT CT",
            "-07:00 MST PDT MT",
            "-08:00 PST AKDT PT",
            "-09:00 AKST",
            "-10:00 HST");

    private static final Map<String, Integer> MONTH_OF = months();
    private static final Map<String, String> ZONE_OF = zones();

    private DateWords() {}

    static OptionalInt month(String word) {
        String bare = bare(word);
        for (int length = Math.min(4, bare.length()); length >= 3; length--) {
            Integer month = MONTH_OF.get(bare.substring(0, length));
            if (month != null) {
                return OptionalInt.of(month);
            }
        }
        return OptionalInt.empty();
    }

    static Optional<ZoneId> zone(String word) {
        if (word.indexOf('/') > 0) {
            return region(word);
        }
        return Optional.ofNullable(ZONE_OF.get(word.toUpperCase(Locale.ROOT))).map(ZoneId::of);
    }

    static boolean isAfternoon(String word) {
        return word.equalsIgnoreCase("pm") || word.contains("下午") || word.contains("晚上") || word.equals("오후");
    }

    static boolean isMorning(String word) {
        return word.equalsIgnoreCase("am") || word.contains("上午") || word.equals("오전");
    }

    /** {@code Etc/GMT}, {@code Europe/Berlin}. */
    private static Optional<ZoneId> region(String word) {
        return Regions.NAMES.contains(word) ? Optional.of(ZoneId.of(word)) : Optional.empty();
    }

    /** Filled with the first date that needs it: to try each word and catch what is thrown costs a thousand times as much. */
    private static final class Regions {
        static final Set<String> NAMES = ZoneId.getAvailableZoneIds();
    }

    private static String bare(String word) {
        String parted = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        var bare = new StringBuilder(parted.length());
        parted.chars()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> bare.append((char) c));
        return bare.toString();
    }

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        for (int month = 1; month <= MONTHS.size(); month++) {
            for (String name : MONTHS.get(month - 1).split(" ")) {
                months.put(name, month);
            }
        }
        return months;
    }

    private static Map<String, String> zones() {
        var zones = new HashMap<String, String>();
        for (String line : ZONES) {
            String[] words = line.split(" ");
            for (int i = 1; i < words.length; i++) {
                zones.put(words[i], words[0]);
            }
        }
        return zones;
    }
}
