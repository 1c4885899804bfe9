package dev.lede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.account.Dialect;
import dev.lede.cli.Shell.Ran;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an account follows, changed by commands while its server hears of it later. */
class AccountFeedsCommandsTest {
    private static final String BLOG = "http://127.0.0.1/blog.rss";

    @TempDir
    Path folder;

    private AccountHome home;

    @BeforeEach
    void open() {
        home = new AccountHome(folder, Dialect.FRESHRSS);
        home.run("account", "add", home.url());
        home.run("account", "sync");
    }

    @AfterEach
    void close() {
        home.close();
    }

    private String stream() {
        return home.server.state.streamOf("http://127.0.0.1/1.rss");
    }

    private String title() {
        return home.server.state.title(stream());
    }

    @Test
    void anAddressIsFollowedByTheAccountInItsFolder() {
        assertThat(home.run("add", BLOG, "--account", home.host(), "-t", "Tech"))
                .isEqualTo(new Ran(0, "", "the next sync has alice@" + home.host() + " follow " + BLOG + "\n"));

        home.run("account", "sync");

        assertThat(home.server.state.folder(home.server.state.streamOf(BLOG))).isEqualTo("Tech");
        assertThat(home.run("feeds").out()).contains("Feed of " + BLOG);
    }

    @Test
    void whatIsNoAddressIsNoMatterForAnAccount() {
        assertThat(home.run("add", "notes", "--account", home.host()).exit()).isEqualTo(2);
        assertThat(home.run("add", BLOG, "--account", home.host(), "-t", "a", "-t", "b")
                        .exit())
                .isEqualTo(2);
        assertThat(home.run("add", BLOG, "--account", "nowhere").exit()).isEqualTo(2);
    }

    @Test
    void titleAndFolderChangeHereAtOnceAndThereWithTheNextSync() {
        String before = title();

        assertThat(home.run("rename", before, "Q", "&", "A").exit()).isZero();
        assertThat(home.run("move", "Q & A", "Fun").exit()).isZero();
        assertThat(home.run("list", "--format", "{feed} {tags}").out()).startsWith("Q & A");
        assertThat(title()).isEqualTo(before);
        assertThat(home.run("account", "list", "--json").out()).contains("\"waiting\":2,");

        assertThat(home.run("account", "sync").exit()).isZero();
        assertThat(title()).isEqualTo("Q & A");
        assertThat(home.server.state.folder(stream())).isEqualTo("Fun");
        assertThat(home.run("account", "list", "--json").out()).contains("\"waiting\":0,");
    }

    @Test
    void aFeedIsNamedByItsAddressAsFeedsListsIt() {
        String listed = home.run("feeds").out().lines().toList().getLast();
        String address = listed.split("\t")[0];

        assertThat(address).doesNotContain("alice").endsWith("#" + stream());
        assertThat(home.run("rename", address, "Other").exit()).isZero();
        assertThat(home.run("remove", address).exit()).isZero();
        assertThat(home.run("feeds").out()).doesNotContain("Other");
    }

    @Test
    void whatIsRemovedIsUnfollowedThere() {
        assertThat(home.run("remove", title()).exit()).isZero();
        assertThat(home.run("list").out()).isEmpty();

        home.run("account", "sync");

        assertThat(stream()).isEmpty();
    }

    @Test
    void aFeedOfTheFileIsChangedInTheFile() throws Exception {
        var local = Files.createDirectory(folder.resolve("notes"));
        Files.writeString(local.resolve("a.md"), "---\ntitle: A\n---\nText\n");
        home.run("add", local.toString());

        Ran ran = home.run("rename", local.toString(), "Other");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("is no feed of an account");
    }

    @Test
    void anAccountComesAndGoesByItsOwnCommands() {
        Ran removed = home.run("remove", "alice@" + home.host());
        Ran added = home.run("add", "greader+" + home.url());

        assertThat(removed.exit()).isEqualTo(2);
        assertThat(removed.err()).endsWith("lede account remove alice@" + home.host() + "\n");
        assertThat(added.exit()).isEqualTo(2);
        assertThat(added.err()).contains("lede account add http://");
        assertThat(home.run("account", "list").out()).contains("alice@" + home.host());
    }
}
