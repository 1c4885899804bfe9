package dev.lede.tui;

import dev.lede.config.Command;
import dev.lede.config.Keymap;
import dev.lede.query.Parsed;
import dev.lede.query.QueryParser;
import dev.lede.terminal.Input;
import dev.lede.terminal.Size;
import dev.lede.tui.entries.EntryList;
import dev.lede.tui.prompt.Prompt;
import dev.lede.tui.reader.Reader;
import java.util.ArrayList;
import java.util.Optional;

/** The one function from a model and what happened to the next model and what is to be done. */
final class Update {
    private final Surroundings surroundings;
    private final Saying saying;
    private final Jumps jumps;
    private final Commands commands;
    private final Dialogs dialogs;
    private final Reading reading;
    private final Showing showing;
    private final Answers answers;
    private final Prompts prompts;
    private final Pointer pointer;

    Update(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.saying = new Saying(surroundings.keymap());
        var lists = new Lists(surroundings);
        var narrowing = new Narrowing(surroundings, lists);
        this.reading = new Reading(surroundings);
        this.jumps = new Jumps(surroundings, reading);
        this.showing = new Showing(surroundings);
        this.dialogs = new Dialogs(surroundings, lists, narrowing);
        this.commands = new Commands(surroundings, lists, narrowing, reading, jumps, showing, dialogs);
        var following = new Following(surroundings, lists);
        this.answers = new Answers(surroundings, lists, reading, jumps, following, narrowing);
        var line = new CommandLine(surroundings, commands, lists, narrowing, following);
        var finding = new Finding(surroundings, reading);
        this.prompts = new Prompts(lists, narrowing, following, finding, jumps, line);
        this.pointer = new Pointer(surroundings, lists, reading, jumps, prompts, dialogs);
    }

    /** What the reader begins with. */
    Step start(Size size, Kept kept) {
        Model model = Model.start(size).with(kept);
        Step first = new Lists(surroundings).comeBack(model, shown(kept), kept.selected());
        return first.and(Step.to(first.model(), new Effect.LoadOverview()));
    }

    private Shown shown(Kept kept) {
        Shown shown = Shown.of(kept.choice()).withUnreadOnly(kept.unreadOnly());
        boolean narrowed = !kept.words().isEmpty();
        return narrowed
                        && QueryParser.parse(kept.words(), surroundings.when().today())
                                instanceof Parsed.Understood(var query)
                ? shown.narrow(kept.words(), query)
                : shown;
    }

    /** What comes back on the next start is kept as it changes; where the cursor is, when the reader is left. */
    private static Step remember(Model before, Model now) {
        boolean left = now.leaving() && !before.leaving();
        boolean elsewhere = now.prompt() == null
                && (before.prompt() != null
                        || before.front().shown() != now.front().shown());
        return left || elsewhere ? Step.to(now, new Effect.KeepState(Kept.of(now))) : Step.to(now);
    }

    Step update(Model model, Msg msg) {
        Step step = msg instanceof Msg.FromTerminal(var input) ? input(model, input) : answers.answer(model, msg);
        Step counting = new Step(Counting.anew(model, step.model()), step.effects());
        Step counted = counting.and(Counting.ahead(counting.model()));
        Step list = counted.and(ahead(counted.model()));
        Step article = list.and(Reading.ahead(list.model()));
        Step shown = article.and(showing.ahead(article.model()));
        Step kept = shown.and(keep(model, shown.model()));
        return kept.and(remember(model, kept.model()));
    }

    private Step input(Model model, Input input) {
        return switch (input) {
            case Input.Key(var name) ->
                saying.isDismissedBy(model, name) ? Step.to(model.say(null)) : key(saying.heard(model, name), name);
            case Input.Paste(var text) -> paste(model, text);
            case Input.Mouse(var action, var at) -> pointer.mouse(model, action, at);
            case Input.Resized(var size) -> resized(model, size);
            case Input.AmbiguousIsWide() ->
                Step.to(model, new Effect.TakeAmbiguousAsWide()).and(reading.laidAgain(model));
            case Input.TakesPictures(), Input.Resumed() -> Step.to(model);
            case Input.End() -> Step.to(model.leave());
        };
    }

