package dev.lede.extract;

import dev.lede.text.Charsets;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A web page as it was served.
 *
 * @param address where it was found, after redirects: what relative links start from; empty where nobody knows
 */
public record Page(String address, String html) {
    /** Of a longer page the beginning is read: articles are a hundredth of it. */
    static final int LONGEST = 6_000_000;

    /** A browser looks for the declaration in the first kilobyte; some pages have a comment before it. */
    private static final int DECLARATION_WITHIN = 8_192;

    /** One stray byte in so many does not make it another set: pages are cut in the middle of a character. */
    private static final int FEW = 50;

    private static final Pattern DECLARATION = Pattern.compile(
            "(?i)<(?:meta\\s|\\?xml\\s)[^>]{0,500}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([^\\s\"'/>;]+)");

    public Page {
        html = html.length() > LONGEST ? html.substring(0, LONGEST) : html;
    }

    /** @param contentType the header as sent, null where there was none */
    public static Page of(String address, byte[] bytes, @Nullable String contentType) {
        var charset = Charsets.byMark(bytes)
                .or(() -> isUtf8(bytes) ? Optional.of(StandardCharsets.UTF_8) : Optional.empty())
                .or(() -> Charsets.byContentType(contentType))
                .or(() -> declared(bytes))
                .orElseGet(() -> undeclared(bytes));
        return new Page(address, Charsets.decode(bytes, charset).replace("\0", ""));
    }

    /** A page that could be read up to here is not UTF-16, whatever it says. */
    private static Optional<Charset> declared(byte[] bytes) {
        int length = Math.min(bytes.length, DECLARATION_WITHIN);
        var label = DECLARATION.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        return label.find()
                ? Charsets.byLabel(label.group(1))
                        .map(found -> found.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : found)
                : Optional.empty();
    }

    /** Chinese pages that say nothing are GB18030, if that explains every byte that UTF-8 cannot. */
    private static Charset undeclared(byte[] bytes) {
        var chinese = Charset.forName("GB18030");
        return strays(bytes, chinese) == 0 ? chinese : Charset.forName("windows-1252");
    }

    /** With more than ASCII in it: other sets do not make that by chance, and saved pages declare what they were before. */
    private static boolean isUtf8(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return strays(bytes, StandardCharsets.UTF_8) * FEW <= beyondAscii(bytes);
            }
        }
        return false;
    }

    /** In UTF-8 a character beyond ASCII has two bytes or more. */
    private static long beyondAscii(byte[] bytes) {
        long count = 0;
        for (byte b : bytes) {
            count += b < 0 ? 1 : 0;
        }
        return count / 2;
    }

    private static long strays(byte[] bytes, Charset charset) {
        return Charsets.decode(bytes, charset)
                .chars()
                .filter(c -> c == '\uFFFD')
                .count();
    }
}
