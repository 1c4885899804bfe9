package dev.lede.tui;

import dev.lede.config.When;
import dev.lede.config.Word;
import dev.lede.config.Words;
import dev.lede.library.ArticleFile;
import dev.lede.library.Opening;
import dev.lede.markdown.HeadWords;
import dev.lede.markdown.MarkdownToHtml;
import dev.lede.markdown.Printed;
import dev.lede.model.Article;
import dev.lede.text.Clean;
import dev.lede.tui.reader.Aids;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Where articles leave the reader. A command gets the text by its input alone, never as a word of the shell. */
final class Outlet {
    private final Words words;
    private final When when;
    private final int width;
    private final Display display;

    Outlet(Surroundings surroundings, Display display) {
        this.words = surroundings.words();
        this.when = surroundings.when();
        this.width = surroundings.width();
        this.display = display;
    }

    Msg write(Effect.WriteFile write) {
        Article article = write.form().of(write.article());
        return new Msg.FileWritten(
                article.entry().id(), write.path(), ArticleFile.write(write.path(), article, when.zone()));
    }

    /** The command has the terminal, and what it printed stays until the person has seen it. */
    Msg pipe(Effect.Pipe pipe) {
        byte[] text = text(pipe).getBytes(StandardCharsets.UTF_8);
        var ended = new AtomicReference<@Nullable Opening>();
        display.lend(() -> {
            ended.set(run(pipe.command(), text));
            display.awaitEnter(words.of(Word.PIPE_ENTER));
        });
        return new Msg.Piped(pipe.command(), Objects.requireNonNullElseGet(ended.get(), Opening.Refused::new));
    }

    private String text(Effect.Pipe pipe) {
        Article article = pipe.form().of(pipe.article());
        return switch (pipe.as()) {
            case MARKDOWN -> Clean.block(article.markdown()) + "\n";
            case HTML -> Clean.block(html(article, pipe.form())) + "\n";
            case TEXT -> plain(article);
        };
    }

    /** What the feed sent is not what stands on the page. */
    private static String html(Article article, Aids.Form form) {
        return form == Aids.Form.PAGE ? MarkdownToHtml.convert(article.markdown()) : MarkdownToHtml.of(article);
    }

    private String plain(Article article) {
        var text = new StringBuilder();
        var head = new HeadWords(when.dateline(article), when.shortfall(article), when.sources(article));
        Printed.each(article, head, width, line -> text.append(line.plain()).append('\n'));
        return text.toString();
    }

    private static Opening run(String command, byte[] text) {
        String shell = Objects.requireNonNullElse(System.getenv("SHELL"), "/bin/sh");
        try {
            Process process = new ProcessBuilder(List.of(shell, "-c", command))
                    .redirectOutput(Redirect.INHERIT)
                    .redirectError(Redirect.INHERIT)
                    .start();
            feed(process, text);
            int code = process.waitFor();
            return code == 0 ? new Opening.Opened() : new Opening.Ended(command, code);
        } catch (IOException e) {
            warn("start " + shell, e);
            return new Opening.Missing(shell);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Opening.Opened();
        }
    }

    private static void feed(Process process, byte[] text) {
        try (var input = process.getOutputStream()) {
            input.write(text);
        } catch (IOException e) {
            // It has seen enough, like head: how it ends tells whether that was meant.
            System.getLogger("dev.lede.tui").log(System.Logger.Level.DEBUG, "the command reads no further", e);
        }
    }

    /** Named only when needed: finding the log opens every jar. */
    private static void warn(String what, IOException cause) {
        System.getLogger("dev.lede.tui").log(System.Logger.Level.WARNING, what, cause);
    }
}
