package dev.lede.tui;

import java.util.Locale;

/** As what an article is sent to a command: as its first word says, {@code html:} or {@code text:}. */
enum Piping {
    MARKDOWN,
    HTML,
    TEXT;

    static Piping of(String typed) {
        for (Piping form : values()) {
            if (typed.startsWith(form.word())) {
                return form;
            }
        }
        return MARKDOWN;
    }

    /** The command without that word. */
    String command(String typed) {
        return typed.startsWith(word()) ? typed.substring(word().length()).strip() : typed;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT) + ":";
    }
}
