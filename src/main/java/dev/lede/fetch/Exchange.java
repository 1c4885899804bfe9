package dev.lede.fetch;

import dev.lede.model.Problem.Kind;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.Response;

/**
 * Asks one address. The call runs on a virtual thread of its own, so that whoever waits for it can stop waiting: neither
 * a lookup nor a handshake need listen to an interruption.
 */
final class Exchange {
    private final AddressRules rules;
    private final Proxies proxies;
    private final Client client;
    private final Answers answers;

    Exchange(AddressRules rules, Proxies proxies, Limits limits, String version) {
        this.rules = rules;
        this.proxies = proxies;
        this.client = new Client(rules, limits, version);
        this.answers = new Answers(limits);
    }

    Answer ask(Visit visit, Duration left) throws InterruptedException {
        HttpUrl url = visit.url();
        if (!rules.allowsUnresolved(url)) {
            return end(Kind.PRIVATE_ADDRESS, url.host());
        }
        return switch (proxies.to(url, visit.request().settings().proxy())) {
            case Way.Barred(var reason) -> end(Kind.PROXY, reason);
            case Way.Direct direct -> waitFor(client.call(visit, direct), new Failures(url.host(), false), left);
            case Way.Through proxied -> waitFor(client.call(visit, proxied), new Failures(url.host(), true), left);
        };
    }

    private Answer waitFor(Call call, Failures failures, Duration left) throws InterruptedException {
        var answer = new FutureTask<>(() -> answer(call, failures));
        Thread.ofVirtual().name("fetch").start(answer);
        try {
            return answer.get(left.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            return failures.late();
        } catch (ExecutionException bug) {
            if (bug.getCause() instanceof OutOfMemoryError full) {
                throw full;
            }
            throw new IllegalStateException("Cannot ask " + call.request().url().host(), bug.getCause());
        } finally {
            giveUp(call, answer);
        }
    }

    private Answer answer(Call call, Failures failures) {
        try (Response response = call.execute()) {
            return read(response, failures);
        } catch (IOException failure) {
            return failures.answer(failure);
        }
    }

    private Answer read(Response response, Failures failures) {
        try {
            return answers.read(response);
        } catch (IOException failure) {
            return failures.broken(failure);
        }
    }

    private static void giveUp(Call call, FutureTask<Answer> answer) {
        if (!answer.isDone()) {
            call.cancel();
            answer.cancel(true);
        }
    }

    private static Answer end(Kind kind, String detail) {
        return new Answer.End(FetchResult.Failed.of(kind, detail));
    }
}
