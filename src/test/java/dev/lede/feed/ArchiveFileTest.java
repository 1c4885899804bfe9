package dev.lede.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.model.Enclosure;
import dev.lede.model.KeptEntry;
import dev.lede.model.NewEntry;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An article as an archive holds it: what is written, and that the same is read. */
class ArchiveFileTest {
    private static final Instant ARRIVED = Instant.parse("2026-03-01T12:00:00.250Z");

    private static KeptEntry kept(String title, String markdown, Map<String, Object> fields) {
        var entry = new NewEntry(
                "urn:1",
                title,
                "Ann",
                "https://a.org/1?x=1#y",
                Instant.parse("2026-02-28T08:00:00Z"),
                "What it says",
                null,
                markdown,
                null,
                "zh-Hans",
                "one",
                "https://a.org/1.png",
                false,
                List.of("news"),
                List.of(new Enclosure("https://a.org/1.mp3", "audio/mpeg", 5_000_000_000L)),
                fields);
        return new KeptEntry(
                entry,
                "A: the \"feed\"",
                "https://a.org/feed",
                ARRIVED,
                3,
                false,
                true,
                List.of("line", "mine", "news"),
                List.of("line"));
    }

    private static @Nullable KeptEntry read(String file) {
        return ArchiveReader.read(FrontMatter.of(file), address -> "/beside/" + address)
                .orElse(null);
    }

    private static KeptEntry again(KeptEntry kept) {
        return read(ArchiveWriter.text(kept, null));
    }

    @Test
    void aPageOfHugosHoldsAllThatIsKnown() {
        assertThat(ArchiveWriter.text(kept("One: two", "# Text\n", Map.of("weight", 2)), ARRIVED))
                .isEqualTo("""
                        ---
                        title: "One: two"
                        date: "2026-02-28T08:00:00Z"
                        lastmod: "2026-03-01T12:00:00.250Z"
                        summary: "What it says"
                        author: Ann
                        tags:
                        - line
                        - mine
                        - news
                        categories:
                        - news
                        feedTags:
                        - line
                        lang: zh-Hans
                        translationKey: ufdiuhtwiz-one
                        link: "https://a.org/1?x=1#y"
                        feed: "A: the \\"feed\\""
                        feedUrl: "https://a.org/feed"
                        guid: "urn:1"
                        uid: %s
                        arrived: "2026-03-01T12:00:00.250Z"
                        read: true
                        starred: true
                        thumbnail: "https://a.org/1.png"
                        enclosures:
                        - url: "https://a.org/1.mp3"
                          type: "audio/mpeg"
                          length: 5000000000
                        sequence: 3
                        weight: 2
                        ---

                        # Text

                        """.formatted(ArchiveUid.of("https://a.org/feed", "urn:1"))
                        .replace("ufdiuhtwiz", ArchiveUid.of("https://a.org/feed", "")));
    }

    @Test
    void whatIsWrittenIsRead() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("weight", 2);
        fields.put("params", Map.of("deep", List.of(1.5, true, "no")));
        var kept = kept("One: two", "  indented\n\nText", fields);

        assertThat(again(kept)).isEqualTo(kept);
    }

    @Test
    void thePublishersFieldsOfOurNamesAreUnderFields() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("Title", "His own");
        fields.put("url", "https://a.org/1");
        fields.put("layout", "wide");
        fields.put("fields", Map.of("a", 1));
        String file = ArchiveWriter.text(kept("One", "Text", fields), null);

        assertThat(file).contains("""
                layout: wide
                fields:
                  Title: "His own"
                  url: "https://a.org/1"
                  fields:
                    a: 1
                ---
                """);
        assertThat(ArchiveWriter.text(read(file), null)).isEqualTo(file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "NULL",
                "~",
                "1:20",
                "0x1F",
                "1e5",
                "2026-01-01",
                "- a",
                "---",
                "a: b # c",
                "'quoted'",
                "\"quoted\"",
                "back\\slash",
                "{{< shortcode >}}",
                "!!binary x",
                "&a *a",
                "@x",
                "%x",
                "中文：标题",
                "👨‍👩‍👧 ﷽ é",
                "=",
                "<<"
            })
    void anyTitleStaysItself(String title) {
        var kept = kept(title, "Text", Map.of(title, title, "n", List.of(title, List.of(), List.of())));

        assertThat(again(kept)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{< figure src=\"a\" >}}",
                "{{% x",
                "{\\{< x",
                "{\\\\{%",
                "{{{<",
                "`{{</* x */>}}`",
                "---\ntitle: no\n---",
                "",
                "\n\nleading",
                "trailing\n\n"
            })
    void anyTextStaysItselfAndHoldsNothingThatHugoRuns(String markdown) {
        var kept = kept("One", markdown, Map.of());

        assertThat(ArchiveWriter.text(kept, null)).doesNotContain("{{<", "{{%");
        assertThat(again(kept)).isEqualTo(kept);
    }

    @Test
    void onlyPicturesOfTheArchiveAreLookedForBesideIt() {
        String text = "![a](abcdefghij.png) ![b](b.png) [c](abcdefghi2.png) `![d](abcdefghij.png)`";

        assertThat(again(kept("One", text, Map.of())).entry().markdown())
                .isEqualTo("![a](/beside/abcdefghij.png) ![b](b.png) [c](abcdefghi2.png) `![d](abcdefghij.png)`");
    }

    @Test
    void theFieldsOfOthersMeanWhatTheyAlwaysMeant() {
        String file = ArchiveWriter.text(kept("One", "Text", Map.of()), null);

        assertThat(read("---\ntitle: One\nread: true\nuid: abcdefghij\n---\nText"))
                .isNull();
        assertThat(read(file.replace("urn:1", "urn:2"))).isNull();
        assertThat(read(file.replace("https://a.org/feed", "https://b.org/feed")))
                .isNull();
        assertThat(read(file.replace("arrived:", "arrives:"))).isNull();
    }

    @Test
    void anIdentityThatActsOnATerminalIsNone() {
        String guid = "\u001b[2J";
        String uid = ArchiveUid.of("https://a.org/feed", "urn:1");
        String file = ArchiveWriter.text(kept("One", "Text", Map.of()), null)
                .replace("urn:1", "\\e[2J")
                .replace(uid, ArchiveUid.of("https://a.org/feed", guid));

        assertThat(read(file)).isNull();
    }
}
