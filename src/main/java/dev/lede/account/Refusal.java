package dev.lede.account;

import dev.lede.model.Problem;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Why a server did not do what it was asked for. Everyday failures, each of which wants another word to the person. */
public sealed interface Refusal {

    /** Nothing answered. */
    record Unreachable(Problem problem) implements Refusal {}

    /** User and password are not those of the API, which many servers keep apart from those of their pages. */
    record WrongPassword() implements Refusal {}

    /** The server is there, its API is switched off, or it is being mended. */
    record SwitchedOff() implements Refusal {}

    /** A page, or the way to one, came in place of an answer: the address is not that of the API. */
    record NotAnApi() implements Refusal {}

    /** @param pause how long the server wants to be left alone, null where it does not say */
    record RateLimited(@Nullable Duration pause) implements Refusal {}

    /** What was asked for is wrong, for this server; asking again changes nothing. */
    record Rejected(int status) implements Refusal {}

    /** A fault of the server. */
    record Faulty(int status) implements Refusal {}

    /** The answer broke off, or a list went round in circles: what came of it counts for nothing. */
    record Incomplete() implements Refusal {}

    /** Whether it is this question that the server does not like, and others may go well. */
    default boolean isOfTheQuestion() {
        return switch (this) {
            case NotAnApi _, Rejected _, Faulty _ -> true;
            case Unreachable _, WrongPassword _, SwitchedOff _, RateLimited _, Incomplete _ -> false;
        };
    }
}
