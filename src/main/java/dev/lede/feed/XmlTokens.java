package dev.lede.feed;

/**
 * The lowest level of XML as feeds really send it: tags and text, one after the other. Comments, instructions and
 * document types are passed over; what is no markup is text; nothing is an error. Every search that fails is remembered,
 * so that the cost stays linear whatever is left open.
 */
final class XmlTokens {
    enum Kind {
        START,
        END,
        TEXT,
        CDATA,
        END_OF_FILE
    }

    private static final String CDATA = "<![CDATA[";

    private final String source;
    private int next;

    private int from;
    private int nameEnd;
    private int to;

    private boolean noSubsetEnd;
    private boolean noInstructionEnd;
    private boolean noCommentEnd;
    private boolean noDoubleQuote;
    private boolean noSingleQuote;

    XmlTokens(String source) {
        this.source = source;
    }

    /** The text of the token: for a tag with its brackets, for CDATA what is inside. */
    String slice() {
        return source.substring(from, to);
    }

    String name() {
        return source.substring(from + (source.charAt(from + 1) == '/' ? 2 : 1), nameEnd);
    }

    /** Of a start tag: what stands between its name and its closing bracket. */
    String attributes() {
        int end = isClosed() ? to - 1 : to;
        return source.substring(nameEnd, Math.max(nameEnd, isSelfClosing() ? end - 1 : end));
    }

    boolean hasAttributes() {
        return to - nameEnd > 3;
    }

    boolean isSelfClosing() {
        return isClosed() && source.charAt(to - 2) == '/';
    }

    boolean mentions(String word) {
        return source.indexOf(word, nameEnd, to) >= 0;
    }

    boolean isAtEnd() {
        return next >= source.length();
    }

    Kind next() {
        while (next < source.length()) {
            if (!isMarkup(next)) {
                return text();
            }
            switch (source.charAt(next + 1)) {
                case '/' -> {
                    return endTag();
                }
                case '?' -> skipInstruction();
                case '!' -> {
                    if (source.startsWith(CDATA, next)) {
                        return cdata();
                    }
                    skipDeclaration();
                }
                default -> {
                    return startTag();
                }
            }
        }
        return Kind.END_OF_FILE;
    }

    private boolean isMarkup(int at) {
        if (source.charAt(at) != '<' || at + 1 >= source.length()) {
            return false;
        }
        char c = source.charAt(at + 1);
        return switch (c) {
            case '?' -> true;
            case '/' -> at + 2 < source.length() && startsName(source.charAt(at + 2));
            case '!' ->
                at + 2 < source.length()
                        && (isLetter(source.charAt(at + 2)) || "-[".indexOf(source.charAt(at + 2)) >= 0);
            default -> startsName(c);
        };
    }

    private static boolean isLetter(char c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }

    private static boolean startsName(char c) {
        return isLetter(c) || c == '_' || c == ':' || c >= 0xC0;
    }

    private Kind text() {
        from = next;
        int at = next;
        do {
            at = source.indexOf('<', at + 1);
        } while (at >= 0 && !isMarkup(at));
        to = at < 0 ? source.length() : at;
        next = to;
        return Kind.TEXT;
    }

    /** A section that is cut off goes to the end of the file. */
    private Kind cdata() {
        from = next + CDATA.length();
        int end = source.indexOf("]]>", from);
        to = end < 0 ? source.length() : end;
        next = end < 0 ? to : end + 3;
        return Kind.CDATA;
    }

    private void skipInstruction() {
        int end = noInstructionEnd ? -1 : source.indexOf("?>", next + 2);
        noInstructionEnd = end < 0;
        next = end < 0 ? after('>', next) : end + 2;
    }

    private void skipDeclaration() {
        if (!source.startsWith("<!--", next)) {
            next = documentTypeEnd();
            return;
        }
        int end = noCommentEnd ? -1 : source.indexOf("-->", next + 4);
        noCommentEnd = end < 0;
        next = end < 0 ? after('>', next) : end + 3;
    }

    /** The entities a document type declares are never read: that is how entity bombs are defused. */
    private int documentTypeEnd() {
        int end = after('>', next);
        int subset = source.indexOf('[', next, end);
        if (subset < 0 || noSubsetEnd) {
            return end;
        }
        int close = source.indexOf(']', subset);
        while (close >= 0 && source.charAt(skipSpace(close + 1)) != '>') {
            close = source.indexOf(']', close + 1);
        }
        noSubsetEnd = close < 0;
        return noSubsetEnd ? end : after('>', close);
    }

    private int skipSpace(int at) {
        int i = at;
        while (i < source.length() - 1 && source.charAt(i) <= ' ') {
            i++;
        }
        return Math.min(i, source.length() - 1);
    }

    private int after(char c, int start) {
        int at = source.indexOf(c, start);
        return at < 0 ? source.length() : at + 1;
    }

    private Kind endTag() {
        from = next;
        nameEnd = nameEnd(next + 2);
        int close = nameEnd;
        while (close < source.length() && source.charAt(close) != '>' && source.charAt(close) != '<') {
            close++;
        }
        to = close < source.length() && source.charAt(close) == '>' ? close + 1 : close;
        next = to;
        return Kind.END;
    }

    private Kind startTag() {
        from = next;
        nameEnd = nameEnd(next + 1);
        to = tagEnd(nameEnd);
        next = to;
        return Kind.START;
    }

    private int nameEnd(int start) {
        int i = start;
        while (i < source.length() && source.charAt(i) > ' ' && "/>=<".indexOf(source.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    /** Behind the closing bracket, or where the next tag begins when this one was never closed. */
    private int tagEnd(int start) {
        boolean afterEquals = false;
        for (int i = start; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (c == '<') {
                return i;
            }
            if (afterEquals && (c == '"' || c == '\'')) {
                i = Math.max(i, closingQuote(c, i + 1));
            }
            afterEquals = c == '=' || afterEquals && c <= ' ';
        }
        return source.length();
    }

    private int closingQuote(char quote, int start) {
        boolean isDouble = quote == '"';
        if (isDouble ? noDoubleQuote : noSingleQuote) {
            return -1;
        }
        int end = source.indexOf(quote, start);
        noDoubleQuote |= isDouble && end < 0;
        noSingleQuote |= !isDouble && end < 0;
        return end;
    }

    private boolean isClosed() {
        return source.charAt(to - 1) == '>';
    }
}
