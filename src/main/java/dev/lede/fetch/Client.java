package dev.lede.fetch;

import java.io.IOException;
import java.net.Proxy;
import okhttp3.Authenticator;
import okhttp3.Call;
import okhttp3.Dns;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/** Sets OkHttp up: what is sent, through what, and for how long. Connections are shared by all calls. */
final class Client {
    private static final String ACCEPT = "application/atom+xml, application/rss+xml, application/feed+json,"
            + " application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.8, */*;q=0.5";

    private final OkHttpClient base;
    private final AddressRules rules;
    private final String userAgent;

    Client(NetworkSettings network) {
        var limits = network.limits();
        rules = network.rules();
        userAgent = "lede/" + network.version() + " (+feed reader)";
        base = new OkHttpClient.Builder()
                .followRedirects(false)
                .connectTimeout(limits.connect())
                .readTimeout(limits.whole())
                .writeTimeout(limits.whole())
                .callTimeout(limits.whole())
                .build();
    }

    Call call(Request request, Way.Direct direct) {
        var dns = new CheckedDns(rules, request.url().port());
        return base.newBuilder().proxy(Proxy.NO_PROXY).dns(dns).build().newCall(request);
    }

    /** The only name that is looked up here is the proxy's: that one the person named. */
    Call call(Request request, Way.Through way) {
        return base.newBuilder()
                .proxy(way.proxy())
                .proxyAuthenticator(new ProxyPassword(way.authorization()))
                .dns(Dns.SYSTEM)
                .build()
                .newCall(request);
    }

    /** What every program that is spoken with is told. */
    Request.Builder request(HttpUrl url) {
        return new Request.Builder()
                .url(url)
                .header("User-Agent", userAgent)
                .header("Accept-Encoding", "gzip, deflate");
    }

    Request request(Visit visit) {
        var headers = new Headers.Builder().add("Accept", ACCEPT).add("Accept-Encoding", "gzip, deflate");
        var request = visit.request();
        String ownAgent = request.settings().userAgent();
        addIfPresent(headers, "User-Agent", ownAgent == null ? userAgent : ownAgent);
        addIfPresent(headers, "Authorization", visit.secrets().authorization());
        addIfPresent(headers, "Cookie", visit.secrets().cookie());
        addIfPresent(headers, "If-None-Match", request.validators().etag());
        addIfPresent(headers, "If-Modified-Since", request.validators().lastModified());
        return new Request.Builder().url(visit.url()).headers(headers.build()).build();
    }

    /** Some servers put letters beyond ASCII into an ETag: they get back what they sent. */
    private static void addIfPresent(Headers.Builder headers, String name, @Nullable String value) {
        if (value != null) {
            headers.addUnsafeNonAscii(name, value);
        }
    }

    /** A record, since OkHttp keeps a connection only for an equal authenticator. */
    private record ProxyPassword(@Nullable String authorization) implements Authenticator {
        @Override
        public @Nullable Request authenticate(@Nullable Route route, Response response) throws IOException {
            boolean refused = response.code() == 407 && response.request().header("Proxy-Authorization") != null;
            return authorization == null || refused
                    ? null
                    : response.request()
                            .newBuilder()
                            .header("Proxy-Authorization", authorization)
                            .build();
        }
    }
}
