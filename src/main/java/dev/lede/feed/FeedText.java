package dev.lede.feed;

import dev.lede.text.Charsets;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text. The byte order mark outweighs the HTTP header, which outweighs the XML declaration; then it is UTF-8,
 * unless nothing in it is.
 */
final class FeedText {
    /** How far into the file the declaration may stand: rubbish before it is common. */
    private static final int DECLARATION_WITHIN = 4_096;

    private static final Pattern DECLARATION =
            Pattern.compile("<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']?\\s*([^\\s\"'?>]+)");

    private FeedText() {}

    static String of(byte[] body, @Nullable String contentType) {
        String text = Charsets.byMark(body)
                .or(() -> byZeros(body))
                .or(() -> byHeader(contentType))
                .or(() -> byDeclaration(body))
                .map(charset -> Charsets.decode(body, charset))
                .orElseGet(() -> utf8OrLatin(body));
        return text.indexOf('\0') < 0 ? withLineFeeds(text) : withLineFeeds(text.replace("\0", ""));
    }

    /** XML 1.0 §2.11: whatever ends a line is a line feed. */
    private static String withLineFeeds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The name of the character set in a {@code Content-Type}, null where there is none. */
    static @Nullable String declaredIn(@Nullable String contentType) {
        return byHeader(contentType).map(Charset::name).orElse(null);
    }

    /** UTF-16 or UTF-32 without a mark: the first character is {@code <} or white space, so all bytes but one are zero. */
    private static Optional<Charset> byZeros(byte[] body) {
        int zeros = 0;
        for (int i = 0; i < 4; i++) {
            zeros = zeros << 1 | (i >= body.length || body[i] != 0 ? 0 : 1);
        }
        return switch (zeros) {
            case 0b1010 -> Optional.of(StandardCharsets.UTF_16BE);
            case 0b0101 -> Optional.of(StandardCharsets.UTF_16LE);
            case 0b1110 -> Optional.of(StandardCharsets.UTF_32BE);
            case 0b0111 -> Optional.of(StandardCharsets.UTF_32LE);
            default -> Optional.empty();
        };
    }

    private static Optional<Charset> byHeader(@Nullable String contentType) {
        return Charsets.byContentType(contentType).map(FeedText::unlessWide);
    }

    private static Optional<Charset> byDeclaration(byte[] body) {
        int length = Math.min(body.length, DECLARATION_WITHIN);
        var label = DECLARATION.matcher(new String(body, 0, length, StandardCharsets.ISO_8859_1));
        return label.find() ? Charsets.byLabel(label.group(1)).map(FeedText::unlessWide) : Optional.empty();
    }

    /** What says that it is UTF-16 and could be read up to here is not: such files are UTF-8. */
    private static Charset unlessWide(Charset declared) {
        return isWide(declared) ? StandardCharsets.UTF_8 : declared;
    }

    private static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    /**
     * Nothing is declared. One stray byte must not switch the whole file, but a file with bytes beyond ASCII and not one
     * UTF-8 sequence among them (uol.com.br) is in the Web's other default.
     */
    private static String utf8OrLatin(byte[] body) {
        String read = Charsets.decode(body, StandardCharsets.UTF_8);
        boolean strays = read.indexOf('\uFFFD') >= 0;
        boolean utf8 = !strays || read.chars().anyMatch(c -> c >= 0x80 && c != 0xFFFD);
        return utf8 ? read : Charsets.decode(body, Charset.forName("windows-1252"));
    }
}
