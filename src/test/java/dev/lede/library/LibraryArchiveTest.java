package dev.lede.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.library.Archives.Written;
import dev.lede.model.Change;
import dev.lede.model.Trouble;
import dev.lede.picture.Pictures;
import dev.lede.query.Query;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is collected stands in files of its own. */
class LibraryArchiveTest {
    private static final String FEED = """
            <rss version='2.0'><channel><title>Theirs</title><language>en</language>
            <item><guid>1</guid><title>one</title><link>https://a.org/1</link><category>theirs</category>
              <pubDate>Sat, 28 Feb 2026 08:00:00 GMT</pubDate><description>First &lt;b>text&lt;/b></description></item>
            <item><guid>../../2</guid><title>../two</title><description>%s</description></item></channel></rss>""";

    @TempDir
    private Path folder;

    private Home home;
    private Site site;
    private StoredLibrary library;
    private Path content;

    @BeforeEach
    void moveIn() throws IOException {
        home = Home.in(folder.resolve("home"));
        site = new Site();
        library = home.open();
        content = folder.resolve("site/content");
    }

    @AfterEach
    void moveOut() {
        library.close();
        site.close();
    }

    private void follow(String path, String body) throws IOException {
        home.write(site.put(path, body));
        library.sync(event -> {});
    }

    private Written archive() {
        return library.archives().write(content, Query.ALL, false, progress -> {});
    }

    /** Each file below the folder with its text. */
    private Map<String, String> files() throws IOException {
        try (Stream<Path> all = Files.walk(content)) {
            return all.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> content.relativize(file).toString(),
                            LibraryArchiveTest::text,
                            (a, b) -> a,
                            TreeMap::new));
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void eachArticleHasAFolderOfItsDateAndAFileOfItsLanguage() throws IOException {
        follow("/feed", FEED.formatted("Second"));

        assertThat(archive()).isEqualTo(new Written(2, 2, 0, 0));
        assertThat(files().keySet())
                .anyMatch(name -> name.matches("2026/02/2026-02-28-[a-z2-7]{10}/index.en.md"))
                .anyMatch(name -> name.matches("2026/03/2026-03-01-[a-z2-7]{10}/index.en.md"))
                .hasSize(2);
        assertThat(files().values())
                .anySatisfy(text -> assertThat(text)
                        .contains("title: one\n", "categories:\n- theirs\n", "read: false\n")
                        .endsWith("\n---\n\nFirst **text**\n"));
    }

    @Test
    void whatIsTheSameIsNotWrittenAgain() throws IOException {
        follow("/feed", FEED.formatted("Second"));
        archive();
        var before = files();

        assertThat(archive()).isEqualTo(new Written(2, 0, 0, 0));
        assertThat(files()).isEqualTo(before);

        library.change(new Query.Words("one"), new Change.Starred(true));
        assertThat(archive()).isEqualTo(new Written(2, 1, 0, 0));
    }

    @Test
    void whatTheQueryNoLongerFindsStays() throws IOException {
        follow("/feed", FEED.formatted("Second"));
        library.archives().write(content, new Query.Unread(), false, progress -> {});
        library.change(Query.ALL, new Change.Read(true));

        assertThat(library.archives().write(content, new Query.Unread(), false, progress -> {}))
                .isEqualTo(new Written(0, 0, 0, 0));
        assertThat(files()).hasSize(2);
    }

    @Test
    void anArticleOfAnotherDateOrLanguageMovesWithWhatThePersonLaidBesideIt() throws IOException {
        follow("/feed", FEED.formatted("Second"));
        archive();
        String old = files().keySet().stream()
                .filter(name -> name.contains("03-01"))
                .findFirst()
                .orElseThrow();
        Path article = content.resolve(old).resolveSibling("");
        Files.writeString(article.resolve("notes.txt"), "mine");
        Files.writeString(article.resolve("index.fr.md"), "mine");

        follow(
                "/feed",
                FEED.formatted("Second</description><pubDate>Fri, 02 Jan 2026 08:00:00 GMT</pubDate><description>x")
                        .replace("<language>en", "<language>de"));
        archive();

        assertThat(files().keySet().stream().map(name -> name.replaceFirst("-[a-z2-7]{10}/", "/")))
                .containsExactly(
                        "2026/01/2026-01-02/index.de.md",
                        "2026/01/2026-01-02/index.fr.md",
                        "2026/01/2026-01-02/notes.txt",
                        "2026/02/2026-02-28/index.de.md");
    }

