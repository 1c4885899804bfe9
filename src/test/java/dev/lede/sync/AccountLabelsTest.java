package dev.lede.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.account.Dialect;
import dev.lede.account.Fault;
import dev.lede.account.GreaderDouble;
import dev.lede.account.ItemId;
import dev.lede.model.Entry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tags here and labels there, where the server has any. */
class AccountLabelsTest extends AccountTesting {
    /** Every other time labels are listed. */
    private static void twice(AccountFixture lede) throws InterruptedException {
        synced(lede);
        synced(lede);
    }

    /** Each label is listed at least once. */
    private static void untilAllLabelsWereListed(AccountFixture lede, int labels) throws InterruptedException {
        for (int label = 0; label < labels; label++) {
            twice(lede);
        }
    }

    private static void manyLabels(GreaderDouble server, int labels) {
        String feed = server.state.follow("News", "Press");
        for (int i = 0; i < labels; i++) {
            server.state.label(server.state.arrive(feed, "Entry " + i), "label " + i, true);
        }
    }

    private static List<String> tags(AccountFixture lede, String title) {
        return lede.titled(title).tags();
    }

    @ParameterizedTest
    @EnumSource(names = {"FRESHRSS", "GENERIC"})
    void aTagGivenHereIsALabelThere(Dialect dialect) throws Exception {
        try (var server = GreaderDouble.speaking(dialect);
                var lede = lede(server)) {
            ItemId one = server.state.arrive(server.state.follow("News", ""), "One");
            twice(lede);

            lede.tag("One", "später & <lesen>");
            synced(lede);
            assertThat(server.state.labels(one)).containsExactly("später & <lesen>");
            assertThat(lede.pending()).isZero();

            lede.entries.undo();
            synced(lede);
            assertThat(server.state.labels(one)).isEmpty();
            twice(lede);
            assertThat(tags(lede, "One")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FRESHRSS", "GENERIC"})
    void aLabelGivenThereIsATagHereUntilItIsTakenThere(Dialect dialect) throws Exception {
        try (var server = GreaderDouble.speaking(dialect);
                var lede = lede(server)) {
            String feed = server.state.follow("News", "");
            ItemId one = server.state.arrive(feed, "One");
            server.state.arrive(feed, "Two");
            server.state.label(one, "later", true);
            twice(lede);
            assertThat(tags(lede, "One")).containsExactly("later");
            assertThat(tags(lede, "Two")).isEmpty();
            assertThat(lede.pending()).isZero();
            assertThat(lede.entries.undoable()).isEmpty();

            server.state.label(one, "later", false);
            twice(lede);
            assertThat(tags(lede, "One")).isEmpty();
            assertThat(server.state.labels(one)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FRESHRSS", "GENERIC"})
    void aLabelThatIsForgottenThereLeavesAllEntries(Dialect dialect) throws Exception {
        try (var server = GreaderDouble.speaking(dialect);
                var lede = lede(server)) {
            String feed = server.state.follow("News", "");
            server.state.arrive(feed, "Two");
            server.state.label(server.state.arrive(feed, "One"), "later", true);
            twice(lede);

            server.state.forgetLabel("later");
            twice(lede);

            assertThat(tags(lede, "One")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FRESHRSS", "GENERIC"})
    void whatARuleTagsGoesThereAndWhoeverTakesItOffThereTakesItOffHere(Dialect dialect) throws Exception {
        try (var server = GreaderDouble.speaking(dialect);
                var lede = lede(server)) {
            ItemId one = server.state.arrive(server.state.follow("News", ""), "One");
            twice(lede);
            lede.rule("One", "long");
            lede.tag("One", "long");
            twice(lede);
            assertThat(server.state.labels(one)).containsExactly("long");

            lede.untag("One", "long");
            synced(lede);
            assertThat(server.state.labels(one)).as("the rule still wants it").containsExactly("long");

            server.state.label(one, "long", false);
            twice(lede);
            assertThat(tags(lede, "One")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FRESHRSS", "GENERIC"})
    void whatWasTaggedBeforeTheServerCouldBeAskedGoesThereToo(Dialect dialect) throws Exception {
        try (var server = GreaderDouble.speaking(dialect);
                var lede = lede(server)) {
            ItemId one = server.state.arrive(server.state.follow("News", ""), "One");
            server.plan("edit-tag", Fault.BROKEN);
            synced(lede);
            lede.tag("One", "later");
            twice(lede);
            assertThat(server.state.labels(one)).as("a fault looked like a no").isEmpty();

            lede.aDayPasses();
            synced(lede);

            assertThat(server.state.labels(one)).containsExactly("later");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MINIFLUX", "MINIFLUX_OLD"})
    void whereTheServerHasNoLabelsTagsStayHere(Dialect dialect) throws Exception {
        try (var server = GreaderDouble.speaking(dialect);
                var lede = lede(server)) {
            server.state.arrive(server.state.follow("News", ""), "One");
            twice(lede);

            lede.tag("One", "later");
            assertThat(lede.pending()).isZero();
            twice(lede);
            assertThat(tags(lede, "One")).containsExactly("later");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FRESHRSS", "GENERIC"})
    void whatBearsTheNameOfAFolderStaysHere(Dialect dialect) throws Exception {
        try (var server = GreaderDouble.speaking(dialect);
                var lede = lede(server)) {
            server.state.arrive(server.state.follow("Journal", "Tech"), "Other");
            ItemId one = server.state.arrive(server.state.follow("News", ""), "One");
            twice(lede);

            lede.tag("One", "tech");
            twice(lede);

            assertThat(server.state.labels(one)).isEmpty();
            assertThat(tags(lede, "One")).containsExactly("Tech");
            assertThat(lede.pending()).isZero();
        }
    }

    @Test
    void aLabelThatGoesAwayWhileItIsListedTagsNothing() throws Exception {
        try (var server = GreaderDouble.speaking(Dialect.FRESHRSS);
                var lede = lede(server)) {
            String feed = server.state.follow("News", "");
            server.state.label(server.state.arrive(feed, "One"), "later", true);
            server.state.arrive(feed, "Two");
            for (int ids = 0; ids < 3; ids++) {
                server.before("items/ids", () -> {});
            }
            server.before("items/ids", () -> server.state.forgetLabel("later"));

            synced(lede);

            assertThat(tags(lede, "Two")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FRESHRSS", "GENERIC"})
    void whatIsNotYetSentHidesWhatTheServerSays(Dialect dialect) throws Exception {
        try (var server = GreaderDouble.speaking(dialect);
                var lede = lede(server)) {
            ItemId one = server.state.arrive(server.state.follow("News", ""), "One");
            server.state.label(one, "later", true);
            twice(lede);
            lede.untag("One", "later");
            server.plan("edit-tag", Fault.BROKEN);

            synced(lede);
            assertThat(tags(lede, "One")).isEmpty();
            assertThat(server.state.labels(one)).containsExactly("later");

            synced(lede);
            assertThat(server.state.labels(one)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FRESHRSS", "GENERIC"})
    void oneTagHereMayBeTwoLabelsThere(Dialect dialect) throws Exception {
        try (var server = GreaderDouble.speaking(dialect);
                var lede = lede(server)) {
            String feed = server.state.follow("News", "");
            ItemId one = server.state.arrive(feed, "One");
            ItemId two = server.state.arrive(feed, "Two");
            server.state.label(one, "Go", true);
            server.state.label(one, "go", true);
            server.state.label(two, "go", true);
            twice(lede);
            assertThat(lede.titled("Two").tags()).hasSize(1);

            lede.untag("One", "GO");
            twice(lede);

            assertThat(server.state.labels(one)).isEmpty();
            assertThat(server.state.labels(two)).containsExactly("go");
            assertThat(lede.titled("Two").tags()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FRESHRSS", "GENERIC"})
    void whatTheServerHasThrownAwayKeepsItsTags(Dialect dialect) throws Exception {
        try (var server = GreaderDouble.speaking(dialect);
                var lede = lede(server)) {
            String feed = server.state.follow("News", "");
            ItemId one = server.state.arrive(feed, "One");
            server.state.arrive(feed, "Two");
            server.state.label(one, "later", true);
            twice(lede);

            server.state.purge(one);
            twice(lede);

            assertThat(tags(lede, "One")).containsExactly("later");
        }
    }

    @Test
    void whatArrivesBearsItsLabelsWhereTheServerTellsThem() throws Exception {
        try (var server = GreaderDouble.speaking(Dialect.FRESHRSS);
                var lede = lede(server)) {
            manyLabels(server, 45);

            synced(lede);

            assertThat(lede.all()).hasSize(45).allSatisfy(AccountLabelsTest::hasItsLabel);
        }
    }

    private static void hasItsLabel(Entry entry) {
        assertThat(entry.tags())
                .containsExactlyInAnyOrder("Press", entry.title().replace("Entry", "label"));
    }

    @Test
    void whereTheServerDoesNotTellThemTheyComeInTurnAtFirst() throws Exception {
        try (var server = GreaderDouble.speaking(Dialect.GENERIC);
                var lede = lede(server)) {
            manyLabels(server, 45);

            twice(lede);
            assertThat(lede.all().stream().filter(one -> one.tags().size() == 2))
                    .hasSize(20);
            twice(lede);
            twice(lede);

            assertThat(lede.all()).hasSize(45).allSatisfy(AccountLabelsTest::hasItsLabel);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FRESHRSS", "GENERIC"})
    void howeverManyLabelsThereAreSevenRequestsAreEnoughWhereNothingHappened(Dialect dialect) throws Exception {
        try (var server = GreaderDouble.speaking(dialect);
                var lede = lede(server)) {
            manyLabels(server, 45);
            untilAllLabelsWereListed(lede, 3);

            for (int round = 0; round < 6; round++) {
                server.forgetRequests();
                synced(lede);
                assertThat(server.requests()).hasSize(7);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FRESHRSS", "GENERIC"})
    void aLabelOfAnOldEntryComesWhenItIsItsTurn(Dialect dialect) throws Exception {
        try (var server = GreaderDouble.speaking(dialect);
                var lede = lede(server)) {
            manyLabels(server, 60);
            ItemId old = server.state.titled("Entry 0").getFirst();
            server.state.read(old, true);
            untilAllLabelsWereListed(lede, 3);

            server.state.label(old, "label 40", true);
            server.state.label(old, "label 0", false);
            untilAllLabelsWereListed(lede, 60);

            assertThat(tags(lede, "Entry 0")).containsExactlyInAnyOrder("Press", "label 40");
        }
    }

    @Test
    void whereTheServerCountsTheyComeAtOnceAsLongAsTheEntryIsUnread() throws Exception {
        try (var server = GreaderDouble.speaking(Dialect.FRESHRSS);
                var lede = lede(server)) {
            manyLabels(server, 60);
            ItemId old = server.state.titled("Entry 0").getFirst();
            untilAllLabelsWereListed(lede, 3);

            server.state.label(old, "label 40", true);
            server.state.label(old, "label 0", false);
            twice(lede);

            assertThat(tags(lede, "Entry 0")).containsExactlyInAnyOrder("Press", "label 40");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FRESHRSS", "GENERIC"})
    void aFolderIsNoLabelOfItsEntries(Dialect dialect) throws Exception {
        try (var server = GreaderDouble.speaking(dialect);
                var lede = lede(server)) {
            String feed = server.state.follow("News", "Press");
            server.state.arrive(feed, "One");
            twice(lede);

            server.state.move(feed, "Tech");
            twice(lede);

            assertThat(tags(lede, "One")).containsExactly("Tech");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FRESHRSS", "GENERIC"})
    void twoOnOneAccountAgreeOnTags(Dialect dialect) throws Exception {
        try (var server = GreaderDouble.speaking(dialect);
                var laptop = lede("laptop.db", server);
                var box = lede("box.db", server)) {
            String feed = server.state.follow("News", "");
            server.state.arrive(feed, "One");
            server.state.arrive(feed, "Two");
            twice(laptop);
            twice(box);
            laptop.tag("One", "later");
            box.tag("One", "long");
            box.tag("Two", "later");

            twice(laptop);
            untilAllLabelsWereListed(box, 2);
            untilAllLabelsWereListed(laptop, 2);

            for (var lede : List.of(laptop, box)) {
                assertThat(tags(lede, "One")).containsExactlyInAnyOrder("later", "long");
                assertThat(tags(lede, "Two")).containsExactly("later");
            }
        }
    }
}
