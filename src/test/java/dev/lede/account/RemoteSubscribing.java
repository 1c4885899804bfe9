package dev.lede.account;

import dev.lede.account.GreaderDouble.Said;
import dev.lede.account.RemoteState.Followed;
import java.util.Map;

/** What the double does where the list of feeds is to change. An address with "dead" in it has no feed. */
final class RemoteSubscribing {
    private final Dialect dialect;
    private final RemoteState state;

    RemoteSubscribing(Dialect dialect, RemoteState state) {
        this.dialect = dialect;
        this.state = state;
    }

    Said quickAdd(String url) {
        String trouble = url.contains("dead") ? "no feed" : state.streamOf(url).isEmpty() ? "" : "already exists";
        if (trouble.isEmpty()) {
            String folder = dialect == Dialect.FRESHRSS ? RemoteState.NO_FOLDER : "";
            String stream = state.follow("Feed of " + url, folder, url);
            return Said.json(
                    "{\"numResults\":1,\"query\":" + RemoteAnswers.quoted(url) + ",\"streamId\":\"" + stream + "\"}");
        }
        return dialect.isMiniflux()
                ? new Said(500, "application/json", "{\"error_message\":\"" + trouble + "\"}")
                : Said.json("{\"numResults\":0,\"error\":\"" + trouble + "\"}");
    }

    Said edit(Map<String, String> fields) {
        String stream = fields.getOrDefault("s", "");
        String action = fields.getOrDefault("ac", "");
        if (action.equals("subscribe")) {
            state.follow(stream.substring("feed/".length()), "");
            return Said.text(200, "OK");
        }
        Followed feed = state.feeds.get(stream);
        if (feed == null) {
            return unknown(action);
        }
        if (action.equals("unsubscribe")) {
            state.unfollow(stream);
            return Said.text(200, "OK");
        }
        feed.title = fields.getOrDefault("t", feed.title);
        Stream.label(fields.getOrDefault("a", "")).ifPresent(folder -> state.move(stream, folder));
        return Said.text(200, "OK");
    }

    /** FreshRSS edits what is not there and is content, as Miniflux is where it unfollows that. */
    private Said unknown(String action) {
        boolean content = action.equals("unsubscribe") ? dialect.isMiniflux() : dialect == Dialect.FRESHRSS;
        return content ? Said.text(200, "OK") : Said.text(dialect.isMiniflux() ? 500 : 400, "Bad Request!");
    }
}