    private Step key(Model model, String name) {
        Prompt prompt = model.prompt();
        if (prompt != null) {
            return prompts.key(model, prompt, name);
        }
        Dialog dialog = model.dialog();
        if (dialog != null) {
            return dialogs.key(model, dialog, name);
        }
        Reader reader = model.reader();
        if (reader != null && reader.hints() != null && model.help() == null) {
            return jumps.hintKey(model, reader, reader.hints(), name);
        }
        boolean inList = model.reader() == null && model.help() == null;
        if (inList && isDigit(name, model.count())) {
            return Step.to(model.count(Math.min(9999, model.count() * 10 + name.charAt(0) - '0')));
        }
        boolean searchesHelp =
                model.help() != null && surroundings.keymap().inList(name).equals(Optional.of(Command.NARROW));
        return searchesHelp ? Step.to(model.ask(Prompt.forHelp())) : bound(model, name, inList);
    }

    /** What the key means, together with those pressed just before it. */
    private Step bound(Model model, String name, boolean inList) {
        Keymap keymap = surroundings.keymap();
        String keys = model.keys().isEmpty() ? name : model.keys() + " " + name;
        if (keymap.goesOn(keys, !inList)) {
            return Step.to(model.keys(keys));
        }
        Model pressed = model.keys("");
        return (inList ? keymap.inList(keys) : keymap.inReader(keys))
                .map(command -> commands.press(pressed.count(0), command, Math.max(1, model.count())))
                .orElse(Step.to(pressed.count(0)));
    }

    /** A count does not begin with a nought. */
    private static boolean isDigit(String name, int count) {
        return name.length() == 1 && name.charAt(0) >= (count == 0 ? '1' : '0') && name.charAt(0) <= '9';
    }

    /** Pasted text is text: into the prompt, or nowhere. */
    private Step paste(Model model, String text) {
        Prompt prompt = model.prompt();
        return prompt == null ? Step.to(model) : prompts.typed(model, prompt.typed(text.replaceAll("\\s+", " ")));
    }

    private Step resized(Model model, Size size) {
        Model now = model.with(size);
        Reader reader = now.reader();
        if (reader == null) {
            return Step.to(now);
        }
        return reading.laidAgain(now);
    }

    /** Fetches the list ahead of the person. */
    private static Step ahead(Model model) {
        EntryList list = model.front().list();
        FrontPage.Loading loading = model.front().loading();
        if (loading.window() || list.rows().isEmpty()) {
            return Step.to(model);
        }
        var effects = new ArrayList<Effect>();
        if (list.wantsOlder() && !loading.older()) {
            loading = loading.withOlder(true);
            effects.add(older(model.front()));
        }
        if (list.wantsNewer() && !loading.newer()) {
            loading = loading.withNewer(true);
            effects.add(newer(model.front()));
        }
        return new Step(model.with(model.front().with(loading)), effects);
    }

    private static Effect older(FrontPage front) {
        return new Effect.LoadOlder(
                front.loading().request(),
                front.shown().query(),
                front.list().rows().getLast().entry().place(),
                front.list().pageSize());
    }

    private static Effect newer(FrontPage front) {
        return new Effect.LoadNewer(
                front.loading().request(),
                front.shown().query(),
                front.list().rows().getFirst().entry().place(),
                front.list().pageSize());
    }

    /** The place in an article is kept as one goes, so that nothing can lose it. */
    private static Step keep(Model before, Model now) {
        Reader from = before.reader();
        Reader to = now.reader();
        if (from == null || to == null || !from.isLaidAs(to)) {
            return Step.to(now);
        }
        return from.offset() == to.offset()
                ? Step.to(now)
                : Step.to(now, new Effect.KeepPosition(to.entry().id(), to.offset()));
    }
}
