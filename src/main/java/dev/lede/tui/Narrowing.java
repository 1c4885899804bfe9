package dev.lede.tui;

import dev.lede.config.Word;
import dev.lede.query.Completion;
import dev.lede.query.Parsed;
import dev.lede.query.Query;
import dev.lede.query.QueryParser;
import dev.lede.query.QueryProblem;
import dev.lede.query.Unfinished;
import dev.lede.tui.prompt.Prompt;
import dev.lede.tui.status.Notice;

/** Narrowing the list by words: it shows what they find while they are typed, and leads back to where one was. */
final class Narrowing {
    private final Surroundings surroundings;
    private final Lists lists;

    Narrowing(Surroundings surroundings, Lists lists) {
        this.surroundings = surroundings;
        this.lists = lists;
    }

    Step ask(Model model) {
        FrontPage front = model.front();
        return asked(
                model.with(front.focus(false).from(front)),
                Unfinished.opened(front.shown().words()));
    }

    private static Step asked(Model model, String words) {
        return Step.to(model.ask(Prompt.forWords(words)), new Effect.LoadNames());
    }

    /** What cannot be understood so far changes nothing: the person is still typing. */
    Step typed(Model model, String typed) {
        String words = Unfinished.soFar(typed);
        return switch (parse(words)) {
            case Parsed.Understood understood -> shown(model, narrowed(model, words, understood));
            case QueryProblem _ -> Step.to(model);
        };
    }

    /** With how the words could go on. */
    Prompt completed(Prompt prompt) {
        String words = prompt.text();
        return prompt.with(Completion.at(
                words, words.length(), prompt.known(), surroundings.when().today()));
    }

    /** The names came while one types already. */
    Model known(Model model, Completion.Known names) {
        Prompt prompt = model.prompt();
        return prompt != null && prompt.kind() == Prompt.Kind.WORDS
                ? model.ask(prompt.isChoosing() ? prompt.with(names) : completed(prompt.with(names)))
                : model;
    }

    private Step shown(Model model, Shown wanted) {
        FrontPage front = model.front();
        FrontPage before = front.before();
        if (wanted.query().equals(front.shown().query())) {
            return Step.to(model.with(front.show(wanted)));
        }
        return before != null && wanted.query().equals(before.shown().query())
                ? lists.back(model, before.from(before))
                : lists.showWhileTyping(model, wanted);
    }

    /** What cannot be understood stays in the prompt, with the reason above it. */
    Step enter(Model model, String words) {
        return switch (parse(words)) {
            case Parsed.Understood understood ->
                kept(shown(unordered(model, understood.query()), narrowed(model, words, understood)));
            case QueryProblem problem ->
                asked(model.say(Notice.error(surroundings.words().of(problem))), Unfinished.opened(words));
        };
    }

    /** The list is by day whatever is asked for, and says so. */
    private Model unordered(Model model, Query query) {
        return query.order().isPresent()
                ? model.say(Notice.of(surroundings.words().of(Word.QUERY_SORT_IN_LIST)))
                : model;
    }

    private static Step kept(Step shown) {
        FrontPage front = shown.model().front();
        FrontPage before = front.before();
        boolean narrowed = front.shown().narrowed();
        FrontPage now = front.from(narrowed && before != null ? before.widest() : null);
        return new Step(shown.model().with(now), shown.effects());
    }

    /** Back to the same list, the same entry selected, on the same row. */
    Step escape(Model model) {
        FrontPage before = model.front().before();
        return before == null ? lists.show(model, widened(model)) : lists.back(model, before);
    }

    private static Shown widened(Model model) {
        return model.front().shown().narrow("", Query.ALL);
    }

    private static Shown narrowed(Model model, String words, Parsed.Understood understood) {
        return model.front().shown().narrow(words.strip(), understood.query());
    }

    private Parsed parse(String words) {
        return QueryParser.parse(words, surroundings.when().today());
    }
}
