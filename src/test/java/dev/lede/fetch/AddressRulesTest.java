package dev.lede.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.model.Problem.Kind;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.0.9",
                "10.1.2.3",
                "172.31.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fd00::1",
                "fec0::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "::10.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::"
            })
    void aPrivateNetworkIsKnownInEveryDisguise(String address) {
        assertThat(PrivateNetworks.contain(InetAddress.ofLiteral(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "172.32.0.1",
                "11.0.0.1",
                "100.128.0.1",
                "198.18.0.1",
                "2606:4700::1",
                "64:ff9b::101:101",
                "2002:101:101::"
            })
    void theOpenInternetIsNotPrivate(String address) {
        assertThat(PrivateNetworks.contain(InetAddress.ofLiteral(address))).isFalse();
    }

    @Test
    void whatThePersonNamedMayBeAskedAtItsPortOnly() {
        var rules = new AddressRules(List.of("http://nas.home:8080/订阅 1.xml"));
        InetAddress resolved = InetAddress.ofLiteral("192.168.1.5");

        assertThat(rules.allows("nas.home", 8080, resolved)).isTrue();
        assertThat(rules.allows("nas.home", 80, resolved)).isFalse();
        assertThat(rules.allows("evil.example", 8080, resolved)).isFalse();
    }

    @Test
    void anAddressMayBeNamedLater() {
        var rules = new AddressRules(List.of());
        rules.name("http://nas.home/feed");

        assertThat(rules.allows("nas.home", 80, InetAddress.ofLiteral("10.0.0.2")))
                .isTrue();
    }

    /** The reader names the whole file again whenever it looks at it, for days. */
    @Test
    @Timeout(10)
    void namingTheSameAgainCostsNothing() {
        var rules = new AddressRules(List.of());
        for (int i = 0; i < 20_000_000; i++) {
            rules.name("http://nas.home/feed");
        }

        assertThat(rules.allows("nas.home", 80, InetAddress.ofLiteral("10.0.0.2")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "127.1", "0x7f.1", "2130706433", "[::1]", "[::ffff:127.0.0.1]"})
    void thisMachineIsNotAskedUnderAnyName(String host) throws Exception {
        try (var site = TestSite.answering(exchange -> TestSite.send(exchange, new byte[] {'x'}))) {
            var fetcher =
                    new HttpFetcher(new NetworkSettings(new AddressRules(List.of()), Map.of(), TestSite.LIMITS, "1"));
            var request = Fetcher.Request.of("http://" + host + ":" + site.port() + "/");

            assertThat(((FetchResult.Failed) fetcher.fetch(request)).problem().kind())
                    .isIn(Kind.PRIVATE_ADDRESS, Kind.UNKNOWN_HOST);
        }
    }
}
