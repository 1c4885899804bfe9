package dev.lede.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * The networks that are nobody's on the open internet (RFC 6890).
 *
 * <p>198.18.0.0/15 is not among them, though reserved for benchmarks: proxies that tunnel a whole machine answer every
 * lookup with an address of it.
 */
final class PrivateNetworks {
    private static final List<Network> V4 = List.of(
            Network.of("0.0.0.0", 8),
            Network.of("10.0.0.0", 8),
            Network.of("100.64.0.0", 10),
            Network.of("127.0.0.0", 8),
            Network.of("169.254.0.0", 16),
            Network.of("172.16.0.0", 12),
            Network.of("192.0.0.0", 24),
            Network.of("192.168.0.0", 16),
            Network.of("224.0.0.0", 3));

    private static final List<Network> V6 = List.of(
            Network.of("::1", 128),
            Network.of("::", 128),
            Network.of("fc00::", 7),
            Network.of("fe80::", 10),
            Network.of("fec0::", 10),
            Network.of("ff00::", 8));

    /** Networks of IPv6 whose addresses hold one of IPv4, and where in the sixteen bytes. */
    private static final List<Embedding> EMBEDDINGS = List.of(
            new Embedding(Network.of("64:ff9b::", 96), 12),
            new Embedding(Network.of("2002::", 16), 2),
            new Embedding(Network.of("::", 96), 12));

    private PrivateNetworks() {}

    /** An IPv4-mapped address needs no case here: {@link InetAddress} makes an {@link Inet4Address} of it. */
    static boolean contain(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return contain(V4, bytes);
        }
        return contain(V6, bytes) || EMBEDDINGS.stream().anyMatch(embedding -> embedding.hides(bytes));
    }

    private static boolean contain(List<Network> networks, byte[] address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }

    private static final class Network {
        private final byte[] start;
        private final int bits;

        private Network(byte[] start, int bits) {
            this.start = start;
            this.bits = bits;
        }

        static Network of(String start, int bits) {
            return new Network(InetAddress.ofLiteral(start).getAddress(), bits);
        }

        boolean contains(byte[] address) {
            int whole = bits / 8;
            int mask = 0xFF00 >> bits % 8 & 0xFF;
            return Arrays.equals(start, 0, whole, address, 0, whole)
                    && (mask == 0 || (start[whole] & mask) == (address[whole] & mask));
        }
    }

    private record Embedding(Network network, int offset) {
        boolean hides(byte[] address) {
            return network.contains(address) && contain(V4, Arrays.copyOfRange(address, offset, offset + 4));
        }
    }
}
