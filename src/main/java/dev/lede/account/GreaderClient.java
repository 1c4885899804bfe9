package dev.lede.account;

import dev.lede.fetch.Body;
import dev.lede.fetch.Caller;
import dev.lede.fetch.Caller.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Speaks the Google Reader API with one server for one account. Logs in with the first question; for one thread. */
public final class GreaderClient {
    /** What every server takes in one request. */
    public static final int IDS_AT_ONCE = 250;

    public static final int CONTENTS_AT_ONCE = 100;

    private static final String API = "/reader/api/0/";

    private final Exchanges exchanges;
    private final Login login;

    public GreaderClient(Caller caller, Login login) {
        this.exchanges = new Exchanges(caller, login);
        this.login = login;
    }

    /** How many requests have been sent. */
    public int requests() {
        return exchanges.requests();
    }

    /** How many bytes have come in answer. */
    public long bytes() {
        return exchanges.bytes();
    }

    public List<RemoteFeed> feeds() throws RefusedException, InterruptedException {
        return SubscriptionList.read(get("subscription/list", List.of()));
    }

    public FeedEdits edits() {
        return new FeedEdits(exchanges, login.base() + API);
    }

    public Set<ItemId> unread() throws RefusedException, InterruptedException {
        return ids(Stream.READING_LIST, Stream.READ, new HashSet<>(), Integer.MAX_VALUE);
    }

    public Set<ItemId> starred() throws RefusedException, InterruptedException {
        return ids(Stream.STARRED, null, new HashSet<>(), Integer.MAX_VALUE);
    }

    /** Folders may be among them. */
    public List<Label> labels() throws RefusedException, InterruptedException {
        return LabelList.read(get("tag/list", List.of()));
    }

    /** Names that no folder can have: what FreshRSS is to move into one of them it moves out of all folders, and says OK. */
    public Set<String> namesOfLabels() throws RefusedException, InterruptedException {
        return LabelList.taken(get("tag/list", List.of()));
    }

    /** Some servers answer with everything where the label is gone. */
    public Set<ItemId> labelled(Label label) throws RefusedException, InterruptedException {
        return ids(label.stream(), null, new HashSet<>(), Integer.MAX_VALUE);
    }

    /** Whether entries can have labels there: asked by taking off one that none has. */
    public boolean takesLabels(ItemId any) throws RefusedException, InterruptedException {
        try {
            mark(Mark.of(Label.named("lede asks whether there are labels"), false), List.of(any));
            return true;
        } catch (RefusedException refused) {
            if (refused.refusal().isOfTheQuestion()) {
                return false;
            }
            throw refused;
        }
    }

    /**
     * The newest of all, read or not: page after page for as long as there is one among them that is not known.
     *
     * @param most so many, roughly
     */
    public Set<ItemId> newest(Set<ItemId> known, int most) throws RefusedException, InterruptedException {
        return ids(Stream.READING_LIST, null, known, most);
    }

    private Set<ItemId> ids(String stream, @Nullable String without, Set<ItemId> known, int most)
            throws RefusedException, InterruptedException {
        Listing.Pages pages = (size, from) -> IdList.read(get("stream/items/ids", page(stream, without, size, from)));
        return new Listing(pages, known, most).read();
    }

    private static List<Field> page(String stream, @Nullable String without, int size, @Nullable String from) {
        var fields = new ArrayList<Field>();
        fields.add(new Field("s", stream));
        fields.add(new Field("n", Integer.toString(size)));
        if (without != null) {
            fields.add(new Field("xt", without));
        }
        if (from != null) {
            fields.add(new Field("c", from));
        }
        return fields;
    }

    /** Those of these that the server has, in its own order; at most {@link #CONTENTS_AT_ONCE}. */
    public List<RemoteItem> contents(Collection<ItemId> ids) throws RefusedException, InterruptedException {
        var fields = new ArrayList<Field>();
        fields.add(new Field("output", "json"));
        ids.forEach(id -> fields.add(new Field("i", id.text())));
        return ItemList.read(exchanges.post(login.base() + API + "stream/items/contents", fields));
    }

    /** Says what all of these are to be; at most {@link #IDS_AT_ONCE}. Saying it twice changes nothing. */
    public void mark(Mark mark, Collection<ItemId> ids) throws RefusedException, InterruptedException {
        if (ids.size() > IDS_AT_ONCE) {
            throw new IllegalArgumentException(ids.size() + " ids in one request");
        }
        var fields = new ArrayList<Field>();
        fields.add(new Field(mark.given() ? "a" : "r", mark.tag()));
        ids.forEach(id -> fields.add(new Field("i", id.text())));
        edit("edit-tag", fields);
    }

    /** Some proxies answer everything with a page and 200. */
    private void edit(String what, List<Field> fields) throws RefusedException, InterruptedException {
        Body answer = exchanges.post(login.base() + API + what, fields);
        if (!new String(answer.bytes(), StandardCharsets.UTF_8).strip().equals("OK")) {
            throw new RefusedException(new Refusal.NotAnApi());
        }
    }

    /** By what only one of them answers, for a person; nothing is done by it. */
    public Server server() throws RefusedException, InterruptedException {
        if (says(login.base() + "/check/compatibility", "PASS")) {
            return Server.FRESHRSS;
        }
        // Miniflux answers so to whatever it does not know.
        boolean nothing = says(login.base() + API + "preference/list?output=json", "[]");
        return nothing ? Server.MINIFLUX : Server.OTHER;
    }

    private boolean says(String address, String words) throws RefusedException, InterruptedException {
        try {
            return new String(exchanges.get(address).bytes(), StandardCharsets.UTF_8)
                    .strip()
                    .equals(words);
        } catch (RefusedException refused) {
            if (refused.refusal().isOfTheQuestion()) {
                return false;
            }
            throw refused;
        }
    }

    private Body get(String what, List<Field> fields) throws RefusedException, InterruptedException {
        var all = new ArrayList<Field>();
        all.add(new Field("output", "json"));
        all.addAll(fields);
        return exchanges.get(login.base() + API + what + "?" + Caller.encoded(all));
    }
}
