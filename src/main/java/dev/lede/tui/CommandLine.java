package dev.lede.tui;

import dev.lede.config.Command;
import dev.lede.config.Word;
import dev.lede.tui.prompt.Prompt;
import dev.lede.tui.sidebar.Choice;
import dev.lede.tui.status.Notice;
import java.util.List;
import java.util.Optional;

/** What is typed behind a colon: a command of the table by its name, and behind it how often or what about. */
final class CommandLine {
    private final Surroundings surroundings;
    private final Commands commands;
    private final Lists lists;
    private final Narrowing narrowing;
    private final Following following;

    CommandLine(Surroundings surroundings, Commands commands, Lists lists, Narrowing narrowing, Following following) {
        this.surroundings = surroundings;
        this.commands = commands;
        this.lists = lists;
        this.narrowing = narrowing;
        this.following = following;
    }

    /** What is no command stays in the prompt, with the reason above it. */
    Step enter(Model model, String line) {
        String[] words = line.strip().split("\\s+", 2);
        if (words[0].isEmpty()) {
            return Step.to(model);
        }
        return named(Command.in(model.reader() != null), words[0])
                .map(command ->
                        words.length == 1 ? commands.press(model, command, 1) : press(model, command, words[1], line))
                .orElseGet(() -> refused(model, line, Word.NO_SUCH_COMMAND, words[0]));
    }

    /** By its name, or by as much of it as no other begins with. */
    private static Optional<Command> named(List<Command> commands, String name) {
        List<Command> begin = commands.stream()
                .filter(command -> command.word().startsWith(name))
                .toList();
        return begin.stream()
                .filter(command -> command.word().equals(name))
                .findFirst()
                .or(() -> begin.size() == 1 ? Optional.of(begin.getFirst()) : Optional.empty());
    }

    private Step press(Model model, Command command, String about, String line) {
        if (command == Command.NARROW) {
            return narrowing.enter(narrowing.ask(model).model().ask(null), about);
        } else if (command == Command.ADD_FEED) {
            return following.find(model, about);
        } else if (command == Command.PICK_TAG) {
            return lists.choose(model, new Choice.OfTag(about));
        }
        return about.matches("[1-9]\\d{0,3}")
                ? commands.press(model, command, Integer.parseInt(about))
                : refused(model, line, Word.TOO_MUCH, about);
    }

    private Step refused(Model model, String line, Word why, String what) {
        return Step.to(model.say(Notice.error(surroundings.words().of(why, what)))
                .ask(Prompt.forCommand(model.reader() != null).typed(line)));
    }
}
