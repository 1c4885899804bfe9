package dev.lede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.account.Dialect;
import dev.lede.account.Fault;
import dev.lede.account.GreaderDouble;
import dev.lede.account.ItemId;
import dev.lede.cli.Shell.Ran;
import dev.lede.config.AppPaths;
import dev.lede.config.ConfigReader;
import dev.lede.config.Words;
import dev.lede.library.StoredLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code account}, against a server and a store. */
class AccountCommandsTest {
    private static final Instant NOW = Instant.parse("2025-02-14T04:00:00Z");

    @TempDir
    Path folder;

    private AppPaths paths;
    private final GreaderDouble server = GreaderDouble.speaking(Dialect.FRESHRSS);
    private StoredLibrary library;
    private final Shell shell = new Shell().knowing(GreaderDouble.PASSWORD);
    private ItemId one;

    @BeforeEach
    void open() {
        paths = AppPaths.of(Map.of(), folder);
        one = server.state.arrive(server.state.follow("News", "Daily"), "One");
        var config = ConfigReader.read(paths.configFile(), Words.of(Map.of("LANG", "C")));
        library = StoredLibrary.open(paths, config, Map.of("PATH", "/usr/bin:/bin"), Clock.fixed(NOW, ZoneOffset.UTC));
        shell.on(library);
    }

    @AfterEach
    void close() {
        library.close();
        server.close();
    }

    private String url() {
        return server.base().replace("//", "//" + GreaderDouble.USER + "@");
    }

    private String host() {
        return server.base().replaceFirst("http://([^/]+).*", "$1");
    }

    private Path passwordFile() {
        return paths.passwords().resolve("alice@" + host().replace(':', '_') + "_api_greader.php");
    }

    private String feeds() throws IOException {
        return Files.readString(paths.feedsFile());
    }

