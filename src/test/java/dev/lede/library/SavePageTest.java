package dev.lede.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.model.Entry;
import dev.lede.model.Problem;
import dev.lede.query.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that is kept to be read later. */
class SavePageTest {
    private static final String TEXT =
            "<p>" + "Steam leaves the spout in rings, and whoever listens hears a song. ".repeat(20) + "</p>";

    @TempDir
    private Path folder;

    private Home home;
    private Site site;

    @BeforeEach
    void moveIn() throws IOException {
        home = Home.in(folder);
        site = new Site();
        site.put("/kettle", page("Why a kettle “sings”: \\ and ---"));
    }

    @AfterEach
    void moveOut() {
        site.close();
    }

    @Test
    void itIsAnArticleWithItsAddressAndThePersonsTags() throws IOException {
        try (var library = home.open()) {
            var kept = library.save(site.url("/kettle"), List.of("later"));
            assertThat(kept).isInstanceOf(SavedPage.Kept.class);

            Entry entry = Home.entries(library, Query.ALL).getFirst();
            assertThat(entry.title()).isEqualTo("Why a kettle “sings”: \\ and ---");
            assertThat(entry.feed()).isEqualTo("Saved");
            assertThat(entry.url()).isEqualTo(site.url("/kettle"));
            assertThat(library.ownTags(List.of(entry.id()))).containsExactly("later");
            assertThat(library.article(entry.id()).orElseThrow().markdown()).contains("Steam leaves the spout");
        }
        assertThat(home.feedsFile()).contains("saved").contains("~Saved");
    }

    @Test
    void keptAgainItIsTheSameArticle() {
        try (var library = home.open()) {
            library.save(site.url("/kettle"), List.of());
            site.put("/kettle", page("Another title by now"));
            library.save(site.url("/kettle"), List.of());
            assertThat(Home.titles(library, Query.ALL)).containsExactly("Another title by now");
        }
    }

    /** The sums (CRC-32) of these two addresses are one, and anybody can make more of them. */
    @Test
    void noOtherPageTakesItsPlace() {
        site.put("/uejgtcuo", page("Kept"));
        site.put("/iiwucoup", page("Made to have the same sum"));
        try (var library = home.open()) {
            library.save(site.url("/uejgtcuo"), List.of());
            library.save(site.url("/iiwucoup"), List.of());
            assertThat(Home.titles(library, Query.ALL)).containsExactlyInAnyOrder("Kept", "Made to have the same sum");
        }
    }

    @Test
    void aTitleWithoutLettersMakesNoFileThatLooksLikeAnOption() throws IOException {
        site.put("/kettle", page("!?"));
        try (var library = home.open()) {
            library.save(site.url("/kettle"), List.of());
        }
        try (var files = Files.walk(home.paths().saved())) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith("-"));
        }
    }

    @Test
    void whatIsKeptOutlivesTheStoreAndTheLineOfTheFolder() throws IOException {
        try (var library = home.open()) {
            library.save(site.url("/kettle"), List.of());
            library.remove("Saved");
            assertThat(Home.titles(library, new Query.Words("spout"))).isEmpty();
        }
        Files.delete(home.paths().store());
        site.put("/train", page("Night trains"));
        try (var library = home.open()) {
            library.save(site.url("/train"), List.of());
            assertThat(Home.titles(library, Query.ALL)).hasSize(2);
        }
    }

    @Test
    void aPageWithoutAnArticleIsNotKept() throws IOException {
        site.answer("/kettle", 403);
        try (var library = home.open()) {
            assertThat(library.save(site.url("/kettle"), List.of()))
                    .isEqualTo(new SavedPage.Failed(site.url("/kettle"), new Problem(Problem.Kind.FORBIDDEN, "403")));
            assertThat(library.save("/no/page", List.of())).isInstanceOf(SavedPage.Failed.class);
        }
        assertThat(home.feedsFile()).isEmpty();
    }

    private static String page(String title) {
        return "<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>" + title + "</title></head><body>"
                + "<article><h1>" + title + "</h1>" + TEXT + "</article></body></html>";
    }
}
