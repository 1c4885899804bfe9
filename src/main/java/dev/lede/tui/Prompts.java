package dev.lede.tui;

import dev.lede.query.Unfinished;
import dev.lede.tui.help.Help;
import dev.lede.tui.prompt.Option;
import dev.lede.tui.prompt.Prompt;
import java.util.List;

/** What keys do while something is typed. */
final class Prompts {
    private final Lists lists;
    private final Narrowing narrowing;
    private final Following following;
    private final Finding finding;
    private final Jumps jumps;
    private final CommandLine line;

    Prompts(Lists lists, Narrowing narrowing, Following following, Finding finding, Jumps jumps, CommandLine line) {
        this.finding = finding;
        this.jumps = jumps;
        this.line = line;
        this.lists = lists;
        this.narrowing = narrowing;
        this.following = following;
    }

    Step key(Model model, Prompt prompt, String key) {
        return prompt.copiedBy(key)
                .map(address -> jumps.copy(model.ask(null), address))
                .orElseGet(() -> typing(model, prompt, key));
    }

    private Step typing(Model model, Prompt prompt, String key) {
        return switch (key) {
            case "Enter" -> enter(model.ask(null).remember(prompt.kind(), prompt.text()), prompt);
            case "Esc" -> escape(model, prompt);
            case "Backspace" -> prompt.text().isEmpty() ? escape(model, prompt) : typed(model, prompt.shortened());
            case "Ctrl-U" -> typed(model, prompt.emptied());
            case "Tab" -> complete(model, prompt);
            case "Right" -> accept(model, prompt);
            case "Down" -> move(model, prompt, 1);
            case "Up" -> move(model, prompt, -1);
            case "Space" -> typed(model, prompt.typed(" "));
            default -> isText(key) ? typed(model, prompt.typed(key)) : Step.to(model);
        };
    }

    Step typed(Model model, Prompt now) {
        return switch (now.kind()) {
            case WORDS -> narrowing.typed(model.ask(narrowing.completed(now)), now.text());
            case HELP -> Step.to(searched(model, now.text()).ask(now));
            case COMMAND, ADDRESS, FEED, FIND, HEADING, LINK, PIPE, WRITE -> Step.to(model.ask(now));
        };
    }

    private static Model searched(Model model, String part) {
        Help help = model.help();
        return help == null ? model : model.help(help.narrow(part));
    }

    private Step complete(Model model, Prompt prompt) {
        return switch (prompt.kind()) {
            case WORDS -> {
                Prompt taken = prompt.takeNext();
                yield taken.isChoosing() ? narrowing.typed(model.ask(taken), taken.text()) : typed(model, taken);
            }
            case COMMAND ->
                prompt.completed()
                        .map(text -> typed(model, prompt.emptied().typed(text)))
                        .orElse(Step.to(model));
            case FEED, HEADING, LINK -> Step.to(model.ask(prompt.move(1)));
            case ADDRESS, HELP, FIND, PIPE, WRITE -> Step.to(model);
        };
    }

    /** Stays with what Tab has come to, and shows how that could go on. */
    private Step accept(Model model, Prompt prompt) {
        return prompt.isChoosing() ? typed(model, prompt) : complete(model, prompt);
    }

    /** Through what there is to choose from, or, where the text is free, through what was typed before. */
    private Step move(Model model, Prompt prompt, int by) {
        return switch (prompt.kind()) {
            case FEED, HEADING, LINK -> Step.to(model.ask(prompt.move(by)));
            case WORDS, COMMAND, ADDRESS, HELP, FIND, PIPE, WRITE -> {
                List<String> before = model.history().of(prompt.kind());
                int back = Math.clamp(prompt.selected() - by, 0, before.size());
                yield back == prompt.selected()
                        ? Step.to(model)
                        : typed(model, prompt.recalled(back == 0 ? "" : before.get(back - 1), back));
            }
        };
    }

    private Step escape(Model model, Prompt prompt) {
        Model closed = model.ask(null);
        return switch (prompt.kind()) {
            case WORDS -> narrowing.escape(closed);
            case HELP -> Step.to(searched(closed, ""));
            case COMMAND, ADDRESS, FEED, FIND, HEADING, LINK, PIPE, WRITE -> Step.to(closed);
        };
    }

    /** The names of keys that are no characters are longer, and ASCII. */
    static boolean isText(String key) {
        return key.length() == 1 || key.charAt(0) > '~';
    }

    private Step enter(Model model, Prompt prompt) {
        return switch (prompt.kind()) {
            case WORDS -> narrowing.enter(model, Unfinished.starred(prompt.text()));
            case COMMAND -> line.enter(model, prompt.text());
            case HELP -> Step.to(model);
            case ADDRESS -> following.find(model, prompt.text().strip());
            case FIND -> finding.find(model, prompt.text());
            case PIPE -> Outgoing.pipe(model, prompt.text());
            case WRITE -> Outgoing.write(model, prompt.text());
            case FEED, HEADING, LINK ->
                prompt.picked().map(option -> chosen(model, option)).orElse(Step.to(model));
        };
    }

    private Step chosen(Model model, Option option) {
        return switch (option) {
            case Option.OfCommand _, Option.OfPart _ -> Step.to(model);
            case Option.OfHeading(var heading) -> jumps.to(model, heading.offset());
            case Option.OfLink(var link) -> jumps.open(model, link.link().address());
            case Option.OfFeed(var kind, var offer) -> following.follow(model, kind, offer);
        };
    }
}
