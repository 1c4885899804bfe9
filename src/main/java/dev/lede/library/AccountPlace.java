package dev.lede.library;

import dev.lede.account.AccountAddress;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an account is, as far as the person has said.
 *
 * @param server an address, without a slash at its end
 * @param user empty where none was named
 */
public record AccountPlace(String server, String user) {
    private static final Pattern TYPED = Pattern.compile("(?:greader\\+)?(?:(https?)://)?(?:([^\\s/@:]+)@)?"
            + "((?:[^\\s/@?#:]+|\\[[0-9a-fA-F:.]+])(?::\\d{1,5})?)(/[^\\s?#]*)?(?:[?#]\\S*)?");

    private static final String FRESHRSS = "/api/greader.php";

    /** Empty where no server is named, or a password is, which has no place in an address. */
    public static Optional<AccountPlace> read(String typed) {
        Matcher parts = TYPED.matcher(typed.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        String scheme = parts.group(1) == null ? "https" : parts.group(1);
        String path = parts.group(4) == null ? "" : parts.group(4).replaceFirst("/+$", "");
        String user = parts.group(2) == null ? "" : parts.group(2);
        return Optional.of(new AccountPlace(scheme + "://" + parts.group(3) + path, user));
    }

    /** Whether it is typed as it stands in the {@code feeds} file. */
    public static boolean isWritten(String typed) {
        return AccountAddress.isOne(typed);
    }

    public AccountPlace of(String named) {
        return new AccountPlace(server, named);
    }

    /** Where an API may be: people copy the address of the page that they read on. */
    List<String> apis() {
        var all = new LinkedHashSet<String>();
        String around = server.replaceFirst("(?<![:/])/[^/]+$", "");
        all.add(server);
        if (!server.endsWith(FRESHRSS)) {
            all.add(server + FRESHRSS);
            all.add(around);
            all.add(around + FRESHRSS);
        }
        return List.copyOf(all);
    }
}
