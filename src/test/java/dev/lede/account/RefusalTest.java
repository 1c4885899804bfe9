package dev.lede.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lede.fetch.AddressRules;
import dev.lede.fetch.HttpCaller;
import dev.lede.fetch.Limits;
import dev.lede.fetch.NetworkSettings;
import dev.lede.model.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Each way to be refused is told apart, and what can be mended by asking once more is. */
@Timeout(60)
class RefusalTest {
    private final GreaderDouble server = GreaderDouble.speaking(Dialect.GENERIC);
    private final GreaderClient client = client(server.login());

    private static GreaderClient client(Login login) {
        var rules = new AddressRules(List.of(login.base()));
        return new GreaderClient(new HttpCaller(new NetworkSettings(rules, Map.of(), Limits.REAL, "test")), login);
    }

    static Refusal refusalOf(ThrowingCallable call) {
        return catchThrowableOfType(RefusedException.class, call).refusal();
    }

    @AfterEach
    void end() {
        server.close();
    }

    @Test
    void anApiThatIsSwitchedOff() {
        server.switchOff(true);
        assertThat(refusalOf(client::feeds)).isEqualTo(new Refusal.SwitchedOff());
    }

    @Test
    void aRateLimitWithItsTime() {
        server.plan("subscription", Fault.LIMITED);
        assertThat(refusalOf(client::feeds)).isEqualTo(new Refusal.RateLimited(Duration.ofSeconds(120)));
    }

    @Test
    void aPageInPlaceOfAnAnswer() {
        server.plan("subscription", Fault.PAGE);
        assertThat(refusalOf(client::feeds)).isEqualTo(new Refusal.NotAnApi());
    }

    @Test
    void aPageInPlaceOfALogin() {
        server.plan("ClientLogin", Fault.PAGE);
        assertThat(refusalOf(client::feeds)).isEqualTo(new Refusal.NotAnApi());
    }

    @Test
    void aPageInPlaceOfAnOk() {
        var id = server.state.arrive(server.state.follow("News", ""), "One");
        server.plan("edit-tag", Fault.PAGE);
        assertThat(refusalOf(() -> client.mark(Mark.READ, List.of(id)))).isEqualTo(new Refusal.NotAnApi());
    }

    @Test
    void aRedirectIsNotFollowedWithThePassword() {
        server.plan("ClientLogin", Fault.REDIRECT);
        assertThat(refusalOf(client::feeds)).isEqualTo(new Refusal.NotAnApi());
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void anAnswerThatBreaksOff() {
        server.state.follow("News", "");
        server.plan("subscription", Fault.TRUNCATED);
        assertThat(refusalOf(client::feeds)).isEqualTo(new Refusal.Incomplete());
    }

    @Test
    void aFaultOfTheServer() {
        server.plan("subscription", Fault.BROKEN);
        assertThat(refusalOf(client::feeds)).isEqualTo(new Refusal.Faulty(500));
    }

    @Test
    void noServerAtAll() {
        server.close();
        assertThat(refusalOf(client::feeds))
                .isEqualTo(new Refusal.Unreachable(new Problem(Problem.Kind.UNREACHABLE, "127.0.0.1")));
    }

    @Test
    void whatIsRefusedOnceIsAskedAgainAfterANewLogin() throws Exception {
        server.state.follow("News", "");
        server.plan("subscription", Fault.UNAUTHORIZED);

        assertThat(client.feeds()).hasSize(1);
        assertThat(server.requests())
                .containsExactly("ClientLogin", "subscription/list", "ClientLogin", "subscription/list");
    }

    @Test
    void anExpiredTokenIsRenewed() throws Exception {
        var id = server.state.arrive(server.state.follow("News", ""), "One");
        client.mark(Mark.STARRED, List.of(id));
        server.expireTokens();

        client.mark(Mark.READ, List.of(id));

        assertThat(server.state.isRead(id)).isTrue();
    }

    @Test
    void neitherPasswordNorTokenIsPrinted() {
        assertThat(server.login().toString()).doesNotContain(GreaderDouble.PASSWORD);
    }
}
