package dev.lede.fetch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What one address answered, before it is known where the way leads. */
sealed interface Answer {

    /** @param fresh for how long that stays so, null where the server does not say */
    record Content(
            Body body,
            @Nullable String contentType,
            Validators validators,
            @Nullable Duration fresh) implements Answer {}

    record Unchanged(@Nullable Duration fresh) implements Answer {}

    record Moved(String location, boolean permanently) implements Answer {}

    /** The way ends here, without content. */
    record End(FetchResult result) implements Answer {}
}
