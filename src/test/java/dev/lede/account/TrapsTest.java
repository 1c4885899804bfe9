package dev.lede.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.fetch.AddressRules;
import dev.lede.fetch.Body;
import dev.lede.fetch.Caller;
import dev.lede.fetch.Caller.Field;
import dev.lede.fetch.Caller.Reply;
import dev.lede.fetch.HttpCaller;
import dev.lede.fetch.Limits;
import dev.lede.fetch.NetworkSettings;
import dev.lede.model.Enclosure;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The traps of real servers: that the double has them, and that the client does not step into them. */
@Timeout(120)
class TrapsTest {
    private static final String READ = "user/-/state/com.google/read";
    private static final String STARRED = "user/-/state/com.google/starred";

    /** One who knows no better, at one server. */
    private record Naive(GreaderDouble server, Caller caller) {
        static Naive at(GreaderDouble server) {
            return new Naive(server, TrapsTest.caller(server));
        }

        String get(String what) throws InterruptedException {
            return said(what, null);
        }

        String post(String what, Field... fields) throws InterruptedException {
            var all = new ArrayList<>(List.of(fields));
            all.add(new Field("T", said("token", null).strip()));
            return said(what, all);
        }

        private String said(String what, List<Field> form) throws InterruptedException {
            String header = "GoogleLogin auth=alice/5e5a3e";
            String address = server.base() + "/reader/api/0/" + what;
            return caller.call(new Caller.Question(address, header, form, null))
                            instanceof Reply.Answered(var status, var body, var pause)
                    ? new String(body.bytes(), StandardCharsets.UTF_8)
                    : "";
        }
    }

    private static Caller caller(GreaderDouble server) {
        return new HttpCaller(
                new NetworkSettings(new AddressRules(List.of(server.base())), Map.of(), Limits.REAL, "test"));
    }

    private static GreaderClient client(GreaderDouble server) {
        return new GreaderClient(caller(server), server.login());
    }

    private static List<ItemId> arrive(GreaderDouble server, int entries) {
        String feed = server.state.follow("News", "");
        var ids = new ArrayList<ItemId>();
        for (int i = 0; i < entries; i++) {
            ids.add(server.state.arrive(feed, "Entry " + i));
        }
        return ids;
    }

    private static long listed(String answer) {
        return answer.split("\"id\"", -1).length - 1L;
    }

    @Test
    void minifluxIgnoresItAndListsEverything() throws Exception {
        try (var server = GreaderDouble.speaking(Dialect.MINIFLUX)) {
            arrive(server, 5);

            String stars = Naive.at(server)
                    .get("stream/items/ids?output=json&s=user/-/state/com.google/reading-list&it=" + STARRED);

            assertThat(listed(stars)).isEqualTo(5);
            assertThat(client(server).starred()).isEmpty();
        }
    }

    @Test
    void anUnknownLabelListsEverything() throws Exception {
        try (var server = GreaderDouble.speaking(Dialect.FRESHRSS)) {
            arrive(server, 5);
            assertThat(listed(Naive.at(server).get("stream/items/ids?output=json&s=user/-/label/Nowhere")))
                    .isEqualTo(5);
        }
    }

    @Test
    void ofTwoStreamsTheLastIsListed() throws Exception {
        try (var server = GreaderDouble.speaking(Dialect.FRESHRSS)) {
            arrive(server, 5);
            String all = "stream/items/ids?output=json&s=user/-/state/com.google/reading-list";

            assertThat(listed(Naive.at(server).get(all))).isEqualTo(5);
            assertThat(listed(Naive.at(server).get(all + "&s=" + STARRED))).isZero();
        }
    }

    @Test
    void aPlaceThatIsNoneBeginsTheListAnew() throws Exception {
        try (var server = GreaderDouble.speaking(Dialect.FRESHRSS)) {
            arrive(server, 5);
            String page = "stream/items/ids?output=json&n=3&s=user/-/state/com.google/reading-list";
            var naive = Naive.at(server);

            assertThat(naive.get(page + "&c=garbage")).isEqualTo(naive.get(page));
        }
    }

