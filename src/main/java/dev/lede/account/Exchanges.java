package dev.lede.account;

import dev.lede.fetch.Body;
import dev.lede.fetch.Caller;
import dev.lede.fetch.Caller.Field;
import dev.lede.fetch.Caller.Question;
import dev.lede.fetch.Caller.Reply;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Requests with what proves who asks: the header on each, the token in each form, both renewed once where refused. */
final class Exchanges {
    private static final int UNAUTHORIZED = 401;

    private final Caller caller;
    private final Login login;
    private @Nullable String auth;
    private @Nullable String token;
    private int requests;
    private long bytes;

    Exchanges(Caller caller, Login login) {
        this.caller = caller;
        this.login = login;
    }

    int requests() {
        return requests;
    }

    long bytes() {
        return bytes;
    }

    /** The password goes into the form: an address ends up in logs. */
    void logIn() throws RefusedException, InterruptedException {
        if (auth != null) {
            return;
        }
        var form = List.of(new Field("Email", login.user()), new Field("Passwd", login.password()));
        var answer = ask(login.base() + "/accounts/ClientLogin", form, null);
        // FreshRSS finds some user names malformed.
        if (answer.status() == 400) {
            throw new RefusedException(new Refusal.WrongPassword());
        }
        auth = text(Answers.wellOr(answer))
                .lines()
                .filter(line -> line.startsWith("Auth="))
                .map(line -> line.substring("Auth=".length()).strip())
                .filter(Exchanges::fitsAHeader)
                .findFirst()
                .orElseThrow(() -> new RefusedException(new Refusal.NotAnApi()));
    }

    /** What the server sent goes back in a header: nothing may break out of it. */
    private static boolean fitsAHeader(String value) {
        return !value.isEmpty() && value.length() <= 1000 && value.chars().allMatch(c -> c > 0x20 && c < 0x7f);
    }

    Body get(String address) throws RefusedException, InterruptedException {
        logIn();
        var answer = ask(address, null, auth);
        if (answer.status() == UNAUTHORIZED) {
            logInAgain();
            answer = ask(address, null, auth);
        }
        return Answers.wellOr(answer);
    }

    Body post(String address, List<Field> fields) throws RefusedException, InterruptedException {
        logIn();
        var answer = ask(address, withToken(fields), auth);
        if (answer.status() == UNAUTHORIZED) {
            // The token has expired, or what it comes from: one answer does not tell which.
            logInAgain();
            answer = ask(address, withToken(fields), auth);
        }
        return Answers.wellOr(answer);
    }

    private void logInAgain() throws RefusedException, InterruptedException {
        auth = null;
        token = null;
        logIn();
    }

    /** In front: PHP drops what comes after a thousand fields. */
    private List<Field> withToken(List<Field> fields) throws RefusedException, InterruptedException {
        if (token == null) {
            token = text(get(login.base() + "/reader/api/0/token")).strip();
        }
        var all = new ArrayList<Field>(fields.size() + 1);
        all.add(new Field("T", token));
        all.addAll(fields);
        return all;
    }

    private Reply.Answered ask(String address, @Nullable List<Field> form, @Nullable String proof)
            throws RefusedException, InterruptedException {
        requests++;
        String header = proof == null ? null : "GoogleLogin auth=" + proof;
        return switch (caller.call(new Question(address, header, form, login.proxy()))) {
            case Reply.Failed(var problem) -> throw new RefusedException(new Refusal.Unreachable(problem));
            case Reply.Answered answer -> {
                bytes += answer.body().length();
                yield answer;
            }
        };
    }

    private static String text(Body body) {
        return new String(body.bytes(), StandardCharsets.UTF_8);
    }
}
