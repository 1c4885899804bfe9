package dev.lede.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.lede.feed.Dialect;
import dev.lede.feed.ParsedEntry;
import dev.lede.model.FilesRead;
import dev.lede.model.Problem;
import dev.lede.source.Reading.FileProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalFilesTest {
    @TempDir
    Path folder;

    private static final Site NO_SITE = new Site(Dialect.PLAIN, null, ZoneOffset.UTC, null, null);

    private final LocalFiles files = new LocalFiles(ZoneOffset.UTC);

    @Test
    void everyMarkdownFileIsAnEntryByItsPath() throws IOException {
        write("b.md", "B");
        write("a/index.md", "A");
        write("a/picture.png", "");
        write(".git/x.md", "X");
        assertThat(read().feed().entries()).extracting(ParsedEntry::id).containsExactly("a/index.md", "b.md");
    }

    @Test
    void whatIsUnchangedIsNotReadAgain() throws IOException {
        write("a.md", "A");
        var first = read();
        var known = first.files().fingerprints();
        assertThat(files.read(new Source.Folder(folder), known)).isEqualTo(new Reading.Unchanged());
        write("a.md", "AA");
        assertThat(ids(known)).containsExactly("a.md");
    }

    @Test
    void onlyWhatChangedIsReadAgain() throws IOException {
        write("a.md", "A");
        write("b.md", "B");
        var known = read().files().fingerprints();
        write("b.md", "BB");
        write("c.md", "C");
        assertThat(ids(known)).containsExactly("b.md", "c.md");
    }

    @Test
    void aNewTranslationMakesItsNeighbourOne() throws IOException {
        write("a.md", "A");
        write("b.md", "B");
        var known = read().files().fingerprints();
        write("a.zh.md", "甲");
        assertThat(ids(known)).containsExactly("a.md", "a.zh.md");
    }

    @Test
    void aFileThatIsGoneIsForgotten() throws IOException {
        write("a.md", "A");
        write("b.md", "B");
        var known = read().files().fingerprints();
        Files.delete(folder.resolve("b.md"));
        var read = (Reading.Read) files.read(new Source.Folder(folder), known);
        assertThat(read.feed().entries()).isEmpty();
        assertThat(read.files()).isEqualTo(new FilesRead(Map.of(), Set.of("b.md")));
    }

    @Test
    void aBrokenFileIsTriedEachTime() throws IOException {
        write("a.md", "A");
        write("b.md", "---\ntitle: [\n---\nB");
        assertThat(ids(read().files().fingerprints())).containsExactly("b.md");
    }

    @Test
    void otherSettingsOfTheSiteReadAllAgain() throws IOException {
        write("hugo.toml", "baseURL = \"https://example.org\"\n");
        write("a.md", "A");
        var known = read().files().fingerprints();
        write("hugo.toml", "baseURL = \"https://example.org\"\ntimeZone = \"Asia/Shanghai\"\n");
        assertThat(ids(known)).containsExactly("a.md");
    }

    @Test
    void ofAHugoSiteOnlyTheContentIsReadAndNoResourcesOfABundle() throws IOException {
        write("hugo.toml", "baseURL = \"https://example.org\"\n");
        write("archetypes/default.md", "x");
        write("themes/a/exampleSite/content/x.md", "x");
        write("content/_index.md", "x");
        write("content/post/one/index.md", "1");
        write("content/post/one/part.md", "x");
        write("content/post/one/deep/part.md", "x");
        write("content/post/one/index.zh.md", "一");
        write("content/post/two.md", "2");
        assertThat(ids(Map.of()))
                .containsExactly("content/post/one/index.md", "content/post/one/index.zh.md", "content/post/two.md");
    }

    @Test
    void ofAJekyllSiteItsPostsAndPagesAreRead() throws IOException {
        write("_config.yml", "title: My site\ntimezone: Asia/Shanghai\n");
        write("README.md", "Not of the site");
        write("about.md", "---\ntitle: About\n---\nMe");
        write("index.md", "---\nlayout: home\n---\n");
        write("_drafts/later.md", "---\ntitle: Later\n---\nText");
        write("_site/x.md", "---\ntitle: Made\n---\nText");
        write("_posts/2025-02-13-my-first-post.md", "---\nlayout: post\n---\nText");
        write("_posts/2025-02-14-hidden.md", "---\npublished: false\n---\nText");
        var read = read();
        assertThat(read.feed().title()).isEqualTo("My site");
        assertThat(read.feed().entries())
                .extracting(ParsedEntry::title, ParsedEntry::published)
                .containsExactly(tuple("my first post", Instant.parse("2025-02-12T16:00:00Z")), tuple("About", null));
    }

    @Test
    void theNotesOfAVaultNameEachOther() throws IOException {
        Files.createDirectories(folder.resolve(".obsidian"));
        write("attached/image.png", "");
        write("deep/Other note.md", "## Tasks\n");
        write("Note.md", """
                ---
                tags: [own]
                created: 2025-02-13
                ---
                See [[Other Note|the other]], [[Other note#Tasks]] and `[[code]]`. #idea #中文/标签 #123
                ![[image.png|300]]
                """);
        write("2025-02-14.md", "# Day\n");
        assertThat(read().feed().entries())
                .extracting(ParsedEntry::title, ParsedEntry::published, ParsedEntry::tags)
                .containsExactly(
                        tuple("2025-02-14", Instant.parse("2025-02-14T00:00:00Z"), List.of()),
                        tuple("Note", Instant.parse("2025-02-13T00:00:00Z"), List.of("own", "idea", "中文/标签")),
                        tuple("Other note", null, List.of()));
        assertThat(read().feed().entries().get(1).content())
                .isEqualTo("See [the other](<%1$s/deep/Other note.md>), [Other note › Tasks](<%1$s/deep/Other note.md>)"
                                .formatted(folder)
                        + " and `[[code]]`. #idea #中文/标签 #123\n![](" + folder + "/attached/image.png)");
    }

    @Test
    void aLoopOfSymlinksEndsAndNoFileComesTwice() throws IOException {
        write("a/one.md", "A");
        Files.createSymbolicLink(folder.resolve("a/up"), folder);
        Files.createSymbolicLink(folder.resolve("again"), folder.resolve("a"));
        assertThat(read().feed().entries()).hasSize(1);
    }

    @Test
    void eachLimitIsNamedWithTheFileThatMetIt() throws IOException {
        write("a.md", "A");
        write("big.md", "12345678901");
        write("c/d/e.md", "E");
        var found = FolderFiles.in(folder, NO_SITE, new FolderFiles.Limits(2, 9, 10));
        assertThat(found.files()).extracting(FolderFiles.One::name).containsExactly("a.md");
        assertThat(found.leftOut())
                .containsExactlyInAnyOrder(
                        new FileProblem("big.md", "more than 10 bytes"),
                        new FileProblem("c/d", "deeper than 2 folders"));
        assertThat(FolderFiles.in(folder, NO_SITE, new FolderFiles.Limits(9, 1, 99))
                        .leftOut())
                .containsExactly(new FileProblem("", "more than 1 files"));
    }

    @Test
    void theZoneOfTheHugoSiteAboveHolds() throws IOException {
        write("hugo.toml", "baseURL = \"https://example.org\"\ntimeZone = \"Asia/Shanghai\"\ntitle = \"Site\"\n");
        write("content/post/a.md", "---\ndate: 2025-02-13\n---\nA");
        var read = (Reading.Read) files.read(new Source.Folder(folder.resolve("content")), Map.of());
        assertThat(read.feed().title()).isEqualTo("Site");
        assertThat(read.feed().entries().getFirst().published()).isEqualTo(Instant.parse("2025-02-12T16:00:00Z"));
    }

    @Test
    void aConfigurationOfAnotherProgramIsNotHugos() throws IOException {
        write("config.yaml", "title: Other\n");
        assertThat(Site.above(folder, ZoneId.of("UTC")))
                .isEqualTo(new Site(Dialect.PLAIN, null, ZoneId.of("UTC"), null, null));
    }

    @Test
    void relativePicturesLeadToFilesAndSitePathsToTheStaticFolder() throws IOException {
        write("config.yaml", "---\nbaseURL: https://example.org\n");
        write("static/img/b.png", "");
        write("content/a/index.md", "![a](a%20x.png) ![b](/img/b.png) [c](/c/) [d](#d) [e](https://e.org)");
        write("content/a/a x.png", "");
        var read = (Reading.Read) files.read(new Source.Folder(folder.resolve("content")), Map.of());
        assertThat(read.feed().entries().getFirst().content())
                .isEqualTo("![a](<%s/content/a/a x.png>) ![b](%s/static/img/b.png) [c](/c/) [d](#d) [e](https://e.org)"
                        .formatted(folder, folder));
    }

    @Test
    void brokenFrontMatterIsNamedAndTheEntryIsThere() throws IOException {
        write("a.md", "---\ntitle: [\n---\nA");
        var read = read();
        assertThat(read.feed().entries()).hasSize(1);
        assertThat(read.fileProblems()).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("a.md");
            assertThat(problem.reason()).startsWith("YAML front matter");
        });
    }

    @Test
    void textInTheOldChineseCodePageIsReadAsSuch() throws IOException {
        Files.write(folder.resolve("a.md"), "# 中文标题".getBytes(java.nio.charset.Charset.forName("GB18030")));
        assertThat(read().feed().entries().getFirst().title()).isEqualTo("中文标题");
    }

    @Test
    void anHtmlFileIsAnEntryWithWhatItsHeadSays() throws IOException {
        write("page.html", """
                <html lang="en"><head><title>Page</title><meta name="author" content="Ann">
                <meta property="article:published_time" content="2025-02-13T00:00:00Z"></head>
                <body><img src="x.png"></body></html>""");
        var read = (Reading.Read) files.read(new Source.SingleFile(folder.resolve("page.html")), null);
        var entry = read.feed().entries().getFirst();
        assertThat(read.feed().title()).isEqualTo("Page");
        assertThat(entry.author()).isEqualTo("Ann");
        assertThat(entry.published()).isEqualTo(Instant.parse("2025-02-13T00:00:00Z"));
        assertThat(entry.content()).isEqualTo("<img src=\"" + folder + "/x.png\">");
    }

    @Test
    void anEmptyOrMissingFolderIsAProblem() {
        assertThat(files.read(new Source.Folder(folder), Map.of()))
                .isEqualTo(new Reading.Failed(new Problem(Problem.Kind.NO_ARTICLES, folder.toString())));
        Path gone = folder.resolve("gone");
        assertThat(files.read(new Source.Folder(gone), Map.of()))
                .isEqualTo(new Reading.Failed(new Problem(Problem.Kind.NO_SUCH_FILE, gone.toString())));
    }

    /** The ids of what is read where these are known. */
    private List<String> ids(Map<String, String> known) {
        var read = (Reading.Read) files.read(new Source.Folder(folder), known);
        return read.feed().entries().stream().map(ParsedEntry::id).toList();
    }

    private Reading.Read read() {
        return (Reading.Read) files.read(new Source.Folder(folder), Map.of());
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
