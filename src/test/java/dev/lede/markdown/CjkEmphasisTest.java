package dev.lede.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.ast.Node;
import dev.lede.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What our asterisks read otherwise than the specification: Chinese only. */
class CjkEmphasisTest {
    private static final Pattern EXAMPLE =
            Pattern.compile("(?m)^`{32} example[^\\n]*\\R((?:.*\\R)*?)\\.\\R(?:.*\\R)*?`{32}$");

    private static final Parser OURS = parser(new CjkAsterisk());
    private static final Parser SPECIFIED = parser(new Specified());

    @ParameterizedTest
    @ValueSource(strings = {"commonmark-0.31.2.txt", "gfm-0.29.txt"})
    void noExampleOfTheSpecificationChanges(String file) throws IOException {
        var examples = EXAMPLE.matcher(Files.readString(Shared.folder("text").resolve(file)))
                .results()
                .map(example -> example.group(1).replace('→', '\t'))
                .toList();
        assertThat(examples)
                .hasSizeGreaterThan(600)
                .allSatisfy(example -> assertThat(tree(OURS, example)).isEqualTo(tree(SPECIFIED, example)));
    }

    @Test
    void besideChineseEmphasisIsFoundThatTheSpecificationDoesNotSee() {
        String chinese = "他说**“你好”**然后";
        assertThat(tree(SPECIFIED, chinese)).doesNotContain("StrongEmphasis");
        assertThat(tree(OURS, chinese)).contains("StrongEmphasis");
    }

    private static Parser parser(AsteriskDelimiterProcessor asterisks) {
        return Parser.builder(Flexmark.options())
                .customDelimiterProcessor(asterisks)
                .build();
    }

    private static String tree(Parser parser, String markdown) {
        var tree = new StringBuilder();
        for (Node node : parser.parse(markdown).getDescendants()) {
            tree.append(node.getNodeName())
                    .append(' ')
                    .append(node.getStartOffset())
                    .append('-')
                    .append(node.getEndOffset())
                    .append('\n');
        }
        return tree.toString();
    }

    private static final class Specified extends AsteriskDelimiterProcessor {
        Specified() {
            super(true);
        }

        @Override
        public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
            return new CjkAsterisk().getDelimiterUse(opener, closer);
        }
    }
}
