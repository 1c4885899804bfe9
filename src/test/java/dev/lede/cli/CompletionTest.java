package dev.lede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.library.TagCount;
import dev.lede.model.Origin;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionTest {
    private final Shell shell = new Shell();

    @BeforeEach
    void tags() {
        shell.library.tags.add(new TagCount("ai", 1, 3, List.of(Origin.PUBLISHER)));
        shell.library.tags.add(new TagCount("ads", 1, 30, List.of(Origin.FEED)));
        shell.library.tags.add(new TagCount("machine learning", 0, 2, List.of(Origin.FEED)));
        shell.library.tags.add(new TagCount("开源", 1, 3, List.of(Origin.PUBLISHER)));
    }

    @Test
    void theFirstWordIsACommand() {
        assertThat(complete("re")).containsExactly("remove", "rename", "read", "redo", "restore");
        assertThat(complete("comp")).containsExactly("completion");
    }

    @Test
    void aHyphenBeginsAnOption() {
        assertThat(complete("list", "--")).containsExactly("--json", "--format", "--color", "--verbose", "--help");
    }

    @Test
    void aQueryGoesOnByWhatThereIs() {
        assertThat(complete("list", "ta")).containsExactly("tag:");
        assertThat(complete("count", "is:unread", "tag:a")).containsExactly("tag:ads", "tag:ai");
        assertThat(complete("count", "tag:开")).containsExactly("tag:开源");
        assertThat(complete("mark", "read", "is:st")).containsExactly("is:starred");
    }

    @Test
    void whatIsOneOfFewIsNamed() {
        assertThat(complete("mark", "un")).containsExactly("unread", "unstarred");
        assertThat(complete("completion", "")).containsExactly("bash", "zsh", "fish");
    }

    @Test
    void aTagCanBeGivenThatThereIs() {
        assertThat(complete("tag", "12", "--add", "a")).containsExactly("ads", "ai");
    }

    @Test
    void aFeedIsCompletedByItsTitleAndItsAddress() {
        shell.library.feeds.add(CommandsTest.feed("https://a.example/", null));
        assertThat(complete("rename", "A")).containsExactly("A feed");
        assertThat(complete("remove", "http")).containsExactly("https://a.example/");
        assertThat(complete("move", "A feed", "a")).containsExactly("ads", "ai");
        assertThat(complete("help", "comp")).containsExactly("completion");
    }

    @Test
    void nothingIsKnownOfANumber() {
        assertThat(complete("list", "-n", "")).isEmpty();
        assertThat(complete("nonsense", "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void aShellAsksLede(String name) {
        assertThat(shell.run("completion", name).out()).contains("lede complete --");
    }

    @Test
    void theManualKnowsEveryCommandAndKey() {
        String manual = shell.run("help", "--man").out();
        assertThat(manual).startsWith(".TH LEDE 1").contains(".SS lede mark", ".B lede list [OPTION]... [QUERY]");
        assertThat(manual.lines()).allMatch(line -> !line.startsWith("'"));
        assertThat(new Shell().inChinese().run("help", "--man").out()).contains("列出条目，\\:最新在前");
    }

    private List<String> complete(String... words) {
        var arguments = new ArrayList<>(List.of("complete", "--"));
        arguments.addAll(List.of(words));
        return shell.run(arguments.toArray(String[]::new)).out().lines().toList();
    }
}
