package dev.lede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.account.Dialect;
import dev.lede.account.Fault;
import dev.lede.account.GreaderDouble;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person is told where an account's server does not do what it is asked for; and that reading goes on. */
class AccountTroublesTest {
    @TempDir
    Path folder;

    private AccountHome home;

    @BeforeEach
    void haveAnAccount() {
        home = new AccountHome(folder, Dialect.FRESHRSS);
        home.run("account", "add", home.url());
        home.run("account", "sync");
    }

    @AfterEach
    void close() {
        home.close();
    }

    /** Where it goes wrong, what, and what is said of it in both languages; BASE is the server's address. */
    static Stream<Arguments> troubles() {
        return Stream.of(
                Arguments.of(
                        "ClientLogin",
                        Fault.UNAUTHORIZED,
                        "user or password refused, or the API is off there: FreshRSS (Settings, Profile) and Miniflux"
                                + " (Settings, Integrations, Google Reader) have a password of their own for it; with that:"
                                + " lede account add BASE",
                        "用户名或密码不对，或未开放 API：FreshRSS（设置、用户）和 Miniflux（设置、集成、Google Reader）"
                                + "为此另设密码；用该密码重新执行：lede account add BASE"),
                Arguments.of(
                        "ClientLogin",
                        Fault.UNAVAILABLE,
                        "the server says that its API is off: FreshRSS switches it on in Settings, Authentication: BASE",
                        "服务器未开放 API：FreshRSS 请在“设置、认证”中允许 API 访问：BASE"),
                Arguments.of(
                        "ClientLogin",
                        Fault.PAGE,
                        "a web page, no API: BASE · FreshRSS has it at https://HOST/api/greader.php, Miniflux at"
                                + " https://HOST",
                        "该地址是网页，不是 API：BASE · FreshRSS 为 https://主机/api/greader.php，Miniflux 为 https://主机"),
                Arguments.of(
                        "ClientLogin",
                        Fault.REDIRECT,
                        "a web page, no API: BASE · FreshRSS has it at https://HOST/api/greader.php, Miniflux at"
                                + " https://HOST",
                        "该地址是网页，不是 API：BASE · FreshRSS 为 https://主机/api/greader.php，Miniflux 为 https://主机"),
                Arguments.of("subscription", Fault.LIMITED, "the server asks to wait: 120 s", "服务器要求稍候：120 s"),
                Arguments.of(
                        "items/ids",
                        Fault.BROKEN,
                        "the server failed (500), and its own log says why; the next sync asks again",
                        "服务器出错（500），原因见其日志；下次同步会重试"),
                Arguments.of(
                        "items/ids",
                        Fault.TRUNCATED,
                        "the answer was broken, and nothing was taken from it; the next sync asks again: BASE",
                        "应答不完整，未采用任何内容；下次同步会重试：BASE"));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void eachIsToldInItsOwnWords(String where, Fault fault, String english, String chinese) {
        home.run("mark", "starred", "One");
        home.server.plan(where, fault);
        var ran = home.run("account", "sync");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err().lines())
                .startsWith("alice@%s: %s".formatted(home.host(), english.replace("BASE", home.server.base())));
        assertThat(home.shell.inChinese().run("account", "list").out())
                .contains("\t" + chinese.replace("BASE", home.server.base()));
        assertThat(home.run("list", "--format", "{title}", "is:starred").out()).isEqualTo("One\n");
    }

    @Test
    void aServerThatIsGoneIsToldAndTheReadingGoesOn() {
        home.server.close();

        assertThat(home.run("account", "sync").err())
                .isEqualTo("alice@%s: nothing answers there: 127.0.0.1\n".formatted(home.host()));
        assertThat(home.run("mark", "read", "One").exit()).isZero();
        assertThat(home.run("account", "list", "--json").out()).contains("\"waiting\":1");
        assertThat(home.run("account", "sync").err())
                .endsWith("alice@%s: 1 change waits, and is sent with the next sync\n".formatted(home.host()));
    }

    @Test
    void aServerThatWantsToBeLeftAloneIsLeftAlone() {
        home.server.plan("subscription", Fault.LIMITED);
        home.run("account", "sync");
        home.server.forgetRequests();

        var again = home.run("account", "sync");

        assertThat(again.exit()).isEqualTo(1);
        assertThat(again.err()).contains("the server asks to wait");
        assertThat(home.server.requests()).isEmpty();
    }

    @Test
    void whatWasWrongIsAskedAgainAtOnce() {
        for (int i = 0; i < 3; i++) {
            home.server.plan("ClientLogin", Fault.UNAUTHORIZED);
            assertThat(home.run("account", "sync").exit()).isEqualTo(1);
        }

        assertThat(home.run("account", "sync")).isEqualTo(new Shell.Ran(0, "", ""));
        assertThat(home.run("account", "list", "--json").out()).contains("\"problem\":null");
    }

    @Test
    void aPasswordThatIsGoneIsToldAndCanBeTypedAgain() throws Exception {
        Files.delete(home.passwordFile());
        assertThat(home.run("account", "sync").err())
                .startsWith("alice@%s: no password from its password-command: 1 cat: ".formatted(home.host()));

        home.run("account", "add", home.url());
        assertThat(home.run("account", "sync").exit()).isZero();
    }

    @Test
    void theSyncOfEverythingTellsItToo() {
        home.server.switchOff(true);

        var ran = home.run("sync");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).startsWith("alice@" + home.host() + ": the server says that its API is off");
    }

    @Test
    void noPasswordIsEverTold() {
        home.server.switchOff(true);
        var told = home.run("account", "sync", "--verbose");
        assertThat(told.err() + told.out()).doesNotContain(GreaderDouble.PASSWORD);
    }

    @ParameterizedTest
    @CsvSource({
        "FRESHRSS, 'FreshRSS · your tags of entries are its labels'",
        "MINIFLUX, 'Miniflux · it takes no tags of entries, so yours stay here'",
        "GENERIC, 'a server · your tags of entries are its labels'"
    })
    void doctorNamesTheServerAndWhatItCan(Dialect dialect, String said, @TempDir Path other) {
        try (var there = new AccountHome(other, dialect)) {
            there.run("account", "add", there.url());
            there.run("account", "sync");
            there.run("mark", "read", "One");

            assertThat(there.run("doctor").out())
                    .contains("account: alice@%s, on %s · 1 change waits to be sent there\n"
                            .formatted(there.host(), said));
        }
    }

    @Test
    void beforeTheFirstSyncDoctorDoesNotGuessWhatTheServerCan(@TempDir Path other) {
        try (var there = new AccountHome(other, Dialect.FRESHRSS)) {
            there.run("account", "add", there.url());

            assertThat(there.run("doctor").out()).contains("the next sync tries whether it takes tags of entries");
        }
    }

    @Test
    void doctorTellsWhatIsWrongNowAndWhatToDo() {
        home.server.switchOff(true);
        assertThat(home.run("doctor").out())
                .contains("account: alice@%s: the server says that its API is off: ".formatted(home.host()));

        home.run("account", "sync");
        home.server.switchOff(false);
        assertThat(home.run("doctor").out())
                .contains("on FreshRSS", "its last sync failed, the server says", "lede account sync tries again");
    }

    @Test
    void doctorSaysNothingOfAccountsWhereThereAreNone() {
        home.run("account", "remove", home.host());
        home.server.forgetRequests();

        assertThat(home.run("doctor").out()).doesNotContain("account:");
        assertThat(home.server.requests()).isEmpty();
    }
}
