package dev.lede.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.lede.model.Change;
import dev.lede.model.Entry;
import dev.lede.model.Feed;
import dev.lede.model.JournalStep;
import dev.lede.model.Origin;
import dev.lede.model.Problem;
import dev.lede.query.Query;
import dev.lede.sync.SyncEvent;
import dev.lede.sync.SyncReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a person's rules do to what arrives, and what is called after a sync. */
@Timeout(60)
class LibraryRulesTest {
    private static final Query HIDDEN = new Query.Hidden();

    @TempDir
    private Path folder;

    private Home home;
    private Site site;

    @BeforeEach
    void moveIn() throws IOException {
        home = Home.in(folder);
        site = new Site();
    }

    @AfterEach
    void moveOut() {
        site.close();
    }

    @Test
    void whatArrivesIsTaggedStarredAndRead() throws IOException {
        bring("rust news", "other news");
        try (var library = home.openWith("""
                rules:
                  - when: title:rust
                    tag: [Systems, later]
                    star: yes
                    read: yes
                """)) {
            library.sync(event -> {});

            Entry rust = one(library, new Query.Starred());
            assertThat(rust.title()).isEqualTo("rust news");
            assertThat(rust.tags()).containsExactlyInAnyOrder("Systems", "later");
            assertThat(Home.titles(library, new Query.Unread())).containsExactly("other news");
            assertThat(library.ownTags(List.of(rust.id()))).isEmpty();
        }
    }

    @Test
    void tagsOfRulesAreInTheSideBar() throws IOException {
        bring("rust news");
        try (var library = home.openWith("""
                rules:
                  - when: title:rust
                    tag: systems
                """)) {
            library.sync(event -> {});

            assertThat(library.overview().tags())
                    .extracting(TagCount::name, TagCount::origins)
                    .contains(tuple("systems", List.of(Origin.RULE)));
        }
    }

    @Test
    void whatIsHiddenIsInNoListAndNoCountThatDoesNotAskForIt() throws IOException {
        bring("buy this", "one", "two");
        try (var library = home.openWith(hideBuying())) {
            library.sync(event -> {});

            assertThat(Home.titles(library, Query.ALL)).containsExactlyInAnyOrder("one", "two");
            assertThat(Home.titles(library, new Query.Words("buy"))).isEmpty();
            assertThat(Home.titles(library, HIDDEN)).containsExactly("buy this");
            assertThat(library.count(Query.ALL)).isEqualTo(2);
            assertThat(library.count(HIDDEN)).isEqualTo(1);
            assertThat(library.rows(Query.ALL)).isEqualTo(2);
            assertThat(library.arrivedSince(Query.ALL, 0)).isEqualTo(2);
            assertThat(library.overview().unread()).isEqualTo(2);
            assertThat(library.overview().total()).isEqualTo(2);
            assertThat(library.overview().arrived()).isEqualTo(2);
        }
    }

    @Test
    void whatTheRulesDidInASyncIsTakenBackByItsNumberAsAWhole() throws IOException {
        bring("buy this rust", "one");
        home.write(site.url("/feed"), site.put("/second", Site.rss("Second", "rust two")));
        try (var library = home.openWith(hideBuying() + "  - when: rust\n    tag: systems\n")) {
            library.sync(event -> {});
            assertThat(library.undoable()).hasSize(1).allMatch(JournalStep::bySync);
            assertThat(library.undo()).isZero();

            library.undo(library.undoable().getFirst().number());
            assertThat(library.undoable()).isEmpty();
            assertThat(Home.titles(library, new Query.Unread())).contains("buy this rust", "rust two");
            assertThat(Home.titles(library, new Query.Tagged("systems"))).isEmpty();

            library.redo();
            assertThat(Home.titles(library, HIDDEN)).containsExactly("buy this rust");
            // What one rule has hidden, those after it do not see.
            assertThat(Home.titles(library, new Query.Tagged("systems"))).containsExactly("rust two");
        }
    }

    @Test
    void aSyncLeavesThePersonsLastStepAndWhatTheyCouldDoAgain() throws IOException {
        bring("one", "two");
        try (var library = home.openWith(hideBuying())) {
            library.sync(event -> {});
            library.change(new Query.Words("one"), new Change.Starred(true));
            library.change(new Query.Words("two"), new Change.Starred(true));
            library.undo();
            bring("buy this", "one", "two");
            library.sync(event -> {});

            assertThat(library.redo()).isEqualTo(1);
            assertThat(Home.titles(library, new Query.Starred())).containsExactlyInAnyOrder("one", "two");
            assertThat(library.undo()).isEqualTo(1);
            assertThat(Home.titles(library, new Query.Starred())).containsExactly("one");
            assertThat(Home.titles(library, HIDDEN)).containsExactly("buy this");
        }
    }

    @Test
    void whatWasTakenBackLastIsDoneAgainFirst() throws IOException {
        bring("buy this", "one");
        try (var library = home.openWith(hideBuying())) {
            library.sync(event -> {});
            long rules = library.undoable().getFirst().number();
            library.change(new Query.Words("one"), new Change.Starred(true));
            library.undo();
            library.undo(rules);

            library.redo();
            assertThat(Home.titles(library, HIDDEN)).containsExactly("buy this");
            assertThat(Home.titles(library, new Query.Starred())).isEmpty();
            library.redo();
            assertThat(Home.titles(library, new Query.Starred())).containsExactly("one");
        }
    }

