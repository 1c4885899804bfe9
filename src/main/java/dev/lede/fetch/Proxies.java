package dev.lede.fetch;

import dev.lede.model.FeedSettings;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Credentials;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The proxy that a feed's line asks for, else that of {@code http_proxy}, {@code https_proxy}, {@code all_proxy} and
 * {@code no_proxy}, as curl reads them.
 */
final class Proxies {
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:(?<scheme>[a-z0-9]+)://)?(?:(?<user>[^@/]*)@)?(?<host>\\[[0-9a-fA-F:.]+]|[^:/@\\s]+)(?::(?<port>\\d{1,5}))?/?",
            Pattern.CASE_INSENSITIVE);

    /** curl's, where the address names none. */
    private static final int DEFAULT_PORT = 1080;

    private final Map<String, String> environment;

    Proxies(Map<String, String> environment) {
        this.environment = environment;
    }

    /** @param own of the feed's line, null where it names none */
    Way to(HttpUrl url, @Nullable String own) {
        if (own != null) {
            return own.equals(FeedSettings.NO_PROXY) ? new Way.Direct() : through(own);
        }
        return byEnvironment(url);
    }

    private Way byEnvironment(HttpUrl url) {
        String proxy = variable(url.scheme() + "_proxy");
        if (proxy.isEmpty()) {
            proxy = variable("all_proxy");
        }
        return proxy.isEmpty() || isExempt(url) ? new Way.Direct() : through(proxy);
    }

    private String variable(String name) {
        String lower = environment.getOrDefault(name, "");
        return (lower.isEmpty() ? environment.getOrDefault(name.toUpperCase(Locale.ROOT), "") : lower).strip();
    }

    /** A name in {@code no_proxy} stands for its sub-domains too, with or without a leading dot; a port may follow. */
    private boolean isExempt(HttpUrl url) {
        for (String exempt : variable("no_proxy").toLowerCase(Locale.ROOT).split("[,\\s]+")) {
            String name = exempt.startsWith(".") ? exempt.substring(1) : exempt;
            if (name.equals("*") || covers(name, url.host()) || covers(name, url.host() + ":" + url.port())) {
                return true;
            }
        }
        return false;
    }

    private static boolean covers(String name, String host) {
        return !name.isEmpty() && (host.equals(name) || host.endsWith("." + name));
    }

    private static Way through(String address) {
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches() || port(parts) > 65_535) {
            return notAnAddress();
        }
        String scheme =
                parts.group("scheme") == null ? "http" : parts.group("scheme").toLowerCase(Locale.ROOT);
        return switch (scheme) {
            case "http" -> http(parts);
            // The name is always looked up by the proxy: looking it up here would tell this network what is read.
            case "socks", "socks5", "socks5h" -> socks(parts);
            default -> new Way.Barred(scheme + "://");
        };
    }

    private static Way http(Matcher parts) {
        Proxy proxy = proxy(Proxy.Type.HTTP, parts);
        String user = parts.group("user");
        if (user == null) {
            return new Way.Through(proxy, null);
        }
        HttpUrl decoded = HttpUrl.parse("http://" + user + "@proxy/");
        // A # that should have been written %23 ends an address: what stood before it is then another host, or none.
        if (decoded == null || !decoded.host().equals("proxy")) {
            return notAnAddress();
        }
        return new Way.Through(
                proxy, Credentials.basic(decoded.username(), decoded.password(), StandardCharsets.UTF_8));
    }

    private static Way notAnAddress() {
        return new Way.Barred("not an address of a proxy");
    }

    /** Java asks one authenticator of the whole program for a password of SOCKS; it would hold for every proxy. */
    private static Way socks(Matcher parts) {
        return parts.group("user") == null
                ? new Way.Through(proxy(Proxy.Type.SOCKS, parts), null)
                : new Way.Barred("socks5://user@");
    }

    private static Proxy proxy(Proxy.Type type, Matcher parts) {
        String host = parts.group("host").replaceAll("[\\[\\]]", "");
        return new Proxy(type, InetSocketAddress.createUnresolved(host, port(parts)));
    }

    private static int port(Matcher parts) {
        return parts.group("port") == null ? DEFAULT_PORT : Integer.parseInt(parts.group("port"));
    }
}
