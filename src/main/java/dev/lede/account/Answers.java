package dev.lede.account;

import dev.lede.fetch.Body;
import dev.lede.fetch.Caller.Reply.Answered;

/** What a status means in this API. */
final class Answers {
    private Answers() {}

    static Body wellOr(Answered answer) throws RefusedException {
        if (answer.status() == 200) {
            return answer.body();
        }
        throw new RefusedException(refusal(answer));
    }

    private static Refusal refusal(Answered answer) {
        int status = answer.status();
        return switch (status) {
            case 401, 403 -> new Refusal.WrongPassword();
            case 404, 405 -> new Refusal.NotAnApi();
            case 429 -> new Refusal.RateLimited(answer.pause());
            case 503 -> answer.pause() == null ? new Refusal.SwitchedOff() : new Refusal.RateLimited(answer.pause());
            default -> {
                if (status < 400) {
                    yield new Refusal.NotAnApi();
                }
                yield status < 500 ? new Refusal.Rejected(status) : new Refusal.Faulty(status);
            }
        };
    }
}
