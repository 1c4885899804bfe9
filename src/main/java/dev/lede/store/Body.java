package dev.lede.store;

import dev.lede.model.Enclosure;
import dev.lede.model.NewEntry;
import dev.lede.text.Sha256;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** How the long parts of an entry are written into columns, and by what an edit is noticed. */
final class Body {
    private static final int CHUNK = 8192;

    private Body() {}

    /** What HTML and Markdown have in common, nearly all of it, is written once: who rewrites one of them rewrites both. */
    static byte @Nullable [] deflate(@Nullable String html, String markdown) {
        if (html == null) {
            return null;
        }
        byte[] input = html.getBytes(StandardCharsets.UTF_8);
        var bytes = new ByteArrayOutputStream(input.length / 4 + 16);
        try (var deflater = new Deflater(Deflater.BEST_SPEED)) {
            deflater.setDictionary(markdown.getBytes(StandardCharsets.UTF_8));
            deflater.setInput(input);
            deflater.finish();
            var chunk = new byte[CHUNK];
            while (!deflater.finished()) {
                bytes.write(chunk, 0, deflater.deflate(chunk));
            }
        }
        return bytes.toByteArray();
    }

    /** @param markdown as it was when the HTML was stored; of what an older version stored it does not matter */
    static String inflate(byte[] html, String markdown) {
        var bytes = new ByteArrayOutputStream(html.length * 8);
        try (var inflater = new Inflater()) {
            inflater.setInput(html);
            var chunk = new byte[CHUNK];
            while (!inflater.finished()) {
                int length = inflater.inflate(chunk);
                bytes.write(chunk, 0, length);
                if (inflater.needsDictionary()) {
                    inflater.setDictionary(markdown.getBytes(StandardCharsets.UTF_8));
                } else if (length == 0 && !inflater.finished()) {
                    throw new IllegalStateException("The HTML of an article is cut off in the store");
                }
            }
        } catch (DataFormatException damaged) {
            throw new IllegalStateException("The HTML of an article is damaged in the store", damaged);
        }
        return bytes.toString(StandardCharsets.UTF_8);
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
        var all = new StringBuilder();
        parts.forEach(part -> all.append(part).append('\0'));
        return Arrays.copyOf(Sha256.of(all.toString()), 16);
    }
}
