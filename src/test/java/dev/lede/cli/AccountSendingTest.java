package dev.lede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.account.Dialect;
import dev.lede.account.Fault;
import dev.lede.library.Accounts;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Marks that are sent between two syncs, as an open reader does it. */
@Timeout(120)
class AccountSendingTest {
    @TempDir
    Path folder;

    private AccountHome home;
    private Accounts accounts;

    @BeforeEach
    void synced() {
        home = new AccountHome(folder, Dialect.GENERIC);
        home.server.state.arrive(home.server.state.follow("Weekly", ""), "Two");
        home.run("account", "add", home.url());
        home.run("account", "sync");
        home.server.forgetRequests();
        accounts = home.library.accounts();
    }

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void whatIsMarkedIsSentWithoutASyncAndTheLoginIsKept() {
        home.run("mark", "read", "One");
        accounts.send();
        assertThat(home.server.state.isRead(home.one)).isTrue();
        assertThat(home.server.requests()).containsExactly("ClientLogin", "token", "edit-tag");

        home.server.forgetRequests();
        home.run("mark", "starred", "One");
        accounts.send();
        assertThat(home.server.state.isStarred(home.one)).isTrue();
        assertThat(home.server.requests()).containsExactly("edit-tag");
    }

    @Test
    void whereNothingWaitsNobodyIsAsked() {
        accounts.send();
        assertThat(home.server.requests()).isEmpty();
    }

    @Test
    void aTokenThatHasExpiredIsRenewed() {
        home.run("mark", "read", "One");
        accounts.send();
        home.server.expireTokens();
        home.run("mark", "unread", "One");

        accounts.send();

        assertThat(home.server.state.isRead(home.one)).isFalse();
    }

    @Test
    void whatCannotBeSentWaitsForTheSyncAndTheServerIsLeftAlone() {
        home.server.plan("edit-tag", Fault.LIMITED);
        home.run("mark", "read", "One");
        accounts.send();
        accounts.send();
        assertThat(home.server.state.isRead(home.one)).isFalse();
        assertThat(home.server.requests()).containsExactly("ClientLogin", "token", "edit-tag");

        home.run("account", "sync");

        assertThat(home.server.state.isRead(home.one)).isTrue();
    }

    @Test
    void whatIsSentAndNotAnsweredIsSentAgain() {
        home.server.plan("edit-tag", Fault.DROPPED_AFTER);
        home.run("mark", "read", "One");
        accounts.send();
        home.run("account", "sync");

        assertThat(home.server.state.isRead(home.one)).isTrue();
        assertThat(accounts.list().getFirst().waiting()).isZero();
    }
}
