package dev.lede.account;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a server names an entry, in the one form that all servers read alike: the long one, padded. Old Minifluxes read a
 * bare decimal as hexadecimal, and mark another entry. Where it is not 64 bits it stays as it came.
 */
public record ItemId(String text) {
    private static final String LONG_FORM = "tag:google.com,2005:reader/item/";
    private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{1,16}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,20}");
    private static final int LONGEST = 200;

    /** As it stands in a list of ids, where it is decimal, or in an item, where it is long. */
    public static ItemId read(String written) {
        if (written.startsWith(LONG_FORM)) {
            String name = written.substring(LONG_FORM.length());
            return HEX.matcher(name).matches() ? of(Long.parseUnsignedLong(name, 16)) : opaque(written);
        }
        if (DECIMAL.matcher(written).matches()) {
            var number = new BigInteger(written);
            return number.bitLength() <= Long.SIZE ? of(number.longValue()) : opaque(written);
        }
        return HEX.matcher(written).matches() ? of(Long.parseUnsignedLong(written, 16)) : opaque(written);
    }

    /** Of 64 bits without a sign. */
    public static ItemId of(long number) {
        return new ItemId(LONG_FORM + "%016x".formatted(number));
    }

    /** As lists have it; empty where it has a sign in some of them. */
    Optional<String> decimal() {
        if (!text.startsWith(LONG_FORM)) {
            return Optional.empty();
        }
        long number = Long.parseUnsignedLong(text.substring(LONG_FORM.length()), 16);
        return number < 0 ? Optional.empty() : Optional.of(Long.toString(number));
    }

    private static ItemId opaque(String written) {
        return new ItemId(written.length() <= LONGEST ? written : written.substring(0, LONGEST));
    }

    @Override
    public String toString() {
        return text;
    }
}
