package dev.lede.fetch;

import dev.lede.model.Problem;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Speaks with a program on a server: one request, one reply, whatever its status. No redirect is followed. */
public interface Caller {

    /**
     * Blocks until there is a reply, or none will come.
     *
     * @throws InterruptedException where the calling thread is interrupted; the request is given up at once
     */
    Reply call(Question question) throws InterruptedException;

    /** One field of a form; the order of fields means something to some servers. */
    record Field(String name, String value) {}

    /**
     * @param address without user and password
     * @param authorization the header's value, null where none is sent
     * @param form is posted; null asks with GET
     * @param proxy as a feed's line names it
     */
    record Question(
            String address,
            @Nullable String authorization,
            @Nullable List<Field> form,
            @Nullable String proxy) {

        /** What is printed must hold neither password nor token. */
        @Override
        public String toString() {
            return address;
        }
    }

    /** Every outcome of a question. */
    sealed interface Reply {
        /** @param pause how long the server wants to be left alone, null where it does not say */
        record Answered(int status, Body body, @Nullable Duration pause) implements Reply {}

        record Failed(Problem problem) implements Reply {}
    }

    /** Fields as they stand in a form or behind a question mark. */
    static String encoded(List<Field> fields) {
        return fields.stream()
                .map(field -> encoded(field.name) + "=" + encoded(field.value))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
