package dev.lede.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.Shared;
import dev.lede.feed.ParsedEntry;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Over archives as people keep them. */
class ArchiveTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Test
    void everyArticleHasItsTitleAndWhatItsFrontMatterSays() {
        var read = read("");
        assertThat(read.fileProblems()).isEmpty();
        assertThat(read.feed().entries())
                .isNotEmpty()
                .filteredOn(entry -> "".equals(entry.title())
                        || (entry.published() == null) == entry.fields().containsKey("date"))
                .extracting(ParsedEntry::id)
                .isEmpty();
    }

    @Test
    void everyPostOfTheBlogHasDateTagsAndAuthor() {
        assertThat(read("servicemesher").feed().entries())
                .hasSizeGreaterThan(90)
                .filteredOn(entry -> entry.published() == null
                        || entry.author() == null
                        || entry.tags().isEmpty() == entry.fields().containsKey("tags"))
                .extracting(ParsedEntry::id)
                .isEmpty();
    }

    @Test
    void theArticleTheProjectStartedFrom() {
        assertThat(read("qq").feed().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.title()).isEqualTo("OpenAI调整大模型推出计划 奥尔特曼的想法为什么变了？");
            assertThat(entry.published()).isEqualTo(Instant.parse("2025-02-13T15:14:12Z"));
            assertThat(entry.summary()).startsWith("当地时间2月12日");
            assertThat(entry.lang()).isEqualTo("zh-CN");
            assertThat(entry.tags()).containsExactly("qq");
            assertThat(entry.translationKey()).isNull();
            assertThat(entry.thumbnail()).startsWith("https://inews.gtimg.com/");
            assertThat(entry.fields()).hasSize(17);
            assertThat(entry.content()).startsWith("![图片](https://inews.gtimg.com/");
        });
    }

    @Test
    void translationsByFileNameShareTheirKey() {
        assertThat(read("bootstrap").feed().entries())
                .filteredOn(entry -> "docs/image-viewer/index".equals(entry.translationKey()))
                .extracting(ParsedEntry::lang)
                .containsExactlyInAnyOrderElementsOf(List.of("en", "zh-Hans", "zh-Hant"));
    }

    private static Reading.Read read(String name) {
        var folder = Shared.folder("archive").resolve(name).normalize();
        return (Reading.Read) new LocalFiles(SHANGHAI).read(new Source.Folder(folder), Map.of());
    }
}
