package dev.lede.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.model.Subscription;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpmlTest {
    private static List<Subscription> read(String opml) {
        return Opml.read(opml.getBytes(StandardCharsets.UTF_8), null).orElseThrow();
    }

    @Test
    void foldersAndCategoriesAreTags() {
        assertThat(read("""
                <?xml version="1.0"?>
                <opml version="2.0"><head><title>mine</title></head><body>
                <outline text="Tech"><outline title="Languages">
                  <outline type="rss" text="A" title="other" xmlUrl="https://a.org/feed" category="java, /News/Daily"/>
                </outline></outline>
                <outline text="B" xmlUrl="https://b.org/feed"/>
                </body></opml>
                """))
                .containsExactly(
                        named("https://a.org/feed", "A", "Tech", "Languages", "java", "News", "Daily"),
                        named("https://b.org/feed", "B"));
    }

    @Test
    void aFolderEndsWhereItIsClosed() {
        assertThat(read("""
                <opml><body><outline text="One"><outline xmlUrl="https://a.org/feed"/></outline>
                <outline text="Two"/><outline xmlUrl="https://b.org/feed"/></body></opml>
                """))
                .containsExactly(
                        Subscription.to("https://a.org/feed", List.of("One")),
                        Subscription.to("https://b.org/feed", List.of()));
    }

    @Test
    void whatIsBrokenIsStillRead() {
        assertThat(read("""
                <!DOCTYPE opml [<!ENTITY x "y">]>
                <body><outline text='A &nbsp;&undeclared; & B' xmlURL=https://a.org/feed?x=1&y=2 >
                <outline text="never closed" xmlUrl="https://b.org/feed"
                """))
                .containsExactly(
                        named("https://a.org/feed?x=1&y=2", "A &undeclared; & B"),
                        named("https://b.org/feed", "never closed"));
    }

    @Test
    void hiddenFeedsAndCommandsAreAsNewsboatWritesThem() {
        assertThat(read("""
                <opml><outline xmlUrl="|~/bin/x a"/><outline xmlUrl="https://a.org/feed" filtercmd="~/bin/f"/>
                <outline xmlUrl="https://a.org/feed" category="!,~Name"/></opml>
                """))
                .containsExactly(
                        Subscription.to("exec:~/bin/x a", List.of()),
                        Subscription.to("filter:~/bin/f:https://a.org/feed", List.of()),
                        new Subscription("https://a.org/feed", null, List.of(), true, Map.of()));
    }

    @Test
    void linksToOtherListsAreNoFeeds() {
        assertThat(read("<opml><outline type='include' text='x' url='https://a.org/b.opml'/></opml>"))
                .isEmpty();
    }

    @Test
    void aTextWithoutAddressesIsNoOpml() {
        assertThat(Opml.read("https://a.org news".getBytes(StandardCharsets.UTF_8), null))
                .isEmpty();
        assertThat(Opml.read("<rss><channel/></rss>".getBytes(StandardCharsets.UTF_8), null))
                .isEmpty();
        assertThat(Opml.read("<html><outline xmlUrl='https://a.org'/>".getBytes(StandardCharsets.UTF_8), null))
                .isEmpty();
    }

    @Test
    void controlCharactersAreGone() {
        assertThat(read("<opml><outline text='a&#27;[31mb' xmlUrl='https://a.org/feed'/></opml>"))
                .extracting(Subscription::title)
                .noneMatch(title -> title.contains("\u001B"));
    }

    @Test
    void aHundredThousandFoldersDeepIsNoTrouble() {
        var deep = "<outline text='x'>".repeat(100_000) + "<outline xmlUrl='https://a.org/feed'/>";
        assertThat(read("<opml><body>" + deep))
                .extracting(Subscription::address)
                .containsExactly("https://a.org/feed");
    }

    @Test
    void feedsWithoutEndAreNotAllTaken() {
        assertThat(read("<opml>" + "<outline xmlUrl='https://a.org/feed'/>".repeat(60_000)))
                .hasSize(50_000);
    }

    @Test
    void whatIsWrittenIsReadAgainWithAllTagsAndTitles() {
        var outlines = List.of(
                outline(
                        "https://a.org/feed?a=1&b=\"2\"",
                        "A <b> & \"c\"",
                        List.of("one", "two words", "one, two", "/x")),
                outline("https://b.org/feed", "中文", List.of("一", "A/B")),
                outline("https://a.org/feed", "plain", List.of()));

        var read = read(OpmlWriter.write("lede", outlines)).stream()
                .reduce(
                        new java.util.LinkedHashMap<String, Subscription>(),
                        (all, one) -> {
                            all.merge(one.address(), one, Subscription::and);
                            return all;
                        },
                        (a, b) -> a);

        assertThat(read.values())
                .allSatisfy(one -> assertThat(outlines).anySatisfy(outline -> {
                    assertThat(one.address()).isEqualTo(outline.address());
                    assertThat(one.title()).isEqualTo(outline.title());
                    assertThat(one.tags()).containsExactlyInAnyOrderElementsOf(outline.tags());
                }))
                .hasSize(3);
    }

    private static OpmlWriter.Outline outline(String address, String title, List<String> tags) {
        return new OpmlWriter.Outline(address, title, null, tags, false);
    }

    private static Subscription named(String address, String title, String... tags) {
        return new Subscription(address, title, List.of(tags), false, Map.of());
    }
}