    @Test
    void noLinkLeadsOutOfTheFolder() throws IOException {
        follow("/feed", FEED.formatted("Second"));
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createDirectories(content);
        Files.createSymbolicLink(content.resolve("2026"), elsewhere);

        assertThatThrownBy(this::archive).isInstanceOf(ArchiveException.class).hasMessageContaining("symbolic link");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void whatCannotBeWrittenIsNamedWithTheReason() throws IOException {
        follow("/feed", FEED.formatted("Second"));
        Path file = Files.writeString(folder.resolve("file"), "mine");

        assertThatThrownBy(() -> library.archives().write(file, Query.ALL, false, progress -> {}))
                .isInstanceOfSatisfying(
                        ArchiveException.class,
                        fault -> assertThat(fault.trouble())
                                .isEqualTo(new Trouble(Trouble.Kind.ARCHIVE, file + " (FileAlreadyExists)")));
        assertThat(file).hasContent("mine");
    }

    @Test
    void aFileThatIsALinkGivesWayAndWhatItLeadsToStays() throws IOException {
        follow("/feed", FEED.formatted("Second"));
        archive();
        Path page = content.resolve(files().keySet().iterator().next());
        Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "mine");
        Files.delete(page);
        Files.createSymbolicLink(page, elsewhere);

        assertThat(archive()).isEqualTo(new Written(2, 1, 0, 0));
        assertThat(page).isRegularFile();
        assertThat(Files.isSymbolicLink(page)).isFalse();
        assertThat(elsewhere).hasContent("mine");
    }

    @Test
    void whatAKilledRunLeftHalfWrittenGoes() throws IOException {
        follow("/feed", FEED.formatted("Second"));
        Files.createDirectories(content);
        Files.writeString(content.resolve(".lede-999999999999"), "ha");
        Files.writeString(content.resolve(".lede-notes"), "mine");

        archive();

        assertThat(files().keySet()).filteredOn(name -> name.startsWith(".")).containsExactly(".lede-notes");
    }

    @Test
    void aStoppedRunLeavesWholeFiles() throws IOException {
        follow("/feed", FEED.formatted("Second"));

        library.archives()
                .write(
                        content,
                        Query.ALL,
                        false,
                        progress -> Thread.currentThread().interrupt());

        assertThat(Thread.interrupted()).isTrue();
        assertThat(files()).hasSize(1);
    }

    @Test
    void ourManualIsNoArticleOfThePersons() throws IOException {
        assertThat(archive()).isEqualTo(new Written(0, 0, 0, 0));
        assertThat(files()).isEmpty();
    }

    @Test
    void aTextThatIsNoLongerKeptHereIsStillKeptThere() throws IOException {
        follow("/feed", FEED.formatted("Second"));
        archive();
        var before = files();
        library.change(Query.ALL, new Change.Read(true));
        String line = home.feedsFile().strip();
        home.write(line + " keep=1d");
        library.close();
        library = home.open(Home.NOW.plusSeconds(40 * 86_400));
        library.sync(event -> {});

        assertThat(library.article(Home.entries(library, Query.ALL).getLast().id())
                        .orElseThrow()
                        .expired())
                .isTrue();
        archive();
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void picturesAreKeptBesideTheirArticlesAndAskedForOnce() throws IOException {
        Path notes = Files.createDirectory(folder.resolve("notes"));
        Files.write(notes.resolve("a.png"), Pictures.redOverBlue("png", 6, 4));
        Files.writeString(
                notes.resolve("one.md"), "---\ndate: 2026-01-02\n---\n![a](a.png) [![a](a.png)](a.png) ![b](b.png)");
        home.write(notes.toString());
        library.sync(event -> {});

        assertThat(library.archives().write(content, Query.ALL, true, progress -> {}))
                .isEqualTo(new Written(1, 1, 1, 1));
        var files = files();
        assertThat(files.values())
                .anySatisfy(text -> assertThat(text)
                        .matches("(?s).*\n!\\[a]\\([a-z2-7]{10}\\.png\\) \\[!\\[a]\\([a-z2-7]{10}\\.png\\)].*"));
        Files.delete(notes.resolve("a.png"));
        library.archives().write(content, Query.ALL, true, progress -> {});
        assertThat(files()).isEqualTo(files);
    }
}
