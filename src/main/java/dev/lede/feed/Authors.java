package dev.lede.feed;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whose an entry is: the name, and the mail address only where there is no name. */
final class Authors {
    private static final Pattern ADDRESS_FIRST =
            Pattern.compile("[^()<>\\s]+@[^()<>\\s]+\\s*[(<]\\s*([^()<>]+?)\\s*[)>]");
    private static final Pattern ADDRESS_LAST =
            Pattern.compile("([^()<>]+?)\\s*[(<]\\s*[^()<>\\s]+@[^()<>\\s]+\\s*[)>]");

    /** No longer text is matched: the patterns look back. */
    private static final int LONGEST = 500;

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
        if (author.length() > LONGEST || author.indexOf('@') < 0) {
            return author;
        }
        var last = ADDRESS_LAST.matcher(author);
        if (last.matches()) {
            return last.group(1);
        }
        var first = ADDRESS_FIRST.matcher(author);
        return first.matches() ? first.group(1) : author;
    }
}
