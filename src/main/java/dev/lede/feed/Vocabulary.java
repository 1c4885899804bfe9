package dev.lede.feed;

import dev.lede.text.Dates;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** What the elements of one family mean. The reader stands on the element's start tag; an unknown element is left alone. */
interface Vocabulary {
    void feed(XmlReader xml, FeedDraft feed);

    void entry(XmlReader xml, EntryDraft entry);

    static @Nullable Instant date(XmlReader xml) {
        return date(WireText.plain(xml).value());
    }

    static @Nullable Instant date(String text) {
        return text.isBlank() ? null : Dates.read(text.strip(), ZoneOffset.UTC).orElse(null);
    }

    /** The address in an element's text. */
    static @Nullable String address(XmlReader xml) {
        String base = xml.base();
        return absolute(base, WireText.plain(xml).line());
    }

    /** The address in an attribute, null where there is none. */
    static @Nullable String address(XmlReader xml, String attribute) {
        String value = xml.attribute(attribute);
        return value == null ? null : absolute(xml.base(), WireText.line(value));
    }

    private static @Nullable String absolute(@Nullable String base, String address) {
        return address.isEmpty() ? null : Addresses.forPeople(Addresses.resolve(base, address));
    }
}
