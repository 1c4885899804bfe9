package dev.lede.cli;

/** A command cannot do what it was told; the message is the sentence that a person reads. */
final class WrongUse extends RuntimeException {
    private static final long serialVersionUID = 1;

    WrongUse(String sentence) {
        super(sentence);
    }
}
