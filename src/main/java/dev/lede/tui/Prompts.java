package dev.lede.tui;

import dev.lede.tui.prompt.Option;
import dev.lede.tui.prompt.Prompt;
import dev.lede.tui.sidebar.Choice;

/** What keys do while something is typed. */
final class Prompts {
    private final Lists lists;
    private final Following following;
    private final Finding finding;
    private final Jumps jumps;

    Prompts(Lists lists, Following following, Finding finding, Jumps jumps) {
        this.lists = lists;
        this.following = following;
        this.finding = finding;
        this.jumps = jumps;
    }

    Step key(Model model, Prompt prompt, String key) {
        return switch (key) {
            case "Enter" -> enter(model.ask(null), prompt);
            case "Esc" -> Step.to(model.ask(null));
            case "Backspace" -> Step.to(prompt.text().isEmpty() ? model.ask(null) : model.ask(prompt.shortened()));
            case "Ctrl-U" -> Step.to(model.ask(prompt.emptied()));
            case "Down", "Tab" -> Step.to(model.ask(prompt.move(1)));
            case "Up" -> Step.to(model.ask(prompt.move(-1)));
            case "Space" -> Step.to(model.ask(prompt.typed(" ")));
            default -> Step.to(isText(key) ? model.ask(prompt.typed(key)) : model);
        };
    }

    /** The names of keys that are no characters are longer, and ASCII. */
    private static boolean isText(String key) {
        return key.length() == 1 || key.charAt(0) > '~';
    }

    private Step enter(Model model, Prompt prompt) {
        return switch (prompt.kind()) {
            case WORDS -> lists.narrow(model, prompt.text());
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