    @Test
    void anAccountIsFollowedAndItsPasswordIsKeptWhereOnlyItsOwnerReads() throws IOException {
        Files.createDirectories(paths.config());
        Files.writeString(paths.feedsFile(), "# mine\n/notes\n");

        assertThat(shell.run("account", "add", url()))
                .isEqualTo(new Ran(0, "", """
                following alice@%s on FreshRSS (%s): 1 feeds
                its password is in %s, which only you can read
                lede account sync brings its entries
                """.formatted(host(), server.base(), passwordFile())));

        assertThat(feeds())
                .startsWith("# mine\n/notes\ngreader+" + url() + " \"~alice@" + host() + "\"")
                .doesNotContain(GreaderDouble.PASSWORD);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(paths.passwords())))
                .isEqualTo("rwx------");
        assertThat(Files.readString(passwordFile())).isEqualTo(GreaderDouble.PASSWORD + "\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwordFile())))
                .isEqualTo("rw-------");
    }

    @Test
    void whatItBringsIsThereAfterItsOwnSync() {
        shell.run("account", "add", url());

        assertThat(shell.run("account", "sync")).isEqualTo(new Ran(0, "", ""));

        assertThat(shell.run("list", "--format", "{title} {tags}", "tag:daily").out())
                .startsWith("One");
        assertThat(shell.run("account", "list").out())
                .isEqualTo(
                        "alice@%s\talice\t%s\t1\t1\t0\t2025-02-14T12:00:00+08:00\t\n".formatted(host(), server.base()));
    }

    @Test
    void whatIsReadHereWaitsForTheServerAndArrivesThere() {
        shell.run("account", "add", url());
        shell.run("account", "sync");
        shell.run("mark", "read", "tag:daily");

        assertThat(shell.run("account", "list", "--json").out())
                .contains("\"feeds\":1,\"unread\":0,\"total\":1,\"waiting\":1,");

        assertThat(shell.run("account", "sync").exit()).isZero();
        assertThat(server.state.isRead(one)).isTrue();
    }

    @Test
    void theApiIsFoundFromThePageThatOneReadsOn() throws IOException {
        String page = server.base().replace("/api/greader.php", "/i/?a=normal");

        assertThat(shell.run("account", "add", page, "--user", "alice").exit()).isZero();
        assertThat(feeds()).startsWith("greader+" + url() + " ");
    }

    @Test
    void aPasswordCommandIsWrittenAsItIsAndNothingElseIsKept() throws IOException {
        String command = "echo 'open sesame'";

        assertThat(shell.run("account", "add", url(), "--password-command", command)
                        .err())
                .doesNotContain("its password is in");
        assertThat(feeds()).endsWith("password-command=\"" + command + "\"\n");
        assertThat(paths.passwords()).doesNotExist();
    }

    @Test
    void aPasswordCommandThatFailsIsToldWithWhatItSaid() {
        var ran = shell.run("account", "add", url(), "--password-command", "echo locked >&2; exit 3");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).endsWith(": no password from its password-command: 3 locked\n");
        assertThat(paths.feedsFile()).doesNotExist();
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void theUserIsAskedForWhereTheAddressNamesNone() throws IOException {
        assertThat(shell.run("account", "add", server.base()).err()).isEqualTo("lede: --user is missing\n");

        assertThat(shell.typing("alice\n").run("account", "add", server.base()).err())
                .startsWith("User: following alice@");
        assertThat(feeds()).contains("alice@");
    }

    @Test
    void aPasswordInTheAddressIsRefused() {
        var ran = shell.run("account", "add", "https://alice:secret@rss.example.org");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("never with a password in it").doesNotContain("secret");
    }

    @Test
    void withoutAPasswordNothingIsTried() {
        assertThat(new Shell().on(library).run("account", "add", url()))
                .isEqualTo(new Ran(2, "", "lede: no password: type it, pipe it in, or name a --password-command\n"));
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void aNewPasswordTakesThePlaceOfAnOldOne() throws IOException {
        shell.run("account", "add", url());
        String before = feeds();

        assertThat(shell.run("account", "add", url()).err())
                .isEqualTo("the password of alice@%s is a new one from now on\n".formatted(host()));
        assertThat(feeds()).isEqualTo(before);
    }

    @Test
    void anAccountWhoseLineNamesACommandIsLeftAsItIs() throws IOException {
        shell.run("account", "add", url(), "--password-command", "echo 'open sesame'");

        assertThat(shell.run("account", "add", url()).err()).contains("is there already");
        assertThat(paths.passwords()).doesNotExist();
    }

    @Test
    void removingTakesTheFeedsAndThePasswordAndLeavesWhatIsStarred() throws IOException {
        server.state.arrive("feed/1", "Two");
        server.state.star(one, true);
        shell.run("account", "add", url());
        shell.run("account", "sync");

        assertThat(shell.run("account", "remove", "alice@" + host()))
                .isEqualTo(
                        new Ran(0, "", "alice@%s is removed; on the server nothing has changed\n".formatted(host())));

        assertThat(shell.run("list", "--format", "{title}", "is:starred").out()).isEqualTo("One\n");
        assertThat(shell.run("list", "title:Two").out()).isEmpty();
        assertThat(feeds()).isEmpty();
        assertThat(paths.passwords()).isEmptyDirectory();
        assertThat(shell.run("account", "list").out()).isEmpty();
    }

    @Test
    void whatTheServerDoesNotKnowYetIsNotLostUnasked() {
        shell.run("account", "add", url());
        shell.run("account", "sync");
        shell.run("mark", "read", "tag:daily");

        assertThat(shell.run("account", "remove", host())).isEqualTo(new Ran(2, "", """
                        lede: 1 changes wait to be sent to alice@%s: lede account sync sends them; --force gives them up
                        """.formatted(host())));
        assertThat(shell.typing("\n").run("account", "remove", host()).err())
                .contains("1 changes were not sent there yet", "remove it?")
                .doesNotContain("is removed");
        assertThat(shell.typing("y\n").run("account", "remove", host()).err()).contains("is removed");
    }

    @Test
    void anAccountIsFoundByWhatLeadsToItAndNoOtherIsTakenForIt() {
        shell.run("account", "add", url());

        assertThat(shell.run("account", "remove", "bob@" + host()).err())
                .isEqualTo("lede: no account bob@%s; there are alice@%s\n".formatted(host(), host()));
        assertThat(shell.run("account", "remove", server.base()).exit()).isZero();
        assertThat(shell.run("account", "remove", "x").err())
                .isEqualTo("lede: no accounts; lede account add URL adds one\n");
    }

    @Test
    void aGroupWantsToBeToldWhich() {
        assertThat(shell.run("account")).isEqualTo(new Ran(2, "", "lede: add | list | remove | sync is missing\n"));
    }

    @Test
    void theCommandsOfAGroupAreInHelpTheManualAndCompletion() {
        assertThat(shell.run("help", "account", "add").out()).contains("--password-command");
        assertThat(shell.run("help", "--man").out()).contains(".SS lede account add", ".B lede account remove");
        assertThat(shell.run("complete", "--", "account", "re").out()).isEqualTo("remove\n");
        shell.run("account", "add", url());
        assertThat(shell.run("complete", "--", "account", "remove", "").out()).isEqualTo("alice@" + host() + "\n");
    }

    @Test
    void aServerThatAnswersWithPagesIsNoServer() {
        server.plan("ClientLogin", Fault.PAGE);

        var ran = shell.run("account", "add", url());
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).contains("a web page, no API", "https://HOST/api/greader.php");
    }
}
