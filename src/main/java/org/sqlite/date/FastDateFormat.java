package org.sqlite.date;

import java.util.Date;
import java.util.TimeZone;

/** Stands before the class of SQLite's driver: each connection makes a format, and no caller of ours ever uses one. */
public final class FastDateFormat {
    private static final FastDateFormat NONE = new FastDateFormat();

    private FastDateFormat() {}

    public static FastDateFormat getInstance(String pattern) {
        return NONE;
    }

    public static FastDateFormat getInstance(String pattern, TimeZone zone) {
        return NONE;
    }

    public Date parse(String date) {
        throw new UnsupportedOperationException("the store keeps instants as numbers");
    }

    public String format(Date date) {
        throw new UnsupportedOperationException("the store keeps instants as numbers");
    }
}
