package dev.lede.account;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An account as it stands in the {@code feeds} file: {@code greader+https://alice@example.org/api/greader.php}.
 *
 * @param base the address of the API
 */
public record AccountAddress(String base, String user) {
    private static final String SIGN = "greader+";
    private static final Pattern WRITTEN = Pattern.compile("greader\\+(https?)://([^/@]+)@([^/@?#]+)(/[^?#]*)?");

    /** Empty where the address is that of a feed. */
    public static Optional<AccountAddress> of(String written) {
        var parts = WRITTEN.matcher(written.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        String path = parts.group(4) == null ? "" : parts.group(4).replaceFirst("/+$", "");
        // A name may hold an @, which is written %40.
        return decoded(parts.group(2))
                .map(user -> new AccountAddress(parts.group(1) + "://" + parts.group(3) + path, user));
    }

    /** As it stands in the file. */
    public String written() {
        String name = URLEncoder.encode(user, StandardCharsets.UTF_8).replace("+", "%20");
        return SIGN + base.replaceFirst("://", "://" + Matcher.quoteReplacement(name) + "@");
    }

    /** {@code alice@example.org}, or with its port. */
    public String name() {
        return user + "@" + URI.create(base).getRawAuthority();
    }

    public static boolean isOne(String written) {
        return written.strip().startsWith(SIGN);
    }

    private static Optional<String> decoded(String user) {
        try {
            return Optional.ofNullable(URI.create("x:" + user).getSchemeSpecificPart());
        } catch (IllegalArgumentException garbled) {
            return Optional.empty();
        }
    }
}
