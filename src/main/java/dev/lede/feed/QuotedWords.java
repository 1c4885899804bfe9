package dev.lede.feed;

import java.util.ArrayList;
import java.util.List;

/**
 * A line split at its blanks but for those between double quotes, where {@code \"} and {@code \\} stand for themselves.
 *
 * @param closed whether every quote has its end
 */
record QuotedWords(List<Word> words, boolean closed) {

    /** @param quoted whether it began with a quote */
    record Word(String text, boolean quoted) {}

    String first() {
        return words.getFirst().text();
    }

    static QuotedWords of(String line) {
        var words = new ArrayList<Word>();
        var word = new StringBuilder();
        boolean inQuotes = false;
        boolean inWord = false;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = inWord ? quoted : true;
                inWord = true;
                inQuotes = !inQuotes;
            } else if (inQuotes && c == '\\' && i + 1 < line.length()) {
                word.append(escaped(line.charAt(++i)));
            } else if (inQuotes || !Character.isWhitespace(c)) {
                word.append(c);
                inWord = true;
            } else if (inWord) {
                words.add(new Word(word.toString(), quoted));
                word.setLength(0);
                inWord = false;
                quoted = false;
            }
        }
        if (inWord) {
            words.add(new Word(word.toString(), quoted));
        }
        return new QuotedWords(List.copyOf(words), !inQuotes);
    }

    /** As newsboat reads them: in the words of a command a line feed is written so. */
    private static char escaped(char letter) {
        return switch (letter) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> letter;
        };
    }

    static String quote(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t")
                + '"';
    }

    static String quoteWhereNeeded(String text) {
        boolean plain = !text.isEmpty()
                && text.chars().noneMatch(c -> Character.isWhitespace(c) || c == '"')
                && "~!#".indexOf(text.charAt(0)) < 0
                && !text.matches("[a-z][a-z-]*=.+");
        return plain ? text : quote(text);
    }
}
