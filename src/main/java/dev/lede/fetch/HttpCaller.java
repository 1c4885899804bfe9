package dev.lede.fetch;

import org.jspecify.annotations.Nullable;

/** The caller that goes out. Names no type of the HTTP client, so that constructing it starts nothing. */
public final class HttpCaller implements Caller {
    private final NetworkSettings network;
    private @Nullable Conversation conversation;

    public HttpCaller(NetworkSettings network) {
        this.network = network;
    }

    @Override
    public Reply call(Question question) throws InterruptedException {
        return started().call(question);
    }

    private synchronized Conversation started() {
        if (conversation == null) {
            conversation = new Conversation(network);
        }
        return conversation;
    }
}
