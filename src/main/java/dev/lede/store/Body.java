package dev.lede.store;

import dev.lede.model.Enclosure;
import dev.lede.model.NewEntry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** How the long parts of an entry are written into columns, and by what an edit is noticed. */
final class Body {
    private Body() {}

    static byte @Nullable [] deflate(@Nullable String html) {
        if (html == null) {
            return null;
        }
        var deflater = new Deflater(Deflater.BEST_SPEED);
        var bytes = new ByteArrayOutputStream(html.length() / 2 + 16);
        try (var out = new DeflaterOutputStream(bytes, deflater)) {
            out.write(html.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    static @Nullable String inflate(byte @Nullable [] html) {
        if (html == null) {
            return null;
        }
        try (var in = new InflaterInputStream(new ByteArrayInputStream(html))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static @Nullable String fields(NewEntry entry) {
        return entry.fields().isEmpty() ? null : Json.write(entry.fields());
    }

    static @Nullable String enclosures(NewEntry entry) {
        if (entry.enclosures().isEmpty()) {
            return null;
        }
        return Json.write(entry.enclosures().stream()
                .map(file -> Arrays.asList(file.url(), file.type(), file.length()))
                .toList());
    }

    static List<Enclosure> enclosures(@Nullable String written) {
        List<Enclosure> enclosures = new ArrayList<>();
        for (Object file : Json.readList(written)) {
            List<?> parts = (List<?>) file;
            Number length = (Number) parts.get(2);
            enclosures.add(new Enclosure(
                    (String) parts.get(0), (String) parts.get(1), length == null ? null : length.longValue()));
        }
        return enclosures;
    }

    /**
     * Of all the publisher sent but the date: some feeds date every entry with the moment they are asked. Of a body in
     * HTML the HTML counts, since a better converter is no edit.
     */
    static byte[] hash(NewEntry entry) {
        String body = entry.html() == null ? entry.markdown() : entry.html();
        List<@Nullable Object> parts = Arrays.asList(
                entry.title(),
                entry.author(),
                entry.url(),
                entry.summary(),
                entry.lead(),
                body,
                entry.lang(),
                entry.translationKey(),
                entry.thumbnail(),
                entry.toc(),
                entry.categories(),
                enclosures(entry),
                fields(entry));
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Object part : parts) {
                digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return Arrays.copyOf(digest.digest(), 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
