package dev.lede.tui;

import dev.lede.terminal.Input;
import org.jspecify.annotations.Nullable;

/** The model and its one owner: takes what happened, keeps the next model, has the effects done. */
final class Session {
    private final Update update;
    private final EffectRunner runner;
    private final ScreenView view;
    private final Display display;
    private Model model;
    private @Nullable Model rested;
    private @Nullable Kept kept;
    private String title = "";
    private boolean failed;
    private boolean drawn;

    Session(Step start, Update update, EffectRunner runner, ScreenView view, Display display) {
        this.update = update;
        this.runner = runner;
        this.view = view;
        this.display = display;
        this.model = start.model();
        start.effects().forEach(runner::run);
    }

    void accept(Msg msg) {
        if (msg instanceof Msg.FromTerminal(Input.Resumed _)) {
            // Whoever had the terminal meanwhile found their own title.
            title = "";
        }
        failed |= msg instanceof Msg.Failed;
        Step step = update.update(model, msg);
        model = step.model();
        step.effects().forEach(runner::run);
    }

    /** Before the list's first page has come there is nothing to show, but what failed. */
    void draw() {
        if (!drawn && !hasList() && !failed) {
            return;
        }
        drawn = true;
        ScreenView.Picture picture = view.draw(model);
        display.draw(picture.frame(), picture.cursor());
        String now = ScreenView.title(model);
        if (!now.equals(title)) {
            title = now;
            display.title(now);
        }
    }

    /** While the person pauses: what comes back on the next start is kept, so that nothing can lose it. */
    void rest() {
        Kept now = Kept.of(model);
        if (isRestless() && !now.equals(kept)) {
            runner.run(new Effect.KeepState(now));
        }
        kept = now;
        rested = model;
    }

    /** Whether something has happened since the last rest. While one types, that is not where one is. */
    boolean isRestless() {
        return rested != model && hasList() && model.prompt() == null;
    }

    boolean hasList() {
        return !model.front().loading().window();
    }

    boolean leaving() {
        return model.leaving();
    }
}
