package dev.lede.fetch;

import org.jspecify.annotations.Nullable;

/** What one address answered, before it is known where the way leads. */
sealed interface Answer {

    record Content(Body body, @Nullable String contentType, Validators validators) implements Answer {}

    record Moved(String location, boolean permanently) implements Answer {}

    /** The way ends here, without content. */
    record End(FetchResult result) implements Answer {}
}
