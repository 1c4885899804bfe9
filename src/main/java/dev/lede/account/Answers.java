package dev.lede.account;

import dev.lede.fetch.Body;
import dev.lede.fetch.Caller.Reply.Answered;

/** What a status means in this API. */
final class Answers {
    private Answers() {}

    static Body wellOr(Answered answer) throws RefusedException {
        if (answer.status() != 200) {
            throw new RefusedException(refusal(answer));
        }
        if (isPage(answer.body())) {
            throw new RefusedException(new Refusal.NotAnApi());
        }
        return answer.body();
    }

    /** So answers whoever stands between: a proxy, the network of a hotel. */
    private static boolean isPage(Body body) {
        for (byte one : body.bytes()) {
            if (!Character.isWhitespace(one)) {
                return one == '<';
            }
        }
        return false;
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
