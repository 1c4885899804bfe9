package dev.lede.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import okhttp3.Dns;

/** Looks names up and lets only addresses through that may be asked. Equal for one port, so that connections are kept. */
record CheckedDns(AddressRules rules, int port) implements Dns {

    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        List<InetAddress> allowed = onSystemThread(host).stream()
                .filter(address -> rules.allows(host, port, address))
                .toList();
        if (allowed.isEmpty()) {
            throw new PrivateAddressException(host);
        }
        return allowed;
    }

    private static List<InetAddress> onSystemThread(String host) throws UnknownHostException {
        var lookup = new FutureTask<>(() -> Dns.SYSTEM.lookup(host));
        Thread.ofPlatform().daemon().name("lookup").start(lookup);
        try {
            return lookup.get();
        } catch (InterruptedException givenUp) {
            Thread.currentThread().interrupt();
            throw new UnknownHostException(host);
        } catch (ExecutionException failed) {
            var unknown = new UnknownHostException(host);
            unknown.initCause(failed.getCause());
            throw unknown;
        }
    }

    /** The name leads to a private network only. */
    static final class PrivateAddressException extends UnknownHostException {
        private static final long serialVersionUID = 1;

        PrivateAddressException(String host) {
            super(host);
        }
    }
}
