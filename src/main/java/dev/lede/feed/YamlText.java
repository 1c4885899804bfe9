package dev.lede.feed;

import java.util.Map;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.representer.StandardRepresenter;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Fields as YAML that every reader of YAML 1.1 and 1.2 understands alike: a text is quoted unless it is one word that no
 * version takes for anything else. Each value is on one line.
 */
final class YamlText {
    private static final Pattern WORD =
            Pattern.compile("(?!(?i:y|n|yes|no|on|off|true|false|null)$)[A-Za-z][A-Za-z0-9_]*(?:-[A-Za-z0-9_]+)*", 0);

    /** The library's own limit, beyond which a key is written over two lines. */
    private static final int LONGEST_KEY = 1024;

    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setSchema(new CoreSchema())
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setDereferenceAliases(true)
            .setSplitLines(false)
            .setMaxSimpleKeyLength(LONGEST_KEY)
            .build();

    private YamlText() {}

    static String of(Map<String, Object> fields) {
        return new Dump(SETTINGS, new Quoting()).dumpToString(fields);
    }

    private static final class Quoting extends StandardRepresenter {
        Quoting() {
            super(SETTINGS);
            representers.put(String.class, text -> {
                boolean plain = WORD.matcher((String) text).matches();
                return representScalar(Tag.STR, (String) text, plain ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED);
            });
        }
    }
}
