package dev.lede.account;

import org.jspecify.annotations.Nullable;

/**
 * What a person needs to speak with a server.
 *
 * @param base the address of the API, without a slash at its end
 * @param proxy as the account's line names it
 */
public record Login(
        String base, String user, String password, @Nullable String proxy) {

    @Override
    public String toString() {
        return user + " at " + base;
    }
}
