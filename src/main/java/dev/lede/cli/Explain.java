package dev.lede.cli;

import dev.lede.config.QueryWords;
import dev.lede.config.Word;
import dev.lede.query.Query;
import dev.lede.query.QueryPrinter;
import java.util.List;

/** {@code explain}: what a query means and how it is found, for whoever wonders at what it brings. */
final class Explain extends QueryCommand {
    Explain(Context context) {
        super(context);
    }

    @Override
    String name() {
        return "explain";
    }

    @Override
    Word summary() {
        return Word.COMMAND_EXPLAIN;
    }

    @Override
    List<String> examples() {
        return List.of("lede explain '(rust or go) not tag:ads'");
    }

    @Override
    public Integer call() {
        Query read = query();
        var words = new QueryWords(context.words());
        List<String> meaning = words.meaning(read);
        line(Word.EXPLAIN_QUERY, QueryPrinter.print(read));
        line(Word.EXPLAIN_MEANING, meaning.getFirst());
        line(Word.EXPLAIN_ORDER, meaning.getLast());
        words.way(library().plan(read)).forEach(way -> line(Word.EXPLAIN_WAY, way));
        return Exit.DONE;
    }

    private void line(Word label, String value) {
        print(say(label, value));
    }
}