    @Test
    void totalsOfFeedsAndTagsAreThoseOfTheirLists() throws IOException {
        bring("buy this", "one");
        try (var library = home.openWith(hideBuying() + "    tag: shop\n")) {
            library.sync(event -> {});

            assertThat(library.feeds()).extracting(Feed::total).containsExactly(1L);
            assertThat(library.tags()).isEmpty();
            assertThat(library.count(new Query.Tagged("shop"))).isZero();
            library.change(HIDDEN, new Change.Read(false));
            assertThat(library.feeds()).extracting(Feed::unread).containsExactly(1L);
        }
    }

    @Test
    void whatWasThereBeforeIsLeftAloneUntilTheRulesAreApplied() throws IOException {
        bring("buy this");
        try (var library = home.open()) {
            library.sync(event -> {});
        }
        bring("buy that", "buy this");
        try (var library = home.openWith(hideBuying())) {
            assertThat(library.rules().look())
                    .extracting(Rules.Standing::changes)
                    .containsExactly(1L);
            library.sync(event -> {});
            assertThat(Home.titles(library, HIDDEN)).containsExactly("buy that");

            library.rules().apply();
            assertThat(Home.titles(library, HIDDEN)).containsExactlyInAnyOrder("buy that", "buy this");
            assertThat(library.rules().look())
                    .extracting(Rules.Standing::changes)
                    .containsExactly(0L);
            library.undo();
            assertThat(Home.titles(library, HIDDEN)).containsExactly("buy that");
        }
    }

    @Test
    void theManualIsNoBusinessOfTheRules() throws IOException {
        try (var library = home.openWith("rules:\n  - when: '\"\"'\n    tag: all\n")) {
            assertThat(library.overview().total()).isPositive();
            assertThat(library.undoable()).isEmpty();
        }
    }

    @Test
    void aRuleNeverTakesATagThatIsThePersonsOwn() throws IOException {
        bring("rust");
        try (var library = home.openWith("rules:\n  - when: rust\n    tag: systems\n")) {
            library.sync(event -> {});
            var rust = one(library, Query.ALL);
            library.change(List.of(rust.id()), new Change.Tagged(List.of("systems"), List.of()));
            library.undo();
            assertThat(one(library, Query.ALL).tags()).containsExactly("systems");
            library.undo(library.undoable().getFirst().number());
            assertThat(one(library, Query.ALL).tags()).isEmpty();
        }
    }

    @Test
    void whatAPublisherWritesIsNoWordOfACommand() throws IOException {
        Path written = folder.resolve("written");
        String title = "$(touch " + folder.resolve("pwned") + "); `id` 'quoted' \"double\"";
        bring(title.replace("\"", "&quot;"), "other");
        try (var library = home.openWith("""
                rules:
                  - when: title:touch
                    run: [/bin/sh, -c, 'printf "%%s\\n" "$LEDE_TITLE" > "%s"; cat >> "%s"']
                """.formatted(written, written))) {
            assertThat(library.sync(event -> {}).commands()).isEmpty();
        }
        assertThat(Files.readAllLines(written)).hasSize(2).first().isEqualTo(title);
        assertThat(Files.readAllLines(written).getLast()).startsWith("{\"id\":").contains("$(touch ");
        assertThat(folder.resolve("pwned")).doesNotExist();
    }

    @Test
    void afterASyncWhatIsNewAndNotHiddenIsHandedOver() throws IOException {
        Path lines = folder.resolve("lines");
        bring("buy this", "one", "two");
        String config = hideBuying() + "after-sync: [/bin/sh, -c, 'cat >> \"" + lines + "\"']\n";
        try (var library = home.openWith(config)) {
            library.sync(event -> {});
            assertThat(Files.readAllLines(lines)).hasSize(2).allMatch(line -> line.startsWith("{\"id\":"));
            library.sync(event -> {});
            assertThat(Files.readAllLines(lines))
                    .as("nothing new, nothing called")
                    .hasSize(2);
        }
    }

    @Test
    void aProgramThatFailsIsToldAndChangesNothing() throws IOException {
        bring("one");
        var heard = new ArrayList<SyncEvent>();
        try (var library = home.openWith("after-sync: [/bin/sh, -c, 'echo no >&2; exit 3']\n")) {
            SyncReport report = library.sync(heard::add);

            var failure = new SyncReport.Failure(
                    "after-sync: /bin/sh", "after-sync: /bin/sh", new Problem(Problem.Kind.COMMAND_FAILED, "3 no"));
            assertThat(report.commands()).containsExactly(failure);
            assertThat(report.failures()).isEmpty();
            assertThat(heard.getLast()).isEqualTo(new SyncEvent.CommandsFailed(List.of(failure)));
            assertThat(Home.titles(library, Query.ALL)).containsExactly("one");
        }
    }

    @Test
    void whoWantsToHearOfSomethingHearsItsTitle() throws IOException {
        bring("the server is down", "one");
        try (var library = home.openWith("rules:\n  - when: server\n    notify: yes\n")) {
            assertThat(library.sync(event -> {}).told()).containsExactly("A feed: the server is down");
        }
    }

    private void bring(String... titles) throws IOException {
        home.write(site.put("/feed", Site.rss("A feed", titles)));
    }

    private static String hideBuying() {
        return "rules:\n  - when: title:buy\n    hide: yes\n";
    }

    private static Entry one(Library library, Query query) {
        var found = Home.entries(library, query);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
