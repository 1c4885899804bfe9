package dev.lede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.account.Dialect;
import dev.lede.account.Fault;
import dev.lede.account.GreaderDouble;
import dev.lede.cli.Shell.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code account}, against a server and a store. */
class AccountCommandsTest {
    @TempDir
    Path folder;

    private AccountHome home;

    @BeforeEach
    void open() {
        home = new AccountHome(folder, Dialect.FRESHRSS);
    }

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void anAccountIsFollowedAndItsPasswordIsKeptWhereOnlyItsOwnerReads() throws IOException {
        Files.createDirectories(home.paths.config());
        Files.writeString(home.paths.feedsFile(), "# mine\n/notes\n");

        assertThat(home.run("account", "add", home.url()))
                .isEqualTo(new Ran(0, "", """
                following alice@%s on FreshRSS (%s): 1 feed
                its password is in %s, which only you can read
                lede account sync brings its entries
                """.formatted(home.host(), home.server.base(), home.passwordFile())));

        assertThat(home.feeds())
                .startsWith("# mine\n/notes\ngreader+" + home.url() + " \"~alice@" + home.host() + "\"")
                .doesNotContain(GreaderDouble.PASSWORD);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.paths.passwords())))
                .isEqualTo("rwx------");
        assertThat(Files.readString(home.passwordFile())).isEqualTo(GreaderDouble.PASSWORD + "\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.passwordFile())))
                .isEqualTo("rw-------");
    }

    @Test
    void whatItBringsIsThereAfterItsOwnSync() {
        home.run("account", "add", home.url());

        assertThat(home.run("account", "sync")).isEqualTo(new Ran(0, "", ""));

        assertThat(home.run("list", "--format", "{title} {tags}", "tag:daily").out())
                .startsWith("One");
        assertThat(home.run("account", "list").out())
                .isEqualTo("alice@%s\talice\t%s\t1\t1\t0\t2025-02-14T12:00:00+08:00\t\n"
                        .formatted(home.host(), home.server.base()));
    }

    @Test
    void whatIsReadHereWaitsForTheServerAndArrivesThere() {
        home.run("account", "add", home.url());
        home.run("account", "sync");
        home.run("mark", "read", "tag:daily");

        assertThat(home.run("account", "list", "--json").out())
                .contains("\"feeds\":1,\"unread\":0,\"total\":1,\"waiting\":1,");

        assertThat(home.run("account", "sync").exit()).isZero();
        assertThat(home.server.state.isRead(home.one)).isTrue();
    }

    @Test
    void theApiIsFoundFromThePageThatOneReadsOn() throws IOException {
        String page = home.server.base().replace("/api/greader.php", "/i/?a=normal");

        assertThat(home.run("account", "add", page, "--user", "alice").exit()).isZero();
        assertThat(home.feeds()).startsWith("greader+" + home.url() + " ");
    }

    @Test
    void aPasswordCommandIsWrittenAsItIsAndNothingElseIsKept() throws IOException {
        String command = "echo 'open sesame'";

        assertThat(home.run("account", "add", home.url(), "--password-command", command)
                        .err())
                .doesNotContain("its password is in");
        assertThat(home.feeds()).endsWith("password-command=\"" + command + "\"\n");
        assertThat(home.paths.passwords()).doesNotExist();
    }

    @Test
    void aPasswordCommandThatFailsIsToldWithWhatItSaid() {
        var ran = home.run("account", "add", home.url(), "--password-command", "echo locked >&2; exit 3");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).endsWith(": no password from its password-command: 3 locked\n");
        assertThat(home.paths.feedsFile()).doesNotExist();
        assertThat(home.server.requests()).isEmpty();
    }

    @Test
    void theUserIsAskedForWhereTheAddressNamesNone() throws IOException {
        assertThat(home.run("account", "add", home.server.base()).err())
                .isEqualTo("lede: --user is missing · see lede account add --help\n");

        assertThat(home.shell
                        .typing("alice\n")
                        .run("account", "add", home.server.base())
                        .err())
                .startsWith("User: following alice@");
        assertThat(home.feeds()).contains("alice@");
    }

    @Test
    void aPasswordInTheAddressIsRefused() {
        var ran = home.run("account", "add", "https://alice:secret@rss.example.org");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("never with a password in it").doesNotContain("secret");
    }

    @Test
    void withoutAPasswordNothingIsTried() {
        assertThat(new Shell().on(home.library).run("account", "add", home.url()))
                .isEqualTo(new Ran(2, "", "lede: no password: type it, pipe it in, or name a --password-command\n"));
        assertThat(home.server.requests()).isEmpty();
    }

    @Test
    void aNewPasswordTakesThePlaceOfAnOldOne() throws IOException {
        home.run("account", "add", home.url());
        String before = home.feeds();

        assertThat(home.run("account", "add", home.url()).err())
                .isEqualTo("the password of alice@%s is a new one from now on\n".formatted(home.host()));
        assertThat(home.feeds()).isEqualTo(before);
    }

    @Test
    void anAccountWhoseLineNamesACommandIsLeftAsItIs() throws IOException {
        home.run("account", "add", home.url(), "--password-command", "echo 'open sesame'");

        assertThat(home.run("account", "add", home.url()).err()).contains("is there already");
        assertThat(home.paths.passwords()).doesNotExist();
    }

    @Test
    void removingTakesTheFeedsAndThePasswordAndLeavesWhatIsStarred() throws IOException {
        home.server.state.arrive("feed/1", "Two");
        home.server.state.star(home.one, true);
        home.run("account", "add", home.url());
        home.run("account", "sync");

        assertThat(home.run("account", "remove", "alice@" + home.host()))
                .isEqualTo(new Ran(
                        0, "", "alice@%s is removed; on the server nothing has changed\n".formatted(home.host())));

        assertThat(home.run("list", "--format", "{title}", "is:starred").out()).isEqualTo("One\n");
        assertThat(home.run("list", "title:Two").out()).isEmpty();
        assertThat(home.feeds()).isEmpty();
        assertThat(home.paths.passwords()).isEmptyDirectory();
        assertThat(home.run("account", "list").out()).isEmpty();
    }

    @Test
    void whatTheServerDoesNotKnowYetIsNotLostUnasked() {
        home.run("account", "add", home.url());
        home.run("account", "sync");
        home.run("mark", "read", "tag:daily");

        assertThat(home.run("account", "remove", home.host())).isEqualTo(new Ran(2, "", """
                        lede: 1 change waits to be sent to alice@%s: lede account sync sends it; --force gives it up
                        """.formatted(home.host())));
        assertThat(home.shell.typing("\n").run("account", "remove", home.host()).err())
                .contains("1 change was not sent there yet", "remove it?")
                .doesNotContain("is removed");
        assertThat(home.shell
                        .typing("y\n")
                        .run("account", "remove", home.host())
                        .err())
                .contains("is removed");
    }

    @Test
    void anAccountIsFoundByWhatLeadsToItAndNoOtherIsTakenForIt() {
        home.run("account", "add", home.url());

        assertThat(home.run("account", "remove", "bob@" + home.host()).err())
                .isEqualTo("lede: no account bob@%s; there are alice@%s\n".formatted(home.host(), home.host()));
        assertThat(home.run("account", "remove", home.server.base()).exit()).isZero();
        assertThat(home.run("account", "remove", "x").err())
                .isEqualTo("lede: no accounts; lede account add URL adds one\n");
    }

    @Test
    void aGroupWantsToBeToldWhich() {
        assertThat(home.run("account"))
                .isEqualTo(new Ran(2, "", "lede: add | list | remove | sync is missing · see lede account --help\n"));
    }

    @Test
    void theCommandsOfAGroupAreInHelpTheManualAndCompletion() {
        assertThat(home.run("help", "account", "add").out()).contains("--password-command");
        assertThat(home.run("help", "--man").out()).contains(".SS lede account add", ".B lede account remove");
        assertThat(home.run("complete", "--", "account", "re").out()).isEqualTo("remove\n");
        home.run("account", "add", home.url());
        assertThat(home.run("complete", "--", "account", "remove", "").out()).isEqualTo("alice@" + home.host() + "\n");
    }

    @Test
    void aServerThatAnswersWithPagesIsNoServer() {
        home.server.plan("ClientLogin", Fault.PAGE);

        var ran = home.run("account", "add", home.url());
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).contains("a web page, no API", "https://HOST/api/greader.php");
    }

    @Test
    void theRowOfAnAccountStandsForAllThatItsFeedsHold() {
        home.server.state.arrive(home.server.state.follow("Weekly", ""), "Two");
        home.run("account", "add", home.url());
        home.run("account", "sync");

        assertThat(home.library.overview().feeds())
                .extracting(feed -> feed.title() + " " + feed.unread())
                .containsExactly("alice@" + home.host() + " 2", "News 1", "Weekly 1");
        assertThat(home.run("count", "feed:\"greader+" + home.url() + "\"").out())
                .isEqualTo("2\n");
    }
}
