package dev.lede.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Operating system commands: links, title, clipboard. Whatever is put into one cannot end it or begin another. */
final class Osc {
    static final String LINK_END = "\033]8;;\033\\";

    /** VTE and iTerm2 ignore longer addresses. */
    private static final int LONGEST_ADDRESS = 2083;

    /** xterm drops what is longer; tmux allows more. */
    private static final int LONGEST_COPY = 100_000;

    private static final int LONGEST_TITLE = 200;

    /** GNU screen cuts a device control string after 768 bytes. */
    private static final int SCREEN_CHUNK = 760;

    private Osc() {}

    /** Begins a link (OSC 8); empty where the address is none that a click should open. */
    static String link(@Nullable String address) {
        if (address == null || !opens(address)) {
            return "";
        }
        String encoded = encoded(address);
        if (encoded.length() > LONGEST_ADDRESS) {
            return "";
        }
        // With an id, whatever it is, the parts of a link that is broken over two rows are one link.
        return "\033]8;id=1;" + encoded + "\033\\";
    }

    static String title(String title) {
        String line = Visible.line(title);
        int end = Math.min(line.length(), LONGEST_TITLE);
        return "\033]2;" + line.substring(0, end) + "\033\\";
    }

    /** Puts text on the clipboard (OSC 52), through whatever stands between; empty where it is too long. */
    static Optional<String> copy(String text, Multiplexer multiplexer) {
        String payload = Base64.getEncoder().encodeToString(Visible.block(text).getBytes(UTF_8));
        if (payload.length() > LONGEST_COPY) {
            return Optional.empty();
        }
        String plain = "\033]52;c;" + payload + "\007";
        return Optional.of(
                switch (multiplexer) {
                    case NONE -> plain;
                    // tmux reads the first where set-clipboard allows it, passes the second where allow-passthrough
                    // does.
                    case TMUX -> plain + "\033Ptmux;\033" + plain + "\033\\";
                    case SCREEN -> chunked(plain);
                });
    }

    private static boolean opens(String address) {
        String start = address.substring(0, Math.min(8, address.length())).toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://") || start.startsWith("mailto:");
    }

    private static String encoded(String address) {
        var encoded = new StringBuilder();
        for (byte each : address.getBytes(UTF_8)) {
            if (each > 0x20 && each < 0x7F) {
                encoded.append((char) each);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", each & 0xFF));
            }
        }
        return encoded.toString();
    }

    private static String chunked(String command) {
        var chunks = new StringBuilder();
        for (int i = 0; i < command.length(); i += SCREEN_CHUNK) {
            chunks.append("\033P")
                    .append(command, i, Math.min(command.length(), i + SCREEN_CHUNK))
                    .append("\033\\");
        }
        return chunks.toString();
    }
}
