package dev.lede.feed;

import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Front matter between {@code ---}. Dates stay text: YAML 1.2 knows none, and only their reader knows the zone. */
final class FrontMatterYaml {
    private static final int LONGEST = 256 * 1024;
    private static final int MOST_ALIASES = 50;

    private FrontMatterYaml() {}

    static Map<String, Object> read(String block) throws BrokenFrontMatterException {
        try {
            refuseDeepNesting(block);
            var raw = new Load(settings()).loadFromString(block);
            if (raw == null) {
                return Map.of();
            }
            if (raw instanceof Map<?, ?> map) {
                return FieldValues.of(map);
            }
            throw new BrokenFrontMatterException("YAML front matter: expected lines of the form “name: value”");
        } catch (MarkedYamlEngineException e) {
            throw new BrokenFrontMatterException("YAML front matter: " + e.getProblem() + lineOf(e), e);
        } catch (YamlEngineException e) {
            throw new BrokenFrontMatterException("YAML front matter: " + e.getMessage(), e);
        }
    }

    private static LoadSettings settings() {
        return LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setAllowDuplicateKeys(true)
                .setMaxAliasesForCollections(MOST_ALIASES)
                .setCodePointLimit(LONGEST)
                .build();
    }

    /** The parser's events come without recursion; what builds values from them recurses. */
    private static void refuseDeepNesting(String block) throws BrokenFrontMatterException {
        int depth = 0;
        for (Event event : new Parse(settings()).parseString(block)) {
            depth += change(event.getEventId());
            if (depth > FieldValues.DEEPEST) {
                throw new BrokenFrontMatterException("YAML front matter: nested too deeply");
            }
        }
    }

    private static int change(Event.ID event) {
        return switch (event) {
            case SequenceStart, MappingStart -> 1;
            case SequenceEnd, MappingEnd -> -1;
            case Alias, Comment, DocumentEnd, DocumentStart, Scalar, StreamEnd, StreamStart -> 0;
        };
    }

    /** The line in the file: the block begins on its second. */
    private static String lineOf(MarkedYamlEngineException e) {
        return e.getProblemMark().map(mark -> ", line " + (mark.getLine() + 2)).orElse("");
    }
}
