package dev.lede.feed;

/** Says why a block of front matter cannot be read. It never leaves this room: the reason becomes a value. */
final class BrokenFrontMatterException extends Exception {
    private static final long serialVersionUID = 1;

    BrokenFrontMatterException(String reason) {
        super(reason);
    }

    BrokenFrontMatterException(String reason, Throwable cause) {
        super(reason, cause);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
