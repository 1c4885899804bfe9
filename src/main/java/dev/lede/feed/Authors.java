package dev.lede.feed;

import org.jspecify.annotations.Nullable;

/** Whose an entry is: the name, and the mail address only where there is no name. */
final class Authors {
    private Authors() {}

    /** Atom has elements inside, RSS a text, and some feeds the one where the other belongs. */
    static @Nullable String read(XmlReader xml) {
        int depth = xml.depth();
        var name = new Ranked<String>();
        while (true) {
            switch (xml.next()) {
                case TEXT -> name.offer(Rank.LAST, name(WireText.line(PlainText.of(xml.text()))));
                case START -> {
                    if (XmlReader.isEntry(xml.name())) {
                        xml.back();
                        return name.get();
                    }
                    part(xml, name);
                }
                case END, END_OF_FILE -> {}
            }
            if (xml.depth() < depth || xml.isAtEnd()) {
                return name.get();
            }
        }
    }

    private static void part(XmlReader xml, Ranked<String> name) {
        switch (xml.name()) {
            case "atom:name", "name" -> name.offer(Rank.OWN, WireText.plain(xml).line());
            case "atom:email", "email" ->
                name.offer(Rank.OTHER, WireText.plain(xml).line());
            default -> WireText.plain(xml);
        }
    }

    /** {@code mail@example.org (Name)} and its variants, as RSS has them. */
    static String name(String author) {
        int open = firstBracket(author);
        int last = author.length() - 1;
        if (open < 0 || open == last || firstBracket(author.substring(open + 1)) != last - open - 1) {
            return author;
        }
        String before = author.substring(0, open).strip();
        String inside = author.substring(open + 1, author.length() - 1).strip();
        if (before.isEmpty() || inside.isEmpty()) {
            return author;
        }
        if (isAddress(inside)) {
            return before;
        }
        return isAddress(before) ? inside : author;
    }

    private static int firstBracket(String text) {
        int i = 0;
        while (i < text.length() && "()<>".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i < text.length() ? i : -1;
    }

    private static boolean isAddress(String text) {
        int at = text.indexOf('@', 1);
        return at > 0 && at < text.length() - 1 && text.indexOf(' ') < 0;
    }
}
