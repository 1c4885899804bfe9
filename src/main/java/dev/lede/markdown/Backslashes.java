package dev.lede.markdown;

import java.util.BitSet;

/**
 * Decides, once a whole paragraph is known, which of the characters that may mean something do: a lone asterisk is a lone
 * asterisk, and brackets mean nothing until a parenthesis follows them.
 */
final class Backslashes {
    private final String text;
    private final BitSet needed = new BitSet();

    private Backslashes(String text) {
        this.text = text;
    }

    /** @param text in which {@link Escapes#MAYBE} stands before each character in doubt */
    static String in(String text) {
        return text.indexOf(Escapes.MAYBE) < 0 ? text : new Backslashes(text).written();
    }

    private String written() {
        pairs('*', has(InlineMark.EM) || has(InlineMark.STRONG));
        pairs('_', false);
        pairs('~', has(InlineMark.DEL));
        pairs('`', text.indexOf('`') != text.lastIndexOf('`'));
        brackets();
        int lastEnd = hasTag() ? text.length() : text.lastIndexOf('>');
        var written = new StringBuilder(text.length() + 8);
        int from = 0;
        for (int at = next(0); at >= 0; at = next(at + 1)) {
            written.append(text, from, at);
            from = at + 1;
            if (needed.get(at) || meansAlone(at, lastEnd)) {
                written.append('\\');
            }
        }
        return written.append(text, from, text.length()).toString();
    }

    private int next(int from) {
        return text.indexOf(Escapes.MAYBE, from);
    }

    private boolean has(InlineMark mark) {
        return text.indexOf(mark.opening()) >= 0;
    }

    private boolean hasTag() {
        return text.chars()
                .anyMatch(c -> InlineMark.is((char) c)
                        && InlineMark.of((char) c).sign().isEmpty());
    }

    /** What opens emphasis needs something that closes it, and the other way round. */
    private void pairs(char sign, boolean withOthers) {
        var candidates = new BitSet();
        int opener = text.length();
        int closer = -1;
        for (int at = next(0); at >= 0; at = next(at + 1)) {
            if (text.charAt(at + 1) == sign) {
                candidates.set(at);
                opener = !isBlank(at + 2) && !isDoubtful(at + 2, sign) ? Math.min(opener, at) : opener;
                closer = !isBlank(at - 1) && text.charAt(at - 1) != sign ? at : closer;
            }
        }
        if (withOthers || opener < closer) {
            needed.or(candidates);
        }
    }

    private boolean isDoubtful(int at, char sign) {
        return text.startsWith("" + Escapes.MAYBE + sign, at);
    }

    private boolean isBlank(int at) {
        return at < 0 || at >= text.length() || Character.isWhitespace(text.charAt(at));
    }

    /** In a link they are left alone if they match, elsewhere if nothing makes a link of them. */
    private void brackets() {
        boolean inLink = false;
        var within = new BitSet();
        int depth = 0;
        boolean matching = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == InlineMark.LINK.opening()) {
                inLink = true;
                within.clear();
                depth = 0;
                matching = true;
            } else if (c == InlineMark.LINK.closing()) {
                inLink = false;
                if (!matching || depth != 0) {
                    needed.or(within);
                }
            } else if (c == Escapes.MAYBE && isBracket(i + 1)) {
                needed.set(i, makesLink(i));
                within.set(i, inLink);
                depth += text.charAt(i + 1) == '[' ? 1 : -1;
                matching &= depth >= 0;
            }
        }
    }

    private boolean isBracket(int at) {
        return text.charAt(at) == '[' || text.charAt(at) == ']';
    }

    private boolean makesLink(int at) {
        char after = at + 2 < text.length() ? text.charAt(at + 2) : ' ';
        if (text.charAt(at + 1) == ']') {
            return after == '(' || after == InlineMark.LINK.opening() || after == ':' && isDefinition(at);
        }
        boolean task = startsLine(at) && " xX".indexOf(after) >= 0 && isDoubtful(at + 3, ']');
        return after == '^' || task;
    }

    private boolean isDefinition(int at) {
        int start = text.lastIndexOf('\n', at) + 1;
        return isDoubtful(start, '[');
    }

    private boolean startsLine(int at) {
        return at == 0 || text.charAt(at - 1) == '\n';
    }

    /** Of those that need no other of their kind. */
    private boolean meansAlone(int at, int lastEnd) {
        char after = at + 2 < text.length() ? text.charAt(at + 2) : ' ';
        return switch (text.charAt(at + 1)) {
            case '<' -> startsLine(at) || at < lastEnd || text.charAt(at - 1) == '{';
            case '\\' ->
                after == '\n'
                        || after > ' ' && after < 0x7F && !Character.isLetterOrDigit(after)
                        || after >= Escapes.MAYBE;
            case '&', '%' -> true;
            default -> false;
        };
    }
}
