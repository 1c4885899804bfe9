package dev.lede.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What stands between backticks is code, however many there are. */
@Timeout(20)
final class NotesTextTest {
    @Test
    void codeIsLeftAlone() {
        assertThat(NotesText.plain("`[[a]]` ``[[b]]`` [[c]]")).isEqualTo("`[[a]]` ``[[b]]`` [c](<c.md>)");
        assertThat(MarkdownAddresses.replace("`[a](b)` [c](d)", "x/"::concat)).isEqualTo("`[a](b)` [c](x/d)");
    }

    @Test
    void aRunThatNothingClosesIsNoCode() {
        assertThat(NotesText.plain("a ````` [[c]]")).isEqualTo("a ````` [c](<c.md>)");
    }

    /** Halves of a run, tried one after the other, would take an hour. */
    @Test
    void aRunAsLongAsABookTakesAMoment() {
        String run = "x " + "`".repeat(2_000_000);

        assertThat(NotesText.plain(run + " [[c]]")).endsWith("` [c](<c.md>)");
        assertThat(NotesText.tags(run + " #lamp")).containsExactly("lamp");
        assertThat(MarkdownAddresses.replace(run + " [c](d)", "x/"::concat)).endsWith("` [c](x/d)");
    }
}
