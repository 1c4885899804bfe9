package dev.lede.library;

/** How the opening of a link went. */
public sealed interface Opening {
    record Opened() implements Opening {}

    /** There is no such program. */
    record Missing(String program) implements Opening {}

    /** The program had the terminal, and ended with that code. */
    record Ended(String program, int code) implements Opening {}

    /** No address of the web, nor a file of the person's own. */
    record Refused() implements Opening {}
}
