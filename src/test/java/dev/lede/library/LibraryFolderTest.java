package dev.lede.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.model.Change;
import dev.lede.model.Entry;
import dev.lede.query.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of the person's own articles, synced again and again. */
class LibraryFolderTest {
    @TempDir
    private Path folder;

    private Path notes;
    private StoredLibrary library;

    @BeforeEach
    void followAFolder() throws IOException {
        notes = Files.createDirectory(folder.resolve("notes"));
        write("one.md", "---\ntitle: One\ntags: [first]\n---\nText");
        write("two.md", "---\ntitle: Two\n---\nText");
        library = Home.in(folder).open();
        library.add(notes.toString(), List.of(), false);
        library.sync(event -> {});
    }

    @AfterEach
    void moveOut() {
        library.close();
    }

    @Test
    void anEditedFileUpdatesItsEntryAndKeepsItsState() throws IOException {
        var before = entry("One");
        library.change(List.of(before.id()), new Change.Starred(true));
        library.change(List.of(before.id()), new Change.Read(true));
        write("one.md", "---\ntitle: One, edited\ntags: [second]\n---\nOther text");
        var report = library.sync(event -> {});
        assertThat(report.edited()).isEqualTo(1);
        assertThat(report.arrived()).isZero();
        assertThat(entry("One, edited")).satisfies(now -> {
            assertThat(now.id()).isEqualTo(before.id());
            assertThat(now.starred()).isTrue();
            assertThat(now.unread()).isFalse();
            assertThat(now.tags()).containsExactly("second");
        });
        assertThat(library.article(before.id()).orElseThrow().markdown()).isEqualTo("Other text");
    }

    @Test
    void aSecondSyncFindsNothingNew() {
        var report = library.sync(event -> {});
        assertThat(report.arrived() + report.edited()).isZero();
        assertThat(report.failures()).isEmpty();
    }

    @Test
    void aNewFileArrivesAndOneThatIsGoneStays() throws IOException {
        Files.delete(notes.resolve("two.md"));
        write("three.md", "# Three");
        assertThat(library.sync(event -> {}).arrived()).isEqualTo(1);
        assertThat(Home.titles(library, Query.ALL)).containsExactlyInAnyOrder("One", "Two", "Three");
        write("two.md", "---\ntitle: Two\n---\nBack again");
        var report = library.sync(event -> {});
        assertThat(report.arrived()).isZero();
        assertThat(report.edited()).isEqualTo(1);
    }

    @Test
    void aTranslationThatComesLaterIsOneRowWithItsArticle() throws IOException {
        write("one.zh.md", "---\ntitle: 一\n---\n正文");
        library.sync(event -> {});
        assertThat(library.rows(Query.ALL)).isEqualTo(2);
        assertThat(library.count(Query.ALL)).isEqualTo(3);
    }

    @Test
    void aFolderThatIsUnfollowedAndFollowedAgainIsReadWhole() {
        library.remove(notes.toString());
        assertThat(Home.titles(library, Query.ALL)).doesNotContain("One", "Two");
        library.add(notes.toString(), List.of(), false);
        assertThat(library.sync(event -> {}).arrived()).isEqualTo(2);
    }

    private Entry entry(String title) {
        return Home.entries(library, Query.ALL).stream()
                .filter(entry -> entry.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(notes.resolve(name), text);
    }
}