    @Test
    void jsonComesAsHtml() throws Exception {
        try (var server = GreaderDouble.speaking(Dialect.FRESHRSS)) {
            arrive(server, 1);
            var list = URI.create(server.base() + "/reader/api/0/subscription/list?output=json")
                    .toURL()
                    .openConnection(Proxy.NO_PROXY);
            list.setRequestProperty("Authorization", "GoogleLogin auth=alice/5e5a3e");

            assertThat(list.getContentType()).startsWith("text/html");
            assertThat(client(server).feeds()).hasSize(1);
        }
    }

    @Test
    void freshRssListsEverythingAsRead() throws Exception {
        try (var server = GreaderDouble.speaking(Dialect.FRESHRSS)) {
            arrive(server, 5);

            assertThat(listed(Naive.at(server).get("stream/items/ids?output=json&s=" + READ)))
                    .isEqualTo(5);
            assertThat(client(server).unread()).hasSize(5);
        }
    }

    @Test
    void ofTwoTagsTheLastIsHeard() throws Exception {
        try (var server = GreaderDouble.speaking(Dialect.FRESHRSS)) {
            ItemId id = arrive(server, 1).getFirst();

            Naive.at(server).post("edit-tag", new Field("a", READ), new Field("a", STARRED), new Field("i", id.text()));
            assertThat(server.state.isRead(id)).isFalse();
            assertThat(server.state.isStarred(id)).isTrue();

            client(server).mark(Mark.READ, List.of(id));
            assertThat(server.state.isRead(id)).isTrue();
        }
    }

    @Test
    void whatStandsBehindAThousandFieldsIsDropped() throws Exception {
        try (var server = GreaderDouble.speaking(Dialect.FRESHRSS)) {
            List<ItemId> ids = arrive(server, 1500);
            var fields = new ArrayList<Field>();
            ids.forEach(id -> fields.add(new Field("i", id.text())));
            fields.add(new Field("a", READ));

            assertThat(Naive.at(server).post("edit-tag", fields.toArray(Field[]::new)))
                    .isEqualTo("OK");
            assertThat(server.state.isRead(ids.getFirst())).isFalse();
            assertThatThrownBy(() -> client(server).mark(Mark.READ, ids)).isInstanceOf(IllegalArgumentException.class);
            client(server).mark(Mark.READ, ids.subList(0, GreaderClient.IDS_AT_ONCE));
            assertThat(server.state.isRead(ids.get(GreaderClient.IDS_AT_ONCE - 1)))
                    .isTrue();
        }
    }

    @Test
    void oldMinifluxReadsABareDecimalAsAnotherEntry() throws Exception {
        try (var server = GreaderDouble.speaking(Dialect.MINIFLUX_OLD)) {
            // 257 is 0x101: the entry that "101" is taken for.
            List<ItemId> ids = arrive(server, 200);
            Naive.at(server).post("edit-tag", new Field("a", READ), new Field("i", "101"));
            assertThat(server.state.isRead(ItemId.of(101))).isFalse();
            assertThat(server.state.isRead(ItemId.of(257))).isTrue();

            client(server).mark(Mark.READ, List.of(ids.getFirst()));
            assertThat(server.state.isRead(ItemId.of(101))).isTrue();
        }
    }

    @Test
    void anOffsetSkipsWhatWasReadMeanwhile() throws Exception {
        try (var server = GreaderDouble.speaking(Dialect.MINIFLUX)) {
            List<ItemId> ids = arrive(server, 10);
            var naive = Naive.at(server);
            String unread = "stream/items/ids?output=json&n=5&s=user/-/state/com.google/reading-list&xt=" + READ;

            String first = naive.get(unread);
            ids.subList(5, 10).forEach(id -> server.state.read(id, true));

            assertThat(first).contains("\"continuation\":\"5\"");
            assertThat(listed(naive.get(unread + "&c=5"))).isZero();
        }
    }

