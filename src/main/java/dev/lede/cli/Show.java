package dev.lede.cli;

import dev.lede.config.Word;
import dev.lede.library.JsonLines;
import dev.lede.markdown.EditWords;
import dev.lede.markdown.HeadWords;
import dev.lede.markdown.MarkdownToHtml;
import dev.lede.markdown.Printed;
import dev.lede.model.Article;
import dev.lede.text.Clean;
import dev.lede.text.StyledText;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code show}: one article, in the form asked for. */
final class Show extends Command {
    /** Below this nothing can be set. */
    private static final int NARROWEST = 10;

    private final PositionalParamSpec id;
    private final OptionSpec format;
    private final OptionSpec width;
    private final Paint paint;

    Show(Context context) {
        super(context);
        id = Arguments.one("ID", say(Word.ARGUMENT_ID));
        format = Arguments.value(Format.class, "FORMAT", say(Word.OPTION_FORMAT), "-f", "--format")
                .build();
        width = Arguments.value(Integer.class, "N", say(Word.OPTION_WIDTH), "-w", "--width")
                .build();
        paint = new Paint(context);
    }

    /** Named as they are typed. */
    private enum Format {
        ANSI,
        TEXT,
        MARKDOWN,
        HTML,
        JSON,
        DIFF
    }

    @Override
    String name() {
        return "show";
    }

    @Override
    Word summary() {
        return Word.COMMAND_SHOW;
    }

    @Override
    List<ArgSpec> arguments() {
        return List.of(id, format, width, paint.option());
    }

    @Override
    List<String> examples() {
        return List.of("lede show 12 --format markdown", "lede show 12 --format diff");
    }

    @Override
    List<String> json() {
        return Stream.concat(JsonLines.ENTRY.stream(), JsonLines.ARTICLE.stream())
                .toList();
    }

    @Override
    public Integer call() {
        Article article = article();
        switch (format()) {
            case ANSI -> lines(article, line -> print(paint.of(line)));
            case TEXT -> lines(article, line -> print(line.plain()));
            case MARKDOWN -> print(Clean.block(kept(article).markdown()));
            case HTML -> print(Clean.block(MarkdownToHtml.of(kept(article))));
            case DIFF -> edits(article);
            case JSON -> print(new JsonLines(context.when().zone()).article(article));
        }
        return Exit.DONE;
    }

    private Article article() {
        String typed = Arguments.text(id);
        return Target.id(typed)
                .flatMap(library()::article)
                .orElseThrow(() -> new WrongUse(say(Word.NO_SUCH_ENTRY, typed)));
    }

    private Format format() {
        Format asked = format.getValue();
        if (asked != null) {
            return asked;
        }
        return paint.isWanted() ? Format.ANSI : Format.TEXT;
    }

    private void lines(Article article, Consumer<StyledText> print) {
        Printed.each(article, head(article), width(), print);
    }

    private void edits(Article article) {
        if (article.versions().isEmpty()) {
            tell(Word.NEVER_EDITED, article.entry().title());
            return;
        }
        var when = context.when();
        var words = new EditWords(when::edited, when::unchanged, !paint.hasColours());
        Printed.edits(article, head(article), words, width(), line -> print(paint.of(line)));
    }

    private HeadWords head(Article article) {
        var when = context.when();
        return new HeadWords(when.dateline(article), when.shortfall(article), when.sources(article));
    }

    /** As asked; else the reader's column, or the terminal where that is narrower. */
    private int width() {
        int column = context.config().get().width();
        int fits = context.console().outIsTerminal()
                ? Math.min(column, context.console().columns())
                : column;
        return Math.max(NARROWEST, Arguments.number(width, fits));
    }

    /** Where the text is no longer kept, our sentence must not pass for the publisher's. */
    private Article kept(Article article) {
        if (article.expired()) {
            throw new WrongUse(say(Word.EXPIRED));
        }
        return article;
    }
}
