package dev.lede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.cli.Shell.Ran;
import dev.lede.library.TagCount;
import dev.lede.model.Change;
import dev.lede.model.JournalStep;
import dev.lede.model.Origin;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangingCommandsTest {
    private final Shell shell = new Shell();

    @Test
    void aQueryIsMarkedAtOnce() {
        assertThat(shell.run("mark", "read", "tag:ads", "is:unread")).isEqualTo(new Ran(0, "", ""));
        assertThat(shell.library.calls)
                .containsExactly("change And[parts=[Tagged[tag=ads], Unread[]]] Read[read=true]");
    }

    @Test
    void wordsThatAreDigitsAreNumbersOfEntries() {
        shell.library.articles.add(CommandsTest.article(7, "seven"));
        shell.library.articles.add(CommandsTest.article(12, "twelve"));
        shell.run("mark", "starred", "7", "12");
        assertThat(shell.library.calls).containsExactly("change [7, 12] Starred[starred=true]");
        assertThat(shell.run("mark", "starred", "7", "13"))
                .isEqualTo(new Ran(2, "", "lede: no entry 13; lede list shows the ids\n"));
        assertThat(shell.library.calls).hasSize(1);
    }

    @Test
    void aScriptHearsOfManyAndAPersonOfAll() {
        shell.library.changed = 100;
        assertThat(shell.run("mark", "read", "lang:en").err()).isEmpty();
        shell.library.changed = 101;
        assertThat(shell.run("mark", "read", "lang:en").err())
                .isEqualTo("101 entries changed · lede undo takes it back\n");
        shell.library.changed = 0;
        assertThat(shell.onTerminal().run("mark", "read", "lang:en").err())
                .isEqualTo("nothing to change: nothing is found, or it is so already\n");
    }

    @Test
    void nothingIsMarkedWhereNothingIsNamed() {
        assertThat(shell.run("mark", "read").exit()).isEqualTo(2);
        assertThat(shell.run("mark", "redd", "tag:ai").exit()).isEqualTo(2);
        assertThat(shell.run("mark", "read", "tga:ai").exit()).isEqualTo(2);
        assertThat(shell.library.calls).isEmpty();
    }

    @Test
    void tagsComeAndGoAsOneChange() {
        shell.run("tag", "开源", "--add", "later", "--add", "稍后", "--remove", "todo");
        assertThat(shell.library.calls.getFirst())
                .endsWith("Tagged[add=[later, 稍后], remove=[todo]]")
                .contains("开源");
        assertThat(shell.run("tag", "开源").err()).isEqualTo("lede: no tag is named: --add TAG or --remove TAG\n");
        assertThat(shell.run("tag", "开源", "--add", " ").exit()).isEqualTo(2);
    }

    @Test
    void undoSaysWhatItDid() {
        assertThat(shell.run("undo").err()).isEqualTo("nothing to take back\n");
        shell.library.changed = 3;
        assertThat(shell.run("undo").err()).isEqualTo("taken back: 3\n");
        assertThat(shell.run("redo").err()).isEqualTo("done again: 3\n");
        assertThat(shell.library.calls).containsExactly("undo", "undo", "redo");
    }

    @Test
    void aChangeIsTakenBackByItsNumber() {
        shell.library.changed = 3;
        assertThat(shell.run("undo", "12").err()).isEqualTo("taken back: 3\n");
        assertThat(shell.run("undo", "13"))
                .isEqualTo(new Shell.Ran(
                        2, "", "lede: no change 13 can be taken back; lede undo --list shows their numbers\n"));
        assertThat(shell.run("undo", "last").exit()).isEqualTo(2);
    }

    @Test
    void whatCanBeTakenBackIsListedInTheWordsThatMakeIt() {
        shell.library.journal.add(new JournalStep(
                12,
                false,
                Instant.parse("2025-02-13T15:14:00Z"),
                List.of(new Change.Tagged(List.of("ai"), List.of()), new Change.Tagged(List.of(), List.of("todo"))),
                2));
        shell.library.journal.add(new JournalStep(9, true, null, List.of(new Change.Read(true)), 4711));
        assertThat(shell.run("undo", "--list").out()).isEqualTo("""
                12\t2025-02-13T23:14:00+08:00\t2\t--add ai --remove todo
                9\t\t4711\trules: read
                """);
        assertThat(shell.onTerminal().run("undo", "--list").out()).isEqualTo("""
                     12  2025-02-13T23:14:00+08:00        2  --add ai --rem…
                      9                                4711  rules: read
                """);
        assertThat(shell.library.calls).isEmpty();
    }

    @Test
    void aListLooksAsItIsSpelled() {
        shell.library.articles.add(CommandsTest.article(7, "开源"));
        assertThat(shell.run("list", "--format", "{title}\\t{url} {x").out())
                .isEqualTo("开源\thttps://example.com/7 {x\n");
        assertThat(shell.run("list", "-0", "-f", "{id}:{tags}:{author}").out()).isEqualTo("7:ai,开源:\0");
        assertThat(shell.run("list", "-f", "{titel}").err())
                .startsWith("lede: no field titel; there are id, published, arrived");
    }

    @Test
    void whatIsListedIsJsonWhereAsked() {
        shell.library.tags.add(new TagCount("开源", 1, 3, List.of(Origin.PUBLISHER)));
        assertThat(shell.run("tags", "--json").out()).isEqualTo("{\"name\":\"开源\",\"unread\":1,\"total\":3}\n");
    }
}
