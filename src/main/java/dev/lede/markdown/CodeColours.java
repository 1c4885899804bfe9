package dev.lede.markdown;

import dev.lede.text.Role;
import java.util.Arrays;

/**
 * Tells what stands in code, line by line: comments, strings, numbers and the words of the language. It knows only what
 * many languages share, looks at each character once, and takes what it does not know for plain code.
 */
final class CodeColours {
    private static final String BLOCK_OPENS = "/*";
    private static final String BLOCK_CLOSES = "*/";

    private final CodeSyntax syntax;
    private boolean inComment;
    private String line = "";
    private Role[] roles = {};
    private int at;

    CodeColours(String language) {
        this.syntax = CodeSyntax.of(language);
    }

    /** The role of each character of the next line. */
    Role[] next(String text) {
        line = text;
        at = 0;
        roles = new Role[text.length()];
        Arrays.fill(roles, Role.CODE_BLOCK);
        String unclosed = "";
        while (at < line.length()) {
            char c = line.charAt(at);
            if (inComment) {
                comment(at);
            } else if (syntax.comment() != null && line.startsWith(syntax.comment(), at) && beginsComment()) {
                mark(line.length(), Role.CODE_COMMENT);
            } else if (syntax.blocks() && line.startsWith(BLOCK_OPENS, at)) {
                comment(at + BLOCK_OPENS.length());
            } else if (syntax.quotes().indexOf(c) >= 0 && unclosed.indexOf(c) < 0) {
                unclosed += string(c) ? "" : c;
            } else {
                word();
            }
        }
        return roles;
    }

    /** {@code #} within a word is none, as in {@code $#} or an address. */
    private boolean beginsComment() {
        return at == 0 || !"#".equals(syntax.comment()) || Character.isWhitespace(line.charAt(at - 1));
    }

    private void comment(int from) {
        int close = line.indexOf(BLOCK_CLOSES, from);
        inComment = close < 0;
        mark(inComment ? line.length() : close + BLOCK_CLOSES.length(), Role.CODE_COMMENT);
    }

    /** False where the quote has no end in the line: an apostrophe, a lifetime. */
    private boolean string(char quote) {
        for (int end = at + 1; end < line.length(); end++) {
            if (line.charAt(end) == '\\') {
                end++;
            } else if (line.charAt(end) == quote) {
                mark(end + 1, Role.CODE_STRING);
                return true;
            }
        }
        at++;
        return false;
    }

    private void word() {
        int end = at;
        while (end < line.length() && isWordPart(line.charAt(end))) {
            end++;
        }
        if (end == at) {
            at++;
        } else if (Character.isDigit(line.charAt(at))) {
            mark(end, Role.CODE_NUMBER);
        } else {
            mark(end, syntax.isKeyword(line.substring(at, end)) ? Role.CODE_KEYWORD : Role.CODE_BLOCK);
        }
    }

    private void mark(int end, Role role) {
        Arrays.fill(roles, at, end, role);
        at = end;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
