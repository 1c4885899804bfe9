package dev.lede.sync;

import dev.lede.account.Refusal;
import dev.lede.model.Problem;
import dev.lede.model.Problem.Kind;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a person is told of a server's refusal. */
public final class AccountProblem {
    private AccountProblem() {}

    /** @param base the address that was asked */
    public static Problem of(Refusal refusal, String base) {
        return switch (refusal) {
            case Refusal.Unreachable(var problem) -> problem;
            case Refusal.WrongPassword() -> new Problem(Kind.ACCOUNT_PASSWORD, base);
            case Refusal.SwitchedOff() -> new Problem(Kind.ACCOUNT_OFF, base);
            case Refusal.NotAnApi() -> new Problem(Kind.ACCOUNT_ADDRESS, base);
            case Refusal.RateLimited(var pause) ->
                new Problem(Kind.RATE_LIMITED, pause == null ? "" : pause.toSeconds() + " s");
            case Refusal.Rejected(int status) -> new Problem(Kind.ACCOUNT_FAULT, Integer.toString(status));
            case Refusal.Faulty(int status) -> new Problem(Kind.ACCOUNT_FAULT, Integer.toString(status));
            case Refusal.Incomplete() -> new Problem(Kind.ACCOUNT_BROKEN, base);
        };
    }

    /** How long the server wants to be left alone; null where it does not say. */
    static @Nullable Duration pause(Refusal refusal) {
        return refusal instanceof Refusal.RateLimited(var pause) ? pause : null;
    }
}
