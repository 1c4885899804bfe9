package dev.lede.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** The Markdown parser with our extensions. The class is loaded when the first article is opened, not before. */
final class Flexmark {
    static final DataHolder OPTIONS = options();

    private static final Parser PARSER = parser();

    private Flexmark() {}

    static Document parse(String markdown) {
        return PARSER.parse(markdown);
    }

    static DataHolder options() {
        var options = new MutableDataSet();
        options.setFrom(ParserEmulationProfile.COMMONMARK_0_29);
        options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false);
        // GFM asks for one, flexmark for three.
        options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
        options.set(
                Parser.EXTENSIONS,
                List.of(
                        TablesExtension.create(),
                        StrikethroughExtension.create(),
                        TaskListExtension.create(),
                        FootnoteExtension.create()));
        return options.toImmutable();
    }

    private static Parser parser() {
        return Parser.builder(OPTIONS)
                .customDelimiterProcessor(new CjkAsterisk())
                .customInlineParserExtensionFactory(new MathSyntax())
                .build();
    }
}