    @Test
    void whatIsReadWhileWePageHidesNothingBehindThePage() throws Exception {
        try (var server = GreaderDouble.speaking(Dialect.MINIFLUX)) {
            List<ItemId> ids = arrive(server, 120);
            server.state.mostIds = 50;
            server.before("items/ids", () -> {});
            server.before("items/ids", () -> ids.subList(115, 120).forEach(id -> server.state.read(id, true)));
            var client = client(server);

            assertThat(client.unread()).containsAll(ids.subList(0, 115));
            assertThat(server.requests())
                    .containsExactly("ClientLogin", "stream/items/ids", "stream/items/ids", "stream/items/ids");
        }
    }

    @Test
    void whereTheLastOfAPageIsReadMeanwhileFreshRssSkipsTheNext() throws Exception {
        try (var server = GreaderDouble.speaking(Dialect.FRESHRSS)) {
            List<ItemId> ids = arrive(server, 120);
            server.state.mostIds = 50;
            Runnable reading = () -> server.state.read(ids.get(70), true);
            var naive = Naive.at(server);
            String unread = "stream/items/ids?output=json&n=50&s=user/-/state/com.google/reading-list&xt=" + READ;

            String last = ids.get(70).decimal().orElseThrow();
            assertThat(naive.get(unread)).contains("\"continuation\":\"" + last + "\"");
            reading.run();
            assertThat(naive.get(unread + "&c=" + last))
                    .doesNotContain(ids.get(69).decimal().orElseThrow());

            server.state.read(ids.get(70), false);
            server.before("items/ids", () -> {});
            server.before("items/ids", reading);
            assertThat(client(server).unread()).containsAll(ids.subList(0, 70));
        }
    }

    @Test
    void entriesOfOneDateAreAllListedThoughTheirOrderChangesFromPageToPage() throws Exception {
        try (var server = GreaderDouble.speaking(Dialect.MINIFLUX)) {
            List<ItemId> ids = arrive(server, 25);
            server.state.ofOneDate = true;
            server.state.mostIds = 20;
            var naive = Naive.at(server);
            String unread = "stream/items/ids?output=json&n=20&s=user/-/state/com.google/reading-list&xt=" + READ;

            var twoPages = new HashSet<>(IdList.read(body(naive.get(unread))).ids());
            twoPages.addAll(IdList.read(body(naive.get(unread + "&c=20"))).ids());

            assertThat(twoPages).hasSizeLessThan(25);
            assertThat(client(server).unread()).isEqualTo(new HashSet<>(ids));
        }
    }

