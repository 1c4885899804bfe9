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
    private static final int LONGEST = 6_000_000;

    private static final int MOST_TAGS = 100_000;

    /** A browser looks for the declaration in the first kilobyte; some pages have a comment before it. */
    private static final int DECLARATION_WITHIN = 8_192;

    /** One stray byte in so many does not make it another set: pages are cut in the middle of a character. */
    private static final int FEW = 50;

    private static final char STRAY = '\uFFFD';

    private static final Pattern DECLARATION = Pattern.compile(
            "(?i)<(?:meta\\s|\\?xml\\s)[^>]{0,500}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([^\\s\"'/>;]+)");

    public Page {
        html = html.substring(0, end(html)).replace("\0", "");
    }

    /** @param contentType the header as sent, null where there was none */
    public static Page of(String address, byte[] bytes, @Nullable String contentType) {
        var marked = Charsets.byMark(bytes);
        String utf8 = Charsets.decode(bytes, StandardCharsets.UTF_8);
        if (marked.isEmpty() && isUtf8(utf8)) {
            return new Page(address, utf8);
        }
        var charset = marked.or(() -> Charsets.byContentType(contentType))
                .or(() -> declared(bytes))
                .orElseGet(() -> undeclared(bytes));
        return new Page(address, Charsets.decode(bytes, charset));
    }

    /** Every element costs memory, however short its tag. */
    private static int end(String html) {
        int end = Math.min(html.length(), LONGEST);
        int tags = 0;
        for (int i = 0; i < end; i++) {
            if (html.charAt(i) == '<' && ++tags > MOST_TAGS) {
                return i;
            }
        }
        return end;
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
        boolean explained = Charsets.decode(bytes, chinese).indexOf(STRAY) < 0;
        return explained ? chinese : Charset.forName("windows-1252");
    }

    /** Other sets do not make it by chance, and saved pages declare what they were before. */
    private static boolean isUtf8(String read) {
        int strays = 0;
        int beyondAscii = 0;
        for (int i = 0; i < read.length(); i++) {
            char c = read.charAt(i);
            strays += c == STRAY ? 1 : 0;
            beyondAscii += c >= 0x80 ? 1 : 0;
        }
        return beyondAscii > 0 && strays * FEW <= beyondAscii;
    }
}
