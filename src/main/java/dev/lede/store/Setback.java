package dev.lede.store;

import dev.lede.model.Problem;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A feed could not be brought up to date.
 *
 * @param failures how many times in a row, but for those that may be the network's here
 * @param notBefore until when it is left alone, null where it may be asked at any time
 * @param due when to ask again in the background
 */
public record Setback(
        Problem problem, int failures, @Nullable Instant notBefore, Instant due) {}
