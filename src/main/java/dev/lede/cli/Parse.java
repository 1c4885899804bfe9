package dev.lede.cli;

import dev.lede.config.Word;
import dev.lede.library.Parsing;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code parse}: what lede reads in a feed's file, as JSON in UTF-8 whatever the locale. */
final class Parse extends Command {
    private final PositionalParamSpec file;
    private final OptionSpec batch;
    private final OptionSpec json;
    private final OptionSpec contentType;
    private final OptionSpec baseUrl;

    Parse(Context context) {
        super(context);
        file = Arguments.any("FILE", say(Word.ARGUMENT_PARSE));
        batch = Arguments.flag(say(Word.OPTION_BATCH), "--batch").build();
        json = Arguments.flag(say(Word.OPTION_JSON), "--json").build();
        contentType = Arguments.value(String.class, "TYPE", say(Word.OPTION_CONTENT_TYPE), "--content-type")
                .build();
        baseUrl = Arguments.value(String.class, "URL", say(Word.OPTION_BASE_URL), "--base-url")
                .build();
    }

    @Override
    String name() {
        return "parse";
    }

    @Override
    Word summary() {
        return Word.COMMAND_PARSE;
    }

    @Override
    List<ArgSpec> arguments() {
        return List.of(file, contentType, baseUrl, batch, json);
    }

    @Override
    List<String> examples() {
        return List.of("lede parse feed.xml");
    }

    @Override
    List<String> json() {
        return List.of(
                "title",
                "link",
                "description",
                "language",
                "id",
                "entries[].id",
                "entries[].title",
                "entries[].link",
                "entries[].author",
                "entries[].published",
                "entries[].updated",
                "entries[].summary",
                "entries[].content",
                "entries[].language",
                "entries[].thumbnail",
                "entries[].comments",
                "entries[].tags",
                "entries[].enclosures[].url",
                "entries[].enclosures[].type",
                "entries[].enclosures[].length");
    }

    @Override
    boolean mayFail() {
        return true;
    }

    @Override
    public Integer call() throws IOException {
        return Arguments.isSet(batch) ? batch() : files();
    }

    private int files() throws IOException {
        List<String> files = Arguments.list(file);
        if (files.isEmpty()) {
            throw missing(file.paramLabel());
        }
        boolean all = true;
        for (String name : files) {
            all &= parse(new Parsing.Job(name, contentType.getValue(), baseUrl.getValue()));
        }
        return all ? Exit.DONE : Exit.FEED_FAILED;
    }

    private int batch() throws IOException {
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            parse(Parsing.Job.of(line));
        }
        return Exit.DONE;
    }

    private static boolean parse(Parsing.Job job) throws IOException {
        PrintStream out = System.out;
        boolean feed = Parsing.parse(job, out);
        if (out.checkError()) {
            throw new Console.ReaderGone();
        }
        return feed;
    }
}
