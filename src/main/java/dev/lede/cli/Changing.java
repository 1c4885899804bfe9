package dev.lede.cli;

import dev.lede.config.Word;
import dev.lede.model.Change;

/** A command that changes what the person did with entries, in a way that can be taken back. */
abstract class Changing extends Command {
    /** Beyond it a script, too, leaves a word of how much it did. */
    private static final int MANY = 100;

    Changing(Context context) {
        super(context);
    }

    final void change(Target target, Change wanted) {
        tellChanged(target.change(library(), wanted));
    }

    final void tellChanged(int changed) {
        if (changed > MANY || context.console().errIsTerminal()) {
            tell(changed == 0 ? Word.NOTHING_CHANGED : Word.CHANGED, changed);
        }
    }
}
