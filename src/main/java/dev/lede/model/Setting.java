package dev.lede.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the line of a feed may say of it as {@code key=value}, and what the value looks like. */
public enum Setting {
    /** How often it is asked for. */
    EVERY(Form.TIME),
    /** Whether the page is fetched where the feed sends too little: auto, always, never, or a CSS selector. */
    FULLTEXT(Form.TEXT),
    LANG(Form.LANGUAGE),
    PROXY(Form.PROXY),
    /** How much of what was read is kept whole. */
    KEEP(Form.KEEP),
    USER_AGENT(Form.TEXT),
    /** What prints the password that belongs to the user in the address. */
    PASSWORD_COMMAND(Form.TEXT),
    COOKIE(Form.TEXT);

    /** What a value must look like; each has its words, for whoever wrote another. */
    public enum Form {
        TIME("[1-9]\\d{0,4}[mhdw]"),
        KEEP(Keep.FORM),
        LANGUAGE("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*"),
        PROXY("none|(?i:(?:http|socks|socks5|socks5h)://)\\S+|[^\\s:/@]+:\\d{1,5}"),
        TEXT("\\P{Cntrl}+");

        private final Pattern pattern;

        Form(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }
    }

    private final Form form;

    Setting(Form form) {
        this.form = form;
    }

    public Form form() {
        return form;
    }

    /** As it is written: {@code user-agent}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean accepts(String value) {
        return form.pattern.matcher(value).matches();
    }

    public static Optional<Setting> of(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key().equals(key))
                .findFirst();
    }
}
