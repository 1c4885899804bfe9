package dev.lede.config;

import java.util.Objects;

/** Which lede this is, as the jar's manifest says. */
public final class Version {
    private Version() {}

    public static String number() {
        return Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "unbuilt");
    }
}
