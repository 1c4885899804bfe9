package dev.lede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.cli.Shell.Ran;
import dev.lede.config.Word;
import dev.lede.config.Words;
import dev.lede.library.Imported;
import dev.lede.library.Imported.Reason;
import dev.lede.library.Imported.Refused;
import dev.lede.model.Problem;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortingCommandsTest {
    private final Shell shell = new Shell();

    @Test
    void importSaysWhatWasFollowedAndWhatWasNot() {
        shell.library.imported = new Imported.Taken(
                "urls",
                Imported.Kind.URLS,
                3,
                1,
                1,
                List.of(new Refused(4, Reason.COMMAND, "exec:x")),
                7,
                new Imported.States(0, 0));

        assertThat(shell.run("import", "urls")).isEqualTo(new Ran(0, "", """
                urls:4: a command, followed only with --allow-commands: exec:x
                7 lines in all were left out
                urls: 3 feeds followed, 1 was already
                1 view
                """));
        assertThat(shell.library.calls).containsExactly("import urls false");
    }

    @Test
    void importOfANewsboatUserSaysWhatBecameOfItsMarks() {
        shell.library.imported =
                new Imported.Taken("x/urls", Imported.Kind.NEWSBOAT, 2, 0, 0, List.of(), 0, new Imported.States(5, 9));

        assertThat(shell.inChinese().run("import", "--allow-commands", "x").err())
                .isEqualTo("""
                x/urls：新订阅 2 个源，已订阅 0 个
                5 条已恢复状态；另有 9 条待条目到来时恢复
                newsboat 中有标志的条目已加星标，每个标志成为标签：用 tag:flag-a 查找
                """);
        assertThat(shell.library.calls).containsExactly("import x true");
    }

    @Test
    void whatCannotBeImportedIsWrongUse() {
        shell.library.imported = new Imported.Failed("x", new Problem(Problem.Kind.NO_SUCH_FILE, "x"));

        assertThat(shell.run("import", "x"))
                .isEqualTo(new Ran(2, "", "lede: cannot import x: no such file or folder: x\n"));
    }

    @Test
    void exportWritesToStdout() {
        assertThat(shell.run("export", "opml")).isEqualTo(new Ran(0, "OPML\n", ""));
        assertThat(shell.run("export", "urls")).isEqualTo(new Ran(0, "URLS\n", ""));
        assertThat(shell.run("export", "jsonl")).isEqualTo(new Ran(0, "", ""));
        assertThat(shell.library.calls).containsExactly("each All[] -1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"export opml", "export jsonl", "list --json"})
    void whatAFullDiskCutsOffIsTold(String command) {
        var ran = shell.readBy(new FullDisk()).run(command.split(" "));
        assertThat(ran.exit()).isEqualTo(4);
        assertThat(ran.err()).isEqualTo("lede: not everything could be written: No space left on device\n");
    }

    /** Takes what it is given, as a buffer before a disk does, and fails with the end. */
    private static final class FullDisk extends Writer {
        @Override
        public void write(char[] text, int from, int length) {}

        @Override
        public void flush() throws IOException {
            throw new IOException("No space left on device");
        }

        @Override
        public void close() {}
    }

    @Test
    void exportKnowsNoOtherFormat() {
        assertThat(shell.run("export", "xml").exit()).isEqualTo(2);
        assertThat(shell.run("export").exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonHasItsWord(Reason reason) {
        var words = new Words(Words.Language.ENGLISH);
        assertThat(words.of(Word.valueOf("IMPORT_" + reason.name()))).isNotBlank();
    }
}
