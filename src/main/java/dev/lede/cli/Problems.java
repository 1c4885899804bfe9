package dev.lede.cli;

import dev.lede.config.Word;
import dev.lede.config.Words;
import dev.lede.model.Problem;

/** A feed's problem in the program's words: each kind's word bears its name. */
final class Problems {
    private Problems() {}

    static String say(Problem problem, Words words) {
        return words.of(Word.valueOf(problem.kind().name()), problem.detail()).strip();
    }
}
