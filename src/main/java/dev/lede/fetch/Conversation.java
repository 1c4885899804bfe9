package dev.lede.fetch;

import dev.lede.model.Problem;
import dev.lede.model.Problem.Kind;
import dev.lede.model.ShownAddress;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import okhttp3.Call;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.Response;

/** Asks with OkHttp, within the same bounds as a feed is asked. */
final class Conversation {
    private final AddressRules rules;
    private final Proxies proxies;
    private final Client client;
    private final Limits limits;

    Conversation(NetworkSettings network) {
        rules = network.rules();
        proxies = new Proxies(network.environment());
        client = new Client(network);
        limits = network.limits();
    }

    Caller.Reply call(Caller.Question question) throws InterruptedException {
        HttpUrl url = HttpUrl.parse(question.address());
        if (url == null) {
            return failed(Kind.BAD_ADDRESS, ShownAddress.of(question.address()));
        }
        if (!rules.allowsUnresolved(url)) {
            return failed(Kind.PRIVATE_ADDRESS, url.host());
        }
        Request request = request(url, question);
        return switch (proxies.to(url, question.proxy())) {
            case Way.Barred(var reason) -> failed(Kind.PROXY, reason);
            case Way.Direct direct -> waitFor(client.call(request, direct), new Failures(url.host(), false));
            case Way.Through proxied -> waitFor(client.call(request, proxied), new Failures(url.host(), true));
        };
    }

    private Request request(HttpUrl url, Caller.Question question) {
        var request = client.request(url);
        if (question.authorization() != null) {
            request.header("Authorization", question.authorization());
        }
        if (question.form() != null) {
            request.post(form(question.form()));
        }
        return request.build();
    }

    private static FormBody form(List<Caller.Field> fields) {
        var form = new FormBody.Builder();
        fields.forEach(field -> form.add(field.name(), field.value()));
        return form.build();
    }

    private Caller.Reply waitFor(Call call, Failures failures) throws InterruptedException {
        return Patience.await(call, () -> reply(call, failures), () -> failed(failures.late()), limits.whole());
    }

    private Caller.Reply reply(Call call, Failures failures) {
        try (Response response = call.execute()) {
            return read(response, failures);
        } catch (IOException failure) {
            return failed(failures.answer(failure));
        }
    }

    private Caller.Reply read(Response response, Failures failures) {
        String encoding = response.header("Content-Encoding", "");
        try (InputStream decoded = Decoding.of(encoding, response.body().byteStream())) {
            byte[] bytes = decoded.readNBytes(limits.bytes() + 1);
            if (bytes.length > limits.bytes()) {
                return failed(Kind.TOO_LARGE, failures.host());
            }
            String pause = response.header("Retry-After", "");
            return new Caller.Reply.Answered(
                    response.code(),
                    new Body(bytes),
                    RetryAfter.parse(pause, Clock.systemUTC()).orElse(null));
        } catch (IOException failure) {
            return failed(failures.broken(failure));
        }
    }

    private static Caller.Reply failed(FetchResult.Failed failure) {
        return new Caller.Reply.Failed(failure.problem());
    }

    private static Caller.Reply failed(Kind kind, String detail) {
        return new Caller.Reply.Failed(new Problem(kind, detail));
    }
}
