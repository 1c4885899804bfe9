package dev.lede.account;

import dev.lede.fetch.Body;
import java.nio.charset.StandardCharsets;

/** Which program answers: only to be told to the person, nothing is done otherwise because of it. */
public enum Server {
    FRESHRSS("FreshRSS"),
    OTHER("Google Reader API");

    private final String shown;

    Server(String shown) {
        this.shown = shown;
    }

    /** Only FreshRSS examines itself. */
    static Server of(Body compatibility) {
        String said = new String(compatibility.bytes(), StandardCharsets.UTF_8).strip();
        return said.equals("PASS") ? FRESHRSS : OTHER;
    }

    public String shown() {
        return shown;
    }
}
