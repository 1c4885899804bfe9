package dev.lede.account;

import dev.lede.fetch.Body;
import dev.lede.fetch.Caller.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes what an account follows. Servers differ in what they answer, so only their list of feeds tells what came of it. */
public final class FeedEdits {
    private final Exchanges exchanges;
    private final String api;

    FeedEdits(Exchanges exchanges, String api) {
        this.exchanges = exchanges;
        this.api = api;
    }

    /** The stream that it is now, where the server has found a feed there. */
    public Optional<String> follow(String url) throws RefusedException, InterruptedException {
        Body answer = exchanges.post(api + "subscription/quickadd", List.of(new Field("quickadd", url)));
        var streams = new ArrayList<String>();
        JsonAnswer.read(
                answer,
                json -> json.eachField(name -> {
                    if (name.equals("streamId")) {
                        streams.add(json.text());
                    }
                }));
        return streams.stream().filter(stream -> !stream.isEmpty()).findFirst();
    }

    public void rename(String stream, String title) throws RefusedException, InterruptedException {
        edit("edit", stream, List.of(new Field("t", title)));
    }

    /** @param from folders that it is taken out of; most servers know of one only, and take no notice */
    public void move(String stream, String folder, List<String> from) throws RefusedException, InterruptedException {
        var fields = new ArrayList<Field>();
        fields.add(new Field("a", Stream.labelled(folder)));
        from.stream()
                .filter(one -> !one.equals(folder))
                .findFirst()
                .ifPresent(one -> fields.add(new Field("r", Stream.labelled(one))));
        edit("edit", stream, fields);
    }

    /** All servers drop the entries with it, starred or not. */
    public void unfollow(String stream) throws RefusedException, InterruptedException {
        edit("unsubscribe", stream, List.of());
    }

    private void edit(String action, String stream, List<Field> more) throws RefusedException, InterruptedException {
        var fields = new ArrayList<Field>();
        fields.add(new Field("ac", action));
        fields.add(new Field("s", stream));
        fields.addAll(more);
        exchanges.post(api + "subscription/edit", fields);
    }
}
