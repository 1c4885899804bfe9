package dev.lede.fetch;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import okhttp3.HttpUrl;

/**
 * Keeps a publisher from sending us into the person's own network: a private address is requested only where host and
 * port are those of an address the person named.
 */
public final class AddressRules {
    /** All that were ever named: what the person takes out of the {@code feeds} file stays allowed until the program ends. */
    private final Set<String> known = new HashSet<>();

    /** Not read before the first request, since reading them starts the HTTP client. */
    private final List<String> unread = new ArrayList<>();

    private final Set<Place> named = new HashSet<>();

    /** @param addresses those the person typed, and those of the {@code feeds} file */
    public AddressRules(Collection<String> addresses) {
        addresses.forEach(this::name);
    }

    /** The person has named another address, or the same again: each time its file is read. */
    public synchronized void name(String address) {
        if (known.add(address)) {
            unread.add(address);
        }
    }

    boolean allows(String host, int port, InetAddress resolved) {
        return !PrivateNetworks.contain(resolved) || isNamed(new Place(host, port));
    }

    /** What can be said before a lookup: a host that is an address already, or one that can only be this machine. */
    boolean allowsUnresolved(HttpUrl url) {
        String host = url.host();
        boolean local = host.equals("localhost") || host.endsWith(".localhost") || isPrivateLiteral(host);
        return !local || isNamed(new Place(host, url.port()));
    }

    private static boolean isPrivateLiteral(String host) {
        try {
            return PrivateNetworks.contain(InetAddress.ofLiteral(host));
        } catch (IllegalArgumentException aName) {
            return false;
        }
    }

    private synchronized boolean isNamed(Place place) {
        for (String address : unread) {
            HttpUrl url = HttpUrl.parse(address.strip());
            if (url != null) {
                named.add(new Place(url.host(), url.port()));
            }
        }
        unread.clear();
        return named.contains(place);
    }

    private record Place(String host, int port) {}
}
