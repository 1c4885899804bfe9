package dev.lede.feed;

import dev.lede.model.Enclosure;
import org.jspecify.annotations.Nullable;

/** The files that belong to an entry, from the attributes of RSS, Atom and Media RSS. */
final class Enclosures {
    private Enclosures() {}

    static void enclosure(XmlReader xml, String addressAttribute, EntryDraft entry) {
        String url = Vocabulary.address(xml, addressAttribute);
        if (url == null) {
            return;
        }
        String type = type(xml);
        entry.enclosure(new Enclosure(url, type, length(xml.attribute("length", "filesize"))));
        if (type != null && type.startsWith("image/")) {
            entry.thumbnail.offer(Rank.LAST, url);
        }
    }

    /** Media RSS has pictures and recordings in one element. */
    static void media(XmlReader xml, EntryDraft entry) {
        String medium = xml.attribute("medium");
        String type = type(xml);
        boolean picture = "image".equals(medium) || type != null && type.startsWith("image/");
        boolean recording = medium != null && (medium.equals("audio") || medium.equals("video"))
                || type != null && (type.startsWith("audio/") || type.startsWith("video/"));
        if (picture) {
            entry.thumbnail.offer(Rank.OTHER, Vocabulary.address(xml, "url"));
        } else if (recording) {
            enclosure(xml, "url", entry);
        }
    }

    static @Nullable Long length(@Nullable String digits) {
        if (digits == null) {
            return null;
        }
        String number = digits.strip().replace(",", "");
        boolean valid =
                !number.isEmpty() && number.length() <= 18 && number.chars().allMatch(c -> c >= '0' && c <= '9');
        return valid ? Long.valueOf(number) : null;
    }

    private static @Nullable String type(XmlReader xml) {
        String type = xml.attribute("type");
        return type == null || type.isBlank() ? null : WireText.line(type);
    }
}
