package dev.lede.terminal;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The accents by which Kitty's protocol numbers the rows and columns of a picture: those of Unicode 6.0 that stand above
 * their letter (class 230) and that no normalisation takes apart or joins, in the order of their code points.
 */
final class Marks {
    /** First and last of each run of them. */
    private static final String RUNS =
            "305-305 30D-30E 310-310 312-312 33D-33F 346-346 34A-34C 350-352 357-357 35B-35B 363-36F 483-487 "
                    + "592-595 597-599 59C-5A1 5A8-5A9 5AB-5AC 5AF-5AF 5C4-5C4 610-617 657-65B 65D-65E 6D6-6DC 6DF-6E2 "
                    + "6E4-6E4 6E7-6E8 6EB-6EC 730-730 732-733 735-736 73A-73A 73D-73D 73F-741 743-743 745-745 747-747 "
                    + "749-74A 7EB-7F1 7F3-7F3 816-819 81B-823 825-827 829-82D 951-951 953-954 F82-F83 F86-F87 "
                    + "135D-135F 17DD-17DD 193A-193A 1A17-1A17 1A75-1A7C 1B6B-1B6B 1B6D-1B73 1CD0-1CD2 1CDA-1CDB "
                    + "1CE0-1CE0 1DC0-1DC1 1DC3-1DC9 1DCB-1DCC 1DD1-1DE6 1DFE-1DFE 20D0-20D1 20D4-20D7 20DB-20DC "
                    + "20E1-20E1 20E7-20E7 20E9-20E9 20F0-20F0 2CEF-2CF1 2DE0-2DFF A66F-A66F A67C-A67D A6F0-A6F1 "
                    + "A8E0-A8F1 AAB0-AAB0 AAB2-AAB3 AAB7-AAB8 AABE-AABF AAC1-AAC1 FE20-FE26 10A0F-10A0F 10A38-10A38 "
                    + "1D185-1D189 1D1AA-1D1AD 1D242-1D244";

    private static final String[] ALL = Arrays.stream(RUNS.split(" "))
            .flatMapToInt(run -> IntStream.rangeClosed(
                    Integer.parseInt(run.substring(0, run.indexOf('-')), 16),
                    Integer.parseInt(run.substring(run.indexOf('-') + 1), 16)))
            .mapToObj(Character::toString)
            .toArray(String[]::new);

    static final int COUNT = ALL.length;

    private Marks() {}

    static String of(int number) {
        return ALL[number];
    }
}
