package dev.lede.tui;

import dev.lede.tui.prompt.Option;
import dev.lede.tui.prompt.Prompt;
import dev.lede.tui.sidebar.Choice;

/** What keys do while something is typed. */
final class Prompts {
    private final Lists lists;
    private final Narrowing narrowing;
    private final Following following;
    private final Finding finding;
    private final Jumps jumps;

    Prompts(Lists lists, Narrowing narrowing, Following following, Finding finding, Jumps jumps) {
        this.lists = lists;
        this.narrowing = narrowing;
        this.following = following;
        this.finding = finding;
        this.jumps = jumps;
    }

    Step key(Model model, Prompt prompt, String key) {
        return switch (key) {
            case "Enter" -> enter(model.ask(null), prompt);
            case "Esc" -> escape(model, prompt);
            case "Backspace" -> prompt.text().isEmpty() ? escape(model, prompt) : typed(model, prompt.shortened());
            case "Ctrl-U" -> typed(model, prompt.emptied());
            case "Down", "Tab" -> Step.to(model.ask(prompt.move(1)));
            case "Up" -> Step.to(model.ask(prompt.move(-1)));
            case "Space" -> typed(model, prompt.typed(" "));
            default -> isText(key) ? typed(model, prompt.typed(key)) : Step.to(model);
        };
    }

    Step typed(Model model, Prompt now) {
        Model asked = model.ask(now);
        return now.kind() == Prompt.Kind.WORDS ? narrowing.typed(asked, now.text()) : Step.to(asked);
    }

    private Step escape(Model model, Prompt prompt) {
        Model closed = model.ask(null);
        return prompt.kind() == Prompt.Kind.WORDS ? narrowing.escape(closed) : Step.to(closed);
    }

    /** The names of keys that are no characters are longer, and ASCII. */
    private static boolean isText(String key) {
        return key.length() == 1 || key.charAt(0) > '~';
    }

    private Step enter(Model model, Prompt prompt) {
        return switch (prompt.kind()) {
            case WORDS -> narrowing.enter(model, prompt.text());
            case ADDRESS -> following.find(model, prompt.text().strip());
            case FIND -> finding.find(model, prompt.text());
            case TAG, FEED, HEADING, LINK ->
                prompt.picked().map(option -> chosen(model, option)).orElse(Step.to(model));
        };
    }

    private Step chosen(Model model, Option option) {
        return switch (option) {
            case Option.OfTag(var tag) -> lists.choose(model, new Choice.OfTag(tag.name()));
            case Option.OfHeading(var heading) -> jumps.to(model, heading.offset());
            case Option.OfLink(var link) -> jumps.open(model, link.address());
            case Option.OfFeed(var kind, var offer) -> following.follow(model, kind, offer);
        };
    }
}
