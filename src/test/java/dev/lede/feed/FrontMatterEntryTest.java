package dev.lede.feed;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class FrontMatterEntryTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Test
    void aDateWithoutZoneIsLocal() {
        assertThat(entry("date: \"2025-02-13 23:14:12\"").published()).isEqualTo(Instant.parse("2025-02-13T15:14:12Z"));
    }

    @Test
    void aDateWithoutTimeIsMidnightThere() {
        assertThat(entry("date: 2025-02-13").published()).isEqualTo(Instant.parse("2025-02-12T16:00:00Z"));
    }

    @Test
    void lastmodIsTheDateWhereThereIsNoOther() {
        var entry = entry("date: \"\"\nlastmod: 2025-02-13T00:00:00Z");
        assertThat(entry.published()).isEqualTo(entry.updated()).isEqualTo(Instant.parse("2025-02-13T00:00:00Z"));
    }

    @Test
    void aTagEqualToACategoryIsOneTag() {
        assertThat(entry("categories: [qq, news]\ntags: [qq, ai, \"\"]").tags()).containsExactly("qq", "news", "ai");
    }

    @Test
    void oneTextIsAListOfOne() {
        assertThat(entry("tags: istio\nlang: zh_CN")).satisfies(entry -> {
            assertThat(entry.tags()).containsExactly("istio");
            assertThat(entry.lang()).isEqualTo("zh-CN");
        });
    }

    @Test
    void emptyFieldsAreAbsentButKept() {
        var entry = entry("lead: \"\"\nsummary: \" \"\nauthor:\nmenu: \"\"");
        assertThat(entry.lead()).isNull();
        assertThat(entry.summary()).isNull();
        assertThat(entry.author()).isNull();
        assertThat(entry.fields()).containsOnlyKeys("lead", "summary", "author", "menu");
    }

    @Test
    void fieldsKeepTheirOrderAndNames() {
        assertThat(entry("Zeta: 1\nalpha: [x]\nwidgets: {a: true}").fields().keySet())
                .containsExactly("Zeta", "alpha", "widgets");
    }

    @Test
    void aTranslationIntoTheArticlesOwnLanguageIsNone() {
        assertThat(entry("lang: [zh-CN]\ntranslations: [zh-CN]").translationKey())
                .isNull();
        assertThat(entry("lang: [zh-CN]\ntranslations: [en]").translationKey()).isEqualTo("post");
    }

    @Test
    void theSamePathInAnotherLanguageIsATranslation() {
        var file = new ArticleFile(
                "a/index.zh-hans.md", "Text", true, Dialect.HUGO, SHANGHAI, null, UnaryOperator.identity());
        var entry = requireNonNull(FrontMatterEntry.of(file).entry());
        assertThat(entry.lang()).isEqualTo("zh-Hans");
        assertThat(entry.translationKey()).isEqualTo("a/index");
    }

    @Test
    void besideTranslationsAFileWithoutSuffixIsInHugosDefaultLanguage() {
        var file = new ArticleFile("a/index.md", "Text", true, Dialect.HUGO, SHANGHAI, null, UnaryOperator.identity());
        assertThat(requireNonNull(FrontMatterEntry.of(file).entry()).lang()).isEqualTo("en");
    }

    @Test
    void translationKeyIsTakenAsItIs() {
        assertThat(entry("translationKey: about").translationKey()).isEqualTo("about");
    }

    @Test
    void aSwitchOfTheThemeIsNoThumbnail() {
        assertThat(entry("featured: false").thumbnail()).isNull();
        assertThat(entry("featured: false\nimages: [a.png]").thumbnail()).isEqualTo("a.png");
    }

    @Test
    void theBodysFirstPictureIsNoThumbnail() {
        assertThat(entryWithBody("banner: /img/a.png", "![x](/img/a.png)").thumbnail())
                .isNull();
        assertThat(entryWithBody("banner: /img/a.png", "![x](/img/b.png)").thumbnail())
                .isEqualTo("/img/a.png");
    }

    @Test
    void aThemesFieldsMayStandUnderParams() {
        assertThat(entry("params: {thumbnail: a.png, Toc: true}")).satisfies(entry -> {
            assertThat(entry.thumbnail()).isEqualTo("a.png");
            assertThat(entry.toc()).isTrue();
        });
    }

    @Test
    void theOriginalLinkIsTheLinkAndASitePathIsNot() {
        assertThat(entry("url: /a/b\noriginallink: https://example.org/a").link())
                .isEqualTo("https://example.org/a");
    }

    @Test
    void authorsAreTextsOrTablesWithAName() {
        assertThat(entry("authors: [Ann, {name: Bob}]").author()).isEqualTo("Ann, Bob");
    }

    @Test
    void draftsAndSectionPagesAreNoEntries() {
        assertThat(read("post.md", "---\ndraft: true\n---\nText").entry()).isNull();
        assertThat(read("a/_index.zh-hans.md", "---\ntitle: a\n---\nText").entry())
                .isNull();
    }

    @Test
    void withoutATitleTheFirstHeadingElseTheNameIsIt() {
        assertThat(entryWithBody("lead: x", "Text\n\n## Head ##\n").title()).isEqualTo("Head");
        assertThat(requireNonNull(read("blog/my-post/index.md", "Text").entry()).title())
                .isEqualTo("my post");
    }

    @Test
    void brokenFrontMatterStillGivesAnEntry() {
        var read = read("post.md", "---\ntitle: [\n---\n# Head\n");
        assertThat(requireNonNull(read.entry()).title()).isEqualTo("Head");
        assertThat(read.problem()).isNotNull();
    }

    @Test
    void addressesAreResolvedButNotThoseInCode() {
        var file = new ArticleFile(
                "post.md",
                "![a](x.png) `[b](x.png)` [c](x.png \"t\")\n```\n![d](x.png)\n```\n[e]: x.png\n[^f]: x.png",
                false,
                Dialect.PLAIN,
                SHANGHAI,
                null,
                address -> "/a b/" + address);
        assertThat(requireNonNull(FrontMatterEntry.of(file).entry()).content())
                .isEqualTo("![a](</a b/x.png>) `[b](x.png)` [c](</a b/x.png> \"t\")\n```\n![d](x.png)\n```\n"
                        + "[e]: </a b/x.png>\n[^f]: x.png");
    }

    private static ParsedEntry entry(String yaml) {
        return entryWithBody(yaml, "Text");
    }

    private static ParsedEntry entryWithBody(String yaml, String body) {
        return requireNonNull(read("post.md", "---\n" + yaml + "\n---\n" + body).entry());
    }

    private static FrontMatterEntry read(String path, String text) {
        return FrontMatterEntry.of(
                new ArticleFile(path, text, false, Dialect.PLAIN, SHANGHAI, null, UnaryOperator.identity()));
    }
}
