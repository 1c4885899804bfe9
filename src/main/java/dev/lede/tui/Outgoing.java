package dev.lede.tui;

import dev.lede.config.Word;
import dev.lede.library.ArticleFile;
import dev.lede.library.Opening;
import dev.lede.model.Article;
import dev.lede.tui.prompt.Prompt;
import dev.lede.tui.reader.Reader;
import dev.lede.tui.status.Notice;

/** What takes the open article out of the reader: into a file, or into a command of the person's. */
final class Outgoing {
    private static final String FOLDER = "~/lede/";

    private final Surroundings surroundings;

    Outgoing(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    Step askForCommand(Model model) {
        return ask(model, Prompt.forPipe());
    }

    Step askForFile(Model model) {
        Reader reader = model.reader();
        return reader == null
                ? Step.to(model)
                : ask(
                        model,
                        Prompt.forFile(FOLDER
                                + ArticleFile.name(
                                        reader.entry(), surroundings.when().zone())));
    }

    private Step ask(Model model, Prompt prompt) {
        Reader reader = model.reader();
        Article article = reader == null ? null : reader.article();
        if (article == null) {
            return Step.to(model);
        }
        return article.expired() ? say(model, Notice.of(words(Word.EXPIRED))) : Step.to(model.ask(prompt));
    }

    static Step pipe(Model model, String typed) {
        Reader reader = model.reader();
        Article article = reader == null ? null : reader.article();
        Piping as = Piping.of(typed.strip());
        String command = as.command(typed.strip());
        return reader == null || article == null || command.isEmpty()
                ? Step.to(model)
                : Step.to(model, new Effect.Pipe(article, reader.aids().form(), as, command));
    }

    static Step write(Model model, String path) {
        Reader reader = model.reader();
        Article article = reader == null ? null : reader.article();
        return reader == null || article == null || path.isBlank()
                ? Step.to(model)
                : Step.to(model, new Effect.WriteFile(article, reader.aids().form(), path.strip()));
    }

    Step piped(Model model, String command, Opening how) {
        return say(
                model,
                switch (how) {
                    case Opening.Opened() -> Notice.of(words(Word.PIPED, command));
                    case Opening.Missing(var program) -> Notice.error(words(Word.PIPE_CANNOT, program));
                    case Opening.Ended(var program, var code) -> Notice.error(words(Word.PIPE_FAILED, program, code));
                    case Opening.Refused() -> Notice.error(words(Word.PIPE_CANNOT, command));
                });
    }

    /** Where it could not be written the path is asked for again, unless the person does something else by now. */
    Step written(Model model, Msg.FileWritten written) {
        return switch (written.how()) {
            case ArticleFile.Result.Written(var file) -> say(model, Notice.of(words(Word.ARTICLE_WRITTEN, file)));
            case ArticleFile.Result.Taken(var file) -> again(model, written, words(Word.FILE_TAKEN, file));
            case ArticleFile.Result.Failed(var file, var why) ->
                again(model, written, words(Word.FILE_UNWRITABLE, file, why));
        };
    }

    private static Step again(Model model, Msg.FileWritten written, String why) {
        Reader reader = model.reader();
        boolean here = reader != null
                && reader.entry().id().equals(written.entry())
                && model.prompt() == null
                && model.dialog() == null;
        Model told = model.say(Notice.error(why));
        return Step.to(here ? told.ask(Prompt.forFile(written.path())) : told);
    }

    private String words(Word word, Object... values) {
        return surroundings.words().of(word, values);
    }

    private static Step say(Model model, Notice notice) {
        return Step.to(model.say(notice));
    }
}