    private static Body body(String text) {
        return new Body(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anExactFitIsFollowedByAnEmptyPage() throws Exception {
        try (var server = GreaderDouble.speaking(Dialect.GENERIC)) {
            arrive(server, 1000);
            var client = client(server);

            assertThat(client.unread()).hasSize(1000);
            assertThat(client.requests()).isEqualTo(3);
        }
    }

    @Test
    void pagesOfAThousandAreAllRead() throws Exception {
        try (var server = GreaderDouble.speaking(Dialect.GENERIC)) {
            List<ItemId> ids = arrive(server, 2500);
            assertThat(client(server).unread()).isEqualTo(new HashSet<>(ids));
        }
    }

    @Test
    void aListThatGoesRoundInCirclesEnds() {
        var answers = new ArrayList<>(List.of("Auth=a/b\n"));
        answers.addAll(Collections.nCopies(10, "{\"itemRefs\":[{\"id\":\"7\"}],\"continuation\":\"x\"}"));
        var scripted = new GreaderClient(
                question ->
                        new Reply.Answered(200, new Body(answers.removeFirst().getBytes(StandardCharsets.UTF_8)), null),
                new Login("http://127.0.0.1", "a", "b", null));

        assertThat(RefusalTest.refusalOf(scripted::unread)).isEqualTo(new Refusal.Incomplete());
    }

    @Test
    void secondsAreNoMicroseconds() throws Exception {
        try (var server = GreaderDouble.speaking(Dialect.FRESHRSS)) {
            ItemId id = arrive(server, 1).getFirst();
            assertThat(Naive.at(server).post("mark-all-as-read", new Field("ts", "1795999999")))
                    .isEqualTo("OK");
            assertThat(server.state.isRead(id)).isFalse();
        }
    }

    @Test
    void minifluxAnswersWhatItDoesNotKnowWithAnEmptyList() throws Exception {
        try (var server = GreaderDouble.speaking(Dialect.MINIFLUX)) {
            assertThat(Naive.at(server).get("unread-count?output=json")).isEqualTo("[]");
        }
        assertThat(RefusalTest.refusalOf(() -> SubscriptionList.read(new Body("[]".getBytes(StandardCharsets.UTF_8)))))
                .isEqualTo(new Refusal.NotAnApi());
    }

    @Test
    void anOkIsNoProof() throws Exception {
        try (var server = GreaderDouble.speaking(Dialect.FRESHRSS)) {
            assertThat(Naive.at(server).post("edit-tag", new Field("a", READ), new Field("i", "garbage")))
                    .isEqualTo("OK");
        }
    }

    @Test
    void titlesAreNarrowAgain() throws Exception {
        try (var server = GreaderDouble.speaking(Dialect.FRESHRSS)) {
            String feed = server.state.follow("Q & A", "Tech/Code");
            ItemId id = server.state.arrive(feed, "a < b");
            var client = client(server);

            assertThat(client.feeds().getFirst().title()).isEqualTo("Q & A");
            assertThat(client.feeds().getFirst().labels()).containsExactly("Tech/Code");
            assertThat(client.contents(Set.of(id)).getFirst().entry().title()).isEqualTo("a < b");
        }
    }

    @Test
    void theTitleOfAFeedIsNarrowAmongLatinAndWideAmongHan() throws Exception {
        try (var server = GreaderDouble.speaking(Dialect.FRESHRSS)) {
            server.state.follow("A/B, C; D / E what?", "");
            server.state.follow("他说：“你好”，好吗？", "");

            assertThat(client(server).feeds())
                    .extracting(RemoteFeed::title)
                    .containsExactly("A/B, C; D / E what?", "他说：“你好”，好吗？");
            assertThat(client(server).feeds().getLast().isTitled("他说：“你好”,好吗?")).isTrue();
        }
    }

    @Test
    void anEnclosureComesOnce() throws Exception {
        RemoteItem item = ItemList.read(body("""
                        {"items":[{"id":"1","summary":{"content":"<p>Text</p><figure class=^enclosure^>\
                        <p class=^enclosure-content^><audio src=^http://127.0.0.1/e.mp3?a=1&amp;b=2^></audio> \
                        <a download=^^ href=^http://127.0.0.1/e.mp3?a=1&amp;b=2^>💾</a></p></figure>"},
                        "enclosure":[{"href":"http://127.0.0.1/e.mp3?a=1&amp;b=2","type":"audio/mpeg"}]}]}
                        """.replace("^", "\\\""))).getFirst();

        assertThat(item.entry().content()).isEqualTo("<p>Text</p><figure class=\"enclosure\"></figure>");
        assertThat(item.entry().enclosures())
                .extracting(Enclosure::url)
                .containsExactly("http://127.0.0.1/e.mp3?a=1&b=2");
    }

    @Test
    void idsAreSixtyFourBitsWithoutASign() {
        String large = "tag:google.com,2005:reader/item/f000000000000001";
        assertThat(ItemId.read("-1152921504606846975").text()).isEqualTo(large);
        assertThat(ItemId.read("17293822569102704641").text()).isEqualTo(large);
        assertThat(ItemId.read(large).text()).isEqualTo(large);
        assertThat(ItemId.read("tag:google.com,2005:reader/item/7b").text())
                .isEqualTo("tag:google.com,2005:reader/item/000000000000007b");
        assertThat(ItemId.read("507f1f77bcf86cd799439011").text()).isEqualTo("507f1f77bcf86cd799439011");
    }
}
