package dev.lede.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Turns the stand-ins of {@link InlineMark} into Markdown: signs where CommonMark's flanking rule (0.31, section 6.2) lets
 * them work, else tags, as in {@code 他说<strong>“你好”</strong>然后}.
 */
final class MarkedText {
    private final String text;
    private final List<String> addresses;
    private final boolean[] asTag;

    /** @param addresses of the links, in the order in which they close */
    MarkedText(String text, List<String> addresses) {
        this.text = text;
        this.addresses = addresses;
        this.asTag = new boolean[text.length()];
    }

    String markdown() {
        chooseTags();
        var markdown = new StringBuilder(text.length() + 16);
        int link = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!InlineMark.is(c)) {
                continue;
            }
            markdown.append(text, from, i);
            from = i + 1;
            if (c == InlineMark.LINK.closing()) {
                markdown.append("](").append(addresses.get(link++)).append(')');
            } else if (c == InlineMark.LINK.opening()) {
                openLink(markdown);
            } else {
                markdown.append(written(i));
            }
        }
        return from == 0 ? text : markdown.append(text, from, text.length()).toString();
    }

    /** {@code Look!} before a link would make it a picture. */
    private static void openLink(StringBuilder markdown) {
        int end = markdown.length();
        if (end > 0 && markdown.charAt(end - 1) == '!') {
            markdown.insert(end - 1, '\\');
        }
        markdown.append('[');
    }

    private String written(int at) {
        char c = text.charAt(at);
        var mark = InlineMark.of(c);
        if (!asTag[at]) {
            return mark.sign();
        }
        return InlineMark.isOpening(c) ? mark.openingTag() : mark.closingTag();
    }

    private void chooseTags() {
        Deque<Integer> opened = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (InlineMark.isOpening(c)) {
                opened.push(i);
            } else if (InlineMark.is(c)) {
                int from = opened.pop();
                boolean tag =
                        !InlineMark.of(c).isSigned() || !flanks(from, false) || !flanks(i, true) || runsInto(from);
                asTag[from] = tag;
                asTag[i] = tag;
            }
        }
    }

    /** A sign right behind another's end would be read as one longer sign. */
    private boolean runsInto(int opening) {
        return opening > 0
                && InlineMark.is(text.charAt(opening - 1))
                && !InlineMark.isOpening(text.charAt(opening - 1))
                && InlineMark.of(text.charAt(opening - 1)).isSigned();
    }

    private boolean flanks(int at, boolean closing) {
        int inner = neighbour(at, closing ? -1 : 1);
        int outer = neighbour(at, closing ? 1 : -1);
        if (Character.isWhitespace(inner)) {
            return false;
        }
        return !isPunctuation(inner) || Character.isWhitespace(outer) || isPunctuation(outer);
    }

    /** The character beside a mark, other marks aside; a blank at either end. */
    private int neighbour(int at, int step) {
        int i = at + step;
        while (i >= 0 && i < text.length() && InlineMark.is(text.charAt(i))) {
            if (!InlineMark.of(text.charAt(i)).isSigned()) {
                return '<';
            }
            i += step;
        }
        if (i < 0 || i >= text.length()) {
            return ' ';
        }
        return step > 0 ? Character.codePointAt(text, i) : Character.codePointBefore(text, i + 1);
    }

    /** As CommonMark has it: Unicode's P and S. */
    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }
}
