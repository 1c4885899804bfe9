package dev.lede.cli;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import dev.lede.config.Word;
import dev.lede.library.Extracting;
import dev.lede.library.Extracting.Opinion;
import dev.lede.library.Extracting.Outcome;
import dev.lede.library.Extracting.PageMetadata;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code extract}: the article in a page as Markdown, or as JSON in UTF-8 whatever the locale. */
final class Extract extends Command {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final PositionalParamSpec page;
    private final OptionSpec batch;
    private final OptionSpec explain;
    private final OptionSpec json;

    Extract(Context context) {
        super(context);
        page = Arguments.any("FILE-OR-URL", say(Word.ARGUMENT_EXTRACT));
        batch = Arguments.flag(say(Word.OPTION_BATCH_EXTRACT), "--batch").build();
        explain = Arguments.flag(say(Word.OPTION_EXPLAIN), "--explain").build();
        json = Arguments.flag(say(Word.OPTION_JSON), "--json").build();
    }

    @Override
    String name() {
        return "extract";
    }

    @Override
    Word summary() {
        return Word.COMMAND_EXTRACT;
    }

    @Override
    List<ArgSpec> arguments() {
        return List.of(page, batch, explain, json);
    }

    @Override
    List<String> examples() {
        return List.of("lede extract page.html --explain");
    }

    @Override
    List<String> json() {
        return List.of(
                "path",
                "title",
                "byline",
                "published",
                "lang",
                "siteName",
                "thumbnail",
                "tags",
                "text",
                "markdown",
                "expert",
                "opinions[].expert",
                "opinions[].reason",
                "opinions[].text");
    }

    @Override
    boolean mayFail() {
        return true;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        return Arguments.isSet(batch) ? batch() : pages();
    }

    private int pages() throws IOException, InterruptedException {
        List<String> pages = Arguments.list(page);
        if (pages.isEmpty()) {
            throw missing(page.paramLabel());
        }
        var extracting = new Extracting(System.getenv());
        boolean all = true;
        for (String name : pages) {
            Outcome outcome = extracting.extract(name);
            all &= outcome instanceof Outcome.Found;
            if (Arguments.isSet(json)) {
                write(outcome);
            } else {
                print(outcome);
            }
        }
        return all ? Exit.DONE : Exit.FEED_FAILED;
    }

    private int batch() throws IOException, InterruptedException {
        var extracting = new Extracting(System.getenv());
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            write(extracting.extract(line));
        }
        return Exit.DONE;
    }

    private void print(Outcome outcome) {
        switch (outcome) {
            case Outcome.Found found -> {
                print(found.markdown());
                if (Arguments.isSet(explain)) {
                    found.opinions().forEach(one -> context.console().err().println(one.expert() + " " + one.reason()));
                }
            }
            case Outcome.Failed(String path, var problem) ->
                context.console()
                        .err()
                        .println("lede: " + path + ": " + context.words().of(problem));
        }
    }

    private void write(Outcome outcome) throws IOException {
        PrintStream out = System.out;
        try (JsonGenerator line = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            line.writeStartObject();
            line.writeStringField("path", outcome.path());
            switch (outcome) {
                case Outcome.Found found -> fields(found, line);
                case Outcome.Failed failed ->
                    line.writeStringField("error", failed.problem().kind().name());
            }
            line.writeEndObject();
            line.writeRaw('\n');
        }
        out.flush();
        if (out.checkError()) {
            throw new Console.ReaderGone();
        }
    }

    private void fields(Outcome.Found found, JsonGenerator line) throws IOException {
        PageMetadata metadata = found.metadata();
        line.writeStringField("title", metadata.title());
        line.writeStringField("byline", metadata.byline());
        line.writeStringField("published", metadata.published());
        line.writeStringField("lang", metadata.lang());
        line.writeStringField("siteName", metadata.siteName());
        line.writeStringField("thumbnail", metadata.thumbnail());
        strings("tags", metadata.tags(), line);
        line.writeStringField("text", found.text());
        line.writeStringField("markdown", found.markdown());
        line.writeStringField("expert", found.opinions().getFirst().expert());
        if (Arguments.isSet(explain)) {
            opinions(found.opinions(), line);
        }
    }

    private static void opinions(List<Opinion> opinions, JsonGenerator line) throws IOException {
        line.writeArrayFieldStart("opinions");
        for (Opinion one : opinions) {
            line.writeStartObject();
            line.writeStringField("expert", one.expert());
            line.writeStringField("reason", one.reason());
            line.writeStringField("text", one.text());
            line.writeEndObject();
        }
        line.writeEndArray();
    }

    private static void strings(String name, List<String> texts, JsonGenerator line) throws IOException {
        line.writeArrayFieldStart(name);
        for (String text : texts) {
            line.writeString(text);
        }
        line.writeEndArray();
    }
}
