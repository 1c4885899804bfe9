package dev.lede.cli;

/** A command cannot do what it was told; the message is the sentence that a person reads. */
final class WrongUse extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final boolean unfinished;

    WrongUse(String sentence) {
        this(sentence, false);
    }

    private WrongUse(String sentence, boolean unfinished) {
        super(sentence);
        this.unfinished = unfinished;
    }

    /** Where the help of the command says how it is called. */
    static WrongUse unfinished(String sentence) {
        return new WrongUse(sentence, true);
    }

    boolean isUnfinished() {
        return unfinished;
    }
}
