package dev.lede.cli;

import dev.lede.config.Word;
import dev.lede.library.ExportFormat;
import dev.lede.library.JsonLines;
import dev.lede.query.Query;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code export}: what is followed, for other readers; or every entry with its marks, for lede. */
final class Export extends Command {
    private enum Form {
        OPML,
        URLS,
        JSONL
    }

    private final PositionalParamSpec form;

    Export(Context context) {
        super(context);
        form = Arguments.choice(Form.class, "FORMAT", say(Word.ARGUMENT_EXPORT));
    }

    @Override
    String name() {
        return "export";
    }

    @Override
    Word summary() {
        return Word.COMMAND_EXPORT;
    }

    @Override
    List<ArgSpec> arguments() {
        return List.of(form);
    }

    @Override
    List<String> examples() {
        return List.of("lede export opml > feeds.opml");
    }

    @Override
    List<String> json() {
        return JsonLines.ENTRY;
    }

    @Override
    public Integer call() {
        Form chosen = form.getValue();
        switch (chosen) {
            case OPML -> write(ExportFormat.OPML);
            case URLS -> write(ExportFormat.URLS);
            case JSONL ->
                new EntryRows(context, '\n')
                        .print(Query.ALL, -1, new JsonLines(context.when().zone())::entry);
        }
        return Exit.DONE;
    }

    private void write(ExportFormat format) {
        context.console().out().print(library().export(format));
    }
}
