package dev.lede.fetch;

import dev.lede.model.Problem.Kind;
import java.io.IOException;
import java.time.Duration;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.Response;

/** Asks one address. */
final class Exchange {
    private final AddressRules rules;
    private final Proxies proxies;
    private final Client client;
    private final Answers answers;

    Exchange(NetworkSettings network) {
        rules = network.rules();
        proxies = new Proxies(network.environment());
        client = new Client(network);
        answers = new Answers(network.limits());
    }

    Answer ask(Visit visit, Duration left) throws InterruptedException {
        HttpUrl url = visit.url();
        if (!rules.allowsUnresolved(url)) {
            return end(Kind.PRIVATE_ADDRESS, url.host());
        }
        return switch (proxies.to(url, visit.request().settings().proxy())) {
            case Way.Barred(var reason) -> end(Kind.PROXY, reason);
            case Way.Direct direct ->
                waitFor(client.call(client.request(visit), direct), new Failures(url.host(), false), left);
            case Way.Through proxied ->
                waitFor(client.call(client.request(visit), proxied), new Failures(url.host(), true), left);
        };
    }

    private Answer waitFor(Call call, Failures failures, Duration left) throws InterruptedException {
        return Patience.await(call, () -> answer(call, failures), () -> new Answer.End(failures.late()), left);
    }

    private Answer answer(Call call, Failures failures) {
        try (Response response = call.execute()) {
            return read(response, failures);
        } catch (IOException failure) {
            return new Answer.End(failures.answer(failure));
        }
    }

    private Answer read(Response response, Failures failures) {
        try {
            return answers.read(response);
        } catch (IOException failure) {
            return new Answer.End(failures.broken(failure));
        }
    }

    private static Answer end(Kind kind, String detail) {
        return new Answer.End(FetchResult.Failed.of(kind, detail));
    }
}
