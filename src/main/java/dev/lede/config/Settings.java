package dev.lede.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The settings of one YAML file by name, each with the line it stands on. */
record Settings(ConfigFile file, Map<String, Setting> byName) {

    /**
     * One setting: a single word, or, where it is listed, any number.
     *
     * @param parts where it is a list of things that have settings of their own
     */
    record Setting(List<String> values, boolean listed, int line, List<Map<String, Setting>> parts) {}

    static Settings defaults() {
        return packed("default.yaml");
    }

    /** Of the project's own {@code config} folder. */
    static Settings packed(String name) {
        return parse(new ConfigFile(Path.of(name), new Words(Words.Language.ENGLISH)), text(name));
    }

    static String text(String name) {
        try (InputStream yaml = Settings.class.getResourceAsStream(name)) {
            if (yaml == null) {
                throw new IllegalStateException(name + " is not in the jar");
            }
            return new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** No file is a file without settings. */
    static Settings of(ConfigFile file) {
        if (!Files.exists(file.path())) {
            return new Settings(file, Map.of());
        }
        try {
            return parse(file, Files.readString(file.path()));
        } catch (IOException e) {
            throw file.refusal(0, Word.CONFIG_UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    /** These settings, and for what they do not name those of {@code other}; a name that is in neither is refused. */
    Settings over(Settings other) {
        var all = new LinkedHashMap<>(other.byName);
        byName.forEach((name, setting) -> {
            if (all.replace(name, setting) == null) {
                throw file.refusal(setting.line, Word.CONFIG_UNKNOWN, name, String.join(", ", other.byName.keySet()));
            }
        });
        return new Settings(file, all);
    }

    private static Settings parse(ConfigFile file, String yaml) {
        try {
            var root = new Compose(LoadSettings.builder()
                            .setMaxAliasesForCollections(0)
                            .build())
                    .composeString(yaml);
            return new Settings(file, root.map(node -> settings(file, node)).orElse(Map.of()));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            throw file.refusal(line, Word.CONFIG_NOT_YAML, e.getProblem());
        } catch (YamlEngineException e) {
            throw file.refusal(0, Word.CONFIG_NOT_YAML, String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, Setting> settings(ConfigFile file, Node root) {
        if (!(root instanceof MappingNode mapping)) {
            throw file.refusal(1, Word.CONFIG_LINES_EXPECTED);
        }
        return settings(file, mapping, true);
    }

    /** @param outer whether one of them may be a list of parts: these have none */
    private static Map<String, Setting> settings(ConfigFile file, MappingNode mapping, boolean outer) {
        var settings = new LinkedHashMap<String, Setting>();
        for (var line : mapping.getValue()) {
            int number = line.getKeyNode()
                    .getStartMark()
                    .map(mark -> mark.getLine() + 1)
                    .orElse(0);
            Node value = line.getValueNode();
            List<Map<String, Setting>> parts = outer ? parts(file, value) : List.of();
            List<String> words = parts.isEmpty() ? words(file, number, value) : List.of();
            settings.put(
                    word(file, number, line.getKeyNode()),
                    new Setting(words, value instanceof SequenceNode, number, parts));
        }
        return settings;
    }

    private static List<Map<String, Setting>> parts(ConfigFile file, Node value) {
        boolean ofParts = value instanceof SequenceNode list
                && !list.getValue().isEmpty()
                && list.getValue().stream().allMatch(MappingNode.class::isInstance);
        return ofParts
                ? ((SequenceNode) value)
                        .getValue().stream()
                                .map(part -> settings(file, (MappingNode) part, false))
                                .toList()
                : List.of();
    }

    private static List<String> words(ConfigFile file, int line, Node value) {
        return value instanceof SequenceNode list
                ? list.getValue().stream().map(node -> word(file, line, node)).toList()
                : List.of(word(file, line, value));
    }

    private static String word(ConfigFile file, int line, Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw file.refusal(line, Word.CONFIG_WORDS_EXPECTED);
    }
}
