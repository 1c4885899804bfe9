package dev.lede.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What can stand behind a command, in picocli's terms. */
final class Arguments {
    private Arguments() {}

    static OptionSpec.Builder flag(String description, String... names) {
        return OptionSpec.builder(names)
                .arity("0")
                .type(boolean.class)
                .defaultValue("false")
                .description(description);
    }

    static OptionSpec.Builder value(Class<?> type, String label, String description, String... names) {
        return OptionSpec.builder(names).arity("1").type(type).paramLabel(label).description(description);
    }

    /** An option that may stand more than once. */
    static OptionSpec values(String label, String description, String... names) {
        return value(List.class, label, description, names)
                .auxiliaryTypes(String.class)
                .build();
    }

    static PositionalParamSpec one(String label, String description) {
        return first(label, description, "1");
    }

    /** One that may be left out. */
    static PositionalParamSpec maybe(String label, String description) {
        return first(label, description, "0..1");
    }

    private static PositionalParamSpec first(String label, String description, String arity) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .index("0")
                .arity(arity)
                .required(!arity.startsWith("0"))
                .type(String.class)
                .description(description)
                .build();
    }

    /** One of the names of an enumeration, in first place. */
    static PositionalParamSpec choice(Class<? extends Enum<?>> choices, String label, String description) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .index("0")
                .arity("1")
                .required(true)
                .type(choices)
                .description(description)
                .build();
    }

    static PositionalParamSpec any(String label, String description) {
        return words(label, description, 0, "0..*");
    }

    /** All words from that place on. */
    static PositionalParamSpec words(String label, String description, int first, String arity) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .index(first + "..*")
                .arity(arity)
                .required(!arity.startsWith("0"))
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(description)
                .build();
    }

    static boolean isSet(ArgSpec flag) {
        return Boolean.TRUE.equals(flag.getValue());
    }

    static String text(ArgSpec argument) {
        String value = argument.getValue();
        return value == null ? "" : value;
    }

    static List<String> list(ArgSpec argument) {
        @Nullable List<String> values = argument.getValue();
        return values == null ? List.of() : values;
    }

    static int number(ArgSpec argument, int otherwise) {
        @Nullable Integer value = argument.getValue();
        return value == null ? otherwise : value;
    }
}
